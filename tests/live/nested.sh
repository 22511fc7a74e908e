#!/bin/bash
# Tracers traced: sonde traces `strace -f ls`, is traced by strace, and traces itself.  Whoever traces and whoever is
# traced, the trace of ls is as strace alone has it, and what the outer tracer sees of the inner one is the same.
set -u
# shellcheck source=tests/live/check.lib
. "${SRCDIR:?}/tests/live/check.lib"
sonde=${SONDE:?the sonde to test} strace=${STRACE:-strace}
command -v "$strace" >/dev/null || {
	echo "skip tracers traced (strace is not installed)"
	exit 0
}

# One length of name for both: it moves the stack, and so the addresses that are printed.
mkdir sonde strac && ln -s "$sonde" sonde/tracer && ln -s "$(command -v "$strace")" strac/tracer
in_peace() { env -i PATH="$PATH" LC_ALL=C TZ=UTC ${ASAN_OPTIONS:+ASAN_OPTIONS="$ASAN_OPTIONS"} timeout -s KILL $((60 * ${PATIENCE:-1})) setarch -R "$@" >out 2>err </dev/null; }
# What the kernel is asked, when it says that someone stopped, and where they run is another matter each time.
outside=(-e signal=none -e trace='!/wait|alarm|timer|restart_syscall|affinity')
# That these are the same, save for what two runs of strace have not in common.
alike() { # NAME STRACE STRACE SONDE: the traces in these files
	local result
	result=$(perl "$SRCDIR/tests/differential/compare" "$2" "$3" "$4")
	check "$1" [ "$(sed '$!d; s/ .*//' <<<"$result")" -gt 30 -a "$(sed '$!d; s/^[0-9]* //; s/ .*//' <<<"$result")" = 0 ]
	[[ $result != *$'\n'* ]] || head -n -1 <<<"$result" | cut -c 1-300 | head -n 20
}

round() {
	local i outer inner name
	for i in 1 2; do
		in_peace strac/tracer -f -o alone$i ls /
		mv out listing
		for inner in sonde strac; do
			in_peace strac/tracer "${outside[@]}" -o again$i.$inner $inner/tracer -f -o inner ls /
		done
	done
	for outer in sonde strac; do
		for inner in sonde strac; do
			name="$outer traces $inner -f ls" name=${name//strac /strace }
			in_peace $outer/tracer "${outside[@]}" -o $outer.$inner $inner/tracer -f -o inner ls /
			same "$name: the status" $? 0
			check "$name: the listing" cmp -s out listing
			check "$name: nothing to complain about" [ ! -s err ]
			alike "$name: the trace of ls" alone1 alone2 inner
		done
	done
	alike "sonde and strace see the same of strace" again1.strac again2.strac sonde.strac
	# How often its child stops before it is the command is a matter of time, and so is how a sanitizer waits.
	sed -i -E '/^(ptrace|sched_yield|futex)\(/d' again1.sonde again2.sonde sonde.sonde
	alike "sonde and strace see the same of sonde" again1.sonde again2.sonde sonde.sonde
}

# The numbers of processes may get longer meanwhile: the best of three counts.
for _ in 1 2 3; do
	bad=0
	round >said
	[ $bad -ne 0 ] || break
done
cat said
exit $bad
