"""The order screen: the form on the left, its assessment on the right, live at every keystroke."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from besponsa_desktop.gui.fields.text_edit import TextEdit
from besponsa_desktop.gui.forms.order_screen import Ui_OrderScreen
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.screens import order_document as documents
from besponsa_desktop.gui.screens.assessment_pane import AssessmentPane
from besponsa_desktop.gui.screens.order_document import Document
from besponsa_desktop.gui.screens.order_form import OrderForm
from besponsa_desktop.gui.screens.order_history import OrderHistory
from besponsa_desktop.gui.screens.order_pages import OrderPages
from besponsa_desktop.gui.screens.order_places import accept_section, fold, go_to_problem, go_to_section
from besponsa_desktop.gui.screens.section_kinds import OPEN_AT_FIRST, SECTION_KINDS
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.order_bar import steps_text
from besponsa_desktop.gui.widgets.section_list import SectionStates

if TYPE_CHECKING:
    from besponsa_desktop.gui.models.order_engine import Look, OrderEngine
    from besponsa_desktop.gui.screens.order_live import OrderLive
    from besponsa_desktop.gui.screens.remarks import Place

_LEAST_WIDTH, _LEAST_HEIGHT = 600, 320


class OrderScreen(QWidget):
    """One order: typed, loaded, assessed.

    ``typed`` follows every change by the person, undo and redo too; ``examined`` every new look at the order.
    """

    typed = Signal()
    examined = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin with a new order and no engine: it is given once it is loaded."""
        super().__init__(parent)
        self.theme = theme
        self._live: OrderLive | None = None
        self.is_ended = False
        self.ui = Ui_OrderScreen()
        self.ui.setupUi(self)
        self.form = OrderForm(self.ui.form_page, theme)
        self.pane = AssessmentPane(theme, self.ui.assessment_slot)
        slot = self.ui.assessment_slot.layout()
        assert isinstance(slot, QHBoxLayout)
        slot.addWidget(self.pane)
        self.pages = OrderPages(self.ui, self.pane, theme)
        self.states = SectionStates(self.ui.section_list, theme, [_tr(kind.title) for kind in SECTION_KINDS])
        self._history = OrderHistory()
        self._saved = documents.new_document()
        self._edited_path = ""
        self._open_sections = OPEN_AT_FIRST
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._connect()
        self._history.begin(self._saved)
        self.ui.import_button.hide()

    # ------------------------------------------------------------------ the order
    def begin(
        self, document: Document, open_sections: tuple[str, ...] = (), typed: Document | None = None
    ) -> None:
        """Show another order: what is typed is thrown away, and undo begins here.

        What was ``typed`` about it and never saved is shown over it; undo leads back from that.
        """
        self.form.begin(document)
        if self._live is not None:
            self._live.forget()
        self._saved = self.form.document()
        self._history.begin(self._saved)
        self._open_sections = open_sections
        if typed is not None:
            self.form.load(typed)
        self._look_anew()
        fold(self, open_sections)
        self.ui.form_scroll.verticalScrollBar().setValue(0)

    def _look_anew(self) -> None:
        """Examine another order; what is typed over it may not be readable yet, the order as saved is."""
        if self._live is not None and self.is_changed:
            self._live.know(self._saved)
        self.refresh()

    def bring_back(self, document: Document) -> None:
        """Show what was typed and never saved, over the order that is shown; undo leads back to that."""
        self.form.load(document)
        self.refresh()
        fold(self, self._open_sections)

    def begin_new(self) -> None:
        """Show an empty order."""
        self.begin(documents.new_document(), OPEN_AT_FIRST)
        if self.isVisible():  # a cursor that is put into a hidden field is taken from where one types
            self.go_to_first_field()

    @property
    def is_changed(self) -> bool:
        """Tell whether something was typed since the order was opened or saved."""
        return self.form.document() != self._saved

    def mark_saved(self, document: Document | None = None) -> None:
        """Remember what is saved: this document, or the order as it stands."""
        self._saved = document or self.form.document()

    def use_engine(self, engine: OrderEngine) -> None:
        """Take the engine and assess what is typed so far."""
        from besponsa_desktop.gui.screens.order_live import OrderLive

        self._live = OrderLive(self, engine)
        self._look_anew()
        fold(self, self._open_sections)

    @property
    def engine(self) -> OrderEngine | None:
        """Return the engine; ``None`` while it is being loaded."""
        return None if self._live is None else self._live.engine

    @property
    def look(self) -> Look | None:
        """Return the latest look at the order; ``None`` while there was none."""
        return None if self._live is None else self._live.look

    @property
    def places(self) -> list[Place]:
        """Return where the faults of the order are, in the order of the form."""
        return [] if self._live is None else self._live.places

    def undo(self) -> None:
        """Take back the last step."""
        self._restore(self._history.undo())

    def redo(self) -> None:
        """Do again what was taken back."""
        self._restore(self._history.redo())

    def go_to_problem(self) -> None:
        """Go to the first field that cannot be read or waits to be accepted, or to the worst finding."""
        go_to_problem(self)

    def accept_section(self, key: str = "") -> None:
        """Accept the imported values of a section; of the one that has the cursor where none is named."""
        accept_section(self, key)

    def go_to_first_field(self) -> None:
        """Put the cursor where the typing of an order begins."""
        self.form.go_to(1)

    def go_to_dose(self) -> None:
        """Put the cursor behind the ordered dose."""
        dose = self.form.fields["order.dose"]
        dose.setFocus()
        if isinstance(dose, TextEdit):
            dose.end(False)

    def go_to_section(self, number: int) -> None:
        """Open a section of the form and go to its first field."""
        go_to_section(self, number)

    # ------------------------------------------------------------------ live
    def refresh(self) -> None:
        """Read the form, examine it, and show what has changed."""
        self._timer.stop()
        if self._live is None:
            return
        document = self.form.document()
        self._history.record(document | self.form.beside(), self._edited_path)
        self._live.refresh(document)
        self.examined.emit()

    def show_footer_of_desk(self) -> None:
        """Show the buttons of an order of the records: the next step is to verify it."""
        self.ui.practice_button.hide()
        self.ui.import_button.show()
        self.pane.show_footer_of_desk()

    def show_state(self, state: str, *, is_ended: bool) -> None:
        """Show which step of the order is at hand; an order that has ended is changed no more."""
        self.ui.steps_value.setText(steps_text(state))
        self.is_ended = is_ended
        pane = self.pane.ui
        pane.papers_button.setVisible(state != "draft")
        pane.verify_button.setText(
            self.tr("Verify and sign  F10") if state == "draft" else self.tr("Change and verify  F10")
        )
        self.examined.emit()

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self.form.show_theme()
        self.pane.show_theme()
        self.states.show_theme()
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
        self.form.left.connect(self._timer.start)
        self.form.origins.changed.connect(self._take_acceptance)
        for key, section in self.form.sections.items():
            section.accepted.connect(partial(self.accept_section, key))

    def _take_edit(self, path: str) -> None:
        self._edited_path = path
        self.typed.emit()
        self._timer.start()

    def _take_acceptance(self) -> None:
        """Keep what was marked or accepted: it is no step of its own for undo."""
        if not self._timer.isActive():
            self._history.amend(self.form.document() | self.form.beside())
        self.typed.emit()
        self.refresh()

    def _restore(self, document: Document | None) -> None:
        if document is not None:
            self.form.load(document)
            self.typed.emit()
            self.refresh()

    def _go_to_row(self) -> None:
        self.go_to_section(self.ui.section_list.currentRow() + 1)
