"""Figures by key: typed by hand in a test, standing in a file, read by the program."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

Figures: TypeAlias = dict[str, tuple[str, str]]


def typed(table: str) -> Figures:
    """Return a table of this file: value and unit by key."""
    rows = (line.split() for line in table.strip().splitlines())
    return {key: (value, unit) for key, value, unit in rows}


def in_file(path: Path) -> Figures:
    """Return value and unit of every number of a file, by key, read without the program."""
    return dict(numbers(tomllib.loads(path.read_text(encoding="utf-8")), ""))


def numbers(value: Any, key: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield every number below a value of a file."""
    if isinstance(value, dict) and set(value) == {"value", "unit"}:
        yield key, (value["value"], value["unit"])
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from numbers(inner, f"{key}.{name}".lstrip("."))


def read(root: object, key: str) -> Any:
    """Return the value at a dotted key of what the program read."""
    for name in key.split("."):
        root = getattr(root, name)
    return root
