"""The findings to be decided on the verify screen, one by one, and what was typed about each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.forms.verify_screen import Ui_VerifyScreen
from besponsa_desktop.gui.models.release_views import Need, ReleaseView
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.release_entry import ReleaseEntry, Typed
from besponsa_desktop.gui.zoom import rescale

if TYPE_CHECKING:
    from besponsa_desktop.workflow.releases import Releasing

_LONG_WORDS = ("discontinue", "incomplete")
_WORD_WIDTH, _LONG_WORD_WIDTH = 59, 86


class VerifyEntries(QObject):
    """Keeps an entry for each finding; what is typed about an order comes back with it."""

    changed = Signal()

    def __init__(self, ui: Ui_VerifyScreen, theme: Theme, desk: Desk, parent: QWidget) -> None:
        """Begin with no findings."""
        super().__init__(parent)
        self._ui, self._theme, self._desk = ui, theme, desk
        self._order_id = ""
        self._kept: dict[str, dict[str, Typed]] = {}
        self.entries: dict[str, ReleaseEntry] = {}

    def show(self, order_id: str, views: tuple[ReleaseView, ...]) -> None:
        """Show the findings of an order; an entry that is there already keeps what is typed in it."""
        if order_id != self._order_id:
            self.leave()
        self._order_id = order_id
        kept = self._kept.pop(order_id, {})
        wanted = {view.finding.key: view for view in views}
        for rule in [rule for rule, each in self.entries.items() if not _goes_on(each, wanted.get(rule))]:
            self._remove(rule)
        lines = self._ui.entries_slot.layout()
        assert isinstance(lines, QVBoxLayout)
        before: QWidget = self._ui.return_button
        for rule, view in wanted.items():
            entry = self.entries.get(rule) or self._added(rule)
            entry.show_entry(view)
            if rule in kept:
                entry.put(kept[rule])
            lines.removeWidget(entry)
            lines.addWidget(entry)
            before = _in_tab_order(before, entry)
        QWidget.setTabOrder(before, self._ui.password_edit)
        self._ui.decide_words.setText(self._words(views))
        self._show_word_width()
        self.show_missing()

    def leave(self) -> None:
        """Put the entries away; what is typed in them comes back with the order."""
        if self._order_id:
            self._kept[self._order_id] = {rule: each.typed() for rule, each in self.entries.items()}
        self._order_id = ""
        for rule in tuple(self.entries):
            self._remove(rule)

    def forget(self, order_id: str = "") -> None:
        """Forget what was typed: about one order that is done, or about all."""
        self.leave()
        if order_id:
            self._kept.pop(order_id, None)
        else:
            self._kept.clear()

    def is_known(self, order_id: str) -> bool:
        """Tell whether what was typed about an order is here still, from before."""
        return order_id in self._kept

    def bring_back(self, order_id: str, typed: Mapping[str, object]) -> None:
        """Have what was typed by rule, as ``texts`` told it, stand in the entries of an order shown next."""
        known = {each.name for each in fields(Typed)}
        self._kept[order_id] = {
            rule: Typed(**{name: value for name, value in kept.items() if name in known})
            for rule, kept in typed.items()
            if isinstance(kept, Mapping)
        }

    def texts(self) -> dict[str, object]:
        """Return what is typed, by rule; nothing of an entry without anything typed."""
        return {rule: asdict(each.typed()) for rule, each in self.entries.items() if each.is_typed}

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        for entry in self.entries.values():
            rescale(entry, self._theme.scale)
            entry.show_theme()
        self._show_word_width()
        self.show_missing()

    # ------------------------------------------------------------------ what is typed
    def releases(self) -> tuple[Releasing, ...]:
        """Return the releases as typed; to be asked only when nothing is missing."""
        return tuple(entry.releasing() for entry in self.entries.values())

    def show_missing(self) -> None:
        """Say at each finding what it still needs."""
        for entry in self.entries.values():
            entry.show_missing(self._missing(entry))

    def why_off(self) -> str:
        """Return why the findings keep the order from being signed; empty where they do not."""
        needs = [entry.view.need for entry in self.entries.values()]
        if Need.NEVER in needs:
            return self.tr("Sign is off: a finding of this order is never released")
        if Need.MISSING in needs:
            return self.tr("Sign is off: a value is missing")
        waiting = [rule for rule, entry in self.entries.items() if self._missing(entry)]
        if not waiting:
            return ""
        if len(waiting) == 1:
            return self.tr("Sign is off: {rule} is not decided yet").format(rule=waiting[0])
        return self.tr("Sign is off: {count} findings are not decided yet").format(count=len(waiting))

    @property
    def is_closed(self) -> bool:
        """Tell whether there is a finding that nothing typed here releases."""
        return any(entry.view.need.is_closed for entry in self.entries.values())

    @property
    def first_missing(self) -> QWidget | None:
        """Return the first field where something is still to be typed."""
        waiting = (entry for entry in self.entries.values() if self._missing(entry))
        entry = next(waiting, None)
        return None if entry is None else entry.first_missing(self._now())

    def _missing(self, entry: ReleaseEntry) -> list[str]:
        return entry.missing(self._now(), self._desk.workstation.rules.shortest_reason)

    def _now(self) -> datetime:
        return self._desk.workstation.clock()

    def _take_typed(self) -> None:
        if self._desk.is_open:  # a field that loses the cursor as the window closes says so, too
            self.show_missing()
            self.changed.emit()

    # ------------------------------------------------------------------ helpers
    def _added(self, rule: str) -> ReleaseEntry:
        entry = ReleaseEntry(self._theme, self._ui.entries_slot)
        rescale(entry, self._theme.scale)
        entry.changed.connect(self._take_typed)
        self.entries[rule] = entry
        return entry

    def _remove(self, rule: str) -> None:
        entry = self.entries.pop(rule)
        entry.hide()
        entry.deleteLater()

    def _show_word_width(self) -> None:
        words = {entry.view.finding.severity for entry in self.entries.values()}
        width = _LONG_WORD_WIDTH if words.intersection(_LONG_WORDS) else _WORD_WIDTH
        for entry in self.entries.values():
            entry.show_word_width(width)

    def _words(self, views: tuple[ReleaseView, ...]) -> str:
        if not views:
            return self.tr("Nothing: no finding of this order needs a reason or a decision.")
        return self.tr(
            "Worst first. Nothing is filled in or ticked for you; each entry is signed and printed."
        )


def _goes_on(entry: ReleaseEntry, view: ReleaseView | None) -> bool:
    """Tell whether an entry stays: its finding is still there and needs the same."""
    return view is not None and entry.view.need is view.need


def _in_tab_order(before: QWidget, entry: ReleaseEntry) -> QWidget:
    """Put an entry's fields behind a widget in the order of Tab; return its last field."""
    ui = entry.ui
    for field in (
        ui.basis_button,
        ui.prescriber_edit,
        ui.decided_edit,
        ui.reached_edit,
        ui.read_back_box,
        ui.reason_edit,
    ):
        QWidget.setTabOrder(before, field)
        before = field
    return before
