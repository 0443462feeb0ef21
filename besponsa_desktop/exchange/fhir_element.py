"""One object of a FHIR file, read strictly: what has another JSON type than FHIR gives it is a fault."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from besponsa_desktop.errors import Fault
from besponsa_desktop.exchange.showing import NumberText, item, member


class Element:
    """An object with its path in the file; every fault found in it is added to the file's list."""

    __slots__ = ("_faults", "_members", "path")

    def __init__(self, members: dict[str, Any], path: str, faults: list[Fault]) -> None:
        """Read ``members``, which stand at ``path``."""
        self._members, self.path, self._faults = members, path, faults

    def has(self, key: str) -> bool:
        """Tell whether a key stands in the object."""
        return self._members.get(key) is not None

    def mentions(self, key: str) -> bool:
        """Tell whether a key stands in the object or anywhere below it."""
        return _mentions(self._members, key)

    def refuse(self, key: str, needed: str) -> None:
        """Add a fault of what stands at a key; of a patient's file it says the kind alone."""
        self._faults.append(
            Fault(path=member(self.path, key), found=_kind(self._members.get(key)), needed=needed)
        )

    def text(self, key: str) -> str | None:
        """Return a text."""
        value = self._members.get(key)
        if value is None or (isinstance(value, str) and not isinstance(value, NumberText)):
            return value or None
        self.refuse(key, "a text, in quotes")
        return None

    def number(self, key: str) -> str | None:
        """Return a number as it is written."""
        value = self._members.get(key)
        if value is None or isinstance(value, NumberText):
            return None if value is None else str(value)
        self.refuse(key, "a number")
        return None

    def flag(self, key: str) -> bool | None:
        """Return true or false."""
        value = self._members.get(key)
        if value is None or isinstance(value, bool):
            return value
        self.refuse(key, "true or false")
        return None

    def part(self, key: str) -> Element | None:
        """Return an object in this one."""
        value = self._members.get(key)
        if isinstance(value, dict):
            return Element(value, member(self.path, key), self._faults)
        if value is not None:
            self.refuse(key, "an object")
        return None

    def parts(self, key: str) -> list[Element]:
        """Return a list of objects."""
        return [
            Element(value, path, self._faults)
            for value, path in self._entries(key)
            if isinstance(value, dict) or self._is_refused(path, value, "an object")
        ]

    def texts(self, key: str) -> list[str]:
        """Return a list of texts."""
        return [
            value
            for value, path in self._entries(key)
            if (isinstance(value, str) and not isinstance(value, NumberText))
            or self._is_refused(path, value, "a text, in quotes")
        ]

    def at(self, key: str) -> str:
        """Return the path of a key."""
        return member(self.path, key)

    def _entries(self, key: str) -> Iterator[tuple[Any, str]]:
        value = self._members.get(key)
        if isinstance(value, list):
            yield from ((entry, item(self.at(key), index)) for index, entry in enumerate(value))
        elif value is not None:
            self.refuse(key, "a list")

    def _is_refused(self, path: str, value: object, needed: str) -> bool:
        self._faults.append(Fault(path=path, found=_kind(value), needed=needed))
        return False


def _mentions(value: object, key: str) -> bool:
    if isinstance(value, dict):
        return key in value or any(_mentions(each, key) for each in value.values())
    return isinstance(value, list) and any(_mentions(each, key) for each in value)


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, NumberText):
        return "a number"
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    return "a text" if isinstance(value, str) else "nothing"
