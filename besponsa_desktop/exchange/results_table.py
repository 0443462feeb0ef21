"""Results from a table: tests as rows or as columns, with times, units and limits as far as they are stated.

Values and limits are handed on as they are written: the reader of results judges them, and the person who
sees them is asked. What belongs to no result is noted, cell by cell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from besponsa_desktop.clinical.investigations import LaboratoryTest
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.decimal_text import decimal_of
from besponsa_desktop.exchange.import_notes import ImportNote, Notes
from besponsa_desktop.exchange.reference_range import limits_in
from besponsa_desktop.exchange.table_text import WHOLE_TABLE, Cell, Cells, table_of, turned
from besponsa_desktop.exchange.table_words import (
    Head,
    head_of,
    is_clock,
    is_moment,
    is_unit,
    moment_written,
    test_named,
    unit_written,
)

Names = Mapping[str, LaboratoryTest]
_BOUNDED = re.compile(r"(?P<comparator>[<>]?)\s*(?P<value>.*)", re.DOTALL)
_NUMBER = re.compile(r"[<>]?\s*[0-9]")
_WITH_UNIT = re.compile(r"(?P<value>[<>]?\s*[0-9][0-9.,]*)\s+(?P<unit>\S+)")
_CHOOSE = "it is no unit of this test: the unit is to be chosen in the grid"
_DIFFERS = "the table states another one, too: it is to be typed in the grid"


@dataclass(frozen=True, slots=True, kw_only=True)
class TableReading:
    """What a table gave: results as an order's document has them, and what was not taken over."""

    labs: tuple[dict[str, object], ...] = field(repr=False)
    notes: tuple[ImportNote, ...] = field(repr=False)


@dataclass(slots=True)
class _Columns:
    """What the columns beside the tests' names hold: times of draws by column, and parts of results."""

    draws: dict[int, str] = field(default_factory=dict)
    parts: dict[Head, int] = field(default_factory=dict)
    unknown: set[int] = field(default_factory=set)


def read_table(text: str, names: Names) -> TableReading:
    """Return the results in the text of a table; ``names`` are further names of tests, in small letters.

    Raises:
        UnusableInput: it is no table, or no cell of it names a test.
    """
    cells, at = _with_tests_as_rows(table_of(text), names)
    notes = Notes()
    is_head = [_is_head(cells, number, at, names) for number in range(len(cells))]
    heads = [row for row, is_one in zip(cells, is_head, strict=True) if is_one]
    body = [row for row, is_one in zip(cells, is_head, strict=True) if not is_one]
    columns = _columns_of(heads, body, at)
    labs = [record for row in body for record in _results(row, row[at], columns, names, notes)]
    for row in heads:
        for column in columns.unknown:
            if row[column].text:
                notes.add(row[column].text, row[column].place, "no head that is known")
    return TableReading(labs=tuple(labs), notes=tuple(notes.made))


def _with_tests_as_rows(cells: Cells, names: Names) -> tuple[Cells, int]:
    """Return the table, turned if need be, so that names of tests stand in one column; and which."""
    in_rows, in_columns = _most_named(turned(cells), names), _most_named(cells, names)
    if not in_rows[0]:
        known = "as this window or the site policy has them"
        needed = f"a row or a column with names of tests {known}, or with LOINC codes"
        raise UnusableInput([Fault(path=WHOLE_TABLE, found="no name of a test", needed=needed)])
    if in_columns[0] > in_rows[0] or (in_columns[0] == in_rows[0] and _is_below(cells, in_columns[1], names)):
        return turned(cells), in_columns[1]
    return cells, in_rows[1]


def _most_named(lines: Cells, names: Names) -> tuple[int, int]:
    """Return how many tests the line names that names most, and which line it is."""
    counted = [sum(test_named(cell.text, names) is not None for cell in line) for line in lines]
    return max(counted), counted.index(max(counted))


def _is_below(cells: Cells, row: int, names: Names) -> bool:
    """Tell whether the results stand below a lone name: numbers do, and none stands to its right."""
    at = next(n for n, cell in enumerate(cells[row]) if test_named(cell.text, names))
    beside, below = cells[row][at + 1 :], [each[at] for each in cells[row + 1 :]]
    return any(map(_is_number, below)) and not any(map(_is_number, beside))


def _is_number(cell: Cell) -> bool:
    return _NUMBER.match(cell.text) is not None and not is_moment(cell.text)


def _is_head(cells: Cells, number: int, at: int, names: Names) -> bool:
    """Tell whether a row holds heads: days, times, or words for parts of results."""
    row = cells[number]
    if test_named(row[at].text, names) is not None:
        return False
    others = [cell.text for cell in row if cell is not row[at]]
    says_parts = any(head_of(text) or is_moment(text) or is_clock(text) for text in others)
    first = next(n for n, each in enumerate(cells) if any(cell.text for cell in each))
    return says_parts and (not row[at].text or head_of(row[at].text) is not None or number == first)


def _columns_of(heads: Cells, body: Cells, at: int) -> _Columns:
    """Return what each column holds.

    Not known are a second one of a kind, one more with names, one whose heads differ, in a list of values
    one without a head, and in a list of days several: they would be values of one time.
    """
    found = _Columns()
    days, clocks = _that_hold(is_moment, heads), _that_hold(is_clock, heads)
    for column in range(len((heads or body)[0])):
        if column == at:
            continue
        texts = [row[column].text for row in heads if row[column].text]
        parts = {head for text in texts if (head := head_of(text))}
        values = [row[column].text for row in body if row[column].text]
        if not texts and values and all(map(is_unit, values)):
            parts = {Head.UNIT}
        day, clock = _only_one(is_moment, days, column), _only_one(is_clock, clocks, column)
        part = next(iter(parts), None)
        if len(parts) > 1 or (day is None or clock is None) or (day and part not in (None, Head.VALUE)):
            found.unknown.add(column)
        elif part is None and (day or not texts):
            found.draws[column] = moment_written(f"{day} {clock}")
        elif part is not None and part is not Head.TEST and part not in found.parts:
            found.parts[part] = column
        else:
            found.unknown.add(column)
    without_head = {column for column, at in found.draws.items() if not at}
    if Head.VALUE in found.parts or (Head.DAY in found.parts and len(without_head) > 1):
        found.unknown |= without_head
        found.draws = {column: at for column, at in found.draws.items() if column not in without_head}
    return found


