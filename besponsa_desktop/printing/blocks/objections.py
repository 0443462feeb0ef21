"""What stands against an order: each finding that holds it, with what was found, the limit and the basis."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from besponsa_desktop.clinical.display import count_text
from besponsa_desktop.clinical.findings import Finding, Outcome, Release, Severity
from besponsa_desktop.printing.blocks.rules import limit_text, taken_text, word_frame
from besponsa_desktop.printing.content import Content, source_text, sources_note
from besponsa_desktop.printing.flow import Block
from besponsa_desktop.printing.grid import Grid, full_width
from besponsa_desktop.printing.marks import BODY, STRONG, VALUE, Row
from besponsa_desktop.printing.table import Cell, Column, Table

#: Who may decide that an order goes on in spite of a finding, by how it may be released.
_WHO_MAY = {
    Release.NEVER: "nobody",
    Release.PRESCRIBER: "prescriber",
    Release.REASON: "pharmacist",
    Release.NONE: "–",
}
_USUAL_WIDTH = 186.0
_ITEM, _FOUND, _DATE, _LIMIT, _SEVERITY, _MAY = 38.0, 43.0, 20.0, 42.0, 23.0, 20.0
_STANDING = frozenset({Outcome.FAIL, Outcome.UNKNOWN})


def standing(content: Content) -> list[Finding]:
    """Return the findings that decide about the order, the worst first; notes decide nothing."""
    found = [one for one in content.assessment.findings if one.outcome in _STANDING]
    return sorted((one for one in found if one.severity is not Severity.NOTE), key=lambda f: f.severity.rank)


def objections(content: Content, grid: Grid) -> Block:
    """Return the block of what stands against the order, the worst first, then what else is to be known."""
    table = _table(grid)
    findings = standing(content)
    rows = [row for finding in findings for row in _rows(finding, content, table)]
    rows += _notes(content, grid)
    rows += full_width(grid.x, grid.width, None, sources_note(finding.source for finding in findings))
    remark = f"{count_text(len(findings), 'finding')}, the worst first"
    return Block(
        number=4, title="What stands against it", remark=remark, rows=tuple(rows), repeat=(table.head(),)
    )


def _table(grid: Grid) -> Table:
    spare = grid.width - _USUAL_WIDTH
    return Table(
        grid.x,
        (
            Column("item", _ITEM),
            Column("found", _FOUND + spare),
            Column("date", _DATE),
            Column("limit", _LIMIT),
            Column("severity", _SEVERITY),
            Column("may release it", _MAY),
        ),
    )


def _rows(finding: Finding, content: Content, table: Table) -> tuple[Row, ...]:
    """Return a finding, beneath it what it says, its working, its rule and source."""
    cells = [
        Cell(finding.title, STRONG),
        Cell(finding.found, VALUE),
        Cell(taken_text(finding, content.order.prescription.planned_start)),
        Cell(limit_text(finding), VALUE),
        Cell(finding.severity.value.upper(), STRONG),
        Cell(_WHO_MAY[finding.release]),
    ]
    places = table.placed(cells)
    first, *notes = table.open_row(places)
    framed = first._replace(marks=(*first.marks, word_frame(places[-2], table)))
    basis = " · ".join((*finding.working, f"rule {finding.rule}, {source_text(finding.source)}"))
    return table.closed([framed, *notes, *table.note(None, finding.message), *table.note(None, basis)])


def _notes(content: Content, grid: Grid) -> Iterator[Row]:
    notes = [
        one.message
        for one in content.assessment.findings
        if one.outcome is Outcome.FAIL and one.severity is Severity.NOTE
    ]
    if notes:
        yield from full_width(grid.x, grid.width, ("also noted:  ", STRONG), " ".join(notes))
    outcomes = sorted(one.outcome.value for one in content.assessment.findings)
    counts = {outcome: len(list(same)) for outcome, same in groupby(outcomes)}
    rest = (
        f"{counts.get('pass', 0)} rules pass, {counts.get('not_applicable', 0)} do not apply: "
        "every rule stands below."
    )
    yield from full_width(grid.x, grid.width, ("all others:  ", BODY), rest)
