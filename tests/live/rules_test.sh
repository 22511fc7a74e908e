#!/bin/bash
# --rules-test: the rules of rules/sonde_rules.yaml are held against recordings that are kept (tests/rules), each against
# one that fires it and one that does not; and what is said of expectations that fail, and of files that are none.
set -u
: "${SONDE:?}" "${SRCDIR:?}"
# shellcheck source=tests/live/check.lib
. "${SRCDIR:?}/tests/live/check.lib"

# ---- Ours ------------------------------------------------------------------------------------------------------------------

own=$SRCDIR/tests/rules/sonde_rules.yaml
if ! "$SONDE" --rules-test="$own" 2>&1 >/dev/null | grep -q 'by a newer sonde'; then
	said=$("$SONDE" --rules-test="$own" 2>&1)
	same 'our rules on the recordings that are kept' "$? $(printf '%s\n' "$said" | tail -n 1)" \
		"0 $(grep -c recording: "$own") of $(grep -c recording: "$own") tests passed"
	printf '%s\n' "$said" | grep -A20 '^not ok ' | sed 's/^/	/'
else
	echo 'skip rules_test: our rules (recordings that are kept are compressed, and this sonde has no zstd)'
fi
same 'each rule has two' "$(sed -n 's/^- rule: //p' "$SRCDIR/rules/sonde_rules.yaml" | while read -r rule; do
	name=$(printf %s "${rule,,}" | tr -c a-z0-9 -)
	for mark in + -; do
		[ -f "$SRCDIR/tests/rules/$name$mark.sonde" ] || echo "no recording: $rule $mark"
		grep -qF "recording: $name$mark.sonde" "$own" || echo "no test: $rule $mark"
	done
	grep -qF "rule: $rule" "$own" || echo "not expected: $rule"
done)" ''

# ---- What tests can say ----------------------------------------------------------------------------------------------------

mkdir sub
cat >sub/rules.yaml <<'END'
- rule: opened
  desc: A file is opened.
  condition: evt.type in (open, openat) and fd.name contains /wanted
  output: opened %fd.name by %proc.name, %evt.res, in %container.id
  priority: error
- rule: failed
  desc: That goes wrong.
  condition: evt.type in (open, openat) and fd.name endswith /wanted.none and evt.failed=true
  output: failed
  priority: notice
- rule: never
  desc: It is off.
  condition: evt.type=chdir
  output: never
  priority: debug
  enabled: false
END
: >wanted
: >wanted.too
"$SONDE" -f --record=sub/log sh -c 'cat wanted; cat wanted wanted.too; cat wanted.none' >/dev/null 2>&1

test_file() { # a test of the recording: what is on standard input
	{ printf 'rules: rules.yaml\ntests:\n- recording: log\n  name: t\n'; cat; } >sub/tests.yaml
}
run() { # OPTION...
	"$SONDE" --rules-test=sub/tests.yaml "$@" 2>&1
	echo "$?"
}
passes() { # NAME
	test_file
	same "$1" "$(run)" "$(printf 'ok t\n1 of 1 tests passed\n0')"
}
fails() { # NAME LINE...
	test_file
	same "$1" "$(run | sed "s|$work|WORK|g")" \
		"$(echo 'not ok t'; printf '\tsub/tests.yaml:%s\n' "${@:2}"; printf '0 of 1 tests passed\n1')"
}
refused() { # NAME MESSAGE
	same "$1" "$(run)" "$(printf '%s\n0 of 0 tests passed\n1' "sub/tests.yaml:$2")"
}

passes 'rules that fire' <<'END'
  expect: [opened, failed]
END
passes 'how often' <<'END'
  expect:
  - {rule: opened, count: 4}
  - {rule: failed, count: 1, priority: notice}
  - {rule: opened, count: 0, fields: {fd.name: .*/unwanted}}
END
passes 'with which fields' <<'END'
  expect:
  - rule: opened
    count: 2
    priority: Error
    fields: {fd.name: .*/wanted, evt.res: SUCCESS, proc.name: "c[aeiou]t", container.id: host}
  - {rule: opened, count: 1, output: 'wanted\.too by cat, SUCCESS'}
  - {rule: opened, output: '^opened .*none by cat, ENOENT, in host'}
  - failed
END
passes 'others allowed' <<'END'
  others: allowed
  expect: [failed]
END
passes 'the first rule that is true' <<'END'
  match: first
  expect: [{rule: opened, count: 4}]
END
passes 'a container' <<'END'
  container-id: 0123456789ab
  others: allowed
  expect: [{rule: opened, count: 4, fields: {container.id: 0123456789ab}}]
