#!/bin/bash
# Containers that runc and crun have started, where they can: --inspect and --container know them; under a profile that was
# made with --baseline=runc they start, too.
# shellcheck disable=SC2317 # what ways[] says seems unreachable
set -u
: "${SONDE:?}" "${SRCDIR:?}"
# shellcheck source=tests/live/check.lib
. "$SRCDIR/tests/live/check.lib"

PATH=$PATH:/usr/sbin:/sbin

# A root with one program in it, that needs nothing else.
mkdir -p bundle/rootfs/{bin,dev,proc,sys,tmp}
if ! "${CC:-cc}" -static -O1 -o bundle/rootfs/bin/inside "$SRCDIR/tests/live/containers.c" 2>/dev/null; then
	echo 'skip containers (no static program can be made)'
	exit 0
fi

config() { # PROFILE COMMAND...: bundle/config.json, with namespaces of its own and no capabilities
	local profile=$1 arguments
	shift
	printf -v arguments '"%s", ' "$@"
	cat >bundle/config.json <<-END
		{ "ociVersion": "1.0.2", "root": { "path": "rootfs" }, "hostname": "inside",
		  "process": { "args": [ ${arguments%, } ], "cwd": "/", "env": [ "SECRET=hunter2", "PLAIN=yes" ],
			"user": { "uid": 0, "gid": 0 }, "noNewPrivileges": ${privileges-false},
			"capabilities": { "bounding": [], "effective": [], "permitted": [] } },
		  "mounts": [ { "destination": "/proc", "type": "proc", "source": "proc" },
			{ "destination": "/dev", "type": "tmpfs", "source": "tmpfs", "options": [ "nosuid", "mode=755" ] } ],
		  "linux": { "namespaces": [ { "type": "pid" }, { "type": "mount" }, { "type": "network" }, { "type": "ipc" }, { "type": "uts" } ]
			${profile:+, \"seccomp\": $(cat "$profile")} } }
	END
}

# As the machine allows: runtimes put containers into control groups; crun can do without, and on a machine that has both
# kinds of them it has to see one kind alone.
without_unified() { unshare -m sh -c 'umount -l /sys/fs/cgroup/unified; exec "$@"' sh "$@"; }
ways=("" "without_unified" "crun --cgroup-manager=disabled" "without_unified crun --cgroup-manager=disabled")
run_it() { # RUNTIME ARGUMENTS...
	case $way in
	*crun*) $way "${@:2}" ;;
	*) $way "$@" ;;
	esac
}
member() { # FILTER, of a report on standard input
	"${PYTHON:-python3}" -c "import json, sys; r = json.load(sys.stdin); print($1)"
}

for runtime in runc crun; do
	command -v $runtime >/dev/null || { echo "skip containers: $runtime (it is not installed)"; continue; }
	id=sonde-$runtime-$$
	config '' /bin/inside
	why=
	for way in "${ways[@]}"; do
		case $runtime$way in runc?*) continue ;; esac
		run_it $runtime run -b bundle "$id" >out 2>&1 && break
		[ -n "$why" ] || why=$(tail -n 1 out | tr -cd '[:print:]' | cut -c 1-160)
		run_it $runtime delete -f "$id" >/dev/null 2>&1
	done
	if ! grep -q ^inside out; then
		echo "skip containers: $runtime ($why)"
		continue
	fi
	same "$runtime runs" "$(cat out)" "inside 1"

	# One that waits.
	config '' /bin/inside wait
	rm -f pid
	run_it $runtime run -d -b bundle --pid-file "$work/pid" "$id" </dev/null >out 2>&1
	pid=$(cat pid)
	for _ in $(seq 100); do [ -s out ] && break; sleep 0.1; done
	# Rules ask those who know.
	printf '%s\n' '- rule: R' '  desc: d' '  condition: evt.type in (poll, ppoll)' '  output: in %container.id of %container.type' '  priority: NOTICE' >rule.yaml
	rm -f alerts
	"$SONDE" --rules=rule.yaml --alerts-format=bare --alerts=alerts -o /dev/null --record=rec -p "$pid" 2>err &
	tracer=$!
	for _ in $(seq 100); do grep -q attached err && break; sleep 0.1; done
	for _ in $(seq 50); do [ -s alerts ] && break; sleep 0.1; done
	kill $tracer
	wait $tracer
	check "$runtime: rules know it" has alerts "in ${id:0:12} of $runtime"
	check "$runtime: and so do recordings" has <("$SONDE" --replay=rec --rules=rule.yaml --alerts-format=bare --rules-only 2>&1) "in ${id:0:12} of $runtime"
	if [ -n "${PYTHON-}" ]; then
		"$SONDE" --inspect="$pid" --format=json >report
		same "$runtime: the container" "$(member 'r["place"]["container"]["id"], r["place"]["container"]["runtime"]' <report)" "$id $runtime"
		same "$runtime: numbers inside and outside" "$(member 'r["place"]["pids"]' <report)" "[$pid, 1]"
		same "$runtime: namespaces of its own" \
			"$(member 'sorted(k for k, ns in r["place"]["namespaces"].items() if not ns["ours"])' <report | tr -d "[]',")" "ipc mnt net pid uts"
		same "$runtime: the program" "$(member 'r["exe"]["path"], r["argv"]' <report)" "/bin/inside ['/bin/inside', 'wait']"
		same "$runtime: its root" "$(member 'r["root"]' <report | grep -c /)" 1
		same "$runtime: its environment" "$(member '[(e["name"], e.get("value")) for e in r["environment"] if e["name"] in ("SECRET", "PLAIN")]' <report)" \
			"[('SECRET', None), ('PLAIN', 'yes')]"
		same "$runtime: no capabilities" "$(member 'r["owner"]["capabilities"]["effective"]["has"]' <report)" "[]"
		same "$runtime: --container=" "$("$SONDE" --container="${id%??}" --inspect --format=json | member 'r["pid"]')" "$pid"
	fi
	"$SONDE" --inspect="$pid" >page
	check "$runtime: the page says it" has page "$runtime.*$id|$id.*$runtime"
	"$SONDE" --container="$id" -e trace=kill -o trace 2>err &
	tracer=$!
	for _ in $(seq 600); do grep -q attached err && break; sleep 0.1; done
	run_it $runtime kill "$id" KILL
	wait $tracer
	check "$runtime: traced by --container=" has trace 'killed by SIGKILL'
	run_it $runtime delete -f "$id" >/dev/null 2>&1

	# Confined to what it does, and to what the runtime does before that.
	"$SONDE" -f --profile=seccomp:"$runtime.json" --baseline=runc bundle/rootfs/bin/inside >/dev/null 2>profile.err
	[ -s "$runtime.json" ] || { echo "skip containers: $runtime under a profile ($(head -n 1 profile.err))"; continue; }
	for privileges in false true; do
		config "$runtime.json" /bin/inside
		run_it $runtime run -b bundle "$id" >out 2>&1
		same "$runtime: starts under its profile, noNewPrivileges: $privileges" "$(cat out)" "inside 1"
		run_it $runtime delete -f "$id" >/dev/null 2>&1
		config "$runtime.json" /bin/inside more
		run_it $runtime run -b bundle "$id" >out 2>&1
		same "$runtime: one more kind of call is not made, noNewPrivileges: $privileges" "$(grep -c more out)" 0
		run_it $runtime delete -f "$id" >/dev/null 2>&1
	done
done
exit $bad
