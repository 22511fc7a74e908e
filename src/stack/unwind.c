/* Unwinding through libunwind, which asks here for registers, memory and unwind tables.
 *
 * It keeps the rules it derived for each return address in the space's own address space, so that a
 * stack seen before costs reads of the stack itself only.  Tables come from the images, the stack
 * through memory.c, which reads whole pages. */
#include "config.h"

#include "unwind.h"

#ifdef HAVE_UNWIND
#include <elf.h>
#include <libunwind-ptrace.h>
#include <stddef.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/user.h>
#include "foreign.h"
#include "image.h"
#include "memory.h"
#include "space.h"
#include "task.h"
#include "util.h"

enum { RULES = 1024 }; /* return addresses remembered for each space */

/* A walk under way: what libunwind hands back to us. */
struct walk {
	const struct task *task;
	struct space *space;
	const struct image *image; /* whose tables are being read */
	uint64_t bias;		   /* from its own addresses to those of the process */
	struct symbol *symbol;	   /* the answer of get_proc_name */
#ifdef __x86_64__
	const struct user_regs_struct *registers;
#else
	void *upt;
#endif
};

/* In libunwind for those who bring their own tables (perf does). */
extern int UNW_OBJ(dwarf_search_unwind_table)(unw_addr_space_t as, unw_word_t ip,
					      unw_dyn_info_t *di, unw_proc_info_t *pi,
					      int need_unwind_info, void *arg);

/* The head of .eh_frame_hdr: how long it is, how many rows follow; false when the table is not of
 * the kind that all linkers write (32-bit, relative to itself, sorted). */
static bool header_of(const struct span *span, uint32_t *length, uint32_t *rows)
{
	enum { FIRST_VERSION = 1, UDATA4 = 0x03, SIZE_MASK = 0x07, DATAREL_SDATA4 = 0x3b };
	static const uint8_t sizes[8] = { 8, 0, 2, 4, 8, 0, 0, 0 };
	const unsigned char *p = span->bytes;
	uint32_t skip;

	if (span->size < 12 || p[0] != FIRST_VERSION || p[2] != UDATA4 || p[3] != DATAREL_SDATA4)
		return false;
	skip = sizes[p[1] & SIZE_MASK];
	if (!skip || 4 + skip + 4 > span->size)
		return false;
	memcpy(rows, p + 4 + skip, sizeof(*rows));
	*length = 4 + skip + 4;
	return *rows <= (span->size - *length) / 8;
}

static int find_proc_info(unw_addr_space_t as, unw_word_t ip, unw_proc_info_t *info, int need,
			  void *arg)
{
	struct walk *walk = arg;
	const struct span *header;
	uint32_t length, rows;
	uint64_t address;
	struct mapping *m = space_locate(walk->space, walk->task->tid, ip, &address);

	if (!m)
		return -UNW_ENOINFO;
	header = image_unwind_header(m->image);
	if (!header->bytes || !header_of(header, &length, &rows))
		return -UNW_ENOINFO;
	walk->image = m->image;
	walk->bias = ip - address;

	unw_dyn_info_t table = {
		.start_ip = m->start,
		.end_ip = m->end,
		.format = UNW_INFO_FORMAT_REMOTE_TABLE,
		.u.rti.segbase = header->address + walk->bias,
		.u.rti.table_data = header->address + walk->bias + length,
		.u.rti.table_len = rows * 8 / sizeof(unw_word_t),
	};

	return UNW_OBJ(dwarf_search_unwind_table)(as, ip, &table, info, need, arg);
}

static void put_unwind_info(unw_addr_space_t as, unw_proc_info_t *info, void *arg)
{
	(void)as, (void)info, (void)arg;
}

static int no_dynamic_info(unw_addr_space_t as, unw_word_t *ret, void *arg)
{
	(void)as, (void)ret, (void)arg;
	return -UNW_ENOINFO;
}

static bool from_span(const struct walk *walk, const struct span *span, uint64_t address,
		      unw_word_t *ret)
{
	uint64_t at = address - walk->bias - span->address;

	if (!span->bytes || span->size < sizeof(*ret) || at > span->size - sizeof(*ret))
		return false;
	memcpy(ret, span->bytes + at, sizeof(*ret));
	return true;
}

static int access_mem(unw_addr_space_t as, unw_word_t address, unw_word_t *value, int write,
		      void *arg)
{
	struct walk *walk = arg;

	(void)as;
	if (write)
		return -UNW_EINVAL;
	if (walk->image && (from_span(walk, image_unwind_header(walk->image), address, value) ||
			    from_span(walk, image_unwind_frames(walk->image), address, value)))
		return 0;
	return memory_read(walk->task, address, value, sizeof(*value)) < 0 ? -UNW_EINVAL : 0;
}

