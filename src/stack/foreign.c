/* Unwinding through libdwfl, which is told what is mapped where, and asks here for files, registers
 * and memory. */
#include "config.h"

#include "foreign.h"

#include "image.h"
#include "space.h"
#include "task.h"
#include "util.h"

/* Where the program stands. */
static uint64_t first_ip(const struct foreign_registers *registers)
{
#if defined(__x86_64__)
	return registers->words[12];
#else
	return registers->words[15];
#endif
}

/* Show a frame.  A return address may lie behind the last byte of its function: the symbol is that
 * of the call. */
static bool show(const struct task *task, struct space *space, uint64_t ip, bool returns,
		 unwind_frame_fn *fn, void *arg)
{
	uint64_t address;
	struct mapping *m = space_locate(space, task->tid, ip - returns, &address);
	struct symbol *symbol = m ? image_symbol(m->image, address) : NULL;

	return fn(arg, ip, symbol, symbol ? address + returns - symbol->address : 0);
}

#ifdef HAVE_DW
#include <elfutils/libdwfl.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "memory.h"

enum { VDSO_MAX = 1 << 16 }; /* bytes of one that we read */

/* What is kept with a space, and the walk under way. */
struct unwinder {
	Dwfl *dwfl;
	bool attached;
	const struct task *task;
	struct space *space;
	const struct foreign_registers *registers;
	unwind_frame_fn *fn;
	void *arg;
	unsigned shown;
};

/* ---- What libdwfl asks for ------------------------------------------------------------------ */

/* Read, not mapped: the file may shrink. */
static int find_elf(Dwfl_Module *module, void **own, const char *name, Dwarf_Addr base,
		    char **file_name, Elf **elf)
{
	int file = image_file(*own), fd = file < 0 ? -1 : fcntl(file, F_DUPFD_CLOEXEC, 0);

	(void)module, (void)name, (void)base;
	*elf = fd < 0 ? NULL : elf_begin(fd, ELF_C_READ, NULL);
	if (!*elf) {
		if (fd >= 0)
			close(fd);
		return -1;
	}
	*file_name = xasprintf("/proc/self/fd/%d", file);
	return fd;
}

/* Of the threads, the one whose stack is being walked is the only one we are asked of. */
static pid_t next_thread(Dwfl *dwfl, void *arg, void **thread)
{
	struct unwinder *u = arg;

	(void)dwfl;
	if (*thread)
		return 0;
	*thread = u;
	return u->task->tid;
}

static bool get_thread(Dwfl *dwfl, pid_t tid, void *arg, void **thread)
{
	(void)dwfl, (void)tid;
	*thread = arg;
	return true;
}

static bool read_word(Dwfl *dwfl, Dwarf_Addr address, Dwarf_Word *ret, void *arg)
{
	const struct unwinder *u = arg;
	uint32_t word;

	(void)dwfl;
	if (memory_read(u->task, address, &word, sizeof(word)) < 0)
		return false;
	*ret = word;
	return true;
}

static bool set_registers(Dwfl_Thread *thread, void *arg)
{
	/* Where the words are of what DWARF numbers. */
#if defined(__x86_64__)
	static const uint8_t places[] = { 6, 1, 2, 0, 15, 5, 3, 4, 12 };
#else
	static const uint8_t places[] = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 };
#endif
	const struct unwinder *u = arg;
	Dwarf_Word values[countof(places)];

	for (size_t i = 0; i < countof(places); i++)
		values[i] = u->registers->words[places[i]];
	dwfl_thread_state_register_pc(thread, first_ip(u->registers));
	return dwfl_thread_state_registers(thread, 0, countof(places), values);
}

/* ---- What it is told ------------------------------------------------------------------------ */

