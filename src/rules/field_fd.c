/* Fields of the descriptor a call is about: the one it returned, or the one it was given.
 *
 * Names of files that the call opens are lexical, as Falco's are; of those that were open, what
 * /proc says. */
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include "ask.h"
#include "decode.h"
#include "facts.h"
#include "known.h"
#include "memory.h"
#include "sockets.h"
#include "util.h"

enum { NO_SLOT = 0xff };

/* ---- Paths ------------------------------------------------------------------------ */

const char *path_clean(const char *path)
{
	size_t len = strlen(path), n = 0;
	char *out = scratch(len + 2);

	if (*path != '/')
		return path;
	for (const char *at = path; *at;) {
		size_t part;

		at += strspn(at, "/");
		part = strcspn(at, "/");
		if (part == 2 && at[0] == '.' && at[1] == '.') {
			while (n && out[--n] != '/')
				;
		} else if (part && !(part == 1 && *at == '.')) {
			out[n++] = '/';
			memcpy(out + n, at, part);
			n += part;
		}
		at += part;
	}
	if (!n)
		out[n++] = '/';
	out[n] = '\0';
	return out;
}

const char *descriptor_link(const struct ask *a, int fd)
{
	char name[32], *text = scratch(4096 + 64);

	if (fd < 0)
		return NULL;
	snprintf(name, sizeof(name), "fd/%d", fd);
	return known_ask(a->tid, name, text, 4096 + 64) < 0 ? NULL : text;
}

/* What the kernel knew of it when it was asked last. */
static void look_up(const struct ask *a, int fd, struct socket_info *info)
{
	char name[32], text[512];
	long len;

	snprintf(name, sizeof(name), "fd/%d socket", fd);
	len = known_ask(a->tid, name, text, sizeof(text));
	if (len < 0 || !fact_parse_socket(text, (size_t)len, info))
		*info = (struct socket_info){ 0 };
}

static bool file_of(const struct ask *a, int fd, struct fact_file *file)
{
	char name[32];

	snprintf(name, sizeof(name), "fd/%d file", fd);
	return facts_file(a->tid, name, file);
}

const char *path_joined(const struct ask *a, const char *path, int dirfd)
{
	const char *base;
	char *joined;
	size_t len;

	if (*path == '/')
		return path_clean(path);
	base = dirfd == AT_FDCWD ? facts_cwd(a->tid) : descriptor_link(a, dirfd);
	if (!base || *base != '/')
		return path;
	len = strlen(base) + strlen(path) + 2;
	joined = scratch(len);
	snprintf(joined, len, "%s/%s", base, path);
	return path_clean(joined);
}

/* ---- The descriptor ---------------------------------------------------------------- */

/* What is known of the descriptor of the event at hand. */
static struct about {
	uint64_t event;
	enum condition_dialect dialect;
	bool there;	   /* the call is about one */
	bool opened;	   /* ... by a path, which it has opened */
	bool failed;	   /* ... or could not */
	int fd;		   /* -1: it could not be opened */
	uint8_t path, dir; /* the registers of that path */
	const char *link;  /* where it leads; NULL: it is none */
	bool socket;
	bool looked; /* ... and what follows was asked for */
	struct socket_info info;
	bool server;
} about;

/* The first descriptor among the arguments. */
static bool given_descriptor(const struct ask *a, int *fd, bool *dir)
{
	const struct tape *tape = a->ev->tape;

	for (uint32_t i = 0; tape && i + 1 < tape->count; i++)
		if (tape->tokens[i].kind == T_ARG && tape->tokens[i + 1].kind == T_FD) {
			*fd = (int)tape->tokens[i + 1].value;
			*dir = tape->tokens[i + 1].fmt == FMT_DIRFD;
			return true;
		}
	return false;
}

static bool returns_descriptor(const struct ask *a)
{
	const struct tape *tape = a->ev->tape;

	if (a->event->kind != EV_EXIT)
		return false;
	for (uint32_t i = tape ? tape->count : 0; i-- > 0;)
		if (tape->tokens[i].kind == T_RET)
			return tape->tokens[i].fmt == D_RET_FD;
	return false;
}

