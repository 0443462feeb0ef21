"""The line of the watch after an infusion: until when it goes, and how much of it is left."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from besponsa_desktop.clinical.display import moment_text, with_unit
from besponsa_desktop.gui.models.countdown import countdown_text
from besponsa_desktop.gui.states import set_state
from besponsa_desktop.gui.widgets.limit_clocks import show_sign

if TYPE_CHECKING:
    from besponsa_desktop.gui.forms.give_screen import Ui_GiveScreen
    from besponsa_desktop.gui.theme import Theme
    from besponsa_desktop.workflow.bench import Bench, Standing


class GiveWatch(QObject):
    """Counts the watch down."""

    def __init__(self, ui: Ui_GiveScreen, theme: Theme) -> None:
        """Begin with nothing to count."""
        super().__init__(ui.watch_row)
        self._ui, self._theme = ui, theme

    def show(self, bench: Bench | None, standing: Standing | None, now: datetime) -> None:
        """Show how the watch stands; before the end of the infusion, how long it will be."""
        ui = self._ui
        until = None if standing is None else standing.watch_until
        if bench is None or until is None:
            ui.watch_time.setText(self.tr("after the end of the infusion"))
            ui.watch_countdown.clear()
            show_sign(ui.watch_icon, "", self._theme)
            ui.watch_words.setText("" if bench is None else self._words(bench))
            return
        is_over = now >= until
        ui.watch_time.setText(self.tr("until {time}").format(time=moment_text(until)))
        ui.watch_countdown.setText(self.tr("over") if is_over else countdown_text(until, now))
        set_state(ui.watch_countdown, "severity", "pass" if is_over else "note")
        show_sign(ui.watch_icon, "pass" if is_over else "", self._theme)
        ui.watch_words.setText(self._words(bench))

    def _words(self, bench: Bench) -> str:
        from besponsa_desktop.workflow.bench import watch_length

        minutes = int(watch_length(bench).total_seconds()) // 60
        words = self.tr("at least {length} after the end, for signs of a reaction to the infusion")
        return words.format(length=with_unit(str(minutes), "min"))
