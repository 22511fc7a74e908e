"""Open one descriptor of every kind -y and -yy know something about, then ask F_GETFD of each, which shows it."""
import ctypes
import fcntl
import os
import select
import shutil
import socket
import tempfile

libc = ctypes.CDLL(None)
kept = []


def keep(thing):
    kept.append(thing)
    return thing


def attempt(make, *args):
    try:
        keep(make(*args))
    except OSError:
        pass


def listener(family, kind, address):
    s = keep(socket.socket(family, kind))
    s.bind(address)
    if kind != socket.SOCK_DGRAM:
        s.listen()
    return s


def client(server, kind=socket.SOCK_STREAM):
    s = keep(socket.socket(server.family, kind))
    s.connect(server.getsockname())
    if kind != socket.SOCK_DGRAM:
        keep(server.accept()[0])


where = tempfile.mkdtemp()
for family, host in (socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1"):
    try:
        client(listener(family, socket.SOCK_STREAM, (host, 0)))
        client(listener(family, socket.SOCK_DGRAM, (host, 0)), socket.SOCK_DGRAM)
        keep(socket.socket(family))
        keep(socket.socket(family, socket.SOCK_DGRAM))
    except OSError:
        pass
attempt(socket.socket, socket.AF_INET, socket.SOCK_RAW, 1)
attempt(socket.socket, socket.AF_INET6, socket.SOCK_RAW, 58)
client(listener(socket.AF_UNIX, socket.SOCK_STREAM, where + '/so"c\nk>'))
client(listener(socket.AF_UNIX, socket.SOCK_STREAM, f"\0sonde-test-{os.getpid()}"))
listener(socket.AF_UNIX, socket.SOCK_DGRAM, where + "/datagrams")
for kind in socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_SEQPACKET:
    for end in socket.socketpair(socket.AF_UNIX, kind):
        keep(end)
for protocol in 0, 4, 9, 12, 15, 16:
    attempt(socket.socket, socket.AF_NETLINK, socket.SOCK_RAW, protocol)
    try:
        bound = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, protocol)
        bound.bind((0, 0))
        keep(bound)
    except OSError:
        pass
attempt(socket.socket, socket.AF_PACKET, socket.SOCK_RAW, 0)

for path in "/dev/null", "/dev/zero", "/", "/etc/passwd", "/dev/ptmx":
    attempt(os.open, path, os.O_RDONLY | os.O_NOCTTY)
for name in 'x>y"z\n\377\\(', "gone", "named (deleted)":
    keep(os.open(where + "/" + name, os.O_CREAT | os.O_RDWR))
os.unlink(where + "/gone")
os.mkdir(where + "/dir")
keep(os.open(where + "/dir", os.O_RDONLY))
os.rmdir(where + "/dir")
keep(os.memfd_create("mem"))
for end in os.pipe():
    keep(end)
keep(select.epoll())
attempt(os.pidfd_open, os.getpid())
keep(libc.timerfd_create(1, 0))
keep(libc.inotify_init1(0))
keep(os.eventfd(5))
mask = (ctypes.c_ulong * 16)()
mask[0] = 1 << 1 | 1 << 9 | 1 << 16
keep(libc.signalfd(-1, mask, 0))

libc.fcntl(999, fcntl.F_GETFD)
for thing in kept:
    libc.fcntl(thing if isinstance(thing, int) else thing.fileno(), fcntl.F_GETFD)
os.chdir(where)
shutil.rmtree(where)
libc.openat(-100, b"nosuch", 0)
