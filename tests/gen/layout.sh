#!/bin/sh
# Sizes, offsets and constants of the descriptions against the headers of the installed compilers, one for each ABI.
# Reads SYSGEN and SRCDIR.
set -u
sysgen=${SYSGEN:-sysgen}
top=${SRCDIR:-$(cd "$(dirname "$0")/../.." && pwd)}
list=$top/tests/gen
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
failed=0

result() { # NAME: of the compiler's messages in $work/log, empty when all is right
	if [ -s "$work/log" ]; then
		echo "not ok $1"
		head -n 40 "$work/log"
		failed=1
	else
		echo "ok $1"
	fi
}

# The headers' words, so that enumerators can be told from names the headers do not have.
enumerators() { # COMPILER FILE UNIT
	"$1" -E -P -D_GNU_SOURCE -DUNIT="$3" "$2" 2>/dev/null | tr -cs 'A-Za-z0-9_' '\n' |
		sed -n 's/^[A-Z_][A-Z0-9_]*$/#define HAVE_& 1/p' | sort -u
}

check() { # layout|constants ABI COMPILER LIST
	if ! "$sysgen" "--$1=$2" "$4" "$top"/syscalls/*.sys >"$work/$1.c" 2>"$work/log"; then
		result "$1 $2"
		return
	fi
	unit=1
	: >"$work/log"
	while grep -q "^#if UNIT == $unit\$" "$work/$1.c"; do
		: >"$work/have.h"
		if [ "$1" = constants ]; then
			# Up to the end of the includes: the checks themselves name every constant.
			sed '/^#if defined/,$d' "$work/$1.c" >"$work/includes.c"
			enumerators "$3" "$work/includes.c" $unit >"$work/have.h"
		fi
		"$3" -std=gnu17 -D_GNU_SOURCE -w -fsyntax-only -DUNIT=$unit -include "$work/have.h" "$work/$1.c" 2>&1 |
			grep -E 'error' >>"$work/log"
		unit=$((unit + 1))
	done
	result "$1 $2"
}

while read -r abi compiler; do
	if ! command -v "$compiler" >/dev/null; then
		echo "skip layout $abi ($compiler is not installed)"
		echo "skip constants $abi ($compiler is not installed)"
		continue
	fi
	check layout "$abi" "$compiler" "$list/layout.list"
	check constants "$abi" "$compiler" "$list/headers.list"
done <<END
x86_64 x86_64-linux-gnu-gcc
i386 i686-linux-gnu-gcc
x32 x86_64-linux-gnux32-gcc
aarch64 aarch64-linux-gnu-gcc
arm arm-linux-gnueabihf-gcc
riscv64 riscv64-linux-gnu-gcc
END
exit $failed
