#!/bin/bash
# The seccomp filter that is there by itself: the same lines with it and without, also of those with a filter of their
# own, and nobody suffers when the tracer ends first.
set -u
. "${SRCDIR:?}/tests/live/engine.lib"
${CC:-cc} -O1 -pthread -o filter "$srcdir/tests/live/filter.c" || exit 1
strace=${STRACE:-strace}
mode() { "$sonde" "$@" -o mode sed -n 's/^Seccomp:\t//p' /proc/self/status; }
if [ "$(mode -f -e trace=openat)" != 2 ]; then
	if [ "$(id -u)" != 0 ]; then echo 'skip filter (only root has it by itself)'; exit 0; fi
	if "$sonde" -f --seccomp-bpf -e trace=execve -o /dev/null true 2>&1 | grep -q 'not supported by this build'; then
		echo 'skip filter (built without libseccomp)'
		exit 0
	fi
fi

# ---- When it is there -----------------------------------------------------------------------------------

for how in '-f -e trace=openat' '-f -e trace=openat --seccomp-bpf=auto' '-f -e trace=!openat' '-f -c -e trace=openat' \
	'-f --where=evt.type=openat' '-D -f -e trace=openat' '-f --seccomp-bpf=always -e trace=openat' \
	'-f -e trace=openat --limit-size=1M --rotate=1'; do
	# shellcheck disable=SC2086 # words
	same "there: $how" "$(mode $how 2>&1)" 2
done
for how in '-e trace=openat' -f '-f -e trace=openat --seccomp-bpf=never' '-f -e trace=openat -b execve' \
	'-f -e trace=openat --syscall-limit=100000' '-f -e trace=openat --limit-time=100s' \
	'-f -e trace=openat --limit-size=100M' '-f -e trace=openat --stop-when=evt.type=chroot' \
	'-f --seccomp-bpf -f -e trace=openat --seccomp-bpf=never'; do
	# shellcheck disable=SC2086
	same "not there: $how" "$(mode $how 2>&1)" 0
done
same 'one of its own is enough' "$(./filter own-exec "$sonde" -f -e trace=openat -o /dev/null \
	grep -E '^Seccomp_filters' /proc/self/status | cut -f 2)" 1
if command -v setpriv >/dev/null; then
	chmod 755 .
	same 'not without privileges' "$(setpriv --reuid=65534 --clear-groups "$sonde" -f -e trace=openat -o /dev/null \
		grep -E '^(NoNewPrivs|Seccomp):' /proc/self/status 2>&1 | cut -f 2 | tr '\n' ' ')" '0 0 '
fi
quietly() { "$@"; } >/dev/null 2>&1
quietly "$sonde" -f -e trace=none -o /dev/null --seccomp-bpf=never ./filter strict
same 'strict mode, without: it ends by SIGKILL' $? 137
quietly "$sonde" -f -e trace=none -o /dev/null ./filter strict
same 'strict mode, with: EINVAL' $? 22
# shellcheck disable=SC2016 # not ours
stops() { "$sonde" -d -f -e trace=chdir -o /dev/null "$@" sh -c 'cd /; cat "$0"' "$work/filter" 2>&1 | grep -ac wait4:; }
check 'others do not stop' [ $(($(stops) * 3 < $(stops --seccomp-bpf=never))) = 1 ]

# ---- The same lines -------------------------------------------------------------------------------------

# The lines of all tasks, without what differs from run to run.
lines() { # TRACER OPTIONS... COMMAND...
	rm -f log.*
	quietly timeout 20 "$1" -ff -o log "${@:2}"
	cat log.* | sed -E 's/0x[0-9a-f]+/PTR/g; s/si_(u|s)time=[0-9]+( \/\*[^*]*\*\/)?/TIME/g; s/\b[0-9]{3,}\b/N/g
		s/"\\[^"]*"/BYTES/' | sort
}
programs=(true "cat /dev/null" "cat /nonexistent" "sh -c 'cd /; (cd /nonexistent); exit 3'" "sh -c 'kill -TERM \$\$'" "./filter mill"
	"sh -c 'ls / | cat'" "env true" "sh -c 'sleep 0.01 & wait'" "dd if=/dev/zero of=/dev/null bs=1 count=100 status=none"
	"sh -c 'ulimit -n 5; cat /dev/null'" "./filter own errno tsync" "./filter unknown")
for program in "${programs[@]}"; do
	for set in openat,open,chdir,clone,vfork,clone3 '!%memory,futex,poll,rt_sigprocmask,rt_sigaction,/wait,prctl,read'; do
		for how in auto never; do
			eval "lines \"\$sonde\" --seccomp-bpf=$how -e trace='$set' $program" >$how
		done
		same "$program, $set" "$(diff never auto | head -n 5)" ''
	done
done

