"""An order at the bench: what its protocol says of preparing it, and how what is recorded so far stands."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum

from besponsa_desktop.clinical.checks.recorded_preparation import wrong_about
from besponsa_desktop.clinical.limit_times import LimitTimes, limit_times
from besponsa_desktop.clinical.order import ChemotherapyOrder, RecordedPreparation
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.preparation import PreparationPlan, plan_preparation
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.clinical.units import magnitude
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.order_file import order_digest, parse_order
from besponsa_desktop.printing.label_codes import LABEL_CODE_MARK, is_code_of
from besponsa_desktop.records.assessments import assessments_of
from besponsa_desktop.records.orders import State
from besponsa_desktop.records.people import Person
from besponsa_desktop.records.preparations import preparations_of
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from besponsa_desktop.workflow.active_person import require_active
from besponsa_desktop.workflow.in_force import policy_with, regimen_with
from besponsa_desktop.workflow.opened_order import OpenedOrder, open_order
from besponsa_desktop.workflow.order_records import require_step
from besponsa_desktop.workflow.own_order import require_not_prescriber
from besponsa_desktop.workflow.recorded_preparation import (
    future_times,
    keep_preparation,
    kept_preparation,
    with_preparation,
)
from besponsa_desktop.workflow.recording import recording_refusals
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.states import Step, require_role
from besponsa_desktop.workflow.vial_code import VialCode, read_vial_code
from besponsa_desktop.workflow.workstation import Workstation

_KEY = "preparation"
_INFUSION = ("infusion_start", "infusion_end")
_NOTED_BEFORE = {State.CHECKED: Step.PREPARE, State.RELEASED: Step.GIVE}
_STEPS = {State.CHECKED: Step.PREPARE, State.PREPARED: Step.RELEASE, State.RELEASED: Step.GIVE}


class Label(Enum):
    """What the code of a printed label says when it is read back."""

    THIS_ORDER = "this order"
    OTHER_ORDER = "another order, or this order before it was changed"
    NUMBER = "the number of this order"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """An order at the bench; ``recorded`` is the latest state of its preparation, empty before the first.

    ``regimen`` and ``policy`` are those that the order was verified under.
    """

    opened: OpenedOrder
    regimen: Regimen
    policy: SitePolicy
    plan: PreparationPlan | None
    recorded: Mapping[str, object] = field(repr=False)
    digest: str

    @property
    def order(self) -> ChemotherapyOrder:
        """Return the order as it was verified."""
        return self.opened.order


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedBench:
    """An order at the bench, and why this person may not take its next step, empty where they may."""

    bench: Bench
    against: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a preparation stands: its latest times, what speaks against each vial, and what cannot be read.

    ``watch_until`` is ``None`` before the infusion has ended; ``planned_end`` before it began.
    """

    made: RecordedPreparation
    limits: LimitTimes
    wrong: tuple[tuple[str, ...], ...]
    planned_end: datetime | None = None
    watch_until: datetime | None = None
    faults: tuple[Fault, ...] = ()


def open_bench(workstation: Workstation, order_id: str) -> Bench:
    """Return an order at the bench, as it stands now.

    Raises:
        NotThere: there is none with the id. SurroundingsFailed: the records are busy, gone or damaged.
    """
    opened, reader = open_order(workstation, order_id), workstation.database
    record = opened.record
    verified = assessments_of(reader, record.id, record.version)[-1]
    regimen = regimen_with(reader, verified.protocol_digest)
    kept = preparations_of(reader, record.id, record.version)
    return Bench(
        opened=opened,
        regimen=regimen,
        policy=policy_with(reader, verified.policy_digest),
        plan=plan_preparation(opened.order.prescription, regimen.preparation),
        recorded=json.loads(kept[-1].document) if kept else {},
        digest=order_digest(opened.order),
    )


def open_for(workstation: Workstation, order_id: str, person: Person) -> OpenedBench:
    """Return an order at the bench, for a person who wants to take its next step."""
    bench = open_bench(workstation, order_id)
    return OpenedBench(bench=bench, against=reason_against(bench, person))


def standing(bench: Bench, recorded: Mapping[str, object], now: datetime) -> Standing:
    """Return how a preparation stands, as far as it is recorded; what cannot be read is told by its place."""
    try:
        order = parse_order({**bench.opened.document, _KEY: recorded})
    except UnusableInput as unusable:
        return Standing(made=RecordedPreparation(), limits=_no_limits(), wrong=(), faults=unusable.faults)
    made = order.preparation or RecordedPreparation()
    used_on = (made.infusion_end or made.diluted_at or now).date()
    return Standing(
        made=made,
        limits=limit_times(order, bench.regimen.preparation.times),
        wrong=tuple(
            tuple(wrong_about(vial, "this vial", used_on, bench.policy.products)) for vial in made.vials or ()
        ),
        planned_end=_later(made.infusion_start, _infusion_time(bench)),
        watch_until=_later(made.infusion_end, watch_length(bench)),
        faults=tuple(future_times(made, now)),
    )


