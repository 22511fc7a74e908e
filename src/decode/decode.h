/* The decoder: description + registers + memory -> tape.
 *
 * The only place where counts, lengths and depths that come from a tracee are bounded.
 * A read that fails is a token (the address, TF_UNREADABLE), never an error.
 */
#ifndef SONDE_DECODE_H
#define SONDE_DECODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "abi.h"
#include "desc.h"
#include "desc_ids.h"
#include "secontext.h"
#include "tape.h"

struct task;
struct event;

/* What the options say about decoding; const during a run. */
struct decode_options {
	unsigned string_limit; /* -s */
	bool verbose; /* -v: no abbreviation (structures whole, argv and environments listed) */
	unsigned decode_fds;  /* bit set of enum decode_fd: -y, -yy, --decode-fds= */
	unsigned decode_pids; /* bit set of enum decode_pid: -Y, --decode-pids= */
	unsigned contexts;    /* bit set of enum decode_context: --secontext */
	bool namespaces;      /* --namespace=new: which ones calls made or entered */
	enum decode_vcpu {
		VCPU_NONE,
		VCPU_REASON,
		VCPU_MORE, /* and what belongs to it */
	} vcpu;		   /* --kvm=: why virtual CPUs stopped */
	/* Per-call switches of -e abbrev=, -e verbose=, -e raw=; NULL functions mean the defaults
	 * (all abbreviated unless `verbose` above, all dereferenced, none raw).  Given ABI and
	 * number. */
	bool (*abbreviated)(const struct abi *, uint64_t nr);
	bool (*dereferenced)(const struct abi *, uint64_t nr);
	bool (*raw)(const struct abi *, uint64_t nr);
	/* Are the bytes that are read from this descriptor, or written to it, to be dumped?  NULL:
	 * no. */
	bool (*dumped)(int fd, bool writing);
};

enum decode_fd {
	DECODE_FD_PATH = 1,
	DECODE_FD_SOCKET = 2,
	DECODE_FD_DEV = 4,
	DECODE_FD_EVENTFD = 8,
	DECODE_FD_PIDFD = 16,
	DECODE_FD_SIGNALFD = 32,
	DECODE_FD_COMM = 64, /* the name of the program beside the pid of a pidfd (-Y) */
};

enum decode_pid {
	DECODE_PID_COMM = 1, /* the names of programs */
	DECODE_PID_NS = 2,   /* ids of other pid namespaces in ours */
};

enum decode_context {
	CONTEXT_SHOWN = 1,
	CONTEXT_FULL = 2,     /* not just the type */
	CONTEXT_MISMATCH = 4, /* and what the policy wants instead */
};

/* Is anything shown beside descriptors, beside processes? */
static inline bool shows_descriptors(const struct decode_options *o)
{
	return o->decode_fds || o->contexts;
}

static inline bool shows_processes(const struct decode_options *o)
{
	return o->decode_pids || o->contexts;
}

/* Where the decorations of descriptors and pids come from: /proc for live tasks, a recording for a
 * replay. NULL functions decorate nothing. Results are NUL-terminated in buf. */
struct decode_lookup {
	/* "path" and "suffix" of a descriptor as shown between < >; *deleted set.  false when it is
	 * not known. */
	bool (*fd)(int tid, int fd, unsigned kinds, char *path, size_t path_size, char *suffix,
		   size_t suffix_size, bool *deleted);
	bool (*comm)(int tid, char *comm, size_t size);
	/* What we call that which a task calls id (> 0), of the kind FMT_PID, FMT_TID, FMT_PGID or
	 * FMT_SID; 0 when it is not known. */
	int (*pid)(int tid, enum token_format kind, int id);
	/* The NETLINK_* protocol of a netlink socket; -1 when it is none, -2 when it is one of
	 * unknown protocol. */
	int (*netlink_protocol)(int tid, int fd);
	/* The name of the generic netlink family of this number, which stays; NULL when there is
	 * none. */
	const char *(*genl_family)(unsigned id);
	/* What /proc/TID/ns/NAME leads to: "mnt:[4026531841]". */
	bool (*ns)(int tid, const char *name, char *link, size_t size);
	/* Does the task's descriptor lead to the same namespace as /proc/TID/ns/NAME? */
	bool (*same_ns)(int tid, int fd, const char *name);
	/* Where the task has mapped the struct kvm_run of the virtual CPU that its descriptor
	 * stands for; 0 when that is not known. */
	uint64_t (*kvm_run)(int tid, int fd);
	/* Security contexts: see secontext.h. */
	bool (*task_context)(int tid, struct secontext *ret);
	bool (*file_context)(int tid, int fd, const char *path, bool nofollow, bool expected,
			     struct secontext *ret);
};

