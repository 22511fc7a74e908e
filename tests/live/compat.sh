#!/bin/bash
# Programs of the other ABIs that a kernel runs: i386 and x32 beside x86_64, arm beside aarch64.  Not every kernel does;
# tests/machine x86_64 boots one that runs both.
# shellcheck disable=SC2086,SC2317 # options are words; functions are called by others
set -u
. "${SRCDIR:?}/tests/live/engine.lib"
# shellcheck source=tests/compat.lib
. "$srcdir/tests/compat.lib"
strace=${STRACE:-strace}
here=$PWD entry=

# One length of name for both: it moves the stack.
mkdir them ours && ln -s "$(command -v "$strace")" them/tracer && ln -s "$sonde" ours/tracer
traced() { # WHO OPTION... COMMAND...
	local who=$1
	shift
	{ # the shell would say that they died as their commands did
		env -i PATH="$PATH" LC_ALL=C TZ=UTC ${ASAN_OPTIONS:+ASAN_OPTIONS="$ASAN_OPTIONS"} timeout $((30 * ${PATIENCE:-1})) \
			setarch -R "./$who/tracer" -o "$who.trace" "$@" >out 2>"$who.err" </dev/null
		echo $? >"$who.status"
	} 2>/dev/null
	mv out "$who.out"
}
messages() { sed -E 's/[0-9]{2,}/N/g; s|\./[a-z]*/tracer|tracer|' "$1"; }
# What strace and sonde print, and what comes of the command, is the same.
like_strace() { # NAME OPTION... COMMAND...
	local name="$kind: $1 (as strace)" result
	shift
	[ -x them/tracer ] || return 0
	traced them "$@"
	traced ours "$@"
	result=$(perl "$srcdir/tests/differential/compare" them.trace them.trace ours.trace)
	check "$name" [ -s them.trace -a "$(sed '$!d; s/^[0-9]* //; s/ .*//' <<<"$result")" = 0 ]
	[[ $result != *$'\n'* ]] || head -n -1 <<<"$result" | cut -c 1-300 | head -n 20
	check "$name, its end" cmp -s them.status ours.status
	check "$name, its output" cmp -s them.out ours.out
	check "$name, messages" diff <(messages them.err) <(messages ours.err)
}

run() { # NAME STATUS OPTION... COMMAND...
	local name="$kind: $1" expected=$2
	shift 2
	timeout -s KILL $((30 * ${PATIENCE:-1})) "$sonde" -o trace "$@" >out 2>err </dev/null
	status=$?
	check "$name" [ $status -eq "$expected" ]
	check "$name, nothing to complain about" [ ! -s err ]
}

