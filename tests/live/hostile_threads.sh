#!/bin/bash
# A program whose arguments change while its calls run: nothing is lost, no line torn, and sonde survives.
# SONDE may be a build with sanitizers.  PATIENCE: how many times as long as usual a run may take.
set -u
: "${SONDE:?}"
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bad=0 rounds=400

"${CC:-cc}" -O1 -pthread -o "$work/threads" "$here/hostile_threads.c" || {
	echo 'skip hostile_threads (it does not compile here)'
	exit 0
}

# What a line may be: a call, its first or second half, a signal, the end of a task.
whole='^[0-9]+ +((<\.\.\. [a-z0-9_]+ resumed>)?.*\) += (\?|-?[0-9]+|0x[0-9a-f]+).*|[a-z0-9_]+\(.* <unfinished \.\.\.>|[a-z0-9_]+\(.*\) += \?|--- .* ---|\+\+\+ .* \+\+\+)$'

check() { # NAME OPTION...
	local name=$1 status torn count
	shift
	timeout $((60 * ${PATIENCE:-1})) "$SONDE" -f -o "$work/out" "$@" "$work/threads" $rounds >"$work/stdout" 2>"$work/stderr"
	status=$?
	torn=$(grep -avcE "$whole" "$work/out")
	count=$(grep -acE '(getppid\(\)|getppid resumed>\)?) += [0-9]' "$work/out")
	if [ $status -eq 7 ] && [ "$torn" -eq 0 ] && [ "$count" -eq $((3 * rounds)) ] && [ ! -s "$work/stderr" ]; then
		echo "ok hostile_threads: $name"
	else
		echo "exit status $status, $torn lines torn, $count of $((3 * rounds)) calls"
		grep -avE "$whole" "$work/out" | cut -c 1-200 | head -n 5
		head -n 20 "$work/stderr"
		echo "not ok hostile_threads: $name"
		bad=1
	fi
}

check plain
check verbose -v -s 100
check descriptors -yy -X verbose
check hexadecimal -xx -e abbrev=none

if [ -n "${PYTHON-}" ]; then
	timeout $((60 * ${PATIENCE:-1})) "$SONDE" -f --format=json -o "$work/json" "$work/threads" $rounds >"$work/stdout" 2>"$work/stderr"
	if [ $? -eq 7 ] && "$PYTHON" -c 'import json, sys
for line in open(sys.argv[1], "rb"): json.loads(line)' "$work/json" && [ ! -s "$work/stderr" ]; then
		echo 'ok hostile_threads: JSON'
	else
		head -n 20 "$work/stderr"
		echo 'not ok hostile_threads: JSON'
		bad=1
	fi
else
	echo 'skip hostile_threads: JSON (python3 is not installed)'
fi
exit $bad