def _that_hold(kind: Callable[[str], bool], heads: Cells) -> Cells:
    return [row for row in heads if any(kind(cell.text) for cell in row)]


def _only_one(kind: Callable[[str], bool], rows: Cells, column: int) -> str | None:
    """Return what all these rows say of a column, perhaps nothing; none where they differ."""
    said = {row[column].text if kind(row[column].text) else "" for row in rows} or {""}
    return said.pop() if len(said) == 1 else None


def _results(
    row: list[Cell], name: Cell, columns: _Columns, names: Names, notes: Notes
) -> Iterator[dict[str, object]]:
    """Yield the results of one row; what is left of it is noted."""
    named = test_named(name.text, names)
    if named is None:
        for cell in row:
            if cell.text and cell is not name:
                what = f"{name.text}: {cell.text}" if name.text else cell.text
                notes.add(what, cell.place, "its row or column names no test that is known")
        if name.text and not any(cell.text for cell in row if cell is not name):
            notes.add(name.text, name.place, "it names no test that is known")
        return
    for column in sorted(columns.unknown):
        if row[column].text:
            notes.add(row[column].text, row[column].place, "the head of its column is not known")
    about = _about(row, name, named, columns, notes)
    for column, collected_at in _values_of(row, columns, notes):
        if row[column].text:
            yield _record(row[column], named[0], about | {"collected_at": collected_at or None})


def _values_of(row: list[Cell], columns: _Columns, notes: Notes) -> Iterator[tuple[int, str]]:
    """Yield the columns with values, and when each was taken; in a list, the row says so itself."""
    said = [row[columns.parts[head]].text for head in (Head.DAY, Head.CLOCK) if head in columns.parts]
    of_row = moment_written(" ".join(filter(None, said)))
    for column, of_column in columns.draws.items():
        if of_column and of_row and of_column != of_row and row[column].text:
            notes.add(f"{row[column].text}: {of_column}, {of_row}", row[column].place, _DIFFERS)
            yield column, ""
        else:
            yield column, of_column or of_row
    if Head.VALUE in columns.parts:
        yield columns.parts[Head.VALUE], of_row


def _about(
    row: list[Cell], name: Cell, named: tuple[LaboratoryTest, str], columns: _Columns, notes: Notes
) -> dict[str, object]:
    """Return test, unit and limits of a row."""
    test, in_name = named
    said = {head: row[column] for head, column in columns.parts.items() if row[column].text}
    low, high = _limits(said, notes)
    unit = _unit(said.get(Head.UNIT), name, test, in_name, notes)
    is_zero = decimal_of(low) == 0  # "from 0" bounds nothing, and a result has no such limit
    return {"test": test.value, "unit": unit, "lower_limit": "" if is_zero else low, "upper_limit": high}


def _limits(said: Mapping[Head, Cell], notes: Notes) -> tuple[str, str]:
    """Return the limits of a row, each empty where it states none; of limits that differ none is taken."""
    low, high = (said[head].text if head in said else "" for head in (Head.LOWER, Head.UPPER))
    if Head.RANGE not in said:
        return low, high
    ranged = limits_in(said[Head.RANGE].text)
    if any(map(_contradict, (low, high), ranged)):
        for head in (Head.LOWER, Head.UPPER, Head.RANGE):
            if head in said:
                notes.add(said[head].text, said[head].place, _DIFFERS)
        return "", ""
    if not any(ranged):
        why = "no range that can be read: the limits are to be typed in the grid"
        notes.add(said[Head.RANGE].text, said[Head.RANGE].place, why)
    return low or ranged[0], high or ranged[1]


def _unit(cell: Cell | None, name: Cell, test: LaboratoryTest, in_name: str, notes: Notes) -> str | None:
    """Return the unit of a row, none where it states none, and an empty text where what it states differs."""
    written = cell.text if cell else in_name
    unit = unit_written(written, test) if written else None
    if written and unit is None:
        notes.add(f"{test.value}: {written}", (cell or name).place, _CHOOSE)
        return "" if is_unit(written) else None
    if is_unit(in_name) and unit_written(in_name, test) != unit:
        notes.add(f"{test.value}: {in_name}, {written}", name.place, _DIFFERS)
        return ""
    return unit


def _contradict(limit: str, other: str) -> bool:
    return bool(limit and other) and decimal_of(limit) != decimal_of(other)


def _record(cell: Cell, test: LaboratoryTest, about: dict[str, object]) -> dict[str, object]:
    """Return one result; a unit behind the number counts where none is stated elsewhere."""
    text, unit = cell.text, about["unit"]
    if found := _WITH_UNIT.fullmatch(text):
        own = unit_written(found["unit"], test)
        if own is not None and unit in (None, own):
            text, unit = found["value"], own
    bounded = _BOUNDED.fullmatch(text)
    assert bounded is not None
    stated = about | {"unit": unit, "value": bounded["value"], "comparator": bounded["comparator"]}
    return {key: value for key, value in stated.items() if value}
