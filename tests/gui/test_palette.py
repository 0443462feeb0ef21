"""Every text can be read on every ground it stands on, in both palettes."""

import re

import pytest
from PySide6.QtCore import QFile, QIODevice

from besponsa_desktop.gui.palette import DARK, LIGHT, SEVERITIES, Palette
from besponsa_desktop.gui.theme import register_resources, style_sheet

pytestmark = pytest.mark.usefixtures("qapp")  # the program's fonts are registered with one only
LEAST_TEXT = 5.0
LEAST_EDGE = 3.0
PALETTES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour as WCAG 2 defines it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def grounds(palette: Palette) -> list[str]:
    return [palette.surface, palette.window, palette.read_only, palette.header_row]


def test_that_contrast_is_reckoned_as_the_standard_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@PALETTES
def test_that_every_text_colour_can_be_read(palette: Palette) -> None:
    texts = (palette.text, palette.text_2, palette.text_3, palette.accent)
    poor = [(t, g) for t in texts for g in grounds(palette) if contrast(t, g) < LEAST_TEXT]
    assert poor == []
    assert contrast(palette.text, palette.accent_tint) >= LEAST_TEXT
    assert contrast(palette.on_accent, palette.accent) >= LEAST_TEXT


@PALETTES
@pytest.mark.parametrize("severity", SEVERITIES)
def test_that_every_severity_can_be_read(palette: Palette, severity: str) -> None:
    colour, tint = palette.colour.of(severity), palette.tint.of(severity)
    assert min(contrast(colour, ground) for ground in (*grounds(palette), tint)) >= LEAST_TEXT
    assert contrast(palette.text, tint) >= LEAST_TEXT
    assert contrast(palette.text_2, tint) >= LEAST_TEXT


@PALETTES
def test_that_the_edge_of_a_control_can_be_seen(palette: Palette) -> None:
    assert min(contrast(palette.field_line, ground) for ground in grounds(palette)) >= LEAST_EDGE


@PALETTES
def test_that_the_style_sheet_has_no_colour_of_its_own(palette: Palette) -> None:
    register_resources()
    file = QFile(":/style.qss")
    assert file.open(QIODevice.OpenModeFlag.ReadOnly)
    assert re.findall(r"#[0-9A-Fa-f]{6}\b|rgb\(", bytes(file.readAll().data()).decode()) == []
    assert "$" not in style_sheet(palette, 1.0)


def test_that_lengths_of_the_style_sheet_follow_the_zoom_and_lines_do_not() -> None:
    register_resources()
    assert "font-size: 88px" in style_sheet(LIGHT, 2.0)
    assert "border: 1px solid" in style_sheet(LIGHT, 2.0)
