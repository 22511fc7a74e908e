#!/bin/bash
# --explain: a card for every call, error and signal of six ABIs; sentences below the lines of a trace, which stay as
# they are; noise folded.
set -u
: "${SONDE:?the sonde to test}" "${SRCDIR:?}"
bad=0
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

check() { # NAME CONDITION...
	local name=$1
	shift
	if "$@"; then echo "ok $name"; else echo "not ok $name"; bad=1; fi
}

# Names whose card lacks a part, and how many are missing of those expected.
lacking() { # COUNT LABEL... <names
	local count=$1 name card label
	shift
	while read -r name; do
		card=$("$SONDE" "--explain=$name" 2>&1) || echo "$name: no card"
		for label; do
			[[ $card =~ $'\n'"$label"\ +[^\ ] ]] || echo "$name: no $label"
		done
		count=$((count - 1))
	done
	[ "$count" -eq 0 ] || echo "$count more were expected"
}

for abi in x86_64 i386 x32 aarch64 arm riscv64; do
	awk -F '\t' '!/^#/ && $1 < 10001 && $3 != "-" { print $2 }' "$SRCDIR/syscalls/abi/$abi.tbl"
done | sort -u >"$work/calls"
check "every call of six ABIs has a card ($(wc -l <"$work/calls"))" test -z "$(
	lacking "$(wc -l <"$work/calls")" synopsis what returns numbers manual <"$work/calls" | tee /dev/stderr)"

names() { # TABLE FILE
	awk -v table="$1" '/^[^\t#]/ { on = $1 == "enum" && $2 == table } on && /^\t/ { print $2 }' "$SRCDIR/syscalls/$2"
}
names errno errno.sys >"$work/errors"
names signal signal.sys >"$work/signals"
check "every errno has one ($(wc -l <"$work/errors"))" test -z "$(
	lacking "$(wc -l <"$work/errors")" says means causes number <"$work/errors" | tee /dev/stderr)"
check "every signal has one ($(wc -l <"$work/signals"))" test -z "$(
	lacking "$(wc -l <"$work/signals")" says means "sent by" "by default" number <"$work/signals" | tee /dev/stderr)"

card() { "$SONDE" "--explain=$1"; }
check "a constant's values on six ABIs" grep -q \
	'^value .*x86_64 0x4000, i386 0x4000, x32 0x4000, aarch64 0x10000, arm 0x10000, riscv64 0x4000' <(card O_DIRECT)
check "a call that is named otherwise elsewhere" grep -q 'i386 422 (futex_time64)' <(card futex)
check "small letters, and no SIG" diff <(card chld) <(card SIGCHLD)
check "an unknown name" test "$(card opneat 2>&1 >/dev/null | sed 's/.*: //')" = \
	"no call, error, signal or constant is called 'opneat'; perhaps openat or openat2"
card nothing_like_it >"$work/card" 2>/dev/null
check "... is an error, and prints no card" test $? -eq 1 -a ! -s "$work/card"

# A trace: its own lines are those of one without.
lines() { sed 's/0x[0-9a-f]*/ADDR/g; s/ = [0-9]*$/ = N/'; }
trace=(-e trace=openat,close,chdir,kill)
"$SONDE" --explain -v "${trace[@]}" -o "$work/told" cat /dev/null /nonexistent 2>/dev/null
"$SONDE" -v "${trace[@]}" -o "$work/plain" cat /dev/null /nonexistent 2>/dev/null
check "the trace's own lines stay as they are" diff <(lines <"$work/plain") <(grep -v '^    #' "$work/told" | lines)
check "with -v each flag is explained" grep -q '^    #   O_RDONLY: for reading' "$work/told"

"$SONDE" --explain "${trace[@]}" -o "$work/told" cat /dev/null /nonexistent 2>/dev/null
check "the loader is one line" test "$(grep -c '^    # … dynamic loader: [0-9]* calls, [0-9]* librar' "$work/told")" -eq 1
check "a call in words" grep -qx '    # opens /dev/null.* → got [0-9]*' "$work/told"
check "a failure in words" grep -q '^    # opens /nonexistent.* → fails: there is no such file (ENOENT)' "$work/told"
check "a descriptor's file" grep -qE '^    # closes [0-9]+ \(/dev/null\)$' "$work/told"

"$SONDE" --explain -o "$work/told" sh -c 'cd /; cd /; kill -USR1 $$' 2>/dev/null
check "no line is wider than it should be" test -z "$(grep '^    #' "$work/told" | awk 'length($0) > 102')"
check "a signal in words" grep -q "^    # SIGUSR1: the program's first own signal" "$work/told"
exit $bad
