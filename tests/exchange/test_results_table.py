"""Results from a table: either way round, every notation, and nothing of it dropped without a word."""

from __future__ import annotations

import time
from typing import Any

import pytest

from besponsa_desktop.clinical.investigations import LaboratoryTest
from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.exchange import table_words
from besponsa_desktop.exchange.results_table import TableReading, read_table
from besponsa_desktop.exchange.table_text import table_of
from besponsa_desktop.exchange.table_words import is_clock, is_moment, moment_written, unit_written

AT = "2026-10-28T06:00-04:00"
ALT = {"test": "alt", "value": "51", "unit": "U/L", "upper_limit": "40", "collected_at": AT}
TIME = "2026-10-28 06:00 -04:00"


def read(*rows: str, names: dict[str, LaboratoryTest] | None = None) -> TableReading:
    return read_table("\n".join(rows), names or {})


def notes(reading: TableReading) -> list[str]:
    return [str(note) for note in reading.notes]


def needed(*rows: str) -> str:
    with pytest.raises(UnusableInput) as unusable:
        read(*rows)
    return str(unusable.value)


# ---------------------------------------------------------------------- either way round
@pytest.mark.parametrize(
    "rows",
    [
        (f"Test\t{TIME}\tunit\tupper limit", "ALT\t51\tU/L\t40"),
        (f"Parameter;{TIME};Einheit;Referenzbereich", "ALT;51;U/L;0 - 40"),
        (f"test,{TIME},upper", "ALT (U/L),51,40"),
        ("Date;ALT", "Unit;U/L", "Upper;40", f"{TIME};51"),
        ("Test,Result,Unit,ULN,Collected", f"1742-6,51,U/L,40,{TIME}"),
        ("Test;Value;Unit;High;Date;Time", "alt;51;U/L;40;28-Oct-2026;06:00 -04:00"),
    ],
    ids=["rows", "rows with a range", "unit in the name", "columns", "list", "list with time"],
)
def test_that_tests_are_found_as_rows_and_as_columns(rows: tuple[str, ...]) -> None:
    found = read(*rows)
    assert (list(found.labs), notes(found)) == ([ALT], [])


def test_that_the_time_of_day_may_have_a_column_of_its_own() -> None:
    found = read("Date;Time;ALT [U/L];ULN", "2026-10-28;06:00 -04:00;51;40", "2026-10-29;06:00;49;")
    times = ("2026-10-28T06:00-04:00", "2026-10-29T06:00")
    assert [(one["value"], one["unit"], one["collected_at"]) for one in found.labs] == [
        ("51", "U/L", times[0]),
        ("49", "U/L", times[1]),
    ]
    assert notes(found) == ["ULN: 40 (row 2, column 4): its row or column names no test that is known"]


def test_that_several_draws_are_read_from_both_kinds_of_table() -> None:
    rows = read(f"Test;{TIME};29-Oct-2026 06:00", "ALT;51;49", "Platelets;80;")
    columns = read("Date;ALT;Platelets", f"{TIME};51;80", "29-Oct-2026 06:00;49;")
    key = sorted([str(sorted(record.items())) for record in rows.labs])
    assert key == sorted([str(sorted(record.items())) for record in columns.labs])
    assert [(one["value"], one["collected_at"]) for one in rows.labs] == [
        ("51", "2026-10-28T06:00-04:00"),
        ("49", "2026-10-29T06:00"),
        ("80", "2026-10-28T06:00-04:00"),
    ]


def test_that_a_table_without_heads_gives_results_without_a_time() -> None:
    found = read("ALT;51;U/L", "AST;47;U/L")
    assert [dict(record) for record in found.labs] == [
        {"test": "alt", "value": "51", "unit": "U/L"},
        {"test": "ast", "value": "47", "unit": "U/L"},
    ]
    assert found.notes == ()