/* The page that the kernel maps for calls is a file that stands nowhere but in memory. */
static void take_vdso(struct mapping *m, const struct task *task)
{
	uint64_t size = m->end - m->start;
	void *bytes;
	size_t have;
	int fd;

	m->looked = true;
	if (size > VDSO_MAX || (fd = memfd_create("vdso", MFD_CLOEXEC)) < 0)
		return;
	bytes = xmalloc(size);
	have = memory_read_some(task, m->start, bytes, size);
	if (write(fd, bytes, have) == (ssize_t)have)
		m->image = image_open(fd);
	free(bytes);
	close(fd);
}

static void report(struct unwinder *u)
{
	dwfl_report_begin(u->dwfl);
	for (uint32_t i = 0; i < u->space->count; i++) {
		struct mapping *m = &u->space->maps[i];
		struct image *image;
		uint64_t address, low, high, bias;
		Dwfl_Module *module;
		void **own;

		if (!m->looked && !strcmp(m->path, "[vdso]"))
			take_vdso(m, u->task);
		image = space_image(m, u->task->tid);
		if (!image || !image_address(image, m->offset, &address) ||
		    !image_extent(image, &low, &high))
			continue;
		bias = m->start - address;
		module = dwfl_report_module(u->dwfl, m->path, low + bias, high + bias);
		if (module && dwfl_module_info(module, &own, NULL, NULL, NULL, NULL, NULL, NULL))
			*own = image;
	}
	dwfl_report_end(u->dwfl, NULL, NULL);
}

static struct unwinder *unwinder_of(const struct task *task, struct space *space)
{
	static char *debug_path = NULL;
	static const Dwfl_Callbacks callbacks = {
		.find_elf = find_elf,
		.find_debuginfo = dwfl_standard_find_debuginfo,
		.debuginfo_path = &debug_path,
	};
	static const Dwfl_Thread_Callbacks threads = {
		.next_thread = next_thread,
		.get_thread = get_thread,
		.memory_read = read_word,
		.set_initial_registers = set_registers,
	};
	struct unwinder *u = space->foreign;

	if (!u) {
		u = space->foreign = xcalloc(1, sizeof(*u));
		u->dwfl = dwfl_begin(&callbacks);
	}
	u->task = task;
	u->space = space;
	if (u->dwfl && !u->attached) {
		report(u);
		u->attached = dwfl_attach_state(u->dwfl, NULL, task->process->tgid, &threads, u);
	}
	return u;
}

static int take_frame(Dwfl_Frame *frame, void *arg)
{
	struct unwinder *u = arg;
	Dwarf_Addr ip;
	bool interrupted;

	if (!dwfl_frame_pc(frame, &ip, &interrupted))
		return DWARF_CB_ABORT;
	u->shown++;
	return show(u->task, u->space, ip, !interrupted, u->fn, u->arg) ? DWARF_CB_OK
									: DWARF_CB_ABORT;
}

void foreign_walk(const struct task *task, struct space *space,
		  const struct foreign_registers *registers, unwind_frame_fn *fn, void *arg)
{
	struct unwinder *u = unwinder_of(task, space);

	u->registers = registers;
	u->fn = fn;
	u->arg = arg;
	u->shown = 0;
	if (u->attached)
		dwfl_getthread_frames(u->dwfl, task->tid, take_frame, u);
	if (!u->shown)
		show(task, space, first_ip(registers), false, fn, arg);
}

void foreign_forget(struct space *space)
{
	struct unwinder *u = space->foreign;

	if (u && u->dwfl)
		dwfl_end(u->dwfl);
	free(u);
	space->foreign = NULL;
}

#else

void foreign_walk(const struct task *task, struct space *space,
		  const struct foreign_registers *registers, unwind_frame_fn *fn, void *arg)
{
	static bool said;

	if (!said)
		warn("Stacks of 32-bit programs are one frame: built without libdw");
	said = true;
	show(task, space, first_ip(registers), false, fn, arg);
}

void foreign_forget(struct space *space)
{
	(void)space;
}

#endif
