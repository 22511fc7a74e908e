#!/bin/bash
# Signals, group stops, attaching and detaching: the tracee notices nothing.
# PATIENCE: how many times as long as usual things may take.
set -u
. "${SRCDIR:?}/tests/live/engine.lib"
patience=${PATIENCE:-1}
# shellcheck disable=SC2317 # called by until_ok
asleep() { [ "/proc/$1/exe" -ef tasks ] && state_is "$1" S 0; }

# ---- Signals --------------------------------------------------------------------------------------------

timeout -s KILL $((30 * patience)) "$sonde" -f -o trace -e trace=none ./tasks storm 500
check "queued signals arrive" [ $? -eq 0 ]
check "queued signals are shown" [ "$(count trace '^[0-9]+ +--- SIGRT_2 \{.*\} ---$')" -eq 500 ]

# ---- Group stops ----------------------------------------------------------------------------------------

launch -f -o trace -e trace=none ./tasks sleep $((1500 * patience)) 2
sleep 0.1
kill -TSTP "$child"
until_ok state_is "$child" tT 1
sleep 0.3
kill -CONT "$child"
wait $tracer
check "stopped and continued" [ $? -eq 5 ]
check "the signal is shown once" [ "$(count trace '^[0-9]+ +--- SIGTSTP \{')" -eq 1 ]
check "the stop is shown for each thread" [ "$(count trace '^[0-9]+ +--- stopped by SIGTSTP ---$')" -eq 3 ]
check "so is what ends it" [ "$(count trace '^[0-9]+ +--- SIGCONT \{')" -eq 1 ]

launch -o trace -e trace=none ./tasks sleep $((5000 * patience))
kill -STOP "$child"
sleep 0.2
kill -KILL "$child"
wait $tracer 2>/dev/null
check "killed while stopped" [ $? -eq 137 ]

# ---- Attaching ------------------------------------------------------------------------------------------

attach() { # OPTIONS...
	: >trace
	"$sonde" -o trace "$@" -p $pid 2>err &
	tracer=$!
	until_ok state_is $pid SRDtT 1
}

./tasks sleep $((2500 * patience)) 3 &
pid=$!
until_ok asleep $pid
for i in 0 1 5; do
	attach -f
	sleep 0.$i
	interrupt $tracer
	check "attached to and let go of in a sleep ($i)" [ $status -eq 130 ]
	check "left sleeping ($i)" until_ok state_is $pid S 0
done
check "with all threads" has err ": Process $pid attached with 4 threads$"
check "of each of which we say goodbye" [ "$(count err ': Process [0-9]+ detached$')" -eq 4 ]
check "the call it is in" has trace "^[0-9]+ .*<detached \.\.\.>$"
wait $pid
check "no sleep was disturbed" [ $? -eq 5 ]

./tasks sleep $((900 * patience)) &
pid=$!
until_ok asleep $pid
attach
wait $tracer
check "attached until it ends" [ $? -eq 0 ]
check "the interrupted call" has trace '^(restart_syscall\(<\.\.\. resuming interrupted (clock_)?nanosleep \.\.\.>\)|(clock_)?nanosleep\(.*\)) += 0$'
check "its end" has trace '^\+\+\+ exited with 5 \+\+\+$'
wait $pid
check "its own parent is told too" [ $? -eq 5 ]

./tasks sleep $((5000 * patience)) &
pid=$!
until_ok asleep $pid
attach
sleep 0.2
kill -KILL $pid
wait $tracer 2>/dev/null
check "killed while attached" [ $? -eq 0 ]
check "killed in the interrupted call" \
	has trace '^restart_syscall\(<\.\.\. resuming interrupted (clock_)?nanosleep \.\.\.>\) += \?$'
check "killed while attached, its end" has trace '^\+\+\+ killed by SIGKILL \+\+\+$'
wait $pid 2>/dev/null

# A thread alone
./tasks sleep $((1000 * patience)) 2 &
pid=$!
until_ok asleep $pid
thread=$(cd /proc/$pid/task && printf '%s\n' * | sort -n | tail -n 1)
"$sonde" -o trace -p "$thread" 2>err
check "one thread" [ $? -eq 0 ]
check "one thread, its end" has trace '^\+\+\+ exited with [05] \+\+\+$'
wait $pid

# Stopped ones stay so.
./tasks sleep $((600 * patience)) 2 &
pid=$!
until_ok asleep $pid
kill -STOP $pid
until_ok state_is $pid T 0
for options in "" -f; do
	# shellcheck disable=SC2086 # none is none
	attach $options
	sleep 0.2
	check "attaching leaves it stopped $options" state_is $pid tT 1
	interrupt $tracer
	check "detaching leaves it stopped $options" until_ok state_is $pid T 0
	check "its stop is shown $options" has trace '--- stopped by SIGSTOP ---'
done
attach -f
sleep 0.1
kill -CONT $pid
wait $tracer
check "continued while traced" has trace '--- SIGCONT \{si_signo=SIGCONT'
wait $pid
check "goes on to its end" [ $? -eq 5 ]

# Children made while we attach and detach.
touch going
bash -c 'while [ -e going ]; do (exit 3) & (exit 4) & wait; done; exit 9' &
pid=$!
for i in 1 2 3 4 5 6; do
	attach -f -e trace=none
	sleep 0.0$i
	interrupt $tracer
	check "let go of a forking one ($i)" until_ok state_is $pid SR 0
done
rm going
wait $pid
check "forking while attached and let go" [ $? -eq 9 ]

# ---- Who can't be attached to ---------------------------------------------------------------------------

sleep $((5 * patience)) &
pid=$!
attach
"$sonde" -p $pid 2>err2
check "traced already" [ $? -eq 1 ]
check "traced already, why" has err2 ": attach: ptrace\(PTRACE_SEIZE, $pid\): Operation not permitted$"
check "traced already, by whom" has err2 ": Process $pid is already being traced by pid $tracer$"
interrupt $tracer TERM
check "asked to end by SIGTERM" [ $status -eq 143 ]
true & wait $!
"$sonde" -p $! 2>err2
check "gone" [ $? -eq 1 ]
check "gone, why" has err2 ": attach: ptrace\(PTRACE_SEIZE, $!\): No such process$"
"$sonde" -o trace -p $!,$pid 2>err2 &
tracer=$!
check "one gone of two" says err2 ": Process $pid attached$"
kill $pid
wait $pid 2>/dev/null
wait $tracer
check "one gone of two, status" [ $? -eq 0 ]
exit $bad
