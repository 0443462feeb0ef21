"""The theme in effect: palette and scale, applied to the program as fonts, QPalette and one style sheet."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from string import Template

from PySide6.QtCore import QFile, QIODevice, QObject, QResource, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from besponsa_desktop.gui.palette import DARK, LIGHT, PALETTES, Palette

FONT_FAMILY = "Source Sans 3"
BODY_PX = 14
#: Zoom steps in percent.
ZOOM_STEPS = (100, 110, 125, 150, 175, 200)
_FONTS = ("SourceSans3-Regular", "SourceSans3-Semibold", "SourceSans3-Bold")
_PIXELS = re.compile(r"(\d+)px")


class Theme(QObject):
    """Palette and zoom of the running program; ``changed`` follows every change of either."""

    changed = Signal()

    def __init__(self, palette: Palette = LIGHT, zoom_percent: int = 100) -> None:
        """Begin with a palette and a zoom in percent; nothing is applied yet."""
        super().__init__()
        self.palette = palette
        self.zoom_percent = zoom_percent

    @property
    def scale(self) -> float:
        """Return the zoom as a factor."""
        return self.zoom_percent / 100

    def px(self, pixels: int) -> int:
        """Return a length at 100 % as it is at the present zoom."""
        return round(pixels * self.scale)

    def use(self, name: str) -> None:
        """Take the palette of that name, ``light`` or ``dark``."""
        self.palette = PALETTES[name]
        self._apply_and_tell()

    def toggle(self) -> None:
        """Change between light and dark."""
        self.use(LIGHT.name if self.palette is DARK else DARK.name)

    def zoom_to(self, percent: int) -> None:
        """Take a zoom, kept inside the steps from 100 to 200 %."""
        self.zoom_percent = min(max(percent, ZOOM_STEPS[0]), ZOOM_STEPS[-1])
        self._apply_and_tell()

    def zoom_by_steps(self, steps: int) -> None:
        """Zoom in (positive) or out by so many steps."""
        nearest = min(range(len(ZOOM_STEPS)), key=lambda i: abs(ZOOM_STEPS[i] - self.zoom_percent))
        self.zoom_to(ZOOM_STEPS[min(max(nearest + steps, 0), len(ZOOM_STEPS) - 1)])

    def apply(self) -> None:
        """Give the application fonts, palette and style sheet."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        application.setStyleSheet(
            ""
        )  # replacing one style sheet by another is ten times as slow as clearing it
        application.setFont(font(BODY_PX, self.scale))
        application.setPalette(qt_palette(self.palette))
        application.setStyleSheet(style_sheet(self.palette, self.scale))

    def _apply_and_tell(self) -> None:
        self.apply()
        self.changed.emit()


def new_application(name: str) -> QApplication:
    """Return the application, drawn by Fusion on every system."""
    return QApplication([name, "-style", "Fusion"])


@cache
def register_resources() -> bool:
    """Give Qt the compiled resources and the fonts in them, once; False where the file is missing."""
    registered = bool(QResource.registerResource(str(Path(__file__).parent / "forms" / "window.rcc")))
    for name in _FONTS:
        QFontDatabase.addApplicationFont(f":/fonts/{name}.ttf")
    return registered


def font(pixels: int, scale: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the program's font at a pixel size of 100 % and a scale."""
    made = QFont(FONT_FAMILY)
    made.setPixelSize(round(pixels * scale))
    made.setWeight(weight)
    return made


def qt_palette(palette: Palette) -> QPalette:
    """Return Qt's palette: what Fusion draws itself has the theme's colours too."""
    roles = QPalette.ColorRole
    made = QPalette()
    for role, colour in (
        (roles.Window, palette.window),
        (roles.WindowText, palette.text),
        (roles.Base, palette.surface),
        (roles.AlternateBase, palette.header_row),
        (roles.Text, palette.text),
        (roles.PlaceholderText, palette.text_3),
        (roles.Button, palette.surface),
        (roles.ButtonText, palette.text),
        (roles.ToolTipBase, palette.surface),
        (roles.ToolTipText, palette.text),
        (roles.Highlight, palette.accent),
        (roles.HighlightedText, palette.on_accent),
        (roles.Link, palette.accent),
        (roles.Mid, palette.line),
        (roles.BrightText, palette.colour.reject),
    ):
        made.setColor(role, QColor(colour))
    for role in (roles.Text, roles.ButtonText, roles.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(palette.text_3))
    return made


@cache
def _template() -> Template:
    file = QFile(":/style.qss")
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    return Template(bytes(file.readAll().data()).decode("utf-8"))


@cache
def style_sheet(palette: Palette, scale: float) -> str:
    """Return the one style sheet with the palette's colours and its lengths at a scale; lines stay 1 px."""
    text = _template().substitute(palette.roles())
    if scale == 1:
        return text
    return _PIXELS.sub(lambda found: f"{_scaled(int(found[1]), scale)}px", text)


def _scaled(pixels: int, scale: float) -> int:
    return pixels if pixels <= 1 else round(pixels * scale)
