/* Source lines of addresses, looked up once for each. */
#include "config.h"

#include "source.h"

#ifdef HAVE_DW
#include <dwarf.h>
#include <elfutils/libdw.h>
#include <elfutils/libdwfl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "image.h"
#include "util.h"

enum { INLINED_MAX = 32 };

/* What was found at an address. */
struct answer {
	uint64_t address;
	struct place *places; /* NULL: a free slot */
	unsigned count;
};

struct source {
	Dwfl *dwfl;
	Dwfl_Module *module;
	struct answer *answers; /* open addressing; the size is a power of two */
	uint32_t count, size;
};

static struct place nowhere;

static void release(void *p)
{
	struct source *source = p;

	for (uint32_t i = 0; i < source->size; i++)
		free(source->answers[i].places);
	free(source->answers);
	if (source->dwfl)
		dwfl_end(source->dwfl);
	free(source);
}

/* Debug information may be in a file apart, which libdwfl finds. */
static void open_module(struct source *source, int file)
{
	static char *debug_path = NULL;
	static const Dwfl_Callbacks callbacks = {
		.find_elf = dwfl_build_id_find_elf,
		.find_debuginfo = dwfl_standard_find_debuginfo,
		.section_address = dwfl_offline_section_address,
		.debuginfo_path = &debug_path,
	};
	char path[32];
	int fd = file >= 0 ? dup(file) : -1;

	if (fd < 0)
		return;
	snprintf(path, sizeof(path), "/proc/self/fd/%d", file);
	source->dwfl = dwfl_begin(&callbacks);
	if (source->dwfl) {
		dwfl_report_begin(source->dwfl);
		source->module = dwfl_report_elf(source->dwfl, path, path, fd, 0, true);
		dwfl_report_end(source->dwfl, NULL, NULL);
	}
	if (!source->module)
		close(fd);
}

static struct source *source_of(struct image *image)
{
	void **own = image_source(image, release);

	if (!*own) {
		*own = xcalloc(1, sizeof(struct source));
		open_module(*own, image_file(image));
	}
	return *own;
}

/* Where the call lies that was replaced by the function's body. */
static void call_site(Dwarf_Die *unit, Dwarf_Die *inlined, struct place *place)
{
	Dwarf_Attribute attribute;
	Dwarf_Files *files;
	Dwarf_Word number;

	if (!dwarf_formudata(dwarf_attr(inlined, DW_AT_call_line, &attribute), &number))
		place->line = (unsigned)number;
	if (!dwarf_formudata(dwarf_attr(inlined, DW_AT_call_file, &attribute), &number) &&
	    !dwarf_getsrcfiles(unit, &files, NULL))
		place->file = dwarf_filesrc(files, number, NULL, NULL);
}

/* Fill places; how many. */
static unsigned look(Dwfl_Module *module, uint64_t address, struct place *places, unsigned room)
{
	Dwfl_Line *line = dwfl_module_getsrc(module, address);
	Dwarf_Addr bias;
	Dwarf_Die *unit, *scopes = NULL, *nested = NULL;
	unsigned n = 1;
	int row, count;

	places[0] = (struct place){ 0 };
	if (!line)
		return 1;
	places[0].file = dwfl_lineinfo(line, NULL, &row, NULL, NULL, NULL);
	places[0].line = (unsigned)row;
	unit = dwfl_module_addrdie(module, address, &bias);
	count = unit ? dwarf_getscopes(unit, address - bias, &scopes) : 0;
	if (count > 0) /* the way down to it, as it is nested in the file */
		count = dwarf_getscopes_die(&scopes[0], &nested);
	for (int i = 0; i < count && n < room; i++) {
		if (dwarf_tag(&nested[i]) == DW_TAG_subprogram)
			break;
		if (dwarf_tag(&nested[i]) != DW_TAG_inlined_subroutine)
			continue;
		places[n - 1].function = dwarf_diename(&nested[i]);
		places[n] = (struct place){ 0 };
		call_site(unit, &nested[i], &places[n]);
		n++;
	}
	free(scopes);
	free(nested);
	return n;
}

static struct answer *slot_of(struct answer *answers, uint32_t size, uint64_t address)
{
	uint32_t i = (uint32_t)(address * 0x9e3779b97f4a7c15u >> 32) & (size - 1);

	while (answers[i].places && answers[i].address != address)
		i = (i + 1) & (size - 1);
	return &answers[i];
}

static void grow(struct source *source)
{
	uint32_t size = source->size ? source->size * 2 : 64;
	struct answer *answers = xcalloc(size, sizeof(*answers));

	for (uint32_t i = 0; i < source->size; i++)
		if (source->answers[i].places)
			*slot_of(answers, size, source->answers[i].address) = source->answers[i];
	free(source->answers);
	source->answers = answers;
	source->size = size;
}

const struct place *source_places(struct image *image, uint64_t address, unsigned *count)
{
	struct source *source = source_of(image);
	struct place places[INLINED_MAX];
	struct answer *answer;

	*count = 1;
	if (!source->module)
		return &nowhere;
	if (source->count >= source->size / 2)
		grow(source);
	answer = slot_of(source->answers, source->size, address);
	if (!answer->places) {
		answer->address = address;
		answer->count = look(source->module, address, places, countof(places));
		answer->places = xcalloc(answer->count, sizeof(*places));
		memcpy(answer->places, places, answer->count * sizeof(*places));
		source->count++;
	}
	*count = answer->count;
	return answer->places;
}

#else

const struct place *source_places(struct image *image, uint64_t address, unsigned *count)
{
	static const struct place nowhere;

	(void)image, (void)address;
	*count = 1;
	return &nowhere;
}

#endif
