"""What must hold between the keys of one record of an order, as checks and as JSON Schema."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from besponsa_desktop.errors import Fault
from besponsa_desktop.exchange.shapes import Schema, Shape
from besponsa_desktop.exchange.showing import member, shown


@dataclass(frozen=True, slots=True, kw_only=True)
class ExactlyOne:
    """Exactly one of two keys must be stated."""

    first: str
    second: str

    def faults(self, found: Mapping[str, object], at: str) -> Iterable[Fault]:
        """Return a fault where none or both are stated."""
        stated = [name for name in (self.first, self.second) if found.get(name) is not None]
        if len(stated) == 1:
            return ()
        there = f"{self.first} and {self.second}" if stated else f"neither {self.first} nor {self.second}"
        return (Fault(path=at, found=there, needed=f"either {self.first} or {self.second}"),)

    def schema(self) -> Schema:
        """Return the rule as JSON Schema."""
        return {"oneOf": [_states(self.first), _states(self.second)]}


@dataclass(frozen=True, slots=True, kw_only=True)
class NotBeside:
    """One key may not be stated beside another, to which it does not belong."""

    name: str
    beside: str

    def faults(self, found: Mapping[str, object], at: str) -> Iterable[Fault]:
        """Return a fault where both are stated."""
        if found.get(self.name) is None or found.get(self.beside) is None:
            return ()
        needed = f"nothing: {self.name} does not belong to {self.beside}"
        return (Fault(path=member(at, self.name), found=shown(found[self.name]), needed=needed),)

    def schema(self) -> Schema:
        """Return the rule as JSON Schema."""
        return {"not": {"allOf": [_states(self.name), _states(self.beside)]}}


def _states(name: str) -> Schema:
    return {"required": [name], "properties": {name: {"not": {"type": "null"}}}}


class ByWord:
    """A record whose shape hangs on a word in it; ``otherwise`` reads it where the word is unknown."""

    __slots__ = ("_by_word", "_key", "_otherwise")

    def __init__(self, key: str, by_word: Mapping[str, Shape], otherwise: Shape) -> None:
        """Choose the shape by the value of ``key``."""
        self._key = key
        self._by_word = dict(by_word)
        self._otherwise = otherwise

    @property
    def needed(self) -> str:
        """Return what is needed, as a part of a sentence."""
        return self._otherwise.needed

    def read(self, value: object, at: str, faults: list[Fault]) -> object:
        """Return what the chosen shape reads."""
        word = value.get(self._key) if isinstance(value, Mapping) else None
        shape = self._by_word.get(word) if isinstance(word, str) else None
        return (shape or self._otherwise).read(value, at, faults)

    def write(self, value: object) -> object:
        """Return the value as an object; all shapes write alike."""
        return self._otherwise.write(value)

    def schema(self) -> Schema:
        """Return what all shapes share, and for each word what it narrows."""
        return self._otherwise.schema() | {"allOf": [self._narrowed(word) for word in self._by_word]}

    def _narrowed(self, word: str) -> Schema:
        properties = self._by_word[word].schema()["properties"]
        narrowed = {name: properties[name] for name in ("value", "unit")}
        is_word = {"properties": {self._key: {"const": word}}, "required": [self._key]}
        return {"if": is_word, "then": {"properties": narrowed}}
