#!/bin/bash
# What the text sink prints around calls: leaders, files, pipes, summaries.  $SONDE is the program to test.
set -u
# shellcheck source=tests/live/check.lib
. "${SRCDIR:?}/tests/live/check.lib"
sonde=${SONDE:?}

# Every line of FILE matches the extended regular expression, and there is one.
all_match() { # FILE REGEX
	[ -s "$1" ] && ! grep -qvE -- "$2" "$1"
}

leader() { # NAME REGEX OPTION...
	local name=$1 regex=$2
	shift 2
	"$sonde" -o "$name" "$@" -e trace=close /bin/true
	check "leader $name" all_match "$name" "^$regex(close\(|\+\+\+ )"
}

leader plain ''
leader time '[0-9]{2}:[0-9]{2}:[0-9]{2} ' -t
leader microseconds '[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6} ' -tt
leader epoch '[0-9]{10}\.[0-9]{6} ' -ttt
leader epoch-ns '[0-9]{10}\.[0-9]{9} ' --absolute-timestamps=unix,ns
leader relative ' {0,5}[0-9]+\.[0-9]{6} ' -r
leader relative-ms ' {0,5}[0-9]+\.[0-9]{3} ' --relative-timestamps=ms
leader both '[0-9]{2}:[0-9]{2}:[0-9]{2} \(\+ {0,5}[0-9]+\.[0-9]{6}\) ' -t -r
leader number '\[ +[0-9]+\] ' -n
leader address '\[[0-9a-f?]{8,16}\] ' -i
leader pid '[0-9]+ +' -f

"$sonde" -T -o took -e trace=close /bin/true
check "took" has took '^close\([0-9]+\) += 0 <[0-9]+\.[0-9]{6}>$'
"$sonde" --syscall-times=ns -o took -e trace=close /bin/true
check "took in nanoseconds" has took '^close\([0-9]+\) += 0 <[0-9]+\.[0-9]{9}>$'

"$sonde" -o columns -a 12 -e trace=close /bin/true
check "columns" has columns '^close\([0-9]\)    = 0$'
"$sonde" -o quiet -qq -e trace=close /bin/true
check "no exit line" lacks quiet '^\+\+\+'

# Destinations.
"$sonde" -o '|cat >piped' -e trace=close /bin/true
check "a command's input" has piped '^\+\+\+ exited with 0 \+\+\+$'
"$sonde" -o '!cat >piped2; exit 3' -e trace=close /bin/true
check "the command's status is not ours" [ $? -eq 0 ]
check "another command's input" has piped2 '^\+\+\+ exited with 0 \+\+\+$'
"$sonde" -o appended -e trace=none /bin/true
"$sonde" -A -o appended -e trace=none /bin/true
check "appending" [ "$(wc -l <appended)" -eq 2 ]
"$sonde" -o appended -e trace=none /bin/true
check "truncating" [ "$(wc -l <appended)" -eq 1 ]
"$sonde" -o /nonexistent/x /bin/true 2>unwritable
check "status when the file cannot be opened" [ $? -eq 1 ]
check "why the file cannot be opened" has unwritable ": Can't fopen '/nonexistent/x': No such file or directory\$"
if [ -w /dev/full ]; then
	"$sonde" -o /dev/full -e trace=close /bin/true 2>full
	check "a full disk is told once" [ "$(grep -c 'No space left on device' full)" -eq 1 ]
fi
"$sonde" -o '|true' sh -c 'for i in 1 2 3 4 5 6 7 8 9; do (exit 0); done' 2>gone
check "a command that does not listen" [ $? -eq 0 ]
check "is told once" [ "$(grep -c 'Broken pipe' gone)" -eq 1 ]

# Buffered output is there after a second, whether or not something happens.
"$sonde" -o waits -e trace=execve sleep 2.2 &
sleep 1.6
check "flushed after a second" has waits '^execve'
wait

# One file a task.
"$sonde" -ff -o each -e trace=none -e signal=none sh -c '(exit 3); (exit 4); exit 5'
check "status with -ff" [ $? -eq 5 ]
check "a file for each" [ "$(printf '%s\n' each.* | wc -l)" -eq 3 ]
check "its own lines in each" [ "$(cat each.* | sort | tr -dc 0-9)" = 345 ]
cat each.* >all
check "no pid in files of single tasks" all_match all '^\+\+\+'

# Several tasks on stderr.
"$sonde" -f -e trace=none -e signal=none sh -c '(exit 3); exit 5' 2>several
check "a child is told" has several '^[^ ]+: Process [0-9]+ attached$'
check "its lines are marked" has several '^\[pid +[0-9]+\] \+\+\+ exited with 3 \+\+\+$'
check "the last one's are not" has several '^\+\+\+ exited with 5 \+\+\+$'
"$sonde" -f -q -e trace=none sh -c '(exit 3); exit 5' 2>several
check "quiet about children" lacks several 'attached'

# Death.
"$sonde" -o died sh -c 'kill -9 $$' 2>/dev/null
check "death by signal" [ $? -eq 137 ]
check "its line" has died '^\+\+\+ killed by SIGKILL \+\+\+$'
"$sonde" -o died -e signal=none -e trace=none sh -c 'kill -15 $$' 2>/dev/null
check "a death nobody asked for" [ ! -s died ]

# Summaries.
"$sonde" -c -o sum -e trace=close /bin/true
check "summary" has sum '^100\.00 +[0-9.]+ +[0-9]+ +[0-9]+ {10,}total$'
check "nothing but the summary" [ "$(wc -l <sum)" -eq 5 ]
"$sonde" -C -o sum -e trace=close /bin/true
check "lines first, then the summary" [ "$(grep -nE '^\+\+\+' sum | cut -d: -f1)" -lt "$(grep -n '^% time' sum | cut -d: -f1)" ]
"$sonde" -c -e trace=getppid -o sum /bin/true
check "no calls, no table" [ ! -s sum ]
"$sonde" -cw -U name,calls,wall-max -S name -o sum /bin/true
check "columns of the summary" has sum '^syscall +calls +wall-max$'
