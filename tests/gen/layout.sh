#!/bin/sh
# Sizes, offsets and constants of the descriptions against the headers of the installed compilers, one for each ABI.
# Reads SYSGEN, SRCDIR and CC.  KERNEL_HEADERS: a folder of newer headers of the kernel (Debian's linux-libc-dev of a later
# release, unpacked: ROOT/usr/include), which then count before the installed ones.
set -u
sysgen=${SYSGEN:-sysgen}
top=${SRCDIR:-$(cd "$(dirname "$0")/../.." && pwd)}
list=$top/tests/gen
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
failed=0

not_ok() { # NAME FILE
	echo "not ok $1"
	head -n 40 "$2"
	failed=1
}

# shellcheck disable=SC2317
# The headers' words, so that enumerators can be told from names the headers do not have.
enumerators() { # COMPILER FILE UNIT
	# shellcheck disable=SC2086 # words
	"$1" $newer -E -P -D_GNU_SOURCE -DUNIT="$3" "$2" 2>/dev/null | tr -cs 'A-Za-z0-9_' '\n' |
		sed -n 's/^[A-Z_][A-Z0-9_]*$/#define HAVE_& 1/p' | sort -u
}

# shellcheck disable=SC2317
# Each assertion's message is the name it is about; those end up in $work/proven.
proven() { # FILE
	grep -o ', "[A-Za-z0-9_.]*");' "$1" >>"$work/proven"
}

# shellcheck disable=SC2317  # called by name
prove_layout() { # COMPILER UNIT
	# shellcheck disable=SC2086 # words
	"$1" $newer -std=gnu17 -D_GNU_SOURCE -w -fsyntax-only -DUNIT="$2" "$work/layout.c" 2>"$work/messages"
	sed -n "s/^[^ ]*layout\.c:[0-9:]* .*error: /unit $2: /p; /fatal error/p" "$work/messages" >>"$work/log"
	[ "$2" != 1 ] || proven "$work/layout.c"
}

# shellcheck disable=SC2317
# A request's size may be that of a structure that no header of the unit has: that is no fault.  A header that is for
# other machines includes what is not there, and ends its unit.
prove_constants() { # COMPILER UNIT
	# Up to the end of the includes: the checks themselves name every constant.
	sed '/^#if defined/,$d' "$work/constants.c" >"$work/includes.c"
	enumerators "$1" "$work/includes.c" "$2" >"$work/have.h"
	# shellcheck disable=SC2086 # words
	"$1" $newer -std=gnu17 -D_GNU_SOURCE -E -P -DUNIT="$2" -include "$work/have.h" "$work/constants.c" \
		>"$work/unit.i" 2>"$work/messages"
	"$1" -std=gnu17 -w -fsyntax-only -x cpp-output "$work/unit.i" 2>>"$work/messages"
	grep -E 'static assertion failed|fatal error' "$work/messages" | grep -v 'asm/kvm.h: No such file' |
		sed "s/^[^ ]*unit\.i:[0-9:]* error: /unit $2: /" >>"$work/log"
	proven "$work/unit.i"
}

check() { # layout|constants ABI COMPILER LIST
	if ! "$sysgen" "--$1=$2" "$list/$4" "$top"/syscalls/*.sys >"$work/$1.c" 2>"$work/log"; then
		not_ok "$1 $2" "$work/log"
		return
	fi
	unit=1
	: >"$work/log"
	: >"$work/proven"
	while grep -q "^#if UNIT == $unit\$" "$work/$1.c"; do
		"prove_$1" "$3" $unit
		unit=$((unit + 1))
	done
	if [ -s "$work/log" ]; then
		not_ok "$1 $2" "$work/log"
	elif [ -s "$work/proven" ]; then
		echo "ok $1 $2 ($(sort -u "$work/proven" | wc -l) names)"
	else
		echo "nothing was compared" >"$work/log"
		not_ok "$1 $2" "$work/log"
	fi
}

# Every request the headers define has its name.  (constants has compared the values of those it could.)
check_requests() { # ABI COMPILER
	"$list/requests.sh" "$2" "$work" >"$work/requests.headers"
	sed -n 's/^[A-Za-z_].*/&/p' "$list/requests.except" | sed 's/\*$/.*/; s/.*/^&$/' >"$work/requests.except"
	"$sysgen" "--constants=$1" /dev/null "$top"/syscalls/*.sys | sed -n 's/.*, "\([A-Za-z0-9_]*\)");$/\1/p' |
		sort -u >"$work/requests.names"
	comm -23 "$work/requests.headers" "$work/requests.names" | grep -vf "$work/requests.except" >"$work/log"
	if [ -s "$work/log" ]; then
		not_ok "requests $1: these have no name" "$work/log"
	elif [ "$(wc -l <"$work/requests.headers")" -lt 1000 ]; then
		echo "the headers gave too few of them" >"$work/log"
		not_ok "requests $1" "$work/log"
	else
		echo "ok requests $1 ($(wc -l <"$work/requests.headers") names)"
	fi
}

# What does not compile proves nothing, and says so on six ABIs.
if ! "$sysgen" "$top"/syscalls/*.sys >"$work/log" 2>&1; then
	not_ok "layout and constants: the descriptions" "$work/log"
	exit 1
fi

# The native compiler counts for its own machine.
native=$("${CC:-cc}" -dumpmachine 2>/dev/null)
both() { # ABI COMPILER
	compiler=$2
	if ! command -v "$compiler" >/dev/null; then
		case $native in
		"$1"-*linux-gnu)
			compiler=${CC:-cc}
			;;
		*)
			echo "skip layout $1 ($compiler is not installed)"
			echo "skip constants $1 ($compiler is not installed)"
			echo "skip requests $1 ($compiler is not installed)"
			return
			;;
		esac
	fi
	if ! echo '#include <stdio.h>' | "$compiler" -fsyntax-only -x c - 2>/dev/null; then
		echo "skip layout $1 ($compiler finds no C library headers)"
		echo "skip constants $1 ($compiler finds no C library headers)"
		echo "skip requests $1 ($compiler finds no C library headers)"
		return
	fi
	newer=
	[ -z "${KERNEL_HEADERS-}" ] ||
		newer="-isystem $KERNEL_HEADERS/$("$compiler" -print-multiarch) -isystem $KERNEL_HEADERS"
	work=$work/$1
	mkdir "$work" || exit 1
	check layout "$1" "$compiler" layout.list
	check constants "$1" "$compiler" headers.list
	check_requests "$1" "$compiler"
	return $failed
}

# Two at a time, each in a subshell and with a folder of its own: hundreds of runs of compilers.
while read -r abi compiler other other_compiler; do
	both "$other" "$other_compiler" >"$work/other.log" 2>&1 &
	(both "$abi" "$compiler") || failed=1
	wait $! || failed=1
	cat "$work/other.log"
done <<END
x86_64 x86_64-linux-gnu-gcc i386 i686-linux-gnu-gcc
x32 x86_64-linux-gnux32-gcc aarch64 aarch64-linux-gnu-gcc
arm arm-linux-gnueabihf-gcc riscv64 riscv64-linux-gnu-gcc
END
exit $failed
