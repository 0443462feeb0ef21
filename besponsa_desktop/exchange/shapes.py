"""Shapes of single fields: each reads a value strictly, writes it, and gives its JSON Schema.

A shape's ``read`` adds every fault to a list and returns ``None`` where there is one. Null is never read by a
shape: its record decides what "not stated" means. ``schema`` says all of it that JSON Schema can say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any, Protocol

from besponsa_desktop.errors import Fault
from besponsa_desktop.exchange.showing import NumberText, found_at

Schema = dict[str, Any]

LONGEST_TEXT = 1_000
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_WITH_CONTROL = {"type": "string", "pattern": r"[\u0000-\u001f\u007f-\u009f]"}


class Shape(Protocol):
    """What a field may hold."""

    @property
    def needed(self) -> str:
        """Return what is needed, as a part of a sentence."""

    def read(self, value: object, at: str, faults: list[Fault]) -> Any:
        """Return ``value`` as the program's type; ``None`` with at least one more fault if it cannot be."""

    def write(self, value: Any) -> object:
        """Return the program's value as JSON."""

    def schema(self) -> Schema:
        """Return the JSON Schema of the values that ``read`` accepts."""


def character_faults(text: str, at: str) -> Iterator[Fault]:
    """Yield the faults of a text as such: its length, control characters, lone surrogates."""
    if len(text) > LONGEST_TEXT:
        needed = f"at most {LONGEST_TEXT:,} characters"
        yield Fault(path=at, found=f"a text of {len(text):,} characters", needed=needed)
    if control := _CONTROL.search(text):
        found = f"the control character U+{ord(control[0]):04X} in {found_at(text, at)}"
        yield Fault(path=at, found=found, needed="text without control characters")
    if surrogate := _SURROGATE.search(text):
        found = f"the lone surrogate U+{ord(surrogate[0]):04X} in {found_at(text, at)}"
        yield Fault(path=at, found=found, needed="whole Unicode characters")


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Text of at most 1,000 characters, kept as typed; ``filled`` refuses nothing but spaces."""

    filled: bool = False

    @property
    def needed(self) -> str:
        """Return what is needed, as a part of a sentence."""
        return "a text that is not empty" if self.filled else "a text"

    def read(self, value: object, at: str, faults: list[Fault]) -> str | None:
        """Return the text; ``None`` without a fault where it is only spaces and may be left out."""
        if not isinstance(value, str) or isinstance(value, NumberText):
            faults.append(Fault(path=at, found=found_at(value, at), needed=f"{self.needed}, in quotes"))
            return None
        if len(value) > LONGEST_TEXT or not value.isprintable():
            before = len(faults)
            faults.extend(character_faults(value, at))
            if len(faults) > before:
                return None
        if value and not value.isspace():
            return value
        if self.filled:
            faults.append(Fault(path=at, found=found_at(value, at), needed=self.needed))
        return None

    def write(self, value: str) -> object:
        """Return the text."""
        return value

    def schema(self) -> Schema:
        """Return the JSON Schema of a text."""
        plain = {"type": "string", "maxLength": LONGEST_TEXT, "not": _WITH_CONTROL}
        return plain | ({"pattern": r"\S"} if self.filled else {})


class Choice:
    """One of the words of an Enum."""

    __slots__ = ("_words",)

    def __init__(self, words: type[Enum]) -> None:
        """Allow the values of ``words``."""
        self._words: dict[object, Enum] = {word.value: word for word in words}

    @property
    def needed(self) -> str:
        """Return what is needed, as a part of a sentence."""
        *most, last = (str(word) for word in self._words)
        return f"{', '.join(most)} or {last}" if most else last

    def read(self, value: object, at: str, faults: list[Fault]) -> Enum | None:
        """Return the Enum's member whose value stands in the file."""
        chosen = self._words.get(value) if isinstance(value, str) else None
        if chosen is None:
            faults.append(Fault(path=at, found=found_at(value, at), needed=self.needed))
        return chosen

    def write(self, value: Enum) -> object:
        """Return the word."""
        return value.value

    def schema(self) -> Schema:
        """Return the JSON Schema of the words."""
        return {"enum": list(self._words)}


class Flag:
    """True or false."""

    __slots__ = ()

    @property
    def needed(self) -> str:
        """Return what is needed, as a part of a sentence."""
        return "true or false"

    def read(self, value: object, at: str, faults: list[Fault]) -> bool | None:
        """Return the flag; a number or a text is none."""
        if isinstance(value, bool):
            return value
        faults.append(Fault(path=at, found=found_at(value, at), needed=self.needed))
        return None

    def write(self, value: bool) -> object:
        """Return the flag."""
        return value

    def schema(self) -> Schema:
        """Return the JSON Schema of a flag."""
        return {"type": "boolean"}
