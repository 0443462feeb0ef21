"""Keeping entries of a course between its orders, each by the one who is signed in; corrected, or taken back.

No signature is asked for. A correction stands in the place of what it corrects, with a reason; what was
recorded first stays on record.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from besponsa_desktop.exchange.order_file import canonical_bytes
from besponsa_desktop.records.course_entries import CourseEntry, EntryKind, add_entry, entry
from besponsa_desktop.records.orders import State, order
from besponsa_desktop.records.people import Person
from besponsa_desktop.records.signatures import Meaning, was_signed_as
from besponsa_desktop.records.unit_of_work import Act, UnitOfWork, unit_of_work
from besponsa_desktop.workflow.active_person import require_active
from besponsa_desktop.workflow.entry_words import note_words
from besponsa_desktop.workflow.reasons import require_reason
from besponsa_desktop.workflow.recording import recording_refusals
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.states import Step, require_role
from besponsa_desktop.workflow.workstation import Workstation

#: The states in which an infusion runs, or its patient is watched or remembered.
AT_THE_BEDSIDE = frozenset({State.RELEASED, State.GIVEN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """Which entry is corrected or taken back, and why."""

    entry_id: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entering:
    """Who makes an entry, and what it corrects, if it does.

    ``operation_id`` is the same when the same entry is tried again, so that nothing is recorded twice.
    """

    by: Person
    correction: Correction | None = None
    operation_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEntry:
    """What is to be kept: of which course and order, of what kind, and its document.

    ``what`` is the word of the audit trail, ``corrected`` that of a correction.
    """

    what: str
    corrected: str = ""
    course_id: str
    order_id: str | None = None
    kind: EntryKind
    document: Mapping[str, object] = field(repr=False)


def keep_entry(
    workstation: Workstation,
    new: NewEntry,
    entering: Entering,
    require: Callable[[UnitOfWork], None] | None = None,
) -> str:
    """Keep an entry, and return its id; ``require`` refuses what does not fit the records as they stand.

    Raises:
        Refused: the person may not, a correction has no reason or is of something else, or the dose of an
            infusion has not left the pharmacy; recorded.
        ChangedElsewhere: somebody else corrected the same entry.
    """
    correction = entering.correction
    reason = None if correction is None else correction.reason.strip()
    subject = f"order:{new.order_id}" if new.order_id else f"course:{new.course_id}"
    what = new.corrected if correction is not None and new.corrected else new.what
    act = workstation.act(what, subject, entering.by.id, operation_id=entering.operation_id, reason=reason)
    entry_id = workstation.new_id()

    def work(unit: UnitOfWork) -> dict[str, object]:
        require_role(Step.GIVE, require_active(unit, entering.by.id))
        _require_bedside(unit, new)
        if correction is not None:
            _require_of_one_kind(new, entry(unit, correction.entry_id))
        if require is not None:
            require(unit)
        kept = _entry(new, entry_id, correction, act)
        note_words(unit, kept, None if kept.replaces is None else entry(unit, kept.replaces))
        add_entry(unit, kept)
        return {"entry_id": entry_id}

    with recording_refusals(workstation, act):
        if correction is not None:
            require_reason(workstation, reason=correction.reason)
        done = unit_of_work(workstation.database, act, work)
    return str(done.result["entry_id"])


def take_back(workstation: Workstation, entering: Entering) -> str:
    """Take the entry that ``entering`` corrects back, with a reason; return the id of what says so.

    Raises:
        Refused: no reason, or the person may not; recorded.
        ChangedElsewhere: somebody else corrected the same entry.
    """
    if entering.correction is None:
        raise AssertionError("what is taken back is not named")
    was = entry(workstation.database, entering.correction.entry_id)
    new = NewEntry(
        what="course_entry_taken_back",
        course_id=was.course_id,
        order_id=was.order_id,
        kind=EntryKind.WITHDRAWN,
        document={},
    )
    return keep_entry(workstation, new, entering)


def _entry(new: NewEntry, entry_id: str, correction: Correction | None, act: Act) -> CourseEntry:
    return CourseEntry(
        id=entry_id,
        course_id=new.course_id,
        order_id=new.order_id,
        kind=new.kind,
        document=canonical_bytes(new.document).decode("utf-8"),
        replaces=None if correction is None else correction.entry_id,
        reason=act.reason,
        recorded_at=act.at,
        recorded_by=str(act.person_id),
        recorded_on=act.workstation,
    )


def _require_of_one_kind(new: NewEntry, was: CourseEntry) -> None:
    """Refuse to put an entry in the place of one of another course, infusion or kind, or of none."""
    is_one_kind = was.kind is not EntryKind.WITHDRAWN and new.kind in {was.kind, EntryKind.WITHDRAWN}
    if not is_one_kind or (new.course_id, new.order_id) != (was.course_id, was.order_id):
        raise Refused(
            Why.RECORD_CONTRADICTS,
            "What is to be corrected is of another course or infusion, or of another kind, or taken back"
            " itself. Nothing was saved.",
        )


def _require_bedside(unit: UnitOfWork, new: NewEntry) -> None:
    """Refuse what happens in an infusion that cannot have begun.

    A dose that was released once can have been given, though its order was amended or ended since.
    """
    if new.order_id is None:
        return
    now = order(unit, new.order_id)
    if now.state not in AT_THE_BEDSIDE and not was_signed_as(unit, now.id, Meaning.RELEASED):
        number, state = now.searched.order_number, now.state.value
        raise Refused(
            Why.ILLEGAL_STEP,
            f"Order {number} is {state}: what happens in an infusion is recorded once the dose is released."
            " Nothing was saved.",
        )
