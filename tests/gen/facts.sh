#!/bin/sh
# The constants of the descriptions against the table of facts beside the source tree, and against what the running
# kernel tells of its enumerations: each name both have must have the same value on each ABI, and each ioctl request of
# the table must have its name.  Reads SYSGEN and SRCDIR.
set -u
sysgen=${SYSGEN:-sysgen}
top=${SRCDIR:-$(cd "$(dirname "$0")/../.." && pwd)}
facts=$top/../shared/facts/constants.tsv
[ -r "$facts" ] || facts=$(cd "$top" && git worktree list 2>/dev/null | awk 'NR == 1 { print $1 }')/../shared/facts/constants.tsv
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
failed=0

# All names on an ABI, with their values: what --constants asserts of no headers.
names() { # ABI
	"$sysgen" "--constants=$1" /dev/null "$top"/syscalls/*.sys 2>"$work/log" |
		sed -n 's/^.* == 0x\([0-9a-f]*\)ull, "\([A-Za-z0-9_]*\)");$/\2 \1/p'
}

# One ABI against a table of facts: NAME ABI MACHINE TABLE
compare() {
	names "$2" >"$work/names"
	if ! [ -s "$work/names" ]; then
		echo "not ok $1 $2"
		head -n 20 "$work/log"
		failed=1
		return
	fi
	awk -v machine="$3" -f "$top/tests/gen/facts.awk" "$top/tests/gen/$1.except" "$work/names" "$4" >"$work/wrong"
	if [ "$(wc -l <"$work/wrong")" -gt 1 ]; then
		echo "not ok $1 $2"
		head -n 60 "$work/wrong"
		failed=1
	else
		echo "ok $1 $2 ($(cat "$work/wrong"))"
	fi
}

# x32 is not in the table, and riscv64 is what most are.
if [ -r "$facts" ]; then
	for row in x86_64=amd64 i386=i386 aarch64=arm64 arm=arm riscv64=riscv64; do
		compare facts "${row%=*}" "${row#*=}" "$facts"
	done
else
	echo "skip facts (there is no ../shared/facts/constants.tsv)"
fi

# The enumerators of the kernel that runs, but for names that it has with several values.  Exceptions: btf.except.
mkdir "$work/btf"
bpftool btf dump file /sys/kernel/btf/vmlinux 2>/dev/null |
	sed -n "s/^	'\\([A-Za-z0-9_]*\\)' val=\\(-*[0-9]*\\)\$/\\1 \\2/p" | sort -u |
	awk '{ if ($1 != name) { if (n == 1) print line; n = 0 } name = $1; n++; line = $1 "\t" $2 "\t-\tbtf" }
		END { if (n == 1) print line }' >"$work/btf/constants.tsv"
case $(uname -m) in
x86_64 | aarch64 | riscv64) native=$(uname -m) ;;
*) native= ;;
esac
if [ -n "$native" ] && [ -s "$work/btf/constants.tsv" ]; then
	compare btf "$native" - "$work/btf/constants.tsv"
else
	echo "skip btf (bpftool tells nothing of this kernel)"
fi
exit $failed
