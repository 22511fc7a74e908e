#!/bin/bash
# The list of calls: every call of every table is in it, with its classes and a line of explanation.
set -u
: "${SONDE:?the sonde to test}" "${SRCDIR:?}"
# shellcheck source=tests/live/check.lib
. "${SRCDIR:?}/tests/live/check.lib"

fields() { # ABI: number and name of what the list has
	"$SONDE" "--list-syscalls=all@$1" | cut -f 2,3 | sed 's/(.*//'
}
table() { # ABI: the same of the table, without what only comes carried by another call
	grep -v '^#' "$SRCDIR/syscalls/abi/$1.tbl" | while read -r number name _; do
		[ "$1" = i386 ] && [ $((number)) -gt 10000 ] || printf '%d\t%s\n' "$number" "$name"
	done | sort -n -u
}

for abi in x86_64 i386 x32 aarch64 arm riscv64; do
	check "list of $abi is its table" diff <(fields $abi) <(table $abi)
	# shellcheck disable=SC2016 # awk's own
	check "each call of $abi is explained and takes its arguments" test -z "$("$SONDE" --list-syscalls=all@$abi |
		awk -F '\t' 'NF != 5 || $1 != "'$abi'" || $3 !~ /^[a-z_0-9]+\(.*\)$/ || $5 !~ /^[A-Z].*\.$/')"
done

# How many calls of x86_64 are of each class, as strace has them up to Linux 7.0.
while read -r class count; do
	check "calls of $class" test "$("$SONDE" "--list-syscalls=$class@x86_64" | wc -l)" -eq "$count"
done <<'END'
%desc 132
%file 75
%memory 28
%network 21
%net 21
%creds 19
%signal 17
%process 16
%ipc 12
%clock 8
%pure 8
%%stat 5
%fstat 3
%%statfs 3
%stat 1
%lstat 1
%statfs 1
%fstatfs 1
END

check "words of several ABIs" test "$("$SONDE" --list-syscalls=mmap2@arm,openat@riscv64,/^vm86@i386 | cut -f 1-3)" = \
	"$(printf 'i386\t113\tvm86old(arg1)\ni386\t166\tvm86(arg1, arg2, arg3, arg4, arg5)\narm\t192\tmmap2(addr, length, prot, flags, fd, pgoffset)\nriscv64\t56\topenat(dirfd, pathname, flags, mode)')"
check "a call another ABI has not" test "$("$SONDE" --list-syscalls=vm86@arm 2>&1)" = "$SONDE: invalid system call 'vm86@arm'"
check "an ABI there is not" test "$("$SONDE" --list-syscalls=all@sparc 2>&1 | head -n 1)" = \
	"$SONDE: incorrect personality designator 'sparc' in qualification 'all@sparc'"
exit $bad
