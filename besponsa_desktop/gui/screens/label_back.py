"""Labels scanned back on the papers: what the records say of the print that a label's square code names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from besponsa_desktop.errors import BesponsaError
from besponsa_desktop.gui import icons
from besponsa_desktop.gui.label_comparison import compare_with_records
from besponsa_desktop.gui.models.label_facts import fact_words
from besponsa_desktop.gui.scanner import Scanner
from besponsa_desktop.gui.widgets.verdict_banner import VerdictBanner

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.forms.papers_screen import Ui_PapersScreen
    from besponsa_desktop.gui.screens.papers_screen import PapersScreen
    from besponsa_desktop.gui.theme import Theme
    from besponsa_desktop.workflow.label_reading import ReadLabel

_ICON = 20


class LabelBack(QObject):
    """Compares a scanned label with the records, wherever the cursor is. ``recorded``: it was recorded."""

    recorded = Signal()

    def __init__(self, screen: PapersScreen, ui: Ui_PapersScreen, theme: Theme, desk: Desk) -> None:
        """Begin with nothing scanned."""
        super().__init__(screen)
        self._screen, self._ui, self._theme, self._desk = screen, ui, theme, desk
        self._banner = VerdictBanner(
            theme=theme,
            frame=ui.label_banner,
            icon=ui.label_icon,
            word=ui.label_verdict,
            sentence=ui.label_sentence,
        )
        self.scanner = Scanner(screen, self.is_code)
        self.scanner.scanned.connect(self.take)
        self.clear()
        self.show_theme()

    def clear(self) -> None:
        """Forget what was scanned."""
        self._ui.label_banner.hide()

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        ratio = self._ui.scan_icon.devicePixelRatioF()
        size, palette = self._theme.px(_ICON), self._theme.palette
        self._ui.scan_icon.setPixmap(icons.pixmap("scan", size, palette.text_2, ratio=ratio))
        self._banner.show_theme()

    def is_code(self, text: str) -> bool:
        """Tell whether a text is a code of a label, or the number of the order that is shown."""
        from besponsa_desktop.workflow.label_reading import is_label_code

        return self._screen.record is not None and is_label_code(self._number, text)

    def take(self, text: str) -> None:
        """Compare what was scanned with the records, and record it; who only reads compares alone."""
        record = self._screen.record
        if record is None:
            return
        if not self.is_code(text):
            words = self.tr("{text} was scanned: that is no code of a label. Scan the label's square code.")
            self._say("caution", self.tr("NO LABEL"), words.format(text=text))
            return

        def done(read: ReadLabel) -> None:
            if self._screen.record is not None and self._screen.record.id == record.id:
                self._say(*fact_words(read))
                self.recorded.emit()

        compare_with_records(self._desk, record.id, text, done, self._refuse)

    @property
    def _number(self) -> str:
        record = self._screen.record
        return "" if record is None else record.searched.order_number

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, BesponsaError):
            self._say("caution", self.tr("NOT COMPARED"), str(error))
        else:
            self._desk.present(error)

    def _say(self, severity: str, word: str, sentence: str) -> None:
        self._banner.show(severity, word, sentence)
        self._ui.label_banner.show()
        self._ui.papers_pane.ensureWidgetVisible(self._ui.label_banner)