static void find_descriptor(const struct ask *a, struct about *d)
{
	const struct call_view *view = call_view(a->event->abi, a->event->nr);
	bool returns = returns_descriptor(a), dir = false;

	d->fd = -1;
	d->path = d->dir = NO_SLOT;
	if (view && !view->fd && a->dialect == DIALECT_RULES)
		return;
	if (view && view->fd) {
		d->path = view->path;
		d->dir = view->dir;
	}
	d->opened = d->path != NO_SLOT;
	if (returns || d->opened) {
		d->there = true;
		d->failed = a->event->is_error;
		if (!d->failed && a->event->kind == EV_EXIT)
			d->fd = (int)a->event->ret;
		if (d->failed && !d->opened && given_descriptor(a, &d->fd, &dir))
			return; /* accept, dup */
		return;
	}
	d->there = given_descriptor(a, &d->fd, &dir) || (view && view->fd);
}

/* Of connections, which end is the server?  Whoever accepted it, and else whoever has the lower
 * port. */
static bool is_server(const struct ask *a, const struct socket_info *info)
{
	const char *name = d_text(abi_call(a->event->abi, a->event->nr)->name);

	if (!strncmp(name, "accept", 6) || !strcmp(name, "listen") || !strcmp(name, "bind"))
		return true;
	if (!strcmp(name, "connect"))
		return false;
	return !info->dst_port || (info->src_port && info->src_port < info->dst_port);
}

static struct about *about_of(const struct ask *a)
{
	if (about.event == a->ev->id && about.dialect == a->dialect)
		return &about;
	memset(&about, 0, sizeof(about));
	about.event = a->ev->id;
	about.dialect = a->dialect;
	find_descriptor(a, &about);
	if (about.fd >= 0)
		about.link = descriptor_link(a, about.fd);
	about.socket = about.link && socket_inode(about.link);
	return &about;
}

/* An address that the call was given, or has filled in. */
static void take_sockaddr(const struct ask *a, uint64_t at, uint64_t len, struct about *d)
{
	union {
		struct sockaddr any;
		struct sockaddr_in in;
		struct sockaddr_in6 in6;
	} addr = { 0 };

	if (!at || memory_read_some(a->task, at, &addr, len < sizeof(addr) ? len : sizeof(addr)) <
			   sizeof(addr.in))
		return;
	if (addr.any.sa_family == AF_INET) {
		d->info.family = AF_INET;
		memcpy(d->info.dst, &addr.in.sin_addr, 4);
		d->info.dst_port = ntohs(addr.in.sin_port);
	} else if (addr.any.sa_family == AF_INET6) {
		d->info.family = AF_INET6;
		memcpy(d->info.dst, &addr.in6.sin6_addr, 16);
		d->info.dst_port = ntohs(addr.in6.sin6_port);
	} else {
		return;
	}
	d->info.found = true;
}

/* Whom the call itself names, where the socket is not connected to it, or not yet. */
static void take_named(const struct ask *a, struct about *d)
{
	const char *name = d_text(abi_call(a->event->abi, a->event->nr)->name);
	const uint64_t *args = a->event->args;
	size_t size = a->event->abi->pointer_size;
	uint64_t at = 0;
	uint32_t len = 0;

	if (!strcmp(name, "connect")) {
		if (!a->event->is_error || a->event->ret == -115 /* EINPROGRESS */)
			take_sockaddr(a, args[1], (uint32_t)args[2], d);
	} else if (d->info.dst_port) {
		return;
	} else if (!strcmp(name, "sendto")) {
		take_sockaddr(a, args[4], (uint32_t)args[5], d);
	} else if (!strcmp(name, "recvfrom")) {
		if (!a->event->is_error)
			take_sockaddr(a, args[4], sizeof(struct sockaddr_in6), d);
	} else if (!strcmp(name, "sendmsg") || !strcmp(name, "recvmsg")) {
		if (!memory_read(a->task, args[1], &at, size) &&
		    !memory_read(a->task, args[1] + size, &len, sizeof(len)))
			take_sockaddr(a, at, len, d);
	}
}

/* What the kernel knows about the socket; NULL when the descriptor is none. */
static struct about *socket_of(const struct ask *a)
{
	static const uint8_t mapped[12] = { [10] = 0xff, [11] = 0xff };
	struct about *d = about_of(a);

	if (!d->socket)
		return NULL;
	if (d->looked)
		return d;
	d->looked = true;
	look_up(a, d->fd, &d->info);
	if (d->info.family == AF_UNIX || d->info.family == AF_NETLINK)
		return d;
	take_named(a, d);
	/* An IPv4 peer of an IPv6 socket is one of IPv4. */
	if (d->info.family == AF_INET6 && !memcmp(d->info.dst, mapped, sizeof(mapped))) {
		memmove(d->info.dst, d->info.dst + 12, 4);
		memmove(d->info.src, d->info.src + 12, 4);
		d->info.family = AF_INET;
	}
	d->server = is_server(a, &d->info);
	return d;
}

