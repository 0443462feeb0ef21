"""A private PostgreSQL server for tests: its own folder, account and port on loopback, fsync on.

Its folder lies in memory where there is such a place, so that the disk's speed is not what is tested; what
a power cut leaves is tested on a disk of its own.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

_OWNER = "postgres"
_LOOPBACK = "127.0.0.1"


def quick_folder() -> Path:
    """Return a folder in memory, or where there is none the folder of temporary files."""
    memory = Path("/dev/shm")
    return memory if os.access(memory, os.W_OK) else Path(tempfile.gettempdir())


def server_programs() -> Path | None:
    """Return the folder of the server's programs; Debian keeps them off the path."""
    on_path = shutil.which("initdb")
    if on_path is not None:
        return Path(on_path).resolve().parent
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A running server: where it listens, and how it is stopped and started again."""

    programs: Path
    folder: Path
    port: int
    settings: tuple[str, ...] = ()

    @property
    def data(self) -> Path:
        """Return the folder of its data."""
        return self.folder / "data"

    def url(self, database: str, account: str = _OWNER) -> str:
        """Return the address of one of its databases for an account."""
        return f"postgresql://{account}@{_LOOPBACK}:{self.port}/{database}"

    def start(self) -> None:
        """Start it, and wait until it answers; after a kill it repairs itself first."""
        options = (
            f"-k {self.folder} -p {self.port} -c listen_addresses={_LOOPBACK} -c max_connections=60"
            " -c fsync=on -c dynamic_shared_memory_type=mmap"
            + "".join(f" -c {setting}" for setting in self.settings)
        )
        self._control("-w", "-t", "60", "-l", str(self.folder / "log"), "-o", options, "start")

    def stop(self) -> None:
        """Stop it without tidying up, which would write every database of every test to the disk."""
        self._control("-w", "-m", "immediate", "stop")

    def kill(self) -> None:
        """Kill the server's first process and all its children with SIGKILL, and wait until none lives."""
        killed = self._processes()
        for pid in killed:
            os.kill(pid, signal.SIGKILL)
        while any(_parent(pid) is not None for pid in killed):
            time.sleep(0.01)
        self.forget_processes()

    @contextmanager
    def standing_still(self) -> Iterator[None]:
        """Stop all of its processes for a while: nothing reaches the disk meanwhile."""
        stopped = self._processes()
        for pid in stopped:
            os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            for pid in stopped:
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGCONT)

    def forget_processes(self) -> None:
        """Take away the locks of processes that are gone: who has their number would seem to hold them."""
        self._lock.unlink()
        (self.folder / f".s.PGSQL.{self.port}.lock").unlink(missing_ok=True)

    @property
    def _lock(self) -> Path:
        return self.data / "postmaster.pid"

    def _processes(self) -> list[int]:
        """Return its first process and all of that one's children."""
        first = int(self._lock.read_text(encoding="utf-8").splitlines()[0])
        everything = [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit()]
        return [first, *(pid for pid in everything if _parent(pid) == first)]

    def _control(self, *arguments: str) -> None:
        run_as_owner([str(self.programs / "pg_ctl"), "-D", str(self.data), *arguments])


def free_port() -> int:
    """Return a port of this computer that nothing listens on."""
    with socket.socket() as asked:
        asked.bind((_LOOPBACK, 0))
        return int(asked.getsockname()[1])


def _parent(pid: int) -> int | None:
    """Return a living process's parent; ``None`` where it has ended."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
    except OSError:
        return None
    state, parent = text.rpartition(")")[2].split()[:2]
    return None if state in "ZX" else int(parent)


def run_as_owner(command: list[str]) -> None:
    """Run a program of the server's; its programs refuse to run as root."""
    if os.geteuid() == 0:
        account = ["setpriv", "--reuid", _OWNER, "--regid", _OWNER, "--clear-groups"]
        command = [*account, *command]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd="/")


@contextmanager
def running_server(parent: Path | None = None, settings: tuple[str, ...] = ()) -> Iterator[Server]:
    """Make a server in the folder, or else in memory, start it, and take all of it away at the end."""
    programs = server_programs()
    assert programs is not None
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir=parent or quick_folder()))
    if os.geteuid() == 0:
        shutil.chown(folder, _OWNER, _OWNER)
    server = Server(programs=programs, folder=folder, port=free_port(), settings=settings)
    flags = ["-U", _OWNER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
    try:
        run_as_owner([str(programs / "initdb"), *flags, "-D", str(server.data)])
        server.start()
        yield server
    finally:
        with suppress(subprocess.CalledProcessError):  # it may have been stopped, or never have come up
            server.stop()
        shutil.rmtree(folder, ignore_errors=True)
