/* The description compiler's own types: source lines, the tree made of them, and what is compiled
 * from it.
 *
 * lex.c makes lines of tokens, parse.c (with parse_field.c, parse_expr.c) a tree of items,
 * declare.c finds them by name, resolve.c (with postfix.c, consts.c, layout.c) makes the tables of
 * desc.h in `out`, and emit.c, dump.c, asserts.c write them.  format.c needs the lines only.
 * Memory is never freed: the program compiles and ends.
 */
#ifndef SONDE_GEN_H
#define SONDE_GEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include "desc.h"

/* ---- lex.c: lines of tokens
 * ---------------------------------------------------------------------------- */

struct position {
	const char *file;
	unsigned line, column; /* from 1; a tab is one column */
};

enum token_kind {
	TK_END, /* of the line */
	TK_NAME,
	TK_UNKNOWN, /* a name with question marks: O_??? */
	TK_NUMBER,
	TK_STRING, /* text without its quotes, escapes undone */
	TK_PUNCT,  /* punct: a character or one of enum punct */
};

enum punct { P_ARROW = 256, P_AFTER, P_EQUAL, P_LAND, P_LOR, P_SHIFT };

struct token {
	enum token_kind kind;
	int punct;
	uint64_t number;
	struct symbol *symbol; /* of TK_NAME */
	const char *text;      /* as spelled; of TK_STRING: the contents */
	const char *raw;       /* as in the source, raw_len bytes */
	size_t raw_len;
	struct position at;
};

struct line {
	unsigned indent;      /* leading tabs */
	struct token *tokens; /* ends with a TK_END */
	unsigned count;	      /* without the TK_END */
	const char *comment;  /* from '#' on, NULL if there is none */
	struct position at;
	bool bad; /* an error was reported in it */
};

struct source {
	const char *path, *text;
	size_t len;
	struct line *lines;
	unsigned count;
};

/* A name of any kind, once; the namespaces are its members. */
struct symbol {
	const char *name;
	struct symbol *chain;
	struct item *type;  /* enum, flags, struct, attrs, type */
	struct item *calls; /* linked by item->same */
	struct constant *constants;
	uint8_t meaning; /* enum d_meaning */
	uint8_t storage; /* enum d_storage */
	uint8_t keyword; /* enum keyword */
	bool is_field;	 /* some field or argument has this name */
	bool wants_id;	 /* gets an S_ id */
	uint16_t custom; /* enum d_custom, 0 when it is none */
	uint32_t string; /* offset into the strings, 0 when not there yet */
};

enum keyword {
	K_NONE,
	K_IF,
	K_ELSE,
	K_ALSO,
	K_VERBOSE,
	K_TERSE,
	K_SAME,
	K_UPTO,
	K_LIMIT,
	K_WAS,
	K_IN,
	K_OUT,
	K_INOUT,
	K_CUSTOM,
	K_BITS,
	K_INDEXED,
	K_ENUM,
	K_FLAGS,
	K_STRUCT,
	K_LAYOUT,
	K_ATTRS,
	K_GENL,
	K_MESSAGES,
	K_IOCTLS,
	K_TYPE,
	K_ABOUT,
	K_STRINGS,
	K_KEEP,
	K_BY,
	K_MIN,
	K_FILL,
	K_PACKED,
	K_TAIL,
	K_NOTED,
	K_PARTS,
	K_WITH,
	K_NOTE,
	K_RET,
	K_FAILED,
	K_REPLIES,
	K_DECIMAL,
	K_REQUESTS,
	K_EVENTS,
};

/* Reads a file; errors are reported, NULL only when it cannot be read. */
struct source *source_read(const char *path);
struct source *source_of_text(const char *path, char *text, size_t len);
struct symbol *symbol_of(const char *name, size_t len);
void symbols_init(void);
/* Every symbol, in order of first appearance. */
extern struct symbol **symbols;
extern unsigned symbol_count;

/* ---- util.c
 * -------------------------------------------------------------------------------------------- */

