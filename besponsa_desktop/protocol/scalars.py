"""The single values of a protocol file: numbers in their units, texts, names, codes, answers, choices."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from enum import Enum
from typing import TypeVar

from besponsa_desktop.clinical.findings import Severity
from besponsa_desktop.clinical.words import normal

_DECIMAL = re.compile(r"[0-9]{1,12}(\.[0-9]{1,12})?")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_CODE = re.compile(r"[!-~]+")
_SHOWN = 60
_WHOLE = frozenset({"d", "mo", "a"})
_FROM_ZERO = frozenset({"d", "a", "%"})
_WHOLE_OF_ALL = Decimal(100)

Choice = TypeVar("Choice", bound=Enum)


class Refused(Exception):
    """A value that is not what its key needs."""

    def __init__(self, value: object, needed: str) -> None:
        """Keep what was found, as it stands in the file, and what is needed."""
        self.found, self.needed = shown(value), needed
        super().__init__(f"found {self.found}; needed {needed}")


def shown(value: object) -> str:
    """Return a value as it stands in the file, shortened: ``"0.8"``, ``0.8``, ``true``, a table, a list."""
    match value:
        case dict():
            return "a table"
        case list():
            return "a list" if value else "an empty list"
        case str():
            return shortened(json.dumps(value, ensure_ascii=False))
        case bool():
            return str(value).lower()
        case _:
            return shortened(str(value))


def shortened(text: str) -> str:
    """Return ``text``, cut where it is too long for a message."""
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def inner_key(key: str, name: str) -> str:
    """Return the dotted key of ``name`` inside of ``key``; a name that is no bare key stands in quotes."""
    plain = name if _BARE.fullmatch(name) else shown(name)
    return f"{key}.{plain}" if key else plain


def one_of(names: list[str] | tuple[str, ...]) -> str:
    """Return names as what is needed: one of a, b, c."""
    return f"one of {', '.join(names)}"


def number_in(unit: str, value: object = None) -> str:
    """Return how a number in ``unit`` is written, with ``value`` where that is a number."""
    return f'{{ value = "{_digits(value) or "…"}", unit = "{unit}" }}'


def _digits(value: object) -> str:
    """Return ``value`` as the digits that a file may hold; nothing where it is no such number."""
    text = str(value)
    return text if _DECIMAL.fullmatch(text) else ""


def decimal_of(unit: str, value: object) -> Decimal:
    """Return the exact decimal of a text: not negative; above 0 unless ``unit`` is a time or a percentage.

    Days, months and years are whole; a percentage is at most 100. At most 12 digits stand on each side.
    """
    if not isinstance(value, str):
        raise Refused(value, f'a text such as "{_digits(value) or "0.5"}"')
    if not _digits(value):
        raise Refused(value, 'digits, with a point where needed, such as "0.5"')
    number = Decimal(value)
    if unit in _WHOLE and number % 1:
        raise Refused(value, "a whole number")
    if unit not in _FROM_ZERO and not number:
        raise Refused(value, "more than 0")
    if unit == "%" and number > _WHOLE_OF_ALL:
        raise Refused(value, f"at most {_WHOLE_OF_ALL}")
    return number


def text_of(value: object) -> str:
    """Return a text of one line, without space at its ends."""
    if not isinstance(value, str):
        raise Refused(value, "a text")
    if not value or value != value.strip() or _CONTROL.search(value):
        raise Refused(value, "a text of one line without space at its ends")
    return value


def name_of(value: object) -> str:
    """Return a name in the form in which names are compared: lower case, single spaces."""
    text = text_of(value)
    if text != normal(text):
        raise Refused(value, f'lower case and single spaces: "{normal(text)}"')
    return text


def code_of(value: object) -> str:
    """Return a code as it is printed on a product: letters, digits and signs of ASCII, without a space."""
    text = text_of(value)
    if not _CODE.fullmatch(text):
        raise Refused(value, "a code as printed, without a space")
    return text


def answer_of(value: object) -> bool:
    """Return true or false."""
    if not isinstance(value, bool):
        raise Refused(value, "true or false")
    return value


def choice_of(kind: type[Choice], value: object) -> Choice:
    """Return the member of ``kind`` that a text names; no rule fails as ``incomplete``."""
    choices = {member.value: member for member in kind if member is not Severity.INCOMPLETE}
    if not isinstance(value, str) or value not in choices:
        raise Refused(value, one_of(tuple(f'"{name}"' for name in choices)))
    return choices[value]
