"""The values of an order that one dose is compared with the next by, as they are read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from besponsa_desktop.clinical import display
from besponsa_desktop.clinical.investigations import Ecg, LaboratoryResult, LaboratoryTest
from besponsa_desktop.clinical.order import ChemotherapyOrder, Premedication
from besponsa_desktop.clinical.units import Quantity, quantity

_NONE = "none"


@dataclass(frozen=True, slots=True)
class Stated:
    """A value as it is shown, and as a quantity where its change is told in percent."""

    text: str
    measured: Quantity | None = None


def figures_of(assessed: Mapping[str, Any]) -> dict[str, Stated]:
    """Return the figures of an assessment document that are compared, by name."""
    shown: dict[str, Stated] = {"protocol": Stated(str(assessed["protocol"]["id"]))}
    for name, part, text in (
        ("bsa", assessed["bsa"], display.area_text),
        ("calculated_dose", assessed["dose"]["rounded"], display.dose_text),
    ):
        if part is not None:
            measured = quantity(Decimal(part["value"]), part["unit"])
            shown[name] = Stated(text(measured), measured)
    return shown


def compared_values(order: ChemotherapyOrder, figures: Mapping[str, Stated]) -> dict[str, Stated]:
    """Return what is compared of an order, by path, in the order of the paper; unstated ones are left out."""
    ordered, body = order.prescription, order.measurements
    level, dose, dosing = ordered.dose_per_area, ordered.dose, body.dosing_weight
    found: dict[str, Stated | None] = {
        "place": Stated(f"cycle {ordered.cycle} day {ordered.day}"),
        "measurements.height": None if body.height is None else _quantity(body.height.value),
        "measurements.weight": None if body.weight is None else _quantity(body.weight.value),
        "measurements.dosing_weight": None if dosing is None else _quantity(dosing.value),
        "bsa": figures.get("bsa"),
        "order.dose_per_area": None if level is None else Stated(display.level_text(level), level),
        "calculated_dose": figures.get("calculated_dose"),
        "order.dose": None if dose is None else Stated(display.dose_text(dose), dose),
        **{f"labs.{test.value}": Stated(text) for test, text in _newest_results(order)},
        **{path: Stated(text) for path, text in _texts(order).items() if text is not None},
        "protocol": figures.get("protocol"),
    }
    return {path: stated for path, stated in found.items() if stated is not None}


def _quantity(measured: Quantity) -> Stated:
    return Stated(display.quantity_text(measured), measured)


def _newest_results(order: ChemotherapyOrder) -> Iterator[tuple[LaboratoryTest, str]]:
    """Yield the newest result of each test that was taken by the planned start, in the order of the tests."""
    newest: dict[LaboratoryTest, tuple[datetime, LaboratoryResult]] = {}
    for result in order.labs:
        taken = result.collected_at
        if taken is None or taken > order.prescription.planned_start:
            continue
        kept = newest.get(result.test)
        if kept is None or kept[0] <= taken:
            newest[result.test] = (taken, result)
    for test in LaboratoryTest:
        if test in newest:
            result = newest[test][1]
            sign = "" if result.comparator is None else f"{result.comparator.value} "
            yield test, f"{sign}{display.quantity_text(result.value)}"


def _texts(order: ChemotherapyOrder) -> dict[str, str | None]:
    """Return the texts that are compared; ``None`` where nothing is stated, none at all is said."""
    ordered, course = order.prescription, order.course
    medicines = order.concomitant_medicines
    return {
        "ecgs": _newest_ecg(order.ecgs),
        "patient.allergies": _listed(order.patient.allergies),
        "premedication": _listed(_medicines(order.premedication)),
        "concomitant_medicines": _listed(None if medicines is None else [each.drug for each in medicines]),
        "anti_infectives": _listed(order.anti_infectives),
        "cytoreduction": _listed([each.agent for each in order.cytoreduction]),
        "toxicities": _listed(_toxicities(order)),
        "course.dose_reduction": _word(course.dose_reduction),
        "course.response.status": _word(course.response.status),
        "course.hsct": _word(course.hsct),
        "order.route": ordered.route,
        "order.diluent": ordered.diluent,
        "order.final_volume": _trimmed(ordered.final_volume),
        "order.infusion_duration": _trimmed(ordered.infusion_duration),
    }


def _newest_ecg(ecgs: Iterable[Ecg]) -> str | None:
    timed = [(ecg.recorded_at, ecg) for ecg in ecgs if ecg.recorded_at is not None]
    if not timed:
        return None
    newest = max(timed, key=lambda one: one[0])[1]
    interval = newest.qt if newest.qtc is None else newest.qtc
    name = "QT" if newest.qtc is None else "QTc"
    return None if interval is None else f"{name} {display.quantity_text(interval)}"


def _medicines(ordered: tuple[Premedication, ...] | None) -> list[str] | None:
    if ordered is None:
        return None
    return [
        " ".join(part for part in (each.drug or each.medicine_class.value, _trimmed(each.dose)) if part)
        for each in ordered
    ]


def _toxicities(order: ChemotherapyOrder) -> list[str] | None:
    if order.toxicities is None:
        return None
    return [
        each.term if each.grade is None else f"{each.term}, grade {each.grade}" for each in order.toxicities
    ]


def _listed(items: Iterable[str] | None) -> str | None:
    return None if items is None else "; ".join(items) or _NONE


def _word(value: Enum | None) -> str | None:
    return None if value is None else str(value.value).replace("_", " ")


def _trimmed(value: Quantity | None) -> str | None:
    return None if value is None else display.trimmed_quantity_text(value)
