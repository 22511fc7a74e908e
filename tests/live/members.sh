#!/bin/bash
# --tree, --name, --cgroup, --container: whole groups of processes, and those that join while we look.
set -u
: "${SONDE:?}"
# shellcheck source=tests/live/check.lib
. "${SRCDIR:?}/tests/live/check.lib"
group=
# shellcheck disable=SC2317 # called by the trap
finish() {
	# shellcheck disable=SC2046 # a list of numbers
	kill $(jobs -p) 2>/dev/null
	wait 2>/dev/null
	[ -z "$group" ] || rmdir "$group" 2>/dev/null
	rm -rf "$work"
}
trap finish EXIT
until_said() { # FILE PATTERN: as long as it takes, within a minute
	for _ in $(seq 600); do
		grep -q "$2" "$1" 2>/dev/null && return
		sleep 0.1
	done
	echo "nothing like '$2' in $1: $(tail -n 3 "$1")"
}
attached() { grep -oE 'Process [0-9]+ attached' "$1" | grep -oE '[0-9]+' | sort -n | tr '\n' ' '; }
sorted() { printf '%s\n' "$@" | sort -n | tr '\n' ' '; }

# The kernel keeps fifteen bytes of a name.
name=sonde-$$
cp "$(command -v sleep)" "./$name"

./"$name" 600 &
first=$!
./"$name" 600 &
second=$!
until [ "$(cat /proc/$first/comm 2>/dev/null)$(cat /proc/$second/comm 2>/dev/null)" = "$name$name" ]; do sleep 0.05; done
"$SONDE" --name="$name" 2>log &
sonde=$!
until_said log "$second attached"
until_said log "$first attached"
./"$name" 601 &
third=$!
until_said log "$third attached"
same '--name' "$(attached log)" "$(sorted $first $second $third)"
kill $first $second $third
wait $first $second $third $sonde 2>/dev/null
same '--name ends with the last of them' "$(kill -0 $sonde 2>&1 | grep -o 'No such process')" 'No such process'
same '--name of no one' "$("$SONDE" --name="no-$name" 2>&1)" "$SONDE: there is no such process to trace: --name no-$name"

# The root of the tree forks while and after it is attached to.
cat >tree.sh <<'END'
sleep 600 &
(sleep 601 & sleep 602 & wait) &
echo $$ >pid
until [ -e go ]; do sleep 0.1; done
sleep 603 &
echo $! >born
wait
END
bash tree.sh &
root=$!
until [ -s pid ] && [ "$(pgrep -fc '^sleep 60[012]$')" -ge 3 ]; do sleep 0.05; done
"$SONDE" --tree=$root -e trace=execve -e signal=none 2>log &
sonde=$!
until_said log "$root attached"
descendants() { # PID
	local child
	echo "$1"
	for child in $(pgrep -P "$1"); do descendants "$child"; done
}
for pid in $(descendants $root); do
	[ "$(cat "/proc/$pid/comm" 2>/dev/null)" = sleep ] && grep -qaE '60[0-3]' "/proc/$pid/cmdline" && echo "$pid"
done >old
while read -r pid; do until_said log "Process $pid attached"; done <old
: >go
until_said log '"603"'
same '--tree: those there were' "$(wc -l <old)" 3
same '--tree: one born later' "$(grep -c 'execve.*"603"' log)" 1
# shellcheck disable=SC2046 # a list of numbers
kill $(descendants $root)
wait $root $sonde 2>/dev/null

# A group of our own, in whichever hierarchy lets us make one; its name is a container's, too.
id=$(echo $$ | md5sum | cut -c 1-32)
for top in /sys/fs/cgroup /sys/fs/cgroup/unified /sys/fs/cgroup/pids /sys/fs/cgroup/freezer; do
	[ -e $top/cgroup.procs ] && mkdir "$top/docker-$id.scope" 2>/dev/null && group=$top/docker-$id.scope && break
done
./"$name" 604 &
first=$!
if [ -n "$group" ] && echo $first 2>/dev/null >"$group/cgroup.procs"; then
	for how in "--cgroup=/docker-$id.scope" "--container=${id:0:31}"; do
		"$SONDE" "$how" 2>log &
		sonde=$!
		until_said log "$first attached"
		./"$name" 605 &
		second=$!
		echo $second >"$group/cgroup.procs"
		until_said log "$second attached"
		same "${how%%=*}" "$(attached log)" "$(sorted $first $second)"
		kill -TERM $sonde
		kill $second
		wait $sonde $second 2>/dev/null
	done
	same 'a part of an id is none' "$("$SONDE" --container="${id:1:20}" 2>&1)" \
		"$SONDE: there is no such process to trace: --container ${id:1:20}"
else
	echo 'skip members: --cgroup (no control group can be made here)'
fi
kill $first
exit $bad
