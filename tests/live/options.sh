#!/bin/bash
# The command line: every message word for word, and where strace is installed, the same as its own.
set -u
: "${SONDE:?}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
bad=0

ok() { echo "ok options: $1"; }
not_ok() { echo "not ok options: $1"; bad=1; }

# What a program called strace says of itself: NAME is the program, the rest its arguments.
said() { # PROGRAM ARGUMENT...
	local program=$1
	shift
	(exec -a strace "$program" "$@") 2>&1 >/dev/null </dev/null | grep -aE "^strace: |^Try 'strace"
}

# Lines of arguments, each followed by lines "> what is said".  Without any, nothing may be said.
check() { # LINE EXPECTED
	local got expected=$2
	eval "set -- $1"
	got=$(said "$SONDE" "$@")
	if [ "$got" = "$expected" ]; then
		ok "$*"
	else
		not_ok "$*"
		printf '\texpected: %s\n\tgot:      %s\n' "$expected" "$got"
	fi
}

line='' expected=''
while IFS= read -r row; do
	case $row in
	'> '*) expected="$expected${expected:+$'\n'}${row#> }" ;;
	*)
		[ -n "$line" ] && check "$line" "$expected"
		line=$row expected='' ;;
	esac
done <<'TABLE'
-f
> strace: must have PROG [ARGS] or -p PID
> Try 'strace -h' for more information.
-p ''
> strace: must have PROG [ARGS] or -p PID
> Try 'strace -h' for more information.
-Q true
> strace: invalid option -- 'Q'
> Try 'strace -h' for more information.
--foo true
> strace: unrecognized option '--foo'
> Try 'strace -h' for more information.
-o
> strace: option requires an argument -- 'o'
> Try 'strace -h' for more information.
--follow=3 true
> strace: option '--follow-forks' doesn't allow an argument
> Try 'strace -h' for more information.
-I 9 true
> strace: invalid -I argument: '9'
> Try 'strace -h' for more information.
--interruptible=foo true
> strace: invalid --interruptible argument: 'foo'
> Try 'strace -h' for more information.
-s foo true
> strace: invalid -s argument: 'foo'
> Try 'strace -h' for more information.
-s 1073741824 true
> strace: invalid -s argument: '1073741824'
> Try 'strace -h' for more information.
-a -1 true
> strace: invalid -a argument: '-1'
> Try 'strace -h' for more information.
-O nan true
> strace: invalid -O argument: 'nan'
> Try 'strace -h' for more information.
-X RAW true
> strace: invalid -X argument: 'RAW'
> Try 'strace -h' for more information.
--timestamps=time,x true
> strace: invalid --timestamps argument: 'time,x'
> Try 'strace -h' for more information.
--strings-in-hex= true
> strace: invalid --strings-in-hex argument: ''
> Try 'strace -h' for more information.
--format=xml true
> strace: invalid --format argument: 'xml'
> Try 'strace -h' for more information.
-S foo true
> strace: invalid sortby: 'foo'
> Try 'strace -h' for more information.
-U foo true
> strace: unknown column name: 'foo'
> Try 'strace -h' for more information.
-U calls,count,errors true
> strace: call summary column has been provided more than once: 'count' (-U option residual: 'count,errors')
> Try 'strace -h' for more information.
-e trace=foo true
> strace: invalid system call 'foo'
-e foo=bar true
> strace: invalid system call 'foo=bar'
-e %FILE true
> strace: invalid system call '%FILE'
-e /nomatch true
> strace: invalid system call '/nomatch'
-e '/(' true
> strace: regcomp: (: Unmatched ( or \(
-e open@65 true
> strace: incorrect personality designator '65' in qualification 'open@65'
> Try 'strace -h' for more information.
-e signal=FOO true
> strace: invalid signal 'FOO'
-e quiet=attach,none true
> strace: invalid quiet 'none'
-e decode-fds=foo true
> strace: invalid decode-fds 'foo'
-e inject=chdir true
> strace: invalid inject argument 'chdir'
-e inject=chdir:when=2 true
> strace: invalid inject argument 'chdir:when=2'
-e inject=openat:error=EFOO true
> strace: invalid inject argument 'openat:error=EFOO'
-e fault=chdir:signal=4 true
> strace: invalid fault argument 'chdir:signal=4'
--inject=foo:error=1 true
> strace: invalid system call 'foo'
-e inject=chdir:retval=-9 true
> strace: Inadvertent injection of error 9 is possible for retval=18446744073709551607
-e status=foo true
> strace: invalid status 'foo'
-e trace-fds=foo true
> strace: invalid descriptor 'foo'
-e errno=EFOO true
> strace: invalid errno 'EFOO'
--duration='~3' true
> strace: invalid --duration argument: '~3'
> Try 'strace -h' for more information.
--limit-size=3X true
> strace: invalid --limit-size argument: '3X'
> Try 'strace -h' for more information.
--rotate=3 -o log true
> strace: --rotate must be given with --limit-size
> Try 'strace -h' for more information.
--rotate=3 --limit-size=1M true
> strace: --rotate must be given with -o FILE, and without -ff/--output-separately
> Try 'strace -h' for more information.
-b foo true
> strace: Syscall 'foo' for -b isn't supported
-DDDD true
> strace: Too many -D's (4), maximum supported -D count is 3
> Try 'strace -h' for more information.
-D
> strace: must have PROG [ARGS] or -p PID
> Try 'strace -h' for more information.
-D -p 1
> strace: PROG [ARGS] must be specified with -D/--daemonize
> Try 'strace -h' for more information.
-D --daemonize true
> strace: -D and --daemonize cannot be provided simultaneously
--daemonize=foo true
> strace: invalid --daemonize argument: 'foo'
> Try 'strace -h' for more information.
--kill-on-exit -p 1
> strace: --kill-on-exit and -p/--attach are mutually exclusive options
--syscall-limit=0 true
> strace: invalid --syscall-limit argument: '0'
> Try 'strace -h' for more information.
--syscall-limit=1 -q true
> strace: System call limit has been reached, detaching tracees
--seccomp-bpf -f -e trace=open --syscall-limit=1 true
> strace: --seccomp-bpf is not enabled because it is not compatible with --syscall-limit
-z -Z true
> strace: Only the last of -z/--successful-only/-Z/--failed-only options will take effect. See status qualifier for more complex filters.
-P /etc/../etc/passwd true
> strace: Requested path "/etc/../etc/passwd" resolved into "/etc/passwd"
-P /etc/../etc/passwd -e quiet=path-resolution true
-e namespace=old true
> strace: invalid -e namespace= argument: 'old'
--namespace= true
> strace: invalid -e namespace= argument: ''
--namespace -e namespace=new -e kvm=vcpu+ -e none true
--color=foo true
> strace: invalid --color argument: 'foo'
> Try 'strace -h' for more information.
--color
> strace: option '--color' requires an argument
> Try 'strace -h' for more information.
--tips=foo true
> strace: invalid --tips argument: 'foo'
> Try 'strace -h' for more information.
--strings-in-hex=ALL --color=never --tips=none true
-p abc
> strace: Invalid process id: 'abc'
-p 1,0
> strace: Invalid process id: '0'
-f --follow-forks true
> strace: -f and --follow-forks cannot be provided simultaneously
-ff --output-separately true
> strace: -ff and --output-separately cannot be provided simultaneously
-q -e quiet=all true
> strace: -q and -e quiet/--quiet cannot be provided simultaneously
-t --timestamps=ns true
> strace: -t and --absolute-timestamps cannot be provided simultaneously
-x --strings-in-hex true
> strace: -x and --strings-in-hex cannot be provided simultaneously
-y -e decode-fds=all true
> strace: -y and --decode-fds cannot be provided simultaneously
-c -C true
> strace: -c/--summary-only and -C/--summary are mutually exclusive
> Try 'strace -h' for more information.
-c -ff true
> strace: (-c/--summary-only or -C/--summary) and -ff/--output-separately are mutually exclusive
> Try 'strace -h' for more information.
-ff -o '|cat' true
> strace: piping the output and -ff/--output-separately are mutually exclusive
> Try 'strace -h' for more information.
-w true
> strace: -w/--summary-wall-clock must be given with (-c/--summary-only or -C/--summary)
> Try 'strace -h' for more information.
-U calls true
> strace: -U/--summary-columns must be given with (-c/--summary-only or -C/--summary)
> Try 'strace -h' for more information.
--summary-by=uid -c true
> strace: invalid --summary-by argument: 'uid'
> Try 'strace -h' for more information.
--summary-by=pid true
> strace: --summary-by must be given with (-c/--summary-only or -C/--summary)
> Try 'strace -h' for more information.
-c --summary-interval=0s true
> strace: invalid --summary-interval argument: '0s'
> Try 'strace -h' for more information.
-c --summary-interval=1m true
> strace: invalid --summary-interval argument: '1m'
> Try 'strace -h' for more information.
--summary-interval=1 true
> strace: --summary-interval must be given with (-c/--summary-only or -C/--summary)
> Try 'strace -h' for more information.
-S calls true
> strace: -S/--summary-sort-by has no effect without (-c/--summary-only or -C/--summary)
-A true
> strace: -A/--output-append-mode has no effect without -o/--output
-C -i -n -N -r -t -T -y -o /dev/null true
-c -i -n -N -r -t -T -y true
> strace: -i/--instruction-pointer has no effect with -c/--summary-only
> strace: -n/--syscall-number has no effect with -c/--summary-only
> strace: -N/--arg-names has no effect with -c/--summary-only
> strace: -r/--relative-timestamps has no effect with -c/--summary-only
> strace: -t/--absolute-timestamps has no effect with -c/--summary-only
> strace: -T/--syscall-times has no effect with -c/--summary-only
> strace: -y/--decode-fds has no effect with -c/--summary-only
--stack-trace=foo true
> strace: invalid --stack-trace argument: 'foo'
> Try 'strace -h' for more information.
--stack-traces --stack-trace-frame-limit=0 true
> strace: invalid --stack-trace-frame-limit argument: '0'
> Try 'strace -h' for more information.
-k --stack-trace-frame-limit=x true
> strace: invalid --stack-trace-frame-limit argument: 'x'
> Try 'strace -h' for more information.
-F true
> strace: option -F is deprecated, please use -f/--follow-forks instead
-F -f true
> strace: deprecated option -F ignored
no-such-command
> strace: Cannot find executable 'no-such-command'
/no/such/command
> strace: Cannot stat '/no/such/command': No such file or directory
-o /nonexistent/x no-such-command
> strace: Can't fopen '/nonexistent/x': No such file or directory
--sig=int --output=log --follow true
-e '?nosuch,read' true
-e none true
end
TABLE

# The same words as strace, case by case, where both versions agree.
if [ -n "${STRACE-}" ]; then
	while IFS= read -r row; do
		eval "set -- $row"
		theirs=$(said "$STRACE" "$@") ours=$(said "$SONDE" "$@")
		if [ "$theirs" = "$ours" ]; then
			ok "like strace: $row"
		else
			not_ok "like strace: $row"
			printf '\tstrace: %s\n\tours:   %s\n' "$theirs" "$ours"
		fi
	done <<'CASES'
--summary-o true
-w -c -C true
-w -f --follow-forks true
-c -C
-c -ff -o'|cat' true
-w -Scalls -A true
-q --quiet=all -f --follow-forks -t --timestamps -x --strings-in-hex -y --decode-fds true
-x --strings-in-hex -f --follow-forks true
-q --quiet=all -ff -o '|cat' true
-q --quiet=all -A true
-c --instruction-pointer --syscall-number --relative-timestamps --timestamps --syscall-times --decode-fds true
-c -ttt -rrr -yy -TT true
-c -tt --absolute-timestamps=none true
-c --decode-fds=none --timestamps=none true
-c -S name,calls true
-c -U , true
-c -U name,syscall true
-c -U calls,,errors true
-c -U '' true
-c -O '' true
-c -O 1m true
-c -O -1 true
-c -O 1.5ms true
-C -w -S time_max -U max_time true
-w --summary-columns=calls true
-U calls -S foo true
-A -Scalls --output-separately -F true
-c -F -ff true
-c --output-separately true
-ff -w true
--follow-forks --output-separately true
-V -Q
-e trace=foo -h
-U 'calls, name' true
-p ' '
-e '!' true
-e read,none true
-e ?foo@65 true
-e signal=SIGRTMIN+1 true
-e signal=all,int true
-e quiet=, true
-e inject= true
-e inject=:error=1 true
-e fault= true
-e inject=chdir:error=0 true
-e inject=chdir:error=4096 true
-e inject=chdir:error=4095 true
-e inject=chdir:error=enoent: true
-e inject=chdir:error=1:error=1 true
-e inject=chdir:error=1:retval=1 true
-e inject=chdir:retval=18446744073709551616 true
-e inject=chdir:retval=0xfffffff0 true
-e inject=chdir:retval=0x100000000 true
-e inject=chdir:retval= true
-e inject=chdir:signal=FOO true
-e inject=chdir:signal=0 true
-e inject=chdir:signal=65 true
-e inject=chdir:signal=sigrtmin+1 true
-e inject=chdir:syscall=getpid true
-e inject=chdir:syscall=chdir:error=1 true
-e inject=chdir:delay_enter=5m true
-e inject=chdir:delay_enter=1:delay_enter=1 true
-e inject=chdir:when=0:error=1 true
-e inject=chdir:when=65535+65535:error=1 true
-e inject=chdir:when=65536:error=1 true
-e inject=chdir:when=1..65535:error=1 true
-e inject=chdir:when=3..2:error=1 true
-e inject=chdir:when=1+0:error=1 true
-e inject=chdir:when=1:when=2..4+2:error=1 true
-e inject=chdir:poke_enter=@arg1=2f0 true
-e inject=chdir:poke_enter=@arg1= true
-e inject=chdir:poke_enter=@arg8=2f true
-e inject=chdir:poke_enter=@arg0=2f true
-e inject=chdir:poke_enter=@arg1=2f,@arg1=2f true
-e inject=chdir:poke_exit=@arg1=2F, true
-e fault=chdir:retval=1 true
-e fault=chdir:when=2 true
-e status=,all true
-e status=! true
-b execveat true
--seccomp-bpf true
--seccomp-bpf -f true
--seccomp-bpf -f -e trace=openat -b execve true
--seccomp-bpf -f -c true
--seccomp-bpf -f -e trace=none true
-D -p 1
-DD -c
-D --daemonize=pgroup true
-P /etc/../etc/passwd -P /etc/passwd true
-z -Z -z true
-e status=failed -z -Z true
--tips=1,foo true
--tips=id:foo true
--tips=format:1 true
--tips=-1 true
--tips=id:,none true
--tips=none,RANDOM,id:3,FORMAT:None true
--tips=compact,,none true
--secontext true
--secontext=foo true
-e secontext=full true
-e kvm=foo true
-e kvm= true
-e kvm=all true
--kvm=!vcpu true
--kvm=foo true
-e kvm=vcpu -e none true
--strings-in-hex=non-ascii-char true
--strings-in-hex=all,none true
--strings-in-hex=NON-ascii-chars true
CASES
else
	echo 'skip options: like strace (strace is not installed)'
fi

# We do not trace ourselves.
if [ "$(bash -c 'exec -a strace "$SONDE" -p $$' 2>&1)" = "strace: I'm sorry, I can't let you do that, Dave." ]; then
	ok 'not ourselves'
else
	not_ok 'not ourselves'
fi

# -E and --argv0 reach the command; PATH is ours, not the one given to it.
mkdir bin
cat >bin/show-sonde <<'SCRIPT'
#!/bin/sh
echo "$A-${B-unset}-$C"
SCRIPT
chmod +x bin/show-sonde
got=$(A=1 B=2 PATH=$PATH:$work/bin "$SONDE" -o /dev/null -E A=x -E B -E C=3 -E PATH=/bin:/usr/bin show-sonde)
if [ "$got" = x-unset-3 ]; then ok environment; else not_ok "environment: $got"; fi
got=$("$SONDE" -o /dev/null --argv0=sonde-sh sh -c 'tr "\0" " " < /proc/$$/cmdline')
case $got in 'sonde-sh '*) ok argv0 ;; *) not_ok "argv0: $got" ;; esac

# -u: who the command is; set-id programs are what they would be.
if [ "$(id -u)" = 0 ]; then
	cp "$(command -v id)" my-id && chmod 6755 my-id && chmod 755 .
	for user in nobody 12345:54321; do
		got=$("$SONDE" -o /dev/null -u $user sh -c 'id -ru; id -rg; id -G; ./my-id -u')
		want=$(printf '%s\n' "${user/nobody/$(id -u nobody):$(id -g nobody)}" | tr : '\n')
		if [ "$got" = "$want"$'\n'"${want#*$'\n'}"$'\n'0 ]; then ok "-u $user"; else not_ok "-u $user: $got"; fi
	done
	got=$("$SONDE" -o /dev/null -u nobody "$SONDE" -u root true 2>&1 | grep -o 'You must be .*')
	if [ "$got" = 'You must be root to use the -u/--username option' ]; then ok '-u by no one'; else not_ok "-u by no one: $got"; fi
	got=$("$SONDE" -u no-such-user true 2>&1)
	if [ "${got#*: }" = "Cannot find user 'no-such-user'" ]; then ok '-u of no one'; else not_ok "-u of no one: $got"; fi
fi

if "$SONDE" -h >help 2>&1 && grep -q -- '--follow-forks' help; then ok help; else not_ok help; fi
if "$SONDE" -V | grep -q '^sonde -- version '; then ok version; else not_ok version; fi

# A link named strace says what strace would be able to do.
if (exec -a strace "$SONDE" -V) | grep -q '^strace -- version 7\.2 (sonde '; then ok 'version of strace'; else not_ok 'version of strace'; fi
if [ "$("$SONDE" -V -V -V | wc -l)" -gt "$("$SONDE" -VV | wc -l)" ]; then ok 'version, thrice'; else not_ok 'version, thrice'; fi

# --tips: at the end, on standard error, once; by itself it is a whole command line.
for format in compact full; do
	got=$("$SONDE" --tips=$format,id:3 -o /dev/null true 2>&1 >/dev/null)
	case $got in *'by name or by descriptor'*) not_ok "tips: $format is not folded" ;; *'/etc/passwd shows only'*) ok "tips: $format" ;; *) not_ok "tips: $format: $got" ;; esac
