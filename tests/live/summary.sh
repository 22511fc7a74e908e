#!/bin/bash
# The summary: like strace's for every column and key it has; and what strace has not: quantiles, keys, tables on the way.
# shellcheck disable=SC2016,SC2317 # the traced shells expand what is quoted; check calls what seems unreachable
set -u
# shellcheck source=tests/live/engine.lib
. "${SRCDIR:?}/tests/live/engine.lib"
python=${PYTHON:-python3}

# ---- As strace ------------------------------------------------------------------

# A table without what differs from run to run: rows sorted, times as F or N.
plain() {
	sed -E 's/[0-9]+\.[0-9]{6}/S/g; s/[0-9]+\.[0-9]{2}( |$)/F /g; s/ +/ /g; s/^ //'
}
same() { # ARGUMENT...
	local program
	for program in "$STRACE" "$SONDE"; do
		(exec -a strace "$program" "$@") 2>&1 >/dev/null </dev/null | plain | sort >"table.${program##*/}"
	done
	cmp -s "table.${STRACE##*/}" "table.${SONDE##*/}" || { diff "table.${STRACE##*/}" "table.${SONDE##*/}" | head -20; return 1; }
}
if [ -n "${STRACE-}" ]; then
	ln -sf "$(command -v "$STRACE")" strace-link
	STRACE=$work/strace-link
	for columns in calls count errors error name syscall syscall-name syscall_name time-percent time time_percent; do
		check "-U $columns" same -c -U "$columns" -e trace=openat,close,read ls /nonexistent
	done
	for columns in total-time time-total total_time min-time shortest time_min max-time longest time-max \
		calls,errors,name,time name,calls errors,calls,name,max-time; do
		check "-U $columns, -w" same -c -w -U "$columns" -e trace=openat,close,read ls /nonexistent
	done
	for key in none nothing calls count errors error name syscall syscall-name syscall_name; do
		check "-S $key" same -c -S "$key" -U calls,errors,name -e trace=openat,close,read,?access ls /nonexistent
	done
	for key in time-percent time total-time time_total min-time shortest max-time time-max avg-time time-avg; do
		check "-S $key is known" same -c -S "$key" -U calls,name -e trace=openat,execve true
	done
	check '-C' same -C -U calls,errors -e trace=chdir,exit_group sh -c 'cd /; cd /nonexistent'
	check '-c -Z' same -c -Z -U calls,errors,name -e trace=openat ls /nonexistent
	check '-c -z' same -c -z -U calls,errors,name -e trace=openat ls /nonexistent
	check '-c -P' same -c -U calls,errors,name -P /etc/passwd cat /etc/passwd
	check '-c -f' same -c -f -qq -U calls,errors,name -e trace=execve,wait4,?dup2,?dup3 sh -c 'ls / | cat'
	check '-c of nothing' same -c -e trace=chdir true
	check '-O takes all' same -cw -O 1000000000 -e trace=openat,close true
	check 'long names' same --summary-only --summary-wall-clock --summary-sort-by=calls --summary-columns=calls,name \
		--summary-syscall-overhead=1us -e trace=openat,close true
	check 'wide names' same -c -U name,calls -e trace=sched_get_priority_max,openat \
		"$python" -S -c 'import os; os.sched_get_priority_max(0)'
	# Not sorted: the order of lines, where nothing is equal.
	for key in calls errors name none; do
		for program in "$STRACE" "$SONDE"; do
			"$program" -c -S "$key" -U calls,errors,name -e trace=execve,openat,read ls / /nonexistent 2>&1 >/dev/null | grep -v '^ls'
		done >two
		check "order by $key" [ "$(head -n $(($(wc -l <two) / 2)) two)" = "$(tail -n $(($(wc -l <two) / 2)) two)" ]
	done
else
	echo 'skip summary like strace (strace is not installed)'
fi

# ---- Quantiles ------------------------------------------------------------------

# Nine short sleeps and a long one: the median is short, p99 the longest, to 1 %.
"$sonde" -cw -U calls,p50,p90,p99,max-time,name -S p99 -e trace=clock_nanosleep -o table \
	"$python" -S -c 'import time
for i in range(9): time.sleep(0.001)
time.sleep(0.2)'
check 'quantiles' awk '$6 == "clock_nanosleep" { good = $1 == 10 && $2 < 0.1 && $3 < 0.1 && $4 > $5 * 0.99 && $4 <= $5 && $4 >= 0.2 }
	END { exit !good }' table
