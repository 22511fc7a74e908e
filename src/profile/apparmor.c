/* AppArmor profiles: what calls did to files, networks, others and themselves, as rules.
 *
 * Of calls that succeeded: what failed for want of a right is not what the program does, and what
 * failed for another reason took none.  Descriptors tell paths as the kernel resolved them; other
 * paths are as the program wrote them.  apparmor.d(5) is the language. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include "abi.h"
#include "buf.h"
#include "decode.h"
#include "event.h"
#include "known.h"
#include "names.h"
#include "options.h"
#include "profile.h"
#include "rule_set.h"
#include "sink.h"
#include "task.h"
#include "util.h"

enum { SURE = 1, PERHAPS };

static const struct {
	const char *call;
	uint8_t slot;
	const char *rights;
	bool directory;
} accesses[] = {
#define ACCESS(call, slot, rights, directory) { call, slot, rights, directory },
#define CAPABILITY(call, capability, sure)
#include "access.def"
};

static const struct {
	const char *call, *capability;
	int sure;
} capabilities[] = {
#define ACCESS(call, slot, rights, directory)
#define CAPABILITY(call, capability, sure) { call, capability, sure },
#include "access.def"
};

static const struct options *options;
static char *program; /* the first that was executed */

/* ---- Arguments -------------------------------------------------------------- */

/* The token of the argument in this register, NULL none. */
static const struct token *argument(const struct tape *tape, unsigned slot)
{
	uint32_t at = tape_argument(tape, slot);

	return at ? &tape->tokens[at] : NULL;
}

/* A flags word of this table, wherever it stands (openat2 has it in a structure). */
static const struct token *flags_of(const struct tape *tape, uint16_t table)
{
	for (uint32_t i = 0; i < tape->count; i++)
		if (tape->tokens[i].kind == T_FLAGS && tape->tokens[i].id == table)
			return &tape->tokens[i];
	return NULL;
}

static bool has(const struct event *event, const struct token *flags, const char *name)
{
	uint64_t value;

	return flags && name_value(event->abi, (uint16_t)flags->id, name, &value) &&
	       (flags->value & value) == value;
}

/* Where a descriptor leads, or led, if that is a file. */
static bool file_of(const struct event *event, int fd, char path[PATH_MAX])
{
	return fd >= 0 && decode_path(event->task->tid, fd, path, PATH_MAX) && *path == '/';
}

/* The path in a register, made absolute by the directory before it, or the task's own. */
static bool path_in(const struct event *event, const struct tape *tape, unsigned slot,
		    char path[2 * PATH_MAX])
{
	const struct token *t = argument(tape, slot), *dir = slot ? argument(tape, slot - 1) : NULL;
	int below = AT_FDCWD;
	long len = 0;

	if (!t || t->kind != T_STR || !(t->flags & TF_PATH) ||
	    t->flags & (TF_UNREADABLE | TF_CUT) || t->id >= PATH_MAX || !t->id)
		return false;
	if (tape->bytes[t->aux] != '/') {
		if (dir && dir->kind == T_FD && dir->fmt == FMT_DIRFD)
			below = (int)dir->value;
		len = decode_link(event->task->tid, below, path, PATH_MAX);
		if (len <= 0)
			return false;
		path[len++] = '/';
	}
	memcpy(path + len, tape->bytes + t->aux, t->id);
	path[len + t->id] = '\0';
	return true;
}

/* ---- Calls ------------------------------------------------------------------ */

static void learn_open(const struct event *event, const struct tape *tape)
{
	const struct token *flags = flags_of(tape, D_TABLE_open_flags);
	char path[PATH_MAX];

	if (!flags || !file_of(event, (int)event->ret, path))
		return;
	unsigned access = flags->value & O_ACCMODE;
	bool writes = access != O_RDONLY || has(event, flags, "O_TRUNC");

	if (has(event, flags, "O_CREAT") && has(event, flags, "O_EXCL"))
		rule_made(path);
	if (!has(event, flags, "O_PATH"))
		rule_file(path,
			  (access != O_WRONLY ? RIGHT_READ : 0) |
				  (writes || has(event, flags, "O_CREAT") ? RIGHT_WRITE : 0),
			  has(event, flags, "O_DIRECTORY"));
}

