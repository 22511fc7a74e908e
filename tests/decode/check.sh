#!/bin/bash
# The decoder: every fixture, which together reach all that is described, and some thousand calls nobody would make.
set -u
run=${BUILDDIR:?}/tests/decode/run
bad=0
"$run" --coverage "${SRCDIR:?}"/tests/decode/*.t "$SRCDIR"/bench/*.t || bad=1
"$BUILDDIR/tests/fuzz/decode" 20000 || bad=1
exit $bad
