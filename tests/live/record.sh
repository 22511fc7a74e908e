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

# ---- A part of one --------------------------------------------------------------------------------------

# Long enough for states to be written between its calls, a second apart, and with a call under way all the time.
cat >parts.sh <<'END'
mkfifo pipe
(read line <pipe; cat file) &
for i in 1 2; do
	exec 5</etc/passwd
	dd if=/dev/zero of=/dev/null bs=256k count=48 2>/dev/null
	(cd /usr; cat /etc/passwd)
	exec 5<&-
	cd /tmp; cd "$OLDPWD"
	sleep 1.1
done
echo >pipe
wait
END
"$SONDE" -f --record=parts --record-strings=262144 sh parts.sh >/dev/null 2>&1
"$SONDE" -f -ttt --replay=parts -o whole 2>/dev/null
mapfile -t times < <(awk '{ print $2 }' whole | sort -u)
# Through a pipe it is read from the beginning on, whatever is asked for.
parts_alike() { # TIME TIME OPTIONS...
	"$SONDE" "${@:3}" --since="$1" --until="$2" --replay=parts >part 2>&1
	"$SONDE" "${@:3}" --since="$1" --until="$2" --replay=<(cat parts) 2>&1 | sed 's,/dev/fd/[0-9]*,parts,' >part.read
	cmp part part.read && [ -s part ]
}
different=0
for i in 1 4 8 9; do
	from=${times[$((i * ${#times[@]} / 10))]} to=${times[$(((i + 1) * ${#times[@]} / 10 - 1))]}
	for options in '-f -ttt -T -yy' '-f --format=json' '-c -w' '-f -Y --where=fd.name!=/nowhere' '--rules=/dev/fd/3 --rules-only'; do
		# shellcheck disable=SC2086 # lists of words
		parts_alike "$from" "$to" $options 3< <(:) >/dev/null || different=$((different + 1))
	done
done
same 'a part is the same, whether what is before it was read or passed over' $different 0
last=${times[-1]}
same 'it is passed over' \
	"$("$SONDE" -f -e trace=pread64,read -P parts -o passed "$SONDE" -f --since="$last" --replay=parts >/dev/null 2>&1
		awk '/pread64/ { hops++ } / read\(/ { reads++ } END { print (hops > 10 && reads < hops ? "hops" : "reads " reads " hops " hops) }' passed)" hops
"$SONDE" -f -ttt --since="${times[40]}" --until="${times[90]}" --replay=parts -o part 2>/dev/null
within() { awk -v a="${times[40]}" -v b="${times[90]}" '$2 >= a && $2 < b' whole | grep -vE 'resumed>|unfinished|detached' >wanted; ! grep -vE 'resumed>|unfinished|detached' part | diff wanted - | grep '^<'; }
check 'it has all that is shown of that time' within
same 'a call that was under way is shown when it ends' \
	"$("$SONDE" -f -e read -e signal=none -qqq --since=+1.5 --replay=parts 2>&1 | grep -c 'read(0, "\\n", ')" 1
same 'the first ones' "$("$SONDE" -f -ttt --until="${times[0]}" --replay=parts 2>&1 | grep -vc 'execve\|tached')" 0
same 'nothing there' "$("$SONDE" --since=+1000 --replay=parts 2>&1)" "$SONDE: Recording 'parts' holds nothing of what is asked for"
reader=$(awk '/execve/ && /"cat", "file"/ { print $1 }' whole)
of_reader() { "$SONDE" -f -q -p "$reader" --replay=parts -o part; [ -s part ] && ! grep -v "^$reader " part; diff <(grep -vc 'resumed>' part) <(grep "^$reader " whole | grep -vc 'resumed>'); }
check 'one process' of_reader
same 'and those that descend from one' "$("$SONDE" -f -qqq --tree="$(awk '{ print $1; exit }' whole)" --replay=parts 2>&1 | grep -c execve)" \
	"$("$SONDE" -f -qqq --replay=parts 2>&1 | grep -c execve)"
size=$(stat -c %s parts)
crashed=0
for i in 1 2 3 4 5 6 7 8; do
	cp parts flipped
	printf '\377' | dd of=flipped bs=1 seek=$((size * i / 9)) conv=notrunc 2>/dev/null
	head -c $((size * i / 9)) parts >torn
	for file in flipped torn; do
		"$SONDE" -f --since="$last" --replay=$file >/dev/null 2>&1
		[ $? -le 1 ] || crashed=$((crashed + 1))
	done
done
same 'damaged or cut, it never crashes' $crashed 0

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

# Kept ones, of this format and of older ones, of x86_64 and aarch64: the same bytes on whatever machine this is.
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
	[ "$name" = version-4 ] || continue
	has err "built without libzstd" && continue
	"$SONDE" -f -ttt -T -y -k --since=+1 --replay="$kept" -o again 2>err
	# Whole, as they were under way when it begins.
	same 'and from its state on' "$(grep -vxFf "${kept%.sonde}.txt" again | sed 's/^[^ ]* *[^ ]* \([a-z0-9_]*\)(.*/\1/' | tr '\n' ' ')" \
		'clock_nanosleep wait4 openat '
done

# Calls that this machine may not have can be chosen.
chosen() { "$SONDE" -f "$@" 2>&1 | grep -c 'arch_prctl('; }
file=$SRCDIR/tests/live/recordings/version-1.sonde
same "calls of its machine" "$(chosen -e trace=arch_prctl --replay="$file")" 5
same "calls of its machine, said behind it" "$(chosen --replay="$file" -e trace=arch_prctl)" 5

same "no recording" "$("$SONDE" --replay=file 2>&1)" "$SONDE: 'file' is not a recording of sonde"
same "no such file" "$("$SONDE" --replay=nothing 2>&1)" "$SONDE: Cannot open recording 'nothing': No such file or directory"
same "a command beside it" "$("$SONDE" --replay=rec true 2>&1 | head -n 1)" \
	"$SONDE: --replay needs no PROG: its processes are in the recording"
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
