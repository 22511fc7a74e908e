#!/bin/bash
# --interactive: through a terminal (prompt.py), from a pipe, from a file; what it cannot be used with.
set -u
: "${SONDE:?}" "${PYTHON:=python3}" "${SRCDIR:?}"
SONDE=$(realpath "$SONDE")
# shellcheck source=tests/live/check.lib
. "$SRCDIR/tests/live/check.lib"

export PYTHONDONTWRITEBYTECODE=1
if command -v "$PYTHON" >/dev/null; then
	PROMPT_STATE=$work timeout 120 "$PYTHON" "$SRCDIR/tests/live/prompt.py" "$SONDE" "$SRCDIR/src/prompt/commands.def" || bad=1
	same 'the history is ours alone' "$(stat -c %a "$work/sonde/history")" 600
	same 'the history stays' "$(grep -cx 'catch write' "$work/sonde/history")" 1
else
	echo 'skip prompt: no python3'
fi

same 'commands from a pipe' "$(printf 'n\nskip 5\nf\nq\n' | "$SONDE" -e trace=chdir --interactive sh -c 'cd /; cd /tmp' 2>&1)" \
	"$(printf '%s\n' '-> chdir("/")' 'chdir("/")                              = 0' '-> chdir("/tmp")' 'chdir("/tmp")                           = 5 (INJECTED)' '+++ killed by SIGKILL +++')"
printf 'continue\n' >"$work/script"
same 'commands from a file' "$(echo text | "$SONDE" -o "$work/log" --interactive --commands="$work/script" cat 2>"$work/err")" text
same 'the trace in a file' "$(grep -c '^execve(' "$work/log")" 1
same 'the exit status' "$(printf 'c\n' | "$SONDE" -o /dev/null --interactive sh -c 'exit 3' 2>/dev/null; echo $?)" 3
for not in --replay=x -D --engine=bpf --inspect=1 --seccomp-bpf; do
	same "not with $not" "$("$SONDE" --interactive -f -e trace=chdir $not true 2>&1 </dev/null | grep -c -- --interactive)" 1
done
exit $bad
