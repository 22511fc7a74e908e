#!/usr/bin/env python3
"""The prompt, driven through a pseudo-terminal: waits for what is to be said, never for time.

usage: prompt.py SONDE COMMANDS      COMMANDS: commands.def
"""
import os
import re
import signal
import subprocess
import sys

import checks
from checks import matches as check
from terminal import Terminal

sonde = sys.argv[1]
PROMPT = "sonde> "


class Session(Terminal):
    """One sonde on a terminal of its own."""

    def __init__(self, *args):
        super().__init__([sonde, "--interactive", *args],
                         dict(os.environ, TERM="dumb", XDG_STATE_HOME=os.environ["PROMPT_STATE"]))

    def until(self, *what):
        """What is written up to and including `what`."""
        said, word = super().until(*what)
        if what and not word:
            raise EOFError(said)
        return said

    def ask(self, line):
        """The answer to a command, without the echo."""
        self.send(line + "\n")
        return self.until(PROMPT)[: -len(PROMPT)].partition("\n")[2]

    def end(self):
        """The rest of what is said, and the exit status."""
        return Terminal.until(self)[0], os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


SH = ("sh", "-c", "cd /; cd /nowhere; echo done")
s = Session("-e", "trace=execve,chdir,write", *SH)
check("stops at the first call", s.until(PROMPT), r'^-> execve\(".*/sh"')
check("step", s.ask("step"), r'execve\(.*\) += 0\n-> chdir\("/"\)\n$')
check("show", s.ask("show"), r'^chdir: call \d+.*about to be made\n  path +const char \* +"/"  at 0x')
check("tasks", s.ask("tasks"), r"^\* \d+ sh: waits, in chdir\n$")
check("task", s.ask("task"), r"^task \d+\n$")
check("no such task", s.ask("task 1"), "no task 1 is traced")
check("memory", s.ask("memory arg1 2"), r"^0x[0-9a-f]+  2f 00 .*/\.\n$")
check("unreadable memory", s.ask("memory 16"), r"^0x10 cannot be read\n$")
check("string", s.ask("string arg1"), '^"/"\n$')
check("not an address", s.ask("string x"), "^not an address: x\n$")
check("fds", s.ask("fds"), "descriptors")
check("maps", s.ask("maps"), r"\[stack\]")
check("env", s.ask("env TERM"), "^TERM=dumb\n$")
check("proc", s.ask("proc"), "descriptors")
check("stack", s.ask("stack"), r"^ > |libunwind")
check("explain", s.ask("explain"), "^chdir, a system call")
check("explain an error", s.ask("explain ENOENT"), "^ENOENT, an error")
check("explain a signal", s.ask("explain SIGCHLD"), "^SIGCHLD, a signal")
check("explain nothing", s.ask("explain nonsense"), "no call, error, signal or constant is called")
check("help", s.ask("help finish"), "^finish, f\n")
check("all of help", s.ask("help"), "^quit, q\n")
check("a wrong command", s.ask("frobnicate"), "there is no command")
check("an ambiguous one", s.ask("st"), "several commands")
check("Tab", (s.send("fini\t\n"), s.until(PROMPT))[1], r'finish.*chdir\("/"\) += 0\n')
check("too late", s.ask("set arg1=1"), "made already")
check("a bad set", s.ask("catch nosuchcall"), "invalid system call 'nosuchcall'")
check("a bad condition", s.ask("catch chdir if evt.nothing = 1"), "invalid catch condition")
check("catch", s.ask("catch write"), "^1: write\n$")
check("list", s.ask("catch"), "^1: write\n$")
check("next", s.ask("next"), r'-> chdir\("/nowhere"\)\n$')
check("fail", s.ask("fail EIO") + s.ask("finish"), r"= -1 EIO .*INJECTED")
check("continue", s.ask("continue"), r"caught by 1: write\n-> write\(")
check("ignore", s.ask("ignore 1") + s.ask("catch"), "^nothing is caught\n$")
check("set an argument", s.ask("set arg3=2"), r'-> write\(\d, "\w\w"\.*, 2\)\n$')
check("a bad argument", s.ask("set arg6=2"), "no such argument")
check("rules", s.ask("rules on"), "without --rules")
check("record", s.ask("record on"), "without --record")
check("hold", s.ask("set hold on") + s.ask("set hold"), "^hold is on\n$")
check("summary", s.ask("summary"), r"chdir\n")
check("history", s.ask("history"), r"\d+  step\n.*\d+  history\n$")
check("^C forgets the line", (s.send("qui\x03"), s.until(PROMPT))[1], r"\^C\n")
check("until", s.ask("where evt.type = write") + s.ask("continue until evt.type = write"), r"-> write\(")
check("skip", s.ask("skip 7") + s.ask("where") + s.ask("continue"), "= 7 .INJECTED.*nothing is left")
check("nothing is left", s.ask("step") + s.ask("fds"), "^no task is left\nno task is left\n$")
s.send("quit\n")
check("its exit status", s.end()[1], "^0$")

s = Session("sleep", "1000")
s.until(PROMPT)
s.send("continue\n")
s.until("continue")
s.until("munmap(")
s.send("\x03")
check("^C gives the prompt", s.until(PROMPT), "SIGINT|paused")
check("^C is not for the tracee", s.ask("signal 0") + s.ask("tasks"), r"^\* \d+ sleep")
s.send("\x04")
check("^D kills what we started", s.end()[1], "^0$")

