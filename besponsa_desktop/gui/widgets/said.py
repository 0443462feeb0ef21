"""Words beneath a form: what is wrong with what was typed, or why a step was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QLineEdit

from besponsa_desktop.errors import BesponsaError
from besponsa_desktop.gui.answers import Dropped
from besponsa_desktop.gui.background import Cancelled
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.states import set_state

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk


def say_error(said: QLabel, words: str) -> None:
    """Show words as an error."""
    set_state(said, "state", "error")
    said.setText(words)


def show_reason(desk: Desk, error: BaseException, said: QLabel) -> None:
    """Show why a step was refused where the person looks; what the program does not know is presented."""
    if isinstance(error, Dropped):
        return
    if isinstance(error, Cancelled):
        say_error(said, _tr("You stopped it: nothing came of it."))
        return
    if isinstance(error, BesponsaError):
        say_error(said, str(error))
        return
    say_error(said, _tr("That did not work, for a reason that the program does not know."))
    desk.present(error)


def agreed_password(one: QLineEdit, again: QLineEdit, said: QLabel) -> str | None:
    """Return the password that was typed twice alike; otherwise say what is wrong and return ``None``."""
    if one.text() and one.text() == again.text():
        said.clear()
        return one.text()
    say_error(said, _tr("Type the same password twice."))
    return None