def test_that_a_lone_name_is_read_in_the_direction_of_its_results() -> None:
    assert [one["value"] for one in read("ALT", "51", "49").labs] == ["51", "49"]
    assert [one["value"] for one in read("ALT;51;49").labs] == ["51", "49"]


def test_that_a_row_says_its_day_where_the_column_does_not() -> None:
    found = read("Test;Date;", f"ALT;{TIME};51")
    assert [one["collected_at"] for one in found.labs] == ["2026-10-28T06:00-04:00"]


# ---------------------------------------------------------------------- nothing guessed
def test_that_values_limits_and_days_are_handed_on_as_they_are_written() -> None:
    found = read("Test;03/04/2026 06:00;unit;lower;upper", "ALT;0,9;U/L;0;40,5", "ANC;< 0.2 H;;1,8;7.5")
    assert found.labs == (
        {
            "test": "alt",
            "value": "0,9",
            "unit": "U/L",
            "upper_limit": "40,5",
            "collected_at": "03/04/2026 06:00",
        },
        {
            "test": "anc",
            "value": "0.2 H",
            "comparator": "<",
            "lower_limit": "1,8",
            "upper_limit": "7.5",
            "collected_at": "03/04/2026 06:00",
        },
    )


def test_that_bilirubin_alone_is_no_name_and_a_further_name_is() -> None:
    assert "no name of a test" in needed("Test;2026-10-28 06:00", "Bilirubin;1.1")
    found = read("Test;2026-10-28 06:00", "Thrombozyten;80", names={"thrombozyten": LaboratoryTest.PLATELETS})
    assert [one["test"] for one in found.labs] == ["platelets"]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("51 U/L", "51", "U/L"),
        ("<5 U/L", "5", "U/L"),
        ("51 mg/dL", "51 mg/dL", None),
        ("51 high", "51 high", None),
    ],
)
def test_that_a_unit_behind_a_number_counts_where_it_belongs_to_the_test(
    text: str, value: str, unit: str | None
) -> None:
    (found,) = read(f"Test;{TIME}", f"ALT;{text}").labs
    assert (found["value"], found.get("unit")) == (value, unit)


def test_that_a_unit_behind_a_number_that_contradicts_its_column_stays_in_the_value() -> None:
    (found,) = read(f"Test;{TIME};unit", "ALT;51 ukat/L;U/L").labs
    assert (found["value"], found["unit"]) == ("51 ukat/L", "U/L")


@pytest.mark.parametrize(
    ("rows", "note"),
    [
        ((f"Test;{TIME}", "Ferritin;3", "ALT;51"), "Ferritin: 3 (row 2, column 2)"),
        ((f"Test;{TIME}", "Ferritin;", "ALT;51"), "Ferritin (row 2, column 1): it names no test"),
        ((f"Test;{TIME}", "ALT;51", ";9"), "9 (row 3, column 2): its row or column names no test"),
        ((f"Test;{TIME};unit", "ALT;51;mg/dL"), "alt: mg/dL (row 2, column 3)"),
        ((f"Test;{TIME}", "ALT [IU];51"), "alt: IU (row 2, column 1)"),
        ((f"Test;{TIME};range", "ALT;51;normal"), "normal (row 2, column 3): no range"),
        ((f"Test;{TIME};remark", "ALT;51;hemolytic"), "hemolytic (row 2, column 3): the head of its column"),
        ((f"Test;{TIME};remark", "ALT;51;hemolytic"), "remark (row 1, column 3): no head that is known"),
        (
            ("Test;2026-10-28;remark", ";06:00 -04:00;", "ALT;51;"),
            "remark (row 1, column 3): no head that is known",
        ),
        ((f"Test;{TIME};unit;unit", "ALT;51;U/L;U/L"), "U/L (row 2, column 4): the head of its column"),
        ((f"Test;{TIME};code", "ALT;51;7"), "7 (row 2, column 3): the head of its column"),
    ],
)
def test_that_what_belongs_to_no_result_is_noted_cell_by_cell(rows: tuple[str, ...], note: str) -> None:
    found = read(*rows)
    assert any(each.startswith(note) for each in notes(found)), notes(found)
    assert [one["value"] for one in found.labs] == ["51"]


