"""An imported order on the order screen: every value is marked until a person has accepted or edited it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from besponsa_desktop.gui.widgets.import_notes import ImportNotes
from besponsa_desktop.gui.window_bars import waiting_words

if TYPE_CHECKING:
    from besponsa_desktop.gui.order_desk import OrderDesk
    from besponsa_desktop.gui.order_files import OrderFiles


class OrderImport(QObject):
    """Marks what a file gave, keeps the order back until that is accepted, and tells what is missing."""

    def __init__(self, order_desk: OrderDesk, files: OrderFiles) -> None:
        """Begin with nothing imported."""
        super().__init__(order_desk)
        self._of, self._files = order_desk, files
        self._screen = order_desk.screen
        self.strip = ImportNotes(self._screen.ui.form_pane)
        self._screen.ui.form_lines.insertWidget(0, self.strip)
        self.strip.closed.connect(self._screen.form.origins.close_notes)
        self._screen.examined.connect(self._show_notes)

    def take(self) -> None:
        """Mark the order that a file gave just now; an order for practice is no import."""
        self._files.practice_changed.emit(self._files.is_practice or self._of.desk.is_practice)
        if self._files.is_practice:
            self._of.drafts.save()
            return
        origins = self._screen.form.origins
        origins.mark_imported(self._files.notes)
        for key, told in origins.told().items():
            self._screen.form.sections[key].set_open(bool(told.unaccepted))
        self._screen.go_to_problem()

    def _show_notes(self) -> None:
        self.strip.show_notes(self._screen.form.origins.notes)

    @property
    def is_in_the_way(self) -> bool:
        """Tell whether imported values are not accepted yet, and say so."""
        waiting = self._screen.form.origins.unaccepted
        if waiting:
            self._of.reasoned.emit(waiting_words(waiting))
        return bool(waiting)
