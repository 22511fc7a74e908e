"""--inspect of an etcd under load: its files, sockets and environment, as ls, ss and lsof know them.

Prints a line for each check, as tests/run wants them.  Environment: SONDE."""
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

sys.path.insert(1, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "live"))
import checks  # noqa: E402
from checks import check  # noqa: E402

SONDE = os.environ["SONDE"]
CONNECTIONS = 8


def report(pid, *args):
    return json.loads(subprocess.run([SONDE, f"--inspect={pid}", "--format=json", *args], capture_output=True, text=True, check=True).stdout)


def free_ports(count):
    """Ports of loopback that nobody has: bound together, so that they differ."""
    bound = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [s.getsockname()[1] for s in bound]
    for s in bound:
        s.close()
    return ports


# ---- What others say of the process: each a dictionary by descriptor, or a set -------------------------------------------


def by_ls(pid):
    """{descriptor: where it leads}"""
    links = {}
    for fd in os.listdir(f"/proc/{pid}/fd"):
        try:
            links[int(fd)] = os.readlink(f"/proc/{pid}/fd/{fd}")
        except OSError:
            pass
    return links


def plain(address):
    """ss and lsof write [::]:1, *:1 and [::ffff:127.0.0.1]:1 where the kernel says ::, 0.0.0.0 and a mapped address."""
    return re.sub(r"\[?::ffff:([0-9.]+)\]?", r"\1", address)


def by_ss(pid):
    """{(descriptor, state, local, remote)} of TCP"""
    rows = set()
    for line in subprocess.run(["ss", "-Htunap"], capture_output=True, text=True).stdout.splitlines():
        words = line.split()
        for fd in re.findall(rf"pid={pid},fd=([0-9]+)", line):
            state = {"LISTEN": "listening", "ESTAB": "established"}.get(words[1], words[1])
            rows.add((int(fd), state, plain(words[4]), "" if state == "listening" else plain(words[5])))
    return rows


def by_lsof(pid):
    """{descriptor: (type, name)}"""
    rows, fd = {}, None
    for line in subprocess.run(["lsof", "-nP", "-a", "-p", str(pid), "-d", "0-65535", "-F", "ftn"], capture_output=True, text=True).stdout.splitlines():
        if line[0] == "f":
            fd = int(line[1:]) if line[1:].isdigit() else None
        elif line[0] == "t" and fd is not None:
            rows[fd] = (line[1:], "")
        elif line[0] == "n" and fd in rows:
            rows[fd] = (rows[fd][0], line[1:])
    return rows


def kept_still(pid, *asked):
    """What sonde says and what others do, of a moment in which the descriptors stayed as they were."""
    for _ in range(50):
        before = by_ls(pid)
        answers = [report(pid)] + [ask(pid) for ask in asked]
        if by_ls(pid) == before:
            return [before] + answers
        time.sleep(0.2)
    return [before] + answers


# ---- What sonde says, in their words ---------------------------------------------------------------------------------------


def address_of(text):
    return plain(text.replace("*", "0.0.0.0"))


def link_of(row):
    if row["kind"] in ("socket", "pipe"):
        return f"{row['kind']}:[{row['inode']}]"
    if "path" in row:
        return row["path"] + (" (deleted)" if row.get("deleted") else "")
    return f"anon_inode:[{row['kind']}]"


def is_tcp(row):
    return row["kind"] == "socket" and row.get("protocol", "").startswith("TCP")