check 'quantiles of all' awk '$6 == "total" { good = $2 < 0.1 && $4 >= 0.2 } END { exit !good }' table
"$sonde" -c -S p90 -U calls -e trace=openat,close -o table true
check 'sorted by a column that is not shown' has table '^ +[0-9]+ openat$'

# ---- Keys -----------------------------------------------------------------------

by() { # KEY ARGUMENT...
	local key=$1
	shift
	"$sonde" -c -f -qq --summary-by="$key" -U calls,errors -S calls -o table "$@" >/dev/null 2>&1
}
mkdir dir && echo some >dir/file && cp dir/file 'dir/odd name'
by path -e trace=openat,read,close,fchdir "$python" -S -c 'import os
for i in range(3): f = os.open("dir/file", os.O_RDONLY); os.read(f, 9); os.close(f)
d = os.open("dir", os.O_RDONLY); os.open("odd name", os.O_RDONLY, dir_fd=d); os.fchdir(d)
try: os.open("none", os.O_RDONLY)
except OSError: pass'
check 'by path' has table '^dir/file +3 +openat$'
check 'by the path of a descriptor' has table "^$work/dir/file +3 +close\$"
check 'by the path of a directory' has table "^$work/dir +1 +fchdir\$"
check 'by a path below a directory' has table "^$work/dir/odd\\\\40name +1 +openat\$"
check 'by a path that is not there' has table '^none +1 +1 openat$'
check 'the key is the first column' has table '^path +calls +errors syscall$'
check 'the total has no key' has table '^ +[0-9]+ +[0-9]+ total$'
by path -e trace=getpid,getppid sh -c :
check 'by path, without any' has table '^- +[0-9]+ +getp'
by errno -e trace=chdir sh -c 'cd /; cd /nonexistent; cd /nonexistent; cd /etc/passwd'
check 'by errno: success' has table '^0 +1 +chdir$'
check 'by errno: ENOENT' has table '^ENOENT +2 +2 chdir$'
check 'by errno: ENOTDIR' has table '^ENOTDIR +1 +1 chdir$'
by comm -e trace=openat sh -c 'cat dir/file; ls'
check 'by comm' [ "$(sed '1,2d' table | grep -oE '^(cat|ls|sh) ' | sort | tr -d '\n')" = 'cat ls sh ' ]
by pid -e trace=execve sh -c 'ls; ls; :'
check 'by pid' [ "$(grep -cE '^ +[0-9]+ +1 +execve$' table)" = 3 ]
by tid -e trace=execve sh -c 'ls; ls; :'
check 'by tid' [ "$(grep -cE '^ +[0-9]+ +1 +execve$' table)" = 3 ]

# ---- Tables on the way ----------------------------------------------------------

"$sonde" -c -f -qq -U calls --summary-interval=0.1 -e trace=execve -o table sh -c 'ls; sleep 0.5; :' >/dev/null
check 'tables every so often' [ "$(grep -c '^ *[0-9]* total$' table)" -ge 3 ]
check 'tables are apart' has table '^$'
"$sonde" -C -f -qq -U calls --summary-interval=200ms -e trace=execve,clock_nanosleep -o table sleep 0.5
check 'a table between the halves of a line' [ "$(grep -A1 'unfinished' table | tail -1)" = '    calls syscall' ]
check 'the line goes on' has table '<\.\.\. clock_nanosleep resumed>.* = 0$'
check 'an interval there is' [ "$("$sonde" -c --summary-interval=0 true 2>&1 | head -1)" = "$sonde: invalid --summary-interval argument: '0'" ]

launch -c -U calls -e trace=execve -o table sleep 60
kill -USR1 "$tracer"
check 'a table when asked for' says table '^ +1 execve$'
kill -USR1 "$tracer"
again() { [ "$(grep -c total table)" = 2 ]; }
check 'and again' until_ok again
kill "$child"
wait "$tracer" 2>/dev/null
check 'and at the end' [ "$(grep -c total table)" = 3 ]
launch -o table sleep 60
interrupt "$tracer" USR1
check 'without a table SIGUSR1 ends us' [ "$status" = $((128 + $(kill -l USR1))) ]

# ---- JSON -----------------------------------------------------------------------

"$sonde" -c --format=json -U calls,p50 --summary-by=errno -e trace=openat -o json cat dir/file dir/none >/dev/null 2>&1
check 'JSON: a row' has json '"name":"openat","errno":"ENOENT","calls":[0-9]+,"errors":[0-9]+,"cpu":\{"total":[0-9]+,"min":[0-9]+,"max":[0-9]+\},"wall":.*,"p50":[0-9]+,"p90":'
check 'JSON: the sum' [ "$(tail -1 json | grep -c '"total":true')" = 1 ]
exit $bad
