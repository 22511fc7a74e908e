#!/bin/bash
# Conditions of the command line: --where, --stop-when, --stack-when, if= of -e inject=.
# shellcheck disable=SC2016 # the traced shells expand what is quoted
set -u
: "${SONDE:?}"
# shellcheck source=tests/live/check.lib
. "${SRCDIR:?}/tests/live/check.lib"
# Names of the calls that are shown.
calls() { "$SONDE" -qq -e signal=none -o log "$@" >/dev/null 2>&1; grep -o '^[a-z0-9 ]*[a-z0-9_]*(' log | sed 's/^[0-9]* *//; s/($//' | sort | uniq -c | tr -s ' \n' ' '; }
lines() { "$SONDE" -qq -e signal=none -o log "$@" >/dev/null 2>&1; cat log; }
refused() { "$SONDE" "$@" true 2>&1 >/dev/null | head -n 1 | sed 's/^[^:]*: //'; }

echo text >file
printf 'one\ntwo\n' >lines

same 'by its name' "$(calls --where='evt.type = chdir' sh -c 'cd /; cd /tmp')" ' 2 chdir '
same 'as a qualifier' "$(calls -e where='evt.type = chdir' sh -c 'cd /; cd /tmp')" ' 2 chdir '
same 'with -e trace= both decide' "$(calls -e trace=chdir --where='evt.type in (chdir, openat)' sh -c 'cd /')" ' 1 chdir '
same 'by a result' "$(lines --where='evt.type = chdir and evt.res = ENOENT' sh -c 'cd /; cd /nowhere')" \
	'chdir("/nowhere")                       = -1 ENOENT (No such file or directory)'
same 'by an argument' "$(lines --where='evt.arg.flags contains O_CREAT' sh -c ': >new' | sed 's/ *= .*//')" \
	'openat(AT_FDCWD, "new", O_WRONLY|O_CREAT|O_TRUNC, 0666)'
same 'by a number' "$(lines --where='evt.type = umask and evt.arg.mask = 077' sh -c 'umask 022; umask 077' | sed 's/ *= .*//')" 'umask(077)'
same 'by the name of a descriptor' "$(calls --where='fd.name endswith /lines and evt.type in (read, close)' sh -c 'read x <lines; exec 0<lines; read x')" \
	"$(calls --where='evt.type = read and fd.filename = lines or evt.type = close and fd.filename = lines' sh -c 'read x <lines; exec 0<lines; read x')"
same 'names of files are lexical' "$(lines --where='evt.type = openat and fd.name = "'"$work"'/file" and evt.failed = false' sh -c 'cat <./x/../file; mkdir x; cat <./x/../file' | sed 's/ *= .*//')" \
	'openat(AT_FDCWD, "./x/../file", O_RDONLY)'
same 'by who makes it' "$(calls -f --where='evt.type = chdir and proc.aname[1] = where' bash -c 'exec -a where bash -c "printf where >/proc/self/comm; (cd /); cd /"')" ' 1 chdir '
same 'ancestors end at the tracer' "$(lines --where='evt.type = chdir and (proc.aname = sonde or proc.ppid = 0)' sh -c 'cd /')" ''
same 'programs are those of after execve' "$(lines -f --where='evt.type = execve and proc.name = true' sh -c '/bin/true; :' | grep -c '/bin/true')" 1
# shellcheck disable=SC2016 # for bash to expand
same 'others are not held' "$(lines -f --where='proc.name = bash and evt.type in (wait4, chdir)' bash -c '
	(until read -r nr _ <"/proc/$$/syscall" && read -r _ _ state _ <"/proc/$$/stat" && [ "$state$nr" = "S$0" ]; do :; done
	cd /) & wait; :' "$("$SONDE" --list-syscalls=wait4 | cut -f 2)" | grep -c 'unfinished\|resumed')" 2
