"""The second check before it is signed: who may check, and the own entry beside the order."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from besponsa_desktop.clinical.assessment import assess
from besponsa_desktop.clinical.display import (
    NOT_STATED,
    area_text,
    dose_text,
    mg_text,
    number_text,
    unrounded_dose_text,
    with_unit,
)
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.patient import Measurement
from besponsa_desktop.clinical.units import Quantity, magnitude, quantity
from besponsa_desktop.records.assessments import KeptAssessment, assessments_of
from besponsa_desktop.records.orders import Order
from besponsa_desktop.records.people import Person
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from besponsa_desktop.workflow.blind_entry import BlindEntry, BlindNumbers, differences, read_entry
from besponsa_desktop.workflow.further_signing import first_signature
from besponsa_desktop.workflow.judging import Judgement, judge
from besponsa_desktop.workflow.opened_order import OpenedOrder, open_order
from besponsa_desktop.workflow.order_records import read_version, require_step
from besponsa_desktop.workflow.recording import recording_refusals
from besponsa_desktop.workflow.refusals import Refused
from besponsa_desktop.workflow.second_check import decisions_to_accept, require_other
from besponsa_desktop.workflow.states import Step, require_role
from besponsa_desktop.workflow.workstation import Workstation

_ACT = "order_compared"
_NAMES = ("height", "weight", "cycle", "day", "dose")


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedValue:
    """One of the five values (``height``, ``weight``, ``cycle``, ``day``, ``dose``) beside the order's."""

    name: str
    typed: str
    ordered: str
    agrees: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionToAccept:
    """A prescriber's decision that the second pharmacist accepts, too, with the rule that it is about.

    ``reason`` says whose decision it is, when it was made and how it was reached, too.
    """

    rule: str
    title: str
    message: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CalculatedDose:
    """The dose that follows from the typed height and weight: as calculated, rounded, and its surface."""

    calculated: str
    rounded: str
    surface: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The five values beside the order's, the dose from the typed ones, the decisions to be accepted.

    ``calculated`` is ``None`` where cycle or day differ, or no dose follows.
    """

    values: tuple[ComparedValue, ...] = field(repr=False)
    calculated: CalculatedDose | None = field(repr=False)
    decisions: tuple[DecisionToAccept, ...]

    @property
    def differing(self) -> tuple[str, ...]:
        """Return the names of the values that differ."""
        return tuple(value.name for value in self.values if not value.agrees)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedCheck:
    """An order that is to be checked, and why this person may not, empty where they may."""

    opened: OpenedOrder
    against: str


def open_check(workstation: Workstation, order_id: str, person: Person) -> OpenedCheck:
    """Return an order as it stands now, for a person who wants to check it."""
    opened = open_order(workstation, order_id)
    return OpenedCheck(opened=opened, against=reason_against(workstation, opened.record, person))


def reason_against(workstation: Workstation, seen: Order, person: Person) -> str:
    """Return why a person may not check an order, empty where they may."""
    try:
        require_role(Step.SECOND_CHECK, person)
        require_step(workstation.database, Step.SECOND_CHECK, seen)
        _, order = read_version(workstation.database, seen)
        require_other(order, first_signature(workstation.database, seen), person)
    except Refused as refused:
        return str(refused).replace(" Nothing was signed.", "").replace(" Nothing was saved.", "")
    return ""


def compare(workstation: Workstation, seen: Order, entry: BlindEntry, person: Person) -> Comparison:
    """Return the own entry beside the order. What was typed is recorded, and where it differs.

    Raises:
        UnusableInput: what was typed is no number; nothing of the order is told then.
        Refused: the person may not check this order; recorded.
    """
    typed = read_entry(entry)
    act = workstation.act(_ACT, f"order:{seen.id}", person.id)
    with recording_refusals(workstation, act):
        require_role(Step.SECOND_CHECK, person)
        require_step(workstation.database, Step.SECOND_CHECK, seen)
        judged = judge(workstation.database, seen)
        require_other(judged.order, first_signature(workstation.database, seen), person)
        compared = Comparison(
            values=tuple(_values(workstation, typed, judged.order)),
            calculated=_calculated(judged, typed),
            decisions=tuple(_decisions(workstation, seen)),
        )

        def record(unit: UnitOfWork) -> None:
            texts = {name: getattr(entry, f"{name}_text") for name in _NAMES}
            unit.note(act.subject, after={"typed": texts, "differs": list(compared.differing)})

        unit_of_work(workstation.database, act, record)
    return compared


def _values(
    workstation: Workstation, typed: BlindNumbers, order: ChemotherapyOrder
) -> Iterator[ComparedValue]:
    differing = {fault.path.partition(".")[2] for fault in differences(typed, order, workstation.rules.blind)}
    measured, prescription = order.measurements, order.prescription
    texts = {
        "height": (with_unit(number_text(typed.height_cm), "cm"), _measured(measured.height, "cm")),
        "weight": (with_unit(number_text(typed.weight_kg), "kg"), _measured(measured.weight, "kg")),
        "cycle": (number_text(typed.cycle), str(prescription.cycle)),
        "day": (number_text(typed.day), str(prescription.day)),
        "dose": (mg_text(typed.dose_mg), _dose(prescription.dose)),
    }
    for name, (own, ordered) in texts.items():
        yield ComparedValue(name=name, typed=own, ordered=ordered, agrees=name not in differing)


def _measured(measurement: Measurement | None, unit: str) -> str:
    if measurement is None:
        return NOT_STATED
    return with_unit(number_text(magnitude(measurement.value, unit)), unit)


def _dose(dose: Quantity | None) -> str:
    return NOT_STATED if dose is None else dose_text(dose)


def _calculated(judged: Judgement, typed: BlindNumbers) -> CalculatedDose | None:
    """Return the dose of the order's level for the typed height and weight, by the order's own protocol."""
    order, prescription = judged.order, judged.order.prescription
    measured = order.measurements
    if typed.cycle != prescription.cycle or typed.day != prescription.day:
        return None
    if measured.height is None or measured.weight is None:
        return None
    own = replace(
        measured,
        height=replace(measured.height, value=quantity(typed.height_cm, "cm")),
        weight=replace(measured.weight, value=quantity(typed.weight_kg, "kg")),
    )
    worked = assess(replace(order, measurements=own), judged.regimen, judged.policy)
    if worked.dose.calculated is None or worked.dose.rounded is None or worked.bsa is None:
        return None
    return CalculatedDose(
        calculated=unrounded_dose_text(worked.dose.calculated),
        rounded=dose_text(worked.dose.rounded),
        surface=area_text(worked.bsa.value),
    )


def _decisions(workstation: Workstation, seen: Order) -> Iterator[DecisionToAccept]:
    findings = _findings(assessments_of(workstation.database, seen.id, seen.version)[-1])
    for kept in decisions_to_accept(workstation.database, seen):
        finding = findings.get(kept.rule, {})
        yield DecisionToAccept(
            rule=kept.rule,
            title=finding.get("title", kept.rule),
            message=finding.get("message", ""),
            reason=kept.reason,
        )


def _findings(kept: KeptAssessment) -> dict[str, dict[str, str]]:
    return {finding["rule"]: finding for finding in json.loads(kept.document)["findings"]}
