/* The tape: what a call, a signal or a structure says, as typed tokens in flat preorder.
 *
 * decode appends, sinks read.  Tokens hold raw values and table ids; names are looked up only when
 * shown. Containers are bracketed (T_STRUCT ... T_END), so that a tape can stop in the middle of a
 * structure when a call has entered and go on when it returns.  One tape belongs to one task and is
 * reset for each call: no allocation per call once it has grown.
 *
 * Grammar of a call's tape, where `value` is one value token or one bracketed container:
 *   tape  = { T_ARG value [T_ARROW value] } T_RET [ T_AUX { [T_FIELD] value } T_END ] { T_DUMP |
 * T_VECTOR } T_STRUCT { T_FIELD value [T_ARROW value] } [T_MORE] T_END T_ARRAY  { [T_FIELD] value }
 * [T_MORE] T_END         T_DEREF value T_END any value may be followed by T_NOTE T_ENTERED marks
 * where the entry half ends (hidden; sinks that print at entry stop there by token count).
 * Beside the tokens stand the security contexts of a few of them: tape_context_of().
 */
#ifndef SONDE_TAPE_H
#define SONDE_TAPE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Every member of the tape.  "aux: text" is an arena offset, with the length in id. */
enum token_kind {
	/* An argument follows.  id: d_str name (0: argN); value: raw register; fmt: its first
	 * slot, 0..5; aux: its d_field, 0 when no description says what it is; TF_LABEL: its
	 * name is always shown, as clone's are. */
	T_ARG,
	/* A member follows.  id: d_str name; TF_PLACED: value is where it lies in its structure,
	 * aux its d_field or 0; TF_LABEL: "in [3]"; TF_INDEX: "[value]=", or with an id
	 * "[NAME]=", or with aux named by that d_table, whose names count from 1 when TF_NOZERO
	 * says so ("[NAME-1]="). */
	T_FIELD,
	/* " => ": the value after the call follows. */
	T_ARROW,

	/* Brackets, up to their T_END: token_is_bracket(). */
	T_STRUCT,   /* "{"; value: its address, id: d_struct, 0 where these are not known */
	T_ARRAY,    /* "["; TF_SPACED: members apart by spaces; TF_NOZERO: "~[", all but these */
	T_DEREF,    /* "[": one scalar behind a pointer; value: the pointer */
	T_AUX,	    /* "(": the note after the return value; TF_RAW: named as -X says */
	T_CALLFORM, /* NAME(a, b); id: d_str name; TF_32: it stands for a number, value and fmt;
		     * TF_LABEL: constants in it have names whatever -X says */
	T_OR_LIST, /* joined by "|" without brackets, as clone's flags and signal; TF_SPACED: by "+"
		    */
	T_END,
	T_MORE,	   /* "...": members were left out */
	T_NOTHING, /* shows nothing, keeps its place */

	/* Values. */
	T_INT,	  /* value: extended to 64 bits; fmt: how it is shown */
	T_ADDR,	  /* NULL for 0; TF_UNREADABLE when what it points to could not be read */
	T_STR,	  /* value: address; aux: text; TF_CUT, TF_PATH, TF_BYTES, TF_HEXSTR, TF_BARE */
	T_ENUM,	  /* id: d_table, aux: bits it is shifted by; id 0: aux is the arena offset of its
		     name */
	T_FLAGS,  /* id: d_table */
	T_FD,	  /* aux: "path\0suffix\0" or 0; TF_DELETED; FMT_DIRFD: -100 is AT_FDCWD */
	T_PID,	  /* fmt: the kind of id, FMT_PID...; aux: its comm, or 0; id: what it is in our
		     pid namespace, 0 where that is the same or not known */
	T_SIGNAL, /* value: its number */
	T_ERRNO,  /* value: its number */
	T_SIGSET, /* value: a mask, signal 1 is bit 0; TF_32: of 32 signals (old calls) */
	T_BLOB,	  /* binary, with a text form of its own: fmt; aux: bytes */
	T_NOTE,	  /* a comment in the text form only; aux: text */
	T_WORD,	  /* text of our own, as is; aux: text; value: the number it stands for */

	/* The result.  fmt: enum d_ret_kind; id: errno when it failed, else 0; aux: d_table of the
	 * "(NAME)" note, or 0. */
	T_RET,
	/* Behind everything else, for -e read= and -e write=: bytes that were moved, whole.  aux:
	 * text; value: which buffer of several with TF_INDEX, of which there are none with
	 * TF_UNREADABLE.  T_VECTOR: those of message `value` follow, which has id buffers. */
	T_DUMP,
	T_VECTOR,
	/* Where the entry half ends.  value 1: every argument is known already, so that a death
	 * inside the call shows no <unfinished ...>; 2: they are, but something is said behind the
	 * result. */
	T_ENTERED,
	T_KIND_COUNT
};

