"""One edition with every number and its source, and the way to put it, or one from a file, in force."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from besponsa_desktop.clinical.display import moment_text
from besponsa_desktop.gui.language import listed
from besponsa_desktop.gui.models.edition_rows import NUMBER_COLUMNS, edition_name, number_rows
from besponsa_desktop.gui.screens.force_dialog import ForceDialog
from besponsa_desktop.gui.widgets.verdict_banner import VerdictBanner

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.forms.protocols_screen import Ui_ProtocolsScreen
    from besponsa_desktop.gui.screens.protocols_screen import ProtocolsScreen
    from besponsa_desktop.gui.theme import Theme
    from besponsa_desktop.workflow.editions import Edition, ParameterRow, Shelf
    from besponsa_desktop.workflow.workstation import Workstation

    Numbers = tuple[tuple[ParameterRow, ...], dict[str, str]]

_LARGEST_FILE = 1024 * 1024


class EditionPanel(QObject):
    """The part of the protocols screen that shows one edition. ``changed``: another one is in force."""

    changed = Signal()
    reasoned = Signal(str)

    def __init__(self, screen: ProtocolsScreen, ui: Ui_ProtocolsScreen, theme: Theme, desk: Desk) -> None:
        """Begin with none."""
        super().__init__(screen)
        self._screen, self._ui, self._theme, self._desk = screen, ui, theme, desk
        self._shelf: Shelf | None = None
        self._editions: tuple[Edition, ...] = ()
        self._parameters: tuple[ParameterRow, ...] = ()
        self._sources: dict[str, str] = {}
        self._reading = 0
        self.banner = VerdictBanner(
            theme=theme,
            frame=ui.edition_banner,
            icon=ui.edition_icon,
            word=ui.edition_verdict,
            sentence=ui.edition_sentence,
        )
        ui.edition_banner.hide()
        ui.force_button.setEnabled(False)
        ui.numbers_table.begin(theme, NUMBER_COLUMNS)
        ui.edition_box.activated.connect(lambda _: self._read())
        ui.number_edit.textEdited.connect(lambda _: self._show_numbers())
        ui.numbers_table.chosen.connect(self._show_source)
        ui.force_button.clicked.connect(self.put_in_force)
        ui.file_button.clicked.connect(self.choose_file)

    # ------------------------------------------------------------------ which edition
    def take(self, shelf: Shelf) -> None:
        """Offer the editions of the shelf; the protocol in force is shown first."""
        before, box = self.edition, self._ui.edition_box
        self._shelf, self._editions = shelf, (*shelf.regimens, *shelf.policies)
        box.clear()
        for edition in self._editions:
            in_force = self.tr(" \u00b7 in force") if shelf.is_in_force(edition) else ""
            box.addItem(f"{edition_name(edition)}{in_force}")
        same = (n for n, one in enumerate(self._editions) if before and one.digest == before.digest)
        in_force_now = (n for n, one in enumerate(self._editions) if shelf.is_in_force(one))
        box.setCurrentIndex(next(same, next(in_force_now, 0)))
        self._read()

    def clear(self) -> None:
        """Forget what was read and typed."""
        self._shelf, self._editions, self._parameters = None, (), ()
        self._ui.edition_box.clear()
        self._ui.number_edit.clear()
        self._ui.numbers_table.show_rows(())
        self._ui.edition_facts.clear()
        self._ui.edition_banner.hide()
        self._ui.force_button.setEnabled(False)

    @property
    def edition(self) -> Edition | None:
        """Return the edition that is chosen."""
        number = self._ui.edition_box.currentIndex()
        return self._editions[number] if 0 <= number < len(self._editions) else None

    # ------------------------------------------------------------------ what is shown
    def _read(self) -> None:
        """Read the numbers of the chosen edition; only the newest choice is shown."""
        edition = self.edition
        if edition is None:
            return
        self._ui.edition_box.setToolTip(self._ui.edition_box.currentText())
        self._reading += 1
        number = self._reading

        def work(_workstation: Workstation) -> Numbers:
            from besponsa_desktop.workflow.editions import parameters, source_titles

            return parameters(edition), source_titles()

        def done(read: Numbers) -> None:
            if number == self._reading:
                self._parameters, self._sources = read
                self._show_numbers()
                self._show_facts(edition)

        self._desk.do(self.tr("The numbers are being read …"), work, done)

    def _show_numbers(self) -> None:
        from besponsa_desktop.workflow.editions import CONFIRM

        sought = self._ui.number_edit.text().strip()
        self._ui.numbers_table.show_rows(number_rows(self._parameters, sought, CONFIRM, self._sources))
        self._show_source(self._ui.numbers_table.chosen_key)

    def _show_source(self, key: str) -> None:
        number = self._ui.numbers_table.rows.number_of(key)
        row = self._ui.numbers_table.rows.row_at(number)
        self._ui.source_words.setText("" if row is None else row.note)

    def _show_facts(self, edition: Edition) -> None:
        shelf, ui = self._shelf, self._ui
        if shelf is None:
            return
        is_in_force = shelf.is_in_force(edition)
        ui.edition_facts.setText(" \u00b7 ".join(self._facts(shelf, edition, is_in_force=is_in_force)))
        self._show_banner(edition)
        person = self._desk.person
        is_pharmacist = person is not None and any(role.value == "pharmacist" for role in person.roles)
        ui.force_button.setEnabled(is_pharmacist and not is_in_force)
        ui.file_button.setEnabled(is_pharmacist)
        in_force = self.tr("Put in force is off: it is in force already")
        why_not = in_force if is_pharmacist else self.tr("Put in force is off: that takes two pharmacists")
        self.reasoned.emit("" if ui.force_button.isEnabled() else why_not)

    def _facts(self, shelf: Shelf, edition: Edition, *, is_in_force: bool) -> list[str]:
        status = str(getattr(edition, "status", ""))
        facts = [status, edition.digest[: len("sha256:") + 16]]
        if is_in_force:
            put = next(one for one in shelf.history if one.digest == edition.digest)
            words = self.tr("in force since {time}").format(time=moment_text(put.since))
            by = listed([name for name in (put.decided_by, put.seconded_by) if name])
            facts.append(f"{words}, {by or put.reason}")
        else:
            facts.append(self.tr("not in force"))
        return [fact for fact in facts if fact]

    def _show_banner(self, edition: Edition) -> None:
        """Say what one must know before one relies on the edition."""
        from besponsa_desktop.workflow.editions import DIFFERS

        unverified = sum(not one.verified for one in self._parameters)
        differs = getattr(edition, "status", "") == DIFFERS
        count = self.tr("{count} of {all} numbers were not verified against their source.")
        told = count.format(count=unverified, all=len(self._parameters)) if unverified else ""
        if differs:
            words = self.tr("This protocol differs from the label. {rest}").format(rest=told)
            self.banner.show("caution", self.tr("DIFFERS FROM THE LABEL"), words)
        elif unverified:
            confirm = self.tr("{told} They are marked: confirm with current labelling.").format(told=told)
            self.banner.show("caution", self.tr("CONFIRM"), confirm)
        self._ui.edition_banner.setVisible(bool(differs or unverified))

    # ------------------------------------------------------------------ putting in force
    def put_in_force(self) -> None:
        """Ask two pharmacists to put the chosen edition in force."""
        edition = self.edition
        if edition is None:
            return

        def work(workstation: Workstation) -> str:
            from besponsa_desktop.workflow.editions import text_of

            return text_of(workstation, edition)

        words = self.tr("The edition is being read …")
        self._desk.do(words, work, lambda text: self._ask(edition, text))

    def choose_file(self) -> None:
        """Ask for a data file of a protocol or a site policy."""
        title = self.tr("Put a file in force")
        chosen, _ = QFileDialog.getOpenFileName(self._screen, title, "", "TOML (*.toml)")
        if chosen:
            self.read_file(Path(chosen))

    def read_file(self, path: Path) -> None:
        """Read a data file, and ask two pharmacists to put it in force."""

        def work(_workstation: Workstation) -> tuple[Edition, str]:
            from besponsa_desktop.workflow.editions import edition_of_text
            from besponsa_desktop.workflow.files import read_at_most

            text = read_at_most(path, _LARGEST_FILE).decode("utf-8", errors="replace")
            return edition_of_text(text), text

        self._desk.do(self.tr("The file is being read …"), work, lambda read: self._ask(*read))

    def _ask(self, edition: Edition, text: str) -> None:
        dialog = ForceDialog(self._screen, self._theme, self._desk, edition, text)
        dialog.forced.connect(self.changed)
        dialog.open()
