/* What the files of the decoder share among themselves; customs need just decode.h. */
#ifndef SONDE_ARGS_H
#define SONDE_ARGS_H

#include "decode.h"

enum { ARGS_MAX = 16 };

struct args {
	unsigned count;
	struct arg {
		uint16_t field; /* d_field */
		uint8_t slot;	/* its register, 6 and more: there is none */
		bool wide;	/* ... and the next */
	} arg[ARGS_MAX];
};

/* The arguments of a call with the case in force (NULL none). */
void args_find(struct args *args, const struct abi *abi, const struct d_call *call,
	       const struct d_case *c);
/* An argument's value, of the width its storage says. */
uint64_t args_value(const struct decode *d, const struct arg *arg, const struct d_type *type);
/* The value of the argument of this name; 0 when the call has none. */
uint64_t args_named(const struct decode *d, d_str name);

/* How a structure's field is stored on this ABI: ST_NONE when it is not a word. */
enum d_storage field_storage(const struct abi *abi, uint16_t field);
/* A bit-field out of its word. */
uint64_t bits_of(uint16_t field, enum d_storage storage, uint64_t word);

/* What the exit half must know of the entry half: lives in task->decode_state. */
struct saved {
	uint16_t entered; /* decode_enter was here */
	uint8_t next;	  /* the argument to go on with */
	uint8_t straddle; /* enum straddle: what the argument before it waits for */
	uint32_t was;	  /* arena offset of the newest struct was_entry, 0 none */
	uint32_t was_count;
	uint32_t scratch[DECODE_SCRATCH];
};

enum straddle {
	STRADDLE_NONE,
	STRADDLE_OPEN,	 /* an `inout` structure is open: its `out` fields follow */
	STRADDLE_STRUCT, /* a structure was shown whose fields may follow behind "=>" */
	STRADDLE_VALUE,	 /* an argument was shown that follows again behind "=>" */
	STRADDLE_CUSTOM, /* an `inout` custom continues */
};

/* Which of a structure's fields to show. */
enum phase {
	PHASE_ALL,    /* of an `out` structure */
	PHASE_IN,     /* all but the `out` ones */
	PHASE_OUT,    /* just the `out` and `inout` ones */
	PHASE_REST,   /* those (of `inout` ones " => new"), and what closes a structure left open */
	PHASE_WAS,    /* just the `was` ones: the call failed */
	PHASE_AFTER,  /* just those that carry "=>" */
	PHASE_FAILED, /* just the `out` ones whose condition asks whether the call failed */
};

/* What a structure's description has in it, nested ones included. */
enum struct_trait { TRAIT_OUT = 1, TRAIT_WAS = 2, TRAIT_AFTER = 4, TRAIT_KNOWN = 8 };
unsigned struct_traits(uint16_t strukt);
/* The structure a field points to, 0 none; *array tells whether to an array of it. */
uint16_t pointed_struct(const struct d_field *field, bool *array);

/* Whom to ask about live tasks; never NULL. */
const struct decode_lookup *decode_looks(void);
/* For --secontext: the security context of what was pushed last, a descriptor of a task, a process,
 * or the path of an argument (contexts.c). */
void context_of_fd(struct decode *d, int tid, int fd);
void context_of_task(struct decode *d, int tid);
void context_of_path(struct decode *d, bool nofollow);
/* Notes behind the result of a call that succeeded, for --namespace and --kvm. */
void beside(struct decode *d, uint64_t nr);

/* Push what a field (NULL: nothing special about it) of this type points to. */
void target(struct decode *d, const struct frame *frame, const struct d_field *field, uint16_t type,
	    uint64_t addr);
/* Push a structure behind a pointer; false when it had to be an address (and was pushed as one).
 * With PHASE_IN and `open`, it is left open for target_close(). */
bool target_struct(struct decode *d, const struct frame *frame, uint16_t strukt, uint64_t addr,
		   enum phase phase, bool open);
/* The rest of a structure left open, after the call. */
void target_close(struct decode *d, const struct frame *frame, uint16_t strukt, uint64_t addr);
/* "=> {...}" of a structure whose fields carry "=>". */
void target_after(struct decode *d, const struct frame *frame, uint16_t strukt, uint64_t addr);
/* Run fn with the upto and limit of the field in force. */
void with_extent(struct decode *d, const struct frame *frame, const struct d_field *field,
		 void (*fn)(struct decode *d, const struct frame *frame,
			    const struct d_field *field, uint64_t value),
		 uint64_t value);

/* Keep what the `was` words behind an argument are now. */
void was_save(struct decode *d, const struct frame *frame, const struct d_field *field,
	      uint64_t addr);

/* What a value is that lies beside the names it depends on (variant.c). */
struct variant {
	const struct d_field *field; /* NULL: the descriptions do not say */
	const struct d_type *type;
	size_t least; /* bytes without which nothing of it can be shown */
};
/* The field of the case in force of a structure that has just cases; cases want their `min` of len
 * bytes. `frame`: where the names are. */
struct variant variant_find(const struct decode *d, const struct frame *frame, uint16_t strukt,
			    enum d_dir dir, size_t len);
/* Push it from the len bytes at an address. */
void variant_push(struct decode *d, const struct frame *frame, const struct variant *variant,
		  uint64_t addr, size_t len);
/* Likewise, for a custom that points to a structure (0: to none): called in the entry half for
 * that when its field says `was`. */
void was_struct(struct decode *d, uint16_t strukt, uint64_t addr);

/* Conditions of successive fields: `else` and `also` look back. */
struct shown {
	bool previous;	/* the previous field's condition held */
	bool condition; /* the nearest earlier `if` held */
};
bool shown_next(struct shown *s, const struct decode *d, const struct frame *frame,
		const struct d_field *field);

/* Note in reached[d_case] which cases are in force from now on: how much of the descriptions
 * fixtures reach. */
void decode_watch_cases(uint8_t *reached);

void push_lookup(const struct decode_lookup *from);
/* What decode_lookup says of a descriptor. */
int netlink_protocol(const struct decode *d, int fd);
const char *genl_family(unsigned id);
bool fd_path(const struct decode *d, int fd, char *path, size_t size);

#endif
