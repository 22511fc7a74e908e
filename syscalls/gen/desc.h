/* The shape of a compiled description: what syscalls/gen writes and src/decode reads.
 *
 * The compiler and the interpreter share this file, so that table layout agrees by construction.
 * Tables are const and pointer-free: names are offsets into d_packed, everything else is an index.
 * Index 0 of every table is a reserved blank entry, so 0 always means "none".
 */
#ifndef SONDE_DESC_H
#define SONDE_DESC_H

#include <stdint.h>

typedef uint32_t d_str; /* offset into d_packed, for d_text(); 0 is "" */

/* The ABIs, in the order of every per-ABI array.  Column: name in .sys and .t files. */
#define D_ABIS(X)             \
	X(X86_64, "x86_64")   \
	X(I386, "i386")       \
	X(X32, "x32")         \
	X(AARCH64, "aarch64") \
	X(ARM, "arm")         \
	X(RISCV64, "riscv64")

enum d_abi {
#define X(id, name) ABI_##id,
	D_ABIS(X)
#undef X
		ABI_COUNT
};
#define D_ALL_ABIS ((1u << ABI_COUNT) - 1)

/* Classes of calls: `%name` after a description, and in -e trace=%name.
 * Bits of d_call.classes, in this order. */
#define D_CLASSES(X)              \
	X(DESC, "desc")           \
	X(FILE, "file")           \
	X(MEMORY, "memory")       \
	X(PROCESS, "process")     \
	X(SIGNAL, "signal")       \
	X(IPC, "ipc")             \
	X(NETWORK, "network")     \
	X(CREDS, "creds")         \
	X(CLOCK, "clock")         \
	X(PURE, "pure")           \
	X(STAT, "stat")           \
	X(LSTAT, "lstat")         \
	X(FSTAT, "fstat")         \
	X(STAT_LIKE, "%stat")     \
	X(STATFS, "statfs")       \
	X(FSTATFS, "fstatfs")     \
	X(STATFS_LIKE, "%statfs") \
	X(READS, "reads")         \
	X(WRITES, "writes")

enum d_class {
#define X(id, name) D_CLASS_##id,
	D_CLASSES(X)
#undef X
		D_CLASS_COUNT
};

/* How a value lies in memory or in a register.  Sizes of LONG..KLONG depend on the ABI:
 * long and ulong are the user's (4 on i386, x32 and arm), klong and kulong the kernel's
 * (8 on x32). ADDR is a pointer. */
#define D_STORAGES(X)           \
	X(NONE, "", 0)          \
	X(S8, "s8", 1)          \
	X(U8, "u8", 1)          \
	X(S16, "s16", 2)        \
	X(U16, "u16", 2)        \
	X(S32, "s32", 4)        \
	X(U32, "u32", 4)        \
	X(S64, "s64", 8)        \
	X(U64, "u64", 8)        \
	X(BE16, "be16", 2)      \
	X(BE32, "be32", 4)      \
	X(BE64, "be64", 8)      \
	X(LONG, "long", -1)     \
	X(ULONG, "ulong", -1)   \
	X(KLONG, "klong", -2)   \
	X(KULONG, "kulong", -2) \
	X(ADDR, "addr", -3)

enum d_storage {
#define X(id, name, size) ST_##id,
	D_STORAGES(X)
#undef X
		ST_COUNT
};

