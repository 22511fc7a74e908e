/* ELF files, as far as stacks need them.  Files are the tracee's: every offset and size is checked
 * against the file, and everything is read, nothing mapped, because files may shrink. */
#include "config.h"

#include "image.h"

#include <elf.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "abi.h"
#include "util.h"
#ifdef HAVE_DEMANGLE
#include <libiberty/demangle.h>
#endif

enum {
	HEADERS_MAX = 65535,
	SECTION_MAX = 1 << 29, /* bytes of one that we read */
	UNUSED_MAX = 64,       /* images that are kept for processes to come */
	CHAINS = 64
};

struct segment {
	uint32_t type, flags;
	uint64_t offset, address, size;
};

struct section {
	uint32_t name, type, link;
	uint64_t address, offset, size;
};

struct image {
	struct image *next;
	unsigned users;
	dev_t dev;
	ino_t ino;
	struct timespec mtime;
	uint64_t file_size;
	int file;  /* or -1 */
	bool wide; /* ELFCLASS64 */
	unsigned machine;
	struct segment *segments;
	unsigned segment_count;
	struct section *sections;
	unsigned section_count;
	char *section_names;
	size_t section_names_size;
	struct symbol *symbols; /* by address, one for each */
	size_t symbol_count;
	char *strings[2]; /* of .symtab and .dynsym */
	struct span unwind_header, unwind_frames;
	void *source;
	void (*source_release)(void *);
};

static struct image *images[CHAINS];
static unsigned unused;
static bool keep_files;

/* ---- Reading -------------------------------------------------------------------------------- */

/* Read size bytes at offset, and a NUL behind; NULL when they are not all there. */
static void *read_range(const struct image *image, int fd, uint64_t offset, uint64_t size)
{
	char *bytes;
	size_t have = 0;

	if (!size || size > SECTION_MAX || offset > image->file_size ||
	    size > image->file_size - offset)
		return NULL;
	bytes = xmalloc(size + 1);
	while (have < size) {
		ssize_t n = pread(fd, bytes + have, size - have, (off_t)(offset + have));

		if (n <= 0) {
			free(bytes);
			return NULL;
		}
		have += (size_t)n;
	}
	bytes[size] = '\0';
	return bytes;
}

static void read_segments(struct image *image, int fd, uint64_t offset, unsigned count)
{
	size_t size = image->wide ? sizeof(Elf64_Phdr) : sizeof(Elf32_Phdr);
	void *raw = read_range(image, fd, offset, (uint64_t)count * size);

	if (!raw)
		return;
	image->segments = xcalloc(count, sizeof(*image->segments));
	image->segment_count = count;
	for (unsigned i = 0; i < count; i++) {
		const Elf64_Phdr *w = (const Elf64_Phdr *)raw + i;
		const Elf32_Phdr *n = (const Elf32_Phdr *)raw + i;

		image->segments[i] = image->wide
					     ? (struct segment){ w->p_type, w->p_flags, w->p_offset,
								 w->p_vaddr, w->p_filesz }
					     : (struct segment){ n->p_type, n->p_flags, n->p_offset,
								 n->p_vaddr, n->p_filesz };
	}
	free(raw);
}

static void read_sections(struct image *image, int fd, uint64_t offset, unsigned count,
			  unsigned names)
{
	size_t size = image->wide ? sizeof(Elf64_Shdr) : sizeof(Elf32_Shdr);
	void *raw = read_range(image, fd, offset, (uint64_t)count * size);

	if (!raw)
		return;
	image->sections = xcalloc(count, sizeof(*image->sections));
	image->section_count = count;
	for (unsigned i = 0; i < count; i++) {
		const Elf64_Shdr *w = (const Elf64_Shdr *)raw + i;
		const Elf32_Shdr *n = (const Elf32_Shdr *)raw + i;

		image->sections[i] =
			image->wide ? (struct section){ w->sh_name, w->sh_type,	  w->sh_link,
							w->sh_addr, w->sh_offset, w->sh_size }
				    : (struct section){ n->sh_name, n->sh_type,	  n->sh_link,
							n->sh_addr, n->sh_offset, n->sh_size };
	}
	free(raw);
	if (names < count) {
		image->section_names_size = image->sections[names].size;
		image->section_names = read_range(image, fd, image->sections[names].offset,
						  image->sections[names].size);
	}
}

