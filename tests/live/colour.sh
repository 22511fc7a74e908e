#!/bin/bash
# --color: where there are colours, which, and that the text and its columns are the same with them.
set -u
: "${SONDE:?}" "${SRCDIR:?}"
# What a loader has to unmap, and how many digits numbers have, may depend on where things are.
[ -n "${STILL-}" ] || ! setarch -R true 2>/dev/null || STILL=1 exec setarch -R "$0"
# shellcheck source=tests/live/check.lib
. "$SRCDIR/tests/live/check.lib"
unset NO_COLOR SONDE_COLORS STRACE_COLORS
esc=$'\e'

ok() { echo "ok colour: $1"; }
not_ok() { echo "not ok colour: $1"; bad=1; }
plain() { sed "s/$esc\[[0-9;]*m//g"; }
still() { sed -E 's/0x[0-9a-f]+/P/g; s/[0-9a-f]{8,}/N/g; s/[0-9]{3,}/N/g; /getrandom/d'; }

# Nothing but a terminal is coloured by itself.
for given in '' --color=auto --color=never; do
	# shellcheck disable=SC2086
	TERM=xterm "$SONDE" $given -f ls /nonexistent >/dev/null 2>log
	if grep -q "$esc" log; then not_ok "none in a file: $given"; else ok "none in a file: $given"; fi
done
TERM=xterm "$SONDE" --color=always --format=json -o log true
if grep -q "$esc" log; then not_ok 'none in JSON'; else ok 'none in JSON'; fi

# With them, the same text in the same columns.
for given in '' -y -v -N '-X verbose' '-a 70' '-s 1' -T -i '-e raw=all' '-xx' '-e status=failed'; do
	# shellcheck disable=SC2086
	"$SONDE" --color=always $given -o coloured ls / /nonexistent >/dev/null 2>&1
	# shellcheck disable=SC2086
	"$SONDE" $given -o log ls / /nonexistent >/dev/null 2>&1
	[ "$given" = -T ] && sed -i 's/ <[0-9.]*>$//' log && plain <coloured | sed 's/ <[0-9.]*>$//' >c && mv c coloured
	if grep -q "$esc" coloured || [ "$given" = -T ]; then
		if cmp -s <(plain <coloured | still) <(still <log); then ok "same text: $given"; else not_ok "same text: $given"; diff <(plain <coloured | still) <(still <log) | head -4; fi
	else
		not_ok "no colours: $given"
	fi
done

# Each key, and what they paint.
keys=
n=10
for key in syscall argname argval call const comment punct retval error; do
	keys=$keys$key=$n: n=$((n + 1))
done
paint() { SONDE_COLORS=$keys "$SONDE" --color=always "$@" 2>&1 >/dev/null | sed "s/$esc\[0m/}/g; s/$esc\[\([0-9;]*\)m/{\1 /g" | grep -v '+++'; }
same 'keys: a failure' "$(paint -P /nonexistent -e openat cat /nonexistent | grep -v ^cat)" \
	'{10 openat}{16 (}{14 AT_FDCWD}{16 ,} {12 "/nonexistent"}{16 ,} {14 O_RDONLY}{16 )} {16 =} {18 -1 ENOENT (No such file or directory)}'
same 'keys: a signal' "$(paint -e none sh -c 'kill -URG $$' | sed 's/ {11 si_pid.*//')" \
	'{16 ---} {14 SIGURG} {16 {}{11 si_signo}{16 =}{14 SIGURG}{16 ,} {11 si_code}{16 =}{14 SI_USER}{16 ,}'
same 'keys: a result' "$(paint -e umask sh -c 'umask 22; umask 22' | tail -1)" \
	'{10 umask}{16 (}{12 022}{16 )}                              {16 =} {17 022}'
same 'keys: a name, a comment' "$(paint -N -e umask -e inject=umask:retval=18 sh -c 'umask 22' | tail -1)" \
	'{10 umask}{16 (}{11 mask}{16 =}{12 022}{16 )}                         {16 =} {17 022} {15 (INJECTED)}'
same 'STRACE_COLORS' "$(STRACE_COLORS=syscall=7:nothing:foo=1:const=x "$SONDE" --color=always -e exit_group -e quiet=exit true 2>&1)" \
	"${esc}[7mexit_group${esc}[0m(0)                           = ?"
same 'SONDE_COLORS before STRACE_COLORS' "$(STRACE_COLORS=syscall=7 SONDE_COLORS=syscall= "$SONDE" --color=always -e exit_group -e quiet=exit true 2>&1)" \
	'exit_group(0)                           = ?'

# A terminal, and what forbids it.
if command -v script >/dev/null; then
	in_terminal() { script -qec "env TERM=$1 $2 '$SONDE' ${3-} -e exit_group true" /dev/null </dev/null | grep -c "$esc"; }
	same 'a terminal' "$(in_terminal xterm '')" 1
	same 'NO_COLOR' "$(in_terminal xterm NO_COLOR=1)" 0
	same 'NO_COLOR, empty' "$(in_terminal xterm NO_COLOR=)" 1
	same 'TERM=dumb' "$(in_terminal dumb '')" 0
	same 'never' "$(in_terminal xterm '' --color=never)" 0
	same 'always' "$(in_terminal dumb NO_COLOR=1 --color=always)" 1
else
	echo 'skip colour: a terminal (script is not installed)'
fi
exit $bad
