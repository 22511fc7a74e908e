#!/bin/bash
# --secontext: contexts of real files, wherever a path leads; recordings, JSON.  Contexts are attributes that root may
# give to files also where SELinux is off; those of tasks are then none, and fixtures alone know them.
set -u
: "${SONDE:?}" "${SRCDIR:?}" "${PYTHON:=python3}"
if ! "$SONDE" -V | grep -q secontext; then
	echo 'skip secontext (built without libselinux)'
	exit 0
fi
# shellcheck source=tests/live/check.lib
. "$SRCDIR/tests/live/check.lib"
label() { # FILE CONTEXT: of the link itself
	"$PYTHON" -c 'import os, sys
os.setxattr(sys.argv[1], "security.selinux", sys.argv[2].encode() + b"\0", follow_symlinks=False)' "$@" 2>/dev/null
}
mkdir dir && echo text >file && ln -s file link && ln -s "$work/file" dir/far && touch dir/inside none
if ! label file unconfined_u:object_r:user_tmp_t:s0; then
	echo 'skip secontext (files here take no security.selinux attribute)'
	exit 0
fi
label link system_u:object_r:link_t:s0
label dir system_u:object_r:dir_t:s0
label dir/inside system_u:object_r:inside_t:s0:c1,c2

# The calls of a python program, without those that get it going; by their older names, where they have no others (aarch64).
calls() { # SET CODE OPTION...
	"$SONDE" -e signal=none -qq -o "$work/log" "${@:3}" -e "$1,getppid" "$PYTHON" -S -c "import os
os.getppid()
$2"
	tac "$work/log" | sed '/^getppid/Q; s/) *=/) =/; s/{st_.*}/{}/
		s/^\(readlink\|unlink\)at(AT_FDCWD, /\1(/; s/^\(unlink(.*\), 0)/\1)/; s/^faccessat(AT_FDCWD, /access(/' | tac
}

same 'a descriptor and a path' "$(calls openat,close 'os.close(os.open("file", os.O_RDONLY))' --secontext)" \
	'openat(AT_FDCWD, "file" [user_tmp_t], O_RDONLY|O_CLOEXEC) = 3 [user_tmp_t]
close(3 [user_tmp_t]) = 0'
same 'whole, with -y' "$(calls openat 'os.open("dir/inside", os.O_RDONLY)' --secontext=full -y)" \
	"openat(AT_FDCWD<$work>, \"dir/inside\" [system_u:object_r:inside_t:s0:c1,c2], O_RDONLY|O_CLOEXEC) = 3<$work/dir/inside> [system_u:object_r:inside_t:s0:c1,c2]"
same 'links, followed and not' "$(calls %file 'os.stat("link"); os.lstat("link"); os.readlink("link")
try: os.unlink("dir/far/no")
except OSError: pass
os.unlink("dir/far")' --secontext)" 'newfstatat(AT_FDCWD, "link" [user_tmp_t], {}, 0) = 0
newfstatat(AT_FDCWD, "link" [link_t], {}, AT_SYMLINK_NOFOLLOW) = 0
readlink("link" [link_t], "file", 4096) = 4
unlink("dir/far/no") = -1 ENOTDIR (Not a directory)
unlink("dir/far") = 0'
same 'from a folder, out of it and back' "$(calls openat 'd = os.open("dir", os.O_RDONLY)
for p in "inside", "../file", "../dir/inside", "./../link", "/../'"$work"'/file", "nothing":
  try: os.open(p, os.O_RDONLY, dir_fd=d)
  except OSError: pass' --secontext | sed 's/) = .*//')" \
	"openat(AT_FDCWD, \"dir\" [dir_t], O_RDONLY|O_CLOEXEC
openat(3 [dir_t], \"inside\" [inside_t], O_RDONLY|O_CLOEXEC
openat(3 [dir_t], \"../file\" [user_tmp_t], O_RDONLY|O_CLOEXEC
openat(3 [dir_t], \"../dir/inside\" [inside_t], O_RDONLY|O_CLOEXEC
openat(3 [dir_t], \"./../link\" [user_tmp_t], O_RDONLY|O_CLOEXEC
openat(3 [dir_t], \"/../$work/file\" [user_tmp_t], O_RDONLY|O_CLOEXEC
openat(3 [dir_t], \"nothing\", O_RDONLY|O_CLOEXEC"
same 'a working directory with a label' "$(cd dir && calls openat 'os.open("inside", os.O_RDONLY)' --secontext)" \
	'openat(AT_FDCWD [dir_t], "inside" [inside_t], O_RDONLY|O_CLOEXEC) = 3 [inside_t]'
same 'what has none, and other descriptors' "$(calls openat,pipe2,close 'os.open("none", os.O_RDONLY); r, w = os.pipe(); os.close(r)' --secontext)" \
	'openat(AT_FDCWD, "none", O_RDONLY|O_CLOEXEC) = 3
pipe2([4, 5], O_CLOEXEC) = 0
close(4) = 0'
same 'our own self is not theirs' "$(calls openat 'f = os.open("file", os.O_RDONLY); os.open("/proc/self/fd/%d" % f, os.O_RDONLY)' --secontext | tail -1)" \
	'openat(AT_FDCWD, "/proc/self/fd/3", O_RDONLY|O_CLOEXEC) = 4 [user_tmp_t]'

# In another root its own paths hold, and so do its links.
mkdir -p jail/etc && echo text >jail/etc/file && ln -s /etc/file jail/link && mkdir jail/home && ln -s ../../../etc/file jail/home/up
label jail/etc/file u:r:jailed_t:s0
same 'in another root' "$(calls %file '
os.chroot("jail"); os.chdir("/home")
for p in "/etc/file", "/link", "up", "../link", "../../../../link": os.access(p, 0)' --secontext | grep ^access)" \
	'access("/etc/file" [jailed_t], F_OK) = 0
access("/link" [jailed_t], F_OK) = 0
access("up" [jailed_t], F_OK) = 0
access("../link" [jailed_t], F_OK) = 0
access("../../../../link" [jailed_t], F_OK) = 0'

# What the policy has: a database of our own, where that of the system is looked for.
if [ -d /etc/selinux ]; then
	mkdir -p etc/ours/contexts/files
	printf 'SELINUX=permissive\nSELINUXTYPE=ours\n' >etc/config
	{
		echo "$work/file	system_u:object_r:etc_t:s0"
		echo "$work/link	-l	system_u:object_r:link_t:s0"
		echo "$work/dir(/.*)?	system_u:object_r:inside_t:s0"
	} >etc/ours/contexts/files/file_contexts
	cat >mismatch <<SCRIPT
#!/bin/bash
mount --bind "$work/etc" /etc/selinux || exit 77
"$SONDE" -o type --secontext=mismatch -e openat,newfstatat "$PYTHON" -S -c 'import os
os.open("file", os.O_RDONLY); os.lstat("link"); os.open("dir", os.O_RDONLY); os.open("dir/inside", os.O_RDONLY)'
"$SONDE" -o full -e secontext=full,mismatch -e openat "$PYTHON" -S -c 'import os
os.open("dir/inside", os.O_RDONLY)'
"$SONDE" -o recorded --record=rec --secontext=mismatch -e openat "$PYTHON" -S -c 'import os
os.open("file", os.O_RDONLY); os.open("dir/inside", os.O_RDONLY)'
SCRIPT
	if unshare -m true 2>/dev/null && unshare -m bash mismatch >said 2>&1; then
		same 'what the policy wants' "$(grep -E '"(file|link|dir.*)"' type | sed -E 's/ +=/ =/; s/\{st_.*\}/{}/')" \
			'openat(AT_FDCWD, "file" [user_tmp_t!!etc_t], O_RDONLY|O_CLOEXEC) = 3 [user_tmp_t!!etc_t]
newfstatat(AT_FDCWD, "link" [link_t], {}, AT_SYMLINK_NOFOLLOW) = 0
openat(AT_FDCWD, "dir" [dir_t!!inside_t], O_RDONLY|O_CLOEXEC) = 4 [dir_t!!inside_t]
openat(AT_FDCWD, "dir/inside" [inside_t], O_RDONLY|O_CLOEXEC) = 5 [inside_t]'
		context='[system_u:object_r:inside_t:s0:c1,c2!!system_u:object_r:inside_t:s0]'
		same 'what the policy wants, in full' "$(grep '"dir' full)" \
			"openat(AT_FDCWD, \"dir/inside\" $context, O_RDONLY|O_CLOEXEC) = 3 $context"
		same 'nothing else is said' "$(cat said)" ''
		same 'a recording of it' "$("$SONDE" --replay=rec --secontext=full,mismatch 2>&1 | grep '"dir')" \
			"openat(AT_FDCWD, \"dir/inside\" $context, O_RDONLY|O_CLOEXEC) = 4 $context"
		same 'a recording, types alone' "$("$SONDE" --replay=rec --secontext 2>&1 | grep '"file"')" \
			'openat(AT_FDCWD, "file" [user_tmp_t], O_RDONLY|O_CLOEXEC) = 3 [user_tmp_t]'
		"$SONDE" --replay=rec >plain 2>&1
		check 'a recording, without' lacks plain 'inside_t|user_tmp_t'
	else
		echo "skip secontext: what the policy wants (no mount namespace of our own: $(head -1 said 2>/dev/null))"
	fi
else
	echo 'skip secontext: what the policy wants (there is no /etc/selinux)'
fi

# JSON: members of what they are of.
"$SONDE" --format=json --secontext=full -e openat,close -o json "$PYTHON" -S -c 'import os
os.close(os.open("file", os.O_RDONLY))'
same JSON "$("$PYTHON" - json <<'P'
import json, sys
for line in open(sys.argv[1]):
    e = json.loads(line)
    if e["event"] == "syscall" and e["args"][-1]["name"] and json.dumps(e).count("user_tmp_t"):
        print(e["name"], e["args"][1]["value"] if e["name"] == "openat" else e["args"][0]["value"], e.get("descriptor"))
P
)" "openat {'text': 'file', 'context': 'unconfined_u:object_r:user_tmp_t:s0'} {'fd': 3, 'context': 'unconfined_u:object_r:user_tmp_t:s0'}
close {'fd': 3, 'context': 'unconfined_u:object_r:user_tmp_t:s0'} None"
exit $bad
