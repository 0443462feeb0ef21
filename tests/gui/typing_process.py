"""A pharmacist who types into an order in the real window, in a process of its own, which may be killed."""

from __future__ import annotations

import json
import multiprocessing
import os
import sys
import traceback
from dataclasses import dataclass
from datetime import timedelta
from importlib import import_module
from multiprocessing.context import ForkServerContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from time import monotonic, sleep
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from besponsa_desktop.gui.main_window import MainWindow
from besponsa_desktop.gui.models.order_engine import OrderEngine
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.order_files import practice_documents
from besponsa_desktop.gui.screens.order_form import OrderForm
from besponsa_desktop.gui.screens.section_kinds import SECTION_KINDS
from besponsa_desktop.gui.theme import Theme, register_resources
from besponsa_desktop.workflow.homes import Home, Homes
from tests.gui.at_desk import AtDesk
from tests.gui.typing_steps import BACKSPACE, PLACES, Step, steps
from tests.gui.ways_in import keys
from tests.workflow.site import QUICK, START, Clock, new_id, place


# -------------------------------------------------------------------------------------- the process
@dataclass(frozen=True, slots=True, kw_only=True)
class Typing:
    """What a process does: in which records and order, which keys, and the file in which it tells of them.

    ``late_ms`` makes the window save drafts that much after the keystroke: a fault, to see that it is found.
    """

    folder: Path
    order_id: str
    seed: int
    told: Path
    late_ms: int = 0

    @property
    def failure(self) -> Path:
        """Return the file of what went wrong, should it end by itself."""
        return self.told.with_suffix(".failure")

    def lines(self) -> list[Any]:
        """Return what was told: what the fields show at first, then what stands at the place of each key."""
        text = self.told.read_text(encoding="utf-8") if self.told.exists() else ""
        return [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n")]


def type_on(typing: Typing) -> None:
    """Sign in, open the order, tell what is shown, and type until killed; an error ends it, and is kept."""
    sys.excepthook = lambda *error: fail_with(typing, *error)
    try:
        _type(typing)
    except BaseException:  # noqa: BLE001  whatever it is, the parent is told
        fail_with(typing, *sys.exc_info())


def fail_with(typing: Typing, *error: Any) -> None:
    typing.failure.write_text("".join(traceback.format_exception(*error)), encoding="utf-8")
    os._exit(1)


def _type(typing: Typing) -> None:
    told = os.open(typing.told, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    at_desk = window_of(typing)
    at_desk.sign_in("ann")
    at_desk.desk_.navigation.show(ScreenName.ORDER, typing.order_id)
    at_desk.settle()
    if typing.late_ms:
        _save_late(at_desk, typing.late_ms)
    form = at_desk.window.screen_.form
    for section in form.sections.values():
        section.set_open(True)
    at_desk.settle()
    _tell(told, {place: shown_at(form, place) for place in PLACES})
    for step in steps(typing.seed):
        _press(form, step)
        _tell(told, shown_at(form, step.place))
        QTest.qWait(1)


def _tell(told: int, what: object) -> None:
    os.write(told, f"{json.dumps(what)}\n".encode())


def window_of(typing: Typing) -> AtDesk:
    QApplication(["besponsa-desktop", "-style", "Fusion"])
    qt_api.set_qt_api("pyside6")  # type: ignore[no-untyped-call]
    register_resources()
    theme = Theme()
    theme.apply()
    clock = Clock(START + timedelta(hours=1, minutes=typing.seed))
    window = MainWindow(theme, clock, typing.folder / "log" / "program.log", lambda: "nobody")
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    window.use_engine(_ENGINE)
    home = Home(
        address=str(typing.folder / "records.db"),
        place=place(typing.folder, "W2"),
        clock=clock,
        new_id=new_id,
        rules=QUICK,
        practice_orders=practice_documents,
    )
    window.use_homes(Homes(site=home, practice=home))
    return AtDesk(window, QtBot(cast(pytest.FixtureRequest, None)), None)  # no test stands behind it


def _save_late(at_desk: AtDesk, late_ms: int) -> None:
    screen, keeper = at_desk.window.screen_, at_desk.desk_.order.drafts
    screen.typed.disconnect(keeper.save)
    timer = QTimer(screen, singleShot=True, interval=late_ms)
    timer.timeout.connect(keeper.save)
    screen.typed.connect(lambda: None if timer.isActive() else timer.start())


def _press(form: OrderForm, step: Step) -> None:
    if step.is_first:
        _go_to(form, step.place)
    widget = QApplication.focusWidget()
    assert widget is not None, "the window is not active"
    if step.key == BACKSPACE:
        QTest.keyClick(widget, Qt.Key.Key_Backspace)
    else:
        keys(widget, step.key)
    shown = shown_at(form, step.place)
    assert shown == step.text, f"{step.place} shows {shown!r} after {step.key!r} in place of {step.text!r}"


def _go_to(form: OrderForm, at: str) -> None:
    if at == "labs[0].value":
        table, model = form.laboratory.table, form.laboratory.model
        table.setFocus()
        table.setCurrentIndex(model.index(*_cell(form)))
        return
    edit = _edit(form, at)
    edit.setFocus()
    if isinstance(edit, QLineEdit):
        edit.selectAll()


def shown_at(form: OrderForm, at: str) -> str:
    """Return what stands at a place of the order document."""
    if at == "labs[0].value":
        model = form.laboratory.model
        return str(model.index(*_cell(form)).data(Qt.ItemDataRole.EditRole))
    edit = _edit(form, at)
    assert isinstance(edit, QLineEdit)
    return edit.text()


def _edit(form: OrderForm, at: str) -> QWidget:
    path, is_row, key = at.partition("[0].")
    return form.tables[path].rows[0].fields[key] if is_row else form.fields[at]


def _cell(form: OrderForm) -> tuple[int, int]:
    """Return row and column of the first result, with its draw the one that is typed into."""
    model = form.laboratory.model
    draw, row = model.sheet.place_of(0) or (0, 0)
    if model.edited_draw != draw:
        model.show_draw(draw)
    return model.rows.index(row), model.column_of(draw, None)


# -------------------------------------------------------------------------------------- its parent
def start(typing: Typing, longest_s: float = 60) -> BaseProcess:
    """Start such a process and return once it has told of its first key."""
    process: BaseProcess = prepared_context().Process(target=type_on, args=(typing,), daemon=True)
    process.start()
    limit = monotonic() + longest_s
    while len(typing.lines()) < 2:
        assert process.is_alive(), typing.failure.read_text(encoding="utf-8")
        assert monotonic() < limit, "the typing process does not begin"
        sleep(0.002)
    return process


def prepared_context() -> ForkServerContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.gui.typing_process"])
    return context


#: What the window loads late is loaded before the process is begun: it is begun fifty times.
_LATE = (
    "gui.models.work_lines",
    "gui.models.work_reading",
    "gui.screens.desk_screen",
    "gui.screens.laboratory_panel",
    "gui.screens.order_live",
    "gui.screens.sign_in_screen",
    "gui.screens.work_list_screen",
    "workflow.drafts",
    "workflow.glance",
    "workflow.home_opening",
    "workflow.opened_order",
    "workflow.work_list",
    *(f"gui.forms.{kind.key}_section" for kind in SECTION_KINDS),
)
for _module in _LATE:
    import_module(f"besponsa_desktop.{_module}")
_ENGINE = OrderEngine()
