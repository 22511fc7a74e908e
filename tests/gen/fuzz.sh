#!/bin/sh
# sysgen, built with sanitizers, reads mutated descriptions.  Reads SRCDIR and CC.
set -u
top=${SRCDIR:-$(cd "$(dirname "$0")/../.." && pwd)}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

build() { # FLAGS...
	# One file with all of them would mix their static names.
	for file in "$top"/syscalls/gen/*.c "$top/tests/gen/fuzz.c"; do
		name=${file##*/}
		main=
		[ "$name" = main.c ] && main=-Dmain=sysgen_main
		"${CC:-cc}" -std=gnu17 -D_GNU_SOURCE -O0 -g1 "$@" $main -I"$top/syscalls/gen" -c \
			-o "$work/${name%.c}.o" "$file" || return 1
	done
	"${CC:-cc}" "$@" -o "$work/fuzz" "$work"/*.o
}

echo 'int main(void) { return 0; }' >"$work/probe.c"
if ! "${CC:-cc}" -fsanitize=address,undefined -o "$work/probe" "$work/probe.c" 2>/dev/null || ! "$work/probe"; then
	echo "skip mutated descriptions (the compiler has no sanitizers)"
	exit 0
fi
rm "$work/probe.c"
if ! build -fsanitize=address,undefined -fno-sanitize-recover=undefined >"$work/log" 2>&1; then
	echo "not ok mutated descriptions (they do not build)"
	cat "$work/log"
	exit 1
fi
"$work/fuzz" "${FUZZ_SECONDS:-3}" "$top"/syscalls/*.sys "$top/tests/gen/errors.sys"
