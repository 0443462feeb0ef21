"""A plot as a drawing of ReportLab's: the line through measured points, the limit dashed, events dotted."""

from __future__ import annotations

from reportlab.graphics.shapes import Circle, Drawing, Line, PolyLine
from reportlab.lib.colors import black, white

from besponsa_desktop.printing.marks import Plot
from besponsa_desktop.printing.typeface import POINTS_PER_MM, Face

_LINE, _THIN = 1.0, 0.4
_POINT = 1.7
_DASHED, _DOTTED = (3, 2), (0.6, 1.6)


def plot_drawing(plot: Plot) -> Drawing:
    """Return the drawing of a plot; y counts upwards there, in points."""

    def at(x: float, y: float) -> tuple[float, float]:
        return x * POINTS_PER_MM, (plot.height - y) * POINTS_PER_MM

    # nothing is written in it, yet a drawing names a font; one that the page has anyway
    drawing = Drawing(
        plot.width * POINTS_PER_MM, plot.height * POINTS_PER_MM, initialFontName=Face.REGULAR.value
    )
    for x in plot.events:
        drawing.add(_straight(at(x, 0), at(x, plot.height), _DOTTED, _LINE * 0.8))
    drawing.add(_straight(at(0, plot.limit), at(plot.width, plot.limit), _DASHED, _THIN * 1.4))
    corners = [at(x, y) for x, y, _ in plot.points]
    if len(corners) > 1:
        drawing.add(PolyLine([c for corner in corners for c in corner], strokeWidth=_LINE, strokeColor=black))
    for corner, (_, _, is_bound) in zip(corners, plot.points, strict=True):
        inside = white if is_bound else black
        drawing.add(Circle(*corner, _POINT, fillColor=inside, strokeColor=black, strokeWidth=_LINE * 0.6))
    return drawing


def _straight(
    begin: tuple[float, float], end: tuple[float, float], dashes: tuple[float, float], weight: float
) -> Line:
    return Line(*begin, *end, strokeColor=black, strokeWidth=weight, strokeDashArray=list(dashes))
