"""The signs on the time line: of doses, by what became of each, and of what happened in an infusion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from besponsa_desktop.gui.icons import severity_pixmap
from besponsa_desktop.gui.models.course_view import DoseKind, DoseMark

if TYPE_CHECKING:
    from besponsa_desktop.gui.theme import Theme

_WIDTH, _ICON, _OPEN_WIDTH, _EVENT = 5, 15, 9, 4


def draw_sign(painter: QPainter, dose: DoseMark, stand: QRectF, theme: Theme) -> None:
    """Draw the sign of a dose in the middle of where it stands.

    A dose given is a bar, one ordered a quiet bar, one omitted a crossed box, one held its verdict's icon.
    """
    palette, x = theme.palette, stand.center().x()
    if dose.severity:
        size, ratio = theme.px(_ICON), painter.device().devicePixelRatioF()
        icon = severity_pixmap(dose.severity, size, palette, ratio)
        painter.drawPixmap(QPointF(x - size / 2, stand.top()), icon)
    elif dose.kind is DoseKind.OMITTED:
        width = theme.px(_OPEN_WIDTH)
        box = QRectF(x - width / 2, stand.top(), width, stand.height())
        painter.setPen(QPen(QColor(palette.text_2), theme.scale))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        painter.drawLine(box.topLeft(), box.bottomRight())
        painter.drawLine(box.bottomLeft(), box.topRight())
    else:
        width = theme.px(_WIDTH)
        is_given = dose.kind is DoseKind.GIVEN
        bar = QRectF(x - width / 2, stand.top(), width, stand.height())
        painter.fillRect(bar, QColor(palette.accent if is_given else palette.text_3))


def draw_event(painter: QPainter, at: QPointF, theme: Theme) -> None:
    """Draw the sign of what happened in an infusion whose order stands no more: an open diamond."""
    half = theme.px(_EVENT)
    corners = (QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0))
    painter.setPen(QPen(QColor(theme.palette.text), 1.5 * theme.scale))
    painter.setBrush(QColor(theme.palette.surface))
    painter.drawPolygon(QPolygonF([at + corner for corner in corners]))
