"""Print the part of requirements.lock that some of its roots need, hashes included.

    python .ci/pick.py ROOT...

A root is a package's name, or the name of a dependency group after a colon (":core"); a lone colon is what
the program needs at run time. The lock file's own "via" comments say what pulled each package in, so that one
lock serves every environment and no part of it is pinned twice.
"""

import re
import sys
from dataclasses import dataclass
from pathlib import Path

LOCK = Path(__file__).parent.parent / "requirements.lock"
ENTRY = re.compile(r"^([a-z0-9][a-z0-9._-]*)==", re.IGNORECASE)
PROJECT = re.compile(r"^besponsa-desktop \(pyproject\.toml(:[a-z]+)?\)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One pinned package: its lines as they stand, and the names of what pulled it in."""

    name: str
    text: str
    wanted_by: frozenset[str]


def read_entries(lock: str) -> list[Entry]:
    """Return the lock file's entries in their order; a package may have several, one per Python version."""
    blocks: list[list[str]] = []
    for line in lock.splitlines():
        if ENTRY.match(line):
            blocks.append([])
        if blocks:
            blocks[-1].append(line)
    return [_read_entry(block) for block in blocks]


def _read_entry(lines: list[str]) -> Entry:
    comments = [line.strip().lstrip("#").strip() for line in lines if line.lstrip().startswith("#")]
    names = [comment.removeprefix("via").strip() for comment in comments]
    wanted_by = frozenset(_root(name) for name in names if name)
    return Entry(name=lines[0].split("==")[0].lower(), text="\n".join(lines), wanted_by=wanted_by)


def _root(name: str) -> str:
    """Return a package's name as it is, and the project itself as ":" or ":group"."""
    project = PROJECT.match(name)
    return (project[1] or ":") if project else name.lower()


def pick(entries: list[Entry], roots: set[str]) -> list[Entry]:
    """Return the entries that the roots need, directly or not.

    Raises:
        SystemExit: the lock file knows nothing of a root.
    """
    known = {entry.name for entry in entries}.union(*(entry.wanted_by for entry in entries))
    if unknown := sorted(roots - known):
        raise SystemExit(f"requirements.lock knows nothing of {', '.join(unknown)}. Run: make lock")
    needed = set(roots)
    while more := {entry.name for entry in entries if entry.wanted_by & needed} - needed:
        needed |= more
    return [entry for entry in entries if entry.name in needed]


def main() -> None:
    """Print the picked entries."""
    entries = read_entries(LOCK.read_text(encoding="utf-8"))
    print("\n".join(entry.text for entry in pick(entries, set(sys.argv[1:]))))


if __name__ == "__main__":
    main()
