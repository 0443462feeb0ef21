"""Reading the paper that is chosen: a signed one as it is kept, another one made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from besponsa_desktop.gui.models.paper_rows import made_words

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.screens.label_choices import LabelChoices
    from besponsa_desktop.workflow.order_papers import LabelWish, MadeSheet, Paper
    from besponsa_desktop.workflow.workstation import Workstation


class PaperReading(QObject):
    """Holds the paper as it was read last. ``changed``: another one is read, is being read, or there is none.

    ``pdf`` is ``None`` while there is none; ``words`` say what it is or why it is none; ``wish`` is how a
    label was made.
    """

    changed = Signal()

    def __init__(self, parent: QObject, desk: Desk, choices: LabelChoices) -> None:
        """Begin with nothing read."""
        super().__init__(parent)
        self._desk, self._choices = desk, choices
        self._number = 0
        self._shown: tuple[object, ...] = ()
        self.pdf: bytes | None = None
        self.words = ""
        self.wish: LabelWish | None = None

    def forget(self, words: str = "") -> None:
        """Have nothing read, for the reason that the words say."""
        self._number += 1
        self.wish, self._shown = None, ()
        self._show(None, words)

    def read(self, order_id: str, paper: Paper) -> None:
        """Read a paper; only the one that was wanted last is shown, and the same one stays meanwhile."""
        person = self._desk.person
        self._number += 1
        self.wish = self._choices.wish() if paper.label else None
        wanted = (order_id, paper.kind, paper.version, paper.sha256, self.wish)
        if wanted != self._shown:
            self._shown, self.pdf, self.words = wanted, None, ""
        self.changed.emit()
        if person is None or (paper.label and self.wish is None):
            self._show(None, self.tr("Something that is set for the label cannot be read."))
            return
        number, by, wish = self._number, person.printed_name, self.wish

        def work(workstation: Workstation) -> bytes | MadeSheet:
            from besponsa_desktop.workflow.order_papers import LabelWish, kept_pdf, made_anew

            if paper.sha256:
                return kept_pdf(workstation, paper.sha256)
            return made_anew(workstation, order_id, paper, by, wish or LabelWish())

        def done(read: bytes | MadeSheet) -> None:
            if number != self._number:
                return
            if isinstance(read, bytes):
                self._show(read, "")
                return
            self._show(read.pdf, made_words(read, paper.kind))
            if paper.label and read.pdf is None:
                self._choices.refuse(self.words)

        self._desk.do(self.tr("The paper is being read …"), work, done)

    def _show(self, pdf: bytes | None, words: str) -> None:
        self.pdf, self.words = pdf, words
        self.changed.emit()
