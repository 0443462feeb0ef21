"""A table that states one thing twice: nothing of it gets a wrong time, unit, limit or value."""

from __future__ import annotations

import pytest

from tests.exchange.test_results_table import TIME, notes, read


@pytest.mark.parametrize("cell", ['"12\n5"', '"<5\n0"', '"12\r\n5"', "12\u20285", "12\x0b5"])
def test_that_two_lines_of_one_cell_are_never_one_number(cell: str) -> None:
    found = read(f"Test\t{TIME}\tunit", f"ALT\t{cell}\tU/L")
    assert [str(one.get("value")) for one in found.labs] not in (["125"], ["50"])
    assert len(found.labs) == 1


@pytest.mark.parametrize("name", ["Test", ""])
def test_that_no_value_of_a_second_block_gets_the_time_of_the_first(name: str) -> None:
    found = read(f"Test\t{TIME}", "ALT\t30", f"{name}\t2026-11-23 06:00", "ALT\t90")
    assert "90" not in [
        one["value"] for one in found.labs if str(one["collected_at"]).startswith("2026-10-28")
    ]
    assert any("90" in note for note in notes(found))


@pytest.mark.parametrize(
    "rows",
    [
        ("Test;2026-10-28", ";06:00", "ALT;30", ";18:00", "ALT;90"),
        ("Test;2026-10-28;2026-10-28", ";06:00;06:00", "ALT;30;", "Test;2026-10-28;", "ALT;;90"),
        ("Test;Date;2026-10-28 06:00", "ALT;2026-11-23 06:00;90"),
    ],
    ids=["another time of the same day", "no day in the second block", "another day in the row"],
)
def test_that_no_value_gets_a_time_that_the_table_contradicts(rows: tuple[str, ...]) -> None:
    found = read(*rows)
    assert [one for one in found.labs if one["value"] == "90" and "collected_at" in one] == []
    assert any(note.startswith("90") for note in notes(found))


@pytest.mark.parametrize("second", ["Test;2026-10-28 06:00;upper;lower", "Test;upper;2026-10-28 06:00;lower"])
def test_that_a_column_with_two_kinds_of_heads_is_not_known(second: str) -> None:
    found = read("Test;2026-10-28 06:00;lower;upper", "ALT;30;5;40", second, "AST;31;41;6")
    assert all({"lower_limit", "upper_limit"}.isdisjoint(one) for one in found.labs)
    assert any(note.startswith("41 (row 4, column 3)") for note in notes(found))


@pytest.mark.parametrize(
    ("row", "value", "note"),
    [
        ("total bilirubin (mg/dL);1.5;umol/L", "1.5", "total_bilirubin: mg/dL, umol/L"),
        ("total bilirubin (mg/dL);1.5 mg/dL;umol/L", "1.5 mg/dL", "total_bilirubin: mg/dL, umol/L"),
        ("ALT (mg/dL);30;U/L", "30", "alt: mg/dL, U/L"),
        ("ALT;30 U/L;mg/dL", "30 U/L", "alt: mg/dL"),
    ],
)
def test_that_of_two_units_neither_is_taken(row: str, value: str, note: str) -> None:
    found = read(f"Test;{TIME};unit", row)
    assert [(one["value"], one.get("unit")) for one in found.labs] == [(value, None)]
    assert [each.startswith(note) for each in notes(found)] == [True]


def test_that_words_in_brackets_contradict_no_unit() -> None:
    found = read(f"Test;{TIME};unit", "ALT (serum);30;U/L")
    assert [one.get("unit") for one in found.labs] == ["U/L"]
    assert notes(found) == []


@pytest.mark.parametrize(("upper", "kept"), [("50", None), ("40.0", "40.0")])
def test_that_of_two_limits_neither_is_taken_where_they_differ(upper: str, kept: str | None) -> None:
    found = read(f"Test;{TIME};unit;range;upper", f"ALT;30;U/L;5-40;{upper}")
    assert [one.get("upper_limit") for one in found.labs] == [kept]
    differ = ["50 (row 2, column 5)", "5-40 (row 2, column 4)"] if kept is None else []
    assert [note.split(": ")[0] for note in notes(found)] == differ


def test_that_a_column_without_a_head_beside_values_is_not_known() -> None:
    found = read("Test;value;;unit;date", "ALT;30;31;U/L;2026-10-28 06:00")
    assert [one["value"] for one in found.labs] == ["30"]
    assert "31" in notes(found)[0]