same 'the new program after execve' "$(lines -f --where='evt.type = execve and proc.name = true and evt.failed = false' sh -c '/bin/true; :' | grep -c '/bin/true')" 1
same 'a name changes with prctl' "$(calls --where='evt.type = chdir and proc.name = other' python3 -c '
import ctypes, os
os.chdir("/")
ctypes.CDLL(None).prctl(15, b"other", 0, 0, 0)
os.chdir("/")')" ' 1 chdir '
same 'the working directory changes with chdir' "$(lines --where='evt.type = chdir and proc.cwd = /usr/' sh -c 'cd /; cd /usr; cd /')" \
	'chdir("/usr")                           = 0'
same 'a long line waits for its end' "$(lines -f --where='evt.type = wait4 and evt.rawres > 0' bash -c 'sleep 0.1 & wait $!; :' | grep -c 'unfinished\|resumed')" 0
same 'what is known at entry is shown as it enters' "$(lines --where='evt.type = exit_group' true)" 'exit_group(0)                           = ?'
same 'what is not is not shown' "$(lines --where='evt.type = exit_group and evt.rawres = 0' true)" ''
same 'it counts' "$("$SONDE" -c --where='evt.type = chdir and evt.failed = true' sh -c 'cd /; cd /nowhere; cd /neither' 2>&1 | grep -o '[0-9]* *[0-9]* chdir' | tr -s ' ')" '2 2 chdir'
same 'JSON' "$("$SONDE" --format=json -o '|cat' --where='evt.type = chdir and evt.failed = true' sh -c 'cd /; cd /nowhere' 2>/dev/null | grep -c '"event":"syscall"')" 1
same 'behind a filter' "$(calls -f --seccomp-bpf --where='evt.type = chdir and evt.rawres = 0' sh -c 'cd /; (cd /; cd /nowhere)')" ' 2 chdir '
same 'an alias' "$(lines --where='evt.type = pread and evt.rawres > 0' python3 -c 'import os; os.pread(os.open("file", 0), 2, 1)' | grep -c '"ex"')" 1
if python3 -c 'import socket; socket.socket().bind(("127.0.0.1", 0))' 2>/dev/null; then
	cat >net.py <<-'END'
		import socket, sys
		s = socket.socket(); s.bind(("127.0.0.1", 0)); s.listen()
		c = socket.create_connection(s.getsockname()); a, who = s.accept()
		c.send(b"x"); a.recv(1)
		u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); u.sendto(b"y", ("127.0.0.2", 53))
	END
	same 'a connection'"'"'s ends' "$(calls --where='fd.sip = 127.0.0.1 and fd.l4proto = tcp and fd.connected = true and evt.failed = false and evt.type in (connect, accept4, sendto, recvfrom)' python3 net.py)" \
		' 1 accept4 1 connect 1 recvfrom 1 sendto '
	same 'networks' "$(calls --where='fd.snet in (10.0.0.0/8, 127.0.0.2/32) and evt.type = sendto' python3 net.py)" ' 1 sendto '
	same 'either end' "$(calls --where='fd.ip = 127.0.0.2 and evt.type = sendto or fd.port = 53 and evt.type = recvfrom' python3 net.py)" ' 1 sendto '
fi

same 'an unknown field' "$(refused --where='evt.typo = x')" 'invalid --where condition: filter_check called with nonexistent field evt.typo'
same 'an unknown call' "$(refused --where='evt.type = opne')" 'invalid --where condition: unknown event type opne'
same 'an unknown argument' "$(refused --where='evt.arg.cuont > 1')" 'invalid --where condition: unknown event argument cuont'
same 'an unknown constant' "$(refused --where='evt.arg.whence = SEEK_AND')" 'invalid --where condition: SEEK_AND is not a value of argument whence'
same 'not a condition' "$(refused --where='evt.type = chdir or')" "invalid --where condition: expected blank or '(' after 'or'"
same 'a macro' "$(refused --where='spawned_process')" 'invalid --where condition: expected a field, as evt.type'

same 'tracing stops' "$("$SONDE" -f -o log --stop-when='evt.type = chdir and evt.res = ENOENT' sh -c 'cd /; cd /nowhere; cd /usr; pwd' 2>/dev/null; tail -n 1 log | sed 's/^[0-9]* *//; s/ *= .*//')" \
	"$(printf '/usr\nchdir("/nowhere")')"