done
if [ "$("$SONDE" --tips=0 2>&1)" = "$("$SONDE" --tips=0,compact -o /dev/null true 2>&1)" ]; then ok 'tips alone'; else not_ok 'tips alone'; fi
if [ -z "$("$SONDE" --tips=full --tips=none -o /dev/null true 2>&1)" ]; then ok 'tips: none'; else not_ok 'tips: none'; fi
for id in $(seq 0 25); do "$SONDE" --tips="$id" 2>&1; done >tips
if [ "$(awk 'length > 62' tips)" = '' ] && [ "$(sort tips | uniq -d | grep -c '[a-z]')" = 0 ]; then ok 'tips: fit their boxes'; else not_ok 'tips: fit their boxes'; fi

# --namespace: what /proc says of it.
if unshare -u true 2>/dev/null; then
	got=$("$SONDE" --namespace -e trace=unshare unshare -u readlink /proc/self/ns/uts 2>log) && want="unshare(CLONE_NEWUTS)                   = 0 ($got)"
	if grep -qxF "$want" log; then ok 'namespace: unshare'; else not_ok "namespace: unshare: $(cat log)"; fi
	got=$("$SONDE" --namespace -e trace=setns nsenter -u/proc/self/ns/uts true 2>&1 | head -1)
	case $got in 'setns(3, CLONE_NEWUTS) '*" = 0 ($(readlink /proc/self/ns/uts))") ok 'namespace: setns' ;; *) not_ok "namespace: setns: $got" ;; esac
