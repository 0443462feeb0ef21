"""Dialogs of a few words: their words are whole at every zoom, and stay so when more is said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from besponsa_desktop.gui.main_window import MainWindow
from besponsa_desktop.gui.screens.confirm_dialog import Asked, ConfirmDialog
from besponsa_desktop.gui.screens.password_dialog import PasswordDialog
from besponsa_desktop.gui.screens.person_dialog import PersonDialog, PersonStep
from besponsa_desktop.gui.widgets.fitted_dialog import FittedDialog
from besponsa_desktop.gui.widgets.notice import ask, say
from besponsa_desktop.gui.zoom import rescale
from tests.gui.at_desk import AtDesk
from tests.gui.conftest import settle

WORDS = "What is in the grid is left out, and undo does not bring it back. The next visit follows. "
ZOOMS = (100, 150, 200)


def cut_off(dialog: FittedDialog) -> list[str]:
    """Return the words that have less room than they need."""
    labels = [each for each in dialog.findChildren(QLabel) if each.isVisible() and each.text()]
    return [each.text() for each in labels if each.height() < each.heightForWidth(each.width())]


@pytest.mark.parametrize("percent", ZOOMS)
def test_that_a_question_and_its_answers_are_whole(window: MainWindow, percent: int) -> None:
    window.theme.zoom_to(percent)
    answers = (("Keep it", lambda: None), ("Leave it out", lambda: None))
    notice = ask(window, "Leave out this visit?", WORDS * 2, *answers)
    settle()
    assert cut_off(notice) == []
    assert notice.width() <= window.width()
    for button in notice.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width()
        assert notice.rect().contains(button.geometry())


def test_that_details_have_room_beneath_the_words(window: MainWindow) -> None:
    notice = say(window, "It cannot be read", WORDS, "\n".join(f"line {number}" for number in range(20)))
    settle()
    assert cut_off(notice) == []
    assert notice.details.height() >= notice.details.minimumSizeHint().height()


@pytest.mark.parametrize("percent", ZOOMS)
def test_that_forms_are_whole_and_grow_with_what_is_said(at_desk: AtDesk, percent: int) -> None:
    window, desk = at_desk.window, at_desk.desk_.desk
    window.theme.zoom_to(percent)
    asked = Asked(title="Take back the visit of 02-Nov-2026", words=WORDS, action="Take it back")
    confirm = ConfirmDialog(window, window.theme, desk, asked, lambda *_: None)
    password = PasswordDialog(window, desk)
    rescale(password, window.theme.scale)
    for dialog in (confirm, password, PersonDialog(window, window.theme, desk, PersonStep.ADD, None)):
        dialog.open()
        at_desk.settle()
        assert cut_off(dialog) == []
        for label in dialog.findChildren(QLabel):
            if label.objectName().endswith("_said"):
                label.setText(WORDS * 2)
                label.show()
        at_desk.settle()
        assert cut_off(dialog) == []
        at_desk.press(Qt.Key.Key_Escape, dialog)
