"""A small file of every kind of value, the types that declare it, and what the reader says after edits."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from pathlib import Path

from besponsa_desktop.clinical.findings import Severity
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

DOSE = 'dose = { value = "0.80", unit = "mg" }'


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