enum d_kind {
	D_NONE,
	D_VALUE,   /* a built-in meaning of one word (int, fd, addr, ...): ref is enum d_meaning */
	D_TABLE,   /* a word named by an enum or flags table: ref is a d_table */
	D_STRUCT,  /* a structure in place: ref is a d_struct */
	D_POINTER, /* a pointer to the type ref (which may be a D_ARRAY) */
	D_ARRAY,   /* fixed (in place) or counted (behind a pointer) elements of the type ref */
	D_BUFFER,  /* a run of bytes with a built-in meaning (str, bytes, path, char, ...): ref is
		    * enum d_meaning.  As an argument or in a struct as `str`, `path`, `bytes[len]`,
		    * it is a pointer to the run;  `char[N]` lies in place (D_IN_PLACE) */
	D_ATTRS,   /* netlink attributes in place: ref is a d_attrs set */
	D_NESTS,   /* of an attribute: a list whose elements are of the type ref, their nla_type an
		      index */
	D_HEADED,  /* of an attribute: a value of the type ref and attributes of the set `fixed`
		      behind it */
	D_CHOICE,  /* of an attribute: the type that another one's value chooses; ref is a d_choices
		    */
	D_SHAPE,   /* a built-in meaning that reads its own bytes in place (sigset, in6_addr, mac):
		      ref is enum d_meaning */
	D_CUSTOM,  /* a C function: ref is enum d_custom; storage says how the word it gets is read
		      (default ulong) */
	D_BITS,	   /* a run of words in place, of the storage: each bit that is set is named by the
		      d_table ref */
	D_INDEXED, /* the array of type ref, in place; the d_table `fixed` names its places */
};

/* A type as used at one place: meaning, storage and extent. */
struct d_type {
	uint32_t kind : 4;    /* enum d_kind */
	uint32_t storage : 5; /* enum d_storage, of D_VALUE, D_TABLE, D_CUSTOM; of D_POINTER and
			       * D_BUFFER: of the pointer (ST_ADDR, or as given: `u64 *T`) */
	uint32_t extent : 10; /* d_extent, which most have in common; type_extent() */
	uint32_t ref : 13;
};

struct d_extent {
	uint16_t fixed; /* constant count of D_ARRAY or D_BUFFER, 0 if there is none; bytes of a
			   D_SHAPE */
	uint16_t count; /* d_expr giving the count instead, 0 if there is none */
	uint8_t bits;	/* width of a C bit-field, 0 if it is none */
	uint8_t flags;	/* enum d_type_flags */
};

enum d_type_flags {
	D_IN_PLACE = 1, /* of D_BUFFER: the bytes are here, not behind a pointer */
	D_WHOLE = 2,	/* of D_ARRAY: as many elements as there is room for */
};

enum d_dir { D_IN, D_OUT, D_INOUT };

enum d_field_flags {
	D_ELSE = 1,    /* shown iff the nearest earlier field with a condition was not */
	D_ALSO = 2,    /* shown iff the previous field was */
	D_VERBOSE = 4, /* only with -v */
	D_WAS = 8,     /* "old => new" when the call changed it; on failure the old value alone */
	D_SAME = 64,   /* lies where the field above it does: a union */
	D_TERSE = 32,  /* unless -v: of a pointer the address, of an array [...], else "..." */
	D_HIDDEN = 16, /* never shown: padding (`_`), or in a `layout` only; still readable by
			  expressions */
};

/* A field of a structure, or an argument of a call. */
struct d_field {
	uint64_t name : 19;  /* d_str */
	uint64_t mods : 12;  /* d_mods, what is said of it beside its type; field_mods() */
	uint64_t type : 13;  /* d_type */
	uint64_t place : 12; /* d_place, where it lies in its structure; field_place() */
} __attribute__((packed));

/* Many fields share one. */
struct d_mods {
	uint16_t cond;	/* d_expr: shown iff not zero; 0 always */
	uint16_t upto;	/* d_expr: bytes available behind the pointer; 0 unlimited */
	uint16_t limit; /* d_expr: cumulative bytes over an array's elements; 0 unlimited */
	uint16_t after; /* d_type shown again after the call (`=> *T`); 0 none */
	uint8_t dir;	/* enum d_dir */
	uint8_t flags;	/* enum d_field_flags */
};

/* Many fields share one, too. */
struct d_place {
	uint16_t at[ABI_COUNT]; /* bytes from the start; bit-fields: of their word; D_ABSENT */
	uint16_t word;		/* d_word, which nearly all have in common; place_word() */
};

struct d_word {
	uint8_t stored[ABI_COUNT]; /* enum d_storage where a `layout` gives it one; 0: as its type
				      says */
	uint8_t shift;		   /* the first bit of a bit-field in its word */
};

