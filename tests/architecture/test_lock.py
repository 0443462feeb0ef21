"""One lock file: every platform, hashes for every entry, no index, each environment picked from it."""

import re
import subprocess
import sys
import tomllib

import pytest

from tests.architecture.source import ROOT

LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
ENTRY = re.compile(r"^([a-z0-9._-]+)==(\S+)", re.MULTILINE)


def pick(*roots: str) -> set[str]:
    """Return the names of the packages that .ci/pick.py picks for the roots."""
    command = [sys.executable, str(ROOT / ".ci" / "pick.py"), *roots]
    picked = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    return {match[1] for match in ENTRY.finditer(picked)}


def entries() -> list[str]:
    """Return the lock file's entries, each with all its lines."""
    starts = [match.start() for match in ENTRY.finditer(LOCK)]
    return [LOCK[start:end] for start, end in zip(starts, [*starts[1:], len(LOCK)], strict=True)]


def bounded(requirements: list[object]) -> set[str]:
    """Return the normal names of the packages that pyproject.toml bounds."""
    names = [re.match(r"[\w.-]+", text) for text in requirements if isinstance(text, str)]
    return {re.sub(r"[-_.]+", "-", name[0]).lower() for name in names if name}


def test_that_every_entry_is_pinned_with_hashes() -> None:
    assert len(entries()) > 40
    assert [entry.splitlines()[0] for entry in entries() if "--hash=sha256:" not in entry] == []


def test_that_the_lock_names_no_address() -> None:
    assert re.findall(r"\w+://\S+|file:\S+|^-.*", LOCK, re.MULTILINE) == []


def test_that_other_systems_and_pythons_are_locked_too() -> None:
    assert "python_full_version >= '3.12'" in LOCK
    assert {"colorama", "tzdata"} <= {entry.partition("==")[0] for entry in entries()}  # Windows needs them


@pytest.mark.parametrize(
    ("root", "requirements"),
    [(":", PROJECT["project"]["dependencies"])]
    + [(f":{name}", group) for name, group in PROJECT["dependency-groups"].items()],
)
def test_that_the_lock_holds_what_the_project_asks_for(root: str, requirements: list[object]) -> None:
    assert bounded(requirements) <= pick(root)


def test_that_the_core_is_tested_without_qt_paper_and_database() -> None:
    core = pick("pint", ":core")
    assert {"pint", "pytest", "flexparser", "pluggy"} <= core
    assert core.isdisjoint({"pyside6-essentials", "shiboken6", "pytest-qt", "reportlab", "sqlalchemy"})


def test_that_the_program_installs_without_its_tests() -> None:
    assert pick(":").isdisjoint({"pytest", "mypy", "ruff", "uv", "hatchling"})
