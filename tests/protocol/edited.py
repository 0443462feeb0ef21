"""Shipped files with an edit, written to a folder, and what the reader says to them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from besponsa_desktop.protocol import shelf
from besponsa_desktop.protocol.protocol_file import ProtocolFileError

REGIMEN_FILES = tuple(shelf.file_of(regimen_id) for regimen_id in shelf.SHIPPED)
Load = Callable[[Path], object]


def edited(original: Path, folder: Path, *edits: tuple[str, str]) -> Path:
    """Return a copy of a shipped file in the folder, with each old text, found first, replaced by the new."""
    text = original.read_text(encoding="utf-8")
    for old, new in edits:
        assert old in text, f"{original.name} has no {old}"
        text = text.replace(old, new, 1)
    return written(text, folder / original.name)


def written(text: str, path: Path) -> Path:
    """Write the text as it is, without another line end, and return its path."""
    path.write_bytes(text.encode("utf-8"))
    return path


def policy_with_names(*groups: tuple[str, str]) -> str:
    """Return the default policy with names of tests: of each its key, and the list as it is written."""
    source = '{ key = "site-policy", section = "Names of tests", verified = true }'
    tests = "".join(f'\n[[test_names.tests]]\ntest = "{test}"\nnames = {names}\n' for test, names in groups)
    return f"{shelf.POLICY_FILE.read_text(encoding='utf-8')}\n[test_names]\nsource = {source}\n{tests}"


def line_in(path: Path, part: str) -> int:
    """Return the line, counted from one, on which a text first stands in a file."""
    text = path.read_text(encoding="utf-8")
    return text[: text.index(part)].count("\n") + 1


def faults_of(load: Load, path: Path) -> list[str]:
    """Return what is wrong with a file, a line for each fault."""
    with pytest.raises(ProtocolFileError) as raised:
        load(path)
    return [str(fault) for fault in raised.value.faults]
