"""Where each key of a file stands."""

from besponsa_desktop.protocol.key_lines import key_lines

TEXT = """\
# A comment with a key = "1" and a bracket [
id = "x"   # behind a value: [ {

[group]
source = { key = "a", section = "]", verified = true }
names = [
    "one", "t[w]o",  # three = [
    'f{our',
]
after = "\\"] ["

[[group.band]]
from = "1"

[[ group.band ]] # the second
from = "2"

[group.inner]
value = "3"
"""


def test_that_every_key_has_its_line() -> None:
    assert key_lines(TEXT).keys == {
        "id": 2,
        "group.source": 5,
        "group.names": 6,
        "group.after": 10,
        "group.band[0].from": 13,
        "group.band[1].from": 16,
        "group.inner.value": 19,
    }


def test_that_every_table_has_its_line() -> None:
    assert key_lines(TEXT).tables == {"group": 4, "group.band[0]": 12, "group.band[1]": 15, "group.inner": 18}


def test_that_a_plain_text_has_nothing_to_report() -> None:
    lines = key_lines(TEXT)
    assert (lines.repeated, lines.unplain) == ([], [])


def test_that_a_key_or_table_met_again_is_reported_with_its_line() -> None:
    lines = key_lines('[a]\nb = "1"\nb = "2"\n[c]\n[a]\n[a.b]\n')
    assert lines.repeated == [("a.b", 3), ("a", 5), ("a.b", 6)]
    assert lines.line_of("a.b") == 2


def test_that_the_same_key_in_two_entries_is_no_repetition() -> None:
    assert key_lines('[[a]]\nb = "1"\n[[a]]\nb = "1"\n').repeated == []


def test_that_dotted_keys_quoted_keys_and_texts_over_lines_are_not_plain() -> None:
    assert key_lines('a.b = "1"\n"c" = "2"\nd = "3"\n').unplain == [1, 2]
    assert key_lines('a = "1"\nb = """\nc = 2\n"""\n').unplain == [2]
    assert key_lines("a = [\n'''b''']\n").unplain == [2]


def test_that_a_missing_key_has_the_line_of_what_it_belongs_to() -> None:
    lines = key_lines(TEXT)
    assert lines.line_of("group.missing") == 4
    assert lines.line_of("group.source.key") == 5
    assert lines.line_of("group.names[1]") == 6
    assert lines.line_of("group.band[1].to") == 15
    assert lines.line_of("group.band") == 12
    assert lines.line_of("missing.deep.inside") == 1


def test_that_a_table_without_header_has_the_line_of_its_first_part() -> None:
    lines = key_lines('id = "x"\n[a.c]\nd = "1"\n[a.b]\n')
    assert lines.line_of("a") == 2
    assert lines.line_of("a.missing") == 2


def test_that_text_that_is_not_toml_is_no_error() -> None:
    assert key_lines("[a\nb = [\n]]] ===\n\n").repeated == []
