#!/bin/bash
# --format=json: every line of real traces is valid by the schema, and says what the text says.
set -u
sonde=${SONDE:?} srcdir=${SRCDIR:?} python=${PYTHON:-python3}
if ! "$python" -c 'import jsonschema' 2>/dev/null; then
	python=/usr/bin/python3
	"$python" -c 'import jsonschema' 2>/dev/null || { echo "skip json (python3-jsonschema is not installed)"; exit 0; }
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
bad=0
printf 'not \377utf8\n' >"$(printf 'odd\377name')"

"$sonde" --format=json -f -yy -v -o ls ls / . >/dev/null
# shellcheck disable=SC2016 # for the traced shell
"$sonde" --format=json -f -o sh bash -c 'kill -USR1 $BASHPID & (exit 3); sleep 0.01; wait; cat odd*' >/dev/null 2>&1
"$sonde" --format=json -y -s 4 -o err cat /nonexistent odd* >/dev/null 2>&1
"$sonde" --format=json -f -e trace=execve,%network,?poll,?ppoll,?select,pselect6 -o net "$python" -S -c 'import socket, select
a, b = socket.socketpair()
a.send(b"\xff\x00"); select.select([b], [], [], 1); b.recv(9)
s = socket.socket(socket.AF_INET6); s.bind(("::1", 0)); s.listen(1)
p = select.poll(); p.register(s); p.poll(1)' 2>/dev/null
"$sonde" --format=json -C -f -U calls,p99 --summary-by=path -e trace=execve,openat,getpid -o summary bash -c 'ls odd*; cat /nonexistent; :' >/dev/null 2>&1

cat >check.py <<'P'
import base64, json, sys
import jsonschema
schema = json.load(open(sys.argv[1]))
validator = jsonschema.Draft7Validator(schema)
for name in sys.argv[2:]:
    events, lines = [], open(name, 'rb').read().split(b'\n')
    assert lines[-1] == b'', name + ': the last line is torn'
    for n, line in enumerate(lines[:-1], 1):
        def once(pairs):
            keys = [k for k, _ in pairs]
            assert len(keys) == len(set(keys)), '%s:%d: a key twice: %r' % (name, n, keys)
            return dict(pairs)
        event = json.loads(line.decode('utf-8'), object_pairs_hook=once)
        for error in validator.iter_errors(event):
            sys.exit('%s:%d: %s\n%s' % (name, n, error.message[:300], line[:300]))
        events.append(event)
    calls = [e for e in events if e['event'] == 'syscall']
    assert calls and calls[0]['name'] == 'execve', name
    if name == 'ls':
        opened = [c for c in calls if c['name'] == 'openat' and c['args'][1]['value'] == '/']
        assert opened and opened[0]['descriptor']['path'] == '/', opened
        assert 'O_DIRECTORY' in opened[0]['args'][2]['value']['names']
        assert events[-1]['event'] == 'exit' and events[-1]['status'] == 0
    if name == 'err':
        failed = [c for c in calls if c['args'] and c['args'][1:] and c['args'][1]['value'] == '/nonexistent']
        assert failed and failed[0]['error'] == 'ENOENT' and failed[0]['errno'] == 2 and failed[0]['return'] == -1
        data = [c['args'][1]['value'] for c in calls if c['name'] == 'write' and c['args'][0]['value']['fd'] == 1]
        assert data[0] == {'text': 'not ', 'cut': True}, data
        odd = [c for c in calls if c['name'] == 'openat' and isinstance(c['args'][1]['value'], dict)]
        assert base64.b64decode(odd[-1]['args'][1]['value']['base64']) == b'odd\xffname', odd
    if name == 'sh':
        assert any(e['event'] == 'signal' and e['signal']['name'] == 'SIGCHLD' for e in events)
        assert any(e['event'] == 'attach' and 'parent' in e for e in events)
        assert any(e['event'] == 'exit' and e['status'] == 3 for e in events)
    if name == 'summary':
        rows = [e for e in events if e['event'] == 'summary']
        assert rows[-1]['total'] and rows[-1]['calls'] == len(calls) == sum(r['calls'] for r in rows[:-1]), rows[-1]
        assert rows[-1]['errors'] == sum(1 for c in calls if 'errno' in c)
        assert [r['calls'] for r in rows if r.get('path') == '/nonexistent' and r['name'] == 'openat'] == [1]
print('checked', sum(1 for _ in sys.argv[2:]))
P
for trace in ls sh err net summary; do
	if "$python" check.py "$srcdir/tests/json/schema.json" $trace; then echo "ok json $trace"; else echo "not ok json $trace"; bad=1; fi
done
exit $bad
