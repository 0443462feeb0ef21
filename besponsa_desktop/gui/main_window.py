"""The main window: navigation, the order screen, the status bar, and a key for every action."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow

from besponsa_desktop.gui.fields.text_edit import set_state
from besponsa_desktop.gui.forms.main_window import Ui_MainWindow
from besponsa_desktop.gui.icons import icon, program_icon
from besponsa_desktop.gui.order_files import OrderFiles
from besponsa_desktop.gui.present_error import ErrorPresenter
from besponsa_desktop.gui.screens.order_screen import OrderScreen
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.window_keys import add_keys, practice_menu, protocol_menu, zoom_menu
from besponsa_desktop.gui.zoom import rescale

if TYPE_CHECKING:
    from besponsa_desktop.gui.models.order_engine import OrderEngine
    from besponsa_desktop.gui.screens.preview_dialog import PreviewDialog
    from besponsa_desktop.workflow.paper import Papers, PaperSize

Now = Callable[[], datetime]
_CLOCK_MS = 10_000
_ICON = 16
_ALL_BARS_WIDTH = 1000
_NOT_READABLE = "Save and print are off: the order cannot be read yet"
_MUST_RESTART = "Restart the program: an unexpected error occurred; printing is off"


class MainWindow(QMainWindow):
    """The program's window. ``painted`` follows its first paint: what is slow to load waits for that."""

    painted = Signal()

    def __init__(self, theme: Theme, now: Now, log_file: Path, user: str = "") -> None:
        """Build the window; ``now`` is the clock, ``user`` names who prints."""
        super().__init__()
        self.theme, self._now, self._user = theme, now, user
        self._was_painted = False
        self._is_broken = False
        self.preview: PreviewDialog | None = None
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.setWindowIcon(program_icon())
        self.setAcceptDrops(True)
        self.screen_ = OrderScreen(theme, self)
        self.ui.screens.addWidget(self.screen_)
        self.errors = ErrorPresenter(self, log_file)
        self.files = OrderFiles(self, self.screen_, self.errors, now)
        self._clock = QTimer(self, interval=_CLOCK_MS)
        self._connect()
        add_keys(self)
        self.ui.zoom_button.setMenu(zoom_menu(self))
        self.screen_.ui.practice_button.setMenu(practice_menu(self))
        self._show_clock()
        self._show_theme()
        self._show_state()
        self.screen_.go_to_first_field()

    # ------------------------------------------------------------------ the engine
    def use_engine(self, engine: OrderEngine) -> None:
        """Take the loaded engine; from now on the order is assessed at every keystroke."""
        self.screen_.form.complete()
        rescale(self, self.theme.scale)
        self.screen_.use_engine(engine)
        self.ui.protocol_button.setMenu(protocol_menu(self))
        self._show_protocol()

    def look_under(self, protocol_id: str) -> None:
        """Look at the order under another protocol; which one is in force does not change by that."""
        engine = self.screen_.engine
        if engine is not None:
            engine.regimen = next(each for each in engine.protocols if each.id == protocol_id)
            self._show_protocol()
            self.screen_.refresh()

    # ------------------------------------------------------------------ actions
    def show_preview(self) -> None:
        """Show the sheets of the order as they will be printed."""
        look = self.screen_.look
        if look is None or look.judged is None or self._is_broken:
            return
        judged, practice, user, now = look.judged, self.files.is_practice, self._user, self._now()

        def make(size: PaperSize) -> Papers:
            from besponsa_desktop.workflow.paper import Printed, papers

            return papers(judged, Printed(at=now, by=user, practice=practice), size)

        from besponsa_desktop.gui.screens.preview_dialog import PreviewDialog

        self.preview = PreviewDialog(self, make, _write, self.errors.present)
        rescale(self.preview, self.theme.scale)
        self.preview.open()

    def toggle_theme(self) -> None:
        """Change between light and dark."""
        self.theme.toggle()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before what was typed is lost."""
        if not self.screen_.is_changed or self._is_closing:
            event.accept()
            return
        event.ignore()
        self.files.unless_unsaved(self._close_anyway)

    _is_closing = False

    def _close_anyway(self) -> None:
        self._is_closing = True
        self.close()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take order files."""
        if _dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped."""
        path = _dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.files.open(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out of the bars what there is no room for."""
        super().resizeEvent(event)
        self._fit_bars()

    def _fit_bars(self) -> None:
        has_room = self.width() >= self.theme.px(_ALL_BARS_WIDTH)
        for label in (self.ui.clock_value, self.ui.program_name, self.ui.policy_value):
            label.setVisible(has_room)

    def event(self, event: QEvent) -> bool:
        """Notice the first paint."""
        if event.type() == QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)
        return super().event(event)

    # ------------------------------------------------------------------ building
    def _connect(self) -> None:
        pane = self.screen_.pane.ui
        pane.open_button.clicked.connect(self.files.ask_what_to_open)
        pane.save_button.clicked.connect(self.files.ask_where_to_save)
        pane.new_button.clicked.connect(self.files.new)
        pane.preview_button.clicked.connect(self.show_preview)
        self.ui.theme_button.clicked.connect(self.toggle_theme)
        self.ui.order_screen_button.clicked.connect(lambda: self.ui.order_screen_button.setChecked(True))
        self.ui.order_screen_button.setChecked(True)
        self.theme.changed.connect(self._show_theme)
        self.screen_.examined.connect(self._show_state)
        self.files.told.connect(self.ui.saved_value.setText)
        self.files.practice_changed.connect(lambda _: self._show_state())
        self.errors.must_restart.connect(self._break)
        self._clock.timeout.connect(self._show_clock)
        self._clock.start()

    # ------------------------------------------------------------------ what is shown
    def _show_clock(self) -> None:
        now = self._now()
        offset = now.strftime("%z")
        shown = (
            f"{now:%a %d-%b-%Y %H:%M} {offset[:3]}:{offset[3:5]}" if offset else f"{now:%a %d-%b-%Y %H:%M}"
        )
        self.ui.clock_value.setText(shown.replace(" -", " \u2212"))

    def _show_theme(self) -> None:
        theme, is_dark = self.theme, self.theme.palette.name == "dark"
        self.screen_.pages.arrange(self.screen_.width())
        self._fit_bars()
        rescale(self, theme.scale)
        self.screen_.show_theme()
        self.ui.theme_button.setText("Light" if is_dark else "Dark")
        self.ui.theme_button.setToolTip("Change between light and dark  Ctrl+Shift+D")
        self.ui.zoom_button.setText(f"{theme.zoom_percent} %")
        self.ui.zoom_button.setToolTip("Zoom  Ctrl++  Ctrl+-  Ctrl+0")
        for button, name, ink in (
            (self.ui.theme_button, "light" if is_dark else "dark", theme.palette.text_2),
            (self.ui.zoom_button, "zoom", theme.palette.text_2),
            (self.ui.protocol_button, "protocols", theme.palette.text_2),
            (self.ui.order_screen_button, "order", theme.palette.accent),
        ):
            button.setIconSize(QSize(theme.px(_ICON), theme.px(_ICON)))
            button.setIcon(icon(name, theme.px(_ICON), ink, ratio=self.devicePixelRatioF()))

    def _show_protocol(self) -> None:
        engine = self.screen_.engine
        if engine is None:
            return
        standing = "in force" if engine.is_in_force else "not in force"
        regimen = engine.regimen
        self.ui.protocol_value.setText(f"{regimen.name}, {regimen.edition}: {standing}")
        set_state(self.ui.protocol_value, "severity", "" if engine.is_in_force else "caution")
        self.ui.protocol_button.setText(f"{regimen.id}, {standing}")
        self.ui.protocol_button.setToolTip("Look at the order under another protocol")
        for action in self.ui.protocol_button.menu().actions():
            action.setChecked(action.data() == regimen.id)

    def _show_state(self) -> None:
        """Enable what can be done, and say why the rest cannot."""
        look = self.screen_.look
        is_readable = look is not None and look.judged is not None
        pane = self.screen_.pane.ui
        pane.save_button.setEnabled(is_readable)
        pane.preview_button.setEnabled(is_readable and not self._is_broken)
        reason = "" if is_readable or look is None else _NOT_READABLE
        self.ui.reason_value.setText(_MUST_RESTART if self._is_broken else reason)
        self.ui.practice_tag.setVisible(self.files.is_practice)

    def _break(self) -> None:
        self._is_broken = True
        self._show_state()


def _dropped_file(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def _write(path: Path, data: bytes) -> None:
    from besponsa_desktop.workflow.files import write_files

    write_files({path: data})
