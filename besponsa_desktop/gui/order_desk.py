"""The order screen over the records: opened, saved, taken on to its next step; drafts kept as typed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from besponsa_desktop.gui.draft_keeper import DraftKeeper
from besponsa_desktop.gui.order_following import OrderFollowing
from besponsa_desktop.gui.order_import import OrderImport
from besponsa_desktop.gui.order_keys import DRAFT_KEY, IMPORT_KEY, NEW_KEY
from besponsa_desktop.gui.order_left_out import OrderLeftOut
from besponsa_desktop.gui.order_record import OrderRecord
from besponsa_desktop.gui.order_saving import OrderSaving

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.order_files import OrderFiles
    from besponsa_desktop.gui.screens.order_document import Document
    from besponsa_desktop.gui.screens.order_screen import OrderScreen
    from besponsa_desktop.workflow.drafts import TypedDraft
    from besponsa_desktop.workflow.opened_order import OpenedOrder, Order
    from besponsa_desktop.workflow.workstation import Workstation

_ENDED = frozenset({"given", "cancelled", "superseded"})
_VERIFY, _PAPERS = "verify", "papers"


class OrderDesk(QObject):
    """What the order screen does with the records. Signals are those of ``DeskScreen``."""

    left = Signal()
    wanted = Signal(str, str)
    reasoned = Signal(str)
    told = Signal(str)
    #: Name of the help page that F1 opens here.
    HELP = "order"

    def __init__(self, screen: OrderScreen, files: OrderFiles, desk: Desk) -> None:
        """Begin with a new order; ``files`` imports and exports order files."""
        super().__init__(desk)
        self.screen, self.desk = screen, desk
        self._files = files
        self._is_begun = False
        self.opened: OpenedOrder | None = None
        self.drafts = DraftKeeper(screen, desk)
        self.drafts.told.connect(self.told)
        self.saving = OrderSaving(self)
        self.imports = OrderImport(self, files)
        self.record = OrderRecord(self)
        self.following = OrderFollowing(self)
        self.left_out = OrderLeftOut(self)
        files.keep_typed()
        files.shown.connect(self._take_import)
        self._connect()
        screen.show_footer_of_desk()

    @property
    def widget(self) -> QWidget:
        """Return what is shown."""
        return self.screen

    # ------------------------------------------------------------------ coming and going
    def enter(self) -> None:
        """Bring back what was typed and never saved, where nothing is shown yet."""
        self._show_state()
        is_begun, self._is_begun = self._is_begun, False
        if not (self.opened or is_begun or self.drafts.has_draft or self.screen.is_changed):
            draft = self.drafts.latest()
            if draft is not None:
                self._go_on(draft)
                return
        self.screen.go_to_first_field() if self.opened is None else self.screen.go_to_dose()
        self.following.look()

    def open_order(self, order_id: str) -> None:
        """Open an order of the records, with what the person typed about it and never saved.

        The key of a draft's line in the work list goes on with that draft; the keys of a new order and of an
        import begin those.
        """
        if order_id.startswith(DRAFT_KEY):
            self.go_on_with(order_id.removeprefix(DRAFT_KEY))
        elif order_id == NEW_KEY:
            self.new()
        elif order_id == IMPORT_KEY:
            self._files.ask_what_to_open()
        else:
            self._open(order_id)

    def _open(self, order_id: str) -> None:
        is_shown = self.opened is not None and self.opened.record.id == order_id
        if is_shown and self.drafts.has_draft:
            return  # what is typed goes on; saving it tells if somebody was faster
        person = self.desk.person
        assert person is not None

        def work(workstation: Workstation) -> tuple[OpenedOrder, TypedDraft | None]:
            from besponsa_desktop.workflow.drafts import drafts_of
            from besponsa_desktop.workflow.opened_order import hold, open_order

            opened = open_order(workstation, order_id)
            held = replace(opened, record=hold(workstation, opened.record, person.id))
            about = (one for one in drafts_of(workstation, person.id) if one.order_id == order_id)
            return held, next(about, None)

        self.desk.do(self.tr("The order is being opened …"), work, self._show_opened)

    def clear(self) -> None:
        """Forget what is shown: it is kept as the draft of the one who typed it."""
        self.opened = None
        self.drafts.begin(None)
        self.screen.begin_new()

    def show_theme(self) -> None:
        """Do nothing: the window tells the order screen itself."""

    def new(self) -> None:
        """Begin a new order; what was typed is kept as a draft."""
        self._let_go()
        self.clear()
        self._is_begun = True
        self._show_state()
        self.told.emit(self.tr("New order"))

    def go_on_with(self, draft_id: str) -> None:
        """Go on with a draft of the person."""
        from besponsa_desktop.workflow.drafts import drafts_of

        person = self.desk.person
        if person is None:
            return
        found = (one for one in drafts_of(self.desk.workstation, person.id) if one.id == draft_id)
        for draft in found:
            self._go_on(draft)

    # ------------------------------------------------------------------ saving and the next step
    def save(self) -> None:
        """Keep the order in the records, where others see it."""
        self.saving.then(lambda order: self.told.emit(self._saved_words(order)))

    def verify(self) -> None:
        """Save what was typed, then look at everything once more and sign."""
        self.saving.then(lambda order: self.wanted.emit(_VERIFY, order.id))

    def return_to_prescriber(self) -> None:
        """Save what was typed, then return the order with a signed record."""

        def ask(order: Order) -> None:
            from besponsa_desktop.gui.screens.return_dialog import ReturnDialog

            dialog = ReturnDialog(self.screen, self.screen.theme, self.desk, order)
            dialog.returned.connect(self._leave_returned)
            dialog.open()

        self.saving.then(ask)

    def show_papers(self) -> None:
        """Show the papers of the order; what was typed since is kept as a draft."""
        if self.opened is not None:
            self.wanted.emit(_PAPERS, self.opened.record.id)

    # ------------------------------------------------------------------ what is shown
    def open_anew(self, order_id: str) -> None:
        """Show an order as it stands after it was amended or signed; nothing typed is left out of it."""
        self.drafts.drop()
        self.opened = None
        self._open(order_id)

    def _show_opened(self, found: tuple[OpenedOrder, TypedDraft | None]) -> None:
        opened, draft = found
        self._let_go(but=opened.record.id)
        self.opened = opened
        self.screen.begin(dict(opened.document), typed=None if draft is None else dict(draft.document))
        self.drafts.begin(opened.record, draft.id if draft else "")
        words = self.tr("Opened {number}").format(number=opened.record.searched.order_number)
        self.told.emit(self._back_words(draft) if draft else words)
        self._show_state()
        if self.screen.isVisible():
            self.screen.go_to_dose()

    def _go_on(self, draft: TypedDraft) -> None:
        """Show what was typed and never saved, over the order that it is about."""
        record = self.opened.record if self.opened and self.opened.record.id == draft.order_id else None
        if draft.order_id is not None and record is None:
            self._open(draft.order_id)
            return
        self.screen.bring_back(dict(draft.document))
        self.drafts.begin(record, draft.id)
        self.told.emit(self._back_words(draft))

    def _back_words(self, draft: TypedDraft) -> str:
        from besponsa_desktop.clinical.display import moment_text

        words = self.tr("Your unsigned draft from {time} is back")
        return words.format(time=moment_text(draft.saved_at))

    def _take_import(self) -> None:
        self._let_go()
        self.opened = None
        self.drafts.begin(None)
        self.imports.take()
        self._show_state()

    def take_saved(self, now: OpenedOrder, document: Document) -> None:
        """Take the order as it was saved just now; what was typed meanwhile is a draft of its own."""
        self.opened = now
        self.screen.mark_saved(document)
        if self.screen.is_changed:
            self.drafts.go_on(now.record)
            self.told.emit(self.tr("Saved; what was typed since is kept as your draft"))
        else:
            self.drafts.drop()
            self.drafts.begin(now.record)
        self._show_state()

    def _saved_words(self, order: Order) -> str:
        return self.tr("Saved {number} at {time}").format(
            number=order.searched.order_number, time=f"{order.changed_at:%H:%M:%S}"
        )

    def _leave_returned(self, order_id: str) -> None:
        self.drafts.drop()
        self.clear()
        self.wanted.emit(_PAPERS, order_id)

    def _let_go(self, but: str = "") -> None:
        """Have others see that the person works on the order no more."""
        opened, person = self.opened, self.desk.person
        if opened is None or person is None or opened.record.id == but:
            return
        from besponsa_desktop.workflow.opened_order import let_go

        order_id = opened.record.id
        self.desk.do("", lambda workstation: let_go(workstation, order_id, person.id), lambda _: None)

    def _show_state(self) -> None:
        """Show the step at hand, and what can be done in it."""
        state = "draft" if self.opened is None else self.opened.record.state.value
        self.screen.show_state(state, is_ended=state in _ENDED)

    def _connect(self) -> None:
        pane = self.screen.pane.ui
        pane.verify_button.clicked.connect(self.verify)
        pane.papers_button.clicked.connect(self.show_papers)
        pane.return_button.clicked.connect(self.return_to_prescriber)