def note(workstation: Workstation, bench: Bench, recorded: Mapping[str, object], person: Person) -> None:
    """Keep what is recorded so far: it is there again after a crash, and at every workstation.

    Before the dose is signed as prepared that is vials and dilution, once it is released the infusion alone.
    The step itself is not taken by that: it judges the whole anew when it is signed.

    Raises:
        UnusableInput: it cannot be read. Refused: the step is not open, or not this person's; recorded.
    """
    record = bench.opened.record
    act = workstation.act("preparation_noted", f"order:{record.id}", person.id)
    with recording_refusals(workstation, act):
        step = _NOTED_BEFORE.get(record.state)
        if step is None:
            raise Refused(Why.ILLEGAL_STEP, "What is signed as prepared is not changed any more.")
        known = kept_preparation(workstation.database, record) if step is Step.GIVE else {}
        said = {key: value for key, value in recorded.items() if (key in _INFUSION) == (step is Step.GIVE)}
        prepared = with_preparation(workstation.database, record, known | said, act.at)

        def keep(unit: UnitOfWork) -> None:
            require_role(step, require_active(unit, person.id))
            require_step(unit, step, record)
            keep_preparation(unit, prepared, workstation.new_id())

        unit_of_work(workstation.database, act, keep)


def watch_length(bench: Bench) -> timedelta:
    """Return how long the patient is watched after the end: the protocol's time, or a longer one ordered."""
    return watch_of(bench.order, bench.regimen)


def watch_of(order: ChemotherapyOrder, regimen: Regimen) -> timedelta:
    """Return how long the patient of an order is watched after the end of the infusion."""
    least = timedelta(minutes=int(regimen.preparation.infusion.observation))
    ordered = order.prescription.observation_after
    return least if ordered is None else max(least, timedelta(seconds=int(magnitude(ordered, "s"))))


def watch_until(workstation: Workstation, order_id: str) -> datetime | None:
    """Return until when the patient of a dose that was given is watched; ``None`` where none was given.

    Raises:
        NotThere: there is none with the id. SurroundingsFailed: the records are busy, gone or damaged.
    """
    bench = open_bench(workstation, order_id)
    is_given = bench.opened.record.state is State.GIVEN
    return standing(bench, bench.recorded, workstation.clock()).watch_until if is_given else None


def reason_against(bench: Bench, person: Person) -> str:
    """Return why a person may not take the order's next step at the bench, empty where they may."""
    step = _STEPS.get(bench.opened.record.state)
    if step is None:
        state = bench.opened.record.state.value
        return f"Order {bench.order.prescription.id} is {state}: no step of it is open here."
    try:
        require_role(step, person)
        if step is Step.RELEASE:
            require_not_prescriber(bench.order, person)
    except Refused as refused:
        return str(refused).replace(" Nothing was saved.", "")
    return ""


def read_code(bench: Bench, scanned: str, now: datetime) -> Label | VialCode:
    """Return what a scanned or typed code is: that of a label, or that of a vial.

    Raises:
        UnusableInput: with what is not understood.
    """
    text = scanned.strip()
    if text.upper().startswith(LABEL_CODE_MARK):
        return Label.THIS_ORDER if is_code_of(text, bench.digest) else Label.OTHER_ORDER
    if text == bench.order.prescription.id:
        return Label.NUMBER
    return read_vial_code(scanned, bench.policy.products.gtins, now.date())


def is_same_vial(code: VialCode, recorded: Mapping[str, object]) -> bool:
    """Tell whether a recorded vial is the very one that was scanned: product and serial are the same."""
    mine = (code.gtin, code.serial)
    return code.serial is not None and mine == (recorded.get("gtin"), recorded.get("serial"))


def _infusion_time(bench: Bench) -> timedelta | None:
    ordered = bench.order.prescription.infusion_duration
    return None if ordered is None else timedelta(seconds=int(magnitude(ordered, "s")))


def _later(moment: datetime | None, length: timedelta | None) -> datetime | None:
    return None if moment is None or length is None else moment + length


def _no_limits() -> LimitTimes:
    return LimitTimes(reconstituted=None, dilute_by=None, start_by=None, end_by=None)
