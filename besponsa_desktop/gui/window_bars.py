"""The bars of the main window: clock, protocol, theme and zoom above; why something is off below."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton

from besponsa_desktop.clinical.dates import date_text
from besponsa_desktop.gui.forms.main_window import Ui_MainWindow
from besponsa_desktop.gui.icons import icon
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.states import set_state
from besponsa_desktop.gui.theme import Theme

if TYPE_CHECKING:
    from besponsa_desktop.gui.models.order_engine import Look, OrderEngine

_ICON = 16
_CLOCK_WIDTH, _NAME_WIDTH, _WORDS_WIDTH = 1180, 1000, 860
_WORDS = "words"
_NOT_READABLE = _later("Save and print are off: the order cannot be read yet")
_MUST_RESTART = _later("Restart the program: an unexpected error occurred; signing and printing are off")
#: In every language the same, and asked of no locale.
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


class WindowBars:
    """Shows in the bars of a window what they are told."""

    def __init__(self, ui: Ui_MainWindow, theme: Theme) -> None:
        """Show it in the form of the main window, in the colours of a theme."""
        self._ui, self._theme = ui, theme

    def show_clock(self, now: datetime) -> None:
        """Show the time with its offset."""
        offset = now.strftime("%z")
        day = f"{_WEEKDAYS[now.weekday()]} {date_text(now.date())}"
        shown = f"{day} {now:%H:%M}" + (f" {offset[:3]}:{offset[3:5]}" if offset else "")
        self._ui.clock_value.setText(shown.replace(" -", " \u2212"))

    def show_theme(self, ratio: float) -> None:
        """Show which theme and zoom can be changed to, and the icons in the theme's colours."""
        ui, theme, is_dark = self._ui, self._theme, self._theme.palette.name == "dark"
        ui.theme_button.setText(_tr("Light") if is_dark else _tr("Dark"))
        ui.zoom_button.setText(f"{theme.zoom_percent} %")
        for button, name, ink in (
            (ui.theme_button, "light" if is_dark else "dark", theme.palette.text_2),
            (ui.zoom_button, "zoom", theme.palette.text_2),
            (ui.protocol_button, "protocols", theme.palette.text_2),
            (ui.work_list_button, "work-list", theme.palette.accent),
            (ui.order_screen_button, "order", theme.palette.accent),
            (ui.course_button, "course", theme.palette.accent),
            (ui.protocols_button, "protocols", theme.palette.accent),
            (ui.records_button, "records", theme.palette.accent),
            (ui.settings_button, "settings", theme.palette.accent),
            (ui.person_button, "person", theme.palette.text_2),
            (ui.lock_button, "lock", theme.palette.text_2),
            (ui.help_button, "help", theme.palette.text_2),
        ):
            button.setIconSize(QSize(theme.px(_ICON), theme.px(_ICON)))
            button.setIcon(icon(name, theme.px(_ICON), ink, ratio=ratio))

    def show_places(self, has_records: bool) -> None:
        """Show the places and the person that there are only over records."""
        ui = self._ui
        for button in (
            ui.work_list_button,
            ui.course_button,
            ui.protocols_button,
            ui.records_button,
            ui.settings_button,
            ui.person_button,
            ui.lock_button,
        ):
            button.setVisible(has_records)
        ui.help_button.setVisible(has_records)

    def fit(self, width: int) -> None:
        """Leave out what there is no room for: first the clock, then the names beside the icons."""
        ui, px = self._ui, self._theme.px
        for label, least in (
            (ui.clock_value, _CLOCK_WIDTH),
            (ui.program_name, _NAME_WIDTH),
            (ui.policy_value, _NAME_WIDTH),
            (ui.protocol_value, _NAME_WIDTH),
        ):
            if label.isHidden() == (width >= px(least)):
                label.setVisible(width >= px(least))
        self._show_words(width >= px(_WORDS_WIDTH))
        self._leave_out(width)

    def _leave_out(self, width: int) -> None:
        """Leave out what longer words, or a longer name, leave no room for."""
        line = self._ui.navigation_bar.layout()
        assert line is not None
        for label in (self._ui.clock_value, self._ui.program_name):
            if line.minimumSize().width() > width:
                label.hide()
        if line.minimumSize().width() > width:
            self._show_words(has_room=False)

    def _show_words(self, has_room: bool) -> None:
        """Show the words beside the icons, or have them as tool tips only."""
        for button in self._worded():
            words = button.property(_WORDS)
            if words is None:
                words = button.text()
                button.setProperty(_WORDS, words)
                button.setAccessibleName(words.partition("  ")[0])
                button.setToolTip(words)
            button.setText(words if has_room else "")

    def _worded(self) -> tuple[QPushButton, ...]:
        ui = self._ui
        return (
            ui.work_list_button,
            ui.order_screen_button,
            ui.course_button,
            ui.protocols_button,
            ui.records_button,
            ui.settings_button,
            ui.lock_button,
            ui.help_button,
        )

    def show_protocol(self, engine: OrderEngine) -> None:
        """Show under which protocol the order is looked at, and whether that one is in force."""
        standing = _tr("in force") if engine.is_in_force else _tr("not in force")
        regimen, ui = engine.regimen, self._ui
        ui.protocol_value.setText(f"{regimen.name}, {regimen.edition}: {standing}")
        set_state(ui.protocol_value, "severity", "" if engine.is_in_force else "caution")
        ui.protocol_button.setText(f"{regimen.id}, {standing}")
        for action in ui.protocol_button.menu().actions():
            action.setChecked(action.data() == regimen.id)

    def show_practice(self, is_practice: bool) -> None:
        """Show whether the order is practice."""
        self._ui.practice_tag.setVisible(is_practice)

    def say_reason(self, words: str) -> None:
        """Say why something is off on the screen that is shown."""
        self._ui.reason_value.setText(words)

    def show_reason(self, look: Look | None, *, is_broken: bool, waiting: int = 0) -> None:
        """Say why verifying, saving or printing is off; ``waiting`` imported values are not accepted."""
        is_readable = look is None or look.judged is not None
        reason = waiting_words(waiting) if is_readable else _tr(_NOT_READABLE)
        self._ui.reason_value.setText(_tr(_MUST_RESTART) if is_broken else reason)


def waiting_words(waiting: int) -> str:
    """Return why an order cannot go on while imported values wait to be accepted; empty while none do."""
    if waiting == 1:
        return _tr("Verify is off: 1 imported value is not accepted")
    words = _tr("Verify is off: {count} imported values are not accepted")
    return words.format(count=waiting) if waiting else ""
