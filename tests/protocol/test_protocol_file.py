"""From bytes to TOML: what is refused before a single key is read."""

from pathlib import Path

import pytest

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.protocol.protocol_file import LARGEST_BYTES, digest_of, open_file
from tests.protocol.edited import faults_of, written


def refused(folder: Path, text: str) -> list[str]:
    """Return the faults of a file with this text."""
    return faults_of(open_file, written(text, folder / "site.toml"))


def test_that_a_file_is_read_with_its_name_data_and_lines(tmp_path: Path) -> None:
    file = open_file(written('# first\r\na = "1"\r\n[b]\r\nc = true\r\n', tmp_path / "site.toml"))
    assert (file.name, file.data) == ("site.toml", {"a": "1", "b": {"c": True}})
    assert file.lines.keys == {"a": 2, "b.c": 4}


def test_that_a_line_that_is_not_toml_is_named(tmp_path: Path) -> None:
    [fault] = refused(tmp_path, 'a = "1"\n[b]\n  c = 0,8\n')
    assert fault.startswith("site.toml, line 3: found c = 0,8; needed TOML (expected newline")
    assert "at line" not in fault


def test_that_a_text_left_open_is_named(tmp_path: Path) -> None:
    [fault] = refused(tmp_path, 'a = "1"\nb = "2\nc = "3"\n')
    assert fault.startswith('site.toml, line 2: found b = "2; needed TOML (illegal character')


def test_that_a_list_left_open_is_named_at_the_last_line(tmp_path: Path) -> None:
    [fault] = refused(tmp_path, 'a = "1"\nb = [\n\n')
    assert fault == "site.toml, line 2: found b = [; needed TOML (invalid value)"


def test_that_every_key_that_stands_twice_is_named_with_both_lines(tmp_path: Path) -> None:
    assert refused(tmp_path, '[a]\nb = "1"\nb = "2"\n\n[c]\nd = "1"\nd = "1"\n[a]\n') == [
        "site.toml, line 3, a.b: found the key again; needed it once: it stands on line 2",
        "site.toml, line 7, c.d: found the key again; needed it once: it stands on line 6",
        "site.toml, line 8, a: found the key again; needed it once: it stands on line 1",
    ]


def test_that_a_key_that_stands_twice_does_not_hide_another_fault(tmp_path: Path) -> None:
    faults = refused(tmp_path, 'a = 0,8\nb = "1"\nb = "2"\n')
    assert faults[0] == "site.toml, line 3, b: found the key again; needed it once: it stands on line 2"
    assert faults[1].startswith("site.toml, line 1: found a = 0,8; needed TOML")
    assert len(faults) == 2


def test_that_a_long_line_is_shown_shortened(tmp_path: Path) -> None:
    [fault] = refused(tmp_path, f"a = {'x' * 500}\n")
    assert f"found a = {'x' * 56}…; needed" in fault


@pytest.mark.parametrize("text", ["a = " + "[" * 5_000, "a = " + "{b=" * 5_000])
def test_that_brackets_without_end_are_refused(tmp_path: Path, text: str) -> None:
    [fault] = refused(tmp_path, text)
    assert fault == (
        "site.toml, line 1: found brackets in brackets without end; needed lists at most two deep"
    )


def test_that_a_number_too_long_to_read_is_refused(tmp_path: Path) -> None:
    [fault] = refused(tmp_path, f"a = {'9' * 5_000}\n")
    assert fault.startswith("site.toml, line 1: found a = 999")


def test_that_an_empty_line_is_called_so(tmp_path: Path) -> None:
    [fault] = refused(tmp_path, "a = 1\n\x0b\n")
    assert fault.startswith("site.toml, line 2: found an empty line; needed TOML")


def test_that_text_in_another_encoding_is_refused_at_its_line(tmp_path: Path) -> None:
    path = tmp_path / "site.toml"
    path.write_bytes('a = "1"\nb = "µ"\n'.encode("latin-1"))
    assert faults_of(open_file, path) == ["site.toml, line 2: found the byte 0xb5; needed text in UTF-8"]


def test_that_a_byte_order_mark_is_refused(tmp_path: Path) -> None:
    [fault] = refused(tmp_path, '\ufeffa = "1"\n')
    assert fault.startswith("site.toml, line 1: found")


def test_that_a_huge_file_is_refused(tmp_path: Path) -> None:
    [fault] = refused(tmp_path, "#" * (LARGEST_BYTES + 1))
    assert fault == "site.toml, line 1: found more than 1 MB; needed a protocol file, which is smaller"


def test_that_a_file_of_the_largest_size_is_read(tmp_path: Path) -> None:
    assert open_file(written("#" * LARGEST_BYTES, tmp_path / "site.toml")).data == {}


def test_that_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(SurroundingsFailed, match=r"^none\.toml cannot be read \(No such file or directory\)"):
        open_file(tmp_path / "none.toml")


def test_that_a_folder_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(SurroundingsFailed, match="cannot be read"):
        open_file(tmp_path)


def test_that_a_digest_is_the_hash_of_canonical_json() -> None:
    # printf '{"a":["µ",true],"b":"1"}' | sha256sum
    expected = "ba030db378d6eda1d07465234b0b953b3c1917187250f8cede3da57a03ff4a40"
    assert digest_of({"b": "1", "a": ["µ", True]}) == f"sha256:{expected}"


def test_that_a_digest_does_not_hang_on_the_order_of_keys() -> None:
    assert digest_of({"a": "1", "b": "2"}) == digest_of({"b": "2", "a": "1"})
    assert digest_of({"a": "1", "b": "2"}) != digest_of({"a": "1", "b": "3"})
