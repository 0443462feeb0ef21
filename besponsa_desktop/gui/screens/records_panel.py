"""Where the records are, a backup of them, and what to do to put one back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from besponsa_desktop.clinical.display import count_text
from besponsa_desktop.gui.states import set_state
from besponsa_desktop.gui.widgets.said import show_reason

if TYPE_CHECKING:
    from besponsa_desktop.gui.background import Progress
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.forms.settings_screen import Ui_SettingsScreen
    from besponsa_desktop.gui.screens.settings_screen import SettingsScreen
    from besponsa_desktop.workflow.records_facts import RecordsFacts
    from besponsa_desktop.workflow.safekeeping import Saved
    from besponsa_desktop.workflow.workstation import Workstation

_MEGABYTE = 1024 * 1024
_RESTORE = "besponsa-desktop restore {file} --as LOGIN"
_ANY_BACKUP = "BACKUP.db"


class RecordsPanel(QObject):
    """The part of the settings about the records themselves."""

    def __init__(self, screen: SettingsScreen, ui: Ui_SettingsScreen, desk: Desk) -> None:
        """Begin with nothing read."""
        super().__init__(screen)
        self._screen, self._ui, self._desk = screen, ui, desk
        ui.backup_button.clicked.connect(self.ask_where_to_save)

    def enter(self) -> None:
        """Read the facts anew."""

        def work(workstation: Workstation) -> RecordsFacts:
            from besponsa_desktop.workflow.records_facts import records_facts

            return records_facts(workstation)

        self._desk.do("", work, self._show)

    def clear(self) -> None:
        """Forget what was said."""
        self._ui.backup_said.clear()

    def ask_where_to_save(self) -> None:
        """Ask for a new file, and save a backup there."""
        name = f"besponsa-backup-{self._desk.workstation.clock():%Y-%m-%d-%H%M}.db"
        chosen, _ = QFileDialog.getSaveFileName(self._screen, self.tr("Save a backup"), name, "*.db")
        if chosen:
            self.save(Path(chosen))

    def save(self, copy: Path) -> None:
        """Save a backup as a new file, and check it."""

        def work(workstation: Workstation, progress: Progress) -> Saved:
            from besponsa_desktop.workflow.safekeeping import save_backup

            return save_backup(workstation, copy, progress.tell)

        self._ui.backup_said.clear()
        words = self.tr("The records are being copied and the copy checked …")
        self._desk.do_long(words, work, self._tell, self._fail)

    def _tell(self, saved: Saved) -> None:
        words = self.tr("Saved and checked: {file}. Its trail is sound: {count}, head {head}.")
        set_state(self._ui.backup_said, "state", "")
        self._ui.backup_said.setText(
            words.format(
                file=saved.file,
                count=count_text(saved.report.entries, self.tr("entry"), self.tr("entries")),
                head=saved.report.head.short,
            )
        )
        self._say_how_to_restore(str(saved.file))

    def _fail(self, error: BaseException) -> None:
        show_reason(self._desk, error, self._ui.backup_said)

    def _show(self, facts: RecordsFacts) -> None:
        ui = self._ui
        practice = self.tr(" (practice: invented patients)") if facts.practice else ""
        ui.site_name_value.setText(f"{facts.site_name}{practice}")
        ui.computer_value.setText(facts.workstation)
        ui.place_value.setText(facts.place)
        ui.kind_value.setText(
            self.tr("PostgreSQL server, for every workstation of the site")
            if facts.is_server
            else self.tr("a file, for this workstation alone")
        )
        entries = count_text(facts.entries, self.tr("entry"), self.tr("entries"))
        ui.head_value.setText(self.tr("{count}, head {head}").format(count=entries, head=facts.head))
        ui.keys_value.setText(str(facts.keys_file))
        for widget in (ui.room_label, ui.room_value):
            widget.setVisible(facts.free_bytes is not None)
        ui.room_value.setText(f"{(facts.free_bytes or 0) // _MEGABYTE:,}\u00a0MB")
        ui.backup_button.setEnabled(not facts.is_server)
        ui.backup_words.setText(self._backup_words(is_server=facts.is_server))
        self._say_how_to_restore(_ANY_BACKUP)

    def _backup_words(self, *, is_server: bool) -> str:
        if is_server:
            return self.tr("The records are on a server: its administrator backs them up, with pg_dump.")
        return self.tr(
            "A copy while the work goes on, checked from its first entry to its last. Keep it away from this"
            " computer, and the keys of the site elsewhere again: without them a backup cannot be opened."
        )

    def _say_how_to_restore(self, file: str) -> None:
        self._ui.restore_words.setText(
            self.tr(
                "Close the program at every workstation, then give the command\n{command}\nIt asks for an"
                " administrator's password, keeps the present records beside the others, and enters into"
                " the trail that they were replaced."
            ).format(command=_RESTORE.format(file=file))
        )