static void learn_map(const struct event *event, const struct tape *tape)
{
	const struct token *fd = argument(tape, 4);
	char path[PATH_MAX];

	if (has(event, flags_of(tape, D_TABLE_mmap_prot), "PROT_EXEC") && fd && fd->kind == T_FD &&
	    file_of(event, (int)fd->value, path))
		rule_file(path, RIGHT_READ | RIGHT_MAP, false);
}

/* Locks, and what turns out to be a directory. */
static void learn_descriptor(const struct event *event, const struct tape *tape, const char *name)
{
	const struct token *fd = argument(tape, 0), *cmd = argument(tape, 1);
	const char *word = NULL;
	char path[PATH_MAX];

	if (!fd || fd->kind != T_FD || !file_of(event, (int)fd->value, path))
		return;
	if (cmd && cmd->kind == T_ENUM && cmd->id)
		word = name_enum(event->abi, (uint16_t)cmd->id, cmd->value);
	if (!strncmp(name, "getdents", 8))
		rule_directory(path);
	else if (!strcmp(name, "flock") ||
		 (!strncmp(name, "fcntl", 5) && word && strstr(word, "_SETLK")))
		rule_file(path, RIGHT_LOCK, false);
}

static void learn_exec(const struct event *event, const struct tape *tape, unsigned slot)
{
	char path[2 * PATH_MAX], link[PATH_MAX];
	const struct task *task = event->task;

	if (!path_in(event, tape, slot, path))
		return;
	rule_file(path, RIGHT_READ | RIGHT_MAP | RIGHT_EXEC, false);
	if (!program)
		program = xstrdup(path);
	/* Of a script, its interpreter; of a link, where it leads. */
	if (known_ask(task->tid, "exe", link, sizeof(link)) > 0 && *link == '/')
		rule_file(link, RIGHT_READ | RIGHT_MAP | RIGHT_EXEC, false);
}

static void lower(char *text, const char *name, size_t skip, size_t size)
{
	size_t i = 0;

	for (name += skip; *name && i + 1 < size; name++)
		text[i++] = (char)(*name >= 'A' && *name <= 'Z' ? *name + 32 : *name);
	text[i] = '\0';
}

static void learn_socket(const struct event *event)
{
	const char *family = name_enum(event->abi, D_TABLE_af, (uint32_t)event->args[0]),
		   *kind = name_enum(event->abi, D_TABLE_sock_kind, event->args[1] & 0xf);
	char af[32], type[32];

	if (!family || strncmp(family, "AF_", 3) != 0 || !kind || strncmp(kind, "SOCK_", 5) != 0)
		return;
	lower(af, family, 3, sizeof(af));
	lower(type, kind, 5, sizeof(type));
	rule_line("network %s %s,", af, type);
	if ((!strcmp(type, "raw") && strcmp(af, "netlink") != 0) || !strcmp(af, "packet"))
		rule_capability("net_raw", "socket", true);
}

/* A port below 1024, unless the machine has it otherwise. */
static void learn_bind(const struct tape *tape)
{
	for (uint32_t i = 0; i < tape->count; i++)
		if (tape->tokens[i].kind == T_INT && tape->tokens[i].fmt == FMT_PORT &&
		    tape->tokens[i].value && tape->tokens[i].value < 1024)
			rule_capability("net_bind_service", "bind", true);
}

static void signal_rule(const struct event *event, int signo, bool receive)
{
	const char *name =
		signo ? name_signal(event->abi ? event->abi : abi_native(), signo) : "SIGexists";
	char set[32];

	if (!name || strncmp(name, "SIG", 3) != 0)
		return;
	/* The language knows real-time signals by number. */
	if (!strncmp(name, "SIGRT", 5))
		snprintf(set, sizeof(set), "rtmin+%d", signo - 32);
	else
		lower(set, name, 3, sizeof(set));
	rule_line("signal (%s) set=(%s),", receive ? "receive" : "send", set);
}

