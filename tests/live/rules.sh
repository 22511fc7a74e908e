#!/bin/bash
# --rules: each rule of ours is fired, and not by what is nearly the same; Falco's by what its event-generator does;
# a quiet program is quiet; where alerts go, what they bring about, what is told of files that are none.
set -u
: "${SONDE:?}" "${SRCDIR:?}"
export SONDE_RULES=$SRCDIR/rules/sonde_rules.yaml
falco=${SONDE_FALCO_RULES:-$SRCDIR/../shared/falco/falco_rules.yaml}
# shellcheck source=tests/live/check.lib
. "${SRCDIR:?}/tests/live/check.lib"
chmod 755 . # others act here, too

${CC:-cc} -D_GNU_SOURCE -O -o actor "$SRCDIR/tests/live/rules.c" || exit 1

# ---- Every rule ------------------------------------------------------------------------------------------------------------

cat >marker.yaml <<'END'
- rule: marker
  desc: An action begins.
  condition: evt.type=execve and proc.name=marker and evt.rawres=0
  output: "%proc.args"
  priority: debug
END
ln -s actor marker

# The list as a script, where marks say which action is to come.
script() { # LIST
	cat "$SRCDIR/tests/live/rules.words"
	echo 'exec 2>/dev/null'
	awk '/^#/ || !NF { next }
		/^[-+] / { mark = $1; sub(/^. /, ""); gsub("\047", "\047\\\047\047", name)
			print "./marker nothing \047" mark " " name "\047"; print; gsub("\047\\\\\047\047", "\047", name); next }
		{ name = $0 }' "$1"
	echo './marker nothing end'
}

# What came of each action: "RULE: ok", or what is wrong.
judge() { # ALERTS
	awk 'function done() {
			if (name == "") return
			if (skipped) print "skip " name
			else if (mark == "+" && !fired) print "not fired: " name
			else if (mark == "-" && fired) print "fired for nothing: " name
			else if (empty) print "fields are missing: " name ": " line
			else print "ok " name
		}
		/"rule":"marker"/ {
			match($0, /"proc.args":"[^"]*"/)
			text = substr($0, RSTART + 13, RLENGTH - 14); sub(/^nothing /, "", text)
			if (text == "skip") { skipped = 1; next }
			done()
			fired = empty = skipped = 0
			mark = substr(text, 1, 1); name = text == "end" ? "" : substr(text, 3)
			next
		}
		index($0, "\"rule\":\"" name "\"") {
			fired = 1; line = $0
			if (/"(proc\.(name|exepath|cmdline|pname|pid)|user\.(name|uid|loginuid)|evt\.type)":null/) empty = 1
		}
		END { if (name != "") print "the actions ended early: " name }' "$1"
}

script "$SRCDIR/tests/live/rules.list" >ours
"$SONDE" --rules --rules=marker.yaml --rules-only --alerts-format=json --alerts=ours.json \
	--record=ours.rec bash ./ours
judge ours.json >ours.judged
same 'each rule of ours is fired, and not by its near misses' "$(grep -vE '^(ok|skip) ' ours.judged)" ''
same 'and each has both' "$(sed -n 's/^- rule: //p' "$SONDE_RULES" | while read -r name; do
	for mark in + -; do
		awk -v name="$name" -v mark="$mark" '$0 == name { here = 1; next } !/^[-+#]/ && NF { here = 0 }
			here && substr($0, 1, 1) == mark { found = 1 } END { exit !found }' "$SRCDIR/tests/live/rules.list" ||
			echo "$name has no $mark"
	done
done)" ''
grep '^skip ' ours.judged | sort -u | sed 's/^skip /skip rules: /'