#define D_PARTS 0x100000000 /* in the value of a D_OP_PARTS row; its number is free: twice */

#define D_ABSENT 0xffff /* the ABI's layout has no such field */

/* The cases of a call or structure, and how one of them is chosen. */
struct d_by {
	uint16_t expr;	       /* d_expr, the selector; 0 none */
	uint16_t first, count; /* d_case run */
	uint16_t values;       /* of a few cases: the run in d_case_values, those of the first case
				* first; of more than D_CASES_MANY: a d_sorted */
};

/* One case of `by`: shown when the selector equals one of its values. */
struct d_case {
	uint16_t first; /* d_field run, of .count */
	uint16_t rest;	/* d_case_rest; case_rest() */
};

/* What many cases have in common. */
struct d_case_rest {
	uint16_t count;	  /* of its fields */
	uint16_t nvalues; /* 0 is the `*` case */
	uint16_t min;	  /* structs: bytes below which this case is not used */
	uint16_t ret;	  /* calls: d_ret of its own, 0 if as the call's */
};

/* What is shown of bytes behind the last field: of a newer version of the structure. */
enum d_tail {
	D_TAIL_NONE,
	D_TAIL_MORE,  /* "..." */
	D_TAIL_BYTES, /* themselves behind a comment, unless all are zero */
	D_TAIL_EXTRA, /* extra_data="..." with -v, else "...", unless all are zero */
	D_TAIL_COUNT
};

struct d_struct {
	uint64_t first : 15; /* d_field run in display order, hidden ones last */
	uint64_t count : 11;
	uint64_t rest : 11; /* d_rest; struct_rest() */
	uint64_t size : 11; /* d_sizes: sizeof, cases included; struct_size() */
} __attribute__((packed));

/* What most structures have not. */
struct d_rest {
	struct d_by by;
	uint16_t min;	    /* bytes below which it prints as an address */
	uint16_t fill;	    /* bytes that count as present, zero-filled, however little there is */
	uint16_t upto;	    /* d_expr of its own fields: bytes there are; 0 as said outside */
	uint16_t note : 12; /* enum d_custom: the C function that pushes a T_NOTE behind it; 0 none
			     */
	uint16_t tail : 4;  /* enum d_tail */
};

/* enum: value equals; flags: bits are contained.  A row applies to the ABIs of its mask.
 * A name whose value differs between ABIs has one row each, next to one another: E_CONST gives the
 * first, and the one that has the same name and the ABI in its mask counts (none: the value is 0).
 * The values of cases list them all. */
struct d_const {
	uint64_t low : 16;  /* of the value; const_of() puts the whole together */
	uint64_t name : 12; /* const_name() knows what it says */
	uint64_t sort : 12; /* d_sort */
} __attribute__((packed));

/* The strings of so many rows lie near one another: below D_FAR a name is how far behind the first
 * of these, d_near; from there on it is another string's place in d_far. */
enum { D_NEAR_ROWS = 128, D_FAR = 2048 };

/* What rows have in common. */
struct d_sort {
	uint32_t high;		  /* of the value: bits 16 to 47 */
	uint16_t top;		  /* and those above */
	uint16_t ref;		  /* D_OP_ENUM: the d_table that names (value & mask) */
	uint8_t abis : ABI_COUNT; /* bit set of enum d_abi */
	uint8_t op : 2;		  /* enum d_const_op */
} __attribute__((packed));

enum d_const_op {
	D_OP_NAME,  /* plain */
	D_OP_ENUM,  /* mask = ENUM: value is the mask, ref the table of the masked part */
	D_OP_SHIFT, /* mask << NAME: the masked part is printed as N<<NAME */
	D_OP_PARTS, /* an ioctl request with free parts, marked in its name: "%len" is its size; any
		     * other is its number, as far as the row's number ends in zeros, named by the
		     * d_table ref (0: decimal).  `high` tells them apart */
};

