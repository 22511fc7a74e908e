#!/bin/bash
# --explain: a card for every call, error and signal of six ABIs; sentences below the lines of a trace, which stay as
# they are; noise folded.
set -u
: "${SONDE:?the sonde to test}" "${SRCDIR:?}"
# shellcheck source=tests/live/check.lib
. "$SRCDIR/tests/live/check.lib"

# Each of the names in FILE has a card, and each card these parts.
# shellcheck disable=SC2317 # called by check
complete() { # FILE LABEL...
	local names=$1
	shift
	"$SONDE" "--explain=$(paste -sd, "$names")" >cards || return
	(IFS='|' && awk -v labels="$*" 'BEGIN { n = split(labels, label, "|") }
		function judge() { for (i = 1; i <= n; i++) if (name != "" && !index(card, "\n" label[i] " ")) { print name ": no " label[i]; bad = 1 } }
		/^[^ ]+, an? / { judge(); sub(",", "", $1); name = $1; card = ""; seen[name]; next }
		{ card = card "\n" $0 }
		END { judge(); for (name in seen) count++; while ((getline line <"'"$names"'") > 0) wanted++
			if (count != wanted) { print count " cards of " wanted; bad = 1 } exit bad }' cards)
}

for abi in x86_64 i386 x32 aarch64 arm riscv64; do
	awk -F '\t' '!/^#/ && $1 < 10001 && $3 != "-" { print $2 }' "$SRCDIR/syscalls/abi/$abi.tbl"
done | sort -u >calls
check "every call of six ABIs has a card ($(wc -l <calls))" complete calls synopsis what returns numbers manual

names() { # TABLE FILE
	awk -v table="$1" '/^[^\t#]/ { on = $1 == "enum" && $2 == table } on && /^\t/ { print $2 }' "$SRCDIR/syscalls/$2"
}
names errno errno.sys >errors
names signal signal.sys >signals
check "every errno has one ($(wc -l <errors))" complete errors says means causes number
check "every signal has one ($(wc -l <signals))" complete signals says means 'sent by' 'by default' number

card() { "$SONDE" "--explain=$1"; }
check "a constant's values on six ABIs" grep -q \
	'^value .*x86_64 0x4000, i386 0x4000, x32 0x4000, aarch64 0x10000, arm 0x10000, riscv64 0x4000' <(card O_DIRECT)
check "a call that is named otherwise elsewhere" grep -q 'i386 422 (futex_time64)' <(card futex)
check "a request that shares its number" grep -qx 'says          asks for the settings of the terminal' <(card TCGETS)
check "a request with a free size" grep -q '^value .*0x80004506 on x86_64' <(card EVIOCGNAME)
check "tables that say the same of it are told at once" grep -qx 'of            clone_flags, unshare_flags, setns_types' \
	<(card CLONE_NEWUSER)
check "C's name of what the kernel calls otherwise" grep -qx 'EAGAIN, an error' <(card EWOULDBLOCK)

# What people look up: each of these says something.
# shellcheck disable=SC2317 # called by check
said() {
	local name bad=0
	"$SONDE" "--explain=$(IFS=, && echo "$*")" >words || return
	for name in "$@"; do
		awk -v name="$name," '/^[^ ]+, an? / { on = $1 == name } on && /^says +[^ ]/ { found = 1 } END { exit !found }' words ||
			{ echo "nothing is said of $name" && bad=1; }
	done
	return "$bad"
}
everyday=(O_CLOEXEC O_PATH CLONE_THREAD CLONE_NEWUSER F_SETFL F_DUPFD_CLOEXEC FD_CLOEXEC MSG_NOSIGNAL MSG_PEEK MADV_DONTNEED
	PROT_EXEC MAP_SHARED MAP_ANONYMOUS MREMAP_MAYMOVE EPOLLIN EPOLLET EPOLL_CTL_ADD POLLHUP WNOHANG P_PIDFD SA_RESTART
	SIG_BLOCK SIG_IGN AF_INET6 SOCK_STREAM SOCK_NONBLOCK SOL_SOCKET SO_REUSEADDR SO_KEEPALIVE TCP_NODELAY IP_RECVERR
	IPV6_V6ONLY SHUT_WR SEEK_HOLE X_OK AT_EMPTY_PATH AT_SYMLINK_NOFOLLOW STATX_BTIME MS_BIND MNT_DETACH PR_SET_NAME
	PR_SET_NO_NEW_PRIVS FUTEX_WAIT_PRIVATE PTRACE_SEIZE RLIMIT_NOFILE CLOCK_MONOTONIC TFD_NONBLOCK EFD_SEMAPHORE SFD_CLOEXEC
	IN_CLOSE_WRITE FAN_OPEN_PERM MFD_ALLOW_SEALING SECCOMP_RET_ERRNO SCHED_FIFO IORING_OP_READV IORING_SETUP_SQPOLL
	BPF_PROG_LOAD KEYCTL_READ TIOCGWINSZ FIONREAD FIONBIO FICLONE BLKGETSIZE64 CAP_SYS_ADMIN GRND_NONBLOCK
	MEMBARRIER_CMD_GLOBAL SPLICE_F_MORE RENAME_EXCHANGE LANDLOCK_ACCESS_FS_EXECUTE S_IFDIR SEGV_MAPERR CLD_EXITED)
check "flags of everyday life are told (${#everyday[@]})" said "${everyday[@]}"

check "small letters, and no SIG" diff <(card chld) <(card SIGCHLD)
check "an unknown name" test "$(card opneat 2>&1 >/dev/null | sed 's/.*: //')" = \
	"no call, error, signal or constant is called 'opneat'; perhaps openat or openat2"
card nothing_like_it >none 2>/dev/null
check "... is an error, and prints no card" test $? -eq 1 -a ! -s none

# A trace: its own lines are those of one without.
lines() { sed 's/0x[0-9a-f]*/ADDR/g; s/ = [0-9]*$/ = N/'; }
trace=(-e 'trace=openat,close,chdir,kill')
"$SONDE" --explain -v "${trace[@]}" -o told cat /dev/null /nonexistent 2>/dev/null
"$SONDE" -v "${trace[@]}" -o plain cat /dev/null /nonexistent 2>/dev/null
check "the trace's own lines stay as they are" diff <(lines <plain) <(grep -v '^    #' told | lines)
check "with -v each flag is explained" grep -q '^    #   O_RDONLY: for reading' told

"$SONDE" --explain "${trace[@]}" -o told cat /dev/null /nonexistent 2>/dev/null
check "the loader is one line" test "$(grep -c '^    # … dynamic loader: [0-9]* calls, [0-9]* librar' told)" -eq 1
check "a call in words" grep -qx '    # opens /dev/null.* → got [0-9]*' told
check "a failure in words" grep -q '^    # opens /nonexistent.* → fails: there is no such file (ENOENT)' told
check "a descriptor's file" grep -qE '^    # closes [0-9]+ \(/dev/null\)$' told

"$SONDE" --explain -e trace=exit_group -o told cat /nonexistent 2>/dev/null
check "exit, which does not return" grep -qx '    # ends the whole process with status 1' told
sed -n '/^    # ends the whole/ { n; p; }' told >behind
check "... below its line" grep -qx '+++ exited with 1 +++' behind

# The first time in full, then briefly.
"$SONDE" --explain -e trace=openat -o told cat /dev/null /dev/null 2>/dev/null
check "the first time all flags, then the call alone" diff - <(grep -o '^    # opens /dev/null.* →' told) <<-'end'
	    # opens /dev/null for reading →
	    # opens /dev/null →
end
"$SONDE" --explain -e trace=chdir -o told sh -c 'cd /proc; cd /none 2>/dev/null; cd /none 2>/dev/null' 2>/dev/null
check "a cause is told once" test "$(grep -c '^    # makes .*(ENOENT)' told)" -eq 2

{ "$SONDE" --explain -o told sh -c 'cd /; cd /; kill -USR1 $$'; } 2>/dev/null
check "no line is wider than it should be" test -z "$(grep '^    #' told | awk 'length($0) > 102')"
check "a signal in words" grep -q "^    # SIGUSR1: the program's first own signal" told
check "who sent it" grep -q "^    # SIGUSR1: .*(sent by kill, process [0-9]*);" told

# Several tasks: each line says whose it is.
"$SONDE" --explain -f -e trace=%process,pipe,pipe2 -o told sh -c 'echo hi | cat; exit 3' >/dev/null 2>&1
check "a line of one of several tasks says which" test "$(grep -c '^ *#' told)" -eq 0 -a "$(grep -c '^[0-9][0-9]*  *# ' told)" -gt 4
check "a pipe" grep -q '^[0-9]*  *# creates a pipe.* → the ends are descriptor 3, descriptor 4' told
check "a child, and how it ended" grep -q '^[0-9]*  *# waits for a child.* → child [0-9]*: it exited with 0' told
awk '/# ends the whole process/ { split(previous, words); if (words[1] != $1) bad = 1; some++ } { previous = $0 } END { exit bad || some < 3 }' told
check "the end of each" test $? -eq 0
"$SONDE" --explain -ff -o split sh -c 'echo hi | cat' >/dev/null 2>&1
check "in files of their own they need not" test -z "$(grep -h '#' split.* | grep -v '^    #')"

# Names: what the resolver reads is one line.
if command -v getent >/dev/null; then
	"$SONDE" --explain -o told getent hosts localhost >/dev/null 2>&1
	check "the resolver is one line" grep -qE '^    # … name resolver: [0-9]+ calls, [0-9]+ files?$' told
	check "... in place of its own" test "$(grep -cE '"/etc/(hosts|nsswitch.conf|host.conf|resolv.conf)"' told)" -eq 0
	"$SONDE" --explain -v -o told getent hosts localhost >/dev/null 2>&1
	check "... which -v shows" test "$(grep -cE 'openat.*"/etc/hosts"' told)" -ge 1 -a "$(grep -c '# …' told)" -eq 0
else
	echo "skip the resolver (there is no getent)"
fi

# A name server of our own, in a network of our own.
cat >dns.py <<'end'
import os, socket, subprocess, sys, threading
server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.bind(('127.0.0.1', 53))

def serve():
    while True:
        question, client = server.recvfrom(2048)
        name_end = question.index(b'\0', 12) + 5
        kind = question[name_end - 4:name_end - 2]
        answer = b'\xc0\x0c\0\1\0\1\0\0\0\x3c\0\4\x0a\1\2\3' if kind == b'\0\1' else b''
        server.sendto(question[:2] + b'\x81\x80\0\1' + (b'\0\1' if answer else b'\0\0') + b'\0\0\0\0' +
                      question[12:name_end] + answer, client)

threading.Thread(target=serve, daemon=True).start()
sys.exit(subprocess.call(sys.argv[1:]))
end
export SONDE PYTHON="${PYTHON:-python3}"
# shellcheck disable=SC2016
private='ip link set lo up && echo nameserver 127.0.0.1 >resolv && mount --bind resolv /etc/resolv.conf &&
	"$PYTHON" dns.py "$SONDE" --explain -o told getent ahosts sonde.example >found'
if command -v getent ip unshare "$PYTHON" >/dev/null && unshare -rnm sh -c "$private" 2>/dev/null && grep -q '^10\.1\.2\.3 ' found; then
	check "a name server's answer is part of it" test "$(grep -cE 'sin_port=htons\(53\)|^(poll|sendmmsg|recvfrom)' told)" -eq 0
	check "... and the line counts it" grep -qE '^    # … name resolver: [0-9]{2,} calls' told
else
	echo "skip a name server of our own (no namespaces here)"
fi

command -v "$PYTHON" >/dev/null || { echo "skip what python3 does (it is not installed)" && exit "$bad"; }

# A socket of the program's own is none of the resolver's.
cat >datagram.py <<'end'
import socket
open('/etc/hosts').close()
own = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
own.connect(('127.0.0.1', 9))
end
"$SONDE" --explain -o told "$PYTHON" -S datagram.py 2>/dev/null
check "a socket of the program's own is shown" grep -qE '^    # connects socket [0-9]+ to 127.0.0.1:9$' told

"$SONDE" --explain -e trace=dup,fcntl,lseek -o told "$PYTHON" -S -c 'import fcntl, os
f = os.open("/dev/null", os.O_RDWR)
fcntl.fcntl(f, fcntl.F_GETFL)
fcntl.fcntl(f, fcntl.F_SETFD, fcntl.FD_CLOEXEC)
os.dup(f)' 2>/dev/null
check "a command has a sentence of its own" grep -qE '^    # asks how [0-9]+ \(/dev/null\) was opened → for reading and writing' told
check "... another another" grep -qE '^    # sets the flags of [0-9]+ \(/dev/null\): closes on exec$' told

# A terminal of 60 columns.
cat >terminal.py <<'end'
import fcntl, os, pty, struct, sys, termios
pid, fd = pty.fork()
if not pid:
    sys.stdin.readline()
    os.execvp(sys.argv[1], sys.argv[1:])
fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack('HHHH', 40, 60, 0, 0))
os.write(fd, b'\n')
text = b''
while True:
    try:
        piece = os.read(fd, 65536)
    except OSError:
        break
    if not piece:
        break
    text += piece
