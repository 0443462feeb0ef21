"""Bytes to a JSON document, strictly: what a careless reader lets pass is refused with its path.

Numbers stay the text they were written as. What makes a file no document (encoding, size, depth, syntax) has
the path ``(file)``; what is wrong with a field is left to its shape.
"""

from __future__ import annotations

import json
import re
from array import array
from collections import Counter
from itertools import accumulate

from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.showing import (
    WHOLE_FILE,
    NumberText,
    printable,
    shortened,
)

LARGEST_FILE = 5_000_000
DEEPEST = 32

BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_STRINGS = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)', re.DOTALL)
_STEPS = bytes.maketrans(b"[{]}", b"\x01\x01\xff\xff")
_NOT_BRACKETS = bytes(byte for byte in range(256) if byte not in b"[]{}")


class RepeatedKeys(dict[str, object]):
    """An object of a file in which keys stand twice; it holds the last value of each."""

    repeated: tuple[str, ...] = ()


def read_json(data: bytes) -> object:
    """Return the document in ``data``: numbers as text, objects with repeated keys marked as such.

    Raises:
        UnusableInput: there is no document to be read at all.
    """
    _refuse_size(len(data))
    text = _decoded(data)
    _refuse_depth(data)
    return _parsed(text)


def size_fault() -> Fault:
    """Return the fault of a file that is too large to be an order."""
    return Fault(path=WHOLE_FILE, found="more than 5 MB", needed=f"at most {LARGEST_FILE:,} bytes")


def _refuse_size(size: int) -> None:
    if size > LARGEST_FILE:
        raise UnusableInput([size_fault()])


def _refused(found: str, needed: str) -> UnusableInput:
    return UnusableInput([Fault(path=WHOLE_FILE, found=found, needed=needed)])


def _decoded(data: bytes) -> str:
    if data.startswith(BYTE_ORDER_MARKS):
        raise _refused("a byte order mark", "UTF-8 without a byte order mark")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _refused(f"a byte that is not UTF-8 at position {error.start:,}", "text in UTF-8") from error


def _refuse_depth(data: bytes) -> None:
    """Refuse brackets nested too deep, before a parser would recurse into them."""
    brackets = _STRINGS.sub(b"", data).translate(_STEPS, _NOT_BRACKETS)
    if max(accumulate(array("b", brackets)), default=0) > DEEPEST:
        raise _refused(f"more than {DEEPEST} levels of nesting", f"at most {DEEPEST}")


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) == len(pairs):
        return members
    found = RepeatedKeys(members)
    found.repeated = tuple(key for key, times in Counter(key for key, _ in pairs).items() if times > 1)
    return found


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object,
    parse_float=NumberText,
    parse_int=NumberText,
    parse_constant=NumberText,
    strict=False,  # control characters are refused with their path, not here
)


def _parsed(text: str) -> object:
    if not text.strip():
        raise _refused("an empty file", "a JSON object")
    try:
        return _DECODER.decode(text)
    except json.JSONDecodeError as error:
        raise _syntax_fault(error) from error


def _syntax_fault(error: json.JSONDecodeError) -> UnusableInput:
    place = f"at line {error.lineno:,}, column {error.colno:,}"
    if error.msg == "Extra data":
        return _refused(f"more text after the end, {place}", "nothing after the closing brace")
    around = shortened(printable(error.doc[error.pos : error.pos + 20]))
    return _refused(f'no JSON {place}, before "{around}" ({error.msg})', "a JSON object")
