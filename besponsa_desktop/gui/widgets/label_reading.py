"""What a printed label says when it is read back: this order's, or another's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from besponsa_desktop.gui import icons
from besponsa_desktop.gui.fields.text_edit import set_state
from besponsa_desktop.gui.forms.prepare_screen import Ui_PrepareScreen
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.theme import Theme

if TYPE_CHECKING:
    from besponsa_desktop.workflow.bench import Label

_ICON = 20


class LabelReading:
    """The line that says what label was read back last."""

    def __init__(self, ui: Ui_PrepareScreen, theme: Theme) -> None:
        """Begin with none read."""
        self._ui, self._theme = ui, theme
        self._severity = ""

    def show(self, label: Label | None) -> None:
        """Show which label was read."""
        self._severity, words = self._said(label)
        self._ui.label_words.setText(words)
        set_state(self._ui.label_words, "severity", self._severity)
        self.show_theme()

    def show_theme(self) -> None:
        """Draw the sign in the colours of the theme."""
        size, palette = self._theme.px(_ICON), self._theme.palette
        ratio = self._ui.label_icon.devicePixelRatioF()
        if self._severity in {"pass", "reject"}:
            drawn = icons.severity_pixmap(self._severity, size, palette, ratio)
        else:
            drawn = icons.pixmap("label", size, palette.text_2, ratio=ratio)
        self._ui.label_icon.setPixmap(drawn)

    def _said(self, label: Label | None) -> tuple[str, str]:
        if label is None:
            return "", _tr("No label is read back yet: scan its square code once it is printed.")
        from besponsa_desktop.workflow.bench import Label

        if label is Label.THIS_ORDER:
            return "pass", _tr("Label read back: this order.")
        if label is Label.NUMBER:
            return "", _tr("That is this order's number. The square code of the label is what compares.")
        return "reject", _tr("Another order’s label, or one printed before this order was changed.")
