"""Writing an inspector's pack from the records: of the order that is chosen, or of a period."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QLabel

from besponsa_desktop.gui.screens.paper_saving import plain_name
from besponsa_desktop.gui.states import set_state
from besponsa_desktop.gui.widgets.said import say_error, show_reason

if TYPE_CHECKING:
    from besponsa_desktop.gui.background import Progress
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.screens.records_screen import RecordsScreen
    from besponsa_desktop.telling import Tell
    from besponsa_desktop.workflow.audit_export import Period
    from besponsa_desktop.workflow.inspection_pack import Packed, Packer
    from besponsa_desktop.workflow.workstation import Workstation

    Pack = Callable[[Workstation, Path, Packer, Tell], Packed]


class PackWriting(QObject):
    """Asks for a file, writes the pack in the background, and says whether all that is in it is sound."""

    def __init__(self, screen: RecordsScreen, desk: Desk) -> None:
        """Write for a screen."""
        super().__init__(screen)
        self._screen, self._desk = screen, desk

    def of_order(self, order_id: str, number: str, said: QLabel) -> None:
        """Write the pack of an order; what comes of it is said in ``said``."""
        path = self._ask(f"inspection-{plain_name(number)}.pdf")
        if path is not None:
            self.write_order(order_id, path, said)

    def of_period(self, period: Period, said: QLabel) -> None:
        """Write the pack of every order of which something was signed in a period."""
        path = self._ask(f"inspection-{period.first}-{period.last}.pdf")
        if path is not None:
            self.write_period(period, path, said)

    def write_order(self, order_id: str, path: Path, said: QLabel) -> None:
        """Write the pack of an order to a file."""

        def pack(workstation: Workstation, out: Path, by: Packer, tell: Tell) -> Packed:
            from besponsa_desktop.workflow.inspection_pack import pack_order

            return pack_order(workstation, order_id, out, by, tell)

        self._write(pack, path, said)

    def write_period(self, period: Period, path: Path, said: QLabel) -> None:
        """Write the pack of a period to a file."""

        def pack(workstation: Workstation, out: Path, by: Packer, tell: Tell) -> Packed:
            from besponsa_desktop.workflow.inspection_pack import pack_period

            return pack_period(workstation, period, out, by, tell)

        self._write(pack, path, said)

    def _ask(self, name: str) -> Path | None:
        title = self.tr("Write the inspection pack")
        chosen, _ = QFileDialog.getSaveFileName(self._screen, title, name, "PDF (*.pdf)")
        return Path(chosen) if chosen else None

    def _write(self, pack: Pack, path: Path, said: QLabel) -> None:
        person = self._desk.person
        if person is None:
            return
        said.clear()

        def work(workstation: Workstation, progress: Progress) -> Packed:
            from besponsa_desktop.workflow.inspection_pack import Packer

            by = Packer(name=f"{person.printed_name}, {person.credential}", person_id=person.id)
            return pack(workstation, path, by, progress.tell)

        self._desk.do_long(
            self.tr("The inspection pack is being written …"),
            work,
            lambda packed: self._say(packed, path, said),
            lambda error: show_reason(self._desk, error, said),
        )

    def _say(self, packed: Packed, path: Path, said: QLabel) -> None:
        words = self.tr("{file}: orders {orders}, signed files {files}.").format(
            file=path.name, orders=f"{packed.orders:,}", files=f"{packed.files:,}"
        )
        if packed.is_sound:
            sound = self.tr("All of it is sound.")
            set_state(said, "state", "")
            said.setText(f"{words} {sound}")
        else:
            unsound = self.tr("Not all of it is sound: its list of contents says what is not.")
            say_error(said, f"{words} {unsound}")
