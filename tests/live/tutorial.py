"""Runs every command of sonde-tutorial(7) and looks for the lines the page shows in what it prints."""
import glob
import platform
import re
import shutil
import subprocess
import sys

ROFF = {r'\e': '\\', r'\&': '', r'\-': '-', r'\[u2192]': '→', r'\(dq': '"'}


def sessions(page):
    """Yields (command, lines shown) for each prompt in the literal displays of the page."""
    inside, command, shown = False, None, []
    for line in open(page, encoding='utf-8'):
        line = line.rstrip('\n')
        if line.startswith('.Bd -literal'):
            inside = True
        elif line.startswith('.Ed') or inside and line.startswith('$ '):
            if command:
                yield command, shown
            command, shown = line[2:] if line.startswith('$ ') else None, []
            inside = not line.startswith('.Ed')
        elif inside:
            for escape, character in ROFF.items():
                line = line.replace(escape, character)
            if line.startswith('> '):
                command += '\n' + line[2:]
            else:
                shown.append(line)


def pattern(line):
    """A line as it may be elsewhere: other numbers and blanks, and anything for an ellipsis."""
    def other(match):
        text = match.group()
        if text == '...':
            return '.*'
        if text.isspace():
            return r'\s+'
        return '0x[0-9a-f]+' if text.startswith('0x') else r'[0-9]+' if text.isdigit() else re.escape(text)
    return re.compile(re.sub(r'\.\.\.|\s+|0x[0-9a-f]+|[0-9]+|.', other, line))


# What newer architectures have not.
OLDER = [] if platform.machine() in ('x86_64', 'i686') else [(r'\bdup2\(([^)]*)\)', r'dup3(\1, 0)'), (r'\bdup2\b', 'dup3')]


def here(text):
    for name, instead in OLDER:
        text = re.sub(name, instead, text)
    return text


def main():
    sys.stdout.reconfigure(errors='replace')
    page, bad, ran = sys.argv[1], 0, 0
    for command, shown in sessions(page):
        command, shown = here(command), [here(line) for line in shown]
        title = command.replace('\n', ' ')
        missing = [name for name in ('curl', 'python3') if re.search(rf'\b{name}\b', command) and not shutil.which(name)]
        if missing:
            print(f'skip {title} ({missing[0]} is not installed)')
            continue
        if re.search(r'\bserver\.\*$', command) and not glob.glob('server.*'):
            print(f'skip {title} (nothing was recorded)')
            continue
        printed = subprocess.run(['bash', '-c', command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                 encoding='utf-8', errors='replace', check=False).stdout.splitlines()
        lost = [line for line in shown if line != '...' and not any(pattern(line).fullmatch(one) for one in printed)]
        print('not ok' if lost else 'ok', title)
        for line in lost:
            print(f'#   not printed: {line}')
        bad, ran = bad + bool(lost), ran + 1
    if ran < 10:
        print(f'not ok the page has commands (only {ran} were found)')
        bad += 1
    return bad != 0


sys.exit(main())
