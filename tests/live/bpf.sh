#!/bin/bash
# The bpf engine: it counts what the ptrace engine counts, of whoever comes and goes, and says what it cannot do.
# shellcheck disable=SC2016,SC2317 # the traced shells expand what is quoted; check calls what seems unreachable
set -u
# shellcheck source=tests/live/engine.lib
. "${SRCDIR:?}/tests/live/engine.lib"
python=${PYTHON:-python3}

said() { # PATTERN COMMAND...: it fails with one line like that, and perhaps a word of help
	local pattern=$1
	shift
	"$@" >out 2>err && return 1
	[ "$(grep -cv "^Try '" err)" = 1 ] && has err "$pattern"
}

# ---- What it refuses ------------------------------------------------------------

refused() { # WHAT ARGUMENT...
	local what=$1
	shift
	check "refused: $*" said "--engine=bpf counts calls \(-c\) and does no more: $what" "$sonde" --engine=bpf "$@" true
}
refused 'printing calls needs'
refused 'printing calls \(-C\)' -C
refused '-e inject' -c -e inject=close:error=EIO
refused 'choosing by path or descriptor' -c -P /etc/passwd
refused 'choosing by path or descriptor' -c -e trace-fds=1
refused '--summary-by=path' -c --summary-by=path
refused '--syscall-limit of calls that ended so' -c --syscall-limit=3 -Z
refused '-b' -c -f -b execve
refused '--kill-on-exit' -c --kill-on-exit
check 'an engine there is not' said "invalid --engine argument: 'best'" "$sonde" --engine=best true

# ---- Where it cannot be ---------------------------------------------------------

if "$sonde" --engine=bpf -c true 2>err >/dev/null; then
	have=yes
else
	have=no
	# In a build without, for us as well as for others.
	echo "skip counting in the kernel ($(head -n 1 err | sed 's/.*--engine=bpf: //'))"
fi
if [ "$(id -u)" = 0 ] && command -v setpriv >/dev/null; then
	nobody() { setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; }
	cp "$sonde" sonde 2>/dev/null && chmod 755 . sonde
	check 'without privileges it says what is missing' said '--engine=bpf: .*(CAP_BPF and CAP_PERFMON|built without)' \
		nobody ./sonde --engine=bpf -c true
	setpriv --reuid=65534 --regid=65534 --clear-groups sleep 60 &
	sleeper=$!
	until_ok state_is $sleeper S 0
	nobody ./sonde -c -p $sleeper 2>err &
	tracer=$!
	check 'auto without privileges uses ptrace' until_ok state_is $sleeper S 1
	check '... and says so' has err 'counting with ptrace, which slows what is traced: .*(CAP_BPF|built without)'
	kill $sleeper
	wait $sleeper $tracer 2>/dev/null
else
	echo 'skip bpf without privileges (not root, or no setpriv)'
fi
[ $have = yes ] || exit $bad
if unshare -U true 2>/dev/null; then
	check "a user namespace's privileges do not count" said 'the kernel does not permit bpf here' \
		unshare -Ur "$sonde" --engine=bpf -c true
fi
if unshare -m mount -t tmpfs none /sys/kernel/btf 2>/dev/null; then
	check 'without BTF' said 'this kernel has no BTF' \
		unshare -m sh -c 'mount -t tmpfs none /sys/kernel/btf && exec "$@"' - "$sonde" --engine=bpf -c true
fi

# ---- The same table -------------------------------------------------------------

table() { # ENGINE ARGUMENT...
	local engine=$1
	shift
	"$sonde" --engine="$engine" -c -qq -o "table.$engine" "$@" >/dev/null 2>&1
	echo "status $?" >>"table.$engine"
} 2>/dev/null
agree() { # ARGUMENT...: both engines make the same table
	table ptrace "$@"
	table bpf "$@"
	cmp -s table.ptrace table.bpf || { diff table.ptrace table.bpf | head -20; return 1; }
}
calls=(-U "calls,errors,name" -S name)
check 'one process' agree "${calls[@]}" ls /nonexistent /
check 'its status' agree "${calls[@]}" sh -c 'exit 7'
check 'no children without -f' agree "${calls[@]}" sh -c '/bin/true; :'
# The shell is to wait for a child that lives: it makes other calls for one that has ended already.
check 'children' agree "${calls[@]}" -f -e '!wait4,rt_sigreturn' sh -c 'for i in 1 2 3; do /bin/true; done; (sleep 0.5) & wait'
check 'children of vfork' agree "${calls[@]}" -f ./tasks vfork 20
check 'clone' agree "${calls[@]}" -f ./tasks clone 0
check 'clone, untraced' agree "${calls[@]}" -f ./tasks clone 0x800000
check 'threads' agree "${calls[@]}" -f -e clock_nanosleep,clone3,clone,execve ./tasks sleep 50 3
check 'killed' agree "${calls[@]}" sh -c 'kill -KILL $$'
check 'terminated' agree "${calls[@]}" "$python" -S -c 'import os, signal
if os.fork(): signal.pause()
import time
while True:
    time.sleep(0.3)
    os.kill(os.getppid(), signal.SIGTERM)'
check 'it cannot be executed' agree "${calls[@]}" ./table.ptrace
check 'chosen calls' agree "${calls[@]}" -e trace=openat,close ls /nonexistent
check 'all others' agree "${calls[@]}" -e trace='!openat,close' ls /nonexistent
check 'a class' agree "${calls[@]}" -e trace=%file ls /nonexistent
check 'no calls' agree "${calls[@]}" -e trace=none ls
check 'sorted by number' agree -U calls,errors,name -S none ls /nonexistent
check 'failures are but a part' agree "${calls[@]}" -Z ls /nonexistent
check 'more overhead than time' agree -O 1000000000 -e trace=openat,close ls
check '... on the clock' agree -w -O 1000000000 -e trace=openat,close ls
check 'by errno' agree "${calls[@]}" --summary-by=errno ls /nonexistent
check 'by comm' agree "${calls[@]}" -f -e '!wait4,rt_sigreturn' --summary-by=comm sh -c '/bin/true; cat /dev/null'
cat >strange.c <<'END'
#define _GNU_SOURCE
#include <sys/syscall.h>
#include <unistd.h>

int main(void)
{
	static const long numbers[] = { 600, 1023, 1024, 1030, 1087, 1088, 5000, -1, 0x40000000 | 39, 0x50000000 };

	for (unsigned i = 0; i < sizeof(numbers) / sizeof(*numbers); i++)
		for (unsigned n = 0; n <= i; n++)
			syscall(numbers[i], 0, 0, 0);
	return 0;
}
END
"${CC:-cc}" -o strange strange.c && check 'numbers of no call' agree "${calls[@]}" ./strange
check '... when others are chosen' agree "${calls[@]}" -e trace=close ./strange
if . "$srcdir/tests/compat.lib" && [ "$compat" = i686-linux-gnu-gcc ] && command -v $compat >/dev/null &&
	$compat -static -o carried "$srcdir/tests/live/compat.c" 2>/dev/null && ./carried carried >/dev/null 2>&1; then
	check 'another personality, and what its calls carry' agree "${calls[@]}" ./carried carried
else
	echo 'skip calls of i386, counted in the kernel (no i386 programs here; tests/machine x86_64 runs them)'
fi
if "$python" -S -c 'import ctypes; ctypes.CDLL(None).prctl' 2>/dev/null; then
	# getppid is refused by a filter of its own: with seccomp, the call never gets as far as the tracepoint of its entry.
	check 'calls a seccomp filter refuses' agree "${calls[@]}" -e trace=getppid "$python" -S -c 'import ctypes, os, struct, sys
libc = ctypes.CDLL(None, use_errno=True)
nr = int(sys.argv[1])
code = b"".join(struct.pack("HBBI", *i) for i in
    ((0x20, 0, 0, 0), (0x15, 0, 1, nr), (6, 0, 0, 0x50001), (6, 0, 0, 0x7fff0000)))
room = ctypes.create_string_buffer(code)
program = struct.pack("HxxxxxxP", 4, ctypes.addressof(room))
libc.prctl(38, 1, 0, 0, 0)
assert libc.prctl(22, 2, program, 0, 0) == 0
for i in range(5): libc.syscall(nr)
' "$(printf '#include <sys/syscall.h>\nSYS_getppid' | "${CC:-cc}" -E - | tail -n 1)"
fi

# Who executes a program becomes the leader, whatever thread it was.
"$sonde" --engine=bpf -c -f -qq "${calls[@]}" -e execve -o table ./tasks exec /bin/true
check 'a thread that executes' has table '^ +2 +execve$'
"$sonde" --engine=bpf -c -f ./tasks exec /bin/true 2>err
check '... and all are told of' [ "$(grep -c attached err)" = 3 ]
"$sonde" --engine=bpf -c -f -qq --summary-by=tid "${calls[@]}" -e trace=execve -o table ./tasks exec /bin/true
check '... has the number of the leader' [ "$(grep -cE '^ +[0-9]+ +2 +execve' table)" = 1 ]

# ---- Times ----------------------------------------------------------------------

"$sonde" --engine=bpf -cw -U calls,p50,p90,p99,max-time,min-time,name -S p99 -e trace=clock_nanosleep -o table \
	"$python" -S -c 'import time
for i in range(9): time.sleep(0.001)
time.sleep(0.2)'
check 'quantiles' awk '$7 == "clock_nanosleep" { good = $1 == 10 && $2 < 0.1 && $3 < 0.1 && $4 > $5 * 0.99 && $4 <= $5 &&
	$4 >= 0.2 && $6 >= 0.001 && $6 <= $2 } END { exit !good }' table
