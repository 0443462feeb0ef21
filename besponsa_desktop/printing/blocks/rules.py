"""Block 5: every rule, in the order of the decision table, under the heads of its sections."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import ROUND_CEILING, Decimal
from itertools import groupby

from besponsa_desktop.clinical.display import (
    NO_BREAK_SPACE,
    date_text,
    number_text,
    short_date_text,
    with_unit,
)
from besponsa_desktop.clinical.findings import Finding, Outcome
from besponsa_desktop.printing.content import CONFIRM_NOTE, Content, source_text
from besponsa_desktop.printing.flow import Block
from besponsa_desktop.printing.grid import Grid, full_width
from besponsa_desktop.printing.marks import BODY, STRONG, VALUE, Frame, Row, left
from besponsa_desktop.printing.table import Cell, Column, Table
from besponsa_desktop.printing.typeface import width

#: Width of the table on A4 in mm; a wider sheet gives the rest to what was found and to the limit.
_USUAL_WIDTH = 186.0
_ITEM, _FOUND, _DATE, _LIMIT, _AGE, _RESULT, _RULE, _SOURCE = 34.0, 33.0, 19.0, 18.0, 13.0, 17.5, 40.0, 11.5
_CELL_GAP = 1.5
_FRAME_WEIGHT, _FRAME_PAD = 0.75, 0.7
_SECTION_HEIGHT = 5.6
_SECONDS_AN_HOUR, _HOURS_A_DAY, _LONGEST_IN_HOURS = 3600, 24, 96
_RESULTS = {
    Outcome.PASS: "PASS",
    Outcome.FAIL: "FAIL",
    Outcome.UNKNOWN: "UNKNOWN",
    Outcome.NOT_APPLICABLE: "N-A",
}
_SECTIONS = {
    "identity": "Identity",
    "indication": "Indication",
    "measurement": "Measurements",
    "dose": "Dose",
    "cycle": "Cycle and schedule",
    "schedule": "Cycle and schedule",
    "interruption": "Cycle and schedule",
    "premedication": "Premedication and cytoreduction",
    "cytoreduction": "Premedication and cytoreduction",
    "liver": "Liver",
    "counts": "Blood counts",
    "signs": "Signs, ECG and electrolytes",
    "ecg": "Signs, ECG and electrolytes",
    "electrolytes": "Signs, ECG and electrolytes",
    "qt": "Signs, ECG and electrolytes",
    "reaction": "Reactions and toxicity",
    "toxicity": "Reactions and toxicity",
    "reproduction": "Reactions and toxicity",
    "preparation": "Preparation and administration",
    "protocol": "Protocol",
}


def rules(content: Content, grid: Grid) -> Block:
    """Return block 5; a fail or unknown is framed and followed by what it says."""
    planned = content.order.prescription.planned_start
    findings = content.assessment.findings
    body = [row for row in _rows(findings, planned, grid)]
    if any(not finding.source.verified for finding in findings):
        body.append(Row(BODY.line + 0.4, (left(grid.x, BODY.baseline + 0.4, CONFIRM_NOTE, BODY),)))
    return Block(
        number=5,
        title="Rules",
        remark=f"every rule, in protocol order; dates without a year are {planned.year}",
        rows=tuple(body),
        repeat=(_table(grid).head(),),
    )


def _rows(findings: tuple[Finding, ...], planned: datetime, grid: Grid) -> Iterator[Row]:
    for section, members in groupby(findings, key=section_of):
        yield _section_row(section, grid)
        for finding in members:
            yield from _finding_rows(finding, planned, grid)


def section_of(finding: Finding) -> str:
    """Return the section of the decision table to which a finding's rule belongs."""
    prefix = finding.rule.partition(".")[0]
    return _SECTIONS.get(prefix, prefix)


