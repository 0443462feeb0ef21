"""What makes the bytes of a file no document at all, and what is kept of a document's numbers."""

import pytest

from besponsa_desktop.exchange.json_text import DEEPEST, LARGEST_FILE, read_json
from besponsa_desktop.exchange.showing import NumberText
from tests.exchange.documents import CLEAN, faults_of_bytes, paths_of

UNREADABLE = [
    ("an empty file", b"", "an empty file"),
    ("spaces alone", b" \n", "an empty file"),
    ("no JSON", b"hello", "no JSON at line 1, column 1"),
    ("half of a document", b'{"format": ', "no JSON at line 1, column"),
    ("single quotes", b"{'format': 1}", "no JSON at line 1, column 2"),
    ("a comma too many", b'{"format": 1,}', "no JSON at line 1"),
    ("a number with a leading zero", b'{"format": 01}', "no JSON at line 1"),
    ("a number with a plus sign", b'{"format": +1}', "no JSON at line 1"),
    ("a raw 1,440", b'{"format": 1,440}', "no JSON at line 1"),
    ("a wrong escape", b'{"format": "\\x41"}', "no JSON at line 1"),
    ("an open text", b'{"format": "besponsa', "no JSON at line 1"),
    ("a byte order mark", b"\xef\xbb\xbf{}", "a byte order mark"),
    ("UTF-16", "{}".encode("utf-16"), "a byte order mark"),
    ("Latin-1", '{"a": "é"}'.encode("latin-1"), "a byte that is not UTF-8 at position 7"),
    ("a surrogate written in UTF-8", b'{"a": "\xed\xa0\x80"}', "a byte that is not UTF-8"),
    ("text after the end", CLEAN.read_bytes() + b"{}", "more text after the end"),
    ("a second line", b"{}\n{}", "more text after the end, at line 2, column 1"),
    ("a list", b"[]", "a list"),
    ("a text", b'"order"', '"order"'),
    ("a number", b"1e3", "1e3"),
    ("not a number", b"NaN", "NaN"),
    ("null", b"null", "nothing"),
    ("true", b"true", "true"),
    ("depth 10,000 in lists", b"[" * 10_000 + b"]" * 10_000, f"more than {DEEPEST} levels"),
    ("depth 10,000 in objects", b'{"a":' * 10_000 + b"1" + b"}" * 10_000, f"more than {DEEPEST} levels"),
    ("depth 10,000 and no end", b"[" * 10_000, f"more than {DEEPEST} levels"),
]


@pytest.mark.parametrize(
    ("data", "found"), [case[1:] for case in UNREADABLE], ids=[case[0] for case in UNREADABLE]
)
def test_that_a_file_without_a_document_is_refused_as_a_whole(data: bytes, found: str) -> None:
    (fault,) = faults_of_bytes(data)
    assert fault.path == "(file)"
    assert fault.found.startswith(found)
    assert fault.needed


@pytest.mark.parametrize("depth", [DEEPEST, DEEPEST + 1])
def test_that_the_deepest_nesting_is_32(depth: int) -> None:
    data = b"[" * depth + b"]" * depth
    if depth <= DEEPEST:
        read_json(data)
    else:
        assert "levels of nesting" in faults_of_bytes(data)[0].found


def test_that_brackets_in_texts_are_no_nesting() -> None:
    assert read_json(b'{"a": "' + b"[{" * 100 + b'\\"[[[[", "b": "]"}') == {
        "a": "[{" * 100 + '"[[[[',
        "b": "]",
    }


@pytest.mark.parametrize("size", [LARGEST_FILE, LARGEST_FILE + 1])
def test_that_the_largest_file_has_five_million_bytes(size: int) -> None:
    found = faults_of_bytes(b"[]" + b" " * (size - 2))[0].found
    assert found == ("a list" if size == LARGEST_FILE else "more than 5 MB")


HOSTILE = {
    "one text of 50 MB": b'{"format": "' + b"x" * 50_000_000 + b'"}',
    "one text of nearly 5 MB": b'{"format": "' + b"x" * 4_900_000 + b'"}',
    "escaped quotes without an end": b'"' + b'\\"' * 2_400_000,
    "a number of 4 million digits": b'{"format": ' + b"1" * 4_000_000 + b"}",
    "very many lists": b"[" + b"[]," * 300_000 + b"[]]",
    "very many repeated keys": b"{" + b'"a":1,' * 150_000 + b'"a":1}',
    "fifty thousand unknown keys": b"{" + b",".join(b'"k%d":1' % key for key in range(50_000)) + b"}",
    "an exponent of a million digits": b'{"format": 1e' + b"9" * 1_000_000 + b"}",
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_that_hostile_input_is_refused_in_few_words(data: bytes) -> None:
    faults = faults_of_bytes(data)  # a quadratic reader would need minutes
    assert all(len(str(fault)) < 1_000 for fault in faults)


def test_that_numbers_stay_as_they_are_written() -> None:
    numbers = read_json(b"[1.10, 1e3, -0, 12345678901234567890, NaN, -Infinity, 0.1]")
    assert numbers == ["1.10", "1e3", "-0", "12345678901234567890", "NaN", "-Infinity", "0.1"]
    assert isinstance(numbers, list)
    assert all(isinstance(number, NumberText) for number in numbers)


def test_that_a_repeated_key_is_named_with_its_path() -> None:
    data = CLEAN.read_bytes().replace(b'"sex"', b'"mrn": "SYN-2", "sex"').replace(b'"id"', b'"id": "", "id"')
    assert paths_of(faults_of_bytes(data)) == ["patient.mrn", "order.id"]
    assert {fault.found for fault in faults_of_bytes(data)} == {"the same key more than once"}


def test_that_a_key_repeated_with_the_same_value_is_refused_too() -> None:
    data = CLEAN.read_bytes().replace(b'"format"', b'"format": "besponsa-desktop/order/1", "format"')
    assert paths_of(faults_of_bytes(data)) == ["format"]
