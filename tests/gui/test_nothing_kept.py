"""What is over is not kept: a window that is open all day does not grow by what it showed."""

from __future__ import annotations

import gc
import weakref
from typing import Any

from pytestqt.qtbot import QtBot

from besponsa_desktop.gui.background import Progress, Shown, run_in_background
from besponsa_desktop.gui.main_window import MainWindow
from besponsa_desktop.gui.screens.order_history import OrderHistory
from tests.gui.at_desk import AtDesk
from tests.gui.courses import plots_of, show_course

_RUNS = 40


def test_that_the_plots_of_a_course_go_once_another_is_shown(at_desk: AtDesk) -> None:
    screen = show_course(at_desk)
    assert screen.view is not None
    shown = [weakref.ref(row) for row in plots_of(screen).rows]
    plots_of(screen).show_course(screen.view)
    gc.collect()
    assert len(shown) == len(plots_of(screen).rows)
    assert [row() for row in shown] == [None] * len(shown)


def test_that_work_that_has_ended_goes(window: MainWindow, qtbot: QtBot) -> None:
    begun: list[weakref.ref[Any]] = []
    answers: list[int] = []

    def run(number: int) -> None:
        def work(_: Progress) -> int:
            return number

        run_in_background(Shown(window, ""), work, answers.append, answers.append)  # type: ignore[arg-type]
        begun.append(weakref.ref(work))
        qtbot.waitUntil(lambda: len(answers) == number + 1)

    for number in range(_RUNS):
        run(number)
    qtbot.wait(0)
    gc.collect()
    assert answers == list(range(_RUNS))
    assert [work() for work in begun] == [None] * _RUNS


def test_that_the_steps_of_undo_share_what_did_not_change() -> None:
    history = OrderHistory()
    history.begin({"labs": [{"anc": ["1.5"]}, {"anc": ["2.0"]}], "patient": {"mrn": "1"}})
    history.record({"labs": [{"anc": ["1.5"]}, {"anc": ["2.1"]}], "patient": {"mrn": "1"}}, "labs")
    after = history.undo(), history.redo()
    first, second = (document for document in after if document is not None)
    assert second == {"labs": [{"anc": ["1.5"]}, {"anc": ["2.1"]}], "patient": {"mrn": "1"}}
    assert first == {"labs": [{"anc": ["1.5"]}, {"anc": ["2.0"]}], "patient": {"mrn": "1"}}
    labs = [document["labs"] for document in (first, second)]
    before, now = (part for part in labs if isinstance(part, list))
    assert now[0]["anc"][0] is before[0]["anc"][0]


def test_that_a_step_of_undo_keeps_what_is_equal_and_yet_something_else() -> None:
    history = OrderHistory()
    history.begin({"flag": True, "words": "1"})
    history.record({"flag": 1, "words": "2"}, "words")
    assert history.undo() == {"flag": True, "words": "1"}
    redone = history.redo()
    assert redone is not None
    assert type(redone["flag"]) is int