"$sonde" --engine=bpf -c -U total-time,wall-total,wall-min,name -e trace=clock_nanosleep -o table sleep 0.3
check 'sleeping takes no processor' awk '$4 == "clock_nanosleep" { good = $1 < 0.1 && $2 >= 0.3 && $3 == $2 } END { exit !good }' table
"$sonde" --engine=bpf -c -U total-time,wall-total,p99,name -e trace=getrandom,read -o table head -c 30000000 /dev/urandom >/dev/null
check 'reading randomness does' awk '$4 == "read" { good = $1 > 0.001 && $1 <= $2 + 0.00001 && $3 > 0 } END { exit !good }' table
"$sonde" --engine=bpf -c --format=json -U calls,p50 -e trace=openat -o json true
check 'JSON' has json '"name":"openat","calls":[0-9]+,"errors":0,"cpu":\{"total":[0-9]+,"min":[0-9]+,"max":[0-9]+\},"wall":.*,"p50":[0-9]+,"p90":'

# ---- Keys -----------------------------------------------------------------------

for key in pid tid; do
	"$sonde" --engine=bpf -c -f -qq --summary-by=$key -U calls,errors -e trace=execve -o table sh -c 'ls; ls; :' >/dev/null
	check "by $key" [ "$(grep -cE '^ +[0-9]+ +1 +execve$' table)" = 3 ]