/* A value of a call or structure with many cases, for one to be found fast. */
struct d_selected {
	uint16_t row;	 /* d_const, for its value and ABIs */
	uint16_t chosen; /* d_case */
};

/* Those of one call or structure: a d_selected run, sorted by value and case. */
struct d_sorted {
	uint16_t first, count;
};
/* With more cases than this they are there, and not in d_case_values. */
#define D_CASES_MANY 32

struct d_table {
	uint64_t unknown : 20; /* d_str, "O_???", 0 when unknown values carry no comment */
	uint64_t is_flags : 1;
	uint64_t decimal : 1; /* of an enum: values without a name are shown so */
	uint64_t sorted : 1;  /* rows ascend by value */
	uint64_t noted : 1;   /* names are a comment behind the number */
	uint64_t parts : 1;   /* of flags: -X tells the number of each part */
	uint64_t first : 16;  /* d_const run, in printing order */
	uint64_t count : 15;
} __attribute__((packed));

enum d_ret_kind {
	D_RET_INT, /* signed decimal */
	D_RET_UINT,
	D_RET_ADDR, /* hexadecimal, NULL for zero where strace says NULL */
	D_RET_HEX,
	D_RET_OCT,
	D_RET_FD, /* a new descriptor: the model learns it, -y decorates it */
	D_RET_PID,
	D_RET_TID,
	D_RET_PGID,
	D_RET_SID,
	D_RET_NONE, /* does not return: "= ?" */
	D_RET_COUNT
};

struct d_ret {
	uint8_t kind;	/* enum d_ret_kind */
	uint16_t table; /* d_table for the "(NAME)" note */
	uint16_t note;	/* enum d_custom: the C function that pushes the T_AUX of a call that
			   succeeded; 0 none */
};

struct d_call {
	uint64_t name : 20;		  /* d_str, of the description, e.g. "futex" */
	uint64_t rest : 10;		  /* d_call_rest; call_rest() */
	uint64_t ret : 8;		  /* d_ret */
	uint64_t abis : ABI_COUNT;	  /* bit set of enum d_abi it is meant for */
	uint32_t classes : D_CLASS_COUNT; /* bit set of enum d_class */
	uint32_t count : 13;		  /* of its arguments */
	uint16_t first;			  /* d_field run: the arguments */
} __attribute__((packed));

/* What most calls have not. */
struct d_call_rest {
	struct d_by by;
	uint16_t keep;	 /* a case's arguments replace those from here on */
	uint16_t custom; /* enum d_custom: the C function that pushes all tokens; 0 none */
};

/* One entry of an ABI's call table. */
struct d_number {
	uint32_t name : 22; /* d_str, as printed, e.g. "futex_time64"; 0 is a hole */
	uint32_t call : 10; /* d_call, 0 when not described */
};

/* A contiguous run of numbers of one ABI. */
struct d_range {
	uint32_t first, count;
	uint32_t at; /* of number `first` in d_numbers */
	uint8_t abi;
};

/* An attribute; the nla_type (without its flags) is that of the set's first row and how far behind
 * it this row is. */
struct d_attr {
	uint32_t name : 19; /* d_str, without the set's prefix; 0: there is none of this nla_type */
	uint32_t type : 13; /* d_type; 0: nobody knows */
};

struct d_attrs {
	uint32_t prefix : 18; /* d_str, of the names of its attributes */
	uint32_t start : 14;  /* nla_type of the first row */
	uint16_t first;	      /* d_attr run */
	uint16_t count : 15;
	uint16_t other : 1; /* behind the run is the name of those that nobody knows */
};

/* What the value of an attribute is goes by another: the attribute of that name, in the same list
 * or an enclosing one, or a field of the message's header. */
struct d_choices {
	d_str by;	       /* the attribute's whole name, or the field's */
	uint16_t first, count; /* d_picks, the default one last */
};

