"""A table as text, copied from a spreadsheet or exported as CSV: parted into cells that know their place."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from io import StringIO
from typing import TypeAlias

from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.json_text import LARGEST_FILE

#: Where a fault of the table as a whole is.
WHOLE_TABLE = "(table)"
_SEPARATORS = ("\t", ";", ",")
_MOST_ROWS, _MOST_COLUMNS, _MOST_CELLS, _LONGEST = 2_000, 200, 50_000, 1_000
_NEEDED = f"at most {_MOST_ROWS:,} rows, {_MOST_COLUMNS} columns and {_MOST_CELLS:,} cells"


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of a cell without spaces around it, and where it stood, counted from one."""

    text: str
    row: int
    column: int

    @property
    def place(self) -> str:
        """Return where it stood, for a person."""
        return f"row {self.row}, column {self.column}"


Cells: TypeAlias = list[list[Cell]]


def table_of(text: str) -> Cells:
    """Return the rows of a table, all of one length: parted by tabs, else by semicolons, else by commas.

    Raises:
        UnusableInput: there is nothing in it, or more than a table of results holds.
    """
    if len(text) > LARGEST_FILE:
        raise UnusableInput([Fault(path=WHOLE_TABLE, found=f"{len(text):,} characters", needed=_NEEDED)])
    separator = next((each for each in _SEPARATORS if each in text), _SEPARATORS[0])
    try:
        read = list(csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error as error:
        needed = "cells parted by tabs, semicolons or commas, quotes closed"
        raise UnusableInput([Fault(path=WHOLE_TABLE, found=f"no table ({error})", needed=needed)]) from error
    columns = max(map(len, read), default=0)
    if fault := _fault_of(read, columns):
        raise UnusableInput([fault])
    return [
        [Cell(row[at].strip() if at < len(row) else "", number, at + 1) for at in range(columns)]
        for number, row in enumerate(read, 1)
    ]


def turned(cells: Cells) -> Cells:
    """Return the table with its columns as rows."""
    return [list(column) for column in zip(*cells, strict=True)]


def _fault_of(read: Sequence[Sequence[str]], columns: int) -> Fault | None:
    if not any(text.strip() for row in read for text in row):
        return Fault(path=WHOLE_TABLE, found="nothing", needed="a table with names of tests and results")
    if len(read) > _MOST_ROWS or columns > _MOST_COLUMNS or len(read) * columns > _MOST_CELLS:
        found = f"{len(read):,} rows and {columns:,} columns"
        return Fault(path=WHOLE_TABLE, found=found, needed=_NEEDED)
    if any(len(text) > _LONGEST for row in read for text in row):
        needed = f"at most {_LONGEST:,} characters in a cell"
        return Fault(path=WHOLE_TABLE, found="a longer text", needed=needed)
    return None
