"""Slow work is shown after a moment, can be stopped where that is safe, and takes no key from who types."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from besponsa_desktop.gui.background import Cancelled, Progress, Shown, Task, Waiting, run_in_background
from besponsa_desktop.gui.main_window import MainWindow
from besponsa_desktop.gui.widgets.busy_strip import BusyDialog, BusyStrip

_SOON_MS, _LONGEST_MS = 100, 10_000
_HALF = 0.5


class Slow:
    """Work that lasts until it is let go, and what came of it."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self._window, self._qtbot = window, qtbot
        self._may_end = Event()
        self.answers: list[object] = []
        self.failures: list[BaseException] = []
        self.tasks: list[Task[str]] = []

    def begin(self, waiting: Waiting, words: str = "It is being done …") -> None:
        """Begin it."""

        def work(progress: Progress) -> str:
            while not self._may_end.wait(0.005):
                if waiting is Waiting.FOR_WORK:
                    progress.report(_HALF)
            return "answer"

        shown = Shown(self._window, words, waiting)
        self.tasks.append(run_in_background(shown, work, self.answers.append, self.failures.append))

    def end(self) -> None:
        """Let all of it come to its end."""
        self.let_go()
        program = QApplication.instance()
        assert program is not None
        self.wait(lambda: program.findChildren(Task) == [])

    def wait(self, until: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self._qtbot.waitUntil(until, timeout=_LONGEST_MS)

    def let_go(self) -> None:
        """Let all of it end, without waiting for that."""
        self._may_end.set()

    def strips(self) -> list[BusyStrip]:
        """Return the strips that are seen."""
        return [strip for strip in self._window.findChildren(BusyStrip) if strip.isVisible()]

    def strip(self) -> BusyStrip:
        """Return the strip, once it is seen."""
        self.wait(lambda: len(self.strips()) == 1)
        return self.strips()[0]


@pytest.fixture
def slow(window: MainWindow, qtbot: QtBot) -> Iterator[Slow]:
    work = Slow(window, qtbot)
    yield work
    work.let_go()


@pytest.fixture
def edit(window: MainWindow) -> QLineEdit:
    """A field that a person types in."""
    window.activateWindow()
    field = window.findChild(QLineEdit, "mrn_edit")
    assert field is not None
    field.setFocus()
    return field


def type_on(window: MainWindow, text: str) -> None:
    """Type where the keys go."""
    QTest.keyClicks(QApplication.focusWidget() or window, text)


def test_that_what_is_done_at_once_shows_nothing(slow: Slow, qtbot: QtBot) -> None:
    slow.begin(Waiting.FOR_AN_ANSWER)
    qtbot.wait(_SOON_MS)
    assert slow.strips() == []
    slow.end()
    qtbot.wait(4 * _SOON_MS)
    assert (slow.strips(), slow.answers) == ([], ["answer"])


def test_that_slow_work_says_what_it_is_and_takes_no_key(
    slow: Slow, window: MainWindow, edit: QLineEdit
) -> None:
    slow.begin(Waiting.FOR_AN_ANSWER)
    type_on(window, "12")
    strip = slow.strip()
    assert strip.words.text() == "It is being done …"
    type_on(window, "34")
    slow.end()
    type_on(window, "56")
    assert edit.text() == "123456"
    assert (slow.strips(), slow.answers) == ([], ["answer"])


def test_that_reading_is_stopped_by_a_key_and_its_answer_dropped(
    slow: Slow, window: MainWindow, edit: QLineEdit
) -> None:
    slow.begin(Waiting.FOR_AN_ANSWER)
    assert slow.strip().stop_button.isVisible()
    QTest.keyClick(edit, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    slow.wait(lambda: [type(each) for each in slow.failures] == [Cancelled])
    assert slow.strips() == []
    slow.end()
    assert slow.answers == []
    assert edit.hasFocus()


def test_that_work_that_tells_how_far_it_is_stops_at_its_next_step(slow: Slow, qtbot: QtBot) -> None:
    slow.begin(Waiting.FOR_WORK)
    strip = slow.strip()
    slow.wait(lambda: strip.bar.value() == strip.bar.maximum() * _HALF)
    strip.stop_button.click()
    slow.wait(lambda: slow.failures != [])
    assert isinstance(slow.failures[0], Cancelled)
    assert slow.answers == []


def test_that_a_file_being_written_is_shown_and_not_stopped(slow: Slow) -> None:
    slow.begin(Waiting.BESIDE)
    assert not slow.strip().stop_button.isVisible()
    slow.end()
    assert slow.answers == ["answer"]


def test_that_nothing_else_is_done_while_a_step_is_recorded(
    slow: Slow, window: MainWindow, edit: QLineEdit, qtbot: QtBot
) -> None:
    slow.begin(Waiting.FOR_A_RECORD)
    slow.wait(lambda: isinstance(QApplication.activeModalWidget(), BusyDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, BusyDialog)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_F10, Qt.Key.Key_1):
        QTest.keyClick(dialog, key)
    dialog.close()
    assert dialog.isVisible()
    assert not dialog.strip.stop_button.isVisible()
    slow.end()
    slow.wait(lambda: QApplication.activeModalWidget() is None)
    assert slow.answers == ["answer"]
    type_on(window, "7")
    assert edit.text() == "7"


def test_that_strips_stand_above_one_another_at_the_foot(
    slow: Slow, window: MainWindow, qtbot: QtBot
) -> None:
    slow.begin(Waiting.FOR_AN_ANSWER, "One …")
    slow.begin(Waiting.BESIDE, "Two …")
    slow.wait(lambda: len(slow.strips()) == 2)
    tops = sorted((strip.geometry() for strip in slow.strips()), key=lambda at: at.top())
    assert tops[0].bottom() < tops[1].top()
    window.resize(window.width(), window.height() - 50)
    assert max(strip.geometry().bottom() for strip in slow.strips()) == window.height() - 1
    slow.end()


def test_that_the_key_stops_what_was_begun_last(slow: Slow, window: MainWindow, edit: QLineEdit) -> None:
    slow.begin(Waiting.FOR_AN_ANSWER, "One …")
    first = slow.strip()
    slow.begin(Waiting.FOR_AN_ANSWER, "Two …")
    slow.wait(lambda: len(slow.strips()) == 2)
    for seen in ([first], []):
        QTest.keyClick(edit, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
        slow.wait(lambda seen=seen: slow.strips() == seen)  # type: ignore[misc]
    assert len(slow.failures) == 2
    slow.end()
    assert slow.answers == []


def test_that_what_fails_in_the_background_is_told_in_the_window(window: MainWindow, qtbot: QtBot) -> None:
    told: list[BaseException] = []

    def work(progress: Progress) -> int:
        raise ValueError("no")

    task = run_in_background(Shown(window, "Working …"), work, lambda _: None, told.append)
    with qtbot.waitSignal(task.finished, timeout=_LONGEST_MS):
        pass
    assert [type(each) for each in told] == [ValueError]


def test_that_stopping_is_no_error(window: MainWindow) -> None:
    window.errors.present(Cancelled())
    assert window.errors.last_notice is None
