"""A program on a terminal of its own: what tests of the prompt share.  Waits for what is to be said, never for time."""
import fcntl
import os
import pty
import select
import struct
import termios

PATIENCE = 30 * int(os.environ.get("PATIENCE", 1))  # seconds, after which nothing is to come any more


class Terminal:
    def __init__(self, argv, environment, columns=100, folder=None):
        self.text = ""
        self.pid, self.fd = pty.fork()
        if not self.pid:
            if folder:
                os.chdir(folder)
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
            os.execvpe(argv[0], argv, environment)
        os.set_inheritable(self.fd, False)

    def more(self):
        """Reads what there is; false at the end."""
        if not select.select([self.fd], [], [], PATIENCE)[0]:
            raise TimeoutError(f"nothing more behind {self.text!r}")
        try:
            data = os.read(self.fd, 65536)
        except OSError:  # EIO: nobody has it open any more
            return False
        text = data.decode(errors="replace").replace("\r", "")
        self.text += text.replace("\x1b[?2004h", "").replace("\x1b[?2004l", "")  # "paste is marked"
        return bool(data)

    def until(self, *words):
        """What is written up to and including one of the words, which is said second; None at the end of all."""
        while True:
            found = [(self.text.index(w), w) for w in words if w in self.text]
            if found:
                at, word = min(found)
                at += len(word)
                said, self.text = self.text[:at], self.text[at:]
                return said, word
            if not self.more():
                said, self.text = self.text, ""
                return said, None

    def send(self, text):
        os.write(self.fd, text.encode())

    def end(self):
        """The rest of what is said, and the exit status."""
        said = self.until()[0]
        return said, os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