#ifdef __x86_64__
static int access_reg(unw_addr_space_t as, unw_regnum_t reg, unw_word_t *value, int write,
		      void *arg)
{
	static const uint16_t places[] = {
		[UNW_X86_64_RAX] = offsetof(struct user_regs_struct, rax),
		[UNW_X86_64_RDX] = offsetof(struct user_regs_struct, rdx),
		[UNW_X86_64_RCX] = offsetof(struct user_regs_struct, rcx),
		[UNW_X86_64_RBX] = offsetof(struct user_regs_struct, rbx),
		[UNW_X86_64_RSI] = offsetof(struct user_regs_struct, rsi),
		[UNW_X86_64_RDI] = offsetof(struct user_regs_struct, rdi),
		[UNW_X86_64_RBP] = offsetof(struct user_regs_struct, rbp),
		[UNW_X86_64_RSP] = offsetof(struct user_regs_struct, rsp),
		[UNW_X86_64_R8] = offsetof(struct user_regs_struct, r8),
		[UNW_X86_64_R9] = offsetof(struct user_regs_struct, r9),
		[UNW_X86_64_R10] = offsetof(struct user_regs_struct, r10),
		[UNW_X86_64_R11] = offsetof(struct user_regs_struct, r11),
		[UNW_X86_64_R12] = offsetof(struct user_regs_struct, r12),
		[UNW_X86_64_R13] = offsetof(struct user_regs_struct, r13),
		[UNW_X86_64_R14] = offsetof(struct user_regs_struct, r14),
		[UNW_X86_64_R15] = offsetof(struct user_regs_struct, r15),
		[UNW_X86_64_RIP] = offsetof(struct user_regs_struct, rip),
	};
	struct walk *walk = arg;

	(void)as;
	if (write || reg < 0 || (size_t)reg >= countof(places))
		return -UNW_EBADREG;
	memcpy(value, (const char *)walk->registers + places[reg], sizeof(*value));
	return 0;
}
#else
static int access_reg(unw_addr_space_t as, unw_regnum_t reg, unw_word_t *value, int write,
		      void *arg)
{
	struct walk *walk = arg;

	if (write)
		return -UNW_EBADREG;
	if (!walk->upt)
		walk->upt = _UPT_create(walk->task->tid);
	return walk->upt ? _UPT_access_reg(as, reg, value, write, walk->upt) : -UNW_EBADREG;
}
#endif

static int access_fpreg(unw_addr_space_t as, unw_regnum_t reg, unw_fpreg_t *value, int write,
			void *arg)
{
	(void)as, (void)reg, (void)value, (void)write, (void)arg;
	return -UNW_EBADREG;
}

static int no_resume(unw_addr_space_t as, unw_cursor_t *cursor, void *arg)
{
	(void)as, (void)cursor, (void)arg;
	return -UNW_EINVAL;
}

/* libunwind knows whether the ip is a return address, which may lie behind the last byte of its
 * function.  The name it copies is of no use to us. */
static int get_proc_name(unw_addr_space_t as, unw_word_t ip, char *buf, size_t len,
			 unw_word_t *offset, void *arg)
{
	struct walk *walk = arg;
	uint64_t address;
	struct mapping *m = space_locate(walk->space, walk->task->tid, ip, &address);

	(void)as, (void)buf, (void)len;
	walk->symbol = m ? image_symbol(m->image, address) : NULL;
	if (!walk->symbol)
		return -UNW_ENOINFO;
	*offset = address - walk->symbol->address;
	return 0;
}

static unw_addr_space_t unwinder_of(struct space *space)
{
	static unw_accessors_t accessors = {
		.find_proc_info = find_proc_info,
		.put_unwind_info = put_unwind_info,
		.get_dyn_info_list_addr = no_dynamic_info,
		.access_mem = access_mem,
		.access_reg = access_reg,
		.access_fpreg = access_fpreg,
		.resume = no_resume,
		.get_proc_name = get_proc_name,
	};

	if (!space->unwind) {
		unw_addr_space_t as = unw_create_addr_space(&accessors, 0);

		if (as) {
			unw_set_cache_size(as, RULES, 0);
			unw_set_caching_policy(as, UNW_CACHE_GLOBAL);
		}
		space->unwind = as;
	}
	return space->unwind;
}

bool unwind_walk(const struct task *task, struct space *space, unwind_frame_fn *fn, void *arg)
{
	struct walk walk = { .task = task, .space = space };
	unw_addr_space_t as = unwinder_of(space);
	unw_cursor_t cursor;
	unw_word_t ip, offset;
	char name[1];
	bool begun;

#if defined(__x86_64__) || defined(__aarch64__)
	/* What its code is, not what its call was: int 0x80 is open to both kinds. */
	union {
		struct user_regs_struct own;
		struct foreign_registers foreign;
	} registers;
	struct iovec all = { &registers, sizeof(registers) };

	if (ptrace(PTRACE_GETREGSET, task->tid, NT_PRSTATUS, &all) < 0)
		return false;
	if (all.iov_len == sizeof(registers.foreign)) {
		foreign_walk(task, space, &registers.foreign, fn, arg);
		return true;
	}
#endif
#ifdef __x86_64__
	walk.registers = &registers.own;
#endif
	begun = as && !unw_init_remote(&cursor, as, &walk);
	for (bool more = begun; more;) {
		if (unw_get_reg(&cursor, UNW_REG_IP, &ip) < 0)
			break;
		walk.symbol = NULL;
		offset = 0;
		unw_get_proc_name(&cursor, name, sizeof(name), &offset);
		more = fn(arg, ip, walk.symbol, offset) && unw_step(&cursor) > 0;
	}
#ifndef __x86_64__
	if (walk.upt)
		_UPT_destroy(walk.upt);
#endif
	return begun;
}

void unwind_forget(struct space *space)
{
	if (space->unwind)
		unw_flush_cache(space->unwind, 0, 0);
	foreign_forget(space);
}

void unwind_release(struct space *space)
{
	if (space->unwind)
		unw_destroy_addr_space(space->unwind);
	space->unwind = NULL;
	foreign_forget(space);
}

#else

bool unwind_walk(const struct task *task, struct space *space, unwind_frame_fn *fn, void *arg)
{
	(void)task, (void)space, (void)fn, (void)arg;
	return false;
}

void unwind_forget(struct space *space)
{
	(void)space;
}

void unwind_release(struct space *space)
{
	(void)space;
}

#endif
