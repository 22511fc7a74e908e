"""What tests in Python share, as check.lib does for those of the shell: a line for each check, as tests/run wants them."""
import os
import re
import sys

SUBJECT = os.path.splitext(os.path.basename(sys.argv[0]))[0]
bad = 0


def say(good, name, got, wanted):
    global bad
    if good:
        print(f"ok {SUBJECT}: {name}")
    else:
        bad = 1
        print(f"not ok {SUBJECT}: {name}\n\twanted: {wanted!r}\n\tgot:    {got!r}")


def check(name, got, wanted=True):
    say(got == wanted, name, got, wanted)


def matches(name, got, pattern):
    say(re.search(pattern, str(got), re.S | re.M), name, got, pattern)


def end():
    """The last word: exits with 1 if there was a bad one."""
    sys.exit(bad)
