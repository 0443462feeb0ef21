"""F1: the page of the help about the place where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from besponsa_desktop.gui.main_window import MainWindow
    from besponsa_desktop.gui.screens.help_dialog import HelpDialog
    from besponsa_desktop.gui.window_desk import WindowDesk

_SIGN_IN, _ORDER = "sign-in", "order"
_ASSESSMENT = "assessment"


class Help(QObject):
    """Opens the help beside the window."""

    def __init__(self, window: MainWindow, window_desk: WindowDesk) -> None:
        """Begin with nothing opened; the dialog is made when it is wanted for the first time."""
        super().__init__(window_desk)
        self._window, self._of = window, window_desk
        self.dialog: HelpDialog | None = None

    def open(self) -> None:
        """Show the page of the place where one is."""
        page, part = self.place
        if self.dialog is None:
            from besponsa_desktop.gui.screens.help_dialog import HelpDialog

            self.dialog = HelpDialog(self._window, self._window.theme)
        self.dialog.show()  # first: a part is gone to in the page as it is laid out
        self.dialog.show_page(page, part)
        self.dialog.activateWindow()
        self.dialog.ui.help_browser.setFocus()

    @property
    def place(self) -> tuple[str, str]:
        """Return the page of what is shown, and its part where the cursor is; empty for its beginning."""
        if self._window.ui.covers.currentWidget() is self._window.ui.cover_page:
            shown = self._of.cover.ui.cover_pages.currentWidget()
            name = "" if shown is None else shown.objectName()
            return _SIGN_IN, name.removesuffix("_page").replace("_", "-")
        navigation = self._of.navigation
        page = navigation.screen(navigation.current).HELP
        return page, self._part_of_order() if page == _ORDER else ""

    def _part_of_order(self) -> str:
        """Return the section of the form in which the cursor stands, or that it is in the assessment."""
        focus, screen = QApplication.focusWidget(), self._window.screen_
        sections = screen.form.sections.items()
        found = (key for key, section in sections if _is_in(focus, section))
        return next(found, _ASSESSMENT if _is_in(focus, screen.pane) else "")


def _is_in(widget: QWidget | None, place: QWidget) -> bool:
    return widget is not None and place.isAncestorOf(widget)