/* A signal for others: beside it stands whose. */
static void learn_kill(const struct event *event, const struct tape *tape)
{
	const struct token *signo = NULL;
	bool other = false;

	for (uint32_t i = 1; i < tape->count; i++) {
		if (tape->tokens[i - 1].kind != T_ARG)
			continue;
		if (tape->tokens[i].kind == T_SIGNAL ||
		    (tape->tokens[i].kind == T_INT && !tape->tokens[i].value && other && !signo))
			signo = &tape->tokens[i];
		other |= tape->tokens[i].kind == T_PID || tape->tokens[i].kind == T_FD;
	}
	if (signo && other)
		signal_rule(event, (int)signo->value, false);
}

static void learn(const struct event *event, const struct tape *tape)
{
	const struct d_number *row = abi_call(event->abi, event->nr);
	const struct d_call *call = &d_calls[row->call];
	const char *name = d_text(row->name);
	char path[2 * PATH_MAX];

	if (event->is_error || event->unavailable || event->injected || !row->name)
		return;
	if (call->classes & 1u << D_CLASS_FILE)
		learn_open(event, tape);
	if (!strcmp(name, "creat") && file_of(event, (int)event->ret, path))
		rule_file(path, RIGHT_WRITE, false);
	learn_map(event, tape);
	learn_descriptor(event, tape, name);
	if (call->classes & 1u << D_CLASS_SIGNAL)
		learn_kill(event, tape);
	if (!strncmp(name, "execve", 6))
		learn_exec(event, tape, strcmp(name, "execveat") ? 0 : 1);
	if (!strcmp(name, "socket") || !strcmp(name, "socketpair"))
		learn_socket(event);
	if (!strcmp(name, "bind"))
		learn_bind(tape);
	if (!strcmp(name, "mount"))
		rule_line("mount,");
	if (!strcmp(name, "umount") || !strcmp(name, "umount2"))
		rule_line("umount,");
	if (!strcmp(name, "pivot_root"))
		rule_line("pivot_root,");
	if (!strcmp(name, "ptrace"))
		rule_line("ptrace (trace, read),");
	for (size_t i = 0; i < countof(accesses); i++)
		if (!strcmp(accesses[i].call, name) && path_in(event, tape, accesses[i].slot, path))
			rule_file(path, rights_of(accesses[i].rights), accesses[i].directory);
	if (!strncmp(name, "mkdir", 5) && path_in(event, tape, name[5] ? 1 : 0, path))
		rule_made(path);
	for (size_t i = 0; i < countof(capabilities); i++)
		if (!strcmp(capabilities[i].call, name))
			rule_capability(capabilities[i].capability, name,
					capabilities[i].sure == SURE);
}

/* Those that somebody sent: si_code, the third word of a siginfo, is not above 0. */
static void learn_signal(const struct event *event)
{
	int32_t words[3];

	if (event->info_len < sizeof(words))
		return;
	memcpy(words, event->info, sizeof(words));
	if (words[2] <= 0)
		signal_rule(event, event->signo, true);
}

/* ---- The sink --------------------------------------------------------------- */

static int apparmor_open(const struct options *given)
{
	options = given;
	return profile_open(given, true);
}

static void apparmor_event(const struct event *event, const struct tape *tape)
{
	char link[PATH_MAX];

	rule_pid(event->task->tid);
	if (event->kind == EV_EXIT && tape)
		learn(event, tape);
	else if (event->kind == EV_SIGNAL)
		learn_signal(event);
	else if (event->kind == EV_ATTACH && event->threads && !event->parent && !program &&
		 known_ask(event->task->tid, "exe", link, sizeof(link)) > 0 && *link == '/') {
		program = xstrdup(link);
		rule_file(link, RIGHT_READ | RIGHT_MAP | RIGHT_EXEC, false);
	}
}

static void apparmor_flush(void)
{
}

static struct buf text; /* of the profile */

static int write_text(enum profile_kind kind, FILE *out)
{
	(void)kind;
	return fwrite(text.p, 1, text.len, out) == text.len ? 0 : -errno;
}

static int apparmor_close(void)
{
	int status;

	rules_print(&text, program);
	status = profile_close(options, true, write_text);
	buf_free(&text);
	free(program);
	return status;
}

const struct sink profile_apparmor_sink = {
	.name = "apparmor",
	.need = NEED_TAPE,
	.open = apparmor_open,
	.event = apparmor_event,
	.flush = apparmor_flush,
	.close = apparmor_close,
};