# What is to be seen of programs of a kind; they are ./tasks-c, ./compat-c and ./stack-c.
programs() {
	run "a program" 3 -f -e trace=clone,getpgid,exit_group ./tasks-c clone 0
	check "$kind: a program, its calls" has trace 'getpgid\(0'
	run "threads" 7 -f ./tasks-c exec /bin/sh -c 'exit 7'
	run "there and back" 7 -f -e trace=execve /bin/sh -c 'exec ./tasks-c exec /bin/sh -c "./tasks-c clone 0; exit 7"'
	run "a program from a shell" 3 -f /bin/sh -c 'exec ./tasks-c clone 0'
	run "killed at any moment" 0 -f ./tasks-c sigkill 10
	run "vfork" 0 -f -e trace=none ./tasks-c vfork 20

	# Tampering
	run "an error injected" 3 -e trace=chdir -e inject=chdir:error=EIO:when=1 ./compat-c calls
	check "$kind: an error injected, seen" has trace '^chdir\("/"\) += -1 EIO \(Input/output error\) \(INJECTED\)$'
	run "a result injected" 3 -e trace=getpgid -e inject=getpgid:retval=0x7fffffff:when=1 ./compat-c calls
	check "$kind: a result injected, seen" has trace '^getpgid\(0\) += 2147483647 \(INJECTED\)$'
	run "another call instead" 3 -e trace=chdir,getpgid -e inject=chdir:syscall=getuid:retval=4 ./compat-c calls
	check "$kind: another call instead, seen" has trace '^chdir\("/"\) += 4 \(INJECTED\)$'
	run "bytes written before" 3 -e trace=write -e inject=write:poke_enter=@arg2=484f ./compat-c calls
	check "$kind: bytes written before, seen" [ "$(cat out)" = HOllo ]
	run "a delay" 3 -e trace=chdir -e inject=chdir:delay_exit=1ms ./compat-c calls
	check "$kind: a delay, said" has trace '= 0 \(DELAYED\)$'

	# Only what is asked for stops, and of this ABI too.
	run "with a filter in the kernel" 3 -f --seccomp-bpf -e trace=chdir ./compat-c calls
	check "$kind: with a filter in the kernel, all calls" [ "$(count trace 'chdir\(')" -eq 3 ]
	check "$kind: with a filter in the kernel, no others" lacks trace 'getpgid|openat'
	run "with a filter, executed by another kind" 3 -f --seccomp-bpf -e trace=chdir,execve ./compat-64 exec ./compat-c calls
	check "$kind: with a filter, executed by another kind, all calls" [ "$(count trace 'chdir\(')" -eq 3 ]

	# Attached to
	./compat-c sleep &
	pid=$!
	until_ok state_is $pid S 0
	"$sonde" -o trace -p $pid 2>err &
	tracer=$!
	until_ok state_is $pid S 1 && sleep 0.2
	interrupt $tracer
	check "$kind: attached to" has trace 'nanosleep.*<detached \.\.\.>$'
	check "$kind: attached to, its personality" has trace "^\[ Process PID=$pid runs in $said mode\. \]$"
	check "$kind: let go of" until_ok state_is $pid S 0
	kill -KILL $pid
	wait $pid 2>/dev/null
}

# The same by both, where strace knows the structures of this kind of program.
compared() {
	like_strace "calls" ./compat-c calls
	like_strace "calls, in full" -v -yy -f ./compat-c calls
	like_strace "raw" -X raw ./compat-c calls
	like_strace "there and back" -f ./compat-64 exec ./compat-c exec ./compat-64 exec ./compat-c calls
	like_strace "personalities alone" -f -e trace=execve ./compat-64 exec ./compat-c exec ./compat-64 exec ./compat-c
	like_strace "personalities, quietly" -f -e quiet=personality -e trace=execve ./compat-64 exec ./compat-c
	like_strace "calls of one ABI" -f -e trace=getpgid@64,chdir@32,write@x32,execve ./compat-64 exec ./compat-c calls
	like_strace "a summary for each" -c -f -U name,calls,errors -S name ./compat-64 exec ./compat-c calls
	like_strace "a filter" -f --seccomp-bpf -e trace=chdir,nanosleep,clock_nanosleep,execve ./compat-64 exec ./compat-c calls
	like_strace "errors alone" -Z -f ./compat-c calls
	like_strace "paths" -P / ./compat-c calls
	local inject
	for inject in chdir:error=EIO chdir:retval=5 chdir:error=EPERM:when=2 getpgid:retval=-1 getpgid:retval=0x7fffffff \
		chdir:signal=USR1 chdir:syscall=getuid:retval=1 write:poke_enter=@arg2=4142 \
		chdir:error=22:delay_enter=1000 nanosleep,clock_nanosleep,/nanosleep:error=EINTR; do
		like_strace "inject=$inject" -e trace=chdir,getpgid,write,/nanosleep -e inject=$inject ./compat-c calls
	done
	like_strace "a fault for all of one ABI" -e fault=chdir@32:error=EIO -e trace=chdir ./compat-c calls
}

