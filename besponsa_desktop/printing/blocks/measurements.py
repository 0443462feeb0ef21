"""Block 4: height and weight, the body surface area worked out, and what other formulas would give."""

from __future__ import annotations

from decimal import localcontext

from besponsa_desktop.clinical.bsa import compare_formulas, equation_text
from besponsa_desktop.clinical.case import Case
from besponsa_desktop.clinical.display import (
    NOT_STATED,
    area_text,
    dose_text,
    percent_text,
    quantity_text,
    rounded_text,
    with_unit,
)
from besponsa_desktop.clinical.dosing import round_dose
from besponsa_desktop.clinical.patient import DosingWeight, Measurement
from besponsa_desktop.clinical.units import EXACT, magnitude, quantity, settled
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.flow import Block
from besponsa_desktop.printing.grid import Grid, full_width
from besponsa_desktop.printing.marks import Row
from besponsa_desktop.printing.table import Cell, Column, Table
from besponsa_desktop.printing.wording import time_text

_UNROUNDED_PLACES = 4
_AIR = 4.0


def measurements(content: Content, grid: Grid) -> Block:
    """Return block 4: each measurement with the one before and its change, and the surface area."""
    table = _table(grid)
    body = content.order.measurements
    rows = [
        *_compared(table, "height", body.height, body.previous_height, "cm"),
        *_compared(table, "weight", body.weight, body.previous_weight, "kg"),
    ]
    if body.baseline_weight not in {None, body.previous_weight, body.weight}:
        rows += _compared(table, "weight before treatment", body.baseline_weight, None, "kg")
    if body.dosing_weight is not None:
        name = f"dosing weight ({body.dosing_weight.reason})"
        rows += _compared(table, name, body.dosing_weight, None, "kg")
    case = content.case()
    rows += [Row(0.6, ()), *_surface(content, case, grid)]
    return Block(number=4, title="Measurements", rows=(table.head(), *rows))


def _table(grid: Grid) -> Table:
    spare = grid.width - 48 - 3 * 32 - 18 - 2 * _AIR
    columns = (
        Column("", 48),
        Column("value", 18 + spare / 2, to_right=True),
        Column("", _AIR),
        Column("measured", 32),
        Column("previous", 14 + spare / 2, to_right=True),
        Column("", _AIR),
        Column("measured", 32),
        Column("change", 18, to_right=True),
    )
    return Table(grid.x, columns)


def _compared(
    table: Table,
    name: str,
    now: Measurement | DosingWeight | None,
    before: Measurement | None,
    unit: str,
) -> tuple[Row, ...]:
    cells = (
        name,
        NOT_STATED if now is None else quantity_text(now.value),
        "",
        "" if now is None else time_text(now.measured_at),
        "" if before is None else quantity_text(before.value),
        "",
        "" if before is None else time_text(before.measured_at),
        _change_text(now, before, unit),
    )
    return table.row([Cell(text) for text in cells])


def _change_text(now: Measurement | DosingWeight | None, before: Measurement | None, unit: str) -> str:
    """Return the change against the measurement before in percent."""
    if now is None or before is None:
        return ""
    with localcontext(EXACT):
        was = magnitude(before.value, unit)
        return percent_text(settled((magnitude(now.value, unit) - was) / was * 100))


def _surface(content: Content, case: Case, grid: Grid) -> list[Row]:
    surface = content.assessment.bsa
    if surface is None or case.height_cm is None or case.surface_weight_kg is None:
        return full_width(
            grid.x, grid.width, None, "BSA: not known, because height, weight or birth date is missing."
        )
    worked = equation_text(surface.formula, case.height_cm, case.surface_weight_kg)
    unrounded = with_unit(rounded_text(magnitude(surface.value, "m2"), _UNROUNDED_PLACES), "m2")
    cap = "the site's cap applies; " if surface.capped else ""
    text = (
        f"BSA ({surface.formula.label}) = {worked} = {area_text(surface.value)} ({cap}unrounded {unrounded})."
        f" {_spread_text(content, case)}"
    )
    return full_width(grid.x, grid.width, None, text)


def _spread_text(content: Content, case: Case) -> str:
    """Return the lowest and highest area by the other formulas, and the dose that each would give."""
    if case.height_cm is None or case.surface_weight_kg is None or case.formula is None:
        return ""
    with localcontext(EXACT):
        bodies = compare_formulas(quantity(case.height_cm, "cm"), quantity(case.surface_weight_kg, "kg"))
        others = [body for body in bodies if body.formula is not case.formula]
        areas = sorted(magnitude(body.value, "m2") for body in others)
        lowest, highest = (area_text(quantity(area, "m2")) for area in (areas[0], areas[-1]))
        spread = f"By other formulas {lowest} to {highest}"
        if case.level is None:
            return f"{spread}."
        doses = [
            dose_text(round_dose(quantity(case.level * area, "mg"), content.policy.dose))
            for area in (areas[0], areas[-1])
        ]
        return f"{spread}, {doses[0]} to {doses[1]}."
