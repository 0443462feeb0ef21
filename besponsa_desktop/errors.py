"""The error families: input that cannot be used, surroundings that failed; anything else is a bug."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One fault of the input: where it is, what was there and what is needed instead."""

    path: str
    found: str
    needed: str

    def __str__(self) -> str:
        """Return the fault as one line for a person."""
        return f"{self.path}: found {self.found}; needed {self.needed}"


class BesponsaError(Exception):
    """A failure that has a plain message for the user."""


class UnusableInput(BesponsaError):
    """Input that cannot be used; carries every fault at once."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        """Keep ``faults`` in the order in which they stand in the input."""
        self.faults = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))


class SurroundingsFailed(BesponsaError):
    """A file, disk, printer or server that the program needs did not do its part."""