# The same by somebody without privileges, who watches nothing but his own.
if [ "$(id -u)" = 0 ] && mkdir nobody && cp -a actor marker marker.yaml ours nobody && cp "$SONDE" nobody/sonde &&
	cp "$SONDE_RULES" nobody/rules.yaml && chown -R 65534:65534 nobody &&
	(cd nobody && setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=-all ./sonde true 2>/dev/null); then
	(cd nobody && SONDE_RULES=rules.yaml setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=-all \
		./sonde --rules --rules=marker.yaml --alerts-format=json --alerts=ours.json bash ./ours 2>/dev/null)
	judge nobody/ours.json >nobody.judged
	same 'nobody can do without root' "$(grep -vE '^(ok|skip) ' nobody.judged)" ''
	same '... and is named' "$(grep -c '"user.name":"nobody"' nobody/ours.json | awk '{ print ($1 > 20) }')" 1
else
	echo 'skip rules: nobody can do without root (this is not root, or setpriv is missing)'
fi

# What fires on the recording, and what is told of it, is what was told when it was made.
"$SONDE" --rules --rules=marker.yaml --rules-only --alerts-format=json --alerts=again.json --replay=ours.rec
same 'rules are fired by a recording as they were live' "$(cmp ours.json again.json 2>&1)" ''
same '... whose actions were refused' "$("$SONDE" --rules --on-alert=debug:deny --replay=ours.rec 2>&1 | grep -c 'what happened has happened')" 1

if [ -f "$falco" ]; then
	same "Falco's file is valid" "$("$SONDE" --rules-validate="$falco")" "$falco: Ok"
	same 'its rules are 25' "$("$SONDE" --rules="$falco" --rules-list --format=json | grep -o '"condition_compiled"' | wc -l)" 25
	script "$SRCDIR/tests/live/rules.falco" >theirs
	"$SONDE" --rules="$falco" --rules=marker.yaml --container-id=0123456789ab --rules-only --alerts-format=json \
		--alerts=theirs.json bash ./theirs 2>/dev/null
	judge theirs.json >theirs.judged
	same "Falco's rules are fired by what its event-generator does" "$(grep -vE '^(ok|skip) ' theirs.judged)" ''
	grep '^skip ' theirs.judged | sort -u | sed 's/^skip /skip rules: /'
	same 'what rules are of a container' "$(grep -c '"container.id":"0123456789ab"' theirs.json | awk '{ print ($1 > 20) }')" 1
else
	echo "skip rules: Falco's file ($falco is not there)"
fi

# What else its event-generator does, and rules in our words for that.
more() { # yes or no: about hosts
	awk -v host="$1" '!/^[-+#]/ && NF { here = (/ \(host\)$/ ? "yes" : "no") == host; sub(/ \(host\)$/, "") } here' \
		"$SRCDIR/tests/live/rules.more"
}
for host in no yes; do
	more $host >more.list
	script more.list >more.script
	container=()
	[ $host = yes ] || container=(--container-id=0123456789ab)
	"$SONDE" --rules="$SRCDIR/tests/live/rules.more.yaml" --rules=marker.yaml "${container[@]}" --alerts-format=json \
		--alerts=more.$host.json bash ./more.script 2>/dev/null
	judge more.$host.json >more.judged
	same "... and by what else it does ($([ $host = no ] || echo not )in a container)" "$(grep -vE '^(ok|skip) ' more.judged)" ''
	same '... by all of it' "$(grep -cE '^(ok|skip) ' more.judged)" "$(grep -c '^+' more.list)"
	grep '^skip ' more.judged | sort -u | sed 's/^skip /skip rules: /'
done

# ---- Quiet programs --------------------------------------------------------------------------------------------------------

quiet() { # NAME COMMAND...
	local got
	got=$("$SONDE" --rules-only "${@:2}" 2>&1 >/dev/null | grep -v '^Events detected: 0$')
	same "quiet: $1" "$got" ''
}
quiet ls ls -l /
echo 'int main(void) { return 0; }' >main.c
if "${CC:-cc}" -o main main.c 2>/dev/null; then quiet cc "${CC:-cc}" -o main main.c; else echo 'skip rules: quiet: cc (it cannot compile)'; fi
if command -v git >/dev/null; then
	git init -q there && git -C there -c user.name=n -c user.email=e commit -q --allow-empty -m m
	quiet 'git clone' git clone -q there here
