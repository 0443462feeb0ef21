"""What is being done, at the foot of the window: words, how far it is, and a button that stops it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from besponsa_desktop.gui.states import COVERED
from besponsa_desktop.gui.zoom import scale_of

_MARGIN, _BETWEEN, _SIDE, _BAR_WIDTH = 8, 12, 16, 140
STOP_KEY = "Ctrl+."
_HUNDRED = 100


class BusyStrip(QFrame):
    """Says what is being done; takes no key and no focus. ``stopped``: the person asks to stop it."""

    stopped = Signal()

    def __init__(self, parent: QWidget, words: str, scale: float, *, may_stop: bool) -> None:
        """Show words, and a bar that runs until it is told how far the work is; ``scale`` is the window's."""
        super().__init__(parent)
        self._above = parent
        self.setObjectName("busy_strip")
        line = QHBoxLayout(self)
        line.setContentsMargins(*(round(side * scale) for side in (_SIDE, _MARGIN, _SIDE, _MARGIN)))
        line.setSpacing(round(_BETWEEN * scale))
        self.words = QLabel(words, self)
        self.words.setObjectName("busy_words")
        line.addWidget(self.words)
        self.bar = QProgressBar(self)
        self.bar.setObjectName("busy_bar")
        self.bar.setAccessibleName(words)
        self.bar.setRange(0, 0)
        self.bar.setFormat("%p %")
        self.bar.setFixedWidth(round(_BAR_WIDTH * scale))
        line.addWidget(self.bar)
        self.stop_button = QPushButton(self)
        self.stop_button.setObjectName("stop_button")
        self._take_key(has_key=True)
        self.stop_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys stay where one types
        self.stop_button.clicked.connect(self._ask_to_stop)
        self._may_stop = may_stop
        self.stop_button.setVisible(may_stop and not parent.property(COVERED))
        line.addWidget(self.stop_button)

    def show_share(self, share: float) -> None:
        """Show how much is done, from 0 to 1."""
        self.bar.setRange(0, _HUNDRED)
        self.bar.setValue(int(share * _HUNDRED))

    def say_stopping(self) -> None:
        """Say that it stops at its next step."""
        self.words.setText(self.tr("It stops as soon as it can …"))
        self.stop_button.setEnabled(False)

    def _ask_to_stop(self) -> None:
        if not self._above.property(COVERED):
            self.stopped.emit()

    def _follow_cover(self) -> None:
        """Offer to stop it, if that may be done at all, while the window is not covered."""
        self.stop_button.setVisible(self._may_stop and not self._above.property(COVERED))
        self._share_key()

    def show_at_foot(self) -> None:
        """Stand at the foot of the window, above what stands there already, and stay there."""
        self._above.installEventFilter(self)
        self._stand()
        self.show()
        self.raise_()
        self._share_key()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the key to the one beneath."""
        super().hideEvent(event)
        self._share_key()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size, and its cover."""
        if event.type() == QEvent.Type.Resize:
            self._stand()
        elif event.type() == QEvent.Type.DynamicPropertyChange:
            self._follow_cover()
        return super().eventFilter(watched, event)

    def _stand(self) -> None:
        strips = self._strips()
        beneath = sum(each.height() for each in strips[: strips.index(self)] if each.isVisible())
        self.words.setWordWrap(False)
        size, room = self.sizeHint(), self._above.width()
        if size.width() > room:
            self.words.setWordWrap(True)
            size = QSize(room, self.heightForWidth(room))
        self.resize(size)
        self.move(0, self._above.height() - self.height() - beneath)

    def _strips(self) -> list[BusyStrip]:
        """Return all strips of the window, in the order of their making."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        return list(self._above.findChildren(BusyStrip, options=direct))

    def _share_key(self) -> None:
        """Have the key stop what was begun last of what can be stopped and is seen."""
        able = [each for each in self._strips() if each.isVisible() and not each.stop_button.isHidden()]
        for each in able:
            each._take_key(has_key=each is able[-1])

    def _take_key(self, *, has_key: bool) -> None:
        words = self.tr("Stop  {key}").format(key=STOP_KEY if has_key else "")
        self.stop_button.setText(words.rstrip())
        self.stop_button.setShortcut(QKeySequence(STOP_KEY if has_key else ""))


class BusyDialog(QDialog):
    """A strip that lets nothing else be done meanwhile; it cannot be closed from the keyboard."""

    def __init__(self, window: QWidget, words: str) -> None:
        """Prepare it for the foot of a window."""
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("busy_dialog")
        self.setWindowTitle(words)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        self.strip = BusyStrip(self, words, scale_of(window), may_stop=False)
        lines.addWidget(self.strip)
        self._window = window

    def show_at_foot(self) -> None:
        """Stand at the foot of the window."""
        self.adjustSize()
        self.move(self._window.mapToGlobal(self._window.rect().bottomLeft()) - self.rect().bottomLeft())
        self.show()

    def reject(self) -> None:
        """Stay: what is being recorded cannot be taken back halfway."""
