#!/usr/bin/env python3
"""Sessions of the prompt, screen by screen, compared whole with what is kept.

usage: sessions.py [-u] [--as=HOW] SONDE PROGRAM SESSION...      SESSION: a file, without .session; HOW: for its name

A session is what is to be seen on the terminal:
    $ COMMAND       run by a shell, on a terminal of its own, in a folder where `sonde` and ./prompt are
    sonde> LINE     typed at the prompt; PID1 in it is the first process met, and so on
    @ TEXT          below one of these: wait until the program has said this,
    < KEYS          and then type these, with the escapes of C; the prompt is waited for if there is no @
    [exit status N] what the command ended with, if not with 0; below 0: the signal it died of
and what stands between is what was said.  Above the first command: `# why`, and `~ /REGEX/TEXT/` for what differs from
time to time.  Process ids and addresses are masked as they are.  -u writes down what is said now, to be read in
`git diff` before it is believed.
"""
import difflib
import os
import re
import signal
import sys
import tempfile

from terminal import Terminal

PROMPT = "sonde> "
PIDS = re.compile(r"\[pid +(\d+)\]|\b(?:(?:task|Process) |si_pid=|tgkill\()(\d+)|^[* ] (\d+) \S+: (?:waits|runs)", re.M)


class Masks:
    """Makes a screen the same each time."""

    def __init__(self, rules):
        self.rules, self.pids = rules, []

    def __call__(self, text):
        for found in PIDS.finditer(text):
            pid = next(p for p in found.groups() if p)
            if pid not in self.pids and pid != "0":
                self.pids.append(pid)
        text = re.sub(r"\[pid +", "[pid ", text)
        for i, pid in enumerate(self.pids):
            text = re.sub(rf"\b(?<![.x]){pid}\b", f"PID{i + 1}", text)
        # Programs of arm lie low.
        text = re.sub(r"\b0x(?:[1-7][0-9a-f]{4}|[0-9a-f]{6,16})\b", "0xADDRESS", text)
        text = re.sub(r" +(= (?:-?\d|0x|\?))", r" \1", text)
        text = re.sub(r"/dev/pts/\d+(<char \d+:\d+>)?", "/dev/pts/N", text)
        text = re.sub(r"UNIX:\[[\d>-]+", "UNIX:[N", text)
        text = re.sub(r"\b(si_[us]time=)\d+(?: /\* [\d.]+ s \*/)?", r"\g<1>0", text)
        text = re.sub(r"call \d+ of \w+", "call N of ABI", text)
        text = re.sub(r": runs, in \w+$", ": runs", text, flags=re.M)  # or it is about to be
        text = re.sub(r"^(?:\w+: )?\[ Process PID=\d+ runs in .* mode\. \]\n", "", text, flags=re.M)
        for pattern, put in self.rules:
            text = pattern.sub(put, text)
        text = re.sub(r"[^ -~\n]", lambda m: m[0] if ord(m[0]) > 0xA0 else repr(m[0])[1:-1], text)
        return re.sub(r" +$", "", text, flags=re.M)

    def typed(self, line):
        return re.sub(r"\bPID(\d+)\b", lambda m: self.pids[int(m[1]) - 1] if int(m[1]) <= len(self.pids) else m[0], line)


def parse(text):
    """The head, and the commands: each a list of what is typed, with what is waited for in between."""
    head, commands, before = [], [], ""
    for line in text.split("\n"):
        if line.startswith("$ "):
            commands.append([[line]])
        elif not commands:
            head.append(line)
        elif line.startswith(PROMPT):
            # Directly below keys that were typed at the prompt it is what is seen of them.
            if not (commands[-1][-1][0].startswith("< ") and before[:2] in ("< ", "@ ")):
                commands[-1].append([line])
        elif line.startswith("@ ") or line.startswith("< "):
            group = commands[-1][-1]
            # Keys that wait for nothing wait for the prompt.
            if line[0] == "<" and not (len(group) and group[-1].startswith("@ ")):
                commands[-1].append([line])
            else:
                group.append(line)
        before = line
    return head, commands


