"""The order behind the verify screen: opened and judged in the background, and again where it changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.models.release_views import review_view

if TYPE_CHECKING:
    from besponsa_desktop.gui.models.release_views import ReviewView
    from besponsa_desktop.workflow.opened_order import Order
    from besponsa_desktop.workflow.order_review import OrderReview
    from besponsa_desktop.workflow.releases import Releasing
    from besponsa_desktop.workflow.step_drafts import StepPlace, TypedBefore
    from besponsa_desktop.workflow.verification import Review
    from besponsa_desktop.workflow.workstation import Workstation

    Loaded = tuple[OrderReview, ReviewView, StepPlace, TypedBefore | None]


class ReviewedOrder(QObject):
    """One order as it was seen last; ``before`` is what this person typed about it before, at ``place``.

    ``loaded``: it is there, ``True`` for the first time. ``failed``: it could not be read.
    ``moved_on``: somebody changed it meanwhile, and it is being loaded anew.
    """

    loaded = Signal(bool)
    failed = Signal(object)
    moved_on = Signal()

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        """Begin with no order."""
        super().__init__(screen)
        self._desk, self._screen = desk, screen
        self.id = self._operation_id = ""
        self.review: OrderReview | None = None
        self.view: ReviewView | None = None
        self.place: StepPlace | None = None
        self.before: TypedBefore | None = None
        desk.moved.connect(self._follow)

    @property
    def record(self) -> Order | None:
        """Return what the records said of the order when it was seen last."""
        return None if self.review is None else self.review.opened.record

    def open(self, order_id: str) -> None:
        """Load an order, or load it anew."""
        if order_id != self.id:
            self.leave()
        self.id = order_id
        self.load()

    def leave(self) -> None:
        """Have no order."""
        self.id, self.review, self.view = "", None, None
        self.place = self.before = None

    def load(self) -> None:
        """Load the order as it stands now."""
        person, order_id = self._desk.person, self.id
        assert person is not None

        def work(workstation: Workstation) -> Loaded:
            from besponsa_desktop.workflow.order_review import open_review
            from besponsa_desktop.workflow.step_drafts import place_of, typed_before

            review = open_review(workstation, order_id, person.id)
            place = place_of(review.opened, person.id)
            return review, review_view(review), place, typed_before(workstation, place)

        def done(found: Loaded) -> None:
            if order_id != self.id:
                return
            is_first = self.review is None
            self.review, self.view, self.place, self.before = found
            self.renew_operation()
            self.loaded.emit(is_first)

        self._desk.do(self.tr("The order is being judged …"), work, done, self.failed.emit)

    # ------------------------------------------------------------------ what is signed
    def renew_operation(self) -> None:
        """Make what is signed from now on another signature than one that was tried before."""
        self._operation_id = self._desk.workstation.new_id()

    def to_verify(self, releases: tuple[Releasing, ...]) -> Review:
        """Return what is verified: the order as it was seen, with its releases."""
        from besponsa_desktop.workflow.verification import Review

        review = self.review
        assert review is not None
        return Review(
            order=review.opened.record,
            document=review.opened.document,
            seen=review.assessment,
            releases=releases,
            operation_id=self._operation_id,
        )

    def _follow(self) -> None:
        """Load the order anew where somebody changed it meanwhile."""
        review, order_id = self.review, self.id
        if review is None or not self._screen.isVisible():
            return
        from besponsa_desktop.workflow.opened_order import open_order

        def compare(row_version: int) -> None:
            if self.review is review and row_version != review.opened.record.row_version:
                self.moved_on.emit()

        self._desk.do("", lambda at: open_order(at, order_id).record.row_version, compare, lambda _: None)
