"""--inspect: what is said of processes that hold one of each kind, that hide, that are hostile.

Prints a line for each check, as tests/run wants them.  Environment: SONDE."""
import contextlib
import ctypes
import fcntl
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

import checks
from checks import check

SONDE = os.environ["SONDE"]


def sonde(*args, **more):
    return subprocess.run([SONDE, *map(str, args)], capture_output=True, text=True, errors="surrogateescape", **more)


def report(pid, *args):
    run = sonde(f"--inspect={pid}", "--format=json", *args)
    return json.loads(run.stdout) if run.returncode == 0 else run.stderr


@contextlib.contextmanager
def running(argv, **more):
    """A child that has said that it is there, and is ended when we are done with it."""
    child = subprocess.Popen(argv, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True, **more)
    try:
        child.stdout.readline()
        yield child
    finally:
        child.kill()
        child.wait()


HOLDER = r"""
import fcntl, os, select, signal, socket, sys, threading, time
l = socket.socket(); l.bind(("127.0.0.1", 0)); l.listen()
c = socket.create_connection(l.getsockname()); s, _ = l.accept()
a, b = socket.socketpair()
r, w = os.pipe()
m = os.memfd_create("thing"); os.write(m, b"12345")
f = open(sys.argv[1], "w"); f.write("x" * 100); f.flush(); f.seek(40); fcntl.lockf(f, fcntl.LOCK_EX); os.unlink(sys.argv[1])
e = select.epoll(); e.register(l); e.register(r)
u = socket.socket(socket.AF_UNIX); u.bind(sys.argv[1] + ".sock"); u.listen()
threading.Thread(target=lambda: os.read(r, 1), daemon=True).start()
print("there", l.fileno(), c.fileno(), s.fileno(), a.fileno(), b.fileno(), r, w, m, f.fileno(), e.fileno(), u.fileno(), flush=True)
sys.stdin.read()
"""


def holder(work):
    child = subprocess.Popen([sys.executable, "-c", HOLDER, work + "/gone"], stdin=subprocess.PIPE,
                             stdout=subprocess.PIPE, text=True)
    fds = list(map(int, child.stdout.readline().split()[1:]))
    names = "listener client server a b r w memfd file epoll unix".split()
    at = dict(zip(names, fds))
    try:
        # The thread's call is seen once it is in it.
        for _ in range(600):
            told = report(child.pid)
            calls = [t.get("call", {}).get("text", "") for t in told["threads"]]
            if sum(text.startswith("read(") for text in calls) == 2:
                break
            time.sleep(0.05)
        by_fd = {row["fd"]: row for row in told["descriptors"]}
        check("all descriptors", sorted(by_fd), sorted(map(int, os.listdir(f"/proc/{child.pid}/fd"))))
        files = {fd: row["path"] for fd, row in by_fd.items() if "path" in row and "kind" in row and row["kind"] == "file"}
        links = {fd: os.readlink(f"/proc/{child.pid}/fd/{fd}").replace(" (deleted)", "") for fd in files}
        check("paths of files", files, links)

        def ends(name):
            return [(h["pid"], h["fd"]) for h in by_fd[at[name]].get("held_by", [])]

        check("a connection's other end", ends("client"), [(child.pid, at["server"])])
        check("and back", ends("server"), [(child.pid, at["client"])])
        check("a pair's other end", ends("a"), [(child.pid, at["b"])])
        check("a pipe's other end", ends("r"), [(child.pid, at["w"])])
        check("listening", by_fd[at["listener"]]["state"], "listening")
        check("addresses", by_fd[at["client"]]["remote"], by_fd[at["server"]]["local"])
        check("a bound path", (by_fd[at["unix"]]["path"], by_fd[at["unix"]]["state"]), (work + "/gone.sock", "listening"))
        check("a memfd", (by_fd[at["memfd"]]["kind"], by_fd[at["memfd"]]["size"]), ("memfd", 5))
        gone = by_fd[at["file"]]
        check("a deleted file", (gone["path"], gone["deleted"], gone["size"], gone["offset"]), (work + "/gone", True, 100, 40))
        check("its lock", [(k["kind"], k["mode"]) for k in gone.get("locks", [])], [("POSIX", "WRITE")])
        check("what an epoll watches", sorted(by_fd[at["epoll"]]["watches"]), sorted([at["listener"], at["r"]]))
        check("a thread's call", f"read({at['r']}<pipe:[{by_fd[at['r']]['inode']}]>, <unfinished ...>" in calls)
        check("the page says so too", f"<-> {told['comm']}[{child.pid}] {at['server']}" in sonde("-v", f"--inspect={child.pid}").stdout)
    finally:
        child.kill()
        child.wait()


