"""An order as it is looked at before it is verified: judged, and compared with what was signed before."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from besponsa_desktop.clinical.assessment import Assessment
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.exchange.order_file import parse_order
from besponsa_desktop.records.orders import Order, State, version
from besponsa_desktop.records.refusals import ChangedElsewhere
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.records.signatures import KeptSignature, Meaning, signature, signatures_of
from besponsa_desktop.workflow.judging import Judgement, judge
from besponsa_desktop.workflow.opened_order import OpenedOrder, hold, open_order
from besponsa_desktop.workflow.order_changes import Change, order_changes
from besponsa_desktop.workflow.order_records import written_order
from besponsa_desktop.workflow.record_history import left_out_findings, reactions_beside
from besponsa_desktop.workflow.recorded_reactions import reaction_words, unstated_reactions
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.since_last_dose import SinceLastDose, since_last_dose
from besponsa_desktop.workflow.workstation import Workstation

__all__ = [
    "AmendmentPreview",
    "KeptSignature",
    "OrderReview",
    "is_to_be_seen_anew",
    "open_review",
    "preview_amendment",
]
_OTHERWISE = frozenset({Why.ASSESSMENT_CHANGED, Why.ORDER_CHANGED, Why.ILLEGAL_STEP})


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderReview:
    """An order opened to be verified.

    ``since_dose`` is ``None`` where the records hold no earlier signed dose of the course. ``since_signed``
    is what was amended since the order itself was last verified, ``None`` where it never was. ``left_out`` is
    what the records hold of the patient and a draft does not state, in words: it was judged without it.
    """

    opened: OpenedOrder
    assessment: Assessment
    regimen: Regimen
    since_dose: SinceLastDose | None
    since_signed: tuple[Change, ...] | None
    left_out: tuple[str, ...] = field(default=(), repr=False)

    @property
    def is_draft(self) -> bool:
        """Tell whether the order is still to be verified."""
        return self.opened.record.state is State.DRAFT


def open_review(workstation: Workstation, order_id: str, person_id: str) -> OrderReview:
    """Return the order as it stands, held by the person while it is a draft, judged and compared.

    Raises:
        NotThere: there is none with the id. SurroundingsFailed: the records are busy, gone or damaged.
    """
    opened = open_order(workstation, order_id)
    if opened.record.state is State.DRAFT and opened.record.held_by is None:
        hold(workstation, opened.record, person_id)
        opened = open_order(workstation, order_id)
    judged = judge(workstation.database, opened.record)
    return OrderReview(
        opened=opened,
        assessment=judged.assessment,
        regimen=judged.regimen,
        since_dose=since_last_dose(workstation.database, judged),
        since_signed=_since_signed(workstation.database, opened),
        left_out=tuple(_left_out(workstation.database, judged)),
    )


def _left_out(reader: Reader, judged: Judgement) -> Iterator[str]:
    """Yield the reactions and later findings on record for which a draft would not be signed."""
    record, stated = judged.record, judged.order
    if record.state is not State.DRAFT:
        return
    for reaction in unstated_reactions(reactions_beside(reader, record), stated):
        yield f"infusion reaction {reaction_words(reaction)}"
    for found in left_out_findings(reader, record, stated):
        yield found.words


def _since_signed(reader: Reader, opened: OpenedOrder) -> tuple[Change, ...] | None:
    """Return what differs from the latest earlier version that was verified."""
    record = opened.record
    for number in range(record.version - 1, 0, -1):
        if signature(reader, record.id, number, Meaning.VERIFIED) is not None:
            before = json.loads(version(reader, record.id, number).document)
            return order_changes(before, opened.document)
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentPreview:
    """What an amendment would change, and the signatures that would be void."""

    changes: tuple[Change, ...] = field(repr=False)
    void: tuple[KeptSignature, ...]


def preview_amendment(
    workstation: Workstation, seen: Order, before: Mapping[str, object], after: Mapping[str, object]
) -> AmendmentPreview:
    """Return what putting ``after`` in the place of ``before`` would change; nothing is saved.

    Raises:
        UnusableInput: one of the documents is no order, with every fault.
    """
    earlier, later = (json.loads(written_order(parse_order(each)).document) for each in (before, after))
    return AmendmentPreview(
        changes=order_changes(earlier, later),
        void=signatures_of(workstation.database, seen.id, seen.version),
    )


def is_to_be_seen_anew(error: BaseException) -> bool:
    """Tell whether a step was refused because the order is otherwise now than what was looked at."""
    return isinstance(error, ChangedElsewhere) or (isinstance(error, Refused) and error.why in _OTHERWISE)
