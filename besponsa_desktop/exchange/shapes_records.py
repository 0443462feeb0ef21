"""Shapes made of other shapes: records, lists, and measured values with their unit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from besponsa_desktop.errors import Fault
from besponsa_desktop.exchange.json_text import RepeatedKeys
from besponsa_desktop.exchange.shapes import Schema, Shape
from besponsa_desktop.exchange.showing import found_at, item, member

_MOST_COMPARED = 100  # comparing each key of a hostile file with the known ones would take minutes


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a record: its shape, whether it must be there, and the attribute if it has another name."""

    name: str
    shape: Shape
    required: bool = False
    attribute: str = ""

    @property
    def held_in(self) -> str:
        """Return the attribute's name."""
        return self.attribute or self.name


class Rule(Protocol):
    """What must hold between the keys of one record."""

    def faults(self, found: Mapping[str, object], at: str) -> Iterable[Fault]:
        """Return the faults of a record as it stands in the file."""

    def schema(self) -> Schema:
        """Return the rule as JSON Schema."""


class Record:
    """An object with a closed set of keys, made into one value by ``make``."""

    __slots__ = ("_keys", "_make", "_names", "_required", "_rules", "_shapes")

    def __init__(self, make: Callable[..., Any], *keys: Key, rules: tuple[Rule, ...] = ()) -> None:
        """Read ``keys`` in their order; ``make`` takes each stated one by the name of its attribute."""
        self._make = make
        self._keys = keys
        self._rules = rules
        self._shapes = {key.name: (key.held_in, key.shape.read, key.required) for key in keys}
        self._required = tuple(key for key in keys if key.required)

    @property
    def needed(self) -> str:
        """Return what is needed, as a part of a sentence."""
        names = [key.name for key in self._required] or [key.name for key in self._keys]
        return f"an object with {', '.join(names)}"

    def read(self, value: object, at: str, faults: list[Fault]) -> Any:
        """Return what ``make`` makes of the record's members; ``None`` with every fault of it added."""
        before = len(faults)
        members = self.members(value, at, faults)
        return self._make(**members) if len(faults) == before else None

    def members(self, value: object, at: str, faults: list[Fault]) -> dict[str, Any]:
        """Return the stated members by attribute, as far as they can be read."""
        members: dict[str, Any] = {}
        if not isinstance(value, dict) and not isinstance(value, Mapping):
            faults.append(Fault(path=at or "(file)", found=found_at(value, at), needed=self.needed))
            return members
        if isinstance(value, RepeatedKeys):
            faults.extend(repeated_key_faults(value, at))
        for name, given in value.items():
            self._read_member(name, given, at, members, faults)
        for key in self._required:
            if value.get(key.name) is None:
                faults.append(Fault(path=member(at, key.name), found="nothing", needed=key.shape.needed))
        for rule in self._rules:
            faults.extend(rule.faults(value, at))
        return members

    def _read_member(
        self, name: str, given: object, at: str, members: dict[str, Any], faults: list[Fault]
    ) -> None:
        known = self._shapes.get(name)
        if known is None:
            needed = self._instead_of(name, close=len(faults) < _MOST_COMPARED)
            faults.append(Fault(path=member(at, name), found="an unknown key", needed=needed))
        elif given is not None:
            attribute, read, _ = known
            stated = read(given, f"{at}.{name}" if at else name, faults)
            if stated is not None:
                members[attribute] = stated

    def _instead_of(self, name: str, *, close: bool) -> str:
        from difflib import get_close_matches

        meant = get_close_matches(name[:100], self._shapes, n=1) if close else ()
        known = f"only the keys {', '.join(self._shapes)}"
        return f"{meant[0]}, if that is meant" if meant else known

    def write(self, value: Any) -> dict[str, object]:
        """Return the value as an object, in the order of the keys, without what is not stated."""
        return write_keys(self._keys, value)

    def schema(self) -> Schema:
        """Return the JSON Schema of the record."""
        properties = {key.name: schema_of(key) for key in self._keys}
        required = [key.name for key in self._required]
        rules: Schema = {"allOf": [rule.schema() for rule in self._rules]} if self._rules else {}
        closed = {"type": "object", "additionalProperties": False, "properties": properties}
        return closed | ({"required": required} if required else {}) | rules


def repeated_key_faults(found: RepeatedKeys, at: str) -> Iterable[Fault]:
    """Yield a fault for each key that stands more than once in one object of a file."""
    for name in found.repeated:
        yield Fault(path=member(at, name), found="the same key more than once", needed="each key once")


def write_keys(keys: Iterable[Key], value: Any) -> dict[str, object]:
    """Return what ``value`` holds of ``keys``, without what is not stated."""
    stated = ((key, getattr(value, key.held_in)) for key in keys)
    return {key.name: key.shape.write(held) for key, held in stated if held is not None}


def schema_of(key: Key) -> Schema:
    """Return the schema of a key's value; what is not required may be null as well."""
    schema = key.shape.schema()
    if key.required:
        return schema
    if "enum" in schema:
        return schema | {"enum": [*schema["enum"], None]}
    types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    return schema | {"type": [*types, "null"]}


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of one shape, read as a tuple."""

    entry: Shape

    @property
    def needed(self) -> str:
        """Return what is needed, as a part of a sentence."""
        return "a list"

    def read(self, value: object, at: str, faults: list[Fault]) -> tuple[Any, ...] | None:
        """Return the entries; an entry of null is a fault, a list has no gaps."""
        if not isinstance(value, list | tuple):
            faults.append(Fault(path=at, found=found_at(value, at), needed=self.needed))
            return None
        return tuple(self._read_entry(given, item(at, index), faults) for index, given in enumerate(value))

    def _read_entry(self, given: object, at: str, faults: list[Fault]) -> Any:
        if given is not None:
            return self.entry.read(given, at, faults)
        faults.append(Fault(path=at, found="nothing", needed=self.entry.needed))
        return None

    def write(self, value: tuple[Any, ...]) -> list[object]:
        """Return the entries as a list."""
        return [self.entry.write(entry) for entry in value]

    def schema(self) -> Schema:
        """Return the JSON Schema of the list."""
        return {"type": "array", "items": self.entry.schema()}
