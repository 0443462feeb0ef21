"""What stands above an infusion whose reaction ends the treatment, in the words of the protocol's finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from besponsa_desktop.gui import icons
from besponsa_desktop.gui.models.infusion_texts import ends_words
from besponsa_desktop.gui.palette import SEVERITY_WORDS

if TYPE_CHECKING:
    from besponsa_desktop.gui.forms.give_screen import Ui_GiveScreen
    from besponsa_desktop.gui.theme import Theme
    from besponsa_desktop.workflow.infusion_watch import Happened

_ENDING, _ICON = "discontinue", 20


class GiveEnding(QObject):
    """Hidden where no reaction ends the treatment; once there is one, it is scrolled into sight."""

    def __init__(self, ui: Ui_GiveScreen, theme: Theme) -> None:
        """Begin hidden."""
        super().__init__(ui.ends_banner)
        self._ui, self._theme = ui, theme
        ui.ends_title.setText(SEVERITY_WORDS[_ENDING])
        ui.ends_banner.hide()

    def show(self, found: Happened | None) -> None:
        """Show what follows from what happened."""
        words = "" if found is None else ends_words(found)
        is_new = bool(words) and not self._ui.ends_words.text()
        self._ui.ends_words.setText(words)
        self._ui.ends_banner.setVisible(bool(words))
        if is_new:
            self.bring_into_sight(self._ui.ends_banner)

    def show_theme(self) -> None:
        """Draw the sign in the colours of the theme."""
        size, ratio = self._theme.px(_ICON), self._ui.ends_icon.devicePixelRatioF()
        drawn = icons.severity_pixmap(_ENDING, size, self._theme.palette, ratio)
        self._ui.ends_icon.setPixmap(drawn)

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll to a part of the screen, once it has its place."""
        QTimer.singleShot(0, part, lambda: self._ui.give_scroll.ensureWidgetVisible(part))