static bool is_ip(const struct about *d)
{
	return d && (d->info.family == AF_INET || d->info.family == AF_INET6);
}

/* ---- Numbers and types --------------------------------------------------------------- */

bool fd_num(const struct ask *a, struct value *v)
{
	struct about *d = about_of(a);

	return d->there && give_int(v, d->fd);
}

/* By where the link leads: its kind and Falco's letter. */
static const struct link_kind {
	const char *prefix, *type;
	char letter;
} link_kinds[] = {
	{ "pipe:[", "pipe", 'p' },
	{ "anon_inode:[eventfd]", "event", 'e' },
	{ "anon_inode:[signalfd]", "signalfd", 's' },
	{ "anon_inode:[eventpoll]", "eventpoll", 'l' },
	{ "anon_inode:inotify", "inotify", 'i' },
	{ "anon_inode:[timerfd]", "timerfd", 't' },
	{ "anon_inode:bpf", "bpf", 'b' },
	{ "anon_inode:[userfaultfd]", "userfaultfd", 'u' },
	{ "anon_inode:[io_uring]", "io_uring", 'r' },
	{ "/memfd:", "memfd", 'm' },
	{ "anon_inode:[pidfd]", "pidfd", 'P' },
};

static const char *kind_of(const struct ask *a, const char *link, int fd, char *letter)
{
	struct fact_file file;

	for (size_t i = 0; i < countof(link_kinds); i++)
		if (!strncmp(link, link_kinds[i].prefix, strlen(link_kinds[i].prefix))) {
			*letter = link_kinds[i].letter;
			return link_kinds[i].type;
		}
	if (*link == '/' && file_of(a, fd, &file) && S_ISDIR(file.mode)) {
		*letter = 'd';
		return "directory";
	}
	*letter = *link == '/' ? 'f' : 'o';
	return *link == '/' ? "file" : "other";
}

static const char *socket_kind(const struct socket_info *info, char *letter)
{
	*letter = info->family == AF_INET      ? '4'
		  : info->family == AF_INET6   ? '6'
		  : info->family == AF_UNIX    ? 'u'
		  : info->family == AF_NETLINK ? 'n'
					       : 'o';
	return *letter == '4'	? "ipv4"
	       : *letter == '6' ? "ipv6"
	       : *letter == 'u' ? "unix"
	       : *letter == 'n' ? "netlink"
				: "other";
}

/* Falco says `d` of what was asked to be a directory alone: here it is what one is. */
bool fd_type(const struct ask *a, struct value *v)
{
	struct about *d = about_of(a);
	const char *type;
	char letter;

	if (!d->there)
		return false;
	if (d->failed && d->opened && a->param) {
		const char *name = d_text(abi_call(a->event->abi, a->event->nr)->name);

		return give_string(v, strcmp(name, "open") ? "f" : "o");
	}
	if (!d->link)
		return false;
	type = d->socket ? socket_kind(&socket_of(a)->info, &letter)
			 : kind_of(a, d->link, d->fd, &letter);
	return a->param ? give_text(v, &letter, 1) : give_string(v, type);
}

bool fd_stat(const struct ask *a, struct value *v)
{
	struct about *d = about_of(a);
	struct fact_file file;

	if (!d->link || !file_of(a, d->fd, &file))
		return false;
	const uint64_t values[] = { file.dev, major(file.dev), minor(file.dev), file.ino };

	return give_uint(v, values[a->param]);
}

bool fd_uid(const struct ask *a, struct value *v)
{
	struct about *d = about_of(a);

	return d->fd >= 0 && give_formatted(v, "%d%d", a->pid, d->fd);
}

/* ---- Names ---------------------------------------------------------------------------- */

static void put_end(char *text, size_t size, const struct socket_info *info, bool local)
{
	char address[INET6_ADDRSTRLEN];
	size_t n = strlen(text);

	inet_ntop(info->family, local ? info->src : info->dst, address, sizeof(address));
	snprintf(text + n, size - n, "%s:%u", address, local ? info->src_port : info->dst_port);
}