done

# ---- Limits, reports ------------------------------------------------------------

check 'a limit of calls is exact' agree "${calls[@]}" --syscall-limit=7 -e trace=openat,close,read,mmap ls /
"$sonde" --engine=bpf -c --syscall-limit=3 -o table sleep 0.1 2>err
check '... and said' has err 'System call limit has been reached, detaching tracees'
"$sonde" --engine=bpf -c --limit-time=300ms -o table sleep 1 2>err
check 'a limit of time' has err 'Time limit has been reached, detaching tracees'
"$sonde" --engine=bpf -c -f -qq -U calls --summary-interval=0.1 -e trace=execve -o table sh -c 'ls; sleep 0.5; :' >/dev/null
check 'tables every so often' [ "$(grep -c '^ *[0-9]* total$' table)" -ge 3 ]
check '... with what there is' [ "$(sed -n 's/^ *\([0-9]*\) total$/\1/p' table | sort -n | tail -n 1)" = 3 ]
"$sonde" --engine=bpf -c -I 2 -U calls -e trace=execve -o table sleep 60 &
tracer=$!
slept() { child=$(pgrep -P "$tracer" -x sleep) && state_is "$child" S 0; }
until_ok slept
kill -USR1 $tracer
check 'a table when asked for' says table '^ +1 execve$'
interrupt $tracer TERM # in the background, SIGINT is ignored, by the command too
check 'interrupted, it ends so' [ "$status" = 143 ]
gone() { ! state_is "$child" RSD 0; }
check '... and the command with it' until_ok gone
check '... and there is a table' [ "$(grep -c total table)" = 2 ]
"$sonde" --engine=bpf -c -o table sh -c 'kill -TERM $$'
check "it ends as the command's signal says" [ $? = 143 ]
"$sonde" --engine=bpf -c -D -o table sh -c 'exit 5'
check '-D: the command is the child' [ $? = 5 ]
check '... and is counted' says table '^100\.00 .* total$'

# ---- Those that run already -----------------------------------------------------

