#!/bin/bash
# -k: stacks, the same as strace's line by line, of programs of all kinds; and what strace's own can't do.
set -u
: "${SONDE:?}" "${SRCDIR:?}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
bad=0

ok() { echo "ok stack: $1"; }
not_ok() { echo "not ok stack: $1"; bad=1; }

if "$SONDE" -k true 2>&1 | grep -q 'not supported by this build'; then
	check=$("$SONDE" -k true 2>&1)
	if [ "$check" = "$SONDE: Stack traces (-k/--stack-trace option) are not supported by this build of ${SONDE##*/}" ]; then
		ok 'refused'
	else
		not_ok "refused: $check"
	fi
	echo 'skip stack: everything else (built without libunwind)'
	exit $bad
fi
cc=${CC:-cc}
build() { # NAME FLAG...
	local name=$1
	shift
	$cc -O1 "$@" -o "$name" "$SRCDIR/tests/live/stack.c" -pthread 2>build.log || { not_ok "build $name: $(head -3 build.log)"; exit 1; }
}
build dynamic -g
build fixed -no-pie -g
build stripped -s
build static -static
programs='dynamic fixed stripped static'
if command -v g++ >/dev/null; then
	cat >cxx.cc <<-'EOF'
		#include <map>
		#include <string>
		#include <unistd.h>
		namespace ns {
		template <class T> struct A {
			__attribute__((noinline)) static int f(T, std::map<std::string, int> *) { int r = getppid(); asm volatile(""); return r; }
		};
		__attribute__((noinline)) int operator+(A<int>, std::string *) { int r = A<long>::f(3, nullptr); asm volatile(""); return r; }
		}
		int main() { int r = ns::A<int>() + static_cast<std::string *>(nullptr); asm volatile(""); return r == 1; }
	EOF
	g++ -O1 -o cxx cxx.cc && programs="$programs cxx"
fi

# Addresses and ids vary; places in files don't.
normal() {
	sed -E -e '/^( >|[0-9]+ +>)/!{s/0x[0-9a-f]{5,}/PTR/g; s/\b[0-9]{3,7}\b/N/g; s/"(\\x[0-9a-f]{2})+"/BYTES/}' \
		-e 's/_error \[0x[0-9a-f]*/_error [PTR/; s/si_[us]time=[0-9]+/TIME/g; s/ +=/ =/'
}
# strace and sonde are to print the same: ARGUMENT...
same() {
	{ # the shell would say that they died as their commands did
		"$STRACE" -o theirs "$@" >/dev/null 2>&1 </dev/null
		"$SONDE" -o ours "$@" >/dev/null 2>&1 </dev/null
	} 2>/dev/null
	if [ -s theirs ] && diff <(normal <theirs) <(normal <ours) >differences; then
		ok "as strace: $*"
	else
		not_ok "as strace: $*"
		head -20 differences | sed 's/^/\t/'
	fi
}
if [ -n "${STRACE-}" ] && "$STRACE" -V | grep -q stack-trace; then
	for program in $programs; do
		same -k "./$program"
	done
	for program in dynamic fixed stripped; do
		for what in deep 'deep 300' inlined signal jit memfd exec crash; do
			# shellcheck disable=SC2086 # words
			same -k -e trace=getpid,getppid,execve,exit_group,munmap "./$program" $what
		done
	done
	same -k -f -e trace=getppid,exit ./dynamic thread
	same -k -qq -e trace=exit_group ./dynamic
	same -k -e trace=read -e read=3 cat /etc/hostname
	same -k -e trace=none ./dynamic signal
	same -k -y -e trace=openat,mmap,munmap,mprotect perl -MPOSIX -e 1
else
	echo "skip stack: as strace (no strace with stack traces is installed)"
fi

check() { # NAME GOT WANTED
	if [ "$2" = "$3" ]; then
		ok "$1"
	else
		not_ok "$1"
		printf '\twanted: %s\n\tgot:    %s\n' "$3" "$2"
	fi
}
symbols() { grep -oE '[(][a-z_]+[+]|too many.*' | tr -d '(+' | tr '\n' ' '; }
trace() { "$SONDE" -qq -e trace=getppid -o '|cat' "$@" </dev/null; }
check 'limit' "$(trace -k --stack-trace-frame-limit=3 ./dynamic deep | symbols)" 'syscall leaf deep too many stack frames '
check 'limit, long name' "$(trace --stack-trace=symbol --stack-trace-frame-limit=1 ./dynamic | symbols)" 'syscall too many stack frames '
check 'a mapping that another filter hides' \
	"$(trace -f --seccomp-bpf -k ./dynamic jit | symbols | cut -d ' ' -f 1-4)" 'syscall leaf jit main'
cp dynamic unlinked
check 'a deleted file' "$(trace -k ./unlinked unlinked | grep -c 'unlinked (deleted)(')" "$(
	[ "$(id -u)" = 0 ] && echo 3 || echo 1)"
if "$SONDE" -kk true 2>&1 | grep -q 'not supported by this build'; then
	echo 'skip stack: -kk (built without libdw)'
else
	line() { grep -n "$1" "$SRCDIR/tests/live/stack.c" | head -1 | cut -d: -f 1; }
	check '-kk' "$(trace -kk ./dynamic inlined | grep -oE '[(][a-z]+[ +].*stack.c:.*' | sed -E 's/\+0x[0-9a-f]+//; s/ \[.* .*stack.c//' | tr '\n' ' ')" \
		"(leaf):$(line 'syscall(SYS_getppid)') (inlined inlined):$(line 'return leaf() + 1') (outer):$(line 'r = inlined()') (main):$(line '	outer()') "
	check '-kk without debug information' "$(trace -kk ./stripped | grep -c 'stripped() \[0x[0-9a-f]*\]$')" "$(trace -k ./stripped | grep -c 'stripped()')"
fi
# A recording has them, with all that was known of each frame.
kk=-kk
"$SONDE" -kk true 2>&1 | grep -q 'not supported by this build' && kk=-k
again() { "$SONDE" -qq -e trace=getppid "$@" --replay=rec 2>&1 | normal; }
fresh() { trace "$@" | normal; }
trace $kk --record=rec ./dynamic inlined >live
check 'recorded' "$("$SONDE" -qq -e trace=getppid $kk --replay=rec 2>&1)" "$(cat live)"
check 'recorded, fewer frames' "$(again $kk --stack-trace-frame-limit=2)" "$(fresh $kk --stack-trace-frame-limit=2 ./dynamic inlined)"
check 'recorded, without source lines' "$(again -k)" "$(fresh -k ./dynamic inlined)"
check 'recorded, without stacks' "$(again)" "$(fresh ./dynamic inlined)"
"$SONDE" --record=rec true
check 'recorded without' "$("$SONDE" -k -e trace=none --replay=rec 2>&1 | head -n 1)" "$SONDE: Recording 'rec' holds no stacks: it was made without -k"
if [ -n "${PYTHON-}" ]; then
	check 'JSON' "$(trace --format=json -k ./dynamic deep 0 | "$PYTHON" -c '
import json, sys
for line in sys.stdin:
    event = json.loads(line)
    if event["event"] == "syscall":
        print(*[frame["symbol"] for frame in event["stack"]][:4], event["stack"][1]["binary"])')" "syscall leaf deep main $PWD/dynamic"
fi
exit $bad