def keys(text):
    return text.encode().decode("unicode_escape")


def play(steps, environment, folder, masks):
    """The screen of one command."""
    line = steps[0][0][2:]
    terminal = Terminal(["sh", "-c", line if set(line) & set(";|&<>") else f"exec {line}"], environment, folder=folder)
    screen, lead = "", ""
    try:
        for i, group in enumerate(steps):
            said, rest = lead, group
            if i and lead is None:
                screen += "[the prompt is gone]\n" + "".join(f"{line}\n" for line in group)
                continue
            if group[0].startswith(PROMPT):
                terminal.send(masks.typed(group[0][len(PROMPT):]) + "\n")
                rest = group[1:]
            for line in rest:
                if line.startswith("@ "):
                    said += terminal.until(line[2:])[0]
                elif line.startswith("< "):
                    terminal.send(keys(line[2:]))
            more, word = terminal.until("\n" + PROMPT)
            lead = PROMPT if word else None
            said = masks(said + (more[: -len(PROMPT)] if word else more))
            marks = "".join(f"{line}\n" for line in rest)
            if group[0].startswith(PROMPT):
                first, _, said = said.partition("\n")
                screen += first + "\n" + marks + said
            else:
                screen += marks + said
            if not screen.endswith("\n"):
                screen += "\n"
        if lead is not None:
            screen += "[at the prompt still]\n"
            os.kill(terminal.pid, signal.SIGKILL)
        said, status = terminal.end()
        return screen + masks(said) + (f"[exit status {status}]\n" if status else "")
    except TimeoutError as late:
        os.kill(terminal.pid, signal.SIGKILL)
        os.close(terminal.fd)
        os.waitpid(terminal.pid, 0)
        return screen + f"[{late}]\n" + "".join(f"{line}\n" for group in steps[i:] for line in group)


def run(file, folder):
    """What the file would be, played now."""
    with open(file, encoding="utf-8") as kept:
        head, commands = parse(kept.read())
    rules = []
    for line in head:
        if line.startswith("~ "):
            _, pattern, put, _ = re.split(r"(?<!\\)/", line[2:])
            rules.append((re.compile(pattern, re.M), put))
    environment = {
        "PATH": f"{folder}:{os.environ['PATH']}", "HOME": folder, "XDG_STATE_HOME": f"{folder}/state",
        "TERM": "dumb", "LC_ALL": "C", "TZ": "UTC",
        # always, so that programs have as many variables with a sanitizer as without
        "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", ""),
    }  # fmt: skip
    masks = Masks(rules)
    return "\n".join(head + [play(steps, environment, folder, masks) for steps in commands])


def played(file, sonde, program):
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(os.path.realpath(sonde), f"{folder}/sonde")
        os.symlink(os.path.realpath(program), f"{folder}/prompt")
        return run(file, folder)


def main(words):
    update, how = "-u" in words, "".join(word[len("--as="):] for word in words if word.startswith("--as="))
    sonde, program, *names = (word for word in words if not word.startswith("-"))
    bad = 0
    for name in names:
        file, name = f"{name}.session", os.path.basename(name) + how
        with open(file, encoding="utf-8") as kept:
            wanted = kept.read()
        # Who of two stops first, and what a terminal shows meanwhile, the kernel decides: the best of three counts.
        for _ in range(1 if update else 3):
            got = played(file, sonde, program)
            if got == wanted:
                break
        if got == wanted:
            print(f"ok session: {name}")
        elif update:
            with open(file, "w", encoding="utf-8") as out:
                out.write(got)
            print(f"ok session: {name}, written down")
        else:
            print(f"not ok session: {name}")
            for line in difflib.unified_diff(wanted.split("\n"), got.split("\n"), "kept", "said", lineterm=""):
                print(f"\t{line}")
            bad = 1
        sys.stdout.flush()
    return bad


sys.exit(main(sys.argv[1:]))
