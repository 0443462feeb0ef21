"""Block 5: every rule, in the order of the decision table, under the heads of its sections."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from itertools import groupby

from besponsa_desktop.clinical.display import NOT_STATED, date_text, short_date_text
from besponsa_desktop.clinical.findings import Finding, Outcome
from besponsa_desktop.printing.content import Content, source_text, sources_note
from besponsa_desktop.printing.flow import Block
from besponsa_desktop.printing.grid import Grid, full_width
from besponsa_desktop.printing.marks import BODY, STRONG, VALUE, Frame, Leading, Row, Setting, left
from besponsa_desktop.printing.table import CELL_GAP, Cell, Column, Placed, Table
from besponsa_desktop.printing.typeface import width

#: Width of the table on A4 in mm; a wider sheet gives the rest to what was found and to the limit.
_USUAL_WIDTH = 186.0
_ITEM, _FOUND, _DATE, _LIMIT, _RESULT, _RULE, _SOURCE = 34.9, 31.0, 18.4, 34.7, 16.5, 39.0, 11.5
_FRAME_WEIGHT, _FRAME_PAD = 0.75, 0.6
_SECTION_SPACE = 0.5
_SHORT_FOUND = 19.0
_PAIR_GUTTER, _NARROW_RESULT = 3.0, 7.0
_SIGN_BEFORE_NUMBER = re.compile("([≤≥<>±×]) (?=[0-9])")
#: Rules of several values of which each is shown with its own limit.
_WORKED = frozenset({"liver.limits"})
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


def rules(content: Content, grid: Grid, *, setting: Setting = Setting.USUAL) -> Block:
    """Return block 5; a fail or unknown is framed and followed by what it says.

    Where room is saved, ``setting`` puts neighbouring rules that do not apply two to a line, without why.
    """
    planned = content.order.prescription.planned_start
    findings = content.assessment.findings
    table = _table(grid, setting.dense)
    body = list(_rows(findings, planned, table, setting=setting))
    body += full_width(grid.x, grid.width, None, sources_note(finding.source for finding in findings))
    return Block(
        number=5,
        title="Rules",
        remark=f"every rule, in protocol order; dates without a year are {planned.year}",
        rows=tuple(body),
        repeat=(table.head(),),
    )


def _table(grid: Grid, leading: Leading) -> Table:
    spare = grid.width - _USUAL_WIDTH
    columns = (
        Column("item", _ITEM),
        Column("found, ratio", _FOUND + spare / 2),
        Column("date", _DATE),
        Column("limit", _LIMIT + spare / 2),
        Column("result", _RESULT),
        Column("rule", _RULE),
        Column("source", _SOURCE, to_right=True),
    )
    return Table(grid.x, columns, leading=leading)


def _rows(
    findings: tuple[Finding, ...], planned: datetime, table: Table, *, setting: Setting
) -> Iterator[Row]:
    for section, members in groupby(findings, key=section_of):
        yield _section_row(section, table, 0.0 if setting else _SECTION_SPACE)
        for applies, run in groupby(members, key=_applies):
            of_run = list(run)
            paired = bool(setting) and not applies
            for left_one, right_one in zip(of_run[::2], of_run[1::2], strict=False) if paired else ():
                yield from _pair(left_one, right_one, table)
            for finding in of_run[len(of_run) // 2 * 2 :] if paired else of_run:
                yield from _finding_rows(finding, planned, table)


def _applies(finding: Finding) -> bool:
    return finding.outcome is not Outcome.NOT_APPLICABLE


def _pair(left_one: Finding, right_one: Finding, table: Table) -> tuple[Row, ...]:
    """Return two rules that do not apply side by side."""
    half = (table.width - _PAIR_GUTTER) / 2
    columns = (
        Column("item", half - _NARROW_RESULT - _RULE - _SOURCE),
        Column("result", _NARROW_RESULT),
        Column("rule", _RULE),
        Column("source", _SOURCE, to_right=True),
    )
    places = []
    for finding, x in ((left_one, table.x), (right_one, table.x + half + _PAIR_GUTTER)):
        texts = (finding.title, _RESULTS[finding.outcome], finding.rule, source_text(finding.source))
        item, result, rule, source = Table(x, columns).placed([Cell(text) for text in texts])
        places += [item, result._replace(style=VALUE), _with_room_of(rule, source), source]
    return table.closed(table.open_row(places))


def limit_text(finding: Finding) -> str:
    """Return the limit of a finding; a sign and its number stay on one line."""
    return _SIGN_BEFORE_NUMBER.sub("\\1\u00a0", finding.expected)


def section_of(finding: Finding) -> str:
    """Return the section of the decision table to which a finding's rule belongs."""
    prefix = finding.rule.partition(".")[0]
    return _SECTIONS.get(prefix, prefix)


