#!/bin/bash
# The decoder: every fixture, which together reach all that is described, and some thousand calls nobody would make.
set -u
run=${BUILDDIR:?}/tests/decode/run
bad=0
fixtures=$(ls "${SRCDIR:?}"/tests/decode/*.t "$SRCDIR"/bench/*.t)
if ! "${SONDE:?}" -V | grep -q secontext; then
	echo 'skip fixtures of --secontext (built without libselinux)'
	fixtures=${fixtures/"$SRCDIR/tests/decode/secontext.t"/}
fi
# shellcheck disable=SC2086 # names of ours
"$run" --coverage $fixtures || bad=1
"$BUILDDIR/tests/fuzz/decode" 20000 || bad=1
exit $bad
