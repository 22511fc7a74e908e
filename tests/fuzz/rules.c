/* Files of rules nobody would write: loaded on top of each other, listed and told of; then freed.
 * The first of them is read as a file of tests, too.
 *
 * A line of "%%" parts files.  rules.seeds has some that make sense. */
#include <stdint.h>
#include <string.h>
#include "buf.h"
#include "rules.h"
#include "test_file.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_tests(const char *text, size_t len)
{
	static const char *const own[] = { "rules.yaml" };
	struct test_file file = { 0 };

	test_file_parse(&file, "folder/tests.yaml", text, len, own, 1);
	test_file_free(&file);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char part[] = "\n%%\n";
	struct rules *rules = rules_new(size & 1);
	const char *text = (const char *)data, *end = text + size;
	struct buf b = { 0 };
	size_t count;

	for (bool good = true; good && text <= end;) {
		const char *next = memmem(text, (size_t)(end - text), part, strlen(part));

		if (text == (const char *)data)
			read_tests(text, (size_t)((next ? next : end) - text));
		good = rules_load_text(rules, "file.yaml", text,
				       (size_t)((next ? next : end) - text));
		text = next ? next + strlen(part) : end + 1;
	}
	const struct report_list *const *reports = rules_reports(rules, &count);

	for (size_t i = 0; i < count; i++)
		report_text(&b, reports[i], true);
	report_json(&b, reports, count);
	if (rules_all(rules, &count) && count)
		rules_list(rules, true);
	buf_free(&b);
	rules_free(rules);
	return 0;
}
