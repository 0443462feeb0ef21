"""The second check's own entry: typed again without seeing the first result, then compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from besponsa_desktop.clinical.display import number_text
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.units import Quantity, magnitude, unit_of
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.decimal_text import decimal_fault, decimal_of
from besponsa_desktop.workflow.site_rules import BlindTolerance

_NOT_STATED = "not stated"


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindEntry:
    """What the second pharmacist types from the source: texts, height in cm, weight in kg, dose in mg."""

    height_text: str
    weight_text: str
    cycle_text: str
    day_text: str
    dose_text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindNumbers:
    """A second entry as numbers: height (cm), weight (kg), cycle, day, dose (mg)."""

    height_cm: Decimal
    weight_kg: Decimal
    cycle: Decimal
    day: Decimal
    dose_mg: Decimal


_FIELDS = {
    "height": ("height_text", "a height in cm"),
    "weight": ("weight_text", "a weight in kg"),
    "cycle": ("cycle_text", "the number of the cycle"),
    "day": ("day_text", "the day of the cycle"),
    "dose": ("dose_text", "a dose in mg"),
}


def read_entry(entry: BlindEntry) -> BlindNumbers:
    """Return what was typed, read by the one parser.

    Raises:
        UnusableInput: with every text that is no number, each with its field; nothing is compared then.
    """
    numbers: dict[str, Decimal] = {}
    faults: list[Fault] = []
    for name, (slot, needed) in _FIELDS.items():
        text: str = getattr(entry, slot)
        number = decimal_of(text)
        if number is None or number <= 0:
            faults.append(decimal_fault(text, f"second_check.{name}", needed))
        else:
            numbers[name] = number
    if faults:
        raise UnusableInput(faults)
    return BlindNumbers(
        height_cm=numbers["height"],
        weight_kg=numbers["weight"],
        cycle=numbers["cycle"],
        day=numbers["day"],
        dose_mg=numbers["dose"],
    )


def differences(
    typed: BlindNumbers, order: ChemotherapyOrder, tolerance: BlindTolerance
) -> tuple[Fault, ...]:
    """Return where the second entry differs from the order: ``found`` was typed, ``needed`` is the order's.

    Height, weight, cycle and day must be the same; the dose within the site's tolerance.
    """
    return tuple(_differences(typed, order, tolerance))


def _differences(typed: BlindNumbers, order: ChemotherapyOrder, tolerance: BlindTolerance) -> Iterator[Fault]:
    measured, prescription = order.measurements, order.prescription
    height = None if measured.height is None else measured.height.value
    weight = None if measured.weight is None else measured.weight.value
    if not _same(typed.height_cm, height, "cm"):
        yield _difference("height", typed.height_cm, height, "cm")
    if not _same(typed.weight_kg, weight, "kg"):
        yield _difference("weight", typed.weight_kg, weight, "kg")
    for name, number, stated in (
        ("cycle", typed.cycle, prescription.cycle),
        ("day", typed.day, prescription.day),
    ):
        if number != stated:
            yield Fault(path=f"second_check.{name}", found=number_text(number), needed=str(stated))
    if not _same_dose(typed.dose_mg, prescription.dose, tolerance):
        yield _difference("dose", typed.dose_mg, prescription.dose, "mg")


def _same(typed: Decimal, stated: Quantity | None, unit: str) -> bool:
    """Tell whether a measurement is the same; one of another unit to the digits typed, at least one."""
    if stated is None:
        return False
    value = magnitude(stated, unit)
    if unit_of(stated) == unit:
        return typed == value
    exponent = typed.as_tuple().exponent
    places = max(1, -exponent if isinstance(exponent, int) else 0)
    return abs(typed - value) <= Decimal(5).scaleb(-places - 1)


def _same_dose(typed_mg: Decimal, ordered: Quantity | None, tolerance: BlindTolerance) -> bool:
    if ordered is None:
        return False
    ordered_mg = magnitude(ordered, "mg")
    allowed = max(tolerance.dose_mg, ordered_mg * tolerance.dose_percent / 100)
    return abs(typed_mg - ordered_mg) <= allowed


def _difference(name: str, typed: Decimal, stated: Quantity | None, unit: str) -> Fault:
    needed = _NOT_STATED if stated is None else f"{number_text(magnitude(stated, unit))} {unit}"
    return Fault(path=f"second_check.{name}", found=f"{number_text(typed)} {unit}", needed=needed)
