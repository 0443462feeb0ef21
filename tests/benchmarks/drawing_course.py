"""A process that opens the plots of a course with 2,000 results, pans them, and tells how long that took."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from datetime import timedelta
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from besponsa_desktop.clinical.assessment import assess
from besponsa_desktop.clinical.course_joining import join_course
from besponsa_desktop.clinical.course_overview import CourseOverview, look_at_course
from besponsa_desktop.clinical.course_record import Visit
from besponsa_desktop.clinical.investigations import LaboratoryTest
from besponsa_desktop.exchange.order_file import read_order
from besponsa_desktop.gui.models.course_reading import course_view
from besponsa_desktop.gui.theme import Theme, new_application, register_resources
from besponsa_desktop.protocol import default_policy, shipped_regimen
from tests.benchmarks.processes import SAMPLES

if TYPE_CHECKING:
    from besponsa_desktop.gui.models.course_view import CourseView
    from besponsa_desktop.gui.plots.course_plots import CoursePlots

RESULTS, TIMES, FRAMES = 2_000, 15, 120
_SIZE = (925, 580)
_APART = timedelta(hours=6)
_DRAWN = (
    LaboratoryTest.TOTAL_BILIRUBIN,
    LaboratoryTest.ALT,
    LaboratoryTest.AST,
    LaboratoryTest.ANC,
    LaboratoryTest.PLATELETS,
)


def main() -> int:
    """Measure, and print what was measured."""
    application = new_application("drawing_course")
    register_resources()
    theme = Theme()
    theme.apply()
    begun = perf_counter()
    overview = long_course()
    look_ms = (perf_counter() - begun) * 1_000
    policy = default_policy()
    view = course_view(overview, assess(overview.record.present, overview.regimen, policy))
    drawn = sum(len(plot.points) for plot in view.plots)
    assert drawn >= RESULTS, drawn
    first, opening_ms = opened(application, theme, view)[1], []
    for _ in range(TIMES):
        plots, took = opened(application, theme, view)
        opening_ms.append(took)
    told = {"results": drawn, "first_ms": first, "opening_ms": opening_ms, "look_ms": look_ms}
    sys.stdout.write(json.dumps(told | {"frame_ms": panned(application, plots)}))
    return 0


def long_course() -> CourseOverview:
    """Return the course of the samples with results every six hours, 2,000 in all."""
    lines = (SAMPLES / "course.jsonl").read_bytes().splitlines()
    orders = [read_order(line) for line in lines]
    kinds = {one.test: one for one in orders[-1].labs if one.test in _DRAWN}
    start = orders[0].prescription.planned_start
    visits = []
    for number in range(RESULTS // len(kinds)):
        at = start + number * _APART
        labs = tuple(replace(one, collected_at=at) for one in kinds.values())
        visits.append(Visit(name=f"visit {number}", observed_on=at.date(), labs=labs))
    record = join_course(orders, visits)
    return look_at_course(
        record, shipped_regimen("uspi-2024-03"), default_policy(), record.labs[-1].collected_at or start
    )


def opened(application: QApplication, theme: Theme, view: CourseView) -> tuple[CoursePlots, float]:
    """Return the plots, shown and painted, and the milliseconds that took, loading included."""
    begun = perf_counter()
    from besponsa_desktop.gui.plots.course_plots import CoursePlots

    plots = CoursePlots(theme)
    plots.resize(*_SIZE)
    plots.show_course(view)
    plots.show()
    paint(application, plots)
    return plots, (perf_counter() - begun) * 1_000


def panned(application: QApplication, plots: CoursePlots) -> list[float]:
    """Return the milliseconds of each frame while the plots, zoomed in, are panned to and fro."""
    plots.zoom(0.5)
    times = []
    for number in range(FRAMES):
        begun = perf_counter()
        plots.pan(0.01 if number % 60 < 30 else -0.01)
        paint(application, plots)
        times.append((perf_counter() - begun) * 1_000)
    return times


class Paints(QObject):
    """Counts how often a widget was painted."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's own name
        """Count what is painted."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def paint(application: QApplication, plots: CoursePlots) -> None:
    """Go on until the plots were painted anew, with all that stands over them."""
    paints = Paints()
    plots.canvas.viewport().installEventFilter(paints)
    while not paints.count:
        application.processEvents()
    plots.canvas.viewport().removeEventFilter(paints)


if __name__ == "__main__":
    sys.exit(main())
