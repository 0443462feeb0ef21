"""The demonstration: drives the real window through practice orders, and keeps pictures and paper."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from besponsa_desktop.gui.main_window import MainWindow

_SIZE = (1366, 768)
_NARROW = (1000, 768)
#: The practice clock: the demonstration is the same on every day.
_NOW = datetime(2026, 11, 23, 9, 42, tzinfo=timezone(timedelta(hours=-5)))
_USER = "P. Tester, PharmD"
_TYPED = "01"
_PRINTED = ("01", "06")
_SIGNED = "01"
#: Orders to show, with the rule to open in each: one for every verdict.
_SHOWN = (
    ("06", "preparation.concentration"),
    ("07", "dose.level"),
    ("08", "dose.ceiling"),
    ("10", "liver.limits"),
    ("11", "liver.vod"),
    ("12", "reaction.severe"),
    ("14", "counts.panel"),
    ("16", "ecg.current"),
)


@dataclass(slots=True)
class Tour:
    """One run: the window that is driven, where it writes, and what is written so far."""

    out: Path
    window: MainWindow
    written: list[Path] = field(default_factory=list)

    def picture(self, name: str) -> None:
        """Keep a picture of the window as it stands."""
        settle()
        self.keep(f"{name}.png", lambda path: self.window.grab().save(str(path)))

    def pdf(self, name: str, data: bytes | None) -> None:
        """Keep a sheet; one that could not be made is left out."""
        if data is not None:
            self.keep(f"{name}.pdf", lambda path: path.write_bytes(data))

    def keep(self, name: str, write: Callable[[Path], object]) -> None:
        """Keep a file that ``write`` writes."""
        path = self.out / name
        write(path)
        self.written.append(path)


def run(out: Path) -> list[Path]:
    """Drive the window without a display; return the pictures and PDFs written into ``out``."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    out.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        tour = Tour(out, _open_window(Path(folder)))
        _type_an_order(tour)
        _show_orders(tour)
        _show_questions(tour)
        _show_narrow(tour)
        _print_orders(tour)
        _sign_an_order(tour, Path(folder))
        _close(tour)
    for path in tour.written:
        sys.stdout.write(f"{path}\n")
    return tour.written


def settle() -> None:
    """Let everything happen that is waiting to happen."""
    from PySide6.QtWidgets import QApplication

    for _ in range(3):
        QApplication.processEvents()


def practice_order(number: str) -> Path:
    """Return the file of a practice order by the number it begins with."""
    from besponsa_desktop.gui.order_files import PRACTICE_FOLDER

    return next(PRACTICE_FOLDER.glob(f"{number}-*.json"))


def _open_window(folder: Path) -> MainWindow:
    from PySide6.QtWidgets import QApplication

    from besponsa_desktop.gui.main_window import MainWindow
    from besponsa_desktop.gui.models.order_engine import OrderEngine
    from besponsa_desktop.gui.theme import Theme, new_application, register_resources

    QApplication.instance() or new_application("besponsa-desktop")
    register_resources()
    theme = Theme()
    theme.apply()
    window = MainWindow(theme, lambda: _NOW, folder / "demo.log", lambda: _USER)
    window.resize(*_SIZE)
    window.show()
    window.activateWindow()
    settle()
    window.use_engine(OrderEngine())
    return window


def _load(tour: Tour, number: str) -> None:
    from besponsa_desktop.workflow.order_entry import read_order_path

    path = practice_order(number)
    tour.window.files.show_document(path, read_order_path(path))
    settle()


def _type_an_order(tour: Tour) -> None:
    """Type a whole order by keys; what stands in the form is then the order of the file."""
    from besponsa_desktop.gui.demo_typing import type_order
    from besponsa_desktop.workflow.order_entry import read_order_path

    screen = tour.window.screen_
    tour.picture("new-order-light")
    document = read_order_path(practice_order(_TYPED))
    type_order(screen.form, document)
    settle()
    tour.picture(f"order-{_TYPED}-typed-light")


def _show_orders(tour: Tour) -> None:
    for number, rule in _SHOWN:
        _load(tour, number)
        tour.window.screen_.pane.ui.all_rules_button.setChecked(False)
        tour.window.screen_.pane.open_finding(rule)
        verdict = tour.window.screen_.pane.view.severity
        for theme in ("light", "dark"):
            tour.window.theme.use(theme)
            tour.picture(f"order-{number}-{verdict}-{theme}")
    tour.window.theme.use("light")
    tour.window.screen_.pane.toggle_all_rules()
    tour.picture("all-rules-light")
    tour.window.screen_.pane.toggle_all_rules()


def _show_questions(tour: Tour) -> None:
    """Show what the form asks and what it refuses."""
    from besponsa_desktop.gui.demo_typing import type_text

    _load(tour, "10")
    fields = tour.window.screen_.form.fields
    for path, text in (
        ("measurements.weight", "60,5"),
        ("measurements.weight.measured_at", "22-Nov-2026 07:30"),
        ("order.dose", "8.3e-1"),
    ):
        fields[path].setFocus()
        fields[path].load(None)
        type_text(fields[path], text)
        settle()
    tour.picture("questions-light")


def _show_narrow(tour: Tour) -> None:
    """Show the two pages of a narrow window, and the zoom of 150 %."""
    _load(tour, "10")
    screen = tour.window.screen_
    tour.window.resize(*_NARROW)
    tour.picture("narrow-form-light")
    screen.pages.show_assessment()
    tour.picture("narrow-assessment-light")
    tour.window.resize(*_SIZE)
    tour.window.theme.zoom_to(150)
    tour.picture("zoom-150-assessment-light")
    tour.window.theme.zoom_to(100)
    screen.pages.show_form()


def _print_orders(tour: Tour) -> None:
    from besponsa_desktop.workflow.paper import Printed, papers

    for number in _PRINTED:
        _load(tour, number)
        look = tour.window.screen_.look
        if look is not None and look.judged is not None:
            sheets = papers(look.judged, Printed(at=_NOW, by=_USER, practice=True))
            tour.pdf(f"order-{number}-worksheet", sheets.worksheet)
            tour.pdf(f"order-{number}-label", sheets.label)
    _show_preview(tour)


def _sign_an_order(tour: Tour, folder: Path) -> None:
    """Have two practice pharmacists sign an order; their root certificate lets anybody inspect the file."""
    from besponsa_desktop.workflow.order_entry import read_order_path
    from besponsa_desktop.workflow.practice import sign_practice_order

    signed = sign_practice_order(read_order_path(practice_order(_SIGNED)), folder, _NOW)
    tour.pdf(f"order-{_SIGNED}-signed", signed.document.pdf)
    tour.keep("practice-root.pem", lambda path: path.write_bytes(signed.root_pem))


def _show_preview(tour: Tour) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    tour.window.show_preview()
    preview = tour.window.preview
    if preview is None:
        return
    loop = QEventLoop()
    preview.drawn.connect(loop.quit)
    QTimer.singleShot(20_000, loop.quit)
    loop.exec()
    settle()
    tour.keep("print-preview-light.png", lambda path: preview.grab().save(str(path)))
    preview.close()


def _close(tour: Tour) -> None:
    tour.window.screen_.mark_saved()
    tour.window.close()
    settle()