symbols() { grep -oE '[(][A-Za-z_]+[+]|too many.*' | tr -d '(+' | tr '\n' ' '; }
stack() { "$sonde" -qq -e trace=getppid -o '|cat' "$@" </dev/null; }
stacks() { # NAME PROGRAM
	local name="$kind: stacks of $1" program=$2
	if stack -k $program | grep -q . && ! stack -k true 2>&1 | grep -q 'not supported'; then :; else
		echo "skip $name (built without libunwind)"
		return
	fi
	same "$name" "$(stack -k $program deep 2 | symbols | grep -oE '^.*(deep ?){3}')" "${entry}syscall leaf deep deep deep "
	check "$name, down to main" has <(stack -k $program deep 2) '\(main\+0x'
	check "$name, through a signal" grep -qE 'leaf handler .*main' <(stack -k $program signal | symbols)
	check "$name, of a thread" grep -qE 'leaf deep deep deep thread' <(stack -k -f $program thread | symbols)
	check "$name, of code made meanwhile" grep -qE 'leaf jit main' <(stack -k $program jit | symbols)
	line() { grep -n "$1" "$srcdir/tests/live/stack.c" | head -1 | cut -d: -f 1; }
	same "$name, lines" "$(stack -kk $program inlined | grep -oE '[(][a-z]+[ +].*stack.c:.*' | sed -E 's/\+0x[0-9a-f]+//; s/ \[.* .*stack.c//' | tr '\n' ' ')" \
		"(leaf):$(line 'syscall(SYS_getppid)') (inlined inlined):$(line 'return leaf() + 1') (outer):$(line 'r = inlined()') (main):$(line '	outer()') "
}

# Compile and try the programs; said: what notices call the personality.
kind() { # KIND COMPILER SAID
	kind=$1 said=$3
	if ! $2 -static -O1 -pthread -o tasks-c "$srcdir/tests/live/tasks.c" 2>/dev/null || { ./tasks-c clone 0; [ $? -ne 3 ]; } 2>/dev/null; then
		echo "skip $1 programs (none can be built or run here; tests/machine $(uname -m) runs them)"
		return
	fi
	$2 -static -O1 -w -o compat-c "$srcdir/tests/live/compat.c" || exit 1
	programs
	[ "$(uname -m)" != x86_64 ] || compared
	if [ "$(uname -m)" = x86_64 ]; then # elsewhere there are no tables to unwind by
		# libunwind wants an index of the tables, which static programs have not.
		[ $kind != i386 ] || { $2 -static -O1 -g -pthread -o stack-c "$srcdir/tests/live/stack.c" && stacks "static programs" ./stack-c; }
		if $2 -O1 -g -pthread -o stack-d "$srcdir/tests/live/stack.c" && ./stack-d; then stacks programs ./stack-d; fi
	fi
}

"${CC:-cc}" -O1 -w -o compat-64 "$srcdir/tests/live/compat.c" || exit 1
case $(uname -m) in
x86_64)
	entry='__kernel_vsyscall ' kind i386 "$compat" '32 bit'
	entry='' kind x32 "$compat_x32" x32
	kind=int80
	if { ./compat-64 int80 >/dev/null; [ $? -eq 3 ]; } 2>/dev/null; then
		cp compat-64 compat-c
		like_strace "calls of i386 by a program of x86_64" ./compat-64 int80
		like_strace "of one ABI" -e trace=@32 -e trace=getpgid@32,chdir@32 ./compat-64 int80
		like_strace "an error injected" -e trace=chdir,getpgid -e inject=chdir:error=EIO ./compat-64 int80
		like_strace "a result injected" -e trace=getpgid -e inject=getpgid:retval=77 ./compat-64 int80
		like_strace "a filter" -f --seccomp-bpf -e trace=chdir ./compat-64 int80
		like_strace "a summary for each" -c -U name,calls,errors -S name ./compat-64 int80
	else
		echo "skip int80 (no calls of i386 here; tests/machine x86_64 runs them)"
	fi
	;;
aarch64) entry='' kind arm "$compat" '32 bit' ;;
*) echo "skip programs of other ABIs (none on $(uname -m))" ;;
esac
cd "$here" || exit 1
exit $bad
