"""`limber demo` as a process of its own, as `make demo` starts it."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+")
ENDS_WITHIN = 10  # seconds after SIGTERM


@dataclass(frozen=True)
class Demo:
    """A running demo: its page's address, how long it took to say it, and where its log goes."""

    address: str
    seconds: float
    log: Path
    process: subprocess.Popen[str]

    def end(self) -> int:
        """Ask it to end; its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(ENDS_WITHIN)


@contextmanager
def demo(folder: Path) -> Iterator[Demo]:
    """Start the demo on a free port, with an empty memory in `folder`; it is gone when the block ends."""
    command = [sys.executable, "-m", "bot", "demo", "--data", str(folder / "demo"), "--port", str(_free_port())]
    environ = {name: value for name, value in os.environ.items() if not name.startswith("LIMBER_")}
    log = folder / "demo.log"
    began = time.monotonic()
    with (
        log.open("w") as heard,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=heard, text=True, env=environ) as process,
    ):
        try:
            yield Demo(_address(process, log), time.monotonic() - began, log, process)
        finally:
            if process.poll() is None:
                process.kill()


def _address(process: subprocess.Popen[str], log: Path) -> str:
    assert process.stdout is not None
    for line in process.stdout:
        if found := ADDRESS.search(line):
            return found.group()
    raise AssertionError(f"the demo ended before it named its page:\n{log.read_text()}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port
