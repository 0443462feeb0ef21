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


def test_that_of_two_units_neither_is_taken() -> None:
    found = read(f"Test;{TIME};unit", "total bilirubin (mg/dL);1.5;umol/L")
    assert [one.get("unit") for one in found.labs] == [None]
    assert "mg/dL, umol/L" in notes(found)[0]


@pytest.mark.parametrize(("upper", "kept"), [("50", None), ("40.0", "40.0")])
def test_that_of_two_limits_neither_is_taken_where_they_differ(upper: str, kept: str | None) -> None:
    found = read(f"Test;{TIME};unit;range;upper", f"ALT;30;U/L;5-40;{upper}")
    assert [one.get("upper_limit") for one in found.labs] == [kept]
    assert bool(notes(found)) is (kept is None)


def test_that_a_column_without_a_head_beside_values_is_not_known() -> None:
    found = read("Test;value;;unit;date", "ALT;30;31;U/L;2026-10-28 06:00")
    assert [one["value"] for one in found.labs] == ["30"]
    assert "31" in notes(found)[0]
