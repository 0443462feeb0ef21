"""What an importer says of what it did not take over: what it was, where it stood, and why it was left out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportNote:
    """One thing of a file that is not in the order, for the person who reads the order."""

    what: str
    where: str
    why: str

    def __str__(self) -> str:
        """Return the note as one line for a person."""
        return f"{self.what} ({self.where}): {self.why}"
