"""The reader: a key that is missing, unknown or in the wrong place is named with file, line and key."""

from decimal import Decimal
from pathlib import Path

import pytest

from besponsa_desktop.clinical.findings import Citation, Severity
from tests.protocol.edited import written
from tests.protocol.sample_file import DOSE, TEXT, Band, Colour, Level, Whole, Words, faults_after, read


def test_that_a_file_becomes_values_of_the_declared_types(tmp_path: Path) -> None:
    source = Citation(key="label", section="2.1", verified=False)
    policy = Citation(key="site", section="Words, of the site", verified=True)
    assert read(written(TEXT, tmp_path / "x.toml")) == Whole(
        id="x",
        level=Level(source=source, dose=Decimal("0.8"), days=Decimal(0), share=Decimal(100), cap=None),
        words=Words(
            source=policy,
            needed=True,
            colour=Colour.BLUE,
            severity=Severity.NOTE,
            names=("one", "two words"),
            groups=(("a", "b"),),
            lots=(),
            gtins=("EW1234/a",),
            bands=(Band(start=Decimal(0)), Band(start=Decimal(12))),
        ),
    )


def test_that_a_number_keeps_the_digits_it_is_written_with(tmp_path: Path) -> None:
    assert str(read(written(TEXT, tmp_path / "x.toml")).level.dose) == "0.80"


def test_that_a_key_that_may_be_left_out_is_read_where_it_stands(tmp_path: Path) -> None:
    text = TEXT.replace('id = "x"\n', 'id = "x"\nof = ["y"]\n').replace(
        "[words]\n", 'cap = { value = "2", unit = "m2" }\n[words]\n'
    )
    whole = read(written(text, tmp_path / "x.toml"))
    assert (whole.of, whole.level.cap) == (("y",), Decimal(2))


def test_that_an_unknown_key_is_named_with_those_that_are_known(tmp_path: Path) -> None:
    assert faults_after(tmp_path, ('id = "x"', 'id = "x"\nother = "y"')) == [
        "line 2, other: found an unknown key; needed one of id, of, level, words"
    ]
    assert faults_after(tmp_path, (DOSE, f'{DOSE}\ndosis = "1"')) == [
        "line 6, level.dosis: found an unknown key; needed one of source, dose, days, share, cap"
    ]


def test_that_a_key_in_quotes_is_shown_in_quotes_and_on_one_line(tmp_path: Path) -> None:
    assert faults_after(tmp_path, ('id = "x"', 'id = "x"\n"a\\nb" = "y"')) == [
        'line 1, "a\\nb": found an unknown key; needed one of id, of, level, words',
        "line 2: found another form; needed one key a line, written as: key = value",
    ]


def test_that_a_missing_key_is_named_at_the_line_of_its_table(tmp_path: Path) -> None:
    assert faults_after(tmp_path, (f"{DOSE}\n", "")) == [
        'line 3, level.dose: found nothing; needed dose = { value = "…", unit = "mg" }'
    ]
    assert faults_after(tmp_path, ('id = "x"\n', "")) == ["line 1, id: found nothing; needed id = …"]
    assert faults_after(tmp_path, ("needed = true\n", "")) == [
        "line 9, words.needed: found nothing; needed needed = …"
    ]


def test_that_a_missing_table_or_source_is_named(tmp_path: Path) -> None:
    start, end = TEXT.index("[level]"), TEXT.index("[words]")
    assert faults_after(tmp_path, (TEXT[start:end], "")) == [
        "line 1, level: found nothing; needed a table [level]"
    ]
    source = 'source = { key = "label", section = "2.1", verified = false }\n'
    assert faults_after(tmp_path, (source, "")) == [
        'line 3, level.source: found nothing; needed source = { key = "…", section = "…", verified = … }'
    ]


def test_that_a_group_is_a_table_with_one_key_a_line(tmp_path: Path) -> None:
    start, end = TEXT.index("[level]"), TEXT.index("[words]")
    inline = 'level = { source = { key = "label", section = "2.1", verified = true } }\n'
    assert faults_after(tmp_path, (TEXT[start:end], inline)) == [
        "line 3, level: found a table; needed a table [level] with one key a line"
    ]
    assert faults_after(tmp_path, (TEXT[start:end], 'level = "2"\n')) == [
        'line 3, level: found "2"; needed a table [level] with one key a line'
    ]


def test_that_a_list_of_groups_is_one_table_for_each(tmp_path: Path) -> None:
    bands = TEXT[TEXT.index("[[words.bands]]") :]
    inline = 'bands = [\n  { start = { value = "0", unit = "a" } },\n  "12",\n]\n'
    assert faults_after(tmp_path, (bands, inline)) == [
        "line 19, words.bands[0]: found a table; needed a table [[words.bands]] with one key a line",
        'line 19, words.bands[1]: found "12"; needed a table [[words.bands]] with one key a line',
    ]


def test_that_an_entry_of_a_list_of_groups_has_its_own_line(tmp_path: Path) -> None:
    assert faults_after(tmp_path, ('start = { value = "12", unit = "a" }', "begin = 1")) == [
        'line 22, words.bands[1].start: found nothing; needed start = { value = "…", unit = "a" }',
        "line 23, words.bands[1].begin: found an unknown key; needed one of start",
    ]


CITATIONS = {
    "2.1": 'level.source: found "2.1"; needed { key = "…", section = "…", verified = … }',
    '{ key = "lable", section = "2.1", verified = true }': (
        'level.source.key: found "lable"; needed a key of sources.toml: label, site'
    ),
    '{ key = "label", section = "", verified = true }': (
        'level.source.section: found ""; needed a text of one line without space at its ends'
    ),
    '{ key = "label", section = 2.1, verified = true }': "level.source.section: found 2.1; needed a text",
    '{ key = "label", section = "2.1", verified = "yes" }': (
        'level.source.verified: found "yes"; needed true or false'
    ),
    '{ key = "label", section = "2.1" }': "level.source.verified: found nothing; needed verified = …",
    '{ key = "label", section = "2.1", verified = true, page = "3" }': (
        "level.source.page: found an unknown key; needed one of key, section, verified"
    ),
}


@pytest.mark.parametrize(("citation", "expected"), CITATIONS.items())
def test_that_a_source_is_a_known_key_a_section_and_a_mark(
    tmp_path: Path, citation: str, expected: str
) -> None:
    value = citation if citation.startswith("{") else f'"{citation}"'
    edit = ('source = { key = "label", section = "2.1", verified = false }', f"source = {value}")
    assert faults_after(tmp_path, edit) == [f"line 4, {expected}"]


def test_that_lines_of_another_form_are_named_too(tmp_path: Path) -> None:
    edits = ('id = "x"', '"id" = "x"'), ("needed = true", "needed = 1")
    assert faults_after(tmp_path, *edits) == [
        "line 1: found another form; needed one key a line, written as: key = value",
        "line 11, words.needed: found 1; needed true or false",
    ]


def test_that_every_fault_is_reported_in_the_order_of_the_lines(tmp_path: Path) -> None:
    faults = faults_after(
        tmp_path,
        ("needed = true\n", ""),
        (DOSE, "dose = 0.8"),
        ('id = "x"', 'id = ""'),
        ('value = "12"', 'value = "x"'),
        ('"blue"', '"green"'),
    )
    assert [fault.partition(":")[0] for fault in faults] == [
        "line 1, id",
        "line 5, level.dose",
        "line 9, words.needed",
        "line 11, words.colour",
        "line 22, words.bands[1].start",
    ]
