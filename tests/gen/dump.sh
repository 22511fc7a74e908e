#!/bin/sh
# What sysgen -d shows of dump.sys is what dump.expected says; both were compared with the C rules by hand.
# Also: the tables compiled from it are C, and compiling twice gives the same bytes.  Reads SYSGEN, SRCDIR and CC.
set -u
sysgen=${SYSGEN:-sysgen}
top=${SRCDIR:-$(cd "$(dirname "$0")/../.." && pwd)}
cd "$top/tests/gen" || exit 1
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
failed=0

result() { # STATUS NAME FILE
	if [ "$1" -eq 0 ]; then
		echo "ok $2"
	else
		echo "not ok $2"
		head -n 60 "$3"
		failed=1
	fi
}

for call in dip dip_time32 fire rinse; do
	"$sysgen" -W -d $call dump.sys i386.tbl
done >"$work/dump" 2>&1
diff dump.expected "$work/dump" >"$work/diff"
result $? "a dump shows what was compiled" "$work/diff"

for name in one two; do
	"$sysgen" -W -o "$work/$name.c" -i "$work/$name.h" dump.sys i386.tbl 2>&1
done >"$work/log"
cmp "$work/one.c" "$work/two.c" >>"$work/log" 2>&1 && cmp "$work/one.h" "$work/two.h" >>"$work/log" 2>&1
result $? "compiling is repeatable" "$work/log"

cat >"$work/use.c" <<'END'
#include "desc.h"
#include "one.h"

#define NAMED(name) + (C_##name != 0)
_Static_assert(0 D_CUSTOMS(NAMED) == C_COUNT - 1, "customs");
int used[] = { D_STRUCT_paint, D_TABLE_colour, D_CALL_dip, D_CALL_dip_time32, S_tv_sec, S_opaque };
END
"${CC:-cc}" -std=gnu17 -Wall -Wextra -Werror -fsyntax-only -I"$top/syscalls/gen" -I"$work" \
	"$work/one.c" "$work/use.c" >"$work/log" 2>&1
result $? "the tables are C" "$work/log"

"$sysgen" -d nothing_of_this_name dump.sys >"$work/log" 2>&1 && echo "found" >>"$work/log"
grep -q 'nothing_of_this_name is not described' "$work/log" && ! grep -q found "$work/log"
result $? "an unknown name is said to be unknown" "$work/log"
exit $failed
