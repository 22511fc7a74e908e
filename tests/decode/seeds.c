/* Fixtures as inputs of the fuzz targets: registers and memory, without the options and the line.
 */
#include "seeds.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include "../fuzz/input.h"
#include "buf.h"
#include "util.h"

static struct fuzz_input head_of(const struct fixture *f)
{
	struct fuzz_input in = {
		.abi = (uint8_t)f->abi->id,
		.options = 3, /* -v */
		.error = f->failed ? (uint8_t)(-f->ret < 133 ? -f->ret : 1) : 0,
		.nr = (uint32_t)f->nr & ~f->abi->number_bias,
		.ret = f->ret,
	};

	memcpy(in.args, f->args, sizeof(in.args));
	for (unsigned i = 0; i < f->fd_count; i++)
		if (f->fds[i].netlink >= 0)
			in.netlink = (uint32_t)f->fds[i].netlink + 1;
	return in;
}

void seed_write(const char *folder, const struct fixture *f, unsigned line)
{
	struct fuzz_input in = head_of(f);
	struct buf b = { 0 };
	char name[32], *path;
	const char *base = strrchr(f->file, '/');
	FILE *out;

	if (f->is_signal || f->region_count > UINT8_MAX)
		return;
	in.pieces = (uint8_t)f->region_count;
	buf_put(&b, &in, sizeof(in));
	for (unsigned i = 0; i < f->region_count; i++) {
		const struct region *r = &f->regions[i];
		struct fuzz_piece piece = { r->addr, (uint16_t)r->len, r->after };

		if (r->len > UINT16_MAX)
			goto out;
		buf_put(&b, &piece, sizeof(piece));
		buf_put(&b, r->bytes, r->len);
	}
	path = xasprintf("%s/%s", folder, abi_call_name(f->abi, f->nr, name));
	if (mkdir(path, 0777) && errno != EEXIST)
		die("%s: %s", path, strerror(errno));
	path = xasprintf("%s/%s-%u", path, base ? base + 1 : f->file, line);
	out = fopen(path, "wb");
	if (!out || fwrite(b.p, 1, b.len, out) != b.len || fclose(out))
		die("%s: %s", path, strerror(errno));
out:
	buf_free(&b);
}
