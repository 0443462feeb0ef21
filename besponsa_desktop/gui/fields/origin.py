"""Where a value came from that nobody typed: shown at its field until a person deals with it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QWidget

from besponsa_desktop.gui.icons import pixmap
from besponsa_desktop.gui.language import tr as _tr

_ICON_SHARE, _GAP_SHARE, _WORDS_SHARE = 0.75, 0.3, 0.86
_LINES_FOR_ICON, _PADDING_SHARE, _CORNER = 5, 1.3, 2.0
#: Dashes of an edge that is 1 px wide: drawn, left out.
DASHES = [4.0, 3.0]


class Source(Enum):
    """Who stated the value; the value is the word that the style sheet looks at."""

    IMPORTED = "imported"
    RECORDED = "recorded"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a value came from. ``token`` names it however its row moves; ``of`` is the record's day."""

    source: Source
    token: str
    of: str = ""

    @property
    def is_imported(self) -> bool:
        """Tell whether the value waits to be accepted."""
        return self.source is Source.IMPORTED

    @property
    def words(self) -> str:
        """Return what stands beside the value."""
        if self.is_imported:
            return _tr("accept Space")
        return _tr("from the record {day}").format(day=self.of)

    @property
    def description(self) -> str:
        """Return the same as a sentence, for the tool tip and the screen reader."""
        if self.is_imported:
            return _tr("Imported, not accepted. Space accepts it.")
        return _tr("From the record, {day}.").format(day=self.of)


@dataclass(frozen=True, slots=True)
class Room:
    """What a field has room for beside its text: the icon at the left, the words at the right."""

    icon: bool = False
    words: bool = False


def is_acceptance(event: QKeyEvent, origin: Origin | None) -> bool:
    """Tell whether a key accepts the value of a field: Space where it is imported, pressed and not held."""
    is_space = event.key() == Qt.Key.Key_Space and not event.modifiers() and not event.isAutoRepeat()
    return is_space and origin is not None and origin.is_imported


def describe(field: QWidget, origin: Origin | None) -> None:
    """Say where the value came from to the mouse and to the screen reader."""
    description = origin.description if origin else ""
    field.setToolTip(description)
    field.setAccessibleDescription(description)


def room(field: QWidget, origin: Origin | None, text: str, taken: int) -> Room:
    """Return what fits into a field beside its text; ``taken`` is what is at its right edge already."""
    if origin is None:
        return Room()
    line = field.fontMetrics().height()
    free = field.width() - taken - round(line * _PADDING_SHARE) - field.fontMetrics().horizontalAdvance(text)
    is_wide = field.width() >= line * _LINES_FOR_ICON
    has_icon = origin.is_imported and is_wide and free >= icon_room(field)
    if has_icon:
        free -= icon_room(field)
    return Room(has_icon, free >= words_room(field, origin))


def icon_room(field: QWidget) -> int:
    """Return the width of the icon and of the gap behind it."""
    return round(field.fontMetrics().height() * (_ICON_SHARE + _GAP_SHARE))


def words_room(field: QWidget, origin: Origin) -> int:
    """Return the width of the words and of the gap before them."""
    gap = round(field.fontMetrics().height() * _GAP_SHARE)
    return QFontMetrics(_small(field)).horizontalAdvance(origin.words) + 2 * gap


def draw(field: QWidget, origin: Origin, has: Room, right: int) -> None:
    """Draw a field's edge in dashes while its value waits, its icon at the left, its words at ``right``."""
    painter, palette = QPainter(field), QApplication.palette()  # the style sheet has changed the field's own
    if origin.is_imported and not field.hasFocus() and not field.property("state"):
        pen = QPen(palette.link().color())
        pen.setDashPattern(DASHES)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(field.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
    if has.icon:
        size, left = round(field.fontMetrics().height() * _ICON_SHARE), field.fontMetrics().height() // 2
        icon = pixmap("import", size, palette.link().color().name(), ratio=field.devicePixelRatioF())
        painter.drawPixmap(left, (field.height() - size) // 2, icon)
    if has.words:
        small = _small(field)
        painter.setFont(small)
        painter.setPen(palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text))
        metrics = QFontMetrics(small)
        base = (field.height() + metrics.ascent() - metrics.descent()) // 2
        painter.drawText(right - metrics.horizontalAdvance(origin.words), base, origin.words)
    painter.end()


def _small(field: QWidget) -> QFont:
    font = QFont(field.font())
    font.setPixelSize(max(1, round(field.fontInfo().pixelSize() * _WORDS_SHARE)))
    return font
