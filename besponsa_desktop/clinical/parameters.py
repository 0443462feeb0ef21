"""How a number of a protocol or policy is declared: a decimal whose unit stands with the field."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from besponsa_desktop.clinical.findings import Citation


def in_unit(unit: str) -> Any:
    """Return a dataclass field for a number in ``unit`` (UCUM; ``1`` is a pure number).

    The data file states the unit beside the number; the reader refuses another one.
    """
    return field(metadata={"unit": unit})


def codes(*, may_be_empty: bool = False) -> Any:
    """Return a dataclass field for codes as they are printed on a product, such as lots; they are no names.

    The reader takes names in lower case only, and refuses an empty list unless ``may_be_empty``.
    """
    return field(metadata={"codes": True, "may_be_empty": may_be_empty})


def as_written() -> Any:
    """Return a dataclass field for names as a site writes them, in capitals too; the list is not empty."""
    return field(metadata={"as_written": True})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sourced:
    """A group of parameters that rest on one source."""

    source: Citation
