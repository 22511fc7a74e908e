/* Rule files, one after the other: read, taken in, and everything so far compiled anew. */
#include "rules.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include "collect.h"
#include "compile.h"
#include "util.h"

struct rules {
	struct collection c;
	const struct report_list **reports;
	size_t report_count;
	struct rule *all;
	size_t count;
	bool bare; /* nothing is added to outputs */
	bool failed;
};

static const char *const priority_names[PRIORITY_COUNT] = {
	"Emergency", "Alert", "Critical", "Error", "Warning", "Notice", "Informational", "Debug",
};

const char *priority_name(enum priority p)
{
	return priority_names[p];
}

bool priority_parse(const char *text, enum priority *ret)
{
	for (int i = 0; i < PRIORITY_COUNT; i++)
		if (!strcasecmp(text, priority_names[i]) ||
		    (i == PRIORITY_INFORMATIONAL && !strcasecmp(text, "info"))) {
			*ret = i;
			return true;
		}
	return false;
}

struct rules *rules_new(bool bare)
{
	struct rules *r = xcalloc(1, sizeof(*r));

	r->bare = bare;
	return r;
}

void rules_free(struct rules *r)
{
	if (!r)
		return;
	compile_free(r->all, r->count);
	collect_free(&r->c);
	free(r);
}

static struct report_list *new_report(struct rules *r, const char *name)
{
	struct report_list *list = pool_alloc(&r->c.pool, sizeof(*list));

	*list = (struct report_list){ .pool = &r->c.pool,
				      .name = pool_copy(&r->c.pool, name, strlen(name)) };
	r->reports = pool_grow(&r->c.pool, r->reports, r->report_count, sizeof(*r->reports));
	r->reports[r->report_count++] = list;
	return list;
}

static bool take(struct rules *r, struct report_list *reports, const char *text, size_t len)
{
	struct pool *pool = &r->c.pool;
	struct content *content = pool_alloc(pool, sizeof(*content));
	struct rule *all;
	size_t count;

	*content = (struct content){ reports->name, pool_copy(pool, text, len), len };
	/* What failed half way is no ground to stand on. */
	r->failed = r->failed || !collect_read(&r->c, reports, content) ||
		    !compile_rules(&r->c, reports, content, r->bare ? "" : compile_suggested, &all,
				   &count);
	if (r->failed)
		return false;
	compile_free(r->all, r->count);
	r->all = all;
	r->count = count;
	return true;
}

bool rules_load_text(struct rules *r, const char *name, const char *text, size_t len)
{
	return take(r, new_report(r, name), text, len);
}

static bool unreadable(struct rules *r, const char *path)
{
	int error = errno;
	struct report_list *reports = new_report(r, path);
	struct content *content = pool_alloc(&r->c.pool, sizeof(*content));
	struct place *place = pool_alloc(&r->c.pool, sizeof(*place));

	*content = (struct content){ reports->name, "", 0 };
	*place = (struct place){ .what = "rules content", .content = content };
	return report_error(reports, LOAD_ERR_FILE_READ, place, "%s", strerror(error));
}

static bool load_file(struct rules *r, const char *path)
{
	size_t len;
	char *text = doc_read(path, &len);

	if (!text)
		return unreadable(r, path);
	bool good = rules_load_text(r, path, text, len);

	free(text);
	return good;
}

static int is_rule_file(const struct dirent *entry)
{
	const char *dot = strrchr(entry->d_name, '.');

	return dot && (!strcmp(dot, ".yaml") || !strcmp(dot, ".yml"));
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

bool rules_load(struct rules *r, const char *path)
{
	struct stat st;
	struct dirent **entries;
	bool good = true;

	if (stat(path, &st) < 0)
		return unreadable(r, path);
	if (!S_ISDIR(st.st_mode))
		return load_file(r, path);
	int count = scandir(path, &entries, is_rule_file, by_name);

	if (count < 0)
		return unreadable(r, path);
	for (int i = 0; i < count; i++) {
		char *file = xasprintf("%s/%s", path, entries[i]->d_name);

		good = good && load_file(r, file);
		free(file);
		free(entries[i]);
	}
	free(entries);
	return good;
}

const struct report_list *const *rules_reports(const struct rules *r, size_t *ret_count)
{
	*ret_count = r->report_count;
	return r->reports;
}

const struct rule *rules_all(const struct rules *r, size_t *ret_count)
{
	*ret_count = r->count;
	return r->all;
}

const struct collection *rules_collection(const struct rules *r)
{
	return &r->c;
}
