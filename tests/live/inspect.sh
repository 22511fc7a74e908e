#!/bin/bash
# --inspect: the forensic report; see inspect.py.
set -u
: "${SONDE:?}"
[ -n "${PYTHON-}" ] || { echo 'skip inspect (python3 is not installed)'; exit 0; }
exec "$PYTHON" "${0%.sh}.py"
