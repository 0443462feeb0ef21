"""The time line of a course: doses omitted and interruptions, and how it stands where room is short."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from besponsa_desktop.gui.models.course_view import DoseKind
from besponsa_desktop.gui.screens.course_screen import CourseScreen
from tests.gui.at_desk import AtDesk
from tests.gui.courses import MRN, Document, plots_of, row_of, show_course
from tests.gui.fitting import cut_off, overlapping


def interrupt(document: Document) -> None:
    """Leave out day 15 of cycle 1 after an interruption."""
    if document["order"]["cycle"] < 2:
        return
    course = document["course"]
    course["omitted_doses"] = [{"cycle": 1, "day": 15, "reason": "liver"}]
    course["interruptions"] = [{"cycle": 1, "cause": "non_hematologic", "days": 8}]
    course["doses_given"] = [d for d in course["doses_given"] or [] if (d["cycle"], d["day"]) != (1, 15)]


def table_rows(screen: CourseScreen) -> list[tuple[str, ...]]:
    """Return the cells of the table of values."""
    model = screen.ui.values_table.rows
    return [row.cells for n in range(model.rowCount()) if (row := model.row_at(n)) is not None]


def test_that_a_dose_omitted_stands_on_its_day_by_the_schedule(at_desk: AtDesk) -> None:
    screen = show_course(at_desk, interrupt)
    assert screen.view is not None
    (omitted,) = [dose for dose in screen.view.doses if dose.kind is DoseKind.OMITTED]
    assert (omitted.amount, omitted.day, omitted.at.date().isoformat()) == ("omitted", "d 15", "2026-08-17")
    assert omitted.words == "cycle 1 day 15: omitted, by the schedule on 17-Aug-2026: liver"
    assert omitted.words in plots_of(screen).time_line.accessibleDescription()
    assert [dose.at for dose in screen.view.doses] == sorted(dose.at for dose in screen.view.doses)
    assert ("Dose", "omitted", "", "17-Aug-2026", "", omitted.words) in table_rows(screen)


def test_that_an_interruption_stands_in_its_cycle(at_desk: AtDesk) -> None:
    screen = show_course(at_desk, interrupt)
    assert screen.view is not None
    first, second = screen.view.cycles
    assert (first.interrupted, second.interrupted) == ("interrupted 8\u00a0d", "")
    said = "Cycle 1, interrupted 8\u00a0days, non-hematologic toxicity, CRi, MRD positive"
    assert first.said == said
    assert table_rows(screen)[-8][0] == "Interruption"
    line = plots_of(screen).time_line
    middle = QPoint(round((line._x_of_day(first.first) + line._x_of_day(first.last)) / 2), 38)
    QApplication.sendEvent(line, QHelpEvent(QEvent.Type.ToolTip, middle, line.mapToGlobal(middle)))
    assert QToolTip.text() == said
    QToolTip.hideText()


def test_that_no_line_leads_from_an_omitted_dose_through_the_plots(at_desk: AtDesk) -> None:
    screen = show_course(at_desk, interrupt)
    plots, row = plots_of(screen), row_of(screen, "bilirubin")
    picture = plots.canvas.grab().toImage()
    surface = picture.pixelColor(3, 3)

    def inked(kind: DoseKind) -> bool:
        assert screen.view is not None
        dose = next(d for d in screen.view.doses if d.kind is kind)
        x = row.box.mapToScene(row.x_of(row.frame.time.x(dose.at)), 0).x()
        column = (picture.pixelColor(round(x), y) for y in range(4, 16))
        return any(abs(colour.lightness() - surface.lightness()) > 40 for colour in column)

    assert inked(DoseKind.GIVEN)
    assert not inked(DoseKind.OMITTED)


def test_that_an_omitted_dose_without_a_day_is_a_remark(at_desk: AtDesk) -> None:
    def only(document: Document) -> None:
        document["course"]["doses_given"] = []
        document["course"]["omitted_doses"] = [{"cycle": 2, "day": 8, "reason": None}]

    screen = show_course(at_desk, only)
    assert screen.view is not None
    assert "Cycle 2 day 8 was omitted; its day is not known." in screen.view.notes
    assert not [dose for dose in screen.view.doses if dose.kind is DoseKind.OMITTED]


# ---------------------------------------------------------------------------------------------------- room
def test_that_at_200_percent_the_time_line_scrolls_and_two_plots_are_to_be_read(at_desk: AtDesk) -> None:
    screen = show_course(at_desk)
    plots, theme = plots_of(screen), at_desk.window.theme
    assert not plots.area.scrolls_time_line
    theme.zoom_to(200)
    at_desk.settle()
    assert plots.area.scrolls_time_line
    assert plots.area.viewport().height() >= 2 * plots.rows[0].height
    plots.choose_key("alt/0")
    at_desk.settle()
    for dose in screen.view.doses if screen.view is not None else ():
        row = plots.rows[1]
        in_row = row.box.mapToScene(row.x_of(row.frame.time.x(dose.at)), 0)
        assert plots.time_line.x_of_mark(dose) == pytest.approx(in_row.x(), abs=1)
    theme.zoom_to(100)
    at_desk.settle()
    assert not plots.area.scrolls_time_line


@pytest.mark.parametrize("zoom", [100, 200])
def test_that_the_mrn_is_never_cut(at_desk: AtDesk, zoom: int) -> None:
    def rename(document: Document) -> None:
        document["patient"]["family_name"] = "Sample-Yarrow von und zu Langenfeld-Hohenstein"
        document["patient"]["given_name"] = "Celeste Maximiliana Philippa"

    screen = show_course(at_desk, rename)
    at_desk.window.theme.zoom_to(zoom)
    at_desk.settle()
    shown, faults = screen.ui.patient_facts.shown_text, cut_off(at_desk.window) + overlapping(at_desk.window)
    width = at_desk.window.width()
    at_desk.window.theme.zoom_to(100)
    assert shown.startswith(f"MRN {MRN}")
    assert (faults, width) == ([], 1366)
