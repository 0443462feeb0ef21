"""What happened in an infusion whose order was cancelled stands on the course: drawn, said, in the table."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.plots.time_line import TimeLine
from besponsa_desktop.gui.screens.course_screen import CourseScreen
from besponsa_desktop.workflow.returning import cancel_order
from tests.gui.at_desk import AtDesk
from tests.gui.courses import plots_of
from tests.gui.test_course_time_line import table_rows
from tests.workflow.between import happened
from tests.workflow.site import START, credential, new_id
from tests.workflow.site_ways import released

WORDS = (
    "Order RX-2026-900101, cancelled since: Reaction, grade 2, rigors, {time}. Recorded by Ann Sample.",
    "Order RX-2026-900101, cancelled since: Stopped, {time}. Recorded by Ann Sample.",
)


def show_cancelled(at_desk: AtDesk) -> CourseScreen:
    """Show the course of a patient whose order was cancelled after a reaction, and written anew."""
    site = at_desk.site
    site.clock.now = START
    seen, at = released(site), START.isoformat()
    happened(site, seen, "reaction", at=at, grade=2, words="rigors")
    happened(site, seen, "stopped", at=at)
    cancel_order(site.workstation, site.now(seen), "the infusion was stopped", credential("ann"), new_id())
    again = site.save("01", id="RX-ANEW-2")
    screen = at_desk.show(ScreenName.COURSE, again.id)
    assert isinstance(screen, CourseScreen)
    at_desk.wait(lambda: screen.view)
    at_desk.settle()
    return screen


def tip(line: TimeLine, at: QPoint) -> str:
    QApplication.sendEvent(line, QHelpEvent(QEvent.Type.ToolTip, at, line.mapToGlobal(at)))
    said = QToolTip.text()
    QToolTip.hideText()
    return said


def test_that_events_of_a_cancelled_order_are_rows_of_the_table(at_desk: AtDesk) -> None:
    screen = show_cancelled(at_desk)
    reaction, stopped = [row for row in table_rows(screen) if row[0] in {"Reaction", "Stopped"}]
    said = [words.format(time="23-Nov-2026 08:00") for words in WORDS]
    assert reaction == ("Reaction", "grade 2", "", "23-Nov-2026 08:00 \u221205:00", "", said[0])
    assert stopped == ("Stopped", "\u2013", "", "23-Nov-2026 08:00 \u221205:00", "", said[1])


def test_that_the_remark_of_the_chosen_row_is_said_in_full_by_keys(at_desk: AtDesk) -> None:
    screen = show_cancelled(at_desk)
    at_desk.press(Qt.Key.Key_T, plots_of(screen))
    at_desk.settle()
    table = screen.ui.values_table
    for _ in range(table.rows.number_of("event/0")):
        at_desk.press(Qt.Key.Key_Down, table)
    assert screen.ui.value_remark.isVisible()
    assert screen.ui.value_remark.text() == WORDS[0].format(time="23-Nov-2026 08:00")
    screen.clear()
    assert screen.ui.value_remark.text() == ""


def test_that_they_stand_on_the_time_line_and_are_said_there(at_desk: AtDesk) -> None:
    screen = show_cancelled(at_desk)
    line, view = plots_of(screen).time_line, screen.view
    assert view is not None
    assert [words.format(time="23-Nov-2026 08:00") for words in WORDS] == [one.words for one in view.events]
    assert view.first <= view.events[0].at <= view.last
    assert all(one.words in line.accessibleDescription() for one in view.events)
    x = round(line.x_of_mark(view.events[0]))
    assert "\n".join(one.words for one in view.events) in tip(line, QPoint(x, 53))
    picture, surface = line.grab().toImage(), line.grab().toImage().pixelColor(3, 3)
    inked = [picture.pixelColor(x + dx, 53) for dx in range(-6, 7)]
    assert any(abs(one.lightness() - surface.lightness()) > 100 for one in inked)


def test_that_they_are_said_where_no_order_of_the_patient_stands(at_desk: AtDesk) -> None:
    site = at_desk.site
    seen = released(site)
    happened(site, seen, "reaction", at=START.isoformat(), grade=2, words="rigors")
    cancel_order(site.workstation, site.now(seen), "the infusion was stopped", credential("ann"), new_id())
    screen = at_desk.show(ScreenName.COURSE, seen.id)
    assert isinstance(screen, CourseScreen)
    at_desk.settle()
    first, said = screen.ui.choose_words.text().split("\n")
    assert first == "No order of this patient stands any more: there is no course to show."
    assert said == WORDS[0].format(time="23-Nov-2026 08:00")
    at_desk.desk_.desk.sign_out()
    at_desk.sign_in("ben")
    assert "RX-2026" not in screen.ui.choose_words.text()


def test_that_a_course_without_them_has_no_sign(at_desk: AtDesk) -> None:
    screen = at_desk.show(ScreenName.COURSE, at_desk.site.save("01").id)
    assert isinstance(screen, CourseScreen)
    at_desk.wait(lambda: screen.view)
    assert screen.view is not None
    assert screen.view.events == ()
