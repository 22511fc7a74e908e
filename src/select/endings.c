/* Calls by how they end. */
#include "endings.h"

#include <string.h>
#include "bits.h"
#include "event.h"
#include "options.h"
#include "task.h"
#include "util.h"
#include "words.h"

static void add_error(void *set, const char *word)
{
	uint64_t number = parse_errno(word);

	if (!number)
		die("invalid errno '%s'", word);
	bit_set(set, (uint32_t)number);
}

void endings_errors(struct endings *e, const char *text)
{
	const char *plain = text + strspn(text, "!");
	bool invert;

	memset(e->errors, 0, sizeof(e->errors));
	e->by_error = true;
	if (!strcmp(plain, "all"))
		invert = (plain - text) % 2 == 0;
	else if (!each_word(text, &invert, add_error, e->errors))
		die("invalid errno '%s'", text);
	if (invert)
		for (size_t i = 0; i < countof(e->errors); i++)
			e->errors[i] = ~e->errors[i];
}

bool endings_duration(struct endings *e, const char *text)
{
	bool at_most = *text == '<', sharp;
	uint64_t ns;

	text += *text == '<' || *text == '>';
	sharp = *text != '=';
	text += !sharp;
	if (!parse_duration(text, &ns))
		return false;
	if (!e->by_time)
		e->longest = UINT64_MAX;
	e->by_time = true;
	if (at_most)
		e->longest = sharp && ns ? ns - 1 : ns;
	else
		e->shortest = ns + sharp;
	return true;
}

bool endings_match(const struct endings *e, const struct event *event)
{
	uint64_t took = event->time - event->task->call.entered;

	if (e->by_time && (took < e->shortest || took > e->longest))
		return false;
	return !e->by_error || (event->is_error && -event->ret < ENDINGS_ERRORS &&
				bit_get(e->errors, (uint32_t)-event->ret));
}

unsigned endings_status(const struct event *event)
{
	if (event->unavailable)
		return STATUS_UNAVAILABLE;
	return event->is_error ? STATUS_FAILED : STATUS_SUCCESSFUL;
}
