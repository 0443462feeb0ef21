"""The main job with the keyboard alone, from sign-in to the printed label; its keys are counted."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.papers_screen import PapersScreen
from besponsa_desktop.gui.screens.second_check_screen import SecondCheckScreen
from besponsa_desktop.gui.screens.verify_screen import VerifyScreen
from besponsa_desktop.gui.widgets.notice import Notice
from besponsa_desktop.records.orders import State
from tests.end_to_end.walking import NAMES, order_of
from tests.gui.at_desk import AtDesk
from tests.gui.verifying import wait_for_records
from tests.workflow.site import OWN
from tests.workflow.site_ways import entry

NUMBER = "RX-2026-900101"
#: Keys beside those of passwords and of the five typed values: as few as the safety steps allow.
MOST_KEYS = 30


class Keyboard(QObject):
    """Presses keys where the focus is and counts them; a pointer is not used."""

    def __init__(self, at: AtDesk) -> None:
        """Begin at no key."""
        super().__init__(at.window)
        self.at, self.keys, self.typed = at, 0, 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key."""
        self.keys += 1
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        QTest.keyClick(widget, key, modifiers)
        self.at.settle()

    def write(self, text: str) -> None:
        """Type a text where the focus is."""
        self.typed += len(text)
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        QTest.keyClicks(widget, text)
        self.at.settle()


def sign_in(at: AtDesk, keyboard: Keyboard, login: str) -> None:
    """Sign in: login, Enter, password, Enter."""
    at.wait(lambda: at.desk_.cover.ui.sign_in_page.isVisible())
    at.wait(lambda: QApplication.focusWidget() is at.desk_.cover.ui.login_edit)
    keyboard.write(login)
    keyboard.press(Qt.Key.Key_Return)
    keyboard.write(OWN)
    keyboard.press(Qt.Key.Key_Return)
    at.wait(lambda: at.window.ui.desk_page.isVisible())
    wait_for_records(at)


def shown_screen(at: AtDesk, name: ScreenName) -> object:
    """Return a screen once it is shown and has read what it shows."""
    at.wait(lambda: at.desk_.navigation.current is name)
    wait_for_records(at)
    return at.desk_.navigation.screen(name)


def print_the_label(at: AtDesk, keyboard: Keyboard, papers: PapersScreen, file: Path) -> None:
    """Choose the label among the papers, print it, and say that it came out well."""
    at.wait(lambda: papers.ui.pages_scroll.pages)
    wait_for_records(at)
    while "Label" not in papers.ui.paper_title.text():
        keyboard.press(Qt.Key.Key_Down)
        wait_for_records(at)
    keyboard.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    at.wait(lambda: papers.printing.dialog is not None and papers.printing.dialog.isVisible())
    dialog = papers.printing.dialog
    assert dialog is not None
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(file))
    keyboard.keys += 1  # Enter in the system's own dialog, which tests cannot press everywhere
    QDialog.accept(dialog)
    at.wait(lambda: papers.printing.question is not None)
    keyboard.press(Qt.Key.Key_Return)
    wait_for_records(at)


def test_that_the_main_job_takes_the_keyboard_alone_and_few_keys(
    cover: AtDesk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    at, keyboard = cover, Keyboard(cover)
    at.site.save("01")
    sign_in(at, keyboard, "ann")
    keyboard.press(Qt.Key.Key_Return)
    at.wait(lambda: at.desk_.navigation.current is ScreenName.ORDER)
    wait_for_records(at)
    keyboard.press(Qt.Key.Key_F10)
    verify = cast(VerifyScreen, shown_screen(at, ScreenName.VERIFY))
    at.wait(lambda: verify.order.review is not None)
    assert not [each for each in at.window.findChildren(Notice) if each.isVisible()], "a dialog was raised"
    keyboard.write(OWN)
    keyboard.press(Qt.Key.Key_F10)
    shown_screen(at, ScreenName.WORK_LIST)
    assert order_of(at, NUMBER).state is State.VERIFIED
    at.desk_.desk.sign_out()
    at.settle()
    sign_in(at, keyboard, "ben")
    keyboard.press(Qt.Key.Key_Return)
    check = cast(SecondCheckScreen, shown_screen(at, ScreenName.SECOND_CHECK))
    for name in NAMES:
        keyboard.write(getattr(entry("01"), f"{name}_text"))
        keyboard.press(Qt.Key.Key_Return)
    at.wait(lambda: check.comparison is not None)
    keyboard.write(OWN)
    keyboard.press(Qt.Key.Key_F10)
    wait_for_records(at)
    assert order_of(at, NUMBER).state is State.CHECKED
    shown_screen(at, ScreenName.WORK_LIST)
    keyboard.press(Qt.Key.Key_F6)
    papers = cast(PapersScreen, shown_screen(at, ScreenName.PAPERS))
    print_the_label(at, keyboard, papers, tmp_path / "label.pdf")
    assert (tmp_path / "label.pdf").read_bytes().startswith(b"%PDF")
    with capsys.disabled():
        sys.stdout.write(f"\nmain job: {keyboard.keys} keys, {keyboard.typed} characters typed, no click\n")
    assert keyboard.keys <= MOST_KEYS
