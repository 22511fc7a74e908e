#!/bin/sh
# Every fault of errors.sys and x32.tbl is reported at its line and column, and nothing else is; the real descriptions
# have no fault.
# Reads SYSGEN and SRCDIR.
set -u
sysgen=${SYSGEN:-sysgen}
cd "${SRCDIR:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/gen" || exit 1
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

# `# error: COLUMN: TEXT` behind a line, or above it in a comment of its own.
expected() { # FILE
	awk -v file="$1" '
	function tell(line, comment,    parts, n, i) {
		n = split(comment, parts, / *# (error|warning): /)
		for (i = 2; i <= n; i++)
			print file ":" line ":" parts[i]
	}
	/^# (error|warning): / { above = above " " $0; next }
	{
		tell(FNR, above)
		above = ""
		at = match($0, /# (error|warning): /)
		if (at && !/^# /)
			tell(FNR, " " substr($0, at))
	}' "$1"
}

{
	expected errors.sys
	expected x32.tbl
} | sort >"$work/expected"
"$sysgen" errors.sys x32.tbl 2>"$work/said" && {
	echo "not ok faults are reported (sysgen found none)"
	exit 1
}
sed -E 's/^([^:]*:[0-9]+:[0-9]+): (error|warning): /\1: /' "$work/said" | sort >"$work/sorted"
failed=0
if diff "$work/expected" "$work/sorted" >"$work/diff"; then
	echo "ok faults are reported ($(wc -l <"$work/expected") of them)"
else
	echo "not ok faults are reported (< expected, > said)"
	head -n 60 "$work/diff"
	failed=1
fi

cd ../../syscalls || exit 1
if "$sysgen" -W ./*.sys abi/*.tbl >"$work/log" 2>&1; then
	echo "ok the descriptions have no faults"
else
	echo "not ok the descriptions have no faults"
	head -n 60 "$work/log"
	failed=1
fi
exit $failed
