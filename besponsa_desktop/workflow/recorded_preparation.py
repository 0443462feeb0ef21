"""A preparation as recorded for a verified order: read strictly, and judged by the order's own protocol."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from besponsa_desktop.clinical.assessment import assess
from besponsa_desktop.clinical.display import moment_with_offset_text
from besponsa_desktop.clinical.findings import Finding, Outcome
from besponsa_desktop.clinical.order import ChemotherapyOrder, RecordedPreparation
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.order_file import canonical_bytes, order_document, parse_order
from besponsa_desktop.records.assessments import assessments_of
from besponsa_desktop.records.orders import Order, version
from besponsa_desktop.records.preparations import Preparation, add_preparation, preparations_of
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.records.unit_of_work import UnitOfWork
from besponsa_desktop.workflow.in_force import policy_with, regimen_with
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.releases import open_findings

_KEY = "preparation"
TIMES_RULE = "preparation.times"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """An order of the records with a preparation, and the part of its document that says the preparation."""

    record: Order
    order: ChemotherapyOrder
    document: str

    @property
    def preparation(self) -> RecordedPreparation:
        """Return what was recorded."""
        return self.order.preparation or RecordedPreparation()

    def at(self, moment: datetime | None) -> Prepared:
        """Return the same as if it were infused at one moment: what speaks against it so far is then seen."""
        infused = replace(self.preparation, infusion_start=moment, infusion_end=moment)
        return replace(self, order=replace(self.order, preparation=infused))


def with_preparation(
    reader: Reader, record: Order, recorded: Mapping[str, object], now: datetime
) -> Prepared:
    """Return the order with a preparation as it was recorded.

    Raises:
        UnusableInput: with every fault of it, and every time that has not come yet.
    """
    document: dict[str, object] = json.loads(version(reader, record.id, record.version).document)
    order = parse_order(document | {_KEY: recorded})
    part = order_document(order).get(_KEY, {})
    prepared = Prepared(record=record, order=order, document=_canonical(part))
    if faults := tuple(future_times(prepared.preparation, now)):
        raise UnusableInput(faults)
    return prepared


def kept_preparation(reader: Reader, record: Order) -> dict[str, object]:
    """Return the latest state of the preparation of the order's version, as the contract writes it.

    Raises:
        Refused: nothing is recorded yet.
    """
    kept = preparations_of(reader, record.id, record.version)
    if not kept:
        raise Refused(Why.PREPARATION_NOT_SOUND, "No preparation of this order is recorded yet.")
    read: dict[str, object] = json.loads(kept[-1].document)
    return read


def new_problems(reader: Reader, prepared: Prepared) -> tuple[Finding, ...]:
    """Return the findings that the preparation adds to what the order was verified with."""
    record = prepared.record
    verified = assessments_of(reader, record.id, record.version)[-1]
    known = {
        finding["rule"]
        for finding in json.loads(verified.document)["findings"]
        if finding["outcome"] in {Outcome.FAIL.value, Outcome.UNKNOWN.value}
    }
    regimen = regimen_with(reader, verified.protocol_digest)
    assessment = assess(prepared.order, regimen, policy_with(reader, verified.policy_digest))
    return tuple(finding for finding in open_findings(assessment) if finding.rule not in known)


def require_sound(problems: Iterable[Finding], needed: str) -> None:
    """Refuse a preparation that may not be used or is not recorded whole, with every problem.

    Raises:
        Refused: ``needed`` says for what it is not good.
    """
    faults = [
        Fault(path=problem.rule, found=problem.found or "not recorded", needed=problem.message)
        for problem in problems
    ]
    if faults:
        raise Refused(
            Why.PREPARATION_NOT_SOUND, f"This preparation cannot be {needed}. Nothing was saved.", faults
        )


def keep_preparation(unit: UnitOfWork, prepared: Prepared, preparation_id: str) -> None:
    """Keep a state of the preparation."""
    state = Preparation(
        id=preparation_id,
        order_id=prepared.record.id,
        version=prepared.record.version,
        document=prepared.document,
        recorded_at=unit.act.at,
        recorded_by=str(unit.act.person_id),
    )
    add_preparation(unit, state)


def _canonical(part: Any) -> str:
    return canonical_bytes(part or {}).decode("utf-8")


def future_times(recorded: RecordedPreparation, now: datetime) -> Iterator[Fault]:
    """Yield every recorded time that has not come yet."""
    times = {
        f"{_KEY}.{name}": getattr(recorded, name) for name in ("diluted_at", "infusion_start", "infusion_end")
    }
    times |= {
        f"{_KEY}.vials[{index}].reconstituted_at": vial.reconstituted_at
        for index, vial in enumerate(recorded.vials or ())
    }
    for path, moment in times.items():
        if moment is not None and moment > now:
            yield Fault(path=path, found=moment_with_offset_text(moment), needed="a time that has passed")