for action in errno trap thread kill; do
	for how in prctl seccomp tsync; do
		if command -v "$strace" >/dev/null; then
			lines "$strace" -e trace=chdir ./filter own $action $how >never
		else
			lines "$sonde" --seccomp-bpf=never -e trace=chdir ./filter own $action $how >never
		fi
		lines "$sonde" -e trace=chdir ./filter own $action $how >auto
		same "its own filter: $action by $how" "$(diff never auto)" ''
		check "its own filter: $action by $how, something is shown" has auto 'chdir\("/own"|SIGSYS'
	done
done

# ---- The tracer ends first ------------------------------------------------------------------------------

tracer_of() { sed -n 's/^TracerPid:\t//p' "/proc/$1/status" 2>/dev/null; }
# shellcheck disable=SC2317 # called by until_ok
has_new_tracer() { new=$(tracer_of "$child") && [ "${new:-0}" != 0 ] && [ "$new" != "$old" ]; }
# shellcheck disable=SC2317
is_gone() { [ ! -e "/proc/$1" ]; }
# Start a tree whose members wait; its first is $child, who traces it $old.
plant() { # OPTIONS...
	rm -f fifo go
	mkfifo fifo
	: >told
	"$sonde" -I waiting -f -e trace=openat -e signal=none "$@" ./filter "${what[@]}" <>fifo >told 2>err &
	tracer=$!
	until_ok planted
	old=$(tracer_of "$child")
}
# shellcheck disable=SC2317 # called by until_ok
planted() {
	child=$(pgrep -x filter | while read -r pid; do
		[ "/proc/$pid/cwd" -ef . ] && grep -q "^Threads:.2" "/proc/$pid/status" && echo "$pid"
	done | sort -n) && [ "$(wc -w <<<"$child")" = 2 ] && child=${child%%[!0-9]*} && state_is "$child" SRDt 1
}
ripe() { printf '\n\n\n\n' 1<>fifo; }

what=(tree)
goes_on() { # NAME
	check "$1: someone else traces it" until_ok has_new_tracer
	ripe
	all_is_well "$1"
}
all_is_well() { # NAME
	check "$1: all goes on" says told '^(done|failed)$'
	same "$1: nothing failed" "$(cat told)" 'done'
	check "$1: the last has gone" until_ok is_gone "$new"
}
for signal in TERM KILL; do
	for how in --colocate=auto --colocate=never --colocate=always -c; do
		plant -o trace "$how"
		kill -$signal "$tracer"
		wait "$tracer" 2>/dev/null
		goes_on "SIG$signal, $how"
	done
done

plant -D -o trace
kill -KILL "$old"
goes_on 'SIGKILL, -D'
wait "$tracer"
same 'SIGKILL, -D: the status is the command'\''s' $? 0

# The first to go on writes what cannot be written.
plant -o '|true'
printf '\n' 1<>fifo
check 'output gone: it says so' until_ok has err ': Output cannot be written, detaching tracees$'
ripe
wait "$tracer"
same 'output gone: the status is the command'\''s' $? 0
same 'output gone: nothing failed' "$(cat told)" 'done'

plant -o "$work/trace"
relay=$(pgrep -x seccomp-relay | while read -r pid; do
	cmp -s "/proc/$pid/cmdline" "/proc/$tracer/cmdline" && echo "$pid"
done)
kill -KILL "$relay"
kill -TERM "$tracer"
wait "$tracer"
check 'no relay any more: they end, too' until_ok is_gone "$child"

plant -o trace --kill-on-exit
kill -KILL "$tracer"
wait "$tracer" 2>/dev/null
check '--kill-on-exit: it ends, too' until_ok is_gone "$child"

for signal in TERM KILL; do
	plant -o trace
	other=$(pgrep -P "$child")
	kill -STOP "$child"
	check "SIG$signal, stopped: it is" until_ok state_is "$child" tT 1
	kill -$signal "$tracer"
	wait "$tracer" 2>/dev/null
	until_ok has_new_tracer
	[ $signal = KILL ] || check "SIG$signal, stopped: SIGCONT comes with the signal" until_ok state_is "$child" S 1
	[ $signal = TERM ] || check "SIG$signal, stopped: it is still" until_ok state_is "$child" tT 1
	check "SIG$signal, stopped: the other is not" state_is "$other" S 1
	kill -STOP "$other"
	check "SIG$signal, stopped: now it is" until_ok state_is "$other" tT 1
	kill -CONT "$child" "$other"
	goes_on "SIG$signal, stopped"
done
plant -o trace
other=$(pgrep -P "$child")
kill -STOP "$other"
until_ok state_is "$other" tT 1
kill -TERM "$tracer"
wait "$tracer" 2>/dev/null
until_ok has_new_tracer
check 'SIGTERM, a child stopped: it is still' until_ok state_is "$other" tT 1
kill -CONT "$other"
goes_on 'SIGTERM, a child stopped'

# While all of them open files: no call fails, if the relay may be ahead of them.
if chrt -f 1 true 2>/dev/null; then
	what=(hurry go)
	for how in --colocate=auto --colocate=never; do
		plant -o trace $how
		kill -TERM "$tracer"
		wait "$tracer" 2>/dev/null
		until_ok has_new_tracer
		: >go
		all_is_well "in a hurry, $how"
	done
fi
exit $bad