def compare(pid, data, load):
    links, told, ss, lsof = kept_still(pid, by_ss if shutil.which("ss") else lambda _: None,
                                       by_lsof if shutil.which("lsof") else lambda _: None)
    rows = {row["fd"]: row for row in told["descriptors"]}
    check("descriptors as ls -l /proc/PID/fd has them", {fd: link_of(row) for fd, row in rows.items()}, links)
    files = {row["path"] for row in rows.values() if row["kind"] == "file" and row["path"].startswith(data)}
    check("its data files", files, {link for link in links.values() if link.startswith(data) and os.path.isfile(link)})
    check("database and log among them", [any(name in path for path in files) for name in ("member/snap/db", "member/wal/")], [True, True])
    served = [row for row in rows.values() if is_tcp(row) and {h["pid"] for h in row.get("held_by", [])} == {load}]
    check("the connections of the load, and whose they are", len(served), CONNECTIONS)
    tcp = {(fd, row["state"], address_of(row["local"]), "" if row["state"] == "listening" else address_of(row["remote"]))
           for fd, row in rows.items() if is_tcp(row)}
    if ss is None:
        print("skip etcd-inspect: ss (iproute2 is not installed)")
    else:
        check("sockets as ss has them", {(fd, state, address_of(local), address_of(remote) if remote else "") for fd, state, local, remote in ss}, tcp)
    if lsof is None:
        print("skip etcd-inspect: lsof (lsof is not installed)")
        return
    check("descriptors as lsof has them", sorted(lsof), sorted(rows))
    check("files as lsof has them", {fd: name for fd, (kind, name) in lsof.items() if kind == "REG"},
          {fd: link_of(row) for fd, row in rows.items() if row["kind"] == "file"})
    theirs = {fd: re.sub(r" \(.*\)$", "", name) for fd, (kind, name) in lsof.items() if kind in ("IPv4", "IPv6")}
    ours = {fd: local.replace("0.0.0.0", "*") + (f"->{remote}" if remote else "") for fd, _, local, remote in tcp}
    check("sockets as lsof has them", {fd: plain(name) for fd, name in theirs.items()}, ours)


def main(work):
    client, peer = (f"http://127.0.0.1:{port}" for port in free_ports(2))
    data = work + "/data"
    etcd = subprocess.Popen(
        ["etcd", "--data-dir", data, "--listen-client-urls", client, "--advertise-client-urls", client, "--listen-peer-urls", peer,
         "--initial-advertise-peer-urls", peer, "--initial-cluster", "default=" + peer],
        env={**os.environ, "SECRET": "hunter2", "PLAIN": "yes"}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    load = None
    try:
        for _ in range(200):
            try:
                if urllib.request.urlopen(client + "/health", timeout=5).status == 200:
                    break
            except OSError:
                time.sleep(0.1)
        with open(work + "/range.lua", "w") as out:
            out.write("""wrk.method = "POST"; wrk.body = '{"key":"Zm9v"}'; wrk.headers["Content-Type"] = "application/json"\n""")
        load = subprocess.Popen(["wrk", "-t1", f"-c{CONNECTIONS}", "-d600s", "-s", work + "/range.lua", client + "/v3/kv/range"], stdout=subprocess.DEVNULL)
        for _ in range(100):
            if sum("established" == row.get("state") for row in report(etcd.pid)["descriptors"]) >= CONNECTIONS:
                break
            time.sleep(0.1)
        compare(etcd.pid, data, load.pid)
        told = report(etcd.pid)
        listening = {address_of(row["local"]) for row in told["descriptors"] if row.get("state") == "listening"}
        check("where it listens", listening, {client.split("/")[-1], peer.split("/")[-1]})
        env = {row["name"]: row.get("value") for row in told["environment"]}
        check("its environment, a secret withheld", (env["PLAIN"], env["SECRET"]), ("yes", None))
        env = {row["name"]: row.get("value") for row in report(etcd.pid, "--show-secrets")["environment"]}
        check("and shown when asked for", env["SECRET"], "hunter2")
        # Others may be using the machine: one of ten is not disturbed.
        took = []
        for _ in range(10):
            begin = time.monotonic()
            subprocess.run([SONDE, f"--inspect={etcd.pid}"], stdout=subprocess.DEVNULL, check=True)
            took.append(time.monotonic() - begin)
        check("in less than a second", min(took) < 1)
        check("both live on", (etcd.poll(), load.poll()), (None, None))
    finally:
        for child in filter(None, (load, etcd)):
            child.kill()
            child.wait()


with tempfile.TemporaryDirectory() as folder:
    main(os.path.realpath(folder))
checks.end()
