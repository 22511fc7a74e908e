#!/bin/bash
# The prompt, screen by screen: sessions in prompt.d, played on a terminal and compared whole; also as it is without
# readline.  Every command stands in one of them.
#
# usage: sessions.sh [-u] [NAME...]      NAME: only these; -u writes down what is said now
set -u
: "${SONDE:?}" "${SRCDIR:?}" "${BUILDDIR:?}" "${PYTHON:=python3}" "${CC:=cc}"
SONDE=$(realpath "$SONDE") BUILDDIR=$(realpath "$BUILDDIR") SRCDIR=$(realpath "$SRCDIR")
# shellcheck source=tests/live/check.lib
. "$SRCDIR/tests/live/check.lib"
kept=$SRCDIR/tests/live/prompt.d update=
[ "${1-}" = -u ] && update=-u && shift
export PYTHONDONTWRITEBYTECODE=1
names=("$@")
[ $# -gt 0 ] || names=("$kept"/*.session)
names=("${names[@]##*/}")
names=("${names[@]%.session}")

if ! command -v "$PYTHON" >/dev/null || ! command -v "$CC" >/dev/null; then
	echo 'skip sessions: no python3, or no C compiler'
	exit 0
fi
"$CC" -O1 -pthread -o prompt "$SRCDIR/tests/live/prompt.c" || exit 1
# shellcheck disable=SC2086
play() { "$PYTHON" "$SRCDIR/tests/live/sessions.py" $update "$@" || bad=1; }
play "$SONDE" ./prompt "${names[@]/#/$kept/}"
update=
# What has no Tab and no escapes is the same without readline.
mapfile -t plain < <(cd "$kept" && grep -LE '\\t|TERM=xterm' "${names[@]/%/.session}" | sed 's/\.session$//')
[ ${#plain[@]} -eq 0 ] || play --as=" without readline" "$BUILDDIR/tests/live/plain" ./prompt "${plain[@]/#/$kept/}"

[ $# -eq 0 ] || exit $bad

# Registers lie elsewhere in programs of 32 bits.
# shellcheck source=tests/compat.lib
. "$SRCDIR/tests/compat.lib"
if command -v $compat >/dev/null && $compat -static -O1 -pthread -o prompt32 "$SRCDIR/tests/live/prompt.c" 2>/dev/null &&
	./prompt32 calls >/dev/null 2>&1; then
	play --as=' of 32 bits' "$SONDE" ./prompt32 "$kept/calls" "$kept/change" "$kept/catch"
else
	echo 'skip sessions of 32 bits (no such program can be made, or run, here)'
fi
missing=$(sed -n 's/^COMMAND(\([a-z]*\),.*/\1/p' "$SRCDIR/src/prompt/commands.def" | while read -r command; do
	grep -qE "^sonde> $command( |\$)" "$kept"/*.session || echo "$command"
done)
same 'every command stands in a session' "$missing" ''
exit $bad