/* Client first. */
static const char *tuple(const struct about *d)
{
	enum { ROOM = 160 };
	const struct socket_info *info = &d->info;
	char *text = scratch(ROOM);

	*text = '\0';
	if (info->family == AF_UNIX) {
		if (info->path_len)
			snprintf(text, ROOM, "%s%.*s", *info->path ? "" : "@",
				 (int)(info->path_len - !*info->path), info->path + !*info->path);
		return text;
	}
	if ((info->family != AF_INET && info->family != AF_INET6) || !info->found)
		return text;
	if (!info->dst_port) {
		if (info->src_port)
			put_end(text, ROOM, info, true);
		return text;
	}
	put_end(text, ROOM, info, !d->server);
	strcat(text, "->");
	put_end(text, ROOM, info, d->server);
	return text;
}

const char *descriptor_text(const struct ask *a, int fd)
{
	const char *link = descriptor_link(a, fd);
	char letter, *text;
	size_t len;

	if (!link)
		return "";
	if (socket_inode(link)) {
		struct about d = { .fd = fd };

		look_up(a, fd, &d.info);
		socket_kind(&d.info, &letter);
		d.server = is_server(a, &d.info);
		link = tuple(&d);
	} else {
		kind_of(a, link, fd, &letter);
	}
	len = strlen(link) + 4;
	text = scratch(len);
	snprintf(text, len, "<%c>%s", letter, link);
	return text;
}

/* The whole name; NULL when there is none. */
static const char *name_of(const struct ask *a, struct about *d)
{
	static const char deleted[] = " (deleted)";
	const char *path;
	size_t len, cut = strlen(deleted);

	if (d->opened) {
		path = argument_path(a, d->path);
		if (!path || (!*path && d->failed))
			return path;
		return path_joined(a, path,
				   d->dir == NO_SLOT ? AT_FDCWD : (int)a->event->args[d->dir]);
	}
	if (d->socket)
		return tuple(socket_of(a));
	if (!d->link)
		/* Calls relative to the working directory are about nothing with a name. */
		return d->there && d->dir != NO_SLOT ? "" : NULL;
	if (d->link[0] != '/')
		return strncmp(d->link, "anon_inode:", 11) ? d->link : "";
	len = strlen(d->link);
	if (len > cut && !strcmp(d->link + len - cut, deleted))
		((char *)d->link)[len - cut] = '\0';
	return d->link;
}

/* Double slashes are one. */
static bool give_squeezed(struct value *v, const char *path)
{
	char *out = scratch(strlen(path) + 1), *to = out;

	for (; *path; path++)
		if (*path != '/' || path[1] != '/')
			*to++ = *path;
	*to = '\0';
	return give_kept(v, out);
}

bool fd_name(const struct ask *a, struct value *v)
{
	struct about *d = about_of(a);
	const char *name, *slash;

	if (!d->there)
		return false;
	if (a->param == 1 && d->opened) {
		name = argument_path(a, d->path);
		return name && give_squeezed(v, name);
	}
	name = name_of(a, d);
	if (!name)
		return false;
	slash = strrchr(name, '/');
	switch (a->param) {
	case 2: /* directory */
		if (d->socket || (*name && *name != '/'))
			return false;
		return slash > name ? give_text(v, name, (size_t)(slash - name))
				    : give_kept(v, "/");
	case 3: /* filename */
		return !d->failed && !d->socket && slash && give_string(v, slash + 1);
	default:
		return give_string(v, name);
	}
}

/* ---- Connections ------------------------------------------------------------------------ */

/* Which end a field means: 0 the local one, 1 the remote one. */
static bool end_of(const struct about *d, int which)
{
	switch (which) {
	case 1:
		return d->server;
	case 2:
		return !d->server;
	default:
		return which == 4;
	}
}

static void put_ip(const struct about *d, bool remote, struct value *v)
{
	v->ip = (struct ip){ .v6 = d->info.family == AF_INET6 };
	memcpy(v->ip.bytes, remote ? d->info.dst : d->info.src, v->ip.v6 ? 16 : 4);
	v->ip.prefix = v->ip.v6 ? 128 : 32;
}

/* Both ends, the client's first. */
static bool give_both(const struct about *d, struct value *v,
		      void (*put)(const struct about *, bool, struct value *))
{
	struct value *ends = (struct value *)(void *)scratch(2 * sizeof(*ends));

	for (int i = 0; i < 2; i++) {
		ends[i] = (struct value){ .type = v->type };
		put(d, i ? !d->server : d->server, &ends[i]);
	}
	v->list = true;
	v->count = 2;
	v->items = ends;
	return true;
}

