"""A print system of the tests' own: CUPS with a PDF queue, a thermal label printer and one that fails."""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

CUPSD = "/usr/sbin/cupsd"
PDF_DRIVER = "/usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd"
LABEL_DRIVER = "drv:///sample.drv/zebra.ppd"
#: The queues: a printer for PDF, a thermal printer of 203 dpi, one whose driver fails, one that is stopped.
SHEETS, LABELS, BROKEN, STOPPED = "Sheets", "Labels", "Broken", "Stopped"
_LONGEST_S = 20
_FILES = """
ServerRoot {folder}/root
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
CacheDir {folder}/cache
StateDir {folder}/state
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
FileDevice Yes
Sandboxing relaxed
SystemGroup root
"""
_SERVER = """
LogLevel info
Listen {folder}/cups.sock
Browsing Off
DefaultAuthType None
WebInterface No
PreserveJobHistory Yes
ErrorPolicy abort-job
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""


@dataclass(frozen=True, slots=True)
class PrintSystem:
    """A running CUPS, and what its printers have put out."""

    folder: Path

    def output(self, queue: str) -> bytes:
        """Return what the printer of a queue has got last."""
        return (self.folder / "out" / queue).read_bytes()


@contextmanager
def print_system() -> Iterator[PrintSystem]:
    """Start a print system in a folder of its own, and stop it; this process prints by it meanwhile."""
    folder = Path(tempfile.mkdtemp(prefix="cups-"))
    _prepare(folder)
    server = subprocess.Popen(
        (CUPSD, "-f", "-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf")),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    before = os.environ.get("CUPS_SERVER")
    _use(str(folder / "cups.sock"))
    try:
        _wait_for(folder / "cups.sock")
        _add_queues(folder)
        yield PrintSystem(folder)
    finally:
        _use(before)
        _end(server)
        shutil.rmtree(folder, ignore_errors=True)


def _end(server: subprocess.Popen[bytes]) -> None:
    """Have the server end, whatever it is waiting for."""
    server.terminate()
    try:
        server.wait(_LONGEST_S)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


def _prepare(folder: Path) -> None:
    folder.chmod(0o755)
    (folder / "cups-files.conf").write_text(_FILES.format(folder=folder), encoding="ascii")
    (folder / "cupsd.conf").write_text(_SERVER.format(folder=folder), encoding="ascii")
    for name in ("root", "spool/tmp", "cache", "state", "log", "out"):
        (folder / name).mkdir(parents=True)
        if os.geteuid() == 0:
            shutil.chown(folder / name, "lp", "lp")


def _use(server: str | None) -> None:
    """Have this process, and the thread that prints dialogs, talk to a server."""
    if server is None:
        os.environ.pop("CUPS_SERVER", None)
    else:
        os.environ["CUPS_SERVER"] = server
    ctypes.CDLL("libcups.so.2").cupsSetServer(None)


def _wait_for(socket: Path) -> None:
    until = time.monotonic() + _LONGEST_S
    while not socket.exists():
        assert time.monotonic() < until, "the print system does not start"
        time.sleep(0.05)


def _add_queues(folder: Path) -> None:
    driver = Path(PDF_DRIVER).read_text(encoding="utf-8")
    failing = re.sub(r'(\*cupsFilter.*) \S+"', r'\1 /bin/false"', driver)
    (folder / "failing.ppd").write_text(failing, encoding="utf-8")
    devices = {
        SHEETS: (f"file://{folder}/out/{SHEETS}", "-P", PDF_DRIVER),
        LABELS: (f"file://{folder}/out/{LABELS}", "-m", LABEL_DRIVER),
        BROKEN: (f"file://{folder}/out/{BROKEN}", "-P", str(folder / "failing.ppd")),
        STOPPED: (f"file://{folder}/out/{STOPPED}", "-P", PDF_DRIVER),
    }
    for name, (device, *its) in devices.items():
        _run("lpadmin", "-p", name, "-o", "printer-error-policy=abort-job", "-E", "-v", device, *its)
    _run("cupsdisable", STOPPED)


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=_LONGEST_S)