# Through libc, as all of Python's are not there everywhere; io_uring_setup has one number on all machines we know.
KINDS = r"""
import ctypes, fcntl, mmap, os, signal, struct, sys
libc = ctypes.CDLL(None, use_errno=True)
fds = {}
fds["eventfd"] = libc.eventfd(7, 0)
mask = (ctypes.c_ulong * 16)(1 << (signal.SIGUSR1 - 1))
fds["signalfd"] = libc.signalfd(-1, mask, 0)
fds["timerfd"] = libc.timerfd_create(1, 0)
libc.timerfd_settime(fds["timerfd"], 0, struct.pack("@4l", 0, 0, 5000, 0), None)
fds["inotify"] = libc.inotify_init1(0)
libc.inotify_add_watch(fds["inotify"], b"/", 2)
libc.inotify_add_watch(fds["inotify"], sys.argv[1].encode(), 2)
fds["pidfd"] = os.pidfd_open(os.getppid()) if hasattr(os, "pidfd_open") else -1
fds["io_uring"] = libc.syscall(425, 4, ctypes.create_string_buffer(120))
os.mkfifo(sys.argv[1] + "/fifo"); fds["fifo"] = os.open(sys.argv[1] + "/fifo", os.O_RDWR)
fds["directory"] = os.open(sys.argv[1], os.O_RDONLY)
fds["path"] = os.open(sys.argv[1], os.O_PATH)
fds["append"] = os.open(sys.argv[1] + "/append", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
fds["null"] = os.open("/dev/null", os.O_RDWR)
fds["namespace"] = os.open("/proc/self/ns/net", os.O_RDONLY)
own = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS
both = mmap.mmap(-1, 4096, own, prot=7)
code = mmap.mmap(-1, 8192, own, prot=5)
with open(sys.argv[1] + "/library", "w+b") as library:
    library.write(bytes(4096)); library.flush(); gone = mmap.mmap(library.fileno(), 4096, prot=5)
os.unlink(sys.argv[1] + "/library")
print("there", *[f"{k}={v}" for k, v in fds.items()], flush=True)
with open(sys.argv[1] + "/lock", "w") as lock:
    fcntl.lockf(lock, fcntl.LOCK_EX)
sys.stdin.read()
"""


