/* Fixtures as inputs of the fuzz targets: registers and memory, without the options and the line.
 */
#include "seeds.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include "../fuzz/input.h"
#include "buf.h"
#include "desc.h"
#include "util.h"

/* The family of the message a call's memory begins with: of those the fixture names, the one whose
 * number is in a message's header. */
static void put_family(const struct fixture *f, struct fuzz_input *in)
{
	for (unsigned i = 0; i < f->region_count; i++)
		for (unsigned k = 0; k < f->family_count; k++) {
			uint16_t type;

			if (f->regions[i].len < 6)
				continue;
			memcpy(&type, f->regions[i].bytes + 4, sizeof(type));
			for (unsigned g = 0; g < d_genl_count; g++)
				if (type == f->families[k].tid &&
				    !strcmp(d_text(d_genls[g].name), f->families[k].comm)) {
					in->genl_id = type;
					in->family = (uint8_t)g;
				}
		}
}

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
	for (unsigned i = 0; i < f->fd_count; i++) {
		if (f->fds[i].netlink >= 0 && f->fds[i].fd == (int)f->args[0])
			in.netlink = (uint8_t)(f->fds[i].netlink + 1);
		for (uint8_t k = 0; k < FUZZ_OBJECTS; k++)
			if (!strcmp(f->fds[i].path, fuzz_objects[k]))
				in.object = k + 1;
	}
	put_family(f, &in);
	return in;
}

void seed_write(const char *folder, const struct fixture *f, unsigned line)
{
	struct fuzz_input in = head_of(f);
	struct buf b = { 0 };
	char name[32], *path;
	const char *base = strrchr(f->file, '/');
	FILE *out;

	if (f->region_count > UINT8_MAX)
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
	if (f->is_signal)
		buf_put(&b, f->info, f->info_len);
	path = xasprintf("%s/%s", folder,
			 f->is_signal ? "signal" : abi_call_name(f->abi, f->nr, name));
	if (mkdir(path, 0777) && errno != EEXIST)
		die("%s: %s", path, strerror(errno));
	path = xasprintf("%s/%s-%u", path, base ? base + 1 : f->file, line);
	out = fopen(path, "wb");
	if (!out || fwrite(b.p, 1, b.len, out) != b.len || fclose(out))
		die("%s: %s", path, strerror(errno));
out:
	buf_free(&b);
}
