"""Whatever is done to a shipped file: it is refused with the name of the key, or it is another edition."""

import re
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from hypothesis import assume, given
from hypothesis import strategies as st

from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.protocol import load_policy, load_regimen, shelf
from besponsa_desktop.protocol.protocol_file import ProtocolFileError
from tests.protocol.edited import REGIMEN_FILES, faults_of, written

Edition: TypeAlias = Regimen | SitePolicy
FILES = (*REGIMEN_FILES, shelf.POLICY_FILE)
MAY_BE_LEFT_OUT = {"label", "names_figures_of"}
KEY = re.compile(r"^([a-z_0-9]+) = ", re.MULTILINE)
PART = re.compile(r"(?<=[{,] )(value|unit|key|section|verified) = ")
NUMBER = re.compile(r'(?<=value = ")[0-9][0-9.]*(?=")')
NAMES = st.from_regex(r"[a-z_]{1,12}", fullmatch=True)


def load_of(path: Path) -> Callable[[Path], Edition]:
    """Return the function that reads a file of this name."""
    return load_policy if path == shelf.POLICY_FILE else load_regimen


@st.composite
def places(draw: st.DrawFn, pattern: re.Pattern[str]) -> tuple[Path, str, re.Match[str]]:
    """Draw a shipped file, its text, and a place in it, in no comment, where the pattern is found."""
    path = draw(st.sampled_from(FILES))
    text = path.read_text(encoding="utf-8")
    found = [place for place in pattern.finditer(text) if not is_in_comment(text, place.start())]
    return path, text, draw(st.sampled_from(found))


def is_in_comment(text: str, at: int) -> bool:
    """Tell whether a place stands on a line that is a comment."""
    return text[text.rfind("\n", 0, at) + 1 :].startswith("#")


def faults_in(path: Path, text: str) -> list[str]:
    """Return the faults of a shipped file with another text."""
    with TemporaryDirectory() as folder:
        return faults_of(load_of(path), written(text, Path(folder) / path.name))


def without_key(text: str, key: re.Match[str]) -> str:
    """Return the text without a key and its value, be it one line or a list over several."""
    rest = text[key.start() :]
    end = rest.index("\n]\n") + 3 if rest.splitlines()[0].endswith("[") else rest.index("\n") + 1
    return text[: key.start()] + rest[end:]


def named(fault: str) -> str:
    """Return the last part of the key that a fault names."""
    return fault.partition(": found ")[0].rpartition(", ")[2].rpartition(".")[2]


@given(place=places(KEY))
def test_that_a_key_that_is_removed_is_named(place: tuple[Path, str, re.Match[str]]) -> None:
    path, text, key = place
    assume(key[1] not in MAY_BE_LEFT_OUT)
    [fault] = faults_in(path, without_key(text, key))
    assert named(fault) == key[1]
    assert ": found nothing; needed " in fault


@given(place=places(KEY), name=NAMES)
def test_that_a_key_that_is_renamed_is_named_with_its_line(
    place: tuple[Path, str, re.Match[str]], name: str
) -> None:
    path, text, key = place
    line = text.count("\n", 0, key.start()) + 1
    faults = faults_in(path, f"{text[: key.start()]}{name}_{text[key.end(1) :]}")
    [unknown] = [fault for fault in faults if named(fault) == f"{name}_"]
    assert unknown.startswith(f"{path.name}, line {line}, ")
    assert key[1] in {named(fault) for fault in faults} | MAY_BE_LEFT_OUT


@given(place=places(PART), name=NAMES)
def test_that_a_part_of_a_number_or_source_that_is_renamed_is_named_with_its_line(
    place: tuple[Path, str, re.Match[str]], name: str
) -> None:
    path, text, part = place
    line = text.count("\n", 0, part.start()) + 1
    faults = faults_in(path, f"{text[: part.start()]}{name}_{text[part.end(1) :]}")
    assert {named(fault) for fault in faults} >= {f"{name}_", part[1]}
    assert all(fault.startswith(f"{path.name}, line {line}, ") for fault in faults)


@given(place=places(PART), end=st.sampled_from(["", " }"]))
def test_that_a_file_that_is_cut_short_is_refused(place: tuple[Path, str, re.Match[str]], end: str) -> None:
    path, text, part = place
    assert faults_in(path, text[: part.start()] + end)


@given(place=places(NUMBER), digits=st.from_regex(r"[0-9]{1,3}(\.[0-9]{1,3})?", fullmatch=True))
def test_that_a_number_that_is_changed_is_refused_or_changes_the_digest(
    place: tuple[Path, str, re.Match[str]], digits: str
) -> None:
    path, text, number = place
    assume(digits != number[0])
    load = load_of(path)
    with TemporaryDirectory() as folder, suppress(ProtocolFileError):
        changed = written(text[: number.start()] + digits + text[number.end() :], Path(folder) / path.name)
        assert load(changed).digest != digest_of(path)


@given(place=places(NUMBER))
def test_that_a_number_with_one_digit_more_behind_its_point_changes_the_digest(
    place: tuple[Path, str, re.Match[str]],
) -> None:
    path, text, number = place
    finer = f"{number[0]}1" if "." in number[0] else f"{number[0]}.0"
    with TemporaryDirectory() as folder:
        changed = written(text[: number.start()] + finer + text[number.end() :], Path(folder) / path.name)
        assert load_of(path)(changed).digest != digest_of(path)


@given(place=places(NUMBER), instead=st.text(max_size=20))
def test_that_a_text_that_is_no_number_is_refused_in_its_line(
    place: tuple[Path, str, re.Match[str]], instead: str
) -> None:
    path, text, number = place
    assume(not re.fullmatch(r"[0-9]{1,12}(\.[0-9]{1,12})?", instead))
    line = text.count("\n", 0, number.start()) + 1
    quoted = "".join(f"\\U{ord(letter):08x}" for letter in instead)
    [fault] = faults_in(path, text[: number.start()] + quoted + text[number.end() :])
    assert fault.startswith(f"{path.name}, line {line}, ")


@cache
def digest_of(path: Path) -> str:
    """Return the digest of a shipped file as it is."""
    return load_of(path)(path).digest