static bool read_headers(struct image *image, int fd)
{
	union {
		unsigned char ident[EI_NIDENT];
		Elf64_Ehdr wide;
		Elf32_Ehdr narrow;
	} h = { 0 };
	const unsigned order =
		__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? ELFDATA2LSB : ELFDATA2MSB;

	if (pread(fd, &h, sizeof(h), 0) < (ssize_t)sizeof(h.narrow) ||
	    memcmp(h.ident, ELFMAG, SELFMAG) || h.ident[EI_DATA] != order)
		return false;
	image->wide = h.ident[EI_CLASS] == ELFCLASS64;
	if (image->wide) {
		image->machine = h.wide.e_machine;
		if (h.wide.e_phentsize == sizeof(Elf64_Phdr))
			read_segments(image, fd, h.wide.e_phoff, h.wide.e_phnum);
		if (h.wide.e_shentsize == sizeof(Elf64_Shdr))
			read_sections(image, fd, h.wide.e_shoff, h.wide.e_shnum, h.wide.e_shstrndx);
	} else {
		image->machine = h.narrow.e_machine;
		if (h.narrow.e_phentsize == sizeof(Elf32_Phdr))
			read_segments(image, fd, h.narrow.e_phoff, h.narrow.e_phnum);
		if (h.narrow.e_shentsize == sizeof(Elf32_Shdr))
			read_sections(image, fd, h.narrow.e_shoff, h.narrow.e_shnum,
				      h.narrow.e_shstrndx);
	}
	return true;
}

/* ---- Symbols -------------------------------------------------------------------------------- */

struct found {
	struct symbol symbol;
	size_t order; /* in the file: of several with one address the first is meant */
};

struct finds {
	struct found *array;
	uint32_t count, room;
};

static void read_symbols(struct image *image, int fd, const struct section *table, char **strings,
			 struct finds *finds)
{
	size_t size = image->wide ? sizeof(Elf64_Sym) : sizeof(Elf32_Sym);
	const struct section *text;
	void *raw;

	if (table->link >= image->section_count)
		return;
	text = &image->sections[table->link];
	raw = read_range(image, fd, table->offset, table->size);
	free(*strings);
	*strings = read_range(image, fd, text->offset, text->size);
	for (size_t i = 0; raw && *strings && i < table->size / size; i++) {
		const Elf64_Sym *w = (const Elf64_Sym *)raw + i;
		const Elf32_Sym *n = (const Elf32_Sym *)raw + i;
		unsigned type = ELF64_ST_TYPE(image->wide ? w->st_info : n->st_info);
		uint32_t name = image->wide ? w->st_name : n->st_name;

		if (type != STT_FUNC || (image->wide ? w->st_shndx : n->st_shndx) == SHN_UNDEF ||
		    name >= text->size)
			continue;
		if (finds->count == finds->room)
			finds->array = xgrow(finds->array, &finds->room, sizeof(*finds->array));
		finds->array[finds->count] = (struct found){
			.symbol = { image->wide ? w->st_value : n->st_value, *strings + name,
				    NULL },
			.order = finds->count,
		};
		finds->count++;
	}
	free(raw);
}

static int by_address(const void *a, const void *b)
{
	const struct found *l = a, *r = b;

	if (l->symbol.address != r->symbol.address)
		return l->symbol.address < r->symbol.address ? -1 : 1;
	return l->order < r->order ? -1 : l->order > r->order;
}

static void read_all_symbols(struct image *image, int fd)
{
	struct finds finds = { 0 };

	for (unsigned i = 0; i < image->section_count; i++) {
		uint32_t type = image->sections[i].type;

		if ((type == SHT_SYMTAB && !image->strings[0]) ||
		    (type == SHT_DYNSYM && !image->strings[1]))
			read_symbols(image, fd, &image->sections[i],
				     &image->strings[type == SHT_DYNSYM], &finds);
	}
	if (!finds.count)
		return;
	qsort(finds.array, finds.count, sizeof(*finds.array), by_address);
	image->symbols = xcalloc(finds.count, sizeof(*image->symbols));
	for (uint32_t i = 0; i < finds.count; i++)
		if (!i || finds.array[i].symbol.address != finds.array[i - 1].symbol.address)
			image->symbols[image->symbol_count++] = finds.array[i].symbol;
	free(finds.array);
}

struct symbol *image_symbol(struct image *image, uint64_t address)
{
	size_t low = 0, high = image->symbol_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (image->symbols[middle].address <= address)
			low = middle + 1;
		else
			high = middle;
	}
	return low ? &image->symbols[low - 1] : NULL;
}

const char *symbol_shown(struct symbol *symbol)
{
	if (symbol->shown)
		return symbol->shown;
#ifdef HAVE_DEMANGLE
	symbol->shown = cplus_demangle(symbol->name, DMGL_AUTO | DMGL_PARAMS);
#endif
	if (!symbol->shown)
		symbol->shown = xstrdup(symbol->name);
	return symbol->shown;
}

/* ---- Unwind tables -------------------------------------------------------------------------- */

