"""Blocks 6 and 7: premedication and cytoreduction, and the dose."""

from __future__ import annotations

from datetime import datetime, timedelta

from besponsa_desktop.clinical.display import (
    NOT_STATED,
    date_text,
    dose_text,
    level_text,
    moment_text,
    percent_text,
    trimmed_quantity_text,
    unrounded_dose_text,
)
from besponsa_desktop.clinical.order import Premedication
from besponsa_desktop.clinical.units import Quantity
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.flow import Block
from besponsa_desktop.printing.grid import Field, Grid, full_width
from besponsa_desktop.printing.marks import BODY, VALUE, Fill, Frame, Row, centred, stacked
from besponsa_desktop.printing.table import Cell, Column, Table
from besponsa_desktop.printing.typeface import Face, Style, settled, width
from besponsa_desktop.printing.wording import joined, stated, words

FINAL_DOSE = Style(Face.BOLD, 28)
_INK_ROW = 5.4
_LEVEL_RULE, _TOTAL_RULE = "dose.level", "dose.cycle_total"
_DOSE_COLUMNS, _DOSE_FRAME_WEIGHT, _DOSE_HEIGHT = 4, 1.5, 18.0


def premedication(content: Content, grid: Grid) -> Block:
    """Return block 6: each medicine with dose and due time, lines for given and initials; cytoreduction."""
    spare = grid.width - 186
    table = Table(
        grid.x,
        (
            Column("for", 26),
            Column("drug", 46 + spare),
            Column("dose, route", 40),
            Column("due", 34),
            Column("given at", 22),
            Column("initials", 18),
        ),
    )
    ordered = content.order.premedication
    planned = content.order.prescription.planned_start
    rows = [row for item in ordered or () for row in table.row(_premedication_cells(item, planned), _INK_ROW)]
    if not ordered:
        rows += full_width(grid.x, grid.width, None, "none ordered" if ordered is not None else NOT_STATED)
    rows = [table.head(), *rows] if ordered else rows
    cytoreduction = f"cytoreduction: {_cytoreduction_text(content)}"
    fits = width(settled(cytoreduction), BODY) <= grid.width / 2
    rows += [] if fits else full_width(grid.x, grid.width, None, cytoreduction)
    remark = cytoreduction if fits else ""
    return Block(number=6, title="Premedication and cytoreduction", remark=remark, rows=tuple(rows))


def _premedication_cells(item: Premedication, planned: datetime) -> list[Cell]:
    dose = NOT_STATED if item.dose is None else trimmed_quantity_text(item.dose)
    return [
        Cell(words(item.medicine_class)),
        Cell(stated(item.drug), VALUE),
        Cell(joined(dose, item.route or ""), VALUE),
        Cell(_due_text(item, planned), VALUE),
        Cell(""),
        Cell(""),
    ]


def _due_text(item: Premedication, planned: datetime) -> str:
    if item.minutes_before is None:
        return NOT_STATED
    return moment_text(planned - timedelta(minutes=item.minutes_before))


def _cytoreduction_text(content: Content) -> str:
    agents = [
        joined(
            agent.agent,
            "" if agent.started_on is None else f"from {date_text(agent.started_on)}",
            "" if agent.stopped_on is None else f"to {date_text(agent.stopped_on)}",
        )
        for agent in content.order.cytoreduction
    ]
    return "; ".join(agents) or "none recorded"


def dose(content: Content, grid: Grid) -> Block:
    """Return block 7: level and why, the figures of the dose, the cycle's total; the final dose large."""
    plan = content.assessment.dose
    split = 12 - _DOSE_COLUMNS
    narrow = Grid(grid.x, grid.room(split))
    level, total = content.finding(_LEVEL_RULE), content.finding(_TOTAL_RULE)
    figures = [
        Field("level", NOT_STATED if plan.per_area is None else level_text(plan.per_area), 3),
        Field("calculated", _text(plan.calculated, unrounded=True), 3),
        Field("rounded", _text(plan.rounded), 2),
        Field("ordered", _text(plan.ordered), 2),
        Field("difference", _difference_text(content), 2),
    ]
    reasons = [
        Field("why this level", "" if level is None else level.message, 7),
        Field("total of the cycle, limit", "" if total is None else f"{total.found}, {total.expected}", 5),
    ]
    text = stacked([*narrow.fields(figures), *narrow.fields(reasons)])
    box = _final_dose(content, grid.edge(split), grid.room(_DOSE_COLUMNS))
    row = Row(max(text.height, box.height), (*text.marks, *box.marks))
    return Block(number=7, title="Dose", rows=(row,))


def _text(dose_mg: Quantity | None, *, unrounded: bool = False) -> str:
    if dose_mg is None:
        return NOT_STATED
    return unrounded_dose_text(dose_mg) if unrounded else dose_text(dose_mg)


def _difference_text(content: Content) -> str:
    difference = content.assessment.dose.difference_percent
    return NOT_STATED if difference is None else percent_text(difference)


def _final_dose(content: Content, x: float, room: float) -> Row:
    """Return the final dose in its frame; there is none while the verdict wants a decision first."""
    middle = x + room / 2
    final = content.may_be_dispensed and content.order.prescription.dose is not None
    caption = "final dose" if final else f"no final dose: verdict {content.verdict_text}"
    marks = (
        Fill(x, 0.6, room, _DOSE_HEIGHT - 1.2, white=True),
        Frame(x, 0.6, room, _DOSE_HEIGHT - 1.2, _DOSE_FRAME_WEIGHT),
        centred(middle, 5.0, caption, BODY if final else VALUE),
        centred(middle, 14.4, content.dose_text if final else "–", FINAL_DOSE),
    )
    return Row(_DOSE_HEIGHT, marks)
