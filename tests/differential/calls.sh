#!/bin/bash
# Calls made for real: each program of calls/ under the installed strace and under sonde, compared line by line.
#
# usage: calls.sh [-k] [-1] [-32|-x32] [PATTERN]     PATTERN: only programs whose name contains it; -k keeps the traces and says
#                                               where; -1: in the first mode alone; -32, -x32: as programs of
#                                               32 bits, of x32 (on x86_64, tests/machine runs both)
# Environment: SONDE, STRACE, CC; PATIENCE: how many times as long as usual a run may take.
#
# A program makes the calls of one subject, with well-formed, failing and odd arguments, each run the same way, and
# needs no arguments.  Its first lines may say, each on a line of a comment:
#   trace: SET          what is traced (-e trace=SET); everything otherwise, its start included
#   modes: MODE; ...    options to try; the default is: none; -v -yy; -X raw; -X verbose -v
# What differs from strace must be in tests/differential.expected with its reason, or be a name that strace has not.
set -u
: "${SONDE:?the sonde to test}"
here=$(cd "$(dirname "$0")" && pwd)
strace=${STRACE:-strace} keep=
[ "${1-}" = -k ] && { keep=1; shift; }
cc=("${CC:-cc}") bits='' most=99
[ "${1-}" = -1 ] && { most=1; shift; }
# shellcheck source=tests/compat.lib
. "$here/../compat.lib"
case ${1-} in
-32) cc=("$compat" -static) bits=', 32 bits' ;;
-x32) cc=("$compat_x32" -static) bits=', x32' ;;
esac
if [ -n "$bits" ]; then
	shift
	command -v "${cc[0]}" >/dev/null || { echo "skip calls$bits (no ${cc[0]})"; exit 0; }
fi
pattern=${1-}
command -v "$strace" >/dev/null || { echo 'skip calls (strace is not installed)'; exit 0; }
setarch -R true 2>/dev/null || { echo 'skip calls (setarch -R does not work here)'; exit 0; }

work=$(mktemp -d "${TMPDIR:-/tmp}/calls.XXXXXX")
# shellcheck disable=SC2317 # called by the trap
finish() {
	if [ -n "$keep" ]; then echo "kept in $work"; else rm -rf "$work"; fi
}
trap finish EXIT
# Names of one length for all: the arguments of a tracer move its stack, and execve shows where that is.
mkdir "$work/them" "$work/then" "$work/ours" && ln -s "$(command -v "$strace")" "$work/them/tracer" &&
	ln -s "$(command -v "$strace")" "$work/then/tracer" && ln -s "$SONDE" "$work/ours/tracer" || exit 1

trace() { # WHO OUTPUT PROGRAM OPTION...
	local who=$1 out=$2 program=$3
	shift 3
	rm -rf "$work/scene" && mkdir "$work/scene" && cd "$work/scene" || exit 1
	env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C TZ=UTC timeout $((60 * ${PATIENCE:-1})) setarch -R "../$who/tracer" "$@" -o "$out" \
		"$program" </dev/null >/dev/null 2>&1
}

said() { # SOURCE WORD: what its first lines say of it, to the end of the paragraph or the next word
	awk -v word="[^a-z]$2: *" '
		NR > 24 { exit }
		{ line = $0; last = sub(/ *\*\/.*/, "", line); sub(/^ *\/?\*+ */, "", line) }
		match(" " line, word) { on = 1; text = substr(line, RSTART + RLENGTH - 1); if (last) exit; next }
		on && (line == "" || line ~ /^[a-z]+: /) { exit }
		on { text = text " " line; if (last) exit }
		END { sub(/^ /, "", text); if (on) print text }' "$1"
}

one() { # SOURCE
	local source=$1 name program set modes mode options missing result c d e total=0 bad=0 n=0
	name=$(basename "$source" .c)
	program=$work/$name
	mapfile -t missing < <(calls_missing "${cc[@]}" "$source")
	if ! "${cc[@]}" "${missing[@]}" -O1 -w -o "$program" "$source" 2>"$program.err"; then
		echo "skip calls: $name$bits (it cannot be built here: $(grep -m1 error "$program.err" | tail -c 100))"
		return 0
	fi
	if [ -n "$bits" ]; then
		# shellcheck disable=SC2016 # for that shell
		(cd "$work" && timeout 60 bash -c 'exec "$0"' "$program") </dev/null >/dev/null 2>&1
		[ $? -ne 126 ] || { echo "skip calls: $name$bits (no such program can be run here)"; return 0; }
	fi
	set=$(said "$source" trace | tr -d " ")
	modes=$(said "$source" modes)
	while IFS= read -r mode; do
		read -ra options <<<"$mode"
		[ -z "$set" ] || options+=(-e "trace=$set")
		n=$((n + 1))
		trace them "$work/$name.$n.them" "$program" "${options[@]}"
		trace ours "$work/$name.$n.ours" "$program" "${options[@]}"
		result=$(perl "$here/compare" "$work/$name.$n.them" "$work/$name.$n.them" "$work/$name.$n.ours")
		if [[ $result == *$'\n'* ]]; then # would strace differ from itself?
			trace "then" "$work/$name.$n.then" "$program" "${options[@]}"
			result=$(perl "$here/compare" "$work/$name.$n.them" "$work/$name.$n.then" "$work/$name.$n.ours")
		fi
		read -r c d e <<<"${result##*$'\n'}"
		total=$((total + ${c:-0}))
		[ "${c:-0}" -gt 1 ] && [ "$d" -eq 0 ] && continue
		bad=1
		echo "--- $name$bits ${options[*]}: ${c:-0} lines, ${d:-0} differ, ${e:-0} as listed"
		head -n -1 <<<"$result" | cut -c 1-600 | head -n 60
	done < <(if [ -n "$modes" ]; then tr ';' '\n' <<<"$modes"; else printf '%s\n' '' '-v -yy' '-X raw' '-X verbose -v'; fi | head -n $most)
	if [ $bad -eq 0 ]; then echo "ok calls: $name$bits ($total lines)"; else echo "not ok calls: $name$bits"; fi
	return $bad
}

status=0
for source in "$here"/calls/*.c; do
	[[ "$(basename "$source")" == *"$pattern"* ]] || continue
	one "$source" || status=1
done
exit $status
