"""A patient's course at the desk: the seven orders of the samples, saved, and the screen that shows them."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.plots.course_plots import CoursePlots
from besponsa_desktop.gui.plots.plot_row import PlotRow
from besponsa_desktop.gui.screens.course_screen import CourseScreen
from besponsa_desktop.records.orders import Order
from besponsa_desktop.workflow.order_records import save_order
from tests.gui.at_desk import AtDesk

COURSE = Path(__file__).parents[1] / "samples" / "course.jsonl"
NAME, MRN = "Sample-Yarrow, Celeste", "SYN-100200"
NOW = datetime.fromisoformat("2026-11-03T08:20:00-05:00")

Document = dict[str, Any]


def documents() -> list[Document]:
    """Return the orders of the sample course, oldest first."""
    return [json.loads(line) for line in COURSE.read_text(encoding="utf-8").splitlines()]


def save_course(at: AtDesk, change: Callable[[Document], None] = lambda _: None) -> Order:
    """Save the orders of the course, each changed first, and return the present one; it is 3 November."""
    at.site.clock.now = NOW
    for document in documents():
        change(document)
        last = save_order(at.site.workstation, document, at.site.people["ann"].id)
    return last


def show_course(at: AtDesk, change: Callable[[Document], None] = lambda _: None) -> CourseScreen:
    """Save the course and show it."""
    screen = at.show(ScreenName.COURSE, save_course(at, change).id)
    assert isinstance(screen, CourseScreen)
    at.wait(lambda: screen.view)
    at.settle()
    return screen


def plots_of(screen: CourseScreen) -> CoursePlots:
    """Return the plots, which are there once a course is shown."""
    assert screen.plots is not None
    return screen.plots


def row_of(screen: CourseScreen, key: str) -> PlotRow:
    """Return the plot of a kind."""
    return next(row for row in plots_of(screen).rows if row.view.key == key)


def multiples(test: str) -> dict[datetime, Decimal]:
    """Return the results of a liver test by time as multiples of their limits, straight from the files."""
    return {
        datetime.fromisoformat(lab["collected_at"]): Decimal(lab["value"]) / Decimal(lab["upper_limit"])
        for document in documents()
        for lab in document["labs"]
        if lab["test"] == test
    }