/* Before anything else, and again to decode in another way for a while; both must outlive that. */
void decode_open(const struct decode_options *options, const struct decode_lookup *lookup);

/* What sinks and selections ask the same lookup, so that a replay answers them, too: the name of a
 * task; where a descriptor of it (AT_FDCWD: its working directory) leads, as its link in /proc
 * says, with the length of that, -1 when it is not known. */
bool decode_comm(int tid, char *comm, size_t size);
/* The security context of a task as it is to be shown, good until the next; NULL: none. */
const char *decode_task_context(const struct decode_options *options, int tid);
long decode_link(int tid, int fd, char *path, size_t size);
/* The same, without saying whether the file was deleted. */
bool decode_path(int tid, int fd, char *path, size_t size);

/* The entry half of a call into task->tape (reset first): arguments as far as they are known and in
 * order; then T_ENTERED. */
void decode_enter(struct task *task, const struct event *event);
/* The same for who looks at arguments: decoded even where they are shown raw.  Are they as they are
 * shown? */
bool decode_look(struct task *task, const struct event *event);
/* The exit half: the rest of the arguments, T_RET, T_AUX.  Works without a decode_enter (attach in
 * the middle). */
void decode_exit(struct task *task, const struct event *event);
/* The call a task has just entered or left once more, by other options, into a tape that is the
 * caller's to free; the task stays as it is. */
void decode_whole(const struct task *task, const struct event *event,
		  const struct decode_options *how, struct tape *tape);
/* A signal's siginfo as a T_STRUCT in tape (reset first). */
void decode_signal(struct tape *tape, const struct event *event);

/* How many registers the arguments of a call take: 0..6. */
unsigned decode_arity(const struct abi *abi, const struct d_number *number);

/* ---- For types.c and custom_*.c only
 * ------------------------------------------------------------------- */

enum {
	DECODE_DEPTH_MAX = 16,	     /* structures within structures */
	DECODE_STRUCT_MAX = 8192,    /* bytes of one */
	DECODE_ARRAY_MAX = 65536,    /* elements of one */
	DECODE_STRING_MAX = 1 << 20, /* bytes of one, whatever -s */
	DECODE_TOKENS_MAX = 1 << 20, /* of one call: arrays end there */
	DECODE_ARENA_MAX = 64 << 20, /* bytes of one call: strings are empty from there on */
	DECODE_SCRATCH = 8,	     /* words a custom may keep from entry to exit */
	DECODE_PATH_MAX = 4096,	     /* the kernel's, with the NUL */
};

/* Where the names of an expression are looked up: innermost first. */
struct frame {
	const struct frame *outer;
	uint16_t first, count;	   /* the d_field run (the common part) */
	uint16_t more, more_count; /* the d_field run of the case in force, 0 none */
	uint16_t attrs;		   /* a list of netlink attributes of this set, and no fields */
	const uint8_t *bytes;	   /* the structure's copy; NULL for a call: fields are registers */
	size_t have;		   /* bytes of it that are real */
	uint64_t address; /* where it lies in the tracee; 0: nowhere, there are just the bytes */
	bool partial;	  /* a field that begins in these bytes is there, zero-filled */
	bool grows;	  /* `tail more`: there may be more of it, or less */
	bool has_upto;	  /* the structure came with `upto`: ... */
	uint64_t upto;	  /* ... this many bytes are behind its address */
	uint16_t note;	  /* d_struct.note */
};

struct decode {
	struct task *task;
	const struct abi *abi;
	struct tape *tape;
	const struct decode_options *options;
	bool complete;	/* the entry half showed every argument: see T_ENTERED */
	bool exiting;	/* the exit half */
	bool failed;	/* the call failed (exiting only) */
	bool injected;	/* its result is not the kernel's (exiting only) */
	bool abbrev;	/* withhold verbose fields, cut arrays */
	bool deref;	/* pointers to structures, arrays and words are followed (-e verbose=) */
	bool out;	/* what is being decoded is an `out` target: all its fields are shown */
	int64_t ret;	/* 0 while entering, -1 when the call failed */
	uint32_t error; /* errno of a failed call */
	bool decorate;	/* the return value may carry a path or a comm (not in raw calls) */
	uint64_t args[6];
	uint64_t sp; /* the stack pointer of the stop: where the frame of a sigreturn lies */
	const struct d_call *call;
	const struct args *in; /* which fields are the arguments, and in which registers */
	unsigned depth;
	uint64_t reach; /* where the furthest field met so far of the structure ends */
	bool has_upto;	/* the field being decoded carries `upto`... */
	uint64_t upto;	/* ... of this many bytes */
	bool has_limit;
	uint64_t limit;	   /* bytes left of a cumulative `limit` */
	uint64_t messages; /* bytes of netlink messages asked for so far */
	bool to_netlink;   /* the message has a netlink address, whatever the socket is */
	uint64_t torn; /* where in the netlink message the bytes end that can be read; 0: nowhere */
	struct saved
		*saved; /* what the exit half must know of the entry half: in task->decode_state */
};