/* One choice: of a d_choices, or one type of message. */
struct d_pick {
	uint32_t text : 20; /* d_str: chosen by this string; 0: by the number */
	uint32_t when : 2;  /* enum d_when */
	uint32_t value;	    /* the number */
	uint16_t type;	    /* d_type of the value, or of the message's header; 0 none */
	uint16_t attrs;	    /* messages: the d_attrs set behind the header; 0 none */
	uint16_t flags;	    /* messages: d_table of nlmsg_flags; 0 the usual one */
} __attribute__((packed));

enum d_when {
	D_WHEN_VALUE,
	D_WHEN_TEXT,
	D_WHEN_ELSE,  /* whatever the value */
	D_WHEN_REPLY, /* genl: a message without NLM_F_REQUEST and of this number */
};

/* The messages of a netlink protocol; of several of one protocol the first that has a pick counts.
 */
struct d_messages {
	uint16_t protocol;     /* NETLINK_* */
	uint16_t types;	       /* d_table of nlmsg_type, or of its bits below shift */
	uint16_t part, shift;  /* of this part of the protocol: nlmsg_type >> shift; 0 and 16 */
	uint16_t parts;	       /* d_table of part; 0: the protocol has none */
	uint16_t first, count; /* d_picks */
	uint16_t how;	       /* enum d_messages_how */
	uint16_t only;	       /* picked by the byte: those of this type alone; 0 of any */
};

enum d_messages_how {
	D_REQUESTS = 1, /* just those with NLM_F_REQUEST */
	D_BY_BYTE = 2,	/* picked by the payload's first byte, not by the type */
};

struct d_genl {
	d_str name;
	uint16_t id;	       /* 0: looked up by name when met */
	uint16_t cmds;	       /* d_table */
	uint16_t replies;      /* d_table of the commands that answer; 0: the same */
	uint16_t attrs;	       /* d_attrs of commands without a pick */
	uint16_t first, count; /* d_picks by command */
	uint16_t events;       /* of messages nobody asked for: nlmsg_seq is 0 */
};

/* Expressions are postfix over int64_t.  d_exprs[i] is where expression i starts in d_code;
 * it ends with E_END. Names were resolved by the compiler as far as they stand in the same struct
 * or call; the others are looked up outward by name when evaluated. */
enum d_op {
	E_END,
	E_CONST,   /* arg: d_consts index of a constant (per ABI) */
	E_NUMBER,  /* arg: d_wide index of a 64-bit literal */
	E_FIELD,   /* arg: d_fields index, of the innermost frame */
	E_OUTER,   /* arg: d_str, the nearest enclosing frame that has it */
	E_RET,	   /* the return value; 0 before the call returned */
	E_FAILED,  /* 1 when the call failed */
	E_VERBOSE, /* 1 with -v */
	E_NOT,
	E_AND, /* & */
	E_OR,  /* | */
	E_EQ,
	E_LT,
	E_LAND, /* && */
	E_LOR,	/* || */
	E_ADD,
	E_SUB,
	E_MUL,
	E_DIV,
	E_IN, /* arg: how many values are on the stack above the tested one */
};

struct d_code {
	uint32_t op : 5;
	uint32_t arg : 19;
} __attribute__((packed));

/* Built-in meanings, one row each in meanings.def. */
enum d_meaning {
	M_NONE,
#define MEANING(id, name, storage, kind, what) M_##id,
#include "meanings.def"
#undef MEANING
	M_COUNT
};

/* The tables.  Each count includes the blank entry 0. */
/* Strings are packed: a byte below D_LETTER but 0, one from D_SHORT_CODE on, and two from
 * D_LONG_CODE on stand for a pair of d_pairs.  A symbol of a pair, of 12 bits, is a letter, or from
 * D_RULE on the number of a pair again; a 0 ends the string, also as the second of a pair.
 * util/unpack.c unpacks. */
