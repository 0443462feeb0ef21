"""The reader: every way in which a key may be wrong is named with file, line and key."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from pathlib import Path

import pytest

from besponsa_desktop.clinical.findings import Citation, Severity
from besponsa_desktop.clinical.parameters import Sourced, codes, in_unit
from besponsa_desktop.protocol.protocol_file import open_file
from besponsa_desktop.protocol.reader import Reader, parameters_of
from tests.protocol.edited import faults_of, written


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    start: Decimal = in_unit("a")


@dataclass(frozen=True, slots=True, kw_only=True)
class Level(Sourced):
    dose: Decimal = in_unit("mg")
    days: Decimal = in_unit("d")
    share: Decimal = in_unit("%")
    cap: Decimal | None = in_unit("m2")


@dataclass(frozen=True, slots=True, kw_only=True)
class Words(Sourced):
    needed: bool
    colour: Colour
    severity: Severity
    names: tuple[str, ...]
    groups: tuple[tuple[str, ...], ...]
    lots: tuple[str, ...] = codes(may_be_empty=True)
    gtins: tuple[str, ...] = codes()
    bands: tuple[Band, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    id: str
    of: tuple[str, ...] = ()
    level: Level
    words: Words


TEXT = """\
id = "x"

[level]
source = { key = "label", section = "2.1", verified = false }
dose = { value = "0.80", unit = "mg" }
days = { value = "0", unit = "d" }
share = { value = "100", unit = "%" }

[words]
source = { key = "site", section = "Words, of the site", verified = true }
needed = true
colour = "blue"
severity = "note"
names = ["one", "two words"]
groups = [["a", "b"]]
lots = []
gtins = ["EW1234/a"]

[[words.bands]]
start = { value = "0", unit = "a" }

