#!/bin/bash
# What reads logs: sonde-log-merge, like strace-log-merge, and sonde-graph.
# shellcheck disable=SC2016,SC2317 # the traced shells expand what is quoted; check calls what seems unreachable
set -u
# shellcheck source=tests/live/engine.lib
. "${SRCDIR:?}/tests/live/engine.lib"
merge=$srcdir/scripts/sonde-log-merge graph=$srcdir/scripts/sonde-graph

says() { # NAME EXPECTED COMMAND...: what is printed, and the exit status
	local name=$1 expected=$2 got
	shift 2
	got=$("$@" 2>&1; echo "status $?")
	if [ "$got" = "$expected" ]; then
		echo "ok $name"
	else
		echo "not ok $name"
		diff <(echo "$expected") <(echo "$got") | sed 's/^/\t/'
		bad=1
	fi
}

# ---- Merging --------------------------------------------------------------------

usage() { "$@" 2>&1 | head -1; }
for arguments in '' 'a b' --help; do
	# shellcheck disable=SC2086
	check "merge $arguments: usage" [ "$(usage "$merge" $arguments)" = 'Usage: sonde-log-merge PREFIX' ]
done
check 'merge --help is no error' "$merge" --help >/dev/null
says 'merge nothing' 'sonde-log-merge: none: strace output not found
status 1' "$merge" none
printf 'close(3) = 0\n' >timeless.7
says 'merge without times' 'sonde-log-merge: timeless: no line begins with a time (-tt, -ttt, --format=json)
status 1' "$merge" timeless

printf '10:00:00.1 a\n10:00:00.3 c\n' >day.5
printf '10:00:00.2 b\n | 00000  dump\n10:00:00.3 d' >day.1234567
printf '10:00:00.25 no log\n' >day.txt
: >day.77
says 'merge' '5       10:00:00.1 a
1234567 10:00:00.2 b
1234567  | 00000  dump
5       10:00:00.3 c
1234567 10:00:00.3 d
status 0' "$merge" day
printf '23:59:59.9 a\n00:00:01.1 c\n' >night.1
printf '00:00:00.5 b\n00:00:02 d\n' >night.2
printf '23:50:00 first\n' >night.3
says 'merge past midnight' '3 23:50:00 first
1 23:59:59.9 a
2 00:00:00.5 b
1 00:00:01.1 c
2 00:00:02 d
status 0' "$merge" night
printf '999.000000002 b\n1000.5 c\n' >'odd = name.1'
printf '999.000000001 a\n' >'odd = name.2'
says 'merge: nanoseconds, odd names' '2 999.000000001 a
1 999.000000002 b
1 1000.5 c
status 0' "$merge" 'odd = name'
printf '{"event":"attach","tid":1,"pid":1,"time":1795737124478015291}\n' >json.1
printf '{"event":"attach","tid":2,"pid":2,"time":1795737124478015290}\n' >json.2
says 'merge JSON' '{"event":"attach","tid":2,"pid":2,"time":1795737124478015290}
{"event":"attach","tid":1,"pid":1,"time":1795737124478015291}
status 0' "$merge" json

for options in -tt -ttt '-ttt -e write=1' --timestamps=ns; do
	# shellcheck disable=SC2086
	"$sonde" -ff -o real $options sh -c 'echo a | cat; sleep 0.01 & sleep 0.02; wait' >/dev/null
	"$merge" real >merged
	check "merge $options: every line" [ "$(wc -l <merged)" = "$(cat real.* | wc -l)" ]
	check "merge $options: in order" sh -c "grep -v '^[0-9]*  *|' merged | awk '{ print \$2 }' | sort -c"
	if command -v strace-log-merge >/dev/null && [ "$options" != '-ttt -e write=1' ]; then
		# Which of two lines with the same time comes first may differ.
		strace-log-merge real | sort >theirs
		check "merge $options: as strace-log-merge" cmp -s theirs <(sort merged)
	fi
	rm real.*
done

# ---- Graphs ---------------------------------------------------------------------

for arguments in '' 'a b' -x --help; do
	# shellcheck disable=SC2086
	check "graph $arguments: usage" [ "$(usage "$graph" $arguments)" = 'Usage: sonde-graph FILE' ]
done
says 'graph of no file' "sonde-graph: cannot read 'none'
status 1" "$graph" none
echo text >plain
says 'graph of no log' 'sonde-graph: no processes in ./plain
status 1' "$graph" plain

