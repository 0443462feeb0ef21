"""How a fault shows what stood in a file: one printable line, shortened, and the path to it."""

from __future__ import annotations

import re
from decimal import Decimal

LONGEST_SHOWN = 80
WHOLE_FILE = "(file)"
_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")


class NumberText(str):
    """A number of a JSON file as it was written there: never a float on its way to a decimal."""

    __slots__ = ()


def shown(value: object) -> str:
    """Return what was found as a part of a sentence: text in quotes, a number as written, else its type."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, NumberText | int | float | Decimal):
        return shortened(printable(str(value)))
    if isinstance(value, str):
        return f'"{shortened(printable(value[: LONGEST_SHOWN + 1]))}"'
    if isinstance(value, list | tuple):
        return "a list"
    return "an object" if isinstance(value, dict) else f"a value of type {type(value).__name__}"


def found_at(value: object, at: str) -> str:
    """Return what was found at a path; of a patient its kind alone: faults are printed and copied."""
    if value is None or isinstance(value, bool | list | tuple | dict) or not is_of_patient(at):
        return shown(value)
    if not isinstance(value, str) or isinstance(value, NumberText):
        return "a number"
    if value and not value.strip():
        return "a text of spaces"
    return f"a text of {len(value):,} character{'s' * (len(value) > 1)}" if value else "an empty text"


def is_of_patient(at: str) -> bool:
    """Tell whether a path leads to the patient or to something of the patient's."""
    return at == "patient" or at.startswith(("patient.", "patient["))


def shortened(text: str) -> str:
    """Return ``text`` cut to 80 characters, with an ellipsis where something is left out."""
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 1]}…"


def printable(text: str) -> str:
    """Return ``text`` with every character that does not print written as its escape."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else _escape(char) for char in text)


def _escape(char: str) -> str:
    return f"\\u{ord(char):04x}" if ord(char) <= 0xFFFF else f"\\U{ord(char):08x}"


def member(at: str, key: str) -> str:
    """Return the path of a key: ``labs[3]`` and ``unit`` give ``labs[3].unit``."""
    if not _PLAIN_KEY.fullmatch(key):
        return f'{at}["{shortened(printable(key[: LONGEST_SHOWN + 1]))}"]'
    return f"{at}.{key}" if at else key


def item(at: str, index: int) -> str:
    """Return the path of an entry of a list, counted from zero."""
    return f"{at}[{index}]"