def _section_row(section: str, table: Table, space: float) -> Row:
    text = left(table.x, table.leading.baseline + space, section, STRONG)
    (row,) = table.closed([Row(table.leading.line + space, (text,))])
    return row._replace(keep=True)


def _finding_rows(finding: Finding, planned: datetime, table: Table) -> tuple[Row, ...]:
    failed = finding.outcome in {Outcome.FAIL, Outcome.UNKNOWN}
    places = _places(finding, planned, table)
    worked = table.note(None, " · ".join(finding.working)) if finding.rule in _WORKED else []
    if not failed:
        return table.closed([*table.open_row(places), *worked])
    first, *notes = table.open_row(places)
    framed = first._replace(marks=(*first.marks, word_frame(places[-3], table)))
    message = table.note((f"{finding.severity.value.upper()}  ", STRONG), finding.message)
    return table.closed([framed, *notes, *worked, *message])


def word_frame(result: Placed, table: Table) -> Frame:
    """Return the frame around the word of a cell."""
    x, words = result.x - _FRAME_PAD, width(result.text, result.style)
    return Frame(x, 0.35, words + 2 * _FRAME_PAD, table.leading.line - 0.5, _FRAME_WEIGHT)


def _places(finding: Finding, planned: datetime, table: Table) -> list[Placed]:
    """Return a finding's cells.

    A rule that does not apply says why in place of found, date and limit.
    """
    strong = finding.outcome in {Outcome.FAIL, Outcome.UNKNOWN}
    cells = [
        Cell(finding.title, STRONG if strong else BODY),
        Cell(finding.found),
        Cell(taken_text(finding, planned)),
        Cell(limit_text(finding)),
        Cell(_RESULTS[finding.outcome], STRONG if strong else VALUE),
        Cell(finding.rule),
        Cell(source_text(finding.source)),
    ]
    item, found, taken, limit, result, rule, source = table.placed(cells)
    rule = _with_room_of(rule, source)
    if finding.outcome is Outcome.NOT_APPLICABLE:
        why = found._replace(text=finding.message, room=limit.x + limit.room - found.x)
        return [item, why, result, rule, source]
    return [item, *_middle(found, taken, limit), result, rule, source]


def _middle(found: Placed, taken: Placed, limit: Placed) -> list[Placed]:
    """Return found, date and limit at the first stops at which each has one line, if there are any.

    First the columns' own edges, then date and limit moved left after something short, then one cell after
    the other.
    """
    end = limit.x + limit.room
    short = found.x + _SHORT_FOUND
    moved = limit._replace(x=short + limit.x - taken.x) if taken.text else limit._replace(x=taken.x)
    stops = [(taken, limit), (taken._replace(x=short), moved), _fluid(found, taken, limit)]
    for date_cell, limit_cell in stops:
        fitted = limit_cell._replace(room=end - limit_cell.x)
        kept = [date_cell, fitted] if taken.text else [fitted]
        first = found._replace(room=kept[0].x - CELL_GAP - found.x)
        if all(_fits(place) for place in (first, fitted)):
            return [first, *kept]
    kept = [taken, limit] if taken.text else [limit]
    return [found._replace(room=kept[0].x - CELL_GAP - found.x), *kept]


def _fits(place: Placed) -> bool:
    return width(place.text, place.style) <= place.room


def _fluid(found: Placed, taken: Placed, limit: Placed) -> tuple[Placed, Placed]:
    """Return date and limit as far right as the limit allows, each after what stands before it."""
    limit_x = limit.x + limit.room - width(limit.text, limit.style)
    date_width = width(taken.text, taken.style)
    after_found = found.x + width(found.text, found.style) + CELL_GAP
    date_x = min(max(taken.x, after_found), limit_x - CELL_GAP - date_width)
    if limit_x > limit.x:
        limit_x = min(limit_x, max(limit.x, date_x + date_width + CELL_GAP))
    return taken._replace(x=date_x), limit._replace(x=limit_x)


def _with_room_of(cell: Placed, neighbour: Placed) -> Placed:
    """Return ``cell`` with the room that its right neighbour leaves."""
    if not neighbour.text:
        return cell._replace(room=neighbour.x + neighbour.room - cell.x)
    if neighbour.to_right:
        free = neighbour.x + neighbour.room - width(neighbour.text, neighbour.style)
        return cell._replace(room=free - CELL_GAP - cell.x)
    return cell


def taken_text(finding: Finding, planned: datetime) -> str:
    """Return when the first dated value was taken: day and time in the year of the dose, else the date.

    Where nothing usable was found, there is nothing that was taken.
    """
    if finding.found.endswith(NOT_STATED):
        return ""
    taken_at = next((i.taken_at for i in finding.inputs if i.taken_at is not None), None)
    if taken_at is None:
        return ""
    if taken_at.year != planned.year:
        return date_text(taken_at.date())
    return f"{short_date_text(taken_at.date())} {taken_at:%H:%M}"
