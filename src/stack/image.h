/* Executables and libraries as files: their symbols and unwind tables, read once for all processes
 * that map them.  A file is known by its device, inode and time of change. */
#ifndef SONDE_IMAGE_H
#define SONDE_IMAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct symbol {
	uint64_t address;
	const char *name;
	char *shown; /* demangled when first asked for */
};

/* Bytes of the file that are loaded at an address. */
struct span {
	uint64_t address;
	size_t size;
	unsigned char *bytes;
};

struct image;

/* The image of an open file, which may be closed afterwards; NULL unless it is an ELF file of this
 * byte order.  To be given back with image_drop. */
struct image *image_open(int fd);
void image_drop(struct image *image);
/* The address that the file itself gives to what lies at this offset; false where it has none. */
bool image_address(const struct image *image, uint64_t offset, uint64_t *ret);
/* From the first address that the file itself gives to anything, down to a page, to the last; false
 * when it is not for loading. */
bool image_extent(const struct image *image, uint64_t *low, uint64_t *high);
/* The function nearest below an address, NULL when there is none. */
struct symbol *image_symbol(struct image *image, uint64_t address);
/* What a symbol is called, for people. */
const char *symbol_shown(struct symbol *symbol);
/* .eh_frame_hdr and .eh_frame, empty when there is none. */
const struct span *image_unwind_header(const struct image *image);
const struct span *image_unwind_frames(const struct image *image);
/* Room for what source.c knows of it: its own to fill; freed through the function given. */
void **image_source(struct image *image, void (*release)(void *));
/* A descriptor of the file, which images keep that are not of our own kind of program, or all
 * (image_keep_files); or -1. */
int image_file(const struct image *image);
/* From now on, all images keep their files open. */
void image_keep_files(void);

#endif
