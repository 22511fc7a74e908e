#!/bin/bash
# The tutorial: every command of it runs, and prints what the page says.
set -u
# shellcheck source=tests/live/engine.lib
. "${SRCDIR:?}/tests/live/engine.lib"
ln -s "$sonde" sonde 2>/dev/null
PATH=$PWD:$PATH "${PYTHON:-python3}" "$SRCDIR/tests/live/tutorial.py" "$SRCDIR/man/sonde-tutorial.7"
