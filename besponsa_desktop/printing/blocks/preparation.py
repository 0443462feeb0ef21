"""Blocks 8 and 9: how the dose is prepared, vial by vial, and until when it has to be used."""

from __future__ import annotations

from datetime import datetime
from itertools import zip_longest

from besponsa_desktop.clinical.display import (
    NOT_STATED,
    date_text,
    dose_text,
    moment_text,
    moment_with_offset_text,
    number_text,
    trimmed_quantity_text,
    with_unit,
)
from besponsa_desktop.clinical.limit_times import limit_times
from besponsa_desktop.clinical.order import Vial
from besponsa_desktop.clinical.preparation import PreparationPlan
from besponsa_desktop.clinical.units import Quantity
from besponsa_desktop.printing.amounts import concentration_text, rate_text, volume_text
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.flow import Block
from besponsa_desktop.printing.grid import Field, Grid, full_width
from besponsa_desktop.printing.marks import VALUE, Row
from besponsa_desktop.printing.table import Cell, Column, Table
from besponsa_desktop.printing.typeface import Face, Style
from besponsa_desktop.printing.wording import words

_INK_ROW = 5.8
_CONCENTRATION_RULE = "preparation.concentration"
_NO_PLAN = (
    "The preparation cannot be worked out: dose, container or total volume is not stated, or does not fit."
)
_APPEARANCE = "appearance: ☐ clear to slightly opalescent  ☐ colorless to slightly yellow  ☐ no particles"
_LIMIT = Style(Face.BOLD, 11)


def preparation(content: Content, grid: Grid) -> Block:
    """Return block 8: vials, volumes, container and how it is given; a table of the vials; the waste."""
    plan = content.assessment.preparation
    if not content.may_be_dispensed and content.order.preparation is None:
        remark = f"no preparation: verdict {content.verdict_text}"
        return Block(number=8, title="Preparation", remark=remark, rows=(Row(0.0, ()),))
    if plan is None:
        finding = content.finding(_CONCENTRATION_RULE)
        why = _NO_PLAN if finding is None else f"{_NO_PLAN} {finding.message}"
        rows: tuple[Row, ...] = tuple(full_width(grid.x, grid.width, None, why))
        closing = _APPEARANCE
    else:
        rows = (*_plan_rows(content, plan, grid), *_vial_rows(content, plan, grid))
        closing = f"{_APPEARANCE}   waste: {dose_text(plan.discard)}"
    return Block(number=8, title="Preparation", rows=(*rows, *full_width(grid.x, grid.width, None, closing)))


def _plan_rows(content: Content, plan: PreparationPlan, grid: Grid) -> tuple[Row, ...]:
    vial, order = content.regimen.preparation.vial, content.order.prescription
    rate = NOT_STATED if plan.rate is None else rate_text(plan.rate)
    duration = (
        "" if order.infusion_duration is None else f", {trimmed_quantity_text(order.infusion_duration)}"
    )
    first = [
        Field("vials", number_text_of(plan.vials), 2),
        Field("water per vial", with_unit(number_text(vial.water), "mL"), 2),
        Field("in the vial", with_unit(number_text(vial.concentration), "mg/mL"), 2),
        Field("withdraw", volume_text(plan.withdraw), 2),
        Field("add saline", volume_text(plan.diluent), 2),
        Field("total", volume_text(plan.total), 2),
    ]
    second = [
        Field("container", words(plan.container), 2),
        Field("concentration", concentration_text(plan.concentration), 2),
        Field("rate, time", f"{rate}{duration}", 2),
        Field("filter", order.filter or "none named", 2),
        Field("light", "protect from light", 4),
    ]
    return (*grid.fields(first), *grid.fields(second))


def number_text_of(count: int) -> str:
    """Return a count as digits."""
    return f"{count:,}"


def _vial_rows(content: Content, plan: PreparationPlan, grid: Grid) -> tuple[Row, ...]:
    spare = grid.width - 186
    table = Table(
        grid.x,
        (
            Column("vial", 9),
            Column("withdraw", 18),
            Column("product", 32),
            Column("lot", 26),
            Column("expiry", 23),
            Column("serial", 28 + spare),
            Column("reconstituted at", 34),
            Column("by", 16),
        ),
    )
    recorded = () if content.order.preparation is None else content.order.preparation.vials or ()
    vials = zip_longest(plan.withdraw_by_vial, recorded)
    return (
        table.head(),
        *(row for n, pair in enumerate(vials, start=1) for row in table.row(_vial_cells(n, *pair), _INK_ROW)),
    )


def _vial_cells(number: int, withdraw: Quantity | None, vial: Vial | None) -> list[Cell]:
    known = vial or Vial()
    return [
        Cell(number_text_of(number)),
        Cell("" if withdraw is None else volume_text(withdraw), VALUE),
        Cell(known.gtin or ""),
        Cell(known.lot or ""),
        Cell("" if known.expires_on is None else date_text(known.expires_on)),
        Cell(known.serial or ""),
        Cell("" if known.reconstituted_at is None else moment_text(known.reconstituted_at)),
        Cell(""),
    ]


def times(content: Content, grid: Grid) -> Block:
    """Return block 9: reconstituted, dilute by, start by, must end by, and which limit governs."""
    limits = content.regimen.preparation.times
    known = limit_times(content.order, limits)
    to_dilution, to_end = (
        with_unit(number_text(h), "h") for h in (limits.to_dilution, limits.to_infusion_end)
    )
    duration = content.order.prescription.infusion_duration
    length = "infusion time" if duration is None else trimmed_quantity_text(duration)
    moments = (known.reconstituted, known.dilute_by, known.start_by, known.end_by)
    offsets = {moment.utcoffset() for moment in moments if moment is not None}
    shown = [_moment(moment, with_offset=len(offsets) > 1) for moment in moments]
    labels = (
        "first vial reconstituted",
        f"dilute by (+ {to_dilution})",
        f"start by (end − {length})",
        f"MUST END BY (+ {to_end})",
    )
    fields = [Field(label, text, 3, _LIMIT, ink=not text) for label, text in zip(labels, shown, strict=True)]
    governs = (
        f"{to_end} from the first reconstitution to the end of the infusion count, "
        f"{to_dilution} of them to dilution"
    )
    return Block(number=9, title="Times", remark=governs, rows=grid.fields(fields))


def _moment(moment: datetime | None, *, with_offset: bool) -> str:
    if moment is None:
        return ""
    return moment_with_offset_text(moment) if with_offset else moment_text(moment)
