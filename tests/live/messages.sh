#!/bin/bash
# What a trace says of calls that do not return and of who goes on, word for word: the installed strace says the same.
set -u
: "${SONDE:?the sonde to test}" "${SRCDIR:?}"
# shellcheck source=tests/live/check.lib
. "$SRCDIR/tests/live/check.lib"
mkdir them ours && ln -s "$SONDE" ours/strace || exit 1
there=$(command -v "${STRACE:-strace}") && ln -s "$there" them/strace
"${CC:-cc}" -O1 -pthread -o messages "$SRCDIR/tests/live/messages.c" || exit 1

# Processes by the order in which they come, without addresses, and the comma that strace has moved.
plain() {
	perl -pe 's/^(\d+) +/($n{$1} \/\/= "P" . ++$i) . " "/e; s/\b(pid (?:changed to )?|PID=)(\d+)/$1 . ($n{$2} \/\/= "P" . ++$i)/e;
		s/^(sem\w+\(|msg\w+\()\d+/$1N/; s/= \d\d+$/= N/; s/0x[0-9a-f]+/X/g; s/\/\* \d+ vars/\/* N vars/; s/,? *<(unfinished|pid)/ <$1/; s/ +=/ =/' "$1"
}

trace() { # WHO OPTION... COMMAND
	local who=$1
	shift
	rm -f fifo
	# The shell says who was killed.
	{ timeout -s KILL $((30 * ${PATIENCE:-1})) "$who/strace" -o "$who.trace" "$@" >out 2>err </dev/null; } 2>/dev/null
	plain "$who.trace" >"$who.plain"
}

says() { # NAME LINES OPTION... COMMAND: both say these, last of all
	local name=$1 lines=$2 who
	shift 2
	for who in ours them; do
		[ -e $who/strace ] || continue
		trace $who "$@"
		same "$name ($who)" "$(tail -n "$(wc -l <<<"$lines")" $who.plain)" "$lines"
	done
}

says 'a thread executes a program, its leader in a call' 'P1 rt_sigsuspend([], 8 <unfinished ...>
P2 execve("./messages", ["messages", "end"], X /* N vars */ <unfinished ...>
P1 <... rt_sigsuspend resumed>) = ?
P1 +++ superseded by execve in pid P2 +++
P1 <... execve resumed>) = 0
P1 +++ exited with 7 +++' -f -e trace=rt_sigsuspend,execve ./messages exec

says 'a thread executes a program, its leader gone' 'P2 execve("./messages", ["messages", "end"], X /* N vars */ <pid changed to P1 ...>
P1 +++ superseded by execve in pid P2 +++
P1 <... execve resumed>) = 0
P1 +++ exited with 7 +++' -f -e trace=execve ./messages orphan

says 'a thread executes a program, and nobody asked' 'P1 <... execve resumed>) = 0
P1 +++ exited with 7 +++' -f -e trace=execve -e quiet=thread-execve ./messages orphan

if [ "$(uname -m)" = x86_64 ] && { ./messages modes; [ $? -eq 7 ]; } 2>/dev/null; then
	for options in '-e trace=gettid' '-e trace=gettid -e quiet=personality'; do
		for who in ours them; do
			# shellcheck disable=SC2086 # several
			[ ! -e $who/strace ] || trace $who $options ./messages modes
		done
		check "calls of 32 bits among others, $options" test "$(grep -c '^gettid() = N$' ours.plain)" -eq 5
		[ -e them/strace ] && same "calls of 32 bits among others, $options, as strace says" "$(cat ours.plain)" "$(cat them.plain)"
	done
else
	echo 'skip calls of 32 bits among others (they cannot be made here)'
fi

# Killed in a call: how much of it was known.
for which in {0..24}; do
	trace ours ./messages block "$which"
	check "killed in $which ($(tail -n 2 ours.plain | head -n 1))" has ours.plain ' = \?$'
	[ -e them/strace ] || continue
	trace them ./messages block "$which"
	same "killed in $which, as strace says" "$(tail -n 2 ours.plain)" "$(tail -n 2 them.plain)"
done
exit $bad
