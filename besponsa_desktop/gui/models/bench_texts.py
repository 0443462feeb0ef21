"""From an order at the bench to what the screens say of its preparation, through the one formatter."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from besponsa_desktop.clinical import display
from besponsa_desktop.clinical.order import Container
from besponsa_desktop.clinical.units import Quantity, number_of, unit_of
from besponsa_desktop.gui.language import tr as _tr

if TYPE_CHECKING:
    from besponsa_desktop.workflow.bench import Bench

_VOLUME_PLACES, _CONCENTRATION_PLACES = 2, 6


def dose_of(bench: Bench) -> str:
    """Return the ordered dose."""
    dose = bench.order.prescription.dose
    return _tr("not stated") if dose is None else display.dose_text(dose)


def drug_of(bench: Bench) -> str:
    """Return the drug's name."""
    return bench.regimen.product.generic_name


def place_of(bench: Bench) -> str:
    """Return cycle, day and planned start."""
    prescription = bench.order.prescription
    words = _tr("cycle {cycle} day {day}, planned {start}")
    start = display.moment_text(prescription.planned_start)
    return words.format(cycle=prescription.cycle, day=prescription.day, start=start)


def plan_lines(bench: Bench) -> Iterator[tuple[str, str]]:
    """Yield each figure of the preparation with its caption; nothing where it cannot be worked out."""
    plan, prescription = bench.plan, bench.order.prescription
    if plan is None:
        return
    water = bench.regimen.preparation.vial.water
    yield _tr("Vials"), str(plan.vials)
    yield _tr("Water for injection, each vial"), display.with_unit(display.number_text(water), "mL")
    yield _tr("Withdraw in all"), volume(plan.withdraw)
    diluent = prescription.diluent or _tr("not stated")
    yield _tr("Diluent: {name}").format(name=diluent), volume(plan.diluent)
    bag = plan.container is Container.BAG
    yield _tr("Total in the bag") if bag else _tr("Total in the syringe"), volume(plan.total)
    yield _tr("Concentration"), _rounded(plan.concentration, _CONCENTRATION_PLACES)
    yield _tr("Left over"), _rounded(plan.discard, _CONCENTRATION_PLACES)
    yield from infusion_lines(bench)


def infusion_lines(bench: Bench) -> Iterator[tuple[str, str]]:
    """Yield how the dose is given."""
    prescription, plan = bench.order.prescription, bench.plan
    if prescription.infusion_duration is not None:
        over = display.trimmed_quantity_text(prescription.infusion_duration)
        rate = "" if plan is None or plan.rate is None else f", {_rounded(plan.rate, _VOLUME_PLACES)}"
        yield _tr("Infuse over"), f"{over}{rate}"
    if prescription.filter:
        yield _tr("Filter"), prescription.filter


def withdrawn(bench: Bench, index: int) -> str:
    """Return what is withdrawn from a vial, counted from 0; nothing for a vial beyond those needed."""
    by_vial = () if bench.plan is None else bench.plan.withdraw_by_vial
    return volume(by_vial[index]) if index < len(by_vial) else ""


def volume(value: Quantity) -> str:
    """Return a volume in its own unit."""
    return _rounded(value, _VOLUME_PLACES)


def _rounded(value: Quantity, places: int) -> str:
    return display.with_unit(display.rounded_text(number_of(value), places), unit_of(value))