fi
if command -v python3 >/dev/null; then quiet python3 python3 -c 'print(1)'; fi
if command -v apt-get >/dev/null; then quiet 'apt-get -s' apt-get -qq -s install bash; fi

# ---- Alerts ----------------------------------------------------------------------------------------------------------------

cat >one.yaml <<'END'
- rule: one
  desc: A file is opened.
  condition: evt.type=openat and fd.name endswith /wanted
  output: "Opened %fd.name by %proc.name"
  priority: error
  tags: [b, a]
- rule: two
  desc: Likewise.
  condition: evt.type=openat and fd.filename=wanted and evt.rawres>=0
  output: Seen
  priority: notice
END
: >wanted
rules() { "$SONDE" --rules=one.yaml --alerts-format=bare "$@" 2>&1; }
bare() { sed -E 's/^[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{9}: /TIME: /'; }
summary() { # N ERRORS NOTICES
	printf 'Events detected: %s\nRule counts by severity:\n   ERROR: %s\n   NOTICE: %s\n' "$1" "$2" "$3"
	printf 'Triggered rules by rule name:\n   one: %s\n   two: %s' "$2" "$3"
}
same 'alerts instead of the trace' "$(rules ./actor open wanted r | bare)" \
	"TIME: Error Opened $work/wanted by actor
TIME: Notice Seen
$(summary 2 1 1)"
same 'beside the trace, if that is asked for' "$(rules -qq --trace=openat ./actor open wanted r | bare | grep -A2 -F '"wanted"')" \
	'openat(AT_FDCWD, "wanted", O_RDONLY)    = 3
TIME: Error Opened '"$work"'/wanted by actor
TIME: Notice Seen'
same '... in a file' "$(rules -qq -o trace.log ./actor open wanted r | bare; grep -c 'openat(.*"wanted"' trace.log; grep -c execve trace.log)" \
	"TIME: Error Opened $work/wanted by actor
TIME: Notice Seen
1
1"
same '... or a table' "$(rules -c ./actor open wanted r | grep -cE ' (openat|mmap)$')" 2
same '... or a recording of all' "$(rules -qq --record=all.rec ./actor open wanted r | bare; "$SONDE" --replay=all.rec 2>&1 | grep -c '^execve\|^exit_group')" \
	"TIME: Error Opened $work/wanted by actor
TIME: Notice Seen
2"
same 'while calls are changed' "$(rules -qq -e inject=openat:error=EIO:if='fd.filename=wanted' cat wanted | grep -c INJECTED)" 1
mkfifo go
sh -c 'read x <go; ./actor open wanted r; :' &
shell=$!
rules -qq --alerts=attached.log -p "$shell" & # it ends with the shell
until grep -q '^TracerPid:.[1-9]' "/proc/$shell/status"; do sleep 0.05; done
echo >go
wait
same 'of what runs' "$(bare <attached.log)" "TIME: Error Opened $work/wanted by actor
TIME: Notice Seen"
same '--rules-only' "$(rules --rules-only ./actor open wanted r | bare)" \
	"TIME: Error Opened $work/wanted by actor
TIME: Notice Seen
$(summary 2 1 1)"
same 'beside the trace, in their place' "$(rules -qq -e trace=openat -P wanted ./actor open wanted r | bare | grep -v Requested)" \
	'openat(AT_FDCWD, "wanted", O_RDONLY)    = 3
TIME: Error Opened '"$work"'/wanted by actor
TIME: Notice Seen'
same 'of calls that the trace does not show' "$(rules -qq -e trace=none ./actor open wanted r | bare)" \
	"TIME: Error Opened $work/wanted by actor