END
printf -- '- rule: none\n  desc: d\n  condition: evt.type=chdir\n  output: o\n  priority: info\n' >sub/none.yaml
passes 'nothing, of rules of its own' <<'END'
  rules: [none.yaml]
  expect: none
END
printf 'tests:\n- {recording: log, expect: none}\n' >sub/tests.yaml
same 'rules of the command line' "$(run --rules=sub/none.yaml)" "$(printf 'ok log\n1 of 1 tests passed\n0')"
same 'several files' "$("$SONDE" --rules-test=sub/tests.yaml --rules-test="$work/sub/tests.yaml" --rules=sub/none.yaml)" \
	"$(printf 'ok log\nok log\n2 of 2 tests passed')"

# ---- What fails ------------------------------------------------------------------------------------------------------------

fails 'too often, and never' "6:5: rule 'opened' fired 4 times, not 3" \
	"8:5: rule 'opened' did not fire as expected: once fd.name is \"WORK/wanted.none\", which is not '/etc'" <<'END'
  expect:
  - {rule: opened, count: 3}
  - failed
  - {rule: opened, fields: {fd.name: /etc}}
END
fails 'what nobody expects' "3:3: rule 'failed' fired, as nobody expects: \"failed container_id=host container_name=host\
 container_image_repository= container_image_tag= k8s_pod_name=<NA> k8s_ns_name=<NA>\"" <<'END'
  expect: [opened]
END
fails 'another priority' "6:12: rule 'opened' fired 0 times, not 4: once its priority is Error, not Warning" <<'END'
  others: allowed
  expect: [{rule: opened, priority: warning, count: 4}]
END
fails 'a field its output is without' "6:12: rule 'opened' did not fire as expected: once its output has no %fd.num" <<'END'
  others: allowed
  expect: [{rule: opened, fields: {fd.num: 3}}]
END
fails 'a rule that is none' "6:12: there is no rule 'Opened'" "6:20: rule 'never' is disabled" <<'END'
  others: allowed
  expect: [Opened, never]
END
head -c 400 sub/log >sub/short
cp sub/log kept && mv sub/short sub/log
test_file <<<'  expect: none'
same 'a recording that is cut' "$(run | grep -v expects)" "$SONDE: Recording 'sub/log' was cut short: this is all there is
not ok t
	sub/tests.yaml:3:3: its recording could not be played to the end
0 of 1 tests passed
1"
rm sub/log
same 'a recording that is not there' "$(run)" "$SONDE: Cannot open recording 'sub/log': No such file or directory
not ok t
	sub/tests.yaml:3:3: its recording could not be played to the end
0 of 1 tests passed
1"
printf -- '- rule: r\n  desc: d\n' >sub/wrong.yaml
test_file <<'END'
  rules: wrong.yaml
  expect: none
END
same 'rules that are none' "$(run | grep -E '^(Error|not ok|0 of)|tests.yaml|^1$')" "Error: sub/wrong.yaml: Invalid
not ok t
	sub/tests.yaml:3:3: its rules are invalid
0 of 1 tests passed
1"

# ---- Files that are none ---------------------------------------------------------------------------------------------------

test_file <<<'  expect: {}'
refused 'nothing to expect' "5:11: 'expect' is neither a list nor none"
test_file <<<'  expects: none'
refused 'an unknown key' "5:3: a test has no key 'expects'"
test_file <<<'  name: twice'
refused 'a key given twice' "5:3: 'name' is there already"
test_file </dev/null
refused 'no expectation' "3:3: a test without 'expect'"
test_file <<<'  expect: [{rule: opened, count: many}]'
refused 'a number that is none' "5:34: 'many' is not a number"
test_file <<<'  expect: [{rule: opened, priority: high}]'
refused 'a priority that is none' "5:37: 'high' is not a priority"
test_file <<<'  expect: [{rule: opened, fields: {fd.nmae: x}}]'
refused 'a field that is none' "5:36: there is no field 'fd.nmae'"
test_file <<<'  expect: [{rule: opened, output: "a("}]'
refused 'an expression that is none' "5:35: invalid regular expression 'a(': Unmatched ( or \\("
test_file <<<'  others: some'
refused 'a word that is none' "5:11: 'others' is neither allowed nor wrong"
echo 'tests: []' >sub/tests.yaml
refused 'no tests' '1:8: there are no tests'
echo 'tests: [' >sub/tests.yaml
refused 'no YAML' '2:1: did not find expected node content'
printf 'tests: &a [*a]' >sub/tests.yaml
refused 'a loop' '1:12: an alias of what it stands in'
same 'no file' "$("$SONDE" --rules-test=sub/nowhere 2>&1)" "$SONDE: Can't read 'sub/nowhere': No such file or directory
0 of 0 tests passed"

exit $bad
