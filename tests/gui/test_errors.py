"""Unexpected errors, and slow work that is cancelled or fails."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.gui.main_window import MainWindow
from besponsa_desktop.gui.present_error import write_log
from besponsa_desktop.records.orders import State
from tests.architecture.source import ROOT
from tests.gui.at_desk import AtDesk
from tests.gui.nine_origins import ORIGINS, WORDS
from tests.gui.verifying import open_to_verify, sign

Load = Callable[[str], dict[str, Any]]


def test_that_an_unexpected_error_is_told_logged_and_ends_printing(
    window: MainWindow, load: Load, tmp_path: Path
) -> None:
    load("10")
    try:
        raise RuntimeError("Sample-Larch, Ingrid")
    except RuntimeError as error:
        window.errors.present(error)
    notice = window.errors.last_notice
    assert notice is not None
    assert "RuntimeError" in notice.words.text()
    assert "close it, start it" in notice.words.text()
    log = (tmp_path / "log" / "program.log").read_text(encoding="utf-8")
    assert "RuntimeError at test_errors.py" in log
    assert "Larch" not in log
    assert not window.screen_.pane.ui.preview_button.isEnabled()
    assert window.screen_.pane.ui.save_button.isEnabled()
    assert window.ui.reason_value.text().startswith("Restart the program")


def test_that_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    write_log(tmp_path / "file" / "program.log", RuntimeError("x"))
    assert (tmp_path / "file").read_text(encoding="utf-8") == ""


@pytest.mark.parametrize("origin", ORIGINS)
def test_that_an_exception_is_told_logged_and_ends_signing_wherever_it_rises(
    origin: str, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "tests.gui.nine_origins", origin, str(tmp_path)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    found = json.loads(run.stdout)
    assert "RuntimeError" in found["told"]
    assert "RuntimeError at nine_origins.py" in found["logged"]
    assert WORDS not in found["told"] + found["logged"] + run.stderr
    assert found["reason"].endswith("signing and printing are off")
    assert not found["may_print"]
    assert run.stderr.count("Traceback") == 0


def test_that_an_error_that_comes_back_is_told_once(window: MainWindow) -> None:
    window.errors.present(RuntimeError("one"))
    first = window.errors.last_notice
    window.errors.present(RuntimeError("two"))
    assert window.errors.last_notice is first


def test_that_nothing_is_signed_after_an_unexpected_error(at_desk: AtDesk) -> None:
    at_desk.window.errors.present(RuntimeError("one"))
    told: list[BaseException] = []
    at_desk.desk_.desk.sign("Signing …", lambda _: told.append(RuntimeError("signed")), print, told.append)
    at_desk.settle()
    assert [type(error) for error in told] == [SurroundingsFailed]
    assert "before a restart" in str(told[0])


def test_that_the_verify_screen_signs_nothing_after_an_unexpected_error(at_desk: AtDesk) -> None:
    order = at_desk.site.save("01")
    screen = open_to_verify(at_desk, order)
    at_desk.window.errors.present(RuntimeError("one"))
    notice = at_desk.window.errors.last_notice
    assert notice is not None
    notice.close()
    sign(at_desk, screen)
    assert at_desk.site.now(order).state is State.DRAFT
    assert "order_verified" not in at_desk.site.recorded()
