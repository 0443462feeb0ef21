"""The order screen: the form on the left, its assessment on the right, live at every keystroke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from besponsa_desktop.gui.forms.measurements_section import Ui_MeasurementsSection
from besponsa_desktop.gui.forms.order_screen import Ui_OrderScreen
from besponsa_desktop.gui.forms.order_section import Ui_OrderSection
from besponsa_desktop.gui.models.assessment_view import unreadable
from besponsa_desktop.gui.models.order_view import OrderView
from besponsa_desktop.gui.models.section_marks import SectionMark, marks
from besponsa_desktop.gui.screens import order_document as documents
from besponsa_desktop.gui.screens.assessment_pane import AssessmentPane
from besponsa_desktop.gui.screens.order_document import Document
from besponsa_desktop.gui.screens.order_form import SECTION_KINDS, OrderForm
from besponsa_desktop.gui.screens.order_history import OrderHistory
from besponsa_desktop.gui.screens.order_pages import OrderPages
from besponsa_desktop.gui.screens.remarks import FormRemarks, Place
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.section_list import COMPLETE, EMPTY, STARTED, SectionStates

if TYPE_CHECKING:
    from besponsa_desktop.gui.models.order_engine import Look, OrderEngine

_OPEN_AT_FIRST = ("patient", "diagnosis", "measurements", "order")
_LEAST_WIDTH, _LEAST_HEIGHT = 600, 320
_ALWAYS_OPEN = ("measurements", "order")


class OrderScreen(QWidget):
    """One order: typed, loaded, assessed. ``examined`` follows every new look at it."""

    examined = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin with a new order and no engine: it is given once it is loaded."""
        super().__init__(parent)
        self.theme = theme
        self.engine: OrderEngine | None = None
        self.look: Look | None = None
        self.places: list[Place] = []
        self.ui = Ui_OrderScreen()
        self.ui.setupUi(self)
        self.form = OrderForm(self.ui.form_page, theme)
        self.pane = AssessmentPane(theme, self.ui.assessment_slot)
        slot = self.ui.assessment_slot.layout()
        assert isinstance(slot, QHBoxLayout)
        slot.addWidget(self.pane)
        self.pages = OrderPages(self.ui, self.pane, theme)
        self._states = SectionStates(self.ui.section_list, theme, [kind.title for kind in SECTION_KINDS])
        self._remarks = FormRemarks(self.form)
        self._history = OrderHistory()
        self._saved: Document = {}
        self._edited_path = ""
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._connect()
        self.begin(documents.new_document(), _OPEN_AT_FIRST)

    # ------------------------------------------------------------------ the order
    def begin(self, document: Document, open_sections: tuple[str, ...] = ()) -> None:
        """Show another order: what is typed is thrown away, and undo begins here."""
        self.form.load(document)
        self._saved = self.form.document()
        self._history.begin(self._saved)
        self.refresh()
        self._fold(open_sections)
        self.ui.form_scroll.verticalScrollBar().setValue(0)

    def begin_new(self) -> None:
        """Show an empty order."""
        self.begin(documents.new_document(), _OPEN_AT_FIRST)
        self.form.fields["patient.family_name"].setFocus()

    @property
    def is_changed(self) -> bool:
        """Tell whether something was typed since the order was opened or saved."""
        return self.form.document() != self._saved

    def mark_saved(self) -> None:
        """Remember the order as it stands as the one that is saved."""
        self._saved = self.form.document()

    def use_engine(self, engine: OrderEngine) -> None:
        """Take the engine and assess what is typed so far."""
        self.engine = engine
        self.refresh()

    def undo(self) -> None:
        """Take back the last step."""
        self._restore(self._history.undo())

    def redo(self) -> None:
        """Do again what was taken back."""
        self._restore(self._history.redo())

    def go_to_problem(self) -> None:
        """Go to the first field that cannot be read, or to the worst finding."""
        if not self.places:
            self.pages.show_assessment()
            self.pane.go_to_findings()
            return
        place = self.places[0]
        self.pages.show_form()
        self.form.sections[place.section].set_open(True)
        place.widget.setFocus()
        self.ui.form_scroll.ensureWidgetVisible(place.widget)

    def go_to_section(self, number: int) -> None:
        """Open a section of the form and go to its first field."""
        self.pages.show_form()
        self.form.go_to(number)
        self.ui.section_list.setCurrentRow(number - 1)
        QTimer.singleShot(0, lambda: self._scroll_to(number))

    # ------------------------------------------------------------------ live
    def refresh(self) -> None:
        """Read the form, examine it, and show what has changed."""
        self._timer.stop()
        document = self.form.document()
        self._history.record(document, self._edited_path)
        if self.engine is None:
            return
        self.look = self.engine.look(document)
        self.places = self._remarks.show(self.look.faults)
        names = tuple(dict.fromkeys(place.name for place in self.places)) or ("the file as a whole",)
        self.pane.show_view(self.look.assessment or unreadable(names))
        self._show_order(self.look.order)
        self.form.laboratory.show_multiples(self.look.multiples)
        self._show_marks()
        self.examined.emit()

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self.form.show_theme()
        self.pane.show_theme()
        self._states.show_theme()
        self.pages.arrange(self.width())

    def minimumSizeHint(self) -> QSize:
        """Return less than both panes need side by side: below that they become two pages."""
        return QSize(self.theme.px(_LEAST_WIDTH), self.theme.px(_LEAST_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show form and assessment side by side, or as two pages where there is no room."""
        super().resizeEvent(event)
        self.pages.arrange(event.size().width())

    def _connect(self) -> None:
        self._timer.timeout.connect(self.refresh)
        self.form.edited.connect(self._take_edit)
        self.ui.section_list.itemClicked.connect(lambda _: self._go_to_row())
        self.ui.section_list.itemActivated.connect(lambda _: self._go_to_row())
        self.pages.section_chosen.connect(self.go_to_section)
        for number, section in enumerate(self.form.sections.values()):
            section.head.clicked.connect(lambda _=False, row=number: self.ui.section_list.setCurrentRow(row))
        for field in self.form.fields.values():
            if hasattr(field, "left"):
                field.left.connect(self._timer.start)

    def _take_edit(self, path: str) -> None:
        self._edited_path = path
        self._timer.start()

    def _restore(self, document: Document | None) -> None:
        if document is not None:
            self.form.load(document)
            self.refresh()

    def _go_to_row(self) -> None:
        self.go_to_section(self.ui.section_list.currentRow() + 1)

    def _scroll_to(self, number: int) -> None:
        section = list(self.form.sections.values())[number - 1]
        self.ui.form_scroll.verticalScrollBar().setValue(section.y())

    # ------------------------------------------------------------------ what is shown beside the fields
    def _show_order(self, view: OrderView) -> None:
        self.ui.patient_name.setText(view.name or "New order")
        allergies = f"<b>{_plain(view.allergies)}</b>" if view.allergies else ""
        self.ui.patient_facts.setText(" \u00b7 ".join(p for p in (_plain(view.facts), allergies) if p))
        self.ui.order_number.setText(view.number)
        order, measurements = self.form.forms["order"], self.form.forms["measurements"]
        assert isinstance(order, Ui_OrderSection)
        assert isinstance(measurements, Ui_MeasurementsSection)
        order.since_last_dose_value.setText(view.since_last_dose)
        for name, (previous, change) in view.previous.items():
            getattr(measurements, f"{name}_previous_value").setText(previous)
            getattr(measurements, f"{name}_change_value").setText(change)
        self.form.sections["laboratory"].show_aside(view.results_of)

    def _show_marks(self) -> None:
        assert self.look is not None
        view = self.look.assessment
        found = marks(view.open_findings) if view else {}
        found |= {key: SectionMark("reject", sentence) for key, sentence in self._fault_sentences().items()}
        for number, (key, section) in enumerate(self.form.sections.items(), 1):
            mark = found.get(key, SectionMark())
            summary = self.look.order.summaries.get(key, "")
            section.show_summary(summary)
            section.show_problem(mark.severity, mark.problem)
            untouched = STARTED if view is None else COMPLETE if summary else EMPTY
            self._states.show(number, mark.severity or untouched, mark.problem or summary)

    def _fault_sentences(self) -> dict[str, str]:
        """Return for each section the fields that cannot be read; only missing ones are not named."""
        names: dict[str, list[str]] = {}
        for place in self.places:
            if not place.is_missing:
                names.setdefault(place.section, []).append(place.name)
        return {key: f"cannot be read: {', '.join(dict.fromkeys(each))}" for key, each in names.items()}

    def _fold(self, open_sections: tuple[str, ...]) -> None:
        """Open the sections asked for, or those that matter most: measurements, order, any problem."""
        view = self.look.assessment if self.look else None
        problems = tuple(marks(view.open_findings)) if view else ()
        wanted = open_sections or (*_ALWAYS_OPEN, *problems)
        for key, section in self.form.sections.items():
            section.set_open(key in wanted)


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
