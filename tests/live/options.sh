#!/bin/bash
# What options do, as far as options.tbl cannot say; the help, the manual, the completions.
set -u
: "${SONDE:?}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
bad=0

ok() { echo "ok options: $1"; }
not_ok() { echo "not ok options: $1"; bad=1; }

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
	# Each has an example, in which it is.
	missing=$(perl -ne '
		s/\\-/-/g;
		if (/^\.It (Fl .*)/) { push @items, [$1, ""] }
		elsif (/^\.Dl sonde (.*)/ && @items) { $items[-1][1] .= " $1" }
		END {
			for (@items) {
				my ($form, $example) = @$_;
				my @ways = map { "(^| )-[A-Za-z]*$_" } $form =~ /(?<!Fl )Fl ([A-Za-z])(?= |$)/g;
				push @ways, map { "--$_(=| |\$)" } $form =~ /Fl Fl ([a-z0-9-]+)/g;
				push @ways, map { "-e $_=" } $form =~ /Fl e Cm ([a-z-]+)/g;
				print " {$form}" if !grep { $example =~ /$_/ } @ways;
			}
		}' "$BUILDDIR/man/sonde.1")
	if [ -z "$missing" ]; then ok 'manual: an example of every option'; else not_ok "manual: an example of every option:$missing"; fi
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
	# shellcheck disable=SC2317
	sonde() { "$SONDE" "$@"; }
	completes 'fd.filename' --where = fd.filen
	completes 'evt.type = openat and (fd.sport' --stop-when = "'evt.type = openat and (fd.spo"
	completes 'evt.arg.whence' --where = evt.arg.whe
	completes 'evt.arg.whence' --stack-when = 'evt.arg.whe'
fi

# What reads logs has completions of its own: a log, or what logs are called before the PID.
if [ -n "${SRCDIR-}" ]; then
	mkdir logs && cd logs && touch log.12 log.345 other x.9 || exit 1
	# shellcheck source=/dev/null
	. "$SRCDIR/scripts/completions/sonde-graph.bash" && . "$SRCDIR/scripts/completions/sonde-log-merge.bash"
	# shellcheck disable=SC2317
	compopt() { :; }
	for want in '_sonde_log_merge::log x' '_sonde_log_merge:l:log' '_sonde_log_merge:--h:--help' \
		'_sonde_graph:l:log.12 log.345' '_sonde_graph:--h:--help'; do
		function=${want%%:*} want=${want#*:}
		COMP_WORDS=(x "${want%%:*}") COMP_CWORD=1 COMPREPLY=()
		$function
		if [ "$(printf '%s\n' "${COMPREPLY[@]}" | sort | paste -sd' ')" = "${want#*:}" ]; then
			ok "$function '${want%%:*}'"
		else
			not_ok "$function '${want%%:*}': ${COMPREPLY[*]}"
		fi
	done
fi
exit $bad
