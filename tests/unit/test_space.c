/* What is mapped where, as /proc tells it. */
#include <criterion/criterion.h>
#include <stddef.h>
#include "space.h"

static const char two[] =
	"1000-2000 r-xp 00001000 08:01 77                         /bin/some one\n"
	"2000-3000 rw-p 00000000 08:01 77                         /bin/some one\n"
	"5000-7000 r-xp 00000000 08:01 78                         /lib/x (deleted)\n"
	"8000-9000 rwxp 00000000 00:00 0 \n";

Test(space, holds_executable_files_alone)
{
	struct space *space = space_new();

	cr_assert(space->stale);
	cr_assert(space_parse(space, two));
	cr_assert(!space->stale);
	cr_assert_eq(space->count, 2);
	cr_assert_str_eq(space->maps[0].path, "/bin/some one");
	cr_assert_str_eq(space->maps[1].path, "/lib/x (deleted)");
	cr_assert_eq(space->maps[0].offset, 0x1000);
	space_free(space);
}

Test(space, finds_the_mapping_of_an_address)
{
	struct space *space = space_new();

	space_parse(space, two);
	cr_assert_null(space_find(space, 0xfff));
	cr_assert_eq(space_find(space, 0x1000), &space->maps[0]);
	cr_assert_eq(space_find(space, 0x1fff), &space->maps[0]);
	cr_assert_null(space_find(space, 0x2000));
	cr_assert_eq(space_find(space, 0x6fff), &space->maps[1]);
	cr_assert_null(space_find(space, 0x7000));
	cr_assert_null(space_find(space, 0x8000));
	space_free(space);
}

Test(space, tells_whether_anything_changed)
{
	struct space *space = space_new();

	space_parse(space, two);
	space->maps[1].looked = true;
	cr_assert(!space_parse(space, two));
	cr_assert(space->maps[1].looked); /* kept */
	cr_assert(space_parse(space, "5000-7000 r-xp 00000000 08:01 78 /lib/x (deleted)\n"));
	cr_assert_eq(space->count, 1);
	cr_assert(space->maps[0].looked);
	cr_assert(space_parse(space, "5000-7000 r-xp 00000000 08:01 79 /lib/x\n"));
	cr_assert(!space->maps[0].looked);
	cr_assert(space_parse(space, ""));
	cr_assert_eq(space->count, 0);
	space_free(space);
}

Test(space, survives_any_text)
{
	struct space *space = space_new();

	cr_assert(!space_parse(space, "\n\n1000\n1000-\n1000-2000 r-xp\n- - - -\n"));
	cr_assert(!space_parse(space, "1000-2000 r-xp 0 08:01 77"));
	cr_assert_eq(space->count, 0);
	space_free(space);
}
