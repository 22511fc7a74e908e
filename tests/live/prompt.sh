#!/bin/bash
# --interactive: through a terminal (prompt.py), from a pipe, from a file; what it cannot be used with.
set -u
: "${SONDE:?}" "${PYTHON:=python3}" "${SRCDIR:?}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bad=0

check() { # NAME GOT WANTED
	if [ "$2" = "$3" ]; then
		echo "ok prompt: $1"
	else
		echo "not ok prompt: $1"
		printf '\twanted: %s\n\tgot:    %s\n' "$3" "$2"
		bad=1
	fi
}

if command -v "$PYTHON" >/dev/null; then
	PROMPT_STATE=$work timeout 120 "$PYTHON" "$SRCDIR/tests/live/prompt.py" "$(realpath "$SONDE")" || bad=1
	check 'the history stays' "$(grep -cx 'catch write' "$work/sonde/history")" 1
else
	echo 'skip prompt: no python3'
fi

check 'commands from a pipe' "$(printf 'n\nskip 5\nf\nq\n' | "$SONDE" -e trace=chdir --interactive sh -c 'cd /; cd /tmp' 2>&1)" \
	"$(printf '%s\n' '-> chdir("/")' 'chdir("/")                              = 0' '-> chdir("/tmp")' 'chdir("/tmp")                           = 5 (INJECTED)')"
printf 'continue\n' >"$work/script"
check 'commands from a file' "$(echo text | "$SONDE" -o "$work/log" --interactive --commands="$work/script" cat 2>"$work/err")" text
check 'the trace in a file' "$(grep -c '^execve(' "$work/log")" 1
check 'the exit status' "$(printf 'c\n' | "$SONDE" -o /dev/null --interactive sh -c 'exit 3' 2>/dev/null; echo $?)" 3
for not in --replay=x -D --engine=bpf --inspect=1 --seccomp-bpf; do
	check "not with $not" "$("$SONDE" --interactive -f -e trace=chdir $not true 2>&1 </dev/null | grep -c -- --interactive)" 1
done
exit $bad