static void read_unwind(struct image *image, int fd)
{
	for (unsigned i = 0; i < image->segment_count; i++) {
		const struct segment *s = &image->segments[i];

		if (s->type != PT_GNU_EH_FRAME)
			continue;
		image->unwind_header.bytes = read_range(image, fd, s->offset, s->size);
		if (image->unwind_header.bytes) {
			image->unwind_header.address = s->address;
			image->unwind_header.size = s->size;
		}
		break;
	}
	if (!image->unwind_header.bytes || !image->section_names)
		return;
	for (unsigned i = 0; i < image->section_count; i++) {
		const struct section *s = &image->sections[i];

		if (s->name >= image->section_names_size ||
		    strcmp(image->section_names + s->name, ".eh_frame") || s->type == SHT_NOBITS)
			continue;
		image->unwind_frames.bytes = read_range(image, fd, s->offset, s->size);
		if (image->unwind_frames.bytes) {
			image->unwind_frames.address = s->address;
			image->unwind_frames.size = s->size;
		}
		break;
	}
}

const struct span *image_unwind_header(const struct image *image)
{
	return &image->unwind_header;
}

const struct span *image_unwind_frames(const struct image *image)
{
	return &image->unwind_frames;
}

/* ---- The images ----------------------------------------------------------------------------- */

static void free_image(struct image *image)
{
	if (image->source)
		image->source_release(image->source);
	if (image->file >= 0)
		close(image->file);
	for (size_t i = 0; i < image->symbol_count; i++)
		free(image->symbols[i].shown);
	free(image->symbols);
	free(image->strings[0]);
	free(image->strings[1]);
	free(image->segments);
	free(image->sections);
	free(image->section_names);
	free(image->unwind_header.bytes);
	free(image->unwind_frames.bytes);
	free(image);
}

struct image *image_open(int fd)
{
	struct stat st;
	struct image *image, **chain;

	if (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode))
		return NULL;
	chain = &images[st.st_ino % CHAINS];
	for (image = *chain; image; image = image->next)
		if (image->ino == st.st_ino && image->dev == st.st_dev &&
		    image->mtime.tv_sec == st.st_mtim.tv_sec &&
		    image->mtime.tv_nsec == st.st_mtim.tv_nsec) {
			unused -= image->users == 0;
			image->users++;
			return image;
		}
	image = xcalloc(1, sizeof(*image));
	image->ino = st.st_ino;
	image->dev = st.st_dev;
	image->mtime = st.st_mtim;
	image->file_size = (uint64_t)st.st_size;
	image->file = -1;
	if (!read_headers(image, fd)) {
		free_image(image);
		return NULL;
	}
	read_all_symbols(image, fd);
	read_unwind(image, fd);
	/* The machine of an ABI is the low half of what audit calls it. */
	if (keep_files || image->machine != (uint16_t)abi_native()->audit_arch)
		image->file = fcntl(fd, F_DUPFD_CLOEXEC, 0);
	image->users = 1;
	image->next = *chain;
	*chain = image;
	return image;
}

/* Forget those nobody maps. */
static void sweep(void)
{
	for (size_t i = 0; i < CHAINS; i++)
		for (struct image **at = &images[i]; *at;) {
			struct image *image = *at;

			if (image->users) {
				at = &image->next;
				continue;
			}
			*at = image->next;
			free_image(image);
		}
	unused = 0;
}

void image_drop(struct image *image)
{
	if (image && !--image->users && ++unused > UNUSED_MAX)
		sweep();
}

bool image_address(const struct image *image, uint64_t offset, uint64_t *ret)
{
	const uint64_t page = 4096;

	for (unsigned i = 0; i < image->segment_count; i++) {
		const struct segment *s = &image->segments[i];

		/* What is mapped are whole pages; code is what we are asked for. */
		if (s->type == PT_LOAD && s->flags & PF_X && offset >= (s->offset & -page) &&
		    offset < ((s->offset + s->size + page - 1) & -page)) {
			*ret = offset - s->offset + s->address;
			return true;
		}
	}
	return false;
}

bool image_extent(const struct image *image, uint64_t *low, uint64_t *high)
{
	const uint64_t page = 4096;

	*low = UINT64_MAX;
	*high = 0;
	for (unsigned i = 0; i < image->segment_count; i++) {
		const struct segment *s = &image->segments[i];

		if (s->type != PT_LOAD)
			continue;
		if (s->address < *low)
			*low = s->address & -page;
		if (s->address + s->size > *high)
			*high = s->address + s->size;
	}
	return *low < *high;
}

void **image_source(struct image *image, void (*release)(void *))
{
	image->source_release = release;
	return &image->source;
}

int image_file(const struct image *image)
{
	return image->file;
}

void image_keep_files(void)
{
	keep_files = true;
}