bool fd_ip(const struct ask *a, struct value *v)
{
	const struct about *d = socket_of(a);

	if (!is_ip(d) || !d->info.found)
		return false;
	if (!a->param) {
		if (d->info.dst_port)
			return give_both(d, v, put_ip);
		put_ip(d, false, v); /* just bound */
		return true;
	}
	put_ip(d, end_of(d, a->param), v);
	return true;
}

static void put_port(const struct about *d, bool remote, struct value *v)
{
	v->u = remote ? d->info.dst_port : d->info.src_port;
}

bool fd_port(const struct ask *a, struct value *v)
{
	const struct about *d = socket_of(a);

	if (!is_ip(d) || !d->info.found)
		return false;
	if (!a->param) {
		if (d->info.dst_port)
			return give_both(d, v, put_port);
		put_port(d, false, v);
		return true;
	}
	put_port(d, end_of(d, a->param), v);
	return true;
}

/* What it is compared with was made an address when the condition was checked. */
bool fd_host(const struct ask *a, struct value *v)
{
	const struct about *d = socket_of(a);
	struct value ip;
	char text[INET6_ADDRSTRLEN];

	if (!is_ip(d) || !d->info.found)
		return false;
	put_ip(d, end_of(d, a->param), &ip);
	inet_ntop(d->info.family, ip.ip.bytes, text, sizeof(text));
	return give_string(v, text);
}

bool fd_protocol(const struct ask *a, struct value *v)
{
	static const struct {
		const char *kernel, *falco;
	} names[] = {
		{ "TCP", "tcp" },   { "UDP", "udp" }, { "MPTCP", "tcp" },
		{ "PING", "icmp" }, { "RAW", "raw" }, { "UDP-Lite", "udp" },
	};
	const struct about *d = socket_of(a);

	if (!d)
		return false;
	for (size_t i = 0; i < countof(names); i++) {
		size_t n = strlen(names[i].kernel);

		if (!strncmp(d->info.protocol, names[i].kernel, n) &&
		    (!d->info.protocol[n] || !strcmp(d->info.protocol + n, "v6")))
			return give_kept(v, names[i].falco);
	}
	return give_kept(v, "<NA>");
}

bool fd_family(const struct ask *a, struct value *v)
{
	const struct about *d = socket_of(a);

	if (is_ip(d))
		return give_kept(v, "ip");
	return d && d->info.family == AF_UNIX && give_kept(v, "unix");
}

bool fd_is_server(const struct ask *a, struct value *v)
{
	const struct about *d = socket_of(a);

	return is_ip(d) && give_bool(v, d->server);
}

bool fd_connected(const struct ask *a, struct value *v)
{
	const struct about *d = about_of(a)->there ? socket_of(a) : NULL;

	if (!d)
		return about_of(a)->there && give_bool(v, false);
	return give_bool(v, d->info.family == AF_UNIX ? d->info.peer != 0 : d->info.dst_port != 0);
}

/* Connecting, accepting, and a datagram to somebody change the name of a socket. */
bool fd_changed(const struct ask *a, struct value *v)
{
	const char *name = d_text(abi_call(a->event->abi, a->event->nr)->name);
	const struct about *d = socket_of(a);
	static struct {
		uint64_t inode;
		char name[160];
	} known[64], *k;
	const char *now;

	if (!d)
		return about_of(a)->there && give_bool(v, false);
	if (a->event->is_error && a->event->ret != -115)
		return give_bool(v, false);
	now = tuple(d);
	if (!strncmp(name, "accept", 6) || !strcmp(name, "connect"))
		return give_bool(v, *now);
	k = &known[socket_inode(d->link) % countof(known)];
	if (k->inode == socket_inode(d->link) && !strcmp(k->name, now))
		return give_bool(v, false);
	k->inode = socket_inode(d->link);
	snprintf(k->name, sizeof(k->name), "%s", now);
	return give_bool(v, d->info.dst_port != 0);
}

static bool std_descriptor(const struct ask *a, int fd, struct value *v, bool name)
{
	const char *link = descriptor_link(a, fd), *type;
	char letter;

	if (!link)
		return false;
	if (socket_inode(link)) {
		struct about d = { .fd = fd };

		look_up(a, fd, &d.info);
		d.server = is_server(a, &d.info);
		type = socket_kind(&d.info, &letter);
		return give_string(v, name ? tuple(&d) : type);
	}
	return give_string(v, name ? link : kind_of(a, link, fd, &letter));
}

bool proc_std(const struct ask *a, struct value *v)
{
	return std_descriptor(a, a->param & 3, v, a->param & 4);
}