else
	echo 'skip options: namespace (unshare is not permitted)'
fi

# The manual and the completions are made from the same rows.
if [ -n "${BUILDDIR-}" ] && [ -f "$BUILDDIR/man/sonde.1" ]; then
	missing=
	while read -r option; do
		grep -qF -- "$(printf 'Fl Fl %s' "${option#--}" | sed 's/-/\\-/g')" "$BUILDDIR/man/sonde.1" || missing="$missing $option"
	done < <(grep -oE -- '--[a-z0-9-]+' help | sort -u)
	if [ -z "$missing" ] && ! grep -q '^@' "$BUILDDIR/man/sonde.1"; then
		ok 'manual names every option'
	else
		not_ok "manual names every option:$missing"
	fi
	if command -v mandoc >/dev/null; then
		# Whether the pages it refers to are installed is not ours to say.
		complaints=$(mandoc -Tlint "$BUILDDIR/man/sonde.1" 2>/dev/null | grep -v 'referenced manual not found')
		if [ -z "$complaints" ]; then ok 'mandoc -Tlint'; else not_ok "mandoc -Tlint: $complaints"; fi
	else
		echo 'skip options: mandoc -Tlint (mandoc is not installed)'
	fi
fi

completes() { # EXPECTED WORD...
	local expected=$1
	shift
	COMP_WORDS=(sonde "$@") COMP_CWORD=$# COMPREPLY=()
	_sonde
	if [ "${COMPREPLY[*]}" = "$expected" ]; then ok "completes $*"; else not_ok "completes $*: ${COMPREPLY[*]}"; fi
}
if [ -n "${BUILDDIR-}" ] && [ -f "$BUILDDIR/completions/sonde.bash" ]; then
	# shellcheck source=/dev/null
	. "$BUILDDIR/completions/sonde.bash" 2>/dev/null
	# shellcheck disable=SC2317
	compopt() { :; }
	completes '--follow-forks' --fol
	completes 'close close_range' -e trace = clos
	completes 'openat,close openat,close_range' -fe openat,clos
	completes 'raw abbrev verbose' -X ''
	completes 'attach' --quiet = at
	completes 'text json' --format = ''
	completes 'pid tid comm path errno' --summary-by = ''
	completes 'calls,p50 calls,p90 calls,p99' -U calls,p
fi
exit $bad