/* Do n bytes of a netlink message go beyond what can be read of it? */
static inline bool torn_off(const struct decode *d, uint64_t address, size_t n)
{
	return d->torn && address + n > d->torn;
}

/* Value of an expression (0 for expr 0). */
int64_t expr_eval(const struct decode *d, const struct frame *frame, uint16_t expr);
/* How many elements, or bytes, a type says there are: computed, or constant; 0 also when it does
 * not say. */
int64_t type_count(const struct decode *d, const struct frame *frame, const struct d_type *type);
/* Is element i of an array one too many to show: beyond -s unless -v, or beyond what is bounded? */
bool array_ends(const struct decode *d, uint64_t i);
/* Bytes of a storage on this ABI, and whether it is signed. */
size_t storage_size(const struct abi *abi, enum d_storage storage);
bool storage_signed(enum d_storage storage);
/* sizeof a type on this ABI (pointers and buffers not in place: the pointer). */
size_t type_size(const struct abi *abi, uint16_t type);
/* Are there enough bytes for a value of this type in a netlink attribute? */
bool value_fits(const struct decode *d, uint16_t type, size_t len);
/* How many of them must be readable: all, but of what reads its parts one by one. */
size_t value_needs(const struct decode *d, uint16_t type, size_t len);
/* A word of this storage from memory bytes, extended to 64 bits by its signedness. */
uint64_t storage_load(const struct abi *abi, enum d_storage storage, const uint8_t *bytes);
/* A register seen as this storage. */
uint64_t storage_cast(const struct abi *abi, enum d_storage storage, uint64_t reg);
/* Does the value of an expression depend on how the call ended? */
bool expr_late(uint16_t expr);
/* Is it just a name of something unsigned? */
bool expr_unsigned(uint16_t expr);
/* Value of the d_field of this index, which must be of this frame.  Of a pointer to a word: the
 * word behind it, 0 when it can't be read; of a `was` field after the call: the smaller of what it
 * was and what it is. */
int64_t field_value(const struct decode *d, const struct frame *frame, uint16_t field);
/* The d_field of this name in this frame, 0 none. */
uint16_t frame_field(const struct frame *frame, d_str name);
/* The case of a structure or call in force, NULL none (`have`: bytes there are; SIZE_MAX for
 * calls). */
const struct d_case *case_in_force(const struct decode *d, const struct frame *frame,
				   const struct d_by *by, size_t have);
/* Push a word of a type (D_VALUE, D_TABLE, D_POINTER, D_BUFFER behind a pointer, D_CUSTOM). */
void decode_word(struct decode *d, const struct frame *frame, const struct d_type *type,
		 uint64_t value);
/* Push what lies in place, as a member of a structure or array: have bytes of it are there, at
 * address. */
void decode_place(struct decode *d, const struct frame *frame, const struct d_type *type,
		  const uint8_t *bytes, size_t have, uint64_t address);
/* The built-in meanings (types.c): a word; a buffer behind a pointer or in place; a shape in place;
 * a run of words whose bits have names: [EV_SYN EV_KEY]. */
void meaning_value(struct decode *d, enum d_meaning meaning, enum d_storage storage,
		   uint64_t value);
void meaning_buffer(struct decode *d, const struct frame *frame, const struct d_type *type,
		    uint64_t addr);
void meaning_place(struct decode *d, const struct frame *frame, const struct d_type *type,
		   const uint8_t *bytes, size_t have, uint64_t address);
void meaning_shape(struct decode *d, const struct d_type *type, const uint8_t *bytes, size_t have);
void meaning_bits(struct decode *d, const struct d_type *type, const uint8_t *bytes, size_t n);
/* Netlink attributes of a set, and a message on a socket (netlink.c). */
void decode_attrs(struct decode *d, const struct frame *frame, uint16_t set, const uint8_t *bytes,
		  size_t len, uint64_t address);
void decode_sockdata(struct decode *d, const struct frame *frame, uint64_t addr, uint64_t len);
/* The default way of the call's arguments, for a custom of a call that just adds something at the
 * end. */
