/* From what files say to rules that can be asked. */
#ifndef SONDE_COMPILE_H
#define SONDE_COMPILE_H

#include <stdbool.h>
#include <stddef.h>
#include "rules.h"

struct collection;
struct content;

/* What is added to each output: Falco's default, the container's name and image. */
extern const char compile_suggested[];

/* All rules, in order of evaluation, in *ret and *ret_count: to be given to compile_free().
 * Warnings are about what stands in `content`, the last file read.  False at an error, which was
 * reported. */
bool compile_rules(struct collection *, struct report_list *, const struct content *content,
		   const char *suggested, struct rule **ret, size_t *ret_count);
void compile_free(struct rule *rules, size_t count);

#endif
