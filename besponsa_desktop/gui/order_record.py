"""A returning patient: what the records say of the MRN that is typed, and filling a new order from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from besponsa_desktop.gui.answers import Dropped
from besponsa_desktop.gui.screens.form_filling import fill, take_out
from besponsa_desktop.gui.widgets.record_line import RecordLine

if TYPE_CHECKING:
    from besponsa_desktop.gui.order_desk import OrderDesk
    from besponsa_desktop.gui.screens.form_origins import Spot
    from besponsa_desktop.workflow.from_record import FromRecord

_PATIENT, _MRN = "patient.", "patient.mrn"
_PAUSE_MS = 250
_FILL, _SAME, _KEEP, _TAKE_OUT = "fill_from_record", "same_patient", "keep_typed", "take_out"


class OrderRecord(QObject):
    """Follows the MRN of a new order, tells what is on record, and fills what is empty when asked."""

    def __init__(self, order_desk: OrderDesk) -> None:
        """Begin with nothing looked for."""
        super().__init__(order_desk)
        self._of, self._desk = order_desk, order_desk.desk
        self._screen = order_desk.screen
        self._mrn = ""
        self._found: FromRecord | None = None
        self._is_same = self._is_kept = False
        self._filled = ""
        self.line = RecordLine(self._screen.ui.form_page)
        self._is_placed = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._key = QShortcut(QKeySequence(Qt.Key.Key_F2), self._screen, self._answer_by_key)
        self._key.setEnabled(False)
        self.line.chosen.connect(self._answer)
        self._screen.examined.connect(self._follow)

    # ------------------------------------------------------------------ looking
    def _follow(self) -> None:
        """Look up the MRN of a new order once typing it pauses."""
        if not self._is_placed:
            self._is_placed = True
            field = self._screen.form.fields[_MRN]
            self._screen.form.section_of(field).put_beneath(field, self.line)
        stated = self._screen.form.fields[_MRN].raw() if self._of.opened is None else None
        mrn = str(stated or "").strip()
        if mrn != self._mrn:
            self._mrn, self._found, self._filled = mrn, None, ""
            self._is_same = self._is_kept = False
            self._pause.start()
        self._show()

    def _look(self) -> None:
        mrn, desk = self._mrn, self._desk
        if not mrn or not desk.is_open or desk.person is None:
            return
        from besponsa_desktop.workflow.from_record import previous_of

        def done(found: FromRecord | None) -> None:
            if mrn == self._mrn:
                self._found = found
                self._show()

        def failed(error: BaseException) -> None:
            if isinstance(error, Dropped):
                return
            words = self.tr("What is on record of this MRN could not be read: {why}")
            self._of.told.emit(words.format(why=error))

        desk.do("", lambda workstation: previous_of(workstation, mrn), done, failed)

    # ------------------------------------------------------------------ telling
    def _show(self) -> None:
        """Say what is on record, and what can be done about it."""
        foreign = self._of_others()
        if foreign:
            words = self.tr("{count} values here are from the record of another MRN, {mrn}.")
            answer = (_TAKE_OUT, self.tr("Take them out  F2"))
            self.line.say(words.format(count=len(foreign), mrn=foreign[0][1]), answer, is_question=True)
        elif self._found is None or self._is_kept:
            self.line.say("")
        elif self._filled:
            self.line.say(self._filled)
        elif not self._is_same and self._found.contradicts(*self._typed_patient()):
            self._ask(self._found)
        else:
            found = self._found
            words = self.tr("On record: {name}, last order {number} of {day}")
            answer = (_FILL, self.tr("Fill from the record  F2"))
            self.line.say(words.format(name=found.name, number=found.order_number, day=found.of), answer)
        self._key.setEnabled(self.line.first in {_FILL, _TAKE_OUT})

    def _ask(self, found: FromRecord) -> None:
        from besponsa_desktop.gui.fields.typed_time import shown_day

        words = self.tr(
            "On record under this MRN: {name}, born {day}. The name or the birth date typed here is another"
            " one. Nothing is filled."
        )
        born = shown_day(found.birth_date) or self.tr("not stated")
        self.line.say(
            words.format(name=found.name, day=born),
            (_SAME, self.tr("It is the same patient")),
            (_KEEP, self.tr("Keep what is typed")),
            is_question=True,
        )

    def _typed_patient(self) -> tuple[dict[str, object], str]:
        """Return what is typed of the patient, and the name of the field that has the cursor."""
        fields = {
            path.removeprefix(_PATIENT): field
            for path, field in self._screen.form.fields.items()
            if path.startswith(_PATIENT)
        }
        focused = next((name for name, field in fields.items() if field.hasFocus()), "")
        return {name: field.raw() for name, field in fields.items()}, focused

    def _of_others(self) -> list[tuple[Spot, str]]:
        """Return the values that were filled from the record of another MRN than the one that is typed."""
        recorded = self._screen.form.origins.recorded() if self._of.opened is None else []
        if not recorded:
            return []
        from besponsa_desktop.workflow.from_record import is_same_mrn

        return [(spot, mrn) for spot, mrn in recorded if not is_same_mrn(mrn, self._mrn)]

    # ------------------------------------------------------------------ answering
    def _answer_by_key(self) -> None:
        self._answer(self.line.first)

    def _answer(self, name: str) -> None:
        if name == _FILL and self._found is not None:
            self._fill(self._found)
        elif name == _TAKE_OUT:
            take_out(self._screen.form, [spot for spot, _ in self._of_others()])
            self._screen.form.edited.emit(_TAKE_OUT)
        elif name == _SAME:
            self._is_same = True
        elif name == _KEEP:
            self._is_kept = True
        self._show()

    def _fill(self, found: FromRecord) -> None:
        """Fill what is empty, and mark it; it is one step of undo."""
        form = self._screen.form
        paths = fill(form, found.document)
        count = form.origins.mark_recorded(paths, found.mrn, found.of)
        words = self.tr("Filled from {number} of {day}: {count} values. Nothing that was typed was changed.")
        filled = words.format(number=found.order_number, day=found.of, count=count)
        left = [self.tr("Not filled: {what}.").format(what=each) for each in found.left_out]
        self._filled = "\n".join([filled, *left])
        form.edited.emit(_FILL)
