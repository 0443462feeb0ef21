"""Single values of a file: what is no number in its unit, no name, no answer, no choice is refused."""

from pathlib import Path

import pytest

from tests.protocol.sample_file import DOSE, faults_after

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