enum {
	D_LETTER = ' ',
	D_SHORT_CODE = 127,
	D_LONG_CODE = 228,
	D_LOW_CODES = D_LETTER - 1,
	D_SHORT_CODES = D_LOW_CODES + D_LONG_CODE - D_SHORT_CODE,
	D_LONG_CODES = (256 - D_LONG_CODE) * 256,
	D_RULE = 128,
	D_INNER = 4096 - D_RULE, /* so many of them may be symbols of others */
};
/* The string; it stays where it is. */
const char *d_text(d_str at);
extern const char d_packed[];
extern const uint8_t d_pairs[][3];
extern const struct d_type d_types[];
extern const struct d_extent d_extents[];
extern const struct d_field d_fields[];
extern const struct d_mods d_mods[];
extern const struct d_place d_places[];
extern const struct d_word d_words[];
extern const struct d_struct d_structs[];
extern const struct d_rest d_rests[];
extern const uint16_t d_sizes[][ABI_COUNT];
extern const struct d_case d_cases[];
extern const struct d_case_rest d_case_rests[];
extern const uint16_t d_case_values[];
extern const struct d_selected d_selected[];
extern const struct d_sorted d_sorted[];
extern const struct d_const d_consts[];
extern const struct d_sort d_sorts[];
extern const d_str d_near[], d_far[];
extern const struct d_table d_tables[];
extern const struct d_ret d_rets[];
extern const struct d_call d_calls[];
extern const struct d_call_rest d_call_rests[];
extern const struct d_number d_numbers[];
extern const d_str d_names[]; /* of calls, in the order of strcmp */
extern const struct d_range d_ranges[];
extern const struct d_attr d_attr_rows[];
extern const struct d_attrs d_attr_sets[];
extern const struct d_choices d_choices[];
extern const struct d_pick d_picks[];
extern const struct d_messages d_messages[];
extern const struct d_genl d_genls[];
extern const uint16_t d_exprs[];
extern const struct d_code d_codes[];
extern const int64_t d_wide[];
extern const uint32_t d_type_count, d_field_count, d_struct_count, d_const_count, d_table_count,
	d_call_count, d_number_count, d_range_count, d_attr_set_count, d_genl_count,
	d_message_count, d_expr_count, d_case_count, d_name_count;

static inline const struct d_extent *type_extent(const struct d_type *type)
{
	return &d_extents[type->extent];
}

static inline const struct d_mods *field_mods(const struct d_field *field)
{
	return &d_mods[field->mods];
}

static inline const struct d_rest *struct_rest(const struct d_struct *s)
{
	return &d_rests[s->rest];
}

static inline uint16_t struct_size(uint32_t strukt, enum d_abi abi)
{
	return d_sizes[d_structs[strukt].size][abi];
}

static inline const struct d_place *field_place(uint32_t field)
{
	return &d_places[d_fields[field].place];
}

static inline const struct d_word *place_word(const struct d_place *place)
{
	return &d_words[place->word];
}

static inline const struct d_case_rest *case_rest(const struct d_case *c)
{
	return &d_case_rests[c->rest];
}

static inline const struct d_call_rest *call_rest(const struct d_call *call)
{
	return &d_call_rests[call->rest];
}

static inline const struct d_sort *const_sort(const struct d_const *row)
{
	return &d_sorts[row->sort];
}

static inline uint64_t const_of(const struct d_const *row)
{
	const struct d_sort *sort = const_sort(row);

	return (uint64_t)sort->top << 48 | (uint64_t)sort->high << 16 | row->low;
}

static inline d_str const_name(const struct d_const *row)
{
	return row->name < D_FAR ? d_near[(row - d_consts) / D_NEAR_ROWS] + row->name
				 : d_far[row->name - D_FAR];
}

static inline const char *const_text(const struct d_const *row)
{
	return d_text(const_name(row));
}

/* The compiler also writes desc_ids.h: `enum d_custom` (C_<name>, one for each `custom NAME` met,
 * C_NONE 0, C_COUNT), and D_STRUCT_<name>, D_TABLE_<name>, D_CALL_<name>, D_ATTRS_<name> indices
 * for C code that needs one by name.  A custom named in a .sys file and not defined in C fails at
 * link time, because decode/custom.c builds its table from D_CUSTOMS(X). */

#endif
