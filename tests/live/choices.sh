#!/bin/bash
# What is shown, and for how long: -e trace-fds=, -P, -e status=, --syscall-limit, -b, --kill-on-exit, -D.
# shellcheck disable=SC2016 # the traced shells expand what is quoted
# That strace shows the same where it knows the option is tests/differential's to prove.
set -u
: "${SONDE:?}"
# What a loader has to unmap, and how many digits numbers have, may depend on where things are.
[ -n "${STILL-}" ] || ! setarch -R true 2>/dev/null || STILL=1 exec setarch -R "$0"
# shellcheck source=tests/live/check.lib
. "${SRCDIR:?}/tests/live/check.lib"
names() { grep -oE '^([0-9]+ +)?[a-z_0-9]+\(' | grep -oE '[a-z_0-9]+' | grep -vE '^[0-9]+$' | tr '\n' ' '; }

echo some >file
mkdir -p tree/deep/deeper && echo x >tree/deep/deeper/y && echo x >tree/x
every='cat tree/x tree/deep/deeper/y; cd tree; cat x'
for row in "$work/tree/**|tree/x tree/deep/deeper/y x " "$work/tree/*|tree/x x " "tree/**/?|tree/x tree/deep/deeper/y x " '*/x|tree/x x ' "$work/tree/**/no|"; do
	same "-P '${row%%|*}'" "$("$SONDE" -f -qq -o '|cat' -P "${row%%|*}" -e trace=openat sh -c "$every" |
		grep -oE 'AT_FDCWD, "[^"]*"' | cut -d'"' -f 2 | tr '\n' ' ')" "${row##*|}"
done
same 'a pattern, by its descriptor' "$("$SONDE" -qq -o '|cat' -P 'tree/deep/**' -e trace=read cat tree/x tree/deep/deeper/y | grep -v ^x | names)" 'read read '
same 'but not' "$("$SONDE" -qq -o '|cat' -e trace=%file,!/^newfstat,!/access cat file | names | tr ' ' '\n' | sort -u | tr '\n' ' ')" 'execve openat '
same 'errno' "$("$SONDE" -qq -o '|cat' -e errno=ENOTDIR,2 -e trace=openat cat file/x none "$work/file" 2>/dev/null | grep -v ^some | grep -c 'ENOTDIR\|ENOENT')" \
	"$("$SONDE" -qq -o '|cat' -Z -e trace=openat cat file/x none "$work/file" 2>/dev/null | grep -c 'ENOTDIR\|ENOENT')"
same 'errno, others' "$("$SONDE" -qq -o '|cat' -e errno=!ENOENT -e trace=openat cat file/x none 2>/dev/null | grep -o 'E[A-Z]* ')" 'ENOTDIR '
same 'errno, JSON' "$("$SONDE" --format=json -o '|cat' -e errno=ENOTDIR -e trace=openat cat file/x none 2>/dev/null | grep -o '"error":"E[A-Z]*"')" '"error":"ENOTDIR"'
same '--duration' "$("$SONDE" -f -qq -o '|cat' --duration='>=20ms' --duration='<60s' -e signal=none -e trace=clock_nanosleep,getpid sleep 0.02 | names)" 'clock_nanosleep '
same '--duration, too long' "$("$SONDE" -f -qq -o '|cat' --duration='<=19ms' -e trace=clock_nanosleep sleep 0.02 | names)" ''
same 'trace-fds' "$("$SONDE" -o '|cat' -e trace-fds=0 -e trace=read cat <file | grep -v ^some | names)" 'read read '
same 'trace-fds with calls' "$("$SONDE" -o '|cat' -e trace-fds=0,1 -e trace=write,close sh -c 'read x; echo $x' <file | grep -v ^some | names)" 'write '
same 'trace-fds, all but some' "$("$SONDE" -o '|cat' -e trace-fds=\!0 -e trace=read sh -c 'read x' <file | names | tr ' ' '\n' | sort -u | tr '\n' ' ')" 'read '
same 'trace-fds, JSON' "$("$SONDE" --format=json -o '|cat' -e trace-fds=0 -e trace=read cat <file | grep -c '"event":"syscall"')" 2
same 'a path or a descriptor' "$("$SONDE" -o '|cat' -P "$work/file" -e trace-fds=1 -e trace=read,openat,write cat "$work/file" | grep -v ^some | names)" 'openat read write read '
same 'a path, counted' "$("$SONDE" -c -U calls,name -P "$work/file" cat "$work/file" 2>&1 | awk '$2 == "openat" { print $1 }')" 1
same 'a path, as JSON' "$("$SONDE" --format=json -o '|cat' -P "$work/file" -e trace=openat cat "$work/file" | grep -c '"name":"openat"')" 1

same 'failures in JSON' "$("$SONDE" --format=json -o '|cat' -Z -e trace=openat sh -c ': <none' 2>/dev/null | grep -c '"error":"ENOENT"')" 1
same 'no success in JSON' "$("$SONDE" --format=json -o '|cat' -Z -e trace=openat sh -c ': <file' 2>/dev/null | grep -c '"event":"syscall"')" 0
same 'calls that were not finished' "$("$SONDE" -o '|cat' -e status=unfinished -qq sh -c 'exit 3')" \
	'exit_group(3)                           = ?'
# Held until it ends, the line of a call is whole whatever comes between.
same 'a line is held' "$("$SONDE" -f -o '|cat' -z -e trace=read -e signal=none -qqq sh -c '(sleep 0.1; echo) | cat >/dev/null' | sed 's/^[0-9]* *//' | grep -c unfinished)" 0

got=$("$SONDE" --syscall-limit=5 -q -o log sh -c 'echo goes on; exit 3' 2>&1)
same '--syscall-limit: the command goes on' "$got" "$(printf '%s: System call limit has been reached, detaching tracees\ngoes on' "$SONDE")"
same '--syscall-limit: so many lines' "$(grep -c '(.* = ' log)" 5
same '--syscall-limit counts what is shown' "$("$SONDE" --syscall-limit=1 -q -o '|cat' -P "$work/file" cat "$work/file" 2>/dev/null | grep -v ^some | names)" 'openat '

# Let go, the command goes on: it must not keep the pipe we read from.
"$SONDE" --limit-time=$((300 * ${PATIENCE:-1}))ms -q -o log sh -c 'echo $$ >pid; exec sleep 60' >said 2>&1
until [ -s pid ]; do sleep 0.05; done
kill "$(cat pid)"
rm -f pid
same '--limit-time' "$(cat said; tail -n 1 log | grep -o 'detached')" \
	"$(printf '%s: Time limit has been reached, detaching tracees\ndetached' "$SONDE")"
same '--limit-size' "$("$SONDE" --limit-size=1K -q -o log cat file 2>&1; [ "$(wc -c <log)" -lt 1400 ] && tail -c 1 log | od -An -c)" \
	"$(printf '%s: Size limit has been reached, detaching tracees\nsome\n  \\n' "$SONDE")"
"$SONDE" --limit-size=1K --rotate=2 -o turn cat file >/dev/null
"$SONDE" -o whole cat file >/dev/null
same '--rotate' "$(echo turn*; cat turn.2 turn.1 turn | sed 's/(.*//' | diff - <(tail -n "$(cat turn* | wc -l)" whole | sed 's/(.*//'))" 'turn turn.1 turn.2'
same '--rotate: files are whole lines' "$(tail -qc 1 turn* | tr '\n' x)" xxx

same '-b execve' "$("$SONDE" -f -o '|cat' -b execve -e trace=execve,exit_group -qqq sh -c '/bin/true; exit 0' | names)" \
	'execve execve exit_group '
same '-b execve in JSON' "$("$SONDE" -f --format=json -o '|cat' -b execve -qqq sh -c '/bin/true; exit 0' | grep -c '"event":"detach"')" 1

"$SONDE" --kill-on-exit -o /dev/null sh -c 'echo $$ >pid; exec sleep 60' &
sonde=$!
disown "$sonde"
until [ -s pid ]; do sleep 0.05; done
kill -KILL "$sonde"
# shellcheck disable=SC2034 # a counter
for i in $(seq 200); do
	kill -0 "$(cat pid)" 2>/dev/null || break
	sleep 0.05
done
same '--kill-on-exit' "$(kill -0 "$(cat pid)" 2>/dev/null && echo alive)" ''

# With -D the command keeps its parent and its process id; the tracer goes where it was told.
for how in '-D' '-DD' '-DDD' '--daemonize' '--daemonize=pgroup' '--daemonize=session'; do
	rm -f who
	bash -c 'exec "$@"' bash "$SONDE" $how -q -o /dev/null bash -c 'read -r _ _ _ _ pgrp session _ </proc/$$/stat
		tracer=$(awk "/^TracerPid/ { print \$2 }" /proc/$$/status)
		read -r _ _ _ _ its_pgrp its_session _ </proc/$tracer/stat
		echo $$ $PPID $((its_pgrp == pgrp)) $((its_session == session)) >who' &
	started=$!
	wait $started
	case $how in
	-D | --daemonize) want='1 1' ;;
	-DD | *pgroup) want='0 1' ;;
	*) want='0 0' ;;
	esac
	same "$how" "$(cat who)" "$started $$ $want"
