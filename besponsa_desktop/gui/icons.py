"""The program's icons: SVG files of the resources, drawn in the colours of the palette."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QFile, QIODevice, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from besponsa_desktop.gui.palette import Palette

_INK = "#000000"
_PAPER = "#ffffff"


@cache
def _source(name: str) -> str:
    file = QFile(f":/icons/{name}.svg")
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    return bytes(file.readAll().data()).decode("utf-8")


@cache
def pixmap(name: str, pixels: int, ink: str, paper: str = _PAPER, ratio: float = 1.0) -> QPixmap:
    """Return the icon of that name, ``pixels`` wide, drawn in ``ink``; what is white in ``paper``."""
    source = _source(name).replace(_PAPER, paper).replace(_INK, ink)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    drawn = QPixmap(round(pixels * ratio), round(pixels * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, drawn.width(), drawn.height()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def icon(name: str, pixels: int, ink: str, ratio: float = 1.0) -> QIcon:
    """Return the icon of that name for a button."""
    return QIcon(pixmap(name, pixels, ink, ratio=ratio))


def severity_pixmap(severity: str, pixels: int, palette: Palette, ratio: float = 1.0) -> QPixmap:
    """Return the filled icon of a severity in its colour, its mark cut out in the surface's."""
    return pixmap(f"severity-{severity}", pixels, palette.colour.of(severity), palette.surface, ratio)


@cache
def program_icon() -> QIcon:
    """Return the icon of the program's windows."""
    return QIcon(pixmap("program", 64, _INK))
