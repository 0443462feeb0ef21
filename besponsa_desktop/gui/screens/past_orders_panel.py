"""Past orders judged anew under another protocol: whose verdict would be another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from besponsa_desktop.gui.models.edition_rows import PAST_COLUMNS, edition_name, past_rows
from besponsa_desktop.gui.widgets.verdict_banner import VerdictBanner

if TYPE_CHECKING:
    from besponsa_desktop.clinical.regimen import Regimen
    from besponsa_desktop.gui.background import Progress
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.forms.protocols_screen import Ui_ProtocolsScreen
    from besponsa_desktop.gui.screens.protocols_screen import ProtocolsScreen
    from besponsa_desktop.gui.theme import Theme
    from besponsa_desktop.workflow.editions import Shelf
    from besponsa_desktop.workflow.protocol_change import VerdictChange
    from besponsa_desktop.workflow.workstation import Workstation

    Judged = tuple[tuple[VerdictChange, ...], int]


class PastOrdersPanel(QObject):
    """The part of the protocols screen about past orders. ``opened``: the papers of one are wanted."""

    opened = Signal(str)

    def __init__(self, screen: ProtocolsScreen, ui: Ui_ProtocolsScreen, theme: Theme, desk: Desk) -> None:
        """Begin with nothing judged."""
        super().__init__(screen)
        self._screen, self._ui, self._desk = screen, ui, desk
        self._regimens: tuple[Regimen, ...] = ()
        self._run = 0
        self.banner = VerdictBanner(
            theme=theme,
            frame=ui.past_banner,
            icon=ui.past_icon,
            word=ui.past_verdict,
            sentence=ui.past_sentence,
        )
        ui.past_table.begin(theme, PAST_COLUMNS)
        ui.run_button.clicked.connect(self.run)
        ui.candidate_box.activated.connect(lambda _: self._forget())
        ui.past_table.opened.connect(self.opened)
        ui.past_papers_button.clicked.connect(lambda: self.opened.emit(ui.past_table.chosen_key))
        self._forget()

    def take(self, shelf: Shelf) -> None:
        """Offer the protocols of the shelf; one that is not in force is chosen."""
        box = self._ui.candidate_box
        chosen = box.currentIndex()
        self._regimens = shelf.regimens
        box.clear()
        for regimen in shelf.regimens:
            box.addItem(edition_name(regimen))
        other = (n for n, one in enumerate(shelf.regimens) if not shelf.is_in_force(one))
        box.setCurrentIndex(chosen if chosen >= 0 else next(other, 0))

    def clear(self) -> None:
        """Forget what was found."""
        self._ui.candidate_box.clear()
        self._regimens = ()
        self._forget()

    def run(self) -> None:
        """Judge every signed order under the chosen protocol."""
        number = self._ui.candidate_box.currentIndex()
        if not 0 <= number < len(self._regimens):
            return
        candidate = self._regimens[number]

        def work(workstation: Workstation, progress: Progress) -> Judged:
            from besponsa_desktop.workflow.protocol_change import rerun_under

            looked = 0

            def tell(done: int, count: int) -> None:
                nonlocal looked
                looked = done
                progress.tell(done, count)

            return tuple(rerun_under(workstation, candidate, tell=tell)), looked

        self._run += 1
        run = self._run

        def done(judged: Judged) -> None:
            if run == self._run:
                self._show(judged)

        words = self.tr("The past orders are being judged …")
        self._desk.do_long(words, work, done, self._desk.present)

    def _show(self, judged: Judged) -> None:
        changes, looked = judged
        count = self.tr("{changed} of {looked} signed orders would have another verdict.")
        told = count.format(changed=len(changes), looked=looked)
        if changes:
            self.banner.show("caution", self.tr("CHANGES"), told)
        else:
            self.banner.show("pass", self.tr("NO CHANGE"), told)
        self._ui.past_banner.show()
        self._ui.past_table.show_rows(past_rows(changes))
        self._ui.past_papers_button.setEnabled(bool(changes))

    def _forget(self) -> None:
        self._run += 1  # what is being judged was asked for about another protocol, or by another person
        self._ui.past_banner.hide()
        self._ui.past_table.show_rows(())
        self._ui.past_papers_button.setEnabled(False)
