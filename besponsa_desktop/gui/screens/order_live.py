"""What follows every keystroke on the order screen: examine the document, and show what has changed.

It is imported with the engine, after the window is painted.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.assessment_view import unreadable
from besponsa_desktop.gui.models.laboratory_model import Multiple
from besponsa_desktop.gui.models.order_engine import Look, OrderEngine
from besponsa_desktop.gui.models.order_view import OrderView, view_while_unreadable
from besponsa_desktop.gui.screens.order_document import Document
from besponsa_desktop.gui.screens.remarks import FormRemarks, Place
from besponsa_desktop.gui.screens.section_marks import SectionMarks

if TYPE_CHECKING:
    from besponsa_desktop.gui.screens.order_screen import OrderScreen

_NAME_SHARE = 0.4


class OrderLive:
    """Looks at the order through the engine, and shows on the screen what it sees."""

    def __init__(self, screen: OrderScreen, engine: OrderEngine) -> None:
        """Show on ``screen`` what ``engine`` sees."""
        self.engine = engine
        self.look = Look()
        self.places: list[Place] = []
        self._screen = screen
        self._remarks = FormRemarks(screen.form)
        self._compared: set[str] = set()
        self._marks = SectionMarks(screen.form.sections, screen.states)
        self.forget()

    def forget(self) -> None:
        """Forget the order that was shown: another one begins."""
        self._view = OrderView()
        self._multiples: Mapping[int, Multiple] = {}
        self._readable: Document = {}
        for row in self._compared:
            self._compare(row)
        self._compared.clear()

    def know(self, document: Document) -> None:
        """Know what holds of a document, and show none of it: another is shown over it."""
        self.look = self.engine.look(document)
        self._keep_what_holds(document)

    def refresh(self, document: Document) -> None:
        """Examine a document and show what there is to show."""
        screen, look = self._screen, self.engine.look(document)
        self.look = look
        self.places = self._remarks.show(look.faults)
        names = tuple(dict.fromkeys(place.name for place in self.places)) or (_tr("the file as a whole"),)
        screen.pane.show_view(look.assessment or unreadable(names))
        self._keep_what_holds(document)
        self._show_order(self._view)
        screen.form.laboratory.show_multiples(self._multiples)
        self._marks.show(self._view.summaries, look.assessment, self.places, screen.form.origins.told())

    def _keep_what_holds(self, document: Document) -> None:
        """Take the new views; while the order cannot be read, only what no change could alter stays."""
        look = self.look
        if look.order is not None:
            self._view, self._multiples, self._readable = look.order, look.multiples, document
            return
        self._view = view_while_unreadable(document, self._readable, self._view)
        if any(document.get(part) != self._readable.get(part) for part in ("labs", "examination")):
            self._multiples = {}

    def _show_order(self, view: OrderView) -> None:
        ui, form = self._screen.ui, self._screen.form
        ui.patient_name.setText(view.name or _tr("New order"))
        width = ui.patient_name.fontMetrics().horizontalAdvance(ui.patient_name.text())
        ui.patient_name.setWordWrap(width > self._screen.width() * _NAME_SHARE)
        allergies = f"<b>{_plain(view.allergies)}</b>" if view.allergies else ""
        ui.patient_facts.setText(" \u00b7 ".join(part for part in (_plain(view.facts), allergies) if part))
        ui.order_number.setText(view.number)
        form.label("order", "since_last_dose_value").setText(view.since_last_dose)
        for row, told in view.previous.items():
            self._compared.add(row)
            self._compare(row, *told)
        form.sections["laboratory"].show_aside(view.results_of)

    def _compare(self, row: str, previous: str = "", change: str = "") -> None:
        """Show what a measurement was before, and how much it changed."""
        form = self._screen.form
        form.label("measurements", f"{row}_previous_value").setText(previous)
        form.label("measurements", f"{row}_change_value").setText(change)


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
