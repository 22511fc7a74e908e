/* What is said of the kernel's interface: how much of it, that names are found, and that none of it
 * is too long or empty. */
#include <criterion/criterion.h>
#include <string.h>
#include "desc_ids.h"
#include "lore.h"

/* In thousandths. */
enum { SHARE_OF_CONSTANTS = 145, SHARE_OF_CALLS = 810, REQUESTS = 260 };

/* Tables of everyday life: each name of theirs has a text. */
static const char *const everyday[] = {
	"clone_flags",
	"unshare_flags",
	"setns_types",
	"wait_options",
	"waitid_type",
	"fcntl_cmd",
	"fd_flags",
	"file_flags",
	"open_access",
	"access_mode",
	"at_flags",
	"faccessat_flags",
	"seek_whence",
	"rename_flags",
	"resolve_flags",
	"splice_flags",
	"fallocate_mode",
	"statx_mask",
	"statx_sync",
	"file_type",
	"mount_bits",
	"umount_flags",
	"inotify_mask",
	"inotify_flags",
	"fanotify_mark",
	"fanotify_mask",
	"mmap_prot",
	"mmap_flags",
	"mmap_type",
	"mremap_flags",
	"madvise_advice",
	"memfd_flags",
	"poll_events",
	"epoll_events",
	"epoll_op",
	"sa_flags",
	"sigprocmask_how",
	"siginfo_code",
	"sigsegv_code",
	"sigbus_code",
	"sigfpe_code",
	"sigill_code",
	"sigchld_code",
	"sigtrap_code",
	"af",
	"ipproto",
	"sock_kind",
	"sock_flags",
	"shutdown_how",
	"msg_flags",
	"prctl_option",
	"futex_ops",
	"ptrace_request",
	"ptrace_options",
	"rlimit_resource",
	"clock",
	"timerfd_flags",
	"eventfd_flags",
	"signalfd_flags",
	"seccomp_op",
	"seccomp_action",
	"seccomp_flags",
	"sched_policy",
	"uring_op",
	"uring_setup",
	"uring_enter",
	"uring_register",
	"bpf_cmd",
	"bpf_map_type",
	"bpf_prog_type",
	"keyctl_op",
	"capability",
	"getrandom_flags",
	"membarrier_cmd",
	"landlock_fs",
	"landlock_net",
	"ipc_flags",
	"shm_cmds",
	"sem_cmds",
	"msg_cmds",
	"errno",
	"signal",
	"netlink_protocol",
	"xattr_flags",
	"arch_prctl_op",
};

static bool is_name(const struct d_const *row)
{
	uint8_t op = const_sort(row)->op;

	return op == D_OP_NAME || op == D_OP_PARTS;
}

/* Rows of a table whose constants have a text; *all: that have a name. */
static unsigned told_of(uint16_t table, unsigned *all)
{
	unsigned told = 0;

	for (unsigned i = 0; i < d_tables[table].count; i++) {
		const struct d_const *row = &d_consts[d_tables[table].first + i];

		if (!is_name(row))
			continue;
		++*all;
		told += word_of(table, const_text(row)) != NULL;
	}
	return told;
}

Test(texts, tables_of_everyday_life_are_told_whole)
{
	for (size_t i = 0; i < sizeof(everyday) / sizeof(*everyday); i++) {
		uint16_t table = 1;
		unsigned all = 0, told;

		while (table < d_table_count && strcmp(text_of(t_tables[table]), everyday[i]) != 0)
			table++;
		cr_assert_lt(table, d_table_count, "there is no table %s", everyday[i]);
		told = told_of(table, &all);
		cr_expect_eq(told, all, "%u of %u in %s", told, all, everyday[i]);
	}
}

/* What there is must not get less.  Whoever adds to the tables, adds texts. */
Test(texts, share_does_not_fall)
{
	unsigned all = 0, told = 0, calls = 0, sentences = 0, requests = 0, asked;

	for (uint16_t table = 1; table < d_table_count; table++)
		told += told_of(table, &all);
	for (uint16_t call = 1; call < d_call_count; call++) {
		if (d_calls[call].name == d_calls[call - 1].name)
			continue;
		calls++;
		sentences += sentence_of(call, NULL) != NULL;
	}
	cr_expect_geq(told * 1000 / all, SHARE_OF_CONSTANTS, "%u of %u constants are told", told,
		      all);
	cr_expect_geq(sentences * 1000 / calls, SHARE_OF_CALLS,
		      "%u of %u calls have a sentence of their own", sentences, calls);
	asked = told_of(D_TABLE_ioctl_cmd, &requests);
	cr_expect_geq(asked, REQUESTS, "%u of %u requests of ioctl", asked, requests);
}

Test(texts, every_call_has_a_sentence_or_a_line)
{
	for (uint16_t call = 1; call < d_call_count; call++)
		cr_expect(sentence_of(call, NULL) || *text_of(t_calls[call].doc), "%s",
			  d_text(d_calls[call].name));
}

/* Phrases go into sentences, and onto cards beside a name. */
Test(texts, phrases_are_short)
{
	for (uint32_t i = 1; i < t_word_count; i++) {
		const char *brief = text_of(t_words[i].brief);
		size_t len = strlen(brief);

		cr_expect(len && len <= 80 && brief[len - 1] != '.' && brief[0] != ' ', "%s: %s",
			  text_of(t_words[i].name), brief);
	}
}

Test(texts, names_of_one_value)
{
	cr_expect(name_has("TCGETS", "TCGETS"));
	cr_expect(name_has("SNDCTL_TMR_TIMEBASE or TCGETS", "TCGETS"));
	cr_expect(name_has("SNDCTL_TMR_TIMEBASE or TCGETS", "SNDCTL_TMR_TIMEBASE"));
	cr_expect_not(name_has("SNDCTL_TMR_TIMEBASE or TCGETS", "TCGET"));
	cr_expect_not(name_has("SNDCTL_TMR_TIMEBASE or TCGETS", "or"));
	cr_expect(name_has("EVIOCGNAME(%len)", "EVIOCGNAME"));
	cr_expect(name_has("MIXER_READ(1) or MEMGETINFO", "MEMGETINFO"));
	cr_expect_not(name_has("", "TCGETS"));
}

Test(texts, a_word_of_one_of_several_names)
{
	const struct t_row *word = word_of(D_TABLE_ioctl_cmd, "SNDCTL_TMR_TIMEBASE or TCGETS");

	cr_assert_not_null(word);
	cr_expect_str_eq(text_of(word->name), "TCGETS");
	cr_expect_null(word_of(D_TABLE_ioctl_cmd, "NOBODY_KNOWS or THESE"));
}

/* Of the same name in two tables each has its own word. */
Test(texts, a_word_of_its_table)
{
	cr_expect_str_eq(text_of(word_of(D_TABLE_file_flags, "O_TRUNC")->brief), "empties it");
	cr_expect_str_eq(text_of(word_of(D_TABLE_delete_module_flags, "O_TRUNC")->brief),
			 "by force");
}

Test(texts, a_constant_chooses_the_sentence)
{
	uint16_t call = call_of("fcntl");
	const struct t_row *row = NULL, *last = NULL;
	unsigned when = 0;

	while ((row = sentence_of(call, row))) {
		when += row->table == T_WHEN;
		last = row;
	}
	cr_expect_gt(when, 3);
	cr_expect_eq(last->table, T_SAYS, "the last is for all others");
	cr_expect_null(detail_of(call, "F_GETFD"), "sentences are no details");
	cr_expect_not_null(detail_of(call, "EBADF"));
}
