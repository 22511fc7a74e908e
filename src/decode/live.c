/* The questions of the decoder, each with the one in /proc who answers it. */
#include "live.h"

#include "beside.h"
#include "families.h"
#include "fdname.h"
#include "pidns.h"
#include "procfs.h"
#include "secontext.h"
#include "sockets.h"

static int ours_of(int tid, enum token_format kind, int id)
{
	static const enum pidns_kind kinds[FMT_COUNT] = {
		[FMT_PID] = PIDNS_TGID,
		[FMT_TID] = PIDNS_TID,
		[FMT_PGID] = PIDNS_PGID,
		[FMT_SID] = PIDNS_SID,
	};

	return pidns_translate(tid, kinds[kind], id);
}

const struct decode_lookup live_lookup = {
	.fd = fdname_lookup,
	.comm = procfs_comm,
	.pid = ours_of,
	.netlink_protocol = socket_netlink_protocol,
	.genl_family = family_name,
	.ns = procfs_ns,
	.same_ns = procfs_same_ns,
	.kvm_run = procfs_kvm_run,
	.task_context = secontext_of_task,
	.file_context = secontext_of_file,
};
