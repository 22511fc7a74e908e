#!/bin/bash
# --profile and --profile-check: a program runs again under the profile that was made of it, enforced by libseccomp
# (profile.c), one that makes one more kind of call is killed, and --profile-check knows it.
set -u
: "${SONDE:?}" "${SRCDIR:?}"
# shellcheck source=tests/live/check.lib
. "$SRCDIR/tests/live/check.lib"
servers=()
# shellcheck disable=SC2317 # called by the trap
finish() {
	for pid in "${servers[@]}"; do kill "$pid" 2>/dev/null; done
	rm -rf "$work"
}
trap finish EXIT
if "$SONDE" --profile=seccomp true 2>&1 >/dev/null | grep -q 'built without libseccomp'; then
	echo 'skip profile (this sonde was built without libseccomp)'
	exit 0
fi
"${CC:-cc}" -O -o profile "$SRCDIR/tests/live/profile.c" -lseccomp -ljansson || exit 1
"${CC:-cc}" -O -DEXTRA -shared -fPIC -o extra.so "$SRCDIR/tests/live/profile.c" || exit 1
wait_for() { # PORT
	local i
	for ((i = 0; i < 200 * ${PATIENCE:-1}; i++)); do
		(exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null && return
		sleep 0.05
	done
	return 1
}
killed() { # COMMAND...: 128 + SIGSYS
	{ "$@" >/dev/null 2>&1; } 2>/dev/null
	echo $?
}

# ---- Commands that end by themselves: once live, and from recordings ----
mkdir folder && touch folder/file && port=$(./profile port)
echo hello >folder/hello
cd folder && { ${PYTHON:-python3} -m http.server --bind 127.0.0.1 "$port" >/dev/null 2>&1 & } && cd ..
servers+=($!)
wait_for "$port"
while read -r name command; do
	[ -n "$name" ] || continue
	# shellcheck disable=SC2086 # a line of words
	command -v ${command%% *} >/dev/null || { echo "skip profile: $name (${command%% *} is not installed)"; continue; }
	for i in 1 2 3; do
		# shellcheck disable=SC2086
		"$SONDE" -f --record="$name.$i" $command >"$name.out" 2>/dev/null
	done
	"$SONDE" --profile=seccomp --replay="$name.1" --replay="$name.2" --replay="$name.3" >"$name.json"
	# shellcheck disable=SC2086
	same "$name runs under its profile" "$(./profile enforce "$name.json" $command 2>&1; echo $?)" "$(cat "$name.out"; echo 0)"
	# shellcheck disable=SC2086
	same "$name with one more kind of call is killed" "$(killed ./profile enforce "$name.json" env LD_PRELOAD="$work/extra.so" $command)" 159
	# shellcheck disable=SC2086
	"$SONDE" -E "LD_PRELOAD=$work/extra.so" -f --record="$name.more" $command >/dev/null 2>&1
	same "--profile-check of what $name did" "$("$SONDE" --profile-check="$name.json" "$name".[123] | sed 's/[0-9]\+ calls/N calls/'; echo "${PIPESTATUS[0]}")" \
		"none of N calls would be denied by $name.json
0"
	same "--profile-check of one more call" \
		"$("$SONDE" --profile-check="$name.json" "$name.more" | sed 's/  [0-9]*  [0-9:.]*  /  PID TIME  /; s/of [0-9]* /of N /'; echo "${PIPESTATUS[0]}")" \
		"sched_get_priority_max: SCMP_ACT_KILL_PROCESS, 1 call
    $name.more  PID TIME  sched_get_priority_max(SCHED_OTHER) = 0
1 of N calls would be denied by $name.json
3"
done <<END
ls ls folder
curl curl -s http://127.0.0.1:$port/hello
END
"$SONDE" --profile=seccomp:live.json ls folder >/dev/null
cmp -s live.json ls.json
same 'a live profile is that of a recording' $? 0

# ---- Servers: asked for a page, then told to end ----
get() { # PORT PATH: what a server has there
	exec 3<>"/dev/tcp/127.0.0.1/$1" || return
	printf 'GET %s HTTP/1.0\r\nHost: here\r\n\r\n' "$2" >&3
	sed '1,/^\r*$/d' <&3
	exec 3>&-
}
serve() { # NAME PORT COMMAND...: its status when it was asked and told to end
	local port=$2 pid
	"${@:3}" >"$1.log" 2>&1 &
	pid=$!
	if wait_for "$port"; then
		get "$port" /hello >"$1.page"
		get "$port" /none >/dev/null
	fi
	if [ "$3" = "$SONDE" ]; then pkill -TERM -P "$pid"; else kill "$pid"; fi 2>/dev/null
	{ wait "$pid"; } 2>/dev/null
}
server() { # NAME PORT COMMAND...
	local name=$1 port=$2 i
	for i in 1 2; do
		serve "$name" "$port" "$SONDE" -f --record="$name.$i" "${@:3}"
	done
	"$SONDE" --profile=seccomp:"$name.json" --replay="$name.1" --replay="$name.2"
	rm -f "$name.page"
	serve "$name" "$port" ./profile enforce "$name.json" "${@:3}"
	same "$name serves under its profile" "$(cat "$name.page" 2>/dev/null)" hello
	same "$name with one more kind of call is killed" "$(killed ./profile enforce "$name.json" env LD_PRELOAD="$work/extra.so" "${@:3}")" 159
	"$SONDE" --profile-check="$name.json" "$name.1" "$name.2" >/dev/null
	same "--profile-check of what $name did" $? 0
}
if ! command -v pkill >/dev/null; then
	echo 'skip profile: servers (pkill is not installed)'
else
	python=$(${PYTHON:-python3} -c 'import sys; print(sys.executable)')
	port=$(./profile port)
	server python "$port" "$python" -m http.server --bind 127.0.0.1 -d folder "$port"
	nginx=$(PATH=$PATH:/usr/sbin command -v nginx)
	if [ -n "$nginx" ]; then
		port=$(./profile port)
		cat >nginx.conf <<-END
			daemon off; pid $work/nginx.pid; error_log $work/error.log;
			events {}
			http {
				access_log $work/access.log; client_body_temp_path $work; proxy_temp_path $work; fastcgi_temp_path $work;
				uwsgi_temp_path $work; scgi_temp_path $work;
				server { listen 127.0.0.1:$port; root $work/folder; }
			}
		END
		chmod 755 "$work"
		server nginx "$port" "$nginx" -c "$work/nginx.conf"
	else
		echo 'skip profile: nginx (nginx is not installed)'
	fi
fi

# ---- The other forms, arguments, and what is there without being called ----
"$SONDE" --profile=seccomp-bpf:ls.bpf --profile=seccomp-pfc:ls.pfc ls folder >/dev/null
same 'seccomp-bpf runs' "$(./profile load ls.bpf ls folder; echo $?)" "$(ls folder; echo 0)"
same 'seccomp-bpf kills' "$(killed ./profile load ls.bpf mkdir other)" 159
same '--profile-check of the program' "$("$SONDE" --profile-check=ls.bpf ls.1 | sed 's/ [0-9]\+ calls/ N calls/'; echo "${PIPESTATUS[0]}")" \
	'none of N calls would be denied by ls.bpf
0'
"$SONDE" --record=mkdir mkdir other
# Newer architectures have mkdirat alone.
same 'and of another command' "$("$SONDE" --profile-check=ls.bpf mkdir | grep -A1 '^mkdir' | sed 's/mkdirat/mkdir/; s/AT_FDCWD, //; s/  [0-9]*  [0-9:.]*  /  PID TIME  /'; echo "${PIPESTATUS[0]}")" \
	"mkdir: SCMP_ACT_KILL_PROCESS, 1 call
    mkdir  PID TIME  mkdir(\"other\", 0777) = 0
3"
same 'seccomp-pfc' "$(grep -c 'filter for syscall "getdents64"' ls.pfc)" 1
"$SONDE" --profile=seccomp:args.json --profile-args ./profile socket 1 1
same 'the same argument' "$(./profile enforce args.json ./profile socket 1 1; echo $?)" 0
same 'another argument' "$(killed ./profile enforce args.json ./profile socket 1 2)" 159
"$SONDE" --record=args ./profile socket 2 1
same '--profile-check of another argument' "$("$SONDE" --profile-check=args.json args | sed -n 's/ *args  [0-9]*  [0-9:.]*  //p')" \
	'socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 3'
"$SONDE" --profile=seccomp:runc.json --baseline=runc ls folder >/dev/null
same '--baseline=runc' "$(grep -cE '"(capset|setgroups|futex|fstatfs)"' runc.json) $(grep -cE '"(capset|setgroups|fstatfs)"' ls.json)" '4 0'
same '-p' "$(sleep 5 & pid=$!; timeout -s INT 1 "$SONDE" -q --profile=seccomp -p $pid 2>/dev/null | grep -cE '"(clock_nanosleep|restart_syscall|execve)"'; kill $pid)" 2

# ---- AppArmor ----
cat >acts.py <<'END'
import fcntl, os, signal, socket, subprocess, tempfile
made = tempfile.NamedTemporaryFile()
folder = tempfile.mkdtemp(prefix='sonde')
open(folder + '/a', 'w')
os.rename(folder + '/a', folder + '/b')
os.unlink(folder + '/b')
os.rmdir(folder)
socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
signal.signal(signal.SIGUSR1, lambda *_: 0)
os.kill(os.getpid(), signal.SIGUSR1)
subprocess.run(['true'])
os.listdir('/etc')
open('/proc/%d/stat' % os.getpid())
fcntl.flock(open('/etc/passwd'), fcntl.LOCK_SH)
open('we"ird [x]*\n', 'w')
END
python=$(${PYTHON:-python3} -c 'import sys; print(sys.executable)')
for i in 1 2; do TMPDIR=/tmp "$SONDE" -f --record="acts.$i" "$python" acts.py 2>/dev/null; done
"$SONDE" --profile=apparmor:acts.aa --replay=acts.1 --replay=acts.2
while read -r rule; do
	same "apparmor: $rule" "$(grep -cxF -- "  $rule" acts.aa)" 1
done <<END
"/tmp/sonde*/" w,
"/tmp/sonde*/a" rw,
"/tmp/sonde*/b" w,
"/tmp/*" rw,
network inet dgram,
signal (send) set=(usr1),
signal (receive) set=(usr1),
"/etc/" r,
"@{PROC}/@{pid}/stat" r,
"/etc/passwd" rk,
END
same 'apparmor: an executed program' "$(grep -cE '/true" rmix,$' acts.aa)" 1
same 'apparmor: what is quoted' "$(grep -cF 'we\"ird \[x\]\*\012" w,' acts.aa)" 1
# shellcheck disable=SC2016 # the inner shell does it
TMPDIR=/tmp "$SONDE" -f --profile=apparmor:made.aa sh -c 'rm "$(mktemp)"' 2>/dev/null
same 'apparmor: what mktemp made' "$(grep -F /tmp/ made.aa)" '  "/tmp/tmp.*" rw,'
printf '#!/bin/sh\nexit 0\n' >script && chmod +x script
"$SONDE" --record=script.rec ./script
same 'apparmor: the interpreter of a script, from a recording' "$("$SONDE" --profile=apparmor --replay=script.rec)" "$("$SONDE" --profile=apparmor ./script)"
same 'apparmor: it is executed' "$("$SONDE" --profile=apparmor --replay=script.rec | grep -cE '"/\{,usr/\}bin/(da|ba)?sh" rmix,$')" 1
if [ "$(id -u)" = 0 ] && setpriv --bounding-set +all true 2>/dev/null; then
	"$SONDE" --profile=apparmor:chroot.aa chroot / true
	same 'apparmor: a capability' "$(grep -c 'capability sys_chroot, # chroot$' chroot.aa)" 1
fi
parser=$(PATH=$PATH:/sbin:/usr/sbin command -v apparmor_parser)
if [ -n "$parser" ]; then
	for name in ls curl python nginx acts; do
		[ -f "$name.1" ] || continue
		"$SONDE" --profile=apparmor:"$name.aa" --replay="$name.1" --replay="$name.2"
		same "apparmor_parser takes the profile of $name" "$("$parser" -QTK "$name.aa" 2>&1 | grep -v '^Cache'; echo "${PIPESTATUS[0]}")" 0
	done
else
	echo 'skip profile: apparmor_parser (apparmor is not installed)'
fi

# ---- Profiles of others ----
cat >docker.json <<'END'
{ "defaultAction": "SCMP_ACT_ERRNO", "defaultErrnoRet": 38,
  "archMap": [ { "architecture": "SCMP_ARCH_X86_64", "subArchitectures": [ "SCMP_ARCH_X86" ] },
	{ "architecture": "SCMP_ARCH_AARCH64", "subArchitectures": [] }, { "architecture": "SCMP_ARCH_S390X" } ],
  "syscalls": [
	{ "names": [ "execve", "brk", "mmap", "access", "faccessat", "openat", "newfstatat", "close", "read", "pread64", "no_such_call",
		"set_tid_address", "set_robust_list", "rseq", "mprotect", "prlimit64", "munmap" ], "action": "SCMP_ACT_ALLOW" },
	{ "names": [ "exit_group" ], "action": "SCMP_ACT_ALLOW", "includes": { "caps": [ "CAP_SYS_ADMIN" ] } },
	{ "names": [ "getrandom" ], "action": "SCMP_ACT_ALLOW", "includes": { "caps": [ "CAP_CHOWN" ] } },
	{ "names": [ "arch_prctl" ], "action": "SCMP_ACT_ALLOW", "includes": { "arches": [ "amd64" ] }, "excludes": {} },
	{ "names": [ "socket" ], "action": "SCMP_ACT_ALLOW", "args": [ { "index": 0, "value": 1, "op": "SCMP_CMP_EQ" },
		{ "index": 0, "value": 2, "op": "SCMP_CMP_EQ" } ] },
	{ "names": [ "socket" ], "action": "SCMP_ACT_TRAP", "args": [ { "index": 0, "value": 16, "op": "SCMP_CMP_GE" } ] } ] }
END
for family in 1 2 3 16; do "$SONDE" --record="family$family" ./profile socket $family 1; done
same 'a profile as Docker has it' "$("$SONDE" --profile-check=docker.json family1 family2 family3 family16 | grep -v '^  ' | sed 's/of [0-9]* /of N /')" \
	'exit_group: SCMP_ACT_ERRNO(38), 4 calls
socket: SCMP_ACT_ERRNO(38), 1 call
socket: SCMP_ACT_TRAP, 1 call
6 of N calls would be denied by docker.json'
same 'as JSON' "$("$SONDE" --format=json --profile-check=docker.json family3 | grep -oE '"(call|action|calls)":("[^"]*"|1\b)' | xargs)" \
	'call:socket action:SCMP_ACT_ERRNO(38) calls:1 call:exit_group action:SCMP_ACT_ERRNO(38) calls:1'
"$SONDE" --profile=apparmor:true.aa true
same 'an AppArmor profile' "$("$SONDE" --profile-check=true.aa family1 2>&1; echo $?)" \
	"$SONDE: 'true.aa' is an AppArmor profile, --profile-check takes seccomp profiles alone
1"
echo '{ "linux": { "seccomp": { "defaultAction": "SCMP_ACT_ALLOW" } } }' >config.json
"$SONDE" --profile-check=config.json family1 >/dev/null
same 'a whole config.json' $? 0
while IFS='|' read -r text says; do
	echo "$text" >bad.json
	same "wrong: $text" "$("$SONDE" --profile-check=bad.json family1 2>&1; echo $?)" "$SONDE: 'bad.json' is not a seccomp profile: $says
1"
done <<'END'
[]|no object: ''
{ "defaultAction": "SCMP_ACT_PET" }|no such action: 'SCMP_ACT_PET'
{ "defaultAction": "SCMP_ACT_LOG", "syscalls": [ { "action": "SCMP_ACT_LOG" } ] }|a rule without calls: 'names'
{ "defaultAction": "SCMP_ACT_LOG", "syscalls": [ { "names": ["read"], "action": "SCMP_ACT_LOG", "args": [ { "index": 6, "op": "SCMP_CMP_EQ" } ] } ] }|no such argument: 'index'
END
exit $bad
