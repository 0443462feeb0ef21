"""Reading back what a thermal printer got: the dots of a graphic in Zebra's language ZPL.

Source: Zebra, ZPL II Programming Guide, ~DG and "Alternative Data Compression Scheme".
"""

from __future__ import annotations

import re
from typing import Any

import numpy as np

_GRAPHIC = re.compile(rb"~DGR:CUPS\.GRF,(\d+),(\d+),\s*(.*?)\^XA", re.DOTALL)
_SMALL, _LARGE = "GHIJKLMNOPQRSTUVWXY", "ghijklmnopqrstuvwxyz"
_LARGE_STEP = 20


def dots_of(zpl: bytes) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """Return the printed dots as a picture: 0 where a dot is burnt, 255 where the label stays white."""
    found = _GRAPHIC.search(zpl)
    assert found is not None, "there is no graphic"
    total, per_row = int(found[1]), int(found[2])
    rows = list(_rows(found[3].decode("ascii"), per_row * 2))
    bits = np.unpackbits(
        np.frombuffer(bytes.fromhex("".join(rows)), dtype=np.uint8).reshape(-1, per_row), axis=1
    )
    assert bits.shape[0] * per_row == total
    return np.where(bits == 1, 0, 255).astype(np.uint8)


def _rows(text: str, digits: int) -> list[str]:
    rows: list[str] = []
    row, times = "", 0
    for character in text:
        if character in _SMALL:
            times += _SMALL.index(character) + 1
        elif character in _LARGE:
            times += (_LARGE.index(character) + 1) * _LARGE_STEP
        elif character == ":":
            rows.append(rows[-1])
        elif character in ",!":
            rows.append(row.ljust(digits, "0" if character == "," else "F"))
            row = ""
        elif not character.isspace():
            row += character * max(times, 1)
            times = 0
        while len(row) >= digits:
            rows.append(row[:digits])
            row = row[digits:]
    return rows
