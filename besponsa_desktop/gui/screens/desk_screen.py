"""What the screens of the desk have in common: their desk, their theme, and how one comes and goes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.theme import Theme


class DeskScreen(QWidget):
    """One screen over the opened records.

    ``left``: the person is done here, and the work list is wanted. ``wanted``: another screen is, by its name
    in ``navigation.ScreenName`` and the id of the order that it is about. ``reasoned``: words for
    the status bar that say why something is off, empty for nothing.
    """

    left = Signal()
    wanted = Signal(str, str)
    reasoned = Signal(str)
    #: Keys of this screen and the names of the methods that they call; they hold while it is shown.
    KEYS: ClassVar[Mapping[str, str]] = {}
    #: Name of the help page that F1 opens here.
    HELP: ClassVar[str] = "start"

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin with nothing shown."""
        super().__init__(parent)
        self.theme, self.desk = theme, desk
        for key, name in self.KEYS.items():
            QShortcut(QKeySequence(key), self, getattr(self, name))

    @property
    def widget(self) -> QWidget:
        """Return what is shown."""
        return self

    def enter(self) -> None:
        """Show what is there now, and put the cursor where work begins; called each time it is shown."""

    def open_order(self, order_id: str) -> None:
        """Show an order; called before ``enter``, by screens that are about one."""
        raise NotImplementedError(order_id)

    def clear(self) -> None:
        """Forget what was shown and typed: somebody else sits here now."""

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
