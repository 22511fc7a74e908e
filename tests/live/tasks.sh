#!/bin/bash
# Tasks come and go: threads, fork, vfork, clone and its flags, execve by any thread, SIGKILL at any moment.
set -u
. "${SRCDIR:?}/tests/live/engine.lib"

"${CC:-cc}" -O1 -pthread -o threads "$srcdir/tests/acceptance/threads.c" || exit 1

# Run under -f; nothing may hang, the status be as without a tracer.
run() { # NAME STATUS OPTIONS... -- COMMAND...
	local name=$1 expected=$2
	shift 2
	timeout -s KILL $((30 * ${PATIENCE:-1})) "$sonde" -o trace "$@" >out 2>err </dev/null
	status=$?
	check "$name" [ $status -eq "$expected" ]
	check "$name, nothing to complain about" [ ! -s err ]
}

# Some machines have no vfork but clone with its flags.
run "vfork" 0 -f -e trace=vfork,clone,exit,exit_group ./tasks vfork 100
check "vfork, all children" [ "$(count trace '\+\+\+ exited with')" -eq 101 ]
check "vfork, all calls" [ "$(count trace 'vfork\(|CLONE_VFORK')" -ge 100 ]
run "vfork without -f" 0 -e trace=vfork ./tasks vfork 100
check "vfork without -f, one task" [ "$(count trace '\+\+\+ exited with')" -eq 1 ]

run "a chain of children" 30 -f -e trace=none ./tasks forks 30
check "a chain of children, all of them" [ "$(count trace '\+\+\+ exited with')" -eq 31 ]

run "clone3" 3 -f -e trace=none ./tasks clone3
check "clone3, its child" [ "$(count trace '\+\+\+ exited with 3')" -eq 2 ]

# Many at once: each is seen to its end, and no half of a call is lost.
# shellcheck disable=SC2016 # for the shell we trace
run "many processes" 3 -f bash -c 'for i in {1..60}; do /bin/true & done; wait; exit 3'
check "many processes, all of them" [ "$(count trace '\+\+\+ exited with')" -eq 61 ]
check "many processes, all programs" [ "$(count trace 'execve(\("/bin/true".*[^.]| resumed>.*) = 0$')" -ge 60 ]
check "many processes, whole calls" [ "$(count trace '<unfinished \.\.\.>$')" -eq "$(count trace '<\.\.\. [a-z0-9_]+ resumed>')" ]
run "many threads" 7 -f ./threads 100 7
check "many threads, all of them" [ "$(count trace '\+\+\+ exited with')" -eq 101 ]
check "many threads, all calls" [ "$(count trace 'getppid\(')" -eq 100 ]
check "many threads, whole calls" [ "$(count trace '<unfinished \.\.\.>$')" -eq "$(count trace '<\.\.\. [a-z0-9_]+ resumed>')" ]

# Who is killed before it was seen is seen to come and go all the same.
ends=
for i in 1 2 3 4 5 6 7 8 9 10; do
	run "threads hardly born ($i)" 5 -f -e trace=none ./tasks newborn 20
	ends+="$(count trace '\+\+\+ exited with 5 \+\+\+') "
done
same "threads hardly born, all of them" "$ends" "21 21 21 21 21 21 21 21 21 21 "

# CLONE_UNTRACED, CLONE_PARENT, CLONE_PTRACE
run "clone" 3 -f -e trace=getpgid ./tasks clone 0
check "clone is followed" has trace 'getpgid\(0'
run "CLONE_UNTRACED" 3 -f -e trace=getpgid ./tasks clone 0x800000
check "CLONE_UNTRACED is honoured" lacks trace getpgid
run "CLONE_PARENT" 4 -f -e trace=getpgid ./tasks clone 0x8000
check "CLONE_PARENT is followed" has trace 'getpgid\(0'
check "CLONE_PARENT, both end" [ "$(count trace '\+\+\+ exited with [34] ')" -eq 2 ]
run "CLONE_PTRACE" 3 -f -e trace=getpgid ./tasks clone 0x2000
run "CLONE_PTRACE and CLONE_UNTRACED" 3 -f -e trace=getpgid ./tasks clone 0x802000
check "CLONE_PTRACE and CLONE_UNTRACED, followed" has trace 'getpgid\(0'
timeout -s KILL $((30 * ${PATIENCE:-1})) "$sonde" -o trace -e trace=getpgid ./tasks clone 0x2000 2>err
check "CLONE_PTRACE without -f" [ $? -eq 3 ]
check "CLONE_PTRACE without -f is let go" has err ': Detached unknown pid [0-9]+$'
check "CLONE_PTRACE without -f is not shown" lacks trace getpgid

# execve by threads
for mode in exec orphan; do
	for i in 1 2 3; do
		run "$mode by a thread ($i)" 7 -f -e trace=execve,exit_group ./tasks $mode /bin/sh -c 'exit 7'
		leader=$(sed -n '1s/ .*//p' trace)
		check "$mode by a thread ($i), superseded" \
			has trace "^$leader +\\+\\+\\+ superseded by execve in pid [0-9]+ \\+\\+\\+$"
		check "$mode by a thread ($i), resumed" has trace "^$leader +<\\.\\.\\. execve resumed>.* = 0$"
		check "$mode by a thread ($i), goes on" has trace "^$leader +exit_group\\(7\\) "
		check "$mode by a thread ($i), ends once" [ "$(count trace '\+\+\+ exited with 7')" -eq 1 ]
	done
	run "$mode by a thread, without -f" 7 -e trace=none ./tasks $mode /bin/sh -c 'exit 7'
done

# deaths
run "killed with its threads" 137 -f -e trace=none ./tasks die 9
check "killed with its threads, all of them" [ "$(count trace '\+\+\+ killed by SIGKILL \+\+\+$')" -eq 9 ]
run "killed by SIGTERM with its threads" 143 -f -e trace=none ./tasks die 15
check "killed by SIGTERM with its threads, all of them" [ "$(count trace '\+\+\+ killed by SIGTERM \+\+\+$')" -eq 9 ]
run "killed at any moment" 0 -f ./tasks sigkill 30
run "killed at any moment, without -f" 0 ./tasks sigkill 30
exit $bad
