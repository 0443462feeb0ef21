"""The main window: navigation, the order screen, the status bar, and a key for every action."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMainWindow

from besponsa_desktop.gui.file_drop import dropped_file
from besponsa_desktop.gui.forms.main_window import Ui_MainWindow
from besponsa_desktop.gui.icons import program_icon
from besponsa_desktop.gui.order_actions import OrderActions
from besponsa_desktop.gui.order_place import OrderPlace
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.window_bars import WindowBars
from besponsa_desktop.gui.window_keys import add_keys, protocol_menu, zoom_menu
from besponsa_desktop.gui.zoom import never_grown, rescale

if TYPE_CHECKING:
    from besponsa_desktop.gui.models.order_engine import OrderEngine
    from besponsa_desktop.gui.order_files import OrderFiles
    from besponsa_desktop.gui.present_error import ErrorPresenter
    from besponsa_desktop.gui.screens.order_screen import OrderScreen
    from besponsa_desktop.gui.screens.preview_dialog import PreviewDialog
    from besponsa_desktop.gui.window_desk import WindowDesk
    from besponsa_desktop.workflow.homes import Homes

Now = Callable[[], datetime]
_CLOCK_MS = 10_000


class MainWindow(QMainWindow):
    """The program's window. ``painted`` follows its first paint: what is slow to load waits for that."""

    painted = Signal()

    def __init__(
        self,
        theme: Theme,
        now: Now,
        log_file: Path,
        user: Callable[[], str],
        *,
        is_covered: bool = False,
    ) -> None:
        """Build the window; ``now`` is the clock, ``user`` tells who prints.

        One that ``is_covered`` until somebody has signed in builds the order screen when it is needed.
        """
        super().__init__()
        self.theme, self._now, self._user = theme, now, user
        self._log_file = log_file
        self._was_painted = self._is_prepared = self.is_broken = self._is_closing = False
        self.preview: PreviewDialog | None = None
        self.file_to_open: Path | None = None
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        never_grown(self)
        self.bars = WindowBars(self.ui, theme)
        self.setWindowIcon(program_icon())
        self.ui.order_screen_button.setChecked(True)
        self.bars.show_clock(now())
        self.bars.show_theme(self.devicePixelRatioF())
        self.bars.show_practice(False)
        self.bars.show_places(False)
        self.desk_: WindowDesk | None = None
        rescale(self, theme.scale)
        self.actions_ = OrderActions(self)
        self.order_place = OrderPlace(self)
        if is_covered:
            self.ui.covers.setCurrentWidget(self.ui.cover_page)
        else:
            self.screen_.go_to_first_field()

    @property
    def screen_(self) -> OrderScreen:
        """Return the order screen."""
        return self.order_place.screen

    # ------------------------------------------------------------------ what waits for the first paint
    @cached_property
    def errors(self) -> ErrorPresenter:
        """Return what shows errors above this window."""
        from besponsa_desktop.gui import present_error

        errors = present_error.ErrorPresenter(self, self._log_file)
        errors.must_restart.connect(self._break)
        return errors

    @cached_property
    def files(self) -> OrderFiles:
        """Return the order's file: opening, saving, asking first."""
        from besponsa_desktop.gui import order_files

        files = order_files.OrderFiles(self, self.screen_, self.errors, self._now)
        files.told.connect(self.ui.saved_value.setText)
        files.practice_changed.connect(self.bars.show_practice)
        return files

    def prepare(self) -> None:
        """Give the window its keys, menus and connections, once: after the first paint or when needed."""
        if self._is_prepared:
            return
        self._is_prepared = True
        self.setAcceptDrops(True)
        self._connect()
        add_keys(self)
        self.ui.zoom_button.setMenu(zoom_menu(self))
        if self.order_place.is_built:
            self.order_place.furnish()

    def use_homes(self, homes: Homes) -> None:
        """Take the places where records are: from now on one signs in, and orders are kept."""
        from besponsa_desktop.gui.window_desk import WindowDesk

        self.bars.show_places(True)
        self.desk_ = WindowDesk(self, homes)

    # ------------------------------------------------------------------ the engine
    def use_engine(self, engine: OrderEngine) -> None:
        """Take the loaded engine; from now on the order is assessed at every keystroke."""
        self.prepare()
        self.order_place.furnish()
        self.screen_.use_engine(engine)
        self.ui.protocol_button.setMenu(protocol_menu(self))
        self.bars.show_protocol(engine)

    def look_under(self, protocol_id: str) -> None:
        """Look at the order under another protocol; which one is in force does not change by that."""
        engine = self.screen_.engine
        if engine is not None:
            engine.regimen = next(each for each in engine.protocols if each.id == protocol_id)
            self.bars.show_protocol(engine)
            self.screen_.refresh()

    # ------------------------------------------------------------------ actions
    def show_preview(self) -> None:
        """Show the sheets of the order as they will be printed."""
        from besponsa_desktop.gui.order_preview import order_preview

        look = self.screen_.look
        if look is None or look.judged is None or self.is_broken:
            return
        practice = self.files.is_practice or (self.desk_ is not None and self.desk_.desk.is_practice)
        printed_by = (self.user, practice)
        self.preview = order_preview(self, look.judged, self._now(), printed_by, self.errors.present)
        rescale(self.preview, self.theme.scale)
        self.preview.open()

    @property
    def user(self) -> str:
        """Return who prints: the person who is signed in, or without records the computer's user."""
        person = None if self.desk_ is None else self.desk_.desk.person
        return self._user() if person is None else f"{person.printed_name}, {person.credential}"

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before what was typed is lost; over records it is kept as a draft."""
        if self.desk_ is not None:
            self.desk_.desk.close()
        elif self.order_place.is_built and self.screen_.is_changed and not self._is_closing:
            event.ignore()
            self.files.unless_unsaved(self._close_anyway)
            return
        event.accept()

    def _close_anyway(self) -> None:
        self._is_closing = True
        self.close()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take order files."""
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped."""
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.files.open(path) if self.desk_ is None else self.desk_.open_file(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out of the bars what there is no room for."""
        super().resizeEvent(event)
        self.bars.fit(event.size().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Notice the first paint."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self._follow_first_paint)

    def _follow_first_paint(self) -> None:
        self.prepare()
        self.painted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back and bring again, where a field has left the key to the window."""
        is_shown = self.order_place.is_shown
        if is_shown and event.matches(QKeySequence.StandardKey.Undo):
            self.screen_.undo()
        elif is_shown and event.matches(QKeySequence.StandardKey.Redo):
            self.screen_.redo()
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------------ connections
    def _connect(self) -> None:
        self.ui.theme_button.clicked.connect(self.theme.toggle)
        self.ui.order_screen_button.clicked.connect(lambda: self.ui.order_screen_button.setChecked(True))
        self.theme.changed.connect(self._show_theme)
        clock = QTimer(self, interval=_CLOCK_MS)
        clock.timeout.connect(lambda: self.bars.show_clock(self._now()))
        clock.start()

    def _show_theme(self) -> None:
        self.order_place.show_theme()  # arranged by the sizes that its parts want, not yet by scaled ones
        self.bars.fit(self.width())
        rescale(self, self.theme.scale)
        self.bars.show_theme(self.devicePixelRatioF())

    def _break(self) -> None:
        self.is_broken = True
        if self.desk_ is not None:
            self.desk_.desk.is_broken = True
        self.order_place.show_state()
        self.bars.show_reason(None, is_broken=True)
