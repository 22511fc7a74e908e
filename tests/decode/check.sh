#!/bin/bash
# The decoder: every fixture, and some thousand calls nobody would make.
set -u
run=${BUILDDIR:?}/tests/decode/run
bad=0
"$run" "${SRCDIR:?}"/tests/decode/*.t || bad=1
"$BUILDDIR/tests/fuzz/decode" 20000 || bad=1
exit $bad
