"""A value of a plot in words: what it is, when it was taken, and how it stands to its limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from besponsa_desktop.clinical.display import moment_with_offset_text
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.palette import SEVERITY_WORDS

if TYPE_CHECKING:
    from besponsa_desktop.gui.models.course_view import PlotLimit, PlotPoint, PlotView

_DOT = " \u00b7 "


def said_point(view: PlotView, number: int) -> str:
    """Return one value in words, on one line."""
    point = view.points[number]
    parts = [f"{view.name} {point.text} {view.unit}", moment_with_offset_text(point.at)]
    parts += [_limit_words(limit, point) for limit in view.limits]
    if point.gap:
        parts.append(_tr("before it: {why}").format(why=point.gap))
    return _DOT.join(parts)


def _limit_words(limit: PlotLimit, point: PlotPoint) -> str:
    """Return a limit, with the severity where the value lies beyond it, and its source."""
    words = _tr("limit: {limit}").format(limit=limit.words)
    if limit.is_passed_by(point):
        words = _tr("{severity}, beyond the limit: {limit}").format(
            severity=SEVERITY_WORDS[limit.severity], limit=limit.words
        )
    return f"{words} ({limit.source})" if limit.source else words