def kinds(work):
    work += "/kinds"
    os.mkdir(work)
    # Its lock is held here: it has to wait.
    with open(work + "/lock", "w") as lock:
        fcntl.lockf(lock, fcntl.LOCK_EX)
        child = subprocess.Popen([sys.executable, "-c", KINDS, work], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        at = {k: int(v) for k, v in (word.split("=") for word in child.stdout.readline().split()[1:])}
        try:
            for _ in range(600):
                told = report(child.pid)
                if "waits_for_locks" in told:
                    break
                time.sleep(0.05)
            row = {name: next((r for r in told["descriptors"] if r["fd"] == fd), {}) for name, fd in at.items()}
            check("an eventfd's count", row["eventfd"].get("detail", "").startswith("{eventfd-count=0x7"))
            check("the signals of a signalfd", row["signalfd"].get("detail"), "signalfd:[USR1]")
            check("a timer", (row["timerfd"].get("clock"), row["timerfd"].get("expirations"), row["timerfd"].get("left", "").startswith("(499")),
                  ("CLOCK_MONOTONIC", 0, True))
            check("what inotify watches", row["inotify"].get("watched"), 2)
            if at["pidfd"] >= 0:
                check("whose pidfd it is", row["pidfd"].get("detail", "").startswith(f"pid:{os.getpid()}"))
            if at["io_uring"] < 0:
                print("skip inspect: an io_uring (none can be made here)")
            else:
                check("an io_uring", (row["io_uring"]["kind"], row["io_uring"]["ring"].get("SqMask")), ("io_uring", "0x3"))
            check("kinds of files", [row[name].get("kind") for name in ("fifo", "directory", "null")], ["fifo", "directory", "character device"])
            check("how they are open", [row[name].get("access") for name in ("fifo", "directory", "path", "append")], ["rw", "r", "path", "w"])
            check("with what flags", "O_APPEND" in row["append"].get("flags", []))
            check("a namespace held", (row["namespace"].get("kind"), row["namespace"].get("path")), ("namespace", os.readlink("/proc/self/ns/net")))
            check("a lock waited for, and who has it", [(w["kind"], w["mode"], w["holder"]) for w in told.get("waits_for_locks", [])],
                  [("POSIX", "WRITE", os.getpid())])
            odd = {(m["why"], m["size"]) for m in told["memory"]["suspicious"]}
            check("suspicious memory", sorted({("anonymous and executable", 8192), ("deleted and executable", 4096), ("writable and executable", 4096)} - odd), [])
            check("the odd is said", sum(any(word in o for o in told["odd"]) for word in ("writable and executable", "deleted libraries")), 2)
            page = sonde("-v", f"--inspect={child.pid}").stdout
            check("all of it on the page", [word for word in ("signalfd:[USR1]", "CLOCK_MONOTONIC", "O_APPEND", "writable and executable", "/library")
                                            if word not in page], [])
        finally:
            child.kill()
            child.wait()


def secrets():
    env = {"SECRET": "hunter2", "PLAIN": "yes", "DB": "postgres://me:pa55@db/x", "HOME": "/root", "ODD": "a\nb\x1b[31m",
           "LONG": 30000 * "\u00e4 "}
    with running(["sh", "-c", "echo; read x", "sh", "--token=abcdefgh", "--password", "hunter2"], env=env) as child:
        told = report(child.pid)
        values = {row["name"]: row.get("value") for row in told["environment"]}
        check("secrets are withheld", [values[k] for k in ("SECRET", "DB", "PLAIN", "HOME")], [None, None, "yes", "/root"])
        check("in arguments too", told["argv"][-3:], ["--token=*****", "--password", "*****"])
        child_of_ours = next(row for row in report(os.getpid())["children"] if row["pid"] == child.pid)
        check("and in those of relatives", child_of_ours["argv"], told["argv"])
        shown = report(child.pid, "--show-secrets")
        check("and shown when asked for", {row["name"]: row.get("value") for row in shown["environment"]}["SECRET"], "hunter2")
        check("arguments as well", shown["argv"][-3:], ["--token=abcdefgh", "--password", "hunter2"])
        page = sonde(f"--inspect={child.pid}").stdout
        check("the page withholds", ("SECRET=*****" in page, "hunter2" in page, "pa55" in page), (True, False, False))
        check("nothing for the terminal to obey", any(c < " " and c != "\n" for c in page), False)
        long = next(line for line in page.splitlines() if "LONG=" in line)
        check("a long value is folded", (len(long.encode()) < 400, long.endswith("...")), (True, True))
        check("and unfolded", 30000 * "\u00e4 " in sonde("-v", f"--inspect={child.pid}").stdout)
        check("a line of the page is one", "ODD=a\\012b\\033[31m" in page)


def programs(work):
    program = work + "/program"
    shutil.copy(shutil.which("sleep"), program)
    child = subprocess.Popen([program, "600"])
    while os.readlink(f"/proc/{child.pid}/exe") != program:
        time.sleep(0.01)
    check("an executable as it was", "state" in report(child.pid)["exe"], False)
    os.unlink(program)
    check("a deleted executable", report(child.pid)["exe"], {"path": program, "state": "deleted"})
    shutil.copy(shutil.which("sleep"), program)
    told = report(child.pid)
    check("a replaced executable", told["exe"], {"path": program, "state": "replaced"})
    check("it is odd", told["odd"], ["executable was replaced", "deleted and executable memory"])
    child.kill()
    child.wait()

    memory = os.memfd_create("image", 0)
    with open(shutil.which("sleep"), "rb") as image:
        os.write(memory, image.read())
    child = subprocess.Popen(["hidden", "600"], executable=f"/proc/self/fd/{memory}", pass_fds=[memory])
    while "memfd" not in os.readlink(f"/proc/{child.pid}/exe"):
        time.sleep(0.01)
    told = report(child.pid)
    check("a memfd executable", told["exe"], {"path": "/memfd:image", "state": "memfd"})
    check("that is odd, and no library", told["odd"], ["executable is a memfd", "memfd and executable memory"])
    child.kill()
    child.wait()
    os.close(memory)


def places():
    for kinds, wanted in (("-mupnf", ["mnt", "net", "pid", "uts"]), ("-Urmpnf", ["mnt", "net", "pid", "user"])):
        if subprocess.run(["unshare", kinds, "true"], capture_output=True).returncode:
            print(f"skip inspect: namespaces (unshare {kinds} is refused)")
            continue
        with running(["unshare", kinds, "--mount-proc", "sh", "-c", "echo; read x"]) as child:
            inner = int(open(f"/proc/{child.pid}/task/{child.pid}/children").read().split()[0])
            told = report(inner)
            own = sorted(kind for kind, ns in told["place"]["namespaces"].items() if not ns["ours"])
            check(f"namespaces of its own, {kinds}", own, wanted)
            check("the inner pid", told["place"]["pids"], [inner, 1])
            check("lineage", told["ancestors"][0]["pid"], child.pid)
            check("children", [c["pid"] for c in report(child.pid)["children"]], [inner])
            line = next(line for line in sonde(f"--inspect={inner}").stdout.splitlines() if line.split()[:1] == ["namespaces"])
            check("the page says which", sorted(line.removesuffix(" of its own").split(None, 1)[1].split(", ")), wanted)


def containers():
    ident = os.urandom(32).hex()
    pod = "0123abcd-4567-89ab-cdef-0123456789ab"
    for top in ("/sys/fs/cgroup", "/sys/fs/cgroup/unified", "/sys/fs/cgroup/pids", "/sys/fs/cgroup/freezer"):
        outer = f"{top}/kubepods-burstable-pod{pod.replace('-', '_')}.slice"
        group = f"{outer}/cri-containerd-{ident}.scope"
        if not os.path.exists(top + "/cgroup.procs"):
            continue
        try:
            os.mkdir(outer)
            os.mkdir(group)
        except OSError:
            continue
        try:
            with running(["sh", "-c", "echo; read x"]) as child:
                with open(group + "/cgroup.procs", "w") as procs:
                    procs.write(str(child.pid))
                told = report(child.pid)["place"].get("container")
                check("a container", told and (told["id"], told["pod_uid"]), (ident, pod))
        finally:
            os.rmdir(group)
            os.rmdir(outer)
        return
    print("skip inspect: containers (no control group can be made here)")


def owners():
    with running(["sh", "-c", "echo; read x"]) as child:
        if os.geteuid() == 0:
            drop = lambda: (os.setgroups([]), os.setgid(65534), os.setuid(65534))
            run = sonde(f"--inspect={child.pid}", "--format=json", preexec_fn=drop) if os.access(SONDE, os.X_OK) else None
            if run.returncode == 0:
                told = json.loads(run.stdout)
                check("what may not be read", {"environ", "fd"} <= {r["what"] for r in told.get("refused", [])})
                check("is not guessed", ("environment" in told, "descriptors" in told), (False, False))
                page = sonde(f"--inspect={child.pid}", preexec_fn=drop).stdout
                check("nor on the page", [word for word in ("namespaces", "mapped", "descriptors", "environment  ") if word in page], [])
            else:
                print("skip inspect: what may not be read (nobody cannot run it here)")
        told = report(child.pid)
        check("users", told["owner"]["uids"]["real"]["id"], os.getuid())
        soft = int(subprocess.run(["sh", "-c", "ulimit -Sn"], capture_output=True, text=True).stdout)
        check("limits", told["limits"]["open files"]["soft"], soft)
    libc = ctypes.CDLL(None)
    drop = lambda: libc.prctl(38, 1, 0, 0, 0)  # PR_SET_NO_NEW_PRIVS
    with running(["sh", "-c", "echo; read x"], preexec_fn=drop) as child:
        check("no_new_privs", report(child.pid)["owner"]["no_new_privs"])


# Memory that is shared without a file is anonymous, a name may have NULs, other families have names as well.
STRANGE = r"""
import mmap, os, socket, sys
m = mmap.mmap(-1, 4096)
u = socket.socket(socket.AF_UNIX); u.bind(b"\0sonde\0" + sys.argv[1].encode()); u.listen()
try:
    p = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 0)
except OSError:
    p = None
print(u.fileno(), p.fileno() if p else -1, flush=True)
if not os.fork():
    os._exit(0)
sys.stdin.read()
"""


def strange():
    child = subprocess.Popen([sys.executable, "-c", STRANGE, str(os.getpid())], stdin=subprocess.PIPE,
                             stdout=subprocess.PIPE, text=True)
    named, packet = map(int, child.stdout.readline().split())
    try:
        told = report(child.pid)
        page = sonde("-v", f"--inspect={child.pid}").stdout
        check("shared memory is no deleted file", [f["path"] for f in told["memory"]["files"] if f["path"] == "/dev/zero"], [])
        check("a name with NULs", f"@sonde\\0{os.getpid()} listening" in page)
        if packet >= 0:
            check("the protocol of any socket", next(d["protocol"] for d in told["descriptors"] if d["fd"] == packet), "PACKET")
        for _ in range(600):
            dead = [row["pid"] for row in report(child.pid)["children"] if row["argv"] == []]
            if dead and "zombie" in report(dead[0])["state"]:
                break
            time.sleep(0.05)
        check("one that is dead", report(dead[0])["odd"], ["dead, not waited for"])
    finally:
        child.kill()
        child.wait()
    kernel = next((pid for pid in os.listdir("/proc") if pid.isdigit() and is_kernel_thread(pid)), None)
    if kernel:
        told = report(kernel)
        check("threads of the kernel make no calls", (told["kernel_thread"], "call" in told["threads"][0]), (True, False))
    else:
        print("skip inspect: threads of the kernel (none are to be seen here)")


def is_kernel_thread(pid):
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as stat:
            return int(stat.read().rpartition(")")[2].split()[6]) & 0x200000
    except OSError:
        return False


def crowds():
    run = sonde("--inspect=4194304")
    check("nobody there", (run.returncode, run.stderr), (1, f"{SONDE}: Cannot inspect process 4194304: No such process\n"))
    run = sonde("--inspect=all", "--format=json")
    rows = [json.loads(line) for line in run.stdout.splitlines()]
    check("everyone", os.getpid() in [row["pid"] for row in rows])
    odd = [len(row.get("odd", [])) for row in rows]
    check("the odd ones first", odd, sorted(odd, reverse=True))
    check("a heading", sonde("--inspect=all").stdout.split("\n")[0].split(), "PID USER AGE RESIDENT COMMAND".split())
    with running(["sh", "-c", "echo; read x"]) as one, running(["sh", "-c", "echo; read x"]) as two:
        run = sonde(f"--inspect={one.pid},{two.pid}", f"--tree={one.pid}", "--format=json")
        check("several at once, each once", [json.loads(line)["pid"] for line in run.stdout.splitlines()], [one.pid, two.pid])
    # Processes that are born and die while they are looked at.
    stop = threading.Event()

    def churn():
        while not stop.is_set():
            subprocess.run(["true"])

    thread = threading.Thread(target=churn)
    thread.start()
    ends = {sonde("--inspect=all", "-o", "/dev/null").returncode for _ in range(20)}
    stop.set()
    thread.join()
    check("the dying do not harm it", ends, {0})


with tempfile.TemporaryDirectory() as folder:
    holder(folder)
    kinds(folder)
    secrets()
    programs(folder)
    places()
    containers()
    owners()
    strange()
    crowds()
checks.end()