# A log as -f -o writes it: a child that is there before its parent says so, one that ends before, a pid used again,
# quotes, failed calls, threads, one that becomes the leader.
cat >log <<'LOG'
10 1000000000.000000 execve("/bin/sh", ["sh", "-c", "a \"b\" [c]; d"...], 0x7ffd /* 5 vars */) = 0
10 1000000000.100000 clone(child_stack=NULL, flags=CLONE_CHILD_SETTID|SIGCHLD <unfinished ...>
11 1000000000.150000 execve("/none/ls", ["ls"], 0x5 /* 5 vars */) = -1 ENOENT (No such file or directory)
11 1000000000.160000 execve("/bin/ls", ["ls", "-l"], 0x5 /* 5 vars */ <unfinished ...>
10 1000000000.170000 <... clone resumed>, child_tidptr=0x7f) = 11
11 1000000000.180000 <... execve resumed>) = 0
10 1000000000.200000 vfork( <unfinished ...>
12 1000000000.300000 exit_group(3)      = ?
12 1000000000.400000 +++ exited with 3 +++
10 1000000000.450000 <... vfork resumed>) = 12
11 1000000000.500000 read(3, "execve(\"x\", [\"y\"]) = 0", 99) = 22
11 1000000000.600000 +++ killed by SIGSEGV (core dumped) +++
10 1000000000.700000 clone3({flags=CLONE_VM|CLONE_THREAD, stack=0x7f} => {parent_tid=[11]}, 88) = 11
10 1000000000.800000 pause( <unfinished ...>
11 1000000000.900000 execve("/bin/true", ["true"], 0x5 /* 5 vars */ <unfinished ...>
10 1000000001.000000 +++ superseded by execve in pid 11 +++
10 1000000001.000000 <... execve resumed>) = 0
10 1000000001.100000 fork() = 13
10 1000000001.500000 exit_group(0) = ?
10 1000000001.500000 +++ exited with 0 +++
LOG
says 'graph of text' '10 sh -c "a \"b\" [c]; d"... -> true  [exited with 0 after 1.500000 s]
|-- 11 ls -l  [killed by SIGSEGV (core dumped) after 0.450000 s]
|-- 12 (vfork)  [exited with 3 after 0.100000 s]
|-- 11 (thread)  [became 10 after 0.300000 s]
`-- 13 (fork)  [still there at the end, 0.400000 s]
status 0' "$graph" log
cut -d' ' -f1,3- log >untimed
says 'graph without times' '10 sh -c "a \"b\" [c]; d"... -> true  [exited with 0]
|-- 11 ls -l  [killed by SIGSEGV (core dumped)]
|-- 12 (vfork)  [exited with 3]
|-- 11 (thread)  [became 10]
`-- 13 (fork)  [still there at the end]
status 0' "$graph" untimed
# As standard error has it: no pid while there is one, announcements amid calls.
cat >stderr <<'LOG'
execve("/bin/sh", ["sh"], 0x7ffd /* 5 vars */) = 0
clone(child_stack=NULL, flags=SIGCHLDsonde: Process 21 attached
 <unfinished ...>
[pid    21] execve("/bin/ls", ["ls"], 0x5 /* 5 vars */ <unfinished ...>
[pid    20] <... clone resumed>, child_tidptr=0x7f) = 21
[pid    20] fork(sonde: Process 22 attached
) = 22
[pid    22] exit_group(1) = ?
[pid    22] +++ exited with 1 +++
[pid    21] <... execve resumed>) = 0
[pid    21] +++ exited with 0 +++
exit_group(0) = ?
+++ exited with 0 +++
LOG
says 'graph of standard error' '20 sh  [exited with 0]
|-- 21 ls  [exited with 0]
`-- 22 (fork)  [exited with 1]
status 0' "$graph" stderr
says 'graph of standard input' '? ls  [exited with 2]
status 0' sh -c "printf 'execve(\"/bin/ls\", [\"ls\"], 0x5) = 0\n+++ exited with 2 +++\n' | '$graph' -"

# Real ones, text and JSON, whole and merged: the same tree.
tree='0 sh -c "(exit 3); ls / | cat; env true; "... [exited with 0]
|-- 1 (fork) [exited with 3]
|-- 2 ls / [exited with 0]
|-- 3 cat [exited with 0]
`-- 4 env true -> true [exited with 0]'
# Ids by their order, which the shell and the kernel keep; without times.
numbered() {
	sed -E 's/ after [0-9.]+ s\]/]/; s/  \[/ [/' | awk '{ n = match($0, /[0-9]+/); print substr($0, 1, n - 1) NR - 1 substr($0, n + RLENGTH) }'
}
script='(exit 3); ls / | cat; env true; exit 0'
for how in '-f' '-f -tt' '-f -r -N -n -i' '-f -Y' '-f --format=json'; do
	# shellcheck disable=SC2086
	"$sonde" -o real $how sh -c "$script" >/dev/null
	check "graph $how" [ "$("$graph" real | numbered)" = "$tree" ]
done
rm real
for how in -ttt --format=json; do
	"$sonde" -ff -o real $how sh -c "$script" >/dev/null
	"$merge" real | "$graph" - >made
	check "graph of merged $how" [ "$(numbered <made)" = "$tree" ]
	[ "$(numbered <made)" = "$tree" ] || cat made real.*
	rm real.*
done
if [ -n "${STRACE-}" ]; then
	"$STRACE" -f -ttt -o real sh -c "$script" >/dev/null
	check 'graph of a log of strace' [ "$("$graph" real | numbered)" = "$tree" ]
fi
"$sonde" -f -o real -e trace=%process ./tasks exec /bin/true
"$sonde" -f --format=json -o realj -e trace=%process ./tasks exec /bin/true
# A thread may die before it could be seen: only the one that executes is sure to be there.  Whose it is the log does not
# say if it does so before the call that made it has returned.
for log in real realj; do
	check "graph of threads, $log" [ "$("$graph" $log | grep -cE '^[0-9]+ ./tasks exec /bin/true -> /bin/true|(thread|attached)\)  \[became [0-9]')" = 2 ]
done
exit $bad
