"""Nothing in the project's files tells of the machine it was made on, of an index, or of a real person."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.architecture.source import ROOT, place, tracked_files

INDEX_ADDRESS = re.compile(r"/simple/|index-url[ =]+\S+:|find-links[ =]+\S+|UV_(DEFAULT_)?INDEX\w*=\S")
MACHINE_PATH = re.compile(r"(?<![\w.$}~])/(home|root|Users|work)/[\w.-]+|[A-Z]:\\+Users\\+\w")
NAME_KEYS = {"family_name", "family"}
INVENTED = re.compile(r"^Sample(-|ton$|$)")


def texts() -> Iterator[tuple[Path, str]]:
    """Yield every tracked text file with its text."""
    for path in tracked_files():
        content = path.read_bytes()
        if b"\0" not in content and path != Path(__file__):
            yield path, content.decode("utf-8")


def places(pattern: re.Pattern[str]) -> list[str]:
    """Return every place in the tracked files where the pattern is found, with what was found."""
    return [
        f"{place(path, number)} {found[0]}"
        for path, text in texts()
        for number, line in enumerate(text.splitlines(), 1)
        if (found := pattern.search(line))
    ]


def family_names(value: Any) -> Iterator[str]:
    """Yield every family name in a JSON value, however deep."""
    match value:
        case dict():
            yield from (str(value[key]) for key in NAME_KEYS & value.keys() if value[key] is not None)
            for inner in value.values():
                yield from family_names(inner)
        case list():
            for inner in value:
                yield from family_names(inner)


def names_in(path: Path) -> set[str]:
    """Return the family names in a JSON or JSON Lines file; one that is meant to be unreadable has none."""
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines() if path.suffix == ".jsonl" else [text]
    try:
        return {name for line in lines if line.strip() for name in family_names(json.loads(line))}
    except ValueError:
        return set()


def test_that_no_file_names_an_index() -> None:
    assert places(INDEX_ADDRESS) == []


def test_that_no_file_names_a_place_on_one_machine() -> None:
    assert places(MACHINE_PATH) == []


def test_that_every_patient_is_invented() -> None:
    data = [path for path in tracked_files() if path.suffix in {".json", ".jsonl"}]
    names = {path: names_in(path) for path in data}
    assert any(names.values())
    assert {
        place(path): real
        for path, found in names.items()
        if (real := {n for n in found if not INVENTED.match(n)})
    } == {}


@pytest.mark.parametrize("line", ["see /home/ann/x", "'/root/.cache'", r"C:\Users\ann", "/Users/ann/x"])
def test_that_a_place_on_one_machine_is_seen(line: str) -> None:
    assert MACHINE_PATH.search(line)


@pytest.mark.parametrize("line", ["~/.local/bin", "$HOME/work/x", "application/home/x", str(ROOT.name)])
def test_that_a_place_anywhere_is_fine(line: str) -> None:
    assert not MACHINE_PATH.search(line)
