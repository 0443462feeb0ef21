"""What an outside client reads over the accessibility bus, in the real window on an X server of its own.

The window runs in one process, the reader in another, with the system's Python and its AT-SPI bindings; both
see only a bus and a display that are made for them.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Timer
from typing import Any

import pytest

from tests.gui.accessible_program import SECRET
from tests.workflow.site import document

pytestmark = pytest.mark.xcb
ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
LONGEST_S = 180
#: What is operated: each has to say what it is.
OPERATED = {
    "check box",
    "combo box",
    "list",
    "password text",
    "push button",
    "radio button",
    "spin button",
    "table",
    "text",
    "toggle button",
}
PLACES = ("cover", "work list", "order", "second check", "lock")
Thing = dict[str, Any]


def missing() -> list[str]:
    """Return the Debian packages that this needs and that are not here."""
    found = {
        "xvfb": shutil.which("Xvfb") is not None,
        "dbus": shutil.which("dbus-daemon") is not None,
        "at-spi2-core": any(Path(each).is_file() for each in LAUNCHERS),
        "python3-gi, gir1.2-atspi-2.0": has_bindings(),
    }
    return [package for package, is_there in found.items() if not is_there]


def has_bindings() -> bool:
    """Tell whether the system's Python can read the accessibility bus."""
    if not Path(SYSTEM_PYTHON).is_file():
        return False
    return subprocess.run([SYSTEM_PYTHON, "-c", BINDINGS], capture_output=True, check=False).returncode == 0


@contextmanager
def running(command: list[str], **options: Any) -> Iterator[subprocess.Popen[str]]:
    """Run a process, and end it at the end."""
    with subprocess.Popen(command, text=True, **options) as process:
        watchdog = Timer(LONGEST_S, process.kill)
        watchdog.start()
        try:
            yield process
        finally:
            watchdog.cancel()
            process.terminate()


def surroundings(stack: ExitStack) -> dict[str, str]:
    """Start a display and a session bus, and return the environment of a process that sees only them."""
    folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="bus-"))
    left_out = {"AT_SPI_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS", "NO_AT_BRIDGE", "WAYLAND_DISPLAY"}
    env = {name: value for name, value in os.environ.items() if name not in left_out}
    env |= {"XDG_RUNTIME_DIR": folder, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    quiet: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "env": env}
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    display = stack.enter_context(running(command, **quiet))
    assert display.stdout is not None
    env["DISPLAY"] = f":{display.stdout.readline().strip()}"
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    bus = stack.enter_context(running(command, **quiet))
    assert bus.stdout is not None
    env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
    return env


def read_over_the_bus(env: dict[str, str]) -> list[Thing]:
    """Return everything that there is in the program, as the other process reads it."""
    command = [SYSTEM_PYTHON, str(ROOT / "tests" / "gui" / "accessibility_reader.py"), "besponsa-desktop"]
    run = subprocess.run(command, env=env, capture_output=True, text=True, check=False, timeout=LONGEST_S)
    assert run.returncode == 0, run.stderr
    found: list[Thing] = json.loads(run.stdout)
    return found


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Thing]]:
    """What was read at each place of the program."""
    if absent := missing():
        pytest.skip(f"the accessibility bus is NOT TESTED here: not installed are {', '.join(absent)}")
    found: dict[str, list[Thing]] = {}
    command = [sys.executable, "-m", "tests.gui.accessible_program", str(tmp_path_factory.mktemp("records"))]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with ExitStack() as stack:
        env = surroundings(stack)
        program = stack.enter_context(running(command, env=env, cwd=ROOT, **pipes))
        assert program.stdin is not None
        assert program.stdout is not None
        while place := program.stdout.readline().strip():
            found[place] = read_over_the_bus(env)
            program.stdin.write("\n")
            program.stdin.flush()
        assert program.stderr is not None
        assert program.wait(LONGEST_S) == 0, program.stderr.read()
    return found


def shown(things: list[Thing], *roles: str) -> list[Thing]:
    """Return what is showing, of some roles or of any."""
    return [each for each in things if each["showing"] and (not roles or each["role"] in roles)]


@pytest.mark.parametrize("place", PLACES)
def test_that_everything_that_is_operated_has_a_name(read: dict[str, list[Thing]], place: str) -> None:
    operated = shown(read[place], *OPERATED)
    assert len(operated) >= 4
    assert [each for each in operated if not each["name"].strip()] == []


def test_that_the_order_is_read_with_its_names_and_values(read: dict[str, list[Thing]]) -> None:
    fields = {each["name"]: each["text"] for each in shown(read["order"], "text")}
    expected = {
        "Height": "165",
        "Weight": "60.5",
        "Drug": "inotuzumab ozogamicin",
        "Dose level": "0.5",
        "Cycle": "1",
        "Day of the cycle": "15",
        "Dose": "0.83",
        "Order number": "RX-2026-900110",
    }
    assert expected.items() <= fields.items()
    assert [each["name"] for each in shown(read["order"], "table")] == ["Laboratory results"]
    labels = {each["name"] for each in shown(read["order"], "label")}
    assert {"HOLD", "0.83\u00a0mg"} <= labels


def test_that_the_second_check_asks_for_five_values_with_their_units(read: dict[str, list[Thing]]) -> None:
    fields = shown(read["second check"], "text")
    names = ["Height, in cm", "Weight, in kg", "Cycle", "Day", "Dose, in mg"]
    assert [(each["name"], each["text"]) for each in fields] == [(name, "") for name in names]


def test_that_the_second_check_is_blind_on_the_bus_too(read: dict[str, list[Thing]]) -> None:
    typed = document("02")
    secret = [typed["order"]["dose"]["value"], typed["measurements"]["weight"]["value"]]
    words = " ".join(f"{each['name']} {each['text']}" for each in shown(read["second check"]))
    assert "Second check" in words
    assert [value for value in secret if value in words] == []


def test_that_a_password_is_a_password_and_not_read(read: dict[str, list[Thing]]) -> None:
    (field,) = shown(read["password"], "password text")
    assert field["name"] == "Password"
    assert len(field["text"]) == len(SECRET)
    assert [each for each in read["password"] if SECRET in f"{each['name']} {each['text']}"] == []


def test_that_nothing_of_a_patient_shows_on_the_locked_screen(read: dict[str, list[Thing]]) -> None:
    names = {document(number)["patient"]["family_name"] for number in ("02", "10")}
    before = " ".join(f"{each['name']} {each['text']}" for each in shown(read["work list"]))
    assert all(name in before for name in names)
    locked = " ".join(f"{each['name']} {each['text']}" for each in shown(read["lock"]))
    assert "Unlock" in locked
    assert [name for name in names if name in locked] == []
