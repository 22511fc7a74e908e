#!/bin/bash
# --record and --replay: what was recorded is shown again, to the byte; other options show it otherwise; files that were
# cut or damaged say so.
# shellcheck disable=SC2317 # check calls what seems unreachable
set -u
: "${SONDE:?}"
# shellcheck source=tests/live/check.lib
. "${SRCDIR:?}/tests/live/check.lib"

printf 'one\ntwo\nthree\n' >file
cat >threads.sh <<'END'
for i in 1 2 3; do (cat file | tr a-z A-Z; exit $i) & done
trap : USR1; kill -USR1 $$; wait
/nowhere/nothing 2>/dev/null; cd /; exec sh -c 'kill -9 $$'
END

# Options, then a command.
n=0
alike() {
	cmp -s live again && cmp -s live.err again.err && [ -s live ] && return
	diff live again | head -n 6
	diff live.err again.err | head -n 3
	return 1
}
while read -r options command; do
	[ -n "$options" ] || continue
	n=$((n + 1))
	options=${options//,/ }
	[[ "$options" != *-k* ]] || "$SONDE" -V | grep -q stack-trace= || { echo "skip $options $command (this sonde has no stacks)"; continue; }
	# shellcheck disable=SC2086 # lists of words
	{ "$SONDE" $options --record=rec -o live $command >/dev/null 2>live.err; } 2>/dev/null
	# shellcheck disable=SC2086
	"$SONDE" $options --replay=rec -o again >again.out 2>again.err
	name="$options $command"
	check "$name" alike
done <<'END'
-a40 true
-T,-ttt ls -l /
-v cat file
-f sh threads.sh
-f,-tt,-T,-y sh threads.sh
-ff,-yy,-r sh threads.sh
-f,-Y,-n,-i sh threads.sh
-f,--format=json sh threads.sh
-f,--format=json,-yy,-v cat file
-c ls -R /etc/apt
-c,-f sh threads.sh
-c,-w,-f sh threads.sh
-C,-w,-f sh threads.sh
-f,-e,trace=%file sh threads.sh
-f,-e,trace=%process,-Z sh threads.sh
-X,raw cat file
-xx,-s5 cat file
-e,signal=USR1,-f sh threads.sh
-e,read=3,-e,write=1 cat file
-P,file,-y cat file
-f,--summary-by=comm,-c,-w sh threads.sh
--summary-by=path,-c,-w cat file
-k cat file
-k,-f sh threads.sh
-k,-f,-e,signal=none,--stack-trace-frame-limit=3 sh threads.sh
-k,-f,--format=json sh threads.sh
--stack-when=evt.failed=true,-f sh threads.sh
END

# Options that were not there when it was recorded: the same as if they had been.
"$SONDE" --record=rec cat file >/dev/null
for options in '-y -e trace=read,write' '-s 3' '-s 200 -e trace=write' '-e trace=openat -z' '--format=json -e trace=close'; do
	# shellcheck disable=SC2086 # lists of words
	"$SONDE" $options -o fresh cat file >/dev/null
	# shellcheck disable=SC2086
	"$SONDE" $options --replay=rec -o again
	mask='s/0x[0-9a-f]+/ADDR/g; s/"(pid|time|entered|address)":[^,}]*/\1/g; s/^\{"event":"(exit|attach)".*/\1/'
	same "shown with $options" "$(sed -E "$mask" again | grep -c .)" "$(sed -E "$mask" fresh | grep -c .)"
done
"$SONDE" -e inject=read:error=EIO:when=2 -e inject=close:delay_enter=1000 --record=rec -o live cat file >/dev/null 2>&1
"$SONDE" --replay=rec -o again
remembered() { cmp -s live again && has again INJECTED && has again DELAYED; }
check "tampering is remembered" remembered
same "a longer string than was printed" \
	"$("$SONDE" --record=rec -s 4 -e trace=write -o /dev/null cat file >/dev/null; "$SONDE" --replay=rec -a1 -e trace=write 2>&1 | head -n 1)" \
	'write(1, "one\ntwo\nthree\n", 14) = 14'
same "nothing is printed without -o" "$("$SONDE" --record=rec cat file 2>&1 >/dev/null)" ""
same "counted afterwards" "$("$SONDE" -c -w -U name,calls --replay=rec 2>&1 | awk '$1 == "write" { print $2 }')" 1

# ---- Files that are not what they were ----------------------------------------------------------------

stacks=
"$SONDE" -V | grep -q stack-trace= && stacks=-k
# shellcheck disable=SC2086 # nothing, or an option
{ "$SONDE" $stacks -f --record=rec sh threads.sh; } >/dev/null 2>&1
"$SONDE" -k -f --replay=rec -o whole 2>/dev/null
size=$(stat -c %s rec)
RANDOM=7
# Where all takes longer, fewer will do.
cuts=$((100 / ${PATIENCE:-1})) flips=$((40 / ${PATIENCE:-1}))
crashed=0 odd=0
for _ in $(seq $cuts); do
	at=$(((RANDOM * 32768 + RANDOM) % size))
	head -c $at rec >torn
	"$SONDE" -k -f --replay=torn -o again 2>err
	status=$?
	[ $status -le 1 ] || crashed=$((crashed + 1))
	grep -qE 'was cut short|is not a recording|is damaged' err || odd=$((odd + 1))
done
same "cut anywhere, it never crashes" $crashed 0
same "and says so" $odd 0
crashed=0 odd=0
for _ in $(seq $flips); do
	at=$(((RANDOM * 32768 + RANDOM) % size))
	cp rec flipped
	printf '%b' "\\0$(printf %o $((RANDOM % 256)))" | dd of=flipped bs=1 seek=$at conv=notrunc 2>/dev/null
	"$SONDE" -k -f --replay=flipped -o again 2>err
	[ $? -le 1 ] || crashed=$((crashed + 1))
	cmp -s again whole || [ -s err ] || odd=$((odd + 1))
done
same "a wrong byte never crashes it" $crashed 0
same "nor goes unnoticed" $odd 0

# Kept ones, of this format and of older ones, of x86_64: the same bytes on whatever machine this is.
for kept in "$SRCDIR"/tests/live/recordings/*.sonde; do
	name=$(basename "$kept" .sonde)
	for form in 'txt -ttt -T -y -k' 'json --format=json -yy -v' 'count -c -w'; do
		read -r form options <<<"$form"
		[ -e "${kept%sonde}$form" ] || continue
		# shellcheck disable=SC2086 # a list of words
		"$SONDE" -f $options --replay="$kept" -o again 2>err
		if has err 'built without libzstd'; then
			echo "skip a recording of $name (this sonde was built without libzstd)"
			continue
		fi
		check "a recording of $name, $options" diff again "${kept%sonde}$form"
	done
done

same "no recording" "$("$SONDE" --replay=file 2>&1)" "$SONDE: 'file' is not a recording of sonde"
same "no such file" "$("$SONDE" --replay=nothing 2>&1)" "$SONDE: Cannot open recording 'nothing': No such file or directory"
same "a command beside it" "$("$SONDE" --replay=rec true 2>&1 | head -n 1)" \
	"$SONDE: --replay needs no PROG and no -p PID: its processes are in the recording"
# No file may be larger than a few KiB: as if the disk were full.
mkdir -p many/{1..9}/{1..20}
(
	trap '' XFSZ
	ulimit -f 4
	"$SONDE" --record=rec find many | wc -l >out
) 2>err
same "a full disk: the command goes on" "$(cat out)" "$(find many | wc -l)"
same "and it is said" "$(cat err)" "$SONDE: Cannot record into 'rec', what there is ends before: File too large"
same "what was recorded is there" "$("$SONDE" --replay=rec -o /dev/null 2>&1)" \
	"$SONDE: Recording 'rec' was cut short: this is all there is"
exit $bad
