"""Barcodes as boxes: Code 128, QR, Data Matrix and GS1 Data Matrix, in modules of a given size."""

from __future__ import annotations

from itertools import groupby
from typing import Any, NamedTuple

import zxingcpp

Boxes = tuple[tuple[float, float, float, float], ...]

_DARK = 0


class Code(NamedTuple):
    """A barcode's dark boxes in mm from its upper left corner, and its size in mm without quiet zones."""

    boxes: Boxes
    width: float
    height: float


def code_128(content: str, module: float, height: float) -> Code | None:
    """Return ``content`` as Code 128, ``height`` mm high; ``None`` where Code 128 cannot carry it."""
    if not content.isascii():
        return None
    try:
        barcode = zxingcpp.create_barcode(content, zxingcpp.BarcodeFormat.Code128)
    except ValueError:
        return None
    line = _modules(barcode)[0]
    boxes = tuple((start * module, 0.0, length * module, height) for start, length in _dark_runs(line))
    return Code(boxes, len(line) * module, height)


def qr_code(content: str, module: float) -> Code:
    """Return ``content`` as a QR code of medium error correction."""
    return _matrix(zxingcpp.create_barcode(content, zxingcpp.BarcodeFormat.QRCode, ec_level="M"), module)


def data_matrix(content: str, module: float) -> Code:
    """Return ``content`` as a square Data Matrix."""
    barcode = zxingcpp.create_barcode(content, zxingcpp.BarcodeFormat.DataMatrix, force_square=True)
    return _matrix(barcode, module)


def gs1_data_matrix(elements: str, module: float) -> Code:
    """Return GS1 elements, their numbers in brackets, as a square GS1 Data Matrix."""
    barcode = zxingcpp.create_barcode(
        elements, zxingcpp.BarcodeFormat.DataMatrix, gs1=True, force_square=True
    )
    return _matrix(barcode, module)


def _matrix(barcode: Any, module: float) -> Code:
    lines = _modules(barcode)
    boxes = tuple(
        (start * module, row * module, length * module, module)
        for row, line in enumerate(lines)
        for start, length in _dark_runs(line)
    )
    return Code(boxes, len(lines[0]) * module, len(lines) * module)


def _modules(barcode: Any) -> list[list[int]]:
    """Return a barcode's modules, line by line."""
    image: Any = barcode.to_image(scale=1, add_quiet_zones=False)
    lines: Any = memoryview(image)
    return [list(line) for line in lines.tolist()]


def _dark_runs(line: list[int]) -> list[tuple[int, int]]:
    """Return where each run of dark modules begins, and its length."""
    found, start = [], 0
    for shade, modules in groupby(line):
        length = len(list(modules))
        if shade == _DARK:
            found.append((start, length))
        start += length
    return found
