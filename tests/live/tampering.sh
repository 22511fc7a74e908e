#!/bin/bash
# -e inject=, as far as strace can't be compared with: several rules for one call, threads, JSON, detaching, time.
# shellcheck disable=SC2016 # the traced shells expand what is quoted
set -u
: "${SONDE:?}"
# shellcheck source=tests/live/check.lib
. "${SRCDIR:?}/tests/live/check.lib"
results() { sed 's/^[0-9]* *//; s/.* = //'; }

same 'each rule that is due does its part' \
	"$("$SONDE" -qq -o '|cat' -e trace=chdir -e inject=chdir:error=EIO:when=2 -e inject=chdir:delay_enter=1:when=2+ -e inject=chdir:error=EPERM:when=3 \
		sh -c 'cd /; cd / 2>/dev/null; cd / 2>/dev/null' | results)" \
	"$(printf '%s\n' 0 '-1 EIO (Input/output error) (INJECTED) (DELAYED)' '-1 EPERM (Operation not permitted) (INJECTED) (DELAYED)')"
same 'the later word counts' \
	"$("$SONDE" -qq -o '|cat' -e trace=chdir -e inject=chdir:error=EIO -e inject=chdir:retval=3 sh -c 'cd / 2>/dev/null' | results)" '3 (INJECTED)'
same 'each process counts for itself' \
	"$("$SONDE" -f -qq -e signal=none -o '|cat' -e trace=chdir -e inject=chdir:error=EIO:when=2 sh -c 'cd /; (cd /; cd / 2>/dev/null); cd / 2>/dev/null' | results | grep -c INJECTED)" 2
same 'only what is traced is tampered with' "$("$SONDE" -o /dev/null -e trace=getpid -e inject=write:error=EIO sh -c 'echo through')" through
same 'the tracee sees it' "$("$SONDE" -o /dev/null -e inject=chdir:error=ENOSPC bash -c 'cd / 2>&1' | grep -o 'No space.*')" 'No space left on device'
same 'bytes written before' "$("$SONDE" -o /dev/null -e inject=write:poke_enter=@arg2=484f bash -c 'echo hello')" HOllo
same 'bytes written after' "$(echo hello | "$SONDE" -o /dev/null -e inject=read:poke_exit=@arg2=4a:when=2 cat)" Jello
same 'a signal' "$("$SONDE" -o /dev/null -e inject=chdir:signal=USR1 bash -c 'trap "echo caught" USR1; cd /')" caught
same 'JSON' "$("$SONDE" --format=json -o '|cat' -e trace=chdir -e inject=chdir:error=EIO:poke_enter=@arg1=2e00:delay_exit=1 sh -c 'cd / 2>/dev/null' |
	grep -o '"value":"."}.*"delayed":true')" '"value":"."}],"return":-1,"errno":5,"error":"EIO","injected":["args","return"],"delayed":true'

# What is delayed waits at least that long, and others go on meanwhile: the second writes before the first.
"$SONDE" -f -qq -o log -e trace=chdir -e inject=chdir:delay_enter=300ms sh -c '(cd /; echo slow) & (echo quick); wait' >order
same 'a delay keeps no one else waiting' "$(cat order)" "$(printf 'quick\nslow')"
took=$("$SONDE" -qq -T -o '|cat' -e trace=chdir -e inject=chdir:delay_enter=50ms sh -c 'cd /' | grep -o '0\.[0-9]*>$')
same 'a delay is part of the time' "$(awk -v took="${took%>}" 'BEGIN { print (took > 0.04) ? "enough" : took }' </dev/null)" enough
start=$(date +%s%N)
"$SONDE" -o /dev/null -e trace=chdir -e inject=chdir:delay_exit=200ms sh -c 'cd /'
same 'a delay at the exit' "$(($(date +%s%N) - start >= 200000000))" 1

# Detached while it waits: it goes on at once.
"$SONDE" -I 2 -qq -o /dev/null -e trace=chdir -e inject=chdir:delay_enter=60s sh -c 'echo $$ >pid; cd /; echo free >free' &
sonde=$!
until [ -s pid ]; do sleep 0.05; done
sleep 0.2
kill -TERM $sonde
wait $sonde 2>/dev/null
for _ in $(seq 200); do
	kill -0 "$(cat pid)" 2>/dev/null || break
	sleep 0.05
done
same 'we can be stopped while it waits' "$(kill -0 "$(cat pid)" 2>/dev/null && echo alive)" ''
exit $bad