# It is told by a pipe when to go on; its calls are known.
cat >waiter.py <<'END'
import os, select, sys, threading, time
go = os.open("go", os.O_RDONLY)
def wait(what):
    os.read(go, 1)
    os.getppid()
    if what == "fork" and not os.fork():
        os.getpgid(0)
        os._exit(0)
    if what == "fork":
        os.wait()
    os.getppid()
if sys.argv[1] == "threads":
    for i in range(3):
        threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
open("ready", "w").close()
wait(sys.argv[1])
os.read(go, 1)
END
start() { # WHAT
	rm -f go ready
	mkfifo go
	"$python" -S waiter.py "$1" &
	child=$!
	exec 3>go
	until_ok [ -e ready ]
	until_ok state_is $child S 0
}
attach() { # ARGUMENT...: the tracer is $tracer
	"$sonde" -p $child "$@" 2>err 3>&- &
	tracer=$!
	says err "Process $child attached"
}
stop() {
	exec 3>&-
	wait $child $tracer
} 2>/dev/null
start plain
attach -c "${calls[@]}" -o table
check 'auto counts in the kernel what runs already' state_is $child S 0
check '... and says so' has err 'counting in the kernel \(bpf\); use --engine=ptrace for '
echo >&3
stop
check 'the call it was in, and all to the end' [ "$(grep -E 'getppid|read' table | tr -s ' \n' ' ')" = ' 2 getppid 2 read ' ]
start plain
attach -cw -U calls,max-time,name -o table
sleep 0.5
echo >&3
until_ok state_is $child S 0
sleep 0.3
interrupt $tracer
check 'the call it is in when let go is not counted' has table '^ +1 .* read$'
check '... and took the time since we came' awk '$3 == "read" { good = $2 > 0.4 } END { exit !good }' table
check '... and it is told' has err "Process $child detached"
check '... and lives' state_is $child S 0
stop
start threads
attach -c -f -e trace=getppid,getpgid -o table
check 'threads are told of' has err "Process $child attached with 4 threads"
interrupt $tracer
check '... and let go' [ "$(grep -c detached err)" = 4 ]
stop
for follow in '' -f; do
	start fork
	# shellcheck disable=SC2086 # nothing, or -f
	attach -c $follow "${calls[@]}" -e trace=getppid,getpgid -o table
	echo >&3
	stop
	[ -n "$follow" ] && told=2 || told=1
	check "children born later ${follow:-(none)}" [ "$(grep -c attached err) $(grep -c getpgid table)" = "$told $((told - 1))" ]
done
start plain
"$sonde" -q -c -U calls,name --summary-interval=0.1 -e trace=getppid -o table -p $child 2>err 3>&- &
tracer=$!
echo >&3
stop
check '-q is quiet' lacks err 'attached|counting'
start plain
(exec -a strace "$sonde" -c -o table -p $child) 2>err 3>&- &
tracer=$!
says err "^strace: Process $child attached$"
stop
check 'as strace it says what strace says' [ "$(cat err)" = "strace: Process $child attached" ]
start plain
attach --engine=ptrace -c -o table
check 'ptrace when asked for' until_ok state_is $child S 1
check '... is not talked about' lacks err 'counting in'
stop
start plain
attach -c --summary-by=path -o table
check 'ptrace when the kernel cannot count it' until_ok state_is $child S 1
stop
check 'no such process' said 'attach: process 4194304: No such process' "$sonde" --engine=bpf -c -p 4194304

# ---- Those that join ------------------------------------------------------------

name=sonde-$$
cp "$(command -v sleep)" "./$name"
"./$name" 600 &
first=$!
is_called() { [ "$(cat "/proc/$1/comm" 2>/dev/null)" = "$name" ]; }
until_ok is_called $first
"$sonde" --name="$name" -c -U calls,name -o table 2>err &
tracer=$!
says err "Process $first attached"
"./$name" 600 &
second=$!
check 'those that come to be called so' says err "Process $second attached"
kill $first $second
wait $first $second $tracer 2>/dev/null
check '... are counted' has table '^ +[0-9]+ total$'
check 'nobody is called so' said "there is no such process to trace: --name no-$name" "$sonde" --engine=bpf -c --name="no-$name"
mkfifo tree.go
sh -c '(read -r line; ls; :) <tree.go & wait; :' >/dev/null &
tree=$!
"$sonde" --engine=bpf --tree=$tree -cf -U calls,name -e trace=execve -o table 2>err &
tracer=$!
says err "Process $tree attached"
echo go >tree.go
wait $tree $tracer
check 'a tree' has table '^ +1 execve$'
exit $bad