[[words.bands]]
start = { value = "12", unit = "a" }
"""


def read(path: Path) -> Whole:
    """Return the whole of a file."""
    file = open_file(path)
    reader = Reader(file, ("label", "site"))
    values = reader.fields(parameters_of(Whole), file.data)
    reader.finish()
    return Whole(**values)


def faults_after(folder: Path, *edits: tuple[str, str]) -> list[str]:
    """Return the faults of the text after edits, without the name of the file."""
    text = TEXT
    for old, new in edits:
        assert text.count(old) == 1
        text = text.replace(old, new)
    faults = faults_of(read, written(text, folder / "x.toml"))
    assert all(fault.startswith("x.toml, ") for fault in faults)
    return [fault.removeprefix("x.toml, ") for fault in faults]


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


DOSE = 'dose = { value = "0.80", unit = "mg" }'
NUMBERS = {
    'dose = { value = 0.8, unit = "mg" }': 'found 0.8; needed a text such as "0.8"',
    'dose = { value = 8, unit = "mg" }': 'found 8; needed a text such as "8"',
    'dose = { value = true, unit = "mg" }': 'found true; needed a text such as "0.5"',
    'dose = { value = ["0.8"], unit = "mg" }': 'found a list; needed a text such as "0.5"',
    'dose = { value = nan, unit = "mg" }': 'found NaN; needed a text such as "0.5"',
    'dose = { value = -0.8, unit = "mg" }': 'found -0.8; needed a text such as "0.5"',
    'dose = { value = 2024-03-01, unit = "mg" }': 'found 2024-03-01; needed a text such as "0.5"',
    'dose = { value = "0,8", unit = "mg" }': 'found "0,8"; needed digits, with a point where needed',
    'dose = { value = ".8", unit = "mg" }': 'found ".8"; needed digits, with a point where needed',
    'dose = { value = "-1", unit = "mg" }': 'found "-1"; needed digits, with a point where needed',
    'dose = { value = "1e3", unit = "mg" }': 'found "1e3"; needed digits, with a point where needed',
    'dose = { value = "NaN", unit = "mg" }': 'found "NaN"; needed digits, with a point where needed',
    'dose = { value = "٣", unit = "mg" }': 'found "٣"; needed digits, with a point where needed',
    'dose = { value = "1 ", unit = "mg" }': 'found "1 "; needed digits, with a point where needed',
    'dose = { value = "1\\n", unit = "mg" }': 'found "1\\n"; needed digits, with a point where needed',
    'dose = { value = "", unit = "mg" }': 'found ""; needed digits, with a point where needed',
    'dose = { value = "1234567890123", unit = "mg" }': 'found "1234567890123"; needed digits, with a point',
    'dose = { value = "0.0", unit = "mg" }': 'found "0.0"; needed more than 0',
    'dose = { value = "0.8", unit = "ug" }': 'found the unit "ug"; needed the unit "mg"',
    'dose = { value = "0.8", unit = 1 }': 'found the unit 1; needed the unit "mg"',
    "dose = 0.8": 'found 0.8; needed { value = "0.8", unit = "mg" }',
    'dose = "0.8"': 'found "0.8"; needed { value = "0.8", unit = "mg" }',
    "dose = true": 'found true; needed { value = "…", unit = "mg" }',
    "dose = []": 'found an empty list; needed { value = "…", unit = "mg" }',
}


@pytest.mark.parametrize(("edit", "expected"), NUMBERS.items())
def test_that_a_number_is_a_text_of_digits_in_its_unit(tmp_path: Path, edit: str, expected: str) -> None:
    [fault] = faults_after(tmp_path, (DOSE, edit))
    assert fault.startswith(f"line 5, level.dose: {expected}")


def test_that_a_number_has_its_value_its_unit_and_nothing_else(tmp_path: Path) -> None:
    assert faults_after(tmp_path, (DOSE, 'dose = { valeu = "0.8", unit = "mg" }')) == [
        "line 5, level.dose.valeu: found an unknown key; needed one of value, unit",
        'line 5, level.dose.value: found nothing; needed value = "…"',
    ]
    assert faults_after(tmp_path, (DOSE, 'dose = { value = "0.8" }')) == [
        'line 5, level.dose.unit: found nothing; needed unit = "…"',
    ]


def test_that_value_and_unit_are_judged_both(tmp_path: Path) -> None:
    assert faults_after(tmp_path, (DOSE, 'dose = { value = 0.8, unit = "g" }')) == [
        'line 5, level.dose: found the unit "g"; needed the unit "mg"',
        'line 5, level.dose: found 0.8; needed a text such as "0.8"',
    ]


def test_that_days_are_whole_and_a_percentage_has_a_highest(tmp_path: Path) -> None:
    edits = ('days = { value = "0"', 'days = { value = "1.5"'), ('value = "100"', 'value = "100.1"')
    assert faults_after(tmp_path, *edits) == [
        'line 6, level.days: found "1.5"; needed a whole number',
        'line 7, level.share: found "100.1"; needed at most 100',
    ]


def test_that_an_unknown_key_is_named_with_those_that_are_known(tmp_path: Path) -> None:
    assert faults_after(tmp_path, ('id = "x"', 'id = "x"\nother = "y"')) == [
        "line 2, other: found an unknown key; needed one of id, of, level, words"
    ]
    assert faults_after(tmp_path, (DOSE, f'{DOSE}\ndosis = "1"')) == [
        "line 6, level.dosis: found an unknown key; needed one of source, dose, days, share, cap"
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


VALUES = {
    ("needed = true", "needed = 1"): "line 11, words.needed: found 1; needed true or false",
    ("needed = true", 'needed = "true"'): 'line 11, words.needed: found "true"; needed true or false',
    ('"blue"', '"Blue"'): 'line 12, words.colour: found "Blue"; needed one of "red", "blue"',
    ('"blue"', "[]"): 'line 12, words.colour: found an empty list; needed one of "red", "blue"',
    ('"note"', '"incomplete"'): (
        'line 13, words.severity: found "incomplete"; '
        'needed one of "discontinue", "reject", "hold", "caution", "note"'
    ),
    ('id = "x"', "id = 1"): "line 1, id: found 1; needed a text",
    ('id = "x"', 'id = " x"'): 'line 1, id: found " x"; needed a text of one line without space at its ends',
    ('id = "x"', 'id = "x\\u0007y"'): (
        'line 1, id: found "x\\u0007y"; needed a text of one line without space at its ends'
    ),
    ('"one"', '"One"'): 'line 14, words.names[0]: found "One"; needed lower case and single spaces: "one"',
    ('"two words"', '"two  words"'): (
        'line 14, words.names[1]: found "two  words"; needed lower case and single spaces: "two words"'
    ),
    ('"two words"', "2"): "line 14, words.names[1]: found 2; needed a text",
    ('"two words"', '"one"'): 'line 14, words.names[1]: found "one" again; needed each entry once',
    ('["one", "two words"]', "[]"): (
        "line 14, words.names: found an empty list; needed a list that is not empty: names = [ … ]"
    ),
    ('["one", "two words"]', '"one"'): (
        'line 14, words.names: found "one"; needed a list that is not empty: names = [ … ]'
    ),
    ('["one", "two words"]', "{}"): (
        "line 14, words.names: found a table; needed a list that is not empty: names = [ … ]"
    ),
    ('[["a", "b"]]', '[["a"], []]'): (
        "line 15, words.groups[1]: found an empty list; needed a list that is not empty: group = [ … ]"
    ),
    ('[["a", "b"]]', '[["a", "B"]]'): (
        'line 15, words.groups[0][1]: found "B"; needed lower case and single spaces: "b"'
    ),
    ("lots = []", 'lots = ["AB 12"]'): (
        'line 16, words.lots[0]: found "AB 12"; needed a code as printed, without a space'
    ),
    ("lots = []", 'lots = ""'): (
        'line 16, words.lots: found ""; needed a list that is not empty: lots = [ … ]'
    ),
    ('gtins = ["EW1234/a"]', "gtins = []"): (
        "line 17, words.gtins: found an empty list; needed a list that is not empty: gtins = [ … ]"
    ),
}


@pytest.mark.parametrize(("edit", "expected"), VALUES.items())
def test_that_a_value_of_another_kind_is_named(tmp_path: Path, edit: tuple[str, str], expected: str) -> None:
    assert faults_after(tmp_path, edit) == [expected]


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