os.waitpid(pid, 0)
sys.stdout.buffer.write(text.replace(b'\r', b''))
end
"$PYTHON" terminal.py "$SONDE" --explain --color=never -e trace=openat cat /nonexistent >told
check "sentences are wrapped to the terminal" test "$(grep '^    #' told | awk 'length($0) > 62' | wc -l)" -eq 0 -a \
	"$(grep -c '^    #     ' told)" -ge 2
"$PYTHON" terminal.py "$SONDE" --explain --color=always -e trace=openat cat /nonexistent >told
check "... and coloured as comments are" grep -q "$(printf '\033')\[[0-9;]*m# opens /nonexistent" told
"$SONDE" --explain -e trace=rt_sigaction,kill -o told "$PYTHON" -S -c 'import os, signal
signal.signal(signal.SIGUSR1, lambda *_: None)
signal.signal(signal.SIGUSR2, signal.SIG_IGN)
signal.signal(signal.SIGUSR2, signal.SIG_DFL)
os.kill(os.getpid(), 0)' 2>/dev/null
check "what becomes of a signal" test "$(grep -cE '^    # (handles SIGUSR1 by a function of its own|ignores SIGUSR2 from now on|leaves SIGUSR2 to its)' told)" -eq 3
check "a signal that is none" grep -q '^    # asks whether it could send a signal to [0-9]*$' told
"$SONDE" --explain -e trace=%network -o told "$PYTHON" -S -c 'import socket
s = socket.socket(); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
s.bind(("127.0.0.1", 0)); s.listen(5)
s.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)' 2>/dev/null
check "an address" grep -qE '^    # gives socket [0-9]+ the address 127.0.0.1:0$' told
check "an option and its value" grep -qE '^    # sets an option of socket [0-9]+: binding an address again soon, 1$' told
check "what an answer of 0 means" grep -qE '^    # asks for an option of socket [0-9]+: its pending error → it is 0$' told
exit "$bad"