def _section_row(section: str, grid: Grid) -> Row:
    table = _table(grid)
    text = left(grid.x, BODY.baseline + _SECTION_HEIGHT - BODY.line - 0.25, section, STRONG)
    (row,) = table.closed([Row(_SECTION_HEIGHT - 0.25, (text,))])
    return row._replace(keep=True)


def _table(grid: Grid, *, wide_limit: bool = False, why: bool = False) -> Table:
    """Return the columns; a long limit takes the empty age column too, and why a rule does not apply takes four."""
    spare = grid.width - _USUAL_WIDTH
    found, limit = _FOUND + spare * 0.6, _LIMIT + spare * 0.4
    if why:
        middle = (Column("", found + _DATE + limit + _AGE),)
    elif wide_limit:
        middle = (Column("found", found), Column("date", _DATE), Column("limit", limit + _AGE))
    else:
        middle = (
            Column("found", found),
            Column("date", _DATE),
            Column("limit", limit),
            Column("age", _AGE, to_right=True),
        )
    ends = (Column("result", _RESULT), Column("rule", _RULE), Column("source", _SOURCE, to_right=True))
    return Table(grid.x, (Column("item", _ITEM), *middle, *ends))


def _finding_rows(finding: Finding, planned: datetime, grid: Grid) -> tuple[Row, ...]:
    outcome = finding.outcome
    if outcome is Outcome.NOT_APPLICABLE:
        table = _table(grid, why=True)
        middle = [Cell(finding.message)]
    else:
        taken_at = next((i.taken_at for i in finding.inputs if i.taken_at is not None), None)
        usual = _table(grid)
        fits = width(finding.expected, BODY) <= usual.columns[3].width - _CELL_GAP
        table = usual if fits else _table(grid, wide_limit=True)
        middle = [Cell(finding.found), Cell(_taken_text(taken_at, planned)), Cell(finding.expected)]
        middle += [Cell(_age_text(taken_at, planned))] if fits else []
    failed = outcome in {Outcome.FAIL, Outcome.UNKNOWN}
    result = Cell(_RESULTS[outcome], STRONG if failed else VALUE)
    cells = [
        Cell(finding.title, STRONG if failed else BODY),
        *middle,
        result,
        Cell(finding.rule),
        Cell(source_text(finding.source)),
    ]
    if not failed:
        return table.row(cells)
    first, *notes = table.open_row(cells)
    framed = first._replace(marks=(*first.marks, _result_frame(table, result)))
    return table.closed([framed, *notes, *_message(finding, grid)])


def _result_frame(table: Table, result: Cell) -> Frame:
    x = table.edges()[-3] - _FRAME_PAD
    return Frame(x, 0.4, width(result.text, result.style) + 2 * _FRAME_PAD, BODY.line - 0.6, _FRAME_WEIGHT)


def _message(finding: Finding, grid: Grid) -> list[Row]:
    """Return what a fail or unknown counts as and what it says, over the full width."""
    return full_width(grid.x, grid.width, (f"{finding.severity.value.upper()}  ", STRONG), finding.message)


def _taken_text(taken_at: datetime | None, planned: datetime) -> str:
    """Return when a value was taken: day and time in the year of the dose, the whole date in another year."""
    if taken_at is None:
        return ""
    if taken_at.year != planned.year:
        return date_text(taken_at.date())
    return f"{short_date_text(taken_at.date())} {taken_at:%H:%M}"


def _age_text(taken_at: datetime | None, planned: datetime) -> str:
    """Return how old a value is at the planned start, in hours up to four days, rounded up to 0.1."""
    if taken_at is None or taken_at > planned:
        return ""
    hours = Decimal(int((planned - taken_at).total_seconds())) / _SECONDS_AN_HOUR
    if hours <= _LONGEST_IN_HOURS:
        return with_unit(number_text(_up(hours)), "h")
    return f"{number_text(_up(hours / _HOURS_A_DAY))}{NO_BREAK_SPACE}d"


def _up(number: Decimal) -> Decimal:
    return number.quantize(Decimal("0.1"), rounding=ROUND_CEILING)