TIME: Notice Seen"
same 'the first only' "$(rules --rules-only -qq --rules-matching=first ./actor open wanted r | bare)" \
	"TIME: Error Opened $work/wanted by actor"
same 'repeated' "$(rules --rules-only -qq --alerts-dedup sh -c './actor open wanted r; ./actor open wanted r; ./actor open wanted r' | bare)" \
	"TIME: Error Opened $work/wanted by actor
TIME: Notice Seen
TIME: Error Opened $work/wanted by actor (2 more times)
TIME: Notice Seen (2 more times)"
same 'to a command' "$(rules --rules-only -qq --alerts='|tr a-z A-Z >shouted' ./actor open wanted r; bare <shouted | grep -c OPENED)" 1
# The system's log is a socket, here one of ours.
cat >syslog.sh <<'END'
mkdir dev && mount -t tmpfs none dev || exit 9
for file in null zero urandom; do : >dev/$file && mount --bind /dev/$file dev/$file || exit 9; done
python3 -c '
import os, socket
s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
s.bind("dev/new")
s.settimeout(20)
os.rename("dev/new", "dev/log")
for _ in range(2):
    print(s.recv(4096).decode().rstrip("\0\n"), flush=True)' >syslog.log &
until [ -S dev/log ]; do sleep 0.05; done
mount --rbind dev /dev || exit 9
"$SONDE" --rules=one.yaml -qq --alerts-format=bare --alerts=syslog ./actor open wanted r
wait
END
unshare -m true 2>/dev/null && apart='unshare -m' || apart='unshare -rm'
if command -v python3 >/dev/null && $apart true 2>/dev/null && { $apart sh syslog.sh; [ $? != 9 ]; }; then
	same 'to syslog' "$(sed -E 's/^(<[0-9]+>)[A-Z][a-z]{2} [ 0-9]{2} [0-9:]{8} sonde\[[0-9]+\]: /\1/; s/>[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{9}: />TIME: /' syslog.log)" \
		"<27>TIME: Error Opened $work/wanted by actor
<29>TIME: Notice Seen"
else
	echo 'skip rules: to syslog (no mount namespace of our own, or no python3)'
fi
same 'ISO 8601' "$(rules --rules-only -qq --alerts-format=iso8601 ./actor open wanted r |
	grep -cE '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{9}\+0000: (Error|Notice) ')" 2
same 'JSON' "$(FALCO_HOSTNAME=h "$SONDE" --rules=one.yaml --rules-only --format=json --alerts-format=bare ./actor open wanted r 2>&1 |
	head -n 1 | sed -E 's/[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{9}: /TIME: /; s/"evt.time":[0-9]+/"evt.time":N/; s/"time":"[^"]*Z"/"time":"T"/')" \
	'{"hostname":"h","output":"TIME: Error Opened '"$work"'/wanted by actor","output_fields":{"evt.time":N,"fd.name":"'"$work"'/wanted","proc.name":"actor"},"priority":"Error","rule":"one","source":"syscall","tags":["a","b"],"time":"T"}'
same 'with what Falco adds' "$("$SONDE" --rules=one.yaml --rules-only -qq ./actor open wanted r 2>&1 | head -n 1 | grep -o ' container_id=.*')" \
	' container_id=host container_name=host container_image_repository= container_image_tag= k8s_pod_name=<NA> k8s_ns_name=<NA>'
printf 'a\nb' >name
same 'what a name says stays in its line' "$(ln -s actor "$(cat name)"; rules --rules-only -qq ./"$(cat name)" open wanted r | bare | head -n 1)" \
	"TIME: Error Opened $work/wanted by a\\nb"

# ---- What they bring about -------------------------------------------------------------------------------------------------

