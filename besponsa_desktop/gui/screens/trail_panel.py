"""The audit trail on the screen: a period of it, page by page, its check, and its export."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from besponsa_desktop.gui.fields.typed_time import DAY_EXAMPLE, iso_day
from besponsa_desktop.gui.models.row_model import Row
from besponsa_desktop.gui.models.trail_rows import TRAIL_COLUMNS, entry_words, trail_rows
from besponsa_desktop.gui.widgets.said import say_error, show_reason
from besponsa_desktop.gui.widgets.verdict_banner import VerdictBanner

if TYPE_CHECKING:
    from besponsa_desktop.gui.background import Progress
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.forms.records_screen import Ui_RecordsScreen
    from besponsa_desktop.gui.screens.records_screen import RecordsScreen
    from besponsa_desktop.gui.theme import Theme
    from besponsa_desktop.workflow.audit_export import Exported, Period
    from besponsa_desktop.workflow.audit_trail import TrailCheck
    from besponsa_desktop.workflow.trail_pages import TrailLine, TrailPage
    from besponsa_desktop.workflow.workstation import Workstation

_FIRST_DAYS = 7


class TrailPanel(QObject):
    """The part of the records screen that shows the audit trail."""

    def __init__(self, screen: RecordsScreen, ui: Ui_RecordsScreen, theme: Theme, desk: Desk) -> None:
        """Begin with nothing read."""
        super().__init__(screen)
        self._screen, self._ui, self._desk = screen, ui, desk
        self._lines: dict[str, TrailLine] = {}
        self._period: Period | None = None
        self._reading = self._checking = 0
        self.banner = VerdictBanner(
            theme=theme,
            frame=ui.trail_banner,
            icon=ui.trail_icon,
            word=ui.trail_verdict,
            sentence=ui.trail_sentence,
        )
        ui.trail_table.begin(theme, TRAIL_COLUMNS)
        ui.trail_result.hide()
        self._connect()

    # ------------------------------------------------------------------ coming and going
    def enter(self) -> None:
        """Show the last days, or the period that was chosen."""
        ui = self._ui
        if not ui.from_edit.text():
            today = self._desk.workstation.clock().date()
            ui.from_edit.load((today - timedelta(days=_FIRST_DAYS - 1)).isoformat())
            ui.to_edit.load(today.isoformat())
        self.show_period()

    def clear(self) -> None:
        """Forget what was read and typed."""
        ui = self._ui
        self._reading += 1
        self._checking += 1
        self._lines, self._period = {}, None
        for edit in (ui.from_edit, ui.to_edit, ui.about_edit):
            edit.clear()
        ui.trail_table.show_rows(())
        ui.trail_result.hide()
        ui.trail_said.clear()
        ui.entry_text.clear()

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self._ui.trail_table.show_theme()
        self.banner.show_theme()

    # ------------------------------------------------------------------ reading
    def show_period(self) -> None:
        """Show the entries of the days that are typed, the latest first."""
        self._period = self.typed_period()
        if self._period is not None:
            self._reading += 1
            self._read(None)

    def typed_period(self) -> Period | None:
        """Return the days that are typed; where they cannot be read, say so and return ``None``."""
        from besponsa_desktop.workflow.audit_export import Period

        ui = self._ui
        first, last = iso_day(ui.from_edit.text()), iso_day(ui.to_edit.text())
        if first is None or last is None:
            words = self.tr("Type both days, such as {example}.").format(example=DAY_EXAMPLE)
            say_error(ui.trail_said, words)
            return None
        if first > last:
            say_error(ui.trail_said, self.tr("The last day is before the first. Type it anew."))
            return None
        ui.trail_said.clear()
        now = self._desk.workstation.clock()
        return Period(first=date.fromisoformat(first), last=date.fromisoformat(last), now=now)

    def _read(self, before: int | None) -> None:
        """Read a page; only what was asked for last is shown."""
        period, about, number = self._period, self._ui.about_edit.text(), self._reading
        assert period is not None

        def work(workstation: Workstation) -> TrailPage:
            from besponsa_desktop.workflow.trail_pages import trail_page

            return trail_page(workstation, period, about=about, before=before)

        def done(page: TrailPage) -> None:
            if number == self._reading:
                self._take(page, is_first=before is None)

        self._desk.do(self.tr("The trail is being read …"), work, done)

    def _read_more(self) -> None:
        if self._lines and self._period is not None:
            self._read(min(map(int, self._lines)))

    def _take(self, page: TrailPage, *, is_first: bool) -> None:
        table = self._ui.trail_table
        read: list[Row] = trail_rows(page.lines)
        lines = {str(line.sequence): line for line in page.lines}
        if is_first:
            self._lines = lines
            table.show_rows(read, has_more=page.has_more)
            self._show_entry(table.chosen_key)
            if not read:
                self._ui.trail_said.setText(self.tr("There is no such entry in these days."))
        else:
            self._lines |= lines
            table.rows.add(read, has_more=page.has_more)

    def _show_entry(self, key: str) -> None:
        line = self._lines.get(key)
        self._ui.entry_text.setPlainText("" if line is None else entry_words(line))

    # ------------------------------------------------------------------ checking
    def check(self) -> None:
        """Check the whole trail with every record and document that it speaks of."""

        def work(workstation: Workstation, progress: Progress) -> TrailCheck:
            from besponsa_desktop.workflow.audit_trail import check_trail

            return check_trail(workstation.database, progress.tell)

        self._checking += 1
        number = self._checking

        def done(check: TrailCheck) -> None:
            if number == self._checking:
                self._show_check(check)

        words = self.tr("The whole trail and every signed document are being checked …")
        self._desk.do_long(words, work, done, self._desk.present)

    def _show_check(self, check: TrailCheck) -> None:
        from besponsa_desktop.workflow.audit_trail import check_text

        ui = self._ui
        verdict, facts, *faults = check_text(check).split("\n")
        if check.is_sound:
            self.banner.show("pass", verdict, facts)
        else:
            self.banner.show("reject", self.tr("NOT SOUND"), facts)
        ui.trail_faults.setPlainText("\n".join(line.strip() for line in faults))
        ui.trail_faults.setVisible(bool(faults))
        ui.trail_result.show()

    # ------------------------------------------------------------------ exporting
    def ask_where_to_export(self) -> None:
        """Ask for a file name, and export the period as a table and on paper."""
        period = self.typed_period()
        if period is None:
            return
        name = f"audit-{period.first}-{period.last}.csv"
        kind = self.tr("Table, and the same on paper as PDF (*.csv)")
        chosen, _ = QFileDialog.getSaveFileName(self._screen, self.tr("Export the trail"), name, kind)
        if chosen:
            self.export(period, Path(chosen))

    def export(self, period: Period, table: Path) -> None:
        """Export every entry of a period to a table, and to a PDF of the same name beside it."""
        person = self._desk.person
        if person is None:
            return
        by, paper = f"{person.printed_name}, {person.credential}", table.with_suffix(".pdf")

        def work(workstation: Workstation, progress: Progress) -> Exported:
            from besponsa_desktop.workflow.audit_export import Export, export_trail

            export = Export(period=period, table=table, paper=paper, by=by)
            return export_trail(workstation, export, progress.tell)

        def done(exported: Exported) -> None:
            told = self.tr("Exported {count} entries as {table} and {paper}")
            self._desk.told.emit(
                told.format(count=f"{exported.entries:,}", table=table.name, paper=paper.name)
            )
            if not exported.report.is_sound:
                unsound = self.tr("The trail is not sound: {fault}")
                say_error(self._ui.trail_said, unsound.format(fault=exported.report.first))

        words = self.tr("The trail is being exported …")
        self._desk.do_long(words, work, done, self._refuse)

    def _refuse(self, error: BaseException) -> None:
        show_reason(self._desk, error, self._ui.trail_said)

    def _connect(self) -> None:
        ui = self._ui
        ui.show_button.clicked.connect(self.show_period)
        ui.check_button.clicked.connect(self.check)
        ui.export_button.clicked.connect(self.ask_where_to_export)
        ui.trail_table.rows.wanted.connect(self._read_more)
        ui.trail_table.chosen.connect(self._show_entry)
        for edit in (ui.from_edit, ui.to_edit, ui.about_edit):
            edit.returnPressed.connect(self.show_period)
