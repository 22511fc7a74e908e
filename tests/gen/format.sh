#!/bin/sh
# The descriptions are formatted, and formatting a badly spaced one gives the same text and means the same.
# Reads SYSGEN and SRCDIR.
set -u
sysgen=${SYSGEN:-sysgen}
top=${SRCDIR:-$(cd "$(dirname "$0")/../.." && pwd)}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
failed=0

result() { # NAME: of what was written to $work/log, empty when all is right
	if [ -s "$work/log" ]; then
		echo "not ok $1"
		head -n 40 "$work/log"
		failed=1
	else
		echo "ok $1"
	fi
	: >"$work/log"
}

"$sysgen" -fc "$top"/syscalls/*.sys "$top"/syscalls/abi/*.tbl >"$work/log" 2>&1
result "descriptions are formatted"

# Spaces and tabs inside lines, empty lines and white space at their ends are the formatter's own.
mkdir "$work/good" "$work/bad"
for file in "$top"/syscalls/*.sys; do
	name=${file##*/}
	"$sysgen" -f "$file" >"$work/good/$name" 2>>"$work/log"
	sed -E '/["#]/!{s/,/ , /g; s/([^\t ])[\t ]+([^\t ])/\1   \2/g}; s/$/ \t/; /^[ \t]*$/G' "$work/good/$name" \
		>"$work/bad/$name"
	cp "$work/bad/$name" "$work/again.sys"
	"$sysgen" -fw "$work/again.sys" >>"$work/log" 2>&1
	diff "$work/good/$name" "$work/again.sys" >"$work/diff" 2>&1 || {
		echo "$name:"
		cat "$work/diff"
	} >>"$work/log"
done
result "bad spacing is put right"

# Both are compiled under the same names, so that the tables are equal to the byte.
(cd "$work/good" && "$sysgen" -o ../good.c -i ../good.h ./*.sys) >>"$work/log" 2>&1
(cd "$work/bad" && "$sysgen" -o ../bad.c -i ../bad.h ./*.sys) >"$work/log.bad" 2>&1
grep -v ': warning: ' "$work/log" >"$work/log.good"
mv "$work/log.good" "$work/log"
cmp "$work/good.c" "$work/bad.c" >>"$work/log" 2>&1
cmp "$work/good.h" "$work/bad.h" >>"$work/log" 2>&1
result "formatting changes no table"
exit $failed
