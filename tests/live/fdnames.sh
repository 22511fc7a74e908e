#!/bin/bash
# What -y, -yy and --decode-fds show of descriptors: as strace shows it, and what its older versions do not.
set -u
: "${SONDE:?}"
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bad=0
ok() { echo "ok fdnames: $1"; }
not_ok() { echo "not ok fdnames: $1"; bad=1; }

[ -n "${PYTHON-}" ] || { echo 'skip fdnames (python3 is not installed)'; exit 0; }

# The lines about our descriptors, with the numbers that differ from run to run masked.
lines() { # TRACER OPTION
	"$1" -o "$work/out" -e fcntl,openat "$2" "$PYTHON" "$here/fdnames.py" || echo "exit status $?"
	sed -n '/^fcntl(999/,$p' "$work/out" | grep -E '^(fcntl|openat).*(F_GETFD|nosuch)' |
		sed -E 's/ += .*//; s/tmp[a-z0-9_]{8}/TMP/g; s/@"[^"]*"/@NAME/; s/pid:[0-9]+/pid:N/; s/[0-9]{3,}/N/g'
}

if [ -n "${STRACE-}" ]; then
	for option in -y -yy --decode-fds=dev --decode-fds=socket --decode-fds=pidfd; do
		# Older straces leave eventfds and signalfds as they are.
		lines "$STRACE" $option | grep -vE 'anon_inode:\[(event|signal)fd\]|eventfd-count|signalfd:' >"$work/theirs"
		lines "$SONDE" $option | grep -vE 'anon_inode:\[(event|signal)fd\]|eventfd-count|signalfd:' >"$work/ours"
		if [ "$(wc -l <"$work/ours")" -gt 30 ] && diff "$work/theirs" "$work/ours" >"$work/diff"; then
			ok "$option like strace"
		else
			not_ok "$option like strace"
			head -n 20 "$work/diff"
		fi
	done
else
	echo 'skip fdnames: like strace (strace is not installed)'
fi

lines "$SONDE" -yy >"$work/ours"
expect() { # NAME REGEX
	if grep -qE "$2" "$work/ours"; then ok "$1"; else not_ok "$1"; fi
}
expect eventfd '<\{eventfd-count=0x5, eventfd-id=[0-9N]+(, eventfd-semaphore=0)?\}>'
expect signalfd '<signalfd:\[INT USR1 CHLD\]>'
expect 'connected socket' '<TCP:\[N\.0\.0\.1:N->N\.0\.0\.1:N\]>'
expect device '</dev/null<char 1:3>>'
expect deleted '/gone>\(deleted\)'
expect 'not deleted' '/named \(deleted\)>,'
expect 'working directory' 'AT_FDCWD</tmp/TMP \(deleted\)>'
exit $bad
