"""What the records say of a printed label that is read back at the bench."""

from __future__ import annotations

from typing import TYPE_CHECKING

from besponsa_desktop.gui import icons
from besponsa_desktop.gui.forms.prepare_screen import Ui_PrepareScreen
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.label_facts import fact_words
from besponsa_desktop.gui.states import set_state
from besponsa_desktop.gui.theme import Theme

if TYPE_CHECKING:
    from besponsa_desktop.workflow.label_reading import ReadLabel

_ICON = 20


class LabelReading:
    """The line that says what label was read back last."""

    def __init__(self, ui: Ui_PrepareScreen, theme: Theme) -> None:
        """Begin with none read."""
        self._ui, self._theme = ui, theme
        self._severity = ""

    def show(self, read: ReadLabel | None) -> None:
        """Show what the records say of a label."""
        self._severity, words = self._said(read)
        self._ui.label_words.setText(words)
        set_state(self._ui.label_words, "severity", self._severity)
        self.show_theme()

    def show_theme(self) -> None:
        """Draw the sign in the colours of the theme."""
        size, palette = self._theme.px(_ICON), self._theme.palette
        ratio = self._ui.label_icon.devicePixelRatioF()
        if self._severity:
            drawn = icons.severity_pixmap(self._severity, size, palette, ratio)
        else:
            drawn = icons.pixmap("label", size, palette.text_2, ratio=ratio)
        self._ui.label_icon.setPixmap(drawn)

    def _said(self, read: ReadLabel | None) -> tuple[str, str]:
        if read is None:
            return "", _tr("No label is read back yet: scan its square code once it is printed.")
        severity, word, sentences = fact_words(read)
        return severity, f"{word}. {sentences}"
