#!/bin/bash
# --explain: a card for every call, error and signal of six ABIs; sentences below the lines of a trace, which stay as
# they are; noise folded.
set -u
: "${SONDE:?the sonde to test}" "${SRCDIR:?}"
# shellcheck source=tests/live/check.lib
. "$SRCDIR/tests/live/check.lib"

# Each of the names in FILE has a card, and each card these parts.
complete() { # FILE LABEL...
	local names=$1
	shift
	"$SONDE" "--explain=$(paste -sd, "$names")" >cards || return
	(IFS='|' && awk -v labels="$*" 'BEGIN { n = split(labels, label, "|") }
		function judge() { for (i = 1; i <= n; i++) if (name != "" && !index(card, "\n" label[i] " ")) { print name ": no " label[i]; bad = 1 } }
		/^[^ ]+, an? / { judge(); sub(",", "", $1); name = $1; card = ""; seen[name]; next }
		{ card = card "\n" $0 }
		END { judge(); for (name in seen) count++; while ((getline line <"'"$names"'") > 0) wanted++
			if (count != wanted) { print count " cards of " wanted; bad = 1 } exit bad }' cards)
}

for abi in x86_64 i386 x32 aarch64 arm riscv64; do
	awk -F '\t' '!/^#/ && $1 < 10001 && $3 != "-" { print $2 }' "$SRCDIR/syscalls/abi/$abi.tbl"
done | sort -u >calls
check "every call of six ABIs has a card ($(wc -l <calls))" complete calls synopsis what returns numbers manual

names() { # TABLE FILE
	awk -v table="$1" '/^[^\t#]/ { on = $1 == "enum" && $2 == table } on && /^\t/ { print $2 }' "$SRCDIR/syscalls/$2"
}
names errno errno.sys >errors
names signal signal.sys >signals
check "every errno has one ($(wc -l <errors))" complete errors says means causes number
check "every signal has one ($(wc -l <signals))" complete signals says means 'sent by' 'by default' number

card() { "$SONDE" "--explain=$1"; }
check "a constant's values on six ABIs" grep -q \
	'^value .*x86_64 0x4000, i386 0x4000, x32 0x4000, aarch64 0x10000, arm 0x10000, riscv64 0x4000' <(card O_DIRECT)
check "a call that is named otherwise elsewhere" grep -q 'i386 422 (futex_time64)' <(card futex)
check "small letters, and no SIG" diff <(card chld) <(card SIGCHLD)
check "an unknown name" test "$(card opneat 2>&1 >/dev/null | sed 's/.*: //')" = \
	"no call, error, signal or constant is called 'opneat'; perhaps openat or openat2"
card nothing_like_it >none 2>/dev/null
check "... is an error, and prints no card" test $? -eq 1 -a ! -s none

# A trace: its own lines are those of one without.
lines() { sed 's/0x[0-9a-f]*/ADDR/g; s/ = [0-9]*$/ = N/'; }
trace=(-e 'trace=openat,close,chdir,kill')
"$SONDE" --explain -v "${trace[@]}" -o told cat /dev/null /nonexistent 2>/dev/null
"$SONDE" -v "${trace[@]}" -o plain cat /dev/null /nonexistent 2>/dev/null
check "the trace's own lines stay as they are" diff <(lines <plain) <(grep -v '^    #' told | lines)
check "with -v each flag is explained" grep -q '^    #   O_RDONLY: for reading' told

"$SONDE" --explain "${trace[@]}" -o told cat /dev/null /nonexistent 2>/dev/null
check "the loader is one line" test "$(grep -c '^    # … dynamic loader: [0-9]* calls, [0-9]* librar' told)" -eq 1
check "a call in words" grep -qx '    # opens /dev/null.* → got [0-9]*' told
check "a failure in words" grep -q '^    # opens /nonexistent.* → fails: there is no such file (ENOENT)' told
check "a descriptor's file" grep -qE '^    # closes [0-9]+ \(/dev/null\)$' told

{ "$SONDE" --explain -o told sh -c 'cd /; cd /; kill -USR1 $$'; } 2>/dev/null
check "no line is wider than it should be" test -z "$(grep '^    #' told | awk 'length($0) > 102')"
check "a signal in words" grep -q "^    # SIGUSR1: the program's first own signal" told
