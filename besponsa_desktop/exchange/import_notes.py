"""What an importer says of what it did not take over: what it was, where it stood, and why it is left out."""

from __future__ import annotations

from dataclasses import dataclass, field

from besponsa_desktop.exchange.showing import printable

_LONGEST_SHOWN = 240  # prose that a person must read instead: more than a fault shows


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportNote:
    """One thing of a file that is not in the order, for the person who reads the order."""

    what: str
    where: str
    why: str

    def __str__(self) -> str:
        """Return the note as one line for a person."""
        return f"{self.what} ({self.where}): {self.why}"


@dataclass(slots=True)
class Notes:
    """The notes of one import, in the order in which they are made."""

    made: list[ImportNote] = field(default_factory=list)

    def add(self, what: str, where: str, why: str) -> None:
        """Note that something was left out; what stood in the file is shown on one line."""
        self.made.append(ImportNote(what=_line(what), where=where, why=_line(why)))


def _line(text: str) -> str:
    shown = printable(text)
    return shown if len(shown) <= _LONGEST_SHOWN else f"{shown[: _LONGEST_SHOWN - 1]}…"