status() { "$@" >/dev/null 2>&1; echo $?; }
same '--rules-exit' "$(status rules --rules-only --rules-exit=error ./actor open wanted r)" 3
same '--rules-exit when nothing is as bad' "$(status rules --rules-only --rules-exit=critical ./actor open wanted r)" 0
same '--rules-exit and a command that fails' "$(status rules --rules-only --rules-exit=notice sh -c './actor open wanted r; exit 7')" 3
same 'a command that fails' "$(status rules --rules-only sh -c 'exit 7')" 7
said="$SONDE: --on-alert: rule 'two' will only be told of: evt.rawres is known only when the call has returned"
same 'deny' "$(rules --rules-only -qq --on-alert=debug:deny cat wanted | bare)" \
	"$said
TIME: Error Opened $work/wanted by cat
cat: wanted: Operation not permitted"
same 'deny those above' "$(rules --rules-only -qq --on-alert=critical:deny cat wanted | bare)" \
	"TIME: Error Opened $work/wanted by cat
TIME: Notice Seen"
same 'kill' "$(status rules --rules-only --on-alert=error:kill cat wanted)" 137
# shellcheck disable=SC2016 # for sh to expand
same 'stop' "$(rules --rules-only -qq --on-alert=error:stop --alerts=stop.log sh -c './actor open wanted r & pid=$!
	until grep -q Opened stop.log && grep -q "^State:.[Tt]" /proc/$pid/status; do sleep 0.05; done 2>/dev/null
	echo stopped; kill -9 $pid; wait $pid 2>/dev/null' | sort; bare <stop.log)" "stopped
TIME: Error Opened $work/wanted by actor"

# Folders that are walked, files that are read and written: nothing of that stops, where rules are not about it.
same 'only what the rules need stops' "$("$SONDE" -d --rules-only find "$SRCDIR/src" -type f 2>&1 >/dev/null | grep -c wait4 |
	awk '{ print ($1 < 100 ? "few" : $1) }')" few

# What cannot be known here is said.
cat >unknown.yaml <<'END'
- rule: one
  desc: d
  condition: evt.type=openat and (container.privileged=true or container.image.repository contains x or fd.sip.name=example.com)
  output: "%container.name"
  priority: info
- rule: two
  desc: d
  condition: evt.type=chdir and container.privileged=true
  output: o
  priority: info
END
same 'fields that nobody can tell are named' "$("$SONDE" --rules=unknown.yaml true 2>&1)" \
	"$SONDE: Only a container's runtime could tell, and it is not asked: container.privileged container.image.repository (in 2 rules)
$SONDE: Names of hosts are not looked up: fd.sip.name (in 1 rule)
Events detected: 0"
same '... but to those who want to hear of nothing' "$("$SONDE" --rules=unknown.yaml -qq true 2>&1)" ''

same '... nor what is read and written' "$("$SONDE" -d --rules dd if=/dev/zero of=/dev/null bs=1 count=20000 2>&1 >/dev/null | grep -c wait4 |
	awk '{ print ($1 > 0 && $1 < 100 ? "few" : $1) }')" few

# ---- Files -----------------------------------------------------------------------------------------------------------------

mkdir folder
cp one.yaml folder/10.yaml
cat >folder/20.yaml <<'END'
- rule: one
  condition: and proc.name=nobody
  output: never
  override:
    condition: append
    output: replace
- rule: two
  enabled: false
  override:
    enabled: replace
END
echo nonsense >folder/README
same 'a folder, later files over earlier ones' "$("$SONDE" --rules=folder --rules-only ./actor open wanted r 2>&1)" 'Events detected: 0'
same 'several files' "$("$SONDE" --rules=one.yaml --rules=folder/20.yaml --rules-only ./actor open wanted r 2>&1)" 'Events detected: 0'
cat >wrong.yaml <<'END'
- macro: known
  condition: (proc.name in (a, b))

- rule: one
  desc: d
  condition: evt.type=openat and known and unknown
  output: x
  priority: error
