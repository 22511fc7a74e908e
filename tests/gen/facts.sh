#!/bin/sh
# The constants of the descriptions against the table of facts beside the source tree: each name both have must have
# the same value on each ABI, and each ioctl request of the table must have its name.  Reads SYSGEN and SRCDIR.
set -u
sysgen=${SYSGEN:-sysgen}
top=${SRCDIR:-$(cd "$(dirname "$0")/../.." && pwd)}
facts=$top/../shared/facts/constants.tsv
[ -r "$facts" ] || facts=$(cd "$top" && git worktree list 2>/dev/null | awk 'NR == 1 { print $1 }')/../shared/facts/constants.tsv
if [ ! -r "$facts" ]; then
	echo "skip facts (there is no ../shared/facts/constants.tsv)"
	exit 0
fi
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
failed=0

# All names on an ABI, with their values: what --constants asserts of no headers.
names() { # ABI
	"$sysgen" "--constants=$1" /dev/null "$top"/syscalls/*.sys 2>"$work/log" |
		sed -n 's/^.* == 0x\([0-9a-f]*\)ull, "\([A-Za-z0-9_]*\)");$/\2 \1/p'
}

# x32 is not in the table, and riscv64 is what most are.
for row in x86_64=amd64 i386=i386 aarch64=arm64 arm=arm riscv64=riscv64; do
	abi=${row%=*}
	names "$abi" >"$work/names"
	if ! [ -s "$work/names" ]; then
		echo "not ok facts $abi"
		head -n 20 "$work/log"
		failed=1
		continue
	fi
	awk -v machine="${row#*=}" -f "$top/tests/gen/facts.awk" "$top/tests/gen/facts.except" "$work/names" "$facts" \
		>"$work/wrong"
	if [ "$(wc -l <"$work/wrong")" -gt 1 ]; then
		echo "not ok facts $abi"
		head -n 60 "$work/wrong"
		failed=1
	else
		echo "ok facts $abi ($(cat "$work/wrong"))"
	fi
done
exit $failed
