#!/bin/bash
# The command we start: what it inherits, how it fails to start, what its end makes of us.
set -u
. "${SRCDIR:?}/tests/live/engine.lib"

# ---- What it inherits -----------------------------------------------------------------------------------

same() { # NAME COMMAND...: prints the same when traced
	local name=$1
	shift
	"$@" >plain 2>&1
	for options in "-o trace" "-f -o trace" "-ff -o trace" "-c -o trace"; do
		# shellcheck disable=SC2086
		"$sonde" $options "$@" >traced 2>&1
		check "$name, $options" cmp -s plain traced
	done
	"$sonde" -o "|cat >/dev/null" "$@" >traced 2>&1
	check "$name, -o |" cmp -s plain traced
}
same "descriptors" ./tasks fds
same "signals" ./tasks signals
(trap '' HUP USR1 PIPE; same "ignored signals" ./tasks signals)
if env --block-signal=USR1 true 2>/dev/null; then
	same "blocked signals" env --block-signal=USR1,INT --ignore-signal=ALRM,CHLD ./tasks signals
	# shellcheck disable=SC2016
	export sonde
	env --block-signal=USR1,INT --ignore-signal=ALRM,TERM ./tasks signals >plain
	env --block-signal=USR1,INT --ignore-signal=ALRM,TERM "$sonde" -o trace ./tasks signals >traced
	check "blocked signals of our own" cmp -s plain traced
fi

# ---- Failing to start -----------------------------------------------------------------------------------

echo nonsense >bad
chmod +x bad
mkdir -p directory
for options in "" "-f" "-o trace"; do
	# shellcheck disable=SC2086
	"$sonde" $options ./bad 2>err
	check "no program $options" [ $? -eq 1 ]
	check "no program, why $options" has err ': exec: Exec format error$'
	[ "$options" = "-o trace" ] && cat trace >>err
	check "no program, the call $options" has err '^([0-9]+ +)?execve\("./bad", \["./bad"\], .*\) = -1 ENOEXEC \(Exec format error\)$'
	check "no program, the end $options" has err '^([0-9]+ +)?\+\+\+ exited with 1 \+\+\+$'
	check "no program, nothing else $options" [ "$(wc -l <err)" -eq 3 ]
done

# ---- Its end --------------------------------------------------------------------------------------------

for n in 0 1 77 255; do
	"$sonde" -o trace sh -c "exit $n"
	check "exit status $n" [ $? -eq $n ]
done
for signo in 1 2 3 6 9 11 13 14 15; do
	bash -c "ulimit -c 0; \"$sonde\" -o trace sh -c 'ulimit -c 0; kill -$signo \$\$'; exit \$?" 2>/dev/null
	check "death by signal $signo" [ $? -eq $((128 + signo)) ]
	check "death by signal $signo, said" has trace '^\+\+\+ killed by SIG[A-Z]+ \+\+\+$'
done
"$sonde" -f -o trace sh -c 'sleep 0.3 & exit 4'
check "a child that outlives it" [ $? -eq 4 ]
check "its end is seen" [ "$(count trace '\+\+\+ exited with')" -eq 2 ]

# ---- ^C -------------------------------------------------------------------------------------------------

# shellcheck disable=SC2317 # called by until_ok
gone() { ! kill -0 "$1" 2>/dev/null || state_is "$1" Z 0; }
# Started in the background by a shell we would ignore SIGINT and SIGQUIT, and our command as well.
if env --default-signal=INT true 2>/dev/null; then
	cat >default <<-EOF
		#!/bin/sh
		exec env --default-signal=INT,TERM,HUP,QUIT "$sonde" "\$@"
	EOF
	chmod +x default
	sonde=$PWD/default
	for signo in INT TERM HUP QUIT; do
		launch -e trace=none sleep 20
		interrupt $tracer $signo
		check "we end by SIG$signo" [ $status -eq $((128 + $(kill -l $signo))) ]
		check "and so does the command by SIG$signo" until_ok gone "$child"
		check "having been let go, SIG$signo" has err ": Process $child detached$"
	done
	launch -e trace=none sleep 20
	kill -STOP "$child"
	sleep 0.1
	interrupt $tracer TERM
	check "so does a stopped command" until_ok gone "$child"
	launch -o trace -e trace=none sleep 0.8
	interrupt $tracer INT
	check "-o FILE PROG is not interrupted" has trace '\+\+\+ exited with 0 \+\+\+'
	launch -I 2 -o trace -e trace=none sleep 20
	interrupt $tracer INT
	check "-I2 -o FILE PROG is" [ $status -eq 130 ]
	check "and its command" until_ok gone "$child"
	launch -I 3 -e trace=none sleep 0.8
	interrupt $tracer TERM
	check "-I3 is not" has err '\+\+\+ exited with 0 \+\+\+'
fi

# Children of ours that we do not trace.
sh -c 'sleep 0.1 & exec "$0" -e trace=none sleep 0.3' "$sonde" 2>err
check "an inherited child" has err ': Exit of unknown pid [0-9]+ ignored$'
sh -c 'exec "$0" -o "|cat >piped" -e trace=none sleep 0.3' "$sonde" 2>err
check "the output command is none" [ ! -s err ]
exit $bad