done

# --seccomp-bpf: the same lines, without the stops of other calls; those of a name libseccomp does not know, too.
if "$SONDE" -f --seccomp-bpf -e trace=execve -o /dev/null true 2>&1 | grep -q 'not supported by this build'; then
	echo 'skip choices: --seccomp-bpf (built without libseccomp)'
else
	for set in openat %file openat,listmount '!%file'; do
		for how in =never '' =always; do
			"$SONDE" -f "--seccomp-bpf$how" -qq -e trace="$set" -e signal=none -o "log$how" sh -c 'exec cat "$0"' "$work/file" >/dev/null
			sed -i 's/^[0-9]* *//; s/0x[0-9a-f]*/PTR/g; s/\b[0-9]\{3,\}/N/g; s/"\\[^"]*"/BYTES/' "log$how"
		done
		same "--seccomp-bpf of $set" "$(diff log=never log | head -n 5)" ''
		same "--seccomp-bpf=always is the same" "$(diff log log=always | head -n 5)" ''
		same "--seccomp-bpf of $set: something is shown" "$([ -s log ] && echo yes)" yes
	done
	stops() { "$SONDE" -d -f "--seccomp-bpf$1" -e trace=chdir -o /dev/null sh -c 'cd /; cat "$0"' "$work/file" 2>&1 | grep -c wait4:; }
	same '--seccomp-bpf: others do not stop' "$(($(stops '') * 3 < $(stops '=never')))" 1
fi

# Without what it is about: the exit status is the command's.
"$SONDE" -D -o /dev/null sh -c 'exit 7'
same '-D: the status is the command'\''s' $? 7
exit $bad