/* How a T_INT or T_BLOB is shown by text; JSON shows the plain number (or address string). */
enum token_format {
	FMT_DEC, /* signed */
	FMT_UDEC,
	FMT_HEX,      /* 0x..., 0 for zero */
	FMT_OCT,      /* 0..., 0 for zero */
	FMT_UMODE,    /* octal, three digits at least: 0644, 000 */
	FMT_MODE,     /* S_IFREG|0644 */
	FMT_DEV,      /* makedev(0x8, 0x1) */
	FMT_UID,      /* unsigned, -1 for all ones */
	FMT_PORT,     /* htons(80); value is in host order */
	FMT_ETH_P,    /* htons(ETH_P_IP); value is in host order */
	FMT_HTONL,    /* htonl(1); value is in host order */
	FMT_IN_ADDR,  /* inet_addr("1.2.3.4"); value as in memory, little-endian */
	FMT_IN6_ADDR, /* blob of 16 bytes: inet_pton(AF_INET6, "::1") */
	FMT_MAC,      /* blob of 6 bytes */
	FMT_UUID,     /* blob of 16 bytes: groups of hexadecimal digits */
	FMT_KIB,      /* unsigned; multiples of 1024 as 8192*1024 */
	FMT_IFINDEX,  /* if_nametoindex("lo") */
	FMT_CLOCKID,
	FMT_PID,
	FMT_TID,
	FMT_PGID,
	FMT_SID,
	FMT_DIRFD,
	FMT_CHAR,      /* 'x' */
	FMT_HEX_PAD16, /* 0x%016x and such are T_WORD; this is 0x with 16 digits */
	FMT_COUNT
};

enum token_flags {
	TF_SIGNED = 1, /* of T_ENUM, T_FLAGS: the value is signed */
	TF_UNREADABLE = 2,
	TF_CUT = 4,    /* T_STR: more bytes exist: `"..."...` */
	TF_PATH = 8,   /* T_STR: a path */
	TF_BYTES = 16, /* T_STR: binary data, not a NUL-terminated string */
	TF_LABEL = 32,
	TF_INDEX = 64,
	TF_SPACED = 128,
	TF_DELETED = 256,  /* T_FD: the file is unlinked */
	TF_ABSTRACT = 512, /* T_STR of a sun_path: @"name" */
	TF_RAW = 1024,	   /* shown in hexadecimal whatever it is (-e raw=) */
	TF_BARE = 2048,	   /* T_STR without quotes; T_FLAGS: no number beside the names */
	TF_HEXSTR = 4096,  /* T_STR always as "\xNN" */
	TF_PLACED = 1,	   /* T_FIELD: value is an offset */
	TF_NAME = 1,	   /* T_NOTE: the name of a number, which -X raw leaves out */
	TF_NOZERO = 8192,  /* T_FLAGS: a zero prints 0 even when the table names zero; T_STR: a NUL
			    * behind it is shown in hexadecimal alone; T_ENUM: a place, NULL when
			    * it is zero */
	TF_32 = 16384,	   /* T_ENUM, T_FLAGS, T_INT: 32 bits wide; T_WORD: a number with -X raw */
};

struct token {
	uint8_t kind;	/* enum token_kind */
	uint8_t fmt;	/* enum token_format; T_RET: enum d_ret_kind */
	uint16_t flags; /* enum token_flags */
	uint32_t id;
	uint64_t value;
	uint64_t aux;
};

/* The security context of what a token stands for: texts in the arena. */
struct tape_context {
	uint32_t token, actual;
	uint32_t expected; /* another one, that the policy wants; 0: there is none */
};

struct tape {
	struct token *tokens;
	uint32_t count, cap;
	char *bytes; /* the arena; offset 0 is reserved, so that 0 means none */
	uint32_t used, size;
	struct tape_context *contexts; /* few, in the order of their tokens */
	uint32_t context_count, context_cap;
};

void tape_reset(struct tape *tape);
void tape_free(struct tape *tape);
/* Append a zeroed token of this kind and return it; valid until the next push. */
struct token *tape_push(struct tape *tape, enum token_kind kind);
/* Reserve len bytes of the arena and return their offset (bytes[offset..]); the pointer moves with
 * later pushes. */
uint32_t tape_reserve(struct tape *tape, size_t len);
/* Copy len bytes into the arena (a NUL is added behind them) and return their offset. */
uint32_t tape_store(struct tape *tape, const void *bytes, size_t len);
void tape_word(struct tape *tape, uint64_t value, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
void tape_note(struct tape *tape, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* Give the last token a context; expected may be "". */
void tape_context(struct tape *tape, const char *actual, const char *expected);
/* That of a token of this tape, NULL when it has none; *expected: "" or what it ought to be. */
const char *tape_context_of(const struct tape *tape, const struct token *token,
			    const char **expected);

/* The token where the value of an argument begins: of the one whose first slot this is (0..5), or
 * the one of this name, len bytes long.  0: there is none, or no tape. */
uint32_t tape_argument(const struct tape *tape, unsigned slot);
uint32_t tape_argument_named(const struct tape *tape, const char *name, size_t len);
/* The token behind the value that begins at this one. */
uint32_t tape_value_end(const struct tape *tape, uint32_t at);
/* Does a T_END close what begins here? */
static inline bool token_is_bracket(const struct token *token)
{
	return token->kind >= T_STRUCT && token->kind <= T_OR_LIST;
}

#endif
