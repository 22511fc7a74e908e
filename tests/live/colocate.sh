#!/bin/bash
# One CPU for the tracer and its tracees (--colocate), of which they see nothing and which they do not keep.
# shellcheck disable=SC2317 # functions are called by name
set -u
. "${SRCDIR:?}/tests/live/engine.lib"

# The CPUs a task may be on, as the kernel has it.
cpus_of() { sed -n 's/^Cpus_allowed_list:\t//p' "/proc/$1/status" 2>/dev/null; }
may_run_on() { [ "$(cpus_of "$1")" = "$2" ]; }
# All threads of a process, and its children.
all_may_run_on() { # PID LIST
	local task
	for task in "/proc/$1/task"/* $(cat "/proc/$1/task/"*/children | sed 's|[0-9]\+|/proc/&|g'); do
		may_run_on "${task##*/}" "$2" || return
	done
}
is_squeezed() { [[ $(cpus_of "$1") =~ ^[0-9]+$ ]]; }

ours=$(cpus_of $$)
if [[ $ours =~ ^[0-9]+$ ]]; then
	echo "skip colocation (there is one CPU only)"
	exit 0
fi
last=${ours##*[,-]}
first=${ours%%[,-]*}

"${CC:-cc}" -O1 -pthread -o cpus "$srcdir/tests/live/cpus.c" || exit 1

# ---- What they see --------------------------------------------------------------------------------------

./cpus >expected
for options in "" -f -c "-f --colocate=never" "-f --colocate=always" "-f --seccomp-bpf -e trace=getppid" "-e trace=openat"; do
	# shellcheck disable=SC2086 # several words
	timeout 30 "$sonde" $options -o trace ./cpus >got 2>err
	check "a program sees no difference ($options)" diff expected got
done
if unshare -pf --mount-proc true 2>/dev/null; then
	unshare -pf --mount-proc ./cpus >expected
	timeout 30 "$sonde" -f -o trace unshare -pf --mount-proc ./cpus >got
	check "nor in another pid namespace" diff expected got
else
	echo "skip other pid namespaces (they can't be made here)"
fi
"$sonde" -o trace -e trace=sched_getaffinity taskset -p $$ >/dev/null 2>&1
check "of others the truth is told" has trace "^sched_getaffinity\($$, .*\[$first"
"$sonde" -o trace -e trace=sched_getaffinity nproc >got
check "nproc" [ "$(cat got)" -eq "$(nproc)" ]
check "what is printed is what it sees" has trace "^sched_getaffinity\(0, [0-9]+, \[$first.* = [0-9]+$"
check "with all its CPUs" lacks trace "\[[0-9]+\]"

cat >omp.c <<'END'
#include <omp.h>
#include <stdio.h>
int main(void) { printf("%d %d\n", omp_get_max_threads(), omp_get_num_procs()); return 0; }
END
if "${CC:-cc}" -fopenmp -o omp omp.c 2>/dev/null && ./omp >expected; then
	"$sonde" -f -o trace ./omp >got
	check "OpenMP" diff expected got
else
	echo "skip OpenMP (the compiler has none)"
fi
# shellcheck disable=SC2154 # of the environment
if command -v "${PYTHON:-python3}" >/dev/null; then
	script='import os; print(sorted(os.sched_getaffinity(0)), os.cpu_count())'
	"${PYTHON:-python3}" -c "$script" >expected
	"$sonde" -f -o trace "${PYTHON:-python3}" -c "$script" >got
	check "Python" diff expected got
else
	echo "skip Python (it is not installed)"
fi

# ---- Where they are -------------------------------------------------------------------------------------

launch --colocate=always -f -o trace ./tasks sleep 3000
check "they are on one CPU" is_squeezed "$child"
check "with the tracer" [ "$(cpus_of "$child")" = "$(cpus_of "$tracer")" ]
interrupt "$tracer"
launch --colocate=never -f -o trace ./tasks sleep 3000
check "or each where it may" may_run_on "$child" "$ours"
interrupt "$tracer"
"$sonde" -o trace --colocate=always sh -c 'grep ^Cpus_allowed_list /proc/self/status; :' >got
check "children that are not traced, too" has got "	$ours$"

# ---- What they have back --------------------------------------------------------------------------------

start() { # LIST
	./cpus wait "$1" >said &
	pid=$!
	says said ready
}
attach() { # OPTIONS...
	"$sonde" -o trace "$@" -p $pid 2>err &
	tracer=$!
	until_ok has err attached
}
start "$first,$last"
list=$(cpus_of $pid)
attach -f
check "one that is attached to is put there as well" until_ok is_squeezed $pid
interrupt "$tracer"
check "and has its own back when it is let go" all_may_run_on $pid "$list"
attach -f
until_ok is_squeezed $pid
kill -KILL "$tracer"
wait "$tracer" 2>/dev/null
check "or when we are killed" until_ok all_may_run_on $pid "$list"
kill $pid
pkill -P $pid
wait $pid 2>/dev/null

start "$last"
attach -f
check "one that may be on one CPU only stays there" may_run_on $pid "$last"
check "and we come to it" until_ok may_run_on "$tracer" "$last"
interrupt "$tracer"
check "where it is still when we go" all_may_run_on $pid "$last"
kill $pid
pkill -P $pid
wait $pid 2>/dev/null

"$sonde" --colocate=always -f -o trace ./cpus wait "$first,$last" >said 2>err &
tracer=$!
says said ready
child=$(pgrep -P $tracer)
grandchild=$(pgrep -P "$child")
check "what a program asks for it has not while it is traced" is_squeezed "$child"
kill -KILL $tracer
wait $tracer 2>/dev/null
check "but then" until_ok all_may_run_on "$child" "$list"
check "and so has its child" until_ok may_run_on "$grandchild" "$list"
kill "$child" "$grandchild"

launch -f --colocate=always -b execve -o trace sh -c 'sleep 5 & wait'
# shellcheck disable=SC2317 # called by until_ok
slept() { sleeping=$(pgrep -P "$child" sleep); }
until_ok slept
check "one let go of at its execve" until_ok may_run_on "$sleeping" "$ours"
kill "$sleeping"
wait $tracer
exit $bad
