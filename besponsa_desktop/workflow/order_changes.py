"""What differs between two documents of an order: each value as it was and as it is, ready to be read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypeAlias, TypeGuard

from besponsa_desktop.clinical import display

#: Stands for a list's entry that was not there before, or is there no more.
ABSENT = "\u2013"
_NONE = "none"
#: Keys that say what an entry of a list is about, in the order in which they are read.
_IDENTITY = ("test", "drug", "agent", "term", "cycle", "day", "collected_at", "recorded_at", "given_at")

_DOSE_UNITS = ("mg", "mg/m2")

Entry: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One value that changed: its path in the order document, as it was, as it is, by how much."""

    path: str
    then: str
    now: str
    difference: str = ""


def order_changes(before: Mapping[str, object], now: Mapping[str, object]) -> tuple[Change, ...]:
    """Return every value in which two canonical order documents differ, in the order of the document.

    Of a list, the entries that came and those that went are told, never how the others moved.
    """
    return tuple(_changes(before, now, ""))


def _changes(before: object, now: object, path: str) -> Iterator[Change]:
    if before == now:
        return
    if _is_of_entries(before) and _is_of_entries(now):
        yield from _entries(before, now, path)
    elif isinstance(before, Mapping) and isinstance(now, Mapping) and not _is_one_value(before, now):
        for key in dict.fromkeys((*before, *now)):
            inner = f"{path}.{key}" if path else str(key)
            yield from _changes(before.get(key), now.get(key), inner)
    else:
        yield Change(path=path, then=value_text(before), now=value_text(now))


def _is_of_entries(value: object) -> TypeGuard[list[Entry]]:
    return isinstance(value, list) and all(isinstance(each, Mapping) for each in value)


def _entries(before: list[Entry], now: list[Entry], path: str) -> Iterator[Change]:
    """Yield the entries that went, each with the one that came in its place, then the others that came."""
    gone, new = _without(before, now), _without(now, before)
    for entry in gone:
        after = next((each for each in new if _what(each) == _what(entry)), None)
        if after is not None:
            new.remove(after)
        now_text = ABSENT if after is None else _entry_text(after)
        yield Change(path=_path(path, entry), then=_entry_text(entry), now=now_text)
    for entry in new:
        yield Change(path=_path(path, entry), then=ABSENT, now=_entry_text(entry))


def _without(entries: list[Entry], others: list[Entry]) -> list[Entry]:
    """Return the entries of one list that the other has not, each as often as it is there more often."""
    left = list(others)
    found = []
    for entry in entries:
        left.remove(entry) if entry in left else found.append(entry)
    return found


def _what(entry: Entry) -> tuple[object, ...]:
    """Return what an entry is about: the same test at the same time, the same medicine."""
    return tuple(entry.get(key) for key in _IDENTITY)


def _path(path: str, entry: Entry) -> str:
    return f"{path}.{entry['test']}" if "test" in entry else path


def _entry_text(entry: Entry) -> str:
    """Return an entry without its test, which stands in the path."""
    return value_text({key: part for key, part in entry.items() if key != "test"})


def _is_one_value(*values: Mapping[str, object]) -> bool:
    """Tell whether a part of the document is a number with its unit, perhaps with the time it was taken."""
    return any("value" in value and "unit" in value for value in values)


def value_text(value: object) -> str:
    """Return a value of an order document as people read it."""
    match value:
        case None:
            return display.NOT_STATED
        case bool():
            return display.yes_no_text(value)
        case Mapping():
            return ", ".join(_parts(value)) or display.NOT_STATED
        case list():
            return ", ".join(map(value_text, value)) or _NONE
        case _:
            return _shown(str(value))


def _parts(value: Mapping[str, object]) -> Iterator[str]:
    """Yield what a part of the document states: what it is, its number with unit, the rest, when it was."""
    for key, part in sorted(value.items(), key=lambda item: _place(item[0])):
        if part is None or key == "unit":
            continue
        unit = value.get("unit")
        yield _measured(str(part), str(unit)) if key == "value" and unit else _named(key, part)


def _measured(number: str, unit: str) -> str:
    """Return a number with its unit: a dose without trailing zeros, anything else as it was reported."""
    text = display.number_text(Decimal(number)) if unit in _DOSE_UNITS else number
    return display.with_unit(text, unit)


def _place(key: str) -> tuple[object, ...]:
    return key.endswith(("_at", "_on")), key not in _IDENTITY, key != "value", key


def _named(key: str, part: object) -> str:
    """Return a part by its name where the value alone would not tell: a number, a yes or no."""
    text = value_text(part)
    is_plain = isinstance(part, bool | int) or key.endswith("_limit")
    return f"{key.replace('_', ' ')} {text}" if is_plain else text


def _shown(text: str) -> str:
    """Return a date or a time as people read it; any other text as it is."""
    with suppress(ValueError):
        return display.date_text(date.fromisoformat(text)) if "-" in text else text
    with suppress(ValueError):
        return _moment(datetime.fromisoformat(text))
    return text


def _moment(moment: datetime) -> str:
    return display.moment_with_offset_text(moment) if moment.tzinfo else display.moment_text(moment)