void decode_args(struct decode *d);
/* T_DUMPs of what the call has moved through its descriptor, if that is asked for (dump.c). */
void decode_dump(struct decode *d);
/* DECODE_SCRATCH words, zero when the call enters, kept until it has returned. */
uint32_t *decode_scratch(struct decode *d);
/* The value a word had when the call entered, for `was`: false when it was not saved. */
bool was_value(const struct decode *d, uint64_t address, uint64_t *value);
/* Save a word for that, in the entry half; `was` fields are saved without asking. */
void was_keep(struct decode *d, enum d_storage storage, uint64_t address);
/* Push what lies at an address as the type (of sizeof bytes, upto/limit respected): the target of a
 * pointer. */
void decode_at(struct decode *d, const struct frame *frame, uint16_t type, uint64_t addr);
/* Push a structure from bytes already read (have of them are real), lying at address. */
void decode_struct(struct decode *d, const struct frame *frame, uint16_t strukt,
		   const uint8_t *bytes, size_t have, uint64_t address);

/* A custom.  As a type (`custom NAME` after a field) it pushes one value for the word: `in`
 * arguments in the entry half, `out` ones in the exit half (when the call failed the address is
 * shown without asking), `inout` ones in both: the second time it continues its value.  As a call
 * (`... custom NAME` behind the description) it is called once in each half and pushes all T_ARGs
 * that the half knows; in the exit half it may push T_RET and T_AUX too (push_ret), or leave T_RET
 * to the decoder. */
typedef void custom_fn(struct decode *d, const struct frame *frame, uint64_t value);
extern custom_fn *const customs[]; /* indexed by enum d_custom */
#define X(name) custom_fn custom_##name;
D_CUSTOMS(X)
#undef X

/* Pushers, one line each, shared by customs. */
void push_arg(struct decode *d, d_str name,
	      unsigned slot); /* T_ARG; S_<name> of desc_ids.h, or 0 */
void push_addr(struct decode *d, uint64_t addr);
void push_int(struct decode *d, int64_t value);
void push_uint(struct decode *d, uint64_t value);
void push_hex(struct decode *d, uint64_t value);
void push_enum(struct decode *d, uint16_t table, uint64_t value);
/* A part of a word, as it is at bit 0: NAME<<16. */
void push_shifted(struct decode *d, uint16_t table, uint64_t value, unsigned shift);
/* A T_ENUM with a name of its own, of no table. */
void push_constant(struct decode *d, uint64_t value, const char *name);
/* A comment that -X raw leaves out. */
void push_name_note(struct decode *d, const char *name);
/* An error as the kernel returns it. */
void push_minus_errno(struct decode *d, int64_t value);
void push_flags(struct decode *d, uint16_t table, uint64_t value);
void push_fd(struct decode *d, int fd);
void push_open(struct decode *d, enum token_kind kind);
void push_end(struct decode *d);
void push_field(struct decode *d, d_str name); /* T_FIELD */
/* ... which lies so many bytes from the beginning of its structure. */
void push_member(struct decode *d, d_str name, size_t at);
void push_label(struct decode *d,
		const char *label); /* a T_FIELD printed as "label value": see tape.h */
void push_more(struct decode *d);
/* "... / * addr * /": the array cannot be read from here on. */
void push_broken(struct decode *d, uint64_t addr);
/* An address whose contents could not be read. */
void push_unreadable(struct decode *d, uint64_t addr);
void push_format(struct decode *d, enum token_format fmt, uint64_t value); /* T_INT */
void push_pid(struct decode *d, enum token_format fmt, int pid);
/* Of a process, or below zero of a process group. */
void push_pid_pgid(struct decode *d, int pid);
void push_dirfd(struct decode *d, int fd);
/* Of the process the task calls pid, or of that a descriptor of the task's stands for. */
void push_fd_of(struct decode *d, int pid, int fd);
void push_fd_of_pidfd(struct decode *d, int pidfd, int fd);
void push_signal(struct decode *d, int signo);
void push_sigset(struct decode *d, uint64_t mask);
void push_blob(struct decode *d, enum token_format fmt, const void *bytes, size_t len);
/* T_RET as the call's description says (with a T_FD behind it when -y decorates it). */
void push_ret(struct decode *d);
/* A string at addr: whole (TF_PATH if it names a file), or cut at -s and at most max bytes. */
void push_whole(struct decode *d, uint64_t addr, unsigned flags);
void push_string(struct decode *d, uint64_t addr, size_t max);
/* len bytes at addr, cut at -s. */
void push_bytes(struct decode *d, uint64_t addr, uint64_t len);
/* Bytes we already have. */
void push_data(struct decode *d, const void *bytes, size_t len, unsigned flags);

#endif
