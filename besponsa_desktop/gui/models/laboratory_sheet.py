"""Laboratory results of the order as a sheet: a row per test, a column per draw, each cell one result."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from besponsa_desktop.gui.language import later as _later

_COUNTS = ("10*9/L", "10*3/uL", "/mm3", "/uL")
_ENZYMES = ("U/L", "ukat/L")


@dataclass(frozen=True, slots=True)
class Test:
    """A test of the sheet: its key in the document, its name, and the units offered, commonest first.

    A test with ``one_unit`` is so nearly always reported in its first unit that the window proposes it.
    """

    key: str
    name: str
    units: tuple[str, ...]
    one_unit: bool = True


TESTS = (
    Test("total_bilirubin", _later("Bilirubin, total"), ("mg/dL", "umol/L", "mmol/L"), one_unit=False),
    Test("alt", _later("ALT"), _ENZYMES),
    Test("ast", _later("AST"), _ENZYMES),
    Test("alp", _later("ALP"), _ENZYMES),
    Test("anc", _later("ANC"), _COUNTS),
    Test("platelets", _later("Platelets"), _COUNTS),
    Test("wbc", _later("WBC"), _COUNTS),
    Test("blast_percent", _later("Blasts, share"), ("%",)),
    Test("peripheral_blasts", _later("Blasts, blood"), _COUNTS),
    Test("potassium", _later("Potassium"), ("mmol/L", "meq/L", "umol/L")),
    Test("magnesium", _later("Magnesium"), ("mmol/L", "mg/dL", "meq/L", "umol/L"), one_unit=False),
    Test("calcium", _later("Calcium"), ("mmol/L", "mg/dL", "meq/L", "umol/L"), one_unit=False),
)
_ROW = {test.key: row for row, test in enumerate(TESTS)}


@dataclass(slots=True)
class Draw:
    """One draw of blood: when (ISO, or as typed; ``None``: not stated)."""

    collected_at: object = None


@dataclass(slots=True)
class Result:
    """One result as text: the value with ``<`` or ``>`` before it where it is only bounded."""

    place: int
    value: str = ""
    unit: str = ""
    lower: str = ""
    upper: str = ""

    def record(self, test: Test, draw: Draw) -> dict[str, object]:
        """Return the result for the order document."""
        comparator = self.value[:1] if self.value[:1] in {"<", ">"} else ""
        stated = {
            "test": test.key,
            "value": self.value[len(comparator) :] or None,
            "comparator": comparator or None,
            "unit": self.unit or None,
            "lower_limit": self.lower or None,
            "upper_limit": self.upper or None,
            "collected_at": draw.collected_at,
        }
        return {key: value for key, value in stated.items() if value is not None}


@dataclass(slots=True)
class LaboratorySheet:
    """All results of an order, by draw and test. ``draws`` run from the oldest to the newest."""

    draws: list[Draw] = field(default_factory=lambda: [Draw()])
    results: dict[tuple[int, int], Result] = field(default_factory=dict)
    _next_place: int = 0

    def load(self, records: object, beside: object = None) -> None:
        """Take over the results of an order document; two of one test and time go to two columns.

        ``beside`` is what was typed and is no result yet.
        """
        self.draws, self.results, self._next_place = [], {}, 0
        for record in records if isinstance(records, list | tuple) else ():
            self._take(record)
        self._sort()
        for typed in beside if isinstance(beside, list | tuple) else ():
            self._take(typed) if "test" in typed else self.draws.append(Draw(typed["collected_at"]))
        if not self.draws:
            self.draws = [Draw()]

    def records(self) -> list[dict[str, object]]:
        """Return the results for the order document, in the order in which they came."""
        return [result.record(TESTS[row], self.draws[column]) for result, column, row in self._stated()]

    def beside(self) -> list[dict[str, object]]:
        """Return what can stand in no order yet: limits without a value, times of draws without results."""
        begun = {at: r for at, r in self.results.items() if not r.value.strip() and self._is_begun(*at)}
        columns = {column for _, column, _ in self._stated()} | {column for column, _ in begun}
        empty = (draw for column, draw in enumerate(self.draws) if column not in columns)
        typed = [result.record(TESTS[row], self.draws[column]) for (column, row), result in begun.items()]
        return typed + [
            {"collected_at": draw.collected_at} for draw in empty if draw.collected_at is not None
        ]

    def _is_begun(self, column: int, row: int) -> bool:
        """Tell whether a result differs from the one that its cell begins with."""
        result, proposed = self.results[column, row], self.proposed(column, row)
        return (result.unit, result.lower, result.upper) != (proposed.unit, proposed.lower, proposed.upper)

    def place_of(self, index: int) -> tuple[int, int] | None:
        """Return draw and row of the result that stands at ``index`` in the document."""
        stated = self._stated()
        return stated[index][1:] if 0 <= index < len(stated) else None

    def places(self) -> list[tuple[int, int]]:
        """Return draw and row of every result, in the order of the document."""
        return [(column, row) for _, column, row in self._stated()]

    def index_of(self, column: int, row: int) -> int | None:
        """Return where a cell's result stands in the document."""
        places = [(draw, test) for _, draw, test in self._stated()]
        return places.index((column, row)) if (column, row) in places else None

    def result(self, column: int, row: int) -> Result | None:
        """Return the result of a cell."""
        return self.results.get((column, row))

    def editable(self, column: int, row: int) -> Result:
        """Return the result of a cell, made where there is none: unit and limits as in the draw before."""
        if (column, row) not in self.results:
            self.results[column, row] = self.proposed(column, row)
            self._next_place += 1
        return self.results[column, row]

    def proposed(self, column: int, row: int) -> Result:
        """Return the empty result that a cell begins with."""
        for earlier in range(column - 1, -1, -1):
            before = self.results.get((earlier, row))
            if before is not None and before.unit:
                return Result(self._next_place, "", before.unit, before.lower, before.upper)
        test = TESTS[row]
        return Result(self._next_place, "", test.units[0] if test.one_unit else "")

    def add_draw(self) -> int:
        """Add an empty draw after the newest and return its column."""
        self.draws.append(Draw())
        return len(self.draws) - 1

    def rows_in_use(self) -> list[int]:
        """Return the rows that have a result in any draw, or the beginning of one."""
        return sorted(
            {row for (column, row), r in self.results.items() if r.value or self._is_begun(column, row)}
        )

    def _stated(self) -> list[tuple[Result, int, int]]:
        """Return the results that state a value, with draw and row, in the order in which they came."""
        found = [(r, column, row) for (column, row), r in self.results.items() if r.value.strip()]
        return sorted(found, key=lambda each: each[0].place)

    def _take(self, record: Mapping[str, object]) -> None:
        row = _ROW[str(record["test"])]
        column = self._free_column(record.get("collected_at"), row)
        texts = {key: str(record.get(key) or "") for key in ("unit", "lower_limit", "upper_limit")}
        value = f"{record.get('comparator') or ''}{record.get('value', '')}"
        self.results[column, row] = Result(
            self._next_place, value, texts["unit"], texts["lower_limit"], texts["upper_limit"]
        )
        self._next_place += 1

    def _free_column(self, collected_at: object, row: int) -> int:
        for column, draw in enumerate(self.draws):
            if draw.collected_at == collected_at and (column, row) not in self.results:
                return column
        self.draws.append(Draw(collected_at))
        return len(self.draws) - 1

    def _sort(self) -> None:
        """Bring the draws into the order of time; those without a time come first."""
        order = sorted(range(len(self.draws)), key=lambda column: _instant(self.draws[column].collected_at))
        new_column = {old: new for new, old in enumerate(order)}
        self.draws = [self.draws[old] for old in order]
        self.results = {(new_column[column], row): r for (column, row), r in self.results.items()}


def _instant(collected_at: object) -> datetime:
    earliest = datetime.min.replace(tzinfo=UTC)
    try:
        moment = datetime.fromisoformat(str(collected_at))
    except ValueError:
        return earliest
    return moment if moment.tzinfo else earliest