FORKS = ("-f", "-e", "trace=chdir", "sh", "-c", "(cd /; :) & wait; cd /tmp")
s = Session(*FORKS)
first = s.until(PROMPT)
check("forks", first, r'-> \[pid \d+\] chdir\("/"\)')
check("both tasks", s.ask("tasks"), r"sh: .*sh: ")
check("the other", s.ask("continue until evt.arg.filename = /tmp or evt.arg.path = /tmp or evt.type = chdir"), r'chdir\("/tmp"\)')
check("detach", (s.send("detach\n"), s.end()[1])[1], "^0$")

THREADS = """
import _thread, os
ended = _thread.allocate_lock()
ended.acquire()
def other():
    os.chdir("/")
    os.chdir("/tmp")
    ended.release()
_thread.start_new_thread(other, ())
ended.acquire()
os.chdir("/proc")
"""
s = Session("-f", "-e", "trace=chdir", sys.executable, "-S", "-c", THREADS)
first = s.until(PROMPT)
check("threads", first, r'-> \[pid \d+\] chdir\("/"\)\n')
thread = re.search(r"-> \[pid (\d+)\]", first).group(1)
tasks = s.ask("tasks")
check("both of them", tasks, r"^\* " + thread + r" .*waits, in chdir$")
check("one of them", s.ask("set hold on") + s.ask("next"), r'chdir\("/"\) += 0\n-> .*chdir\("/tmp"\)\n$')
check("the others wait", s.ask("tasks"), r"^. (?!" + thread + r")\d+ .*(waits|held)")
check("another", s.ask("task " + re.search(r"^. (?!" + thread + r")(\d+)", tasks, re.M).group(1)) + s.ask("task"), r"^task (?!" + thread + ")")
check("and on", s.ask("set hold off") + s.ask("continue until evt.arg.path = /proc"), r'-> .*chdir\("/proc"\)')
check("to the end", s.ask("continue"), r'chdir\("/proc"\) += 0.*nothing is left')
s.send("quit\n")
check("with its status", s.end()[1], "^0$")

sleeper = subprocess.Popen(["sleep", "1000"])
s = Session("-p", str(sleeper.pid))
check("attaches", s.until(PROMPT), "sleep")
check("looks", s.ask("tasks"), rf"^\* {sleeper.pid} sleep")
check("lets it go", (s.send("detach\n"), s.end()[1], sleeper.poll())[1:], r"^\(0, None\)$")
sleeper.kill()
sleeper.wait()

s = Session("sleep", "1000")
s.until(PROMPT)
check("a dying tracee", s.ask("kill"), "killed by SIGKILL.*nothing is left")
s.send("quit\n")
check("is what we die of", s.end()[1], "^-9$")

# Whatever is said to a process that has just been killed, there is an answer, and an end.
NEEDS = {
    "catch": "chdir", "memory": "sp", "string": "arg1", "set": "arg1=0", "fail": "EIO", "signal": "SIGTERM",
    "rules": "on", "record": "off", "where": "evt.type = chdir", "source": "/dev/null", "continue": "until evt.type = chdir",
}  # fmt: skip
for command in re.findall(r"^COMMAND\((\w+),", open(sys.argv[2], encoding="utf-8").read(), re.M):
    s = Session("-e", "trace=chdir", "sh", "-c", "cd /; cd /tmp")
    s.until(PROMPT)
    victim = int(re.search(r"^\* (\d+)", s.ask("tasks"), re.M).group(1))
    os.kill(victim, signal.SIGKILL)
    s.send(f"{command} {NEEDS.get(command, '')}\n")
    said, word = Terminal.until(s, PROMPT)
    for line in ("continue", "quit"):
        if word:
            s.send(f"{line}\n")
            more, word = Terminal.until(s, PROMPT)
            said += more
    check(f"{command} to the dead", s.end()[1] in (0, -signal.SIGKILL), "True")


def state(pid):
    with open(f"/proc/{pid}/stat", encoding="utf-8") as stat:
        return stat.read().rpartition(")")[2].split()[0]


s = Session("sleep", "1000")
s.until(PROMPT)
os.close(s.fd)
check("a closed terminal", os.waitstatus_to_exitcode(os.waitpid(s.pid, 0)[1]) in (0, -signal.SIGHUP), "True")
s = Session("sleep", "1000")
s.until(PROMPT)
s.send("continue\n")
s.until("munmap(")
os.close(s.fd)
check("closed while it runs", os.waitstatus_to_exitcode(os.waitpid(s.pid, 0)[1]), "^-1$")
for running in False, True:
    sleeper = subprocess.Popen(["sleep", "1000"])
    s = Session("-p", str(sleeper.pid))
    s.until(PROMPT)
    if running:
        s.send("continue\n")
        s.until("continue\n")
    os.close(s.fd)
    os.waitpid(s.pid, 0)
    check(f"closed over another's process{', which runs' if running else ''}", (sleeper.poll(), state(sleeper.pid)), "None, 'S'")
    sleeper.kill()
    sleeper.wait()
checks.end()