END
same 'what is wrong, and where' "$("$SONDE" --rules-validate=wrong.yaml)" "wrong.yaml: Invalid
1 Errors:
In rules content: (wrong.yaml:0:0)
    rule 'one': (wrong.yaml:3:2)
    rule condition: (wrong.yaml:5:13)
    condition expression: (\"evt.type=openat a...\":6:37)
------
evt.type=openat and known and unknown
                                    ^
------
LOAD_ERR_COMPILE_CONDITION (Error compiling condition): Undefined macro 'unknown' used in filter."
same 'its status' "$(status "$SONDE" --rules-validate=wrong.yaml) $(status "$SONDE" --rules-validate=one.yaml)" '1 0'
same 'nothing is traced with it' "$("$SONDE" --rules=wrong.yaml echo traced 2>&1 | head -n 1)" 'Error: wrong.yaml: Invalid'
same 'as JSON' "$("$SONDE" --rules-validate=wrong.yaml --format=json | grep -o '"code":"[A-Z_]*"')" '"code":"LOAD_ERR_COMPILE_CONDITION"'
hostile() { # NAME MESSAGE: what is in hostile.yaml
	same "hostile: $1" "$(timeout 60 "$SONDE" --rules-validate=hostile.yaml | tail -n 1)" "$2"
}
cat >hostile.yaml <<'END'
- list: x
  items: [&a [*a]]
END
hostile 'a loop' 'LOAD_ERR_YAML_PARSE (YAML parse error): an alias of what it stands in'
cat >hostile.yaml <<'END'
- list: x
  items: ["a\0b"]
END
hostile 'a NUL' 'LOAD_ERR_YAML_PARSE (YAML parse error): a NUL character in a scalar'
{
	echo '- &a [x, x, x, x, x, x, x, x, x, x]'
	for pair in ab bc cd de ef fg; do
		echo "- &${pair:1} [$(printf "*${pair:0:1}, %.0s" 1 2 3 4 5 6 7 8 9)*${pair:0:1}]"
	done
} >hostile.yaml
hostile 'a heap of aliases' 'LOAD_ERR_YAML_PARSE (YAML parse error): too many values'
head -c 5000000 /dev/zero >hostile.yaml
hostile size 'LOAD_ERR_YAML_PARSE (YAML parse error): the file is too large'
{ printf '%s\n  items: ' '- list: x'; head -c 100000 /dev/zero | tr '\0' '['; } >hostile.yaml
hostile depth 'LOAD_ERR_YAML_PARSE (YAML parse error): nested too deeply'
{
	echo '- {macro: m0, condition: evt.type=open}'
	for i in $(seq 60); do echo "- {macro: m$i, condition: m$((i - 1)) or m$((i - 1)) or m$((i - 1))}"; done
} >hostile.yaml
hostile growth 'LOAD_ERR_COMPILE_CONDITION (Error compiling condition): the condition is too large'
hostile_condition() { # NAME CONDITION MESSAGE
	printf -- '- rule: r\n  desc: d\n  condition: %s\n  output: o\n  priority: info\n' "$2" >hostile.yaml
	hostile "$1" "LOAD_ERR_COMPILE_CONDITION (Error compiling condition): $3"
}
hostile_condition 'a condition that is deep' "evt.type=open and $(head -c 100000 /dev/zero | tr '\0' '(')" 'exceeded max depth limit of 1000'
hostile_condition 'an expression that repeats' 'proc.name regex "((a{30}){30}){30}"' \
	"invalid regular expression '((a{30}){30}){30}': it repeats too often"
cat >hostile.yaml <<'END'
- {macro: a, condition: b}
- {macro: b, condition: a}
- {macro: a, condition: b}
- {rule: r, desc: d, condition: evt.type=open and a, output: o, priority: info}
END
hostile 'macros in a circle' "LOAD_ERR_COMPILE_CONDITION (Error compiling condition): reference loop in macro 'a'"

exit $bad
