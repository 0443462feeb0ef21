"""Protocols as plain text for a terminal: which there are, every number with its source, and what differs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from besponsa_desktop.clinical.display import NO_BREAK_SPACE
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.protocol import IN_FORCE, shipped_regimen, shipped_regimens
from besponsa_desktop.protocol.describe import ParameterRow, difference, parameters

CONFIRM = "confirm with current labelling"
_WIDEST = 48
_ABSENT = "–"


def protocol_list() -> str:
    """Return one line for each protocol shipped: id, name, edition, and whether it is in force by default."""
    rows = [_about(shipped_regimen(regimen_id)) for regimen_id in shipped_regimens()]
    return _table([("id", "name", "edition", "in force", "status"), *rows])


def _about(regimen: Regimen) -> tuple[str, ...]:
    in_force = "by default" if regimen.id == IN_FORCE else "no"
    return regimen.id, regimen.name, regimen.edition, in_force, regimen.status


def protocol_parameters(regimen: Regimen) -> str:
    """Return every parameter of a protocol with value, unit, source, and a mark where it is not verified."""
    rows = [(row.key, _value(row), _source(row), _mark(row)) for row in parameters(regimen)]
    title = f"{regimen.name} ({regimen.id}), {regimen.edition}; {regimen.status}"
    return f"{title}\n{regimen.digest}\n\n{_table([('parameter', 'value', 'source', ''), *rows])}"


def protocol_difference(first: Regimen, second: Regimen) -> str:
    """Return the parameters in which two protocols differ, with the value and source of each."""
    rows = [
        (found.key, _value(found.first), _value(found.second), _sources(found.first, found.second))
        for found in difference(first, second)
    ]
    if not rows:
        return f"{first.id} and {second.id} do not differ."
    return _table([("parameter", first.id, second.id, "sources"), *rows])


def _value(row: ParameterRow | None) -> str:
    return _ABSENT if row is None else f"{row.value} {row.unit}".rstrip()


def _source(row: ParameterRow | None) -> str:
    return _ABSENT if row is None else f"{row.source}, {row.section}"


def _mark(row: ParameterRow | None) -> str:
    return "" if row is None or row.verified else CONFIRM


def _sources(first: ParameterRow | None, second: ParameterRow | None) -> str:
    marks = {mark for mark in (_mark(first), _mark(second)) if mark}
    return " | ".join([_source(first), _source(second), *marks])


def _table(rows: Sequence[Sequence[str]]) -> str:
    """Return rows in columns; a cell that is too wide pushes its line, not the column."""
    widths = [min(max(len(cell) for cell in column), _WIDEST) for column in zip(*rows, strict=True)]
    return "\n".join(_line(row, widths) for row in rows).replace(NO_BREAK_SPACE, " ")


def _line(row: Iterable[str], widths: Iterable[int]) -> str:
    return "  ".join(_padded(row, widths)).rstrip()


def _padded(row: Iterable[str], widths: Iterable[int]) -> Iterator[str]:
    for cell, width in zip(row, widths, strict=True):
        yield cell.ljust(width)