extern unsigned error_count, warning_count;
void error_at(struct position at, const char *format, ...) __attribute__((format(printf, 2, 3)));
void warn_at(struct position at, const char *format, ...) __attribute__((format(printf, 2, 3)));
void fatal(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));
void *gen_alloc(size_t size); /* zeroed */
/* Room for one more element behind count; the array doubles as it grows. */
void *gen_grow(void *array, size_t count, size_t element);
char *gen_format(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* ---- parse.c: the tree
 * --------------------------------------------------------------------------------- */

struct expr {
	uint8_t op; /* enum d_op; a name is E_FIELD until resolved */
	const struct token *token;
	int64_t number; /* E_NUMBER */
	struct expr *left, *right;
	struct expr **list; /* E_IN */
	unsigned count;
};

enum type_form { TF_NAME, TF_POINTER, TF_ARRAY, TF_CUSTOM, TF_BITS, TF_INDEXED, TF_HEADED };

struct type {
	enum type_form form;
	struct position at;
	struct symbol *name; /* TF_NAME, TF_CUSTOM, TF_BITS, TF_INDEXED; TF_HEADED: the attributes
			      * behind inner */
	uint8_t storage;     /* enum d_storage, 0 when not given */
	uint8_t bits;
	bool nests;	    /* TF_ARRAY with empty brackets */
	bool whole;	    /* TF_ARRAY with [*] */
	struct type *inner; /* TF_POINTER, TF_ARRAY, TF_INDEXED, TF_HEADED */
	struct expr *count; /* TF_ARRAY */
};

struct field {
	struct symbol *name;
	struct position at;
	uint8_t dir, flags; /* as in d_field */
	struct type *type, *after;
	struct expr *cond, *upto, *limit;
};

struct ret {
	uint8_t kind; /* enum d_ret_kind */
	struct symbol *table;
	struct symbol *note; /* the C function of `note NAME` */
	struct position at;
	bool given;
};

struct arm { /* a case of `by` */
	struct position at;
	struct expr **values;
	unsigned value_count; /* 0: the `*` case */
	uint16_t min;
	struct item *layouts; /* of its fields, of a struct's case */
	bool bad;	      /* its line was wrong: only the fields below it are looked at */
	struct field *fields;
	unsigned count;
	struct ret ret;
	uint32_t *consts; /* of an ioctls row: its d_consts, instead of values */
	unsigned const_count;
};

/* A value and its exceptions: value[abi] counts where abis has the bit. */
struct value {
	uint64_t of[ABI_COUNT];
	uint8_t abis;
};

/* One line of choices: of an attribute's `by`, of messages, of genl. */
struct choice {
	struct position at;
	struct symbol **texts; /* values in quotes */
	unsigned text_count;
	struct expr **values; /* constants and numbers; neither: `*` */
	unsigned value_count;
	struct type *type; /* NULL: none */
	struct symbol *attrs, *flags;
	struct position attrs_at, flags_at;
};

struct row { /* of enum, flags, ioctls, attrs, layout */
	struct position at;
	struct value value;
	struct symbol *name;
	uint8_t op;	    /* enum d_const_op */
	struct field field; /* ioctls, attrs, layout: the type */
	struct symbol *by;  /* attrs: what the choices below it hang on */
	struct position by_at;
	unsigned choice_first, choice_count;
	struct ret ret; /* ioctls */
};

enum item_kind {
	I_TABLE,
	I_STRUCT,
	I_LAYOUT,
	I_ATTRS,
	I_GENL,
	I_MESSAGES,
	I_IOCTLS,
	I_ALIAS,
	I_VARIANT,
	I_CALL,
	I_STRINGS,
	I_KEEP,
	I_ABOUT,
};

struct item {
	enum item_kind kind;
	struct symbol *name;
	struct position at;
	struct item *same;	  /* the next call of this name */
	struct item *next_layout; /* struct: its layouts; layout: the next one */
	struct item
		*inherit; /* struct: copied from this one, whose layouts count where it has none */
	bool is_flags, decimal, noted, parts, used, expanding;
	bool packed;	     /* struct: fields follow one another without padding */
	const char *text;    /* unknown comment, attrs prefix, doc */
	const char *unknown; /* attrs: what is said of numbers without a name, if not the prefix */
	struct row *rows;
	unsigned row_count;
	struct field *fields;
	unsigned count, hidden; /* fields; hidden more follow, added by layouts */
	struct arm *arms;
	unsigned arm_count;
	struct choice *choices; /* attrs, messages, genl */
	unsigned choice_count;
	struct expr *by;
	uint16_t min, fill;
	struct symbol *note; /* struct: the C function of `note NAME` */
	struct expr *upto;
	uint8_t tail;
	uint8_t abis; /* layout, call, variant */
	uint32_t classes;
	struct ret ret;
	struct symbol *custom;
	struct position custom_at;
	struct type *type; /* alias */
	struct symbol
		*base; /* variant; layout: the case it is of; genl, messages: the table of types */
	struct symbol *part;	/* messages: the part of the protocol, id its shift; or NULL */
	struct symbol *replies; /* genl: the table of the commands that answer; messages: of the
				   payload's first byte */
	struct symbol *attrs;	/* genl */
	struct position base_at, part_at, replies_at, attrs_at;
	struct env *env;       /* variant */
	uint64_t id;	       /* genl, messages */
	bool requests;	       /* messages */
	bool events;	       /* genl */
	struct symbol **names; /* strings, keep */
	struct position *name_at;
	unsigned name_count;
	struct about *abouts; /* about: what is said, of what */
	unsigned about_count;
	uint16_t index; /* in out.tables, out.attr_sets */
};

/* Substitutions of a variant. */
struct env {
	struct symbol **from, **to;
	unsigned count;
	struct position at;
	const char *name; /* of the variant */
};

/* A number of a call table. */
struct number {
	struct position at, description_at;
	uint64_t number;
	struct symbol *name,
		*description; /* description NULL: as the name; may be the "-" symbol */
	bool undescribed;
};

struct program {
	struct item **items;
	unsigned count;
	struct number *numbers[ABI_COUNT];
	unsigned number_count[ABI_COUNT];
	const char **paths;
	unsigned path_count;
};

extern struct program program;
void parse_descriptions(const struct source *source);
void parse_numbers(const struct source *source, enum d_abi abi);
/* -1 when there is no such ABI. */
int abi_by_name(const char *name);
extern const char *const abi_names[ABI_COUNT];
extern const char *const class_names[D_CLASS_COUNT];
extern const char *const storage_names[ST_COUNT];
extern const char *const ret_names[D_RET_COUNT];
extern const char *const tail_names[D_TAIL_COUNT];
/* What meanings.def says of a built-in meaning. */
struct meaning {
	const char *name;
	uint8_t storage, kind;
};
extern const struct meaning meanings[M_COUNT];

/* ---- declare.c, resolve.c and its helpers: the tables
 * ------------------------------------------------------------- */

struct constant { /* a row of a table, seen from its name */
	struct constant *next;
	struct item *table;
	const struct row *row;
	uint32_t first, count; /* its d_consts; count 0: not written yet */
};

/* A struct under the substitutions of a variant: what becomes one d_struct. */
struct instance {
	struct item *item;
	const struct env *env;
	const char *name;
	bool laying;
	bool named; /* has a D_STRUCT_ id: not made by a variant on the way to another */
	uint16_t align[ABI_COUNT];
};

/* Rows as the compiler thinks of them; pack.c makes of each the row of desc.h, and of what many
 * have in common rows of their own. */
struct made_type {
	uint8_t kind, storage, flags, bits;
	uint16_t ref, fixed, count;
};

struct made_code {
	uint32_t op, arg; /* as in d_code, strings here, too, by their offset into out.strings */
};

struct made_case {
	uint16_t first, count, value, nvalues, min, ret;
};

struct made_call {
	d_str name, doc;
	uint16_t first, count, case_first, case_count, by, keep, ret, custom;
	uint32_t classes;
	uint8_t abis;
};

struct made_field {
	d_str name; /* here and below: offset into out.strings */
	uint16_t type, cond, upto, limit, after;
	uint8_t dir, flags;
};

struct made_struct {
	d_str name;
	uint16_t first, count, case_first, case_count, by, min, fill, upto, note;
	uint8_t tail;
	uint16_t size[ABI_COUNT]; /* sizeof, cases included */
};

struct made_table {
	d_str name, unknown;
	uint16_t first, count;
	bool is_flags, decimal, sorted, noted, parts;
};

struct made_attrs {
	d_str name, prefix;
	uint16_t start, first, count;
	bool other;
};

struct made_attr {
	d_str name;
	uint16_t type;
};

struct made_const {
	uint64_t value;
	d_str name;
	uint8_t abis, op;
	uint16_t ref;
};

struct output {
	char *strings;
	uint32_t string_size;
	struct made_type *types;
	struct made_field *fields;
	uint16_t (*offsets)[ABI_COUNT];
	uint8_t (*stored)[ABI_COUNT];
	uint8_t *shifts;
	struct made_struct *structs;
	struct instance *instances; /* parallel to structs */
	struct made_case *cases;
	uint16_t *case_values;
	struct made_const *consts;
	struct made_table *tables;
	struct d_ret *rets;
	struct made_call *calls;
	struct item **call_items; /* parallel to calls */
	struct d_number *numbers;
	struct d_range *ranges;
	struct made_attr *attr_rows;
	struct made_attrs *attr_sets;
	struct d_genl *genls;
	struct d_choices *choices;
	struct d_pick *picks;
	struct d_messages *messages;
	uint32_t *exprs;
	struct made_code *codes;
	int64_t *wide;
	struct symbol **customs;
	uint32_t type_count, field_count, struct_count, case_count, case_value_count, const_count,
		table_count, ret_count, call_count, number_count, range_count, attr_row_count,
		attr_set_count, genl_count, choice_count, pick_count, message_count, expr_count,
		name_count, code_count, wide_count, custom_count;
};

extern struct output out;
/* The name under the substitutions of a variant. */
struct symbol *substitute(const struct env *env, struct symbol *name);
/* An index for a table whose indices have 16 bits. */
uint16_t narrow(uint32_t index, const char *what);
uint32_t out_string(const char *text);
uint32_t out_symbol(struct symbol *symbol);
void resolve(void);

/* The index of this type, which is added when there is none like it. */
uint16_t add_type(struct made_type type);
/* Of the value of a netlink attribute or message: a type in place. */
uint16_t resolve_value_type(const struct type *type);
uint16_t attrs_named(struct symbol *name, struct position at);

/* netlink.c */
/* Index 0 of its tables, and room for every attribute set. */
void netlink_begin(void);
void resolve_attrs(const struct item *item);
void resolve_genl(const struct item *item);
void resolve_messages(const struct item *item);

/* pack.c: what is written, from what was made. */
struct packed {
	uint8_t *strings; /* as d_packed */
	uint32_t string_size;
	uint32_t *stops; /* where each string in strings stops, string_count of them */
	uint32_t *texts; /* and what it is, in out.strings */
	uint32_t string_count;
	uint16_t (*pairs)[2]; /* d_pairs, the symbols not packed yet */
	uint32_t pair_count;
	uint32_t *string_at; /* by offset into out.strings: the d_str */
	struct d_type *types;
	struct d_extent *extents;
	struct d_field *fields;
	struct d_mods *mods;
	struct d_place *places;
	struct d_word *words;
	struct d_const *consts;
	struct d_sort *sorts;
	d_str *near, *far; /* as d_near, d_far */
	struct d_struct *structs;
	struct d_rest *rests;
	uint16_t (*sizes)[ABI_COUNT];
	struct d_case *cases;
	struct d_case_rest *case_rests;
	uint16_t *case_values;
	struct d_selected *selected;
	struct d_sorted *sorted;
	struct d_call *calls;
	struct d_call_rest *call_rests;
	uint32_t extent_count, mods_count, place_count, word_count, sort_count, near_count,
		far_count, rest_count, size_count, case_rest_count, case_value_count,
		selected_count, sorted_count, call_rest_count;
};

struct packed *pack(void);

/* declare.c */
void declare(void);
/* Whether a variant's substitutions change anything in the item. */
bool env_changes(const struct env *env, struct item *item);

/* Where the names of an expression are looked up. */
struct scope {
	struct item *item;
	const struct env *env;
	const struct field *common, *more; /* more: of the case at hand */
	unsigned common_count, more_count;
	uint16_t first, more_first; /* their d_fields */
};

/* postfix.c */
uint16_t resolve_expr(const struct scope *scope, const struct expr *expr);
/* Whether the expression is constant, the same on every ABI, and its value. */
bool constant_expr(const struct scope *scope, const struct expr *expr, int64_t *value);
/* The constant a name means here; NULL when it is none; an ambiguous one is reported. */
struct constant *find_constant(const struct scope *scope, struct symbol *name, struct position at,
			       bool report);
/* The table that names the values of a type, NULL when there is none. */
struct item *table_of_type(const struct env *env, const struct type *type);
/* Index of the field a name means here, -1 when it is none. */
int find_field(const struct scope *scope, const struct symbol *name);

/* consts.c */
void compile_tables(void);
/* Writes a constant's d_consts unless that has been done. */
void constant_rows(struct constant *constant);
/* The ioctls items become the table ioctl_cmd and cases of the call ioctl. */
void compile_ioctls(void);
void compile_numbers(void);
/* How many registers an argument takes on an ABI when `used` are taken before it, and which is the
 * first. */
unsigned argument_slots(unsigned abi, uint16_t type, unsigned used, unsigned *slot);
uint32_t literal_const(uint64_t value, uint8_t abis);

/* texts.c: what `about` items say, checked; once the tables are there */
void resolve_texts(void);

/* layout.c */
void layout_structs(void);
unsigned storage_bytes(enum d_abi abi, enum d_storage storage);
unsigned storage_align(enum d_abi abi, enum d_storage storage);
unsigned type_bytes(enum d_abi abi, uint16_t type);

/* ---- what is written
 * ------------------------------------------------------------------------------------ */

bool emit_tables(const char *path);
bool emit_ids(const char *path);
bool emit_texts(const char *path);
/* What they share: beginning and ending a file, its first comment, C's escapes. */
FILE *emit_start(const char *path);
bool emit_finish(FILE *f, const char *path);
void print_origin(FILE *f, const char *what);
void print_quoted(FILE *f, const uint8_t *text, size_t len);
bool dump_call(FILE *file, const char *name);
bool asserts_layout(FILE *file, enum d_abi abi, const char *list);
bool asserts_constants(FILE *file, enum d_abi abi, const char *headers);
enum format_mode { FORMAT_PRINT, FORMAT_WRITE, FORMAT_CHECK };
bool format_file(const char *path, enum format_mode mode);

#endif