def test_that_of_two_columns_without_a_head_beside_a_day_neither_is_taken() -> None:
    assert read("Test;Date;;", "ALT;2026-10-28;51;40").labs == ()


# ---------------------------------------------------------------------- no table
@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", "nothing"),
        (" \n;;\n", "nothing"),
        ("hello", "no name of a test"),
        ('ALT,"51', "no table"),
        ("ALT;51\n" * 2_001, "2,001 rows"),
        ("ALT" + ";1" * 200, "201 columns"),
        (f"ALT;{'9' * 1_001}", "a longer text"),
        (("ALT" + ";1" * 199 + "\n") * 251, "251 rows and 200 columns"),
        ("ALT;51\n" * 1_000_000, "7,000,000 characters"),
    ],
)
def test_that_what_is_no_table_of_results_is_refused(text: str, found: str) -> None:
    with pytest.raises(UnusableInput, match=found):
        read_table(text, {})


def test_that_a_table_of_heads_alone_is_read_in_bounded_time() -> None:
    dated = "\t" + "\t".join(["2026-11-01"] * 24)
    began = time.monotonic()
    found = read("ALT" + "\t1" * 24, *[dated] * 1_999)
    assert len(found.labs) == 24
    assert time.monotonic() - began < 10


def test_that_cells_know_where_they_stood() -> None:
    cells = table_of(" a ;b\nc")
    assert [[cell.place for cell in row] for row in cells] == [
        ["row 1, column 1", "row 1, column 2"],
        ["row 2, column 1", "row 2, column 2"],
    ]
    assert [[cell.text for cell in row] for row in cells] == [["a", "b"], ["c", ""]]


# ---------------------------------------------------------------------- words
@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2026-10-28", "2026-10-28"),
        ("2026-10-28 6:05", "2026-10-28T06:05"),
        ("2026-10-28T06:05:07.5-0400", "2026-10-28T06:05:07.5-04:00"),
        ("2026-10-28T06:05Z", "2026-10-28T06:05Z"),
        ("2 Nov 2026 06:05 \u221205:00", "2026-11-02T06:05-05:00"),
        ("2-Foo-2026 06:05", "2-Foo-2026 06:05"),
        ("03/04/2026", "03/04/2026"),
        ("yesterday", "yesterday"),
    ],
)
def test_that_only_a_day_with_one_meaning_becomes_iso(text: str, written: str) -> None:
    assert moment_written(f" {text} ") == written
    assert is_moment(text) is (text != "yesterday")


def test_that_units_and_clocks_are_read_as_they_are_spelled() -> None:
    assert unit_written("×10⁹/L", LaboratoryTest.ANC) == "10*9/L"
    assert unit_written("MG/DL", LaboratoryTest.TOTAL_BILIRUBIN) is None
    assert (is_clock("06:05"), is_clock("6")) == (True, False)


def test_that_a_name_may_be_a_key_or_a_code() -> None:
    named: list[Any] = [
        table_words.test_named(text, {}) for text in ("Total_Bilirubin", "1975-2", "alt (U/L)", "x (y)")
    ]
    assert named == [
        (LaboratoryTest.TOTAL_BILIRUBIN, ""),
        (LaboratoryTest.TOTAL_BILIRUBIN, ""),
        (LaboratoryTest.ALT, "U/L"),
        None,
    ]


def test_that_brackets_may_be_part_of_a_name_and_hold_its_unit() -> None:
    names = {"share (%)": LaboratoryTest.BLAST_PERCENT, "share (marrow)": LaboratoryTest.BLAST_PERCENT}
    named: list[Any] = [table_words.test_named(text, names) for text in ("Share (%)", "Share (marrow)", "S")]
    assert named == [(LaboratoryTest.BLAST_PERCENT, "%"), (LaboratoryTest.BLAST_PERCENT, ""), None]
