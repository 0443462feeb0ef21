"""On which line each key of a protocol file stands, and what breaks the rule of one plain key a line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_HEADER = re.compile(r"\s*(\[\[?)\s*([A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*([A-Za-z0-9_-]+)\s*=")
_BLANK = re.compile(r"\s*(?:#.*)?$")
_TOKEN = re.compile(r"\"\"\"|'''|\"(?:[^\"\\]|\\.)*\"|'[^']*'|#.*|[\[\]{}]")
_DEEPER = {"[": 1, "{": 1, "]": -1, "}": -1}
_LONG_TEXT = frozenset({'"""', "'''"})


@dataclass(slots=True)
class KeyLines:
    """Lines, counted from one, of dotted keys such as ``doses.first_cycle.day_1``.

    ``keys`` are those with a value, ``tables`` the headers; an array of tables counts its entries from zero.
    ``repeated`` are keys that stand a second time, ``unplain`` lines that are neither a header nor
    ``key = value`` with a bare key and each text on one line.
    """

    keys: dict[str, int] = field(default_factory=dict)
    tables: dict[str, int] = field(default_factory=dict)
    repeated: list[tuple[str, int]] = field(default_factory=list)
    unplain: list[int] = field(default_factory=list)

    def line_of(self, key: str) -> int:
        """Return the line of ``key``, else of its first part, else of what it belongs to, else 1."""
        if (line := self._first(key)) is not None:
            return line
        inside = (
            number
            for name, number in (self.tables | self.keys).items()
            if name.startswith((f"{key}.", f"{key}["))
        )
        if (line := min(inside, default=None)) is not None:
            return line
        parent = re.sub(r"(\.[^.\[]*|\[\d+\])$", "", key)
        return 1 if parent == key else self.line_of(parent)

    def _first(self, key: str) -> int | None:
        return self.keys.get(key, self.tables.get(key))

    def note(self, lines: dict[str, int], key: str, line: int) -> None:
        """Note the line of a key, or that the key is there already."""
        if self._first(key) is None:
            lines[key] = line
        else:
            self.repeated.append((key, line))


def key_lines(text: str) -> KeyLines:
    """Return the lines of every key in ``text``, which is read as TOML elsewhere.

    Text that is not TOML gives as much as can be seen, never an error.
    """
    found = KeyLines()
    table, entries, depth = "", dict[str, int](), 0
    for number, line in enumerate(text.split("\n"), 1):
        tokens = _TOKEN.findall(line)
        if depth:
            depth += _depth(tokens)
        elif header := _HEADER.match(line):
            table = _table(header, entries)
            found.note(found.tables, table, number)
        elif pair := _KEY.match(line):
            found.note(found.keys, f"{table}.{pair[1]}" if table else pair[1], number)
            depth = _depth(tokens)
        elif not _BLANK.match(line):
            found.unplain.append(number)
        if _LONG_TEXT.intersection(tokens):
            found.unplain.append(number)
            break
    return found


def _table(header: re.Match[str], entries: dict[str, int]) -> str:
    """Return the name of a header's table, with its number where it is an entry of an array."""
    bracket, name = header.groups()
    if bracket == "[":
        return name
    entries[name] = entries.get(name, -1) + 1
    return f"{name}[{entries[name]}]"


def _depth(tokens: list[str]) -> int:
    """Return how many more brackets are opened than closed, outside of quotes and comments."""
    return sum(_DEEPER.get(token, 0) for token in tokens)
