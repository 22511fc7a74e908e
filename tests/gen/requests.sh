#!/bin/sh
# The names of the ioctl requests a compiler's kernel headers define: macros and enumerators that begin as _IOC(...).
# Usage: requests.sh COMPILER FOLDER (for its own files)
set -u
compiler=$1
work=$2/requests
mkdir -p "$work/stubs" || exit 1

# Of all headers that make any.
headers() {
	"$compiler" -x c -E -v /dev/null 2>&1 | sed -n '/^#include </,/^End/s/^ //p' | while read -r folder; do
		cd "$folder" 2>/dev/null || continue
		for sub in asm linux sound drm rdma mtd misc video xen scsi; do
			[ ! -d "$sub" ] || grep -rlE '_IO(C|R|W|WR)?([^A-Z_]|$)' --include='*.h' "$sub/"
		done
	done | sort -u
}

{
	echo '#include <asm/ioctl.h>'
	echo '#undef _IOC'
	echo '#define _IOC(direction, type, number, size) REQUEST_(direction, type, number, size)'
	headers | sed 's/.*/#include <&>/'
} >"$work/includes.c"

# A header that includes one for other machines, or of another package, would end it all.
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do
	missing=$("$compiler" -idirafter "$work/stubs" -E "$work/includes.c" 2>&1 >/dev/null |
		sed -n 's/.*fatal error: \(.*\): No such file.*/\1/p' | head -n 1)
	[ -n "$missing" ] || break
	mkdir -p "$work/stubs/$(dirname "$missing")"
	: >"$work/stubs/$missing"
done

cp "$work/includes.c" "$work/expand.c"
"$compiler" -idirafter "$work/stubs" -E -dM "$work/includes.c" 2>/dev/null |
	sed -n 's/^#define \([A-Za-z_][A-Za-z0-9_]*\) .*[A-Za-z].*/NAMED_ "\1" = \1/p' >>"$work/expand.c"
"$compiler" -idirafter "$work/stubs" -E -P "$work/expand.c" >"$work/expand.i" 2>/dev/null
{
	sed -n 's/^NAMED_ "\([^"]*\)" = *(*REQUEST_(.*/\1/p' "$work/expand.i"
	grep -v '^NAMED_ "' "$work/expand.i" | tr '\n' ' ' | grep -oE '[A-Za-z_][A-Za-z0-9_]* = \(*REQUEST_\(' |
		sed 's/ .*//'
} | sort -u
