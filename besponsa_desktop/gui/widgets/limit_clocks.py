"""The clocks of a preparation: dilute by, start by, must end by, each counting down until it was done."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from besponsa_desktop.clinical.display import moment_text
from besponsa_desktop.gui import icons
from besponsa_desktop.gui.forms.give_screen import Ui_GiveScreen
from besponsa_desktop.gui.forms.prepare_screen import Ui_PrepareScreen
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.countdown import countdown_text
from besponsa_desktop.gui.states import set_state
from besponsa_desktop.gui.theme import Theme

if TYPE_CHECKING:
    from besponsa_desktop.workflow.bench import Standing

_ICON = 20


class LimitClocks:
    """Shows three latest times and how long until each; past one, a sign and the word say so."""

    def __init__(self, ui: Ui_PrepareScreen | Ui_GiveScreen, theme: Theme) -> None:
        """Begin with nothing known."""
        self._ui, self._theme = ui, theme
        self._standing: Standing | None = None

    def show(self, standing: Standing | None, now: datetime) -> None:
        """Show how a preparation stands at a moment."""
        self._standing = standing
        if standing is None:
            for name in ("dilute_by", "start_by", "end_by"):
                self._clock(name, None, None, now)
            return
        limits, made = standing.limits, standing.made
        self._clock("dilute_by", limits.dilute_by, made.diluted_at, now)
        self._clock("start_by", limits.start_by, made.infusion_start, now)
        self._clock("end_by", limits.end_by, made.infusion_end, now)

    def tick(self, now: datetime) -> None:
        """Count on."""
        self.show(self._standing, now)

    def _clock(self, name: str, until: datetime | None, done: datetime | None, now: datetime) -> None:
        time, count = self._label(name, "time"), self._label(name, "countdown")
        if until is None:
            time.setText(_tr("after reconstitution"))
            count.clear()
            self._sign(name, "")
            return
        time.setText(moment_text(until))
        is_late = (done or now) > until
        set_state(count, "role", "countdown" if done is None else "big_value")
        if done is None:
            count.setText(countdown_text(until, now))
        else:
            count.setText(_tr("done {time}").format(time=f"{done:%H:%M}"))
        self._sign(name, "reject" if is_late else "pass" if done is not None else "note")

    def _sign(self, name: str, severity: str) -> None:
        show_sign(self._label(name, "icon"), severity, self._theme)
        set_state(self._label(name, "countdown"), "severity", severity or "note")

    def _label(self, name: str, part: str) -> QLabel:
        label: QLabel = getattr(self._ui, f"{name}_{part}")
        return label


def show_sign(label: QLabel, severity: str, theme: Theme) -> None:
    """Show the sign of a severity, with its word for those who do not see it; none for a note."""
    if severity in {"", "note"}:
        label.clear()
        label.setAccessibleName("")
        return
    drawn = icons.severity_pixmap(severity, theme.px(_ICON), theme.palette, label.devicePixelRatioF())
    label.setPixmap(drawn)
    label.setAccessibleName(_tr("in time") if severity == "pass" else _tr("too late"))