same 'at what is not shown' "$("$SONDE" -e trace=none -o log --stop-when='evt.type = chdir' sh -c 'cd /; pwd' 2>&1 | sed 's/^[^ ]*: //')" \
	"$(printf 'The call to stop at was made, detaching tracees\n/')"
same 'at what does not return' "$("$SONDE" -e trace=none -o log --stop-when='evt.type = exit_group' sh -c 'echo x' 2>&1 | sed 's/^[^ ]*: //')" \
	"$(printf 'x\nThe call to stop at was made, detaching tracees')"

same 'inject goes by a condition' "$(lines -e trace=openat -e inject='openat:error=EMFILE:if=fd.name = "'"$work"'/file"' sh -c 'read x <lines; read x <file' | grep -c 'INJECTED' )" 1
same 'and counts what it is true of' "$(lines -e trace=chdir -e inject='chdir:error=EIO:when=2:if=evt.arg.path = /usr' sh -c 'cd /; cd /usr; cd /; cd /usr' | sed 's/ *= /=/; s/ (.*//' | tail -n 2)" \
	"$(printf 'chdir("/")=0\nchdir("/usr")=-1 EIO')"
same 'bytes after a call by what it was when it entered' "$(printf 'hello' | "$SONDE" -o /dev/null -e inject='read:poke_exit=@arg2=4a:if=fd.num = 0' cat)" Jello
same 'not by what is known later' "$(refused -e inject='openat:error=EIO:if=evt.failed = true')" \
	'invalid inject condition: evt.failed is known only when the call has returned'
same 'nor by descriptors to come' "$(refused -e inject='accept:error=EIO:if=fd.name exists')" \
	'invalid inject condition: fd.name is known only when the call has returned'
if "$SONDE" -k true >/dev/null 2>&1; then
	same 'stacks of some' "$(lines -e trace=chdir --stack-when='evt.failed = true' sh -c 'cd /; cd /nowhere; cd /' | grep -o '^chdir([^)]*\|^ >' | uniq | tr '\n' ' ')" \
		'chdir("/" chdir("/nowhere"  > chdir("/" '
fi
# ---- Recordings ------------------------------------------------------------------------------------------

cat >places.sh <<'END'
cd /etc; exec 3</etc/passwd; cat <&3 >/dev/null; (cd /tmp; cat /etc/group | grep root >/dev/null); exec 3<&-; exec cat /etc/group
END
while read -r condition; do
	"$SONDE" -f --where="$condition" --record=rec -o live sh places.sh >/dev/null 2>&1
	"$SONDE" -f --where="$condition" --replay=rec -o again 2>/dev/null
	same "recorded: $condition" "$(cmp live again 2>&1; [ -s live ] && echo some)" some
done <<'END'
fd.name=/etc/passwd
fd.type=directory
proc.name=cat and evt.type=openat
proc.stdin.type=pipe and evt.type=read
proc.pname=sh and evt.type=read
proc.cwd=/tmp/ and evt.type=openat
proc.exepath endswith /cat
proc.args contains group and evt.type=close
evt.type=execve and user.uid>=0 and proc.ppid exists
thread.tid!=proc.ppid and proc.sname exists
END
"$SONDE" -f --record=rec sh places.sh >/dev/null 2>&1
"$SONDE" -f --replay=rec --stop-when='evt.type=execve and proc.name=cat' -o again 2>/dev/null
same 'recorded: --stop-when' "$(grep -c execve again | awk '{ print ($1 >= 1 && $1 <= 4) }')" 1
same 'recorded: environments are not, unless asked for' \
	"$("$SONDE" -f --where='proc.env contains MARK' --replay=rec 2>&1 | grep -c execve)" 0
MARK=1 "$SONDE" -f --show-secrets --record=rec true >/dev/null 2>&1
same '... which they were' "$("$SONDE" -f --where='proc.env contains MARK and evt.type=close' --replay=rec 2>&1 | grep -c close | awk '{ print ($1 > 0) }')" 1

exit $bad
