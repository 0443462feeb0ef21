"""What several orders say of one value, as it is shown; where they differ, the conflict is named."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from besponsa_desktop.clinical import display
from besponsa_desktop.clinical.course import Counts, GivenDose, Response
from besponsa_desktop.clinical.course_record import Conflict, StatedBy
from besponsa_desktop.clinical.investigations import Ecg, LaboratoryResult
from besponsa_desktop.clinical.patient import Measurement
from besponsa_desktop.clinical.qt import fridericia
from besponsa_desktop.clinical.units import Quantity, magnitude

Value = TypeVar("Value")
LAST = "the last statement is used"
WORSE = "both are kept, and the worse one counts"


@dataclass(frozen=True, slots=True)
class Said(Generic[Value]):
    """A value and who states it: the number of an order, or the name of a visit."""

    by: str
    value: Value


def once(
    said: Iterable[Said[Value]], key: Callable[[Value], Hashable], text: Callable[[Value], str]
) -> tuple[Value, ...]:
    """Return each value once: of those with one key and one text the one stated last."""
    return tuple({(key(one.value), text(one.value)): one.value for one in said}.values())


def conflicts_of(
    said: Iterable[Said[Value]],
    what: Callable[[Value], str],
    text: Callable[[Value], str],
    used: str = LAST,
) -> tuple[Conflict, ...]:
    """Return a conflict for each value, named by ``what``, of which two do not say the same.

    One order may state two values of one thing (two results of one time): it differs from another order only
    where that one does not state both.
    """
    texts: dict[str, dict[str, list[str]]] = {}
    for one in said:
        of_order = texts.setdefault(what(one.value), {}).setdefault(one.by, [])
        if text(one.value) not in of_order:
            of_order.append(text(one.value))
    return tuple(
        conflict(name, {by: display.listed(sorted(stated)) for by, stated in by_order.items()}, used)
        for name, by_order in texts.items()
        if len({tuple(sorted(stated)) for stated in by_order.values()}) > 1
    )


def conflict(what: str, stated: dict[str, str], used: str) -> Conflict:
    """Return a conflict about ``what`` from what each order says."""
    return Conflict(
        what=what, stated=tuple(StatedBy(said_by=by, value=text) for by, text in stated.items()), used=used
    )


def result_shown(result: LaboratoryResult) -> str:
    """Return a result with its limits, alike for equal numbers: 1.8 mg/dL (limits – to 1.2)."""
    bound = "" if result.comparator is None else result.comparator.value
    number = display.trimmed_quantity_text(result.value)
    limits = [
        "–" if limit is None else display.number_text(limit)
        for limit in (result.lower_limit, result.upper_limit)
    ]
    return f"{bound}{number} (limits {limits[0]} to {limits[1]})"


def weight_shown(weight: Measurement) -> str:
    """Return a weight in kg, alike for equal weights."""
    return kg_shown(weight.value)


def kg_shown(weight: Quantity) -> str:
    """Return a weight in kg, alike for equal weights."""
    return display.with_unit(display.number_text(magnitude(weight, "kg")), "kg")


def ecg_shown(ecg: Ecg) -> str:
    """Return an ECG as its QTcF."""
    return fridericia(ecg).text


def response_shown(response: Response) -> str:
    """Return a response by its status and MRD."""
    mrd = "not stated" if response.mrd is None else response.mrd.value.replace("_", " ")
    status = "not stated" if response.status is None else response.status.value
    return f"{status.replace('_', ' ')}, MRD {mrd}"


def dose_shown(dose: GivenDose) -> str:
    """Return a given dose by its day, mg, mg/m² and weight."""
    level = None if dose.dose_per_area is None else display.level_text(dose.dose_per_area)
    mg = None if dose.dose is None else display.dose_text(dose.dose)
    weight = None if dose.weight is None else kg_shown(dose.weight)
    on = display.date_text(dose.given_at.date())
    return ", ".join(part for part in (on, mg, level, weight) if part is not None)


def counts_shown(counts: Counts) -> str:
    """Return ANC and platelets in ×10⁹/L."""
    shown = [
        display.NOT_STATED if count is None else display.number_text(magnitude(count, "10*9/L"))
        for count in (counts.anc, counts.platelets)
    ]
    return f"ANC {shown[0]}, platelets {shown[1]}"
