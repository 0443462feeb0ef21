"""Print the Debian packages that are missing here for a purpose: "python", "screenless", "window" or "tests".

Qt's wheels bring Qt, and expect the system's own graphics libraries. A library counts as present when it can
be loaded, a tool when it is on the path, so that the answer is right on machines without dpkg too. What makes
virtual environments belongs to every purpose: Debian keeps it in a package of its own.
"""

import ctypes
import importlib.util
import shutil
import subprocess
import sys

SCREENLESS = {
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libfontconfig1": "libfontconfig.so.1",
    "libdbus-1-3": "libdbus-1.so.3",
    "libglib2.0-0": "libgthread-2.0.so.0",
}
WINDOW = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
}
TOOLS = {
    "xvfb": "Xvfb",
    "poppler-utils": "pdftoppm",
    "zbar-tools": "zbarimg",
    "dmtx-utils": "dmtxread",
    "libnss3-tools": "certutil",
    "postgresql": "pg_ctlcluster",
    "qpdf": "qpdf",
    "cups": "/usr/sbin/cupsd",
    "cups-filters": "/usr/lib/cups/filter/pdftopdf",
    "dbus": "dbus-daemon",
    "at-spi2-core": "/usr/libexec/at-spi-bus-launcher",
}
#: What the tests read the accessibility bus with: the system's Python, and what it has to be able to say.
SYSTEM_PYTHON = "/usr/bin/python3"
BINDINGS = {
    "python3-gi": "import gi",
    "gir1.2-atspi-2.0": "import gi; gi.require_version('Atspi', '2.0')",
}
PURPOSES = {
    "python": ({}, {}, {}),
    "screenless": (SCREENLESS, {}, {}),
    "window": (SCREENLESS | WINDOW, {}, {}),
    "tests": (SCREENLESS | WINDOW, TOOLS, BINDINGS),
}


def is_loadable(library: str) -> bool:
    """Tell whether the system's loader finds the shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def is_said(code: str) -> bool:
    """Tell whether the system's Python can run the code."""
    try:
        return subprocess.run([SYSTEM_PYTHON, "-c", code], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def missing_packages(purpose: str) -> list[str]:
    """Return the names of Debian's packages that the purpose lacks here."""
    libraries, tools, bindings = PURPOSES[purpose]
    venv = [] if importlib.util.find_spec("ensurepip") else ["python{}.{}-venv".format(*sys.version_info)]
    absent = [package for package, library in libraries.items() if not is_loadable(library)]
    absent += [package for package, tool in tools.items() if not shutil.which(tool)]
    return venv + absent + [package for package, code in bindings.items() if not is_said(code)]


if __name__ == "__main__":
    print(" ".join(missing_packages(sys.argv[1])))
