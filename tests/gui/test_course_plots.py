"""The plots of a course: points where the values are, no line through what is not known, walked by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.palette import DARK, LIGHT
from besponsa_desktop.gui.screens.course_screen import CourseScreen
from tests.gui.at_desk import AtDesk
from tests.gui.courses import (
    Document,
    multiples,
    plots_of,
    row_of,
    show_course,
)

_LIVER = {"bilirubin": "total_bilirubin", "alt": "alt", "ast": "ast"}


# ---------------------------------------------------------------------------------------------------- values
@pytest.mark.parametrize("key", _LIVER)
def test_that_the_points_stand_where_the_values_are(at_desk: AtDesk, key: str) -> None:
    row = row_of(show_course(at_desk), key)
    wanted = multiples(_LIVER[key])
    days = [(at - row.frame.time.origin).total_seconds() / 86_400 for at in sorted(wanted)]
    xs, ys = row.closed.getData()
    assert xs == pytest.approx(days)
    assert ys == pytest.approx([float(wanted[at]) for at in sorted(wanted)])
    for number, (x, y) in enumerate(zip(xs, ys, strict=True)):
        drawn = row.box.mapViewToScene(QPointF(x, y))
        ringed = row.box.mapToScene(row.place_of(number))
        assert (drawn - ringed).manhattanLength() < 1


def test_that_doses_stand_in_one_line_from_the_time_line_through_the_plots(at_desk: AtDesk) -> None:
    screen = show_course(at_desk)
    plots, row = plots_of(screen), row_of(screen, "bilirubin")
    assert screen.view is not None
    for dose in screen.view.doses:
        in_row = row.box.mapToScene(QPointF(row.x_of(row.frame.time.x(dose.at)), 0))
        assert plots.time_line.x_of_mark(dose) == pytest.approx(in_row.x(), abs=1)
    given = [dose.amount for dose in screen.view.doses]
    assert given == ["1.36", "0.85", "0.85", "0.85", "0.85", "0.85", "0.88 held"]
    assert [dose.window is not None for dose in screen.view.doses] == [False, True, True] * 2 + [False]
    assert screen.ui.given_words.text() == "Given 5.61\u00a0mg in 6\u00a0doses"


def ink_between(at_desk: AtDesk, screen: CourseScreen, key: str, number: int) -> bool:
    """Tell whether the curve's ink is on the screen halfway from a point to the next."""
    plots, row = plots_of(screen), row_of(screen, key)
    scroll = plots.area
    middle = (row.place_of(number) + row.place_of(number + 1)) / 2
    place = plots.canvas.mapFromScene(row.box.mapToScene(middle))
    scroll.ensureVisible(place.x(), place.y())
    at_desk.settle()
    picture = plots.canvas.grab().toImage()
    ink = QColor(at_desk.window.theme.palette.text)
    near = (picture.pixelColor(place.x() + x, place.y() + y) for x in range(-2, 3) for y in range(-2, 3))
    return any(abs(c.lightness() - ink.lightness()) < 40 for c in near)


def test_that_no_line_leads_through_what_is_not_known(at_desk: AtDesk) -> None:
    screen = show_course(at_desk)
    row = row_of(screen, "weight")
    gaps = [number for number, point in enumerate(row.view.points) if point.gap]
    assert gaps == [len(row.view.points) - 1]
    assert row.view.points[-1].gap == "due 15-Oct-2026 to 21-Oct-2026, not on file"
    assert list(row.curve.opts["connect"])[-2:] == [0, 0]
    assert ink_between(at_desk, screen, "weight", gaps[0] - 2)
    assert not ink_between(at_desk, screen, "weight", gaps[0] - 1)


def test_that_a_result_left_out_of_a_panel_breaks_the_line(at_desk: AtDesk) -> None:
    taken = sorted(multiples("alt"))[5]

    def leave_out(document: Document) -> None:
        document["labs"] = [
            lab
            for lab in document["labs"]
            if lab["test"] != "alt" or lab["collected_at"] != taken.isoformat()
        ]

    screen = show_course(at_desk, leave_out)
    row = row_of(screen, "alt")
    assert len(row.view.points) == len(multiples("alt")) - 1
    assert "not in the panel" in row.view.points[5].gap
    assert not ink_between(at_desk, screen, "alt", 4)


def test_that_a_result_that_is_only_a_bound_is_an_open_point(at_desk: AtDesk) -> None:
    taken = sorted(multiples("ast"))[3].isoformat()

    def bound(document: Document) -> None:
        for lab in document["labs"]:
            if lab["test"] == "ast" and lab["collected_at"] == taken:
                lab["comparator"] = "<"

    row = row_of(show_course(at_desk, bound), "ast")
    assert list(row.open.getData()[0]) == [row.xs[3]]
    assert row.xs[3] not in row.closed.getData()[0]
    assert row.view.points[3].text.startswith("<")


def test_that_a_course_that_has_not_begun_is_shown_with_what_is_known(at_desk: AtDesk) -> None:
    screen = at_desk.show(ScreenName.COURSE, at_desk.site.save("01").id)
    assert isinstance(screen, CourseScreen)
    at_desk.wait(lambda: screen.view)
    at_desk.settle()
    assert screen.view is not None
    assert (screen.view.cycles, len(screen.view.doses)) == ((), 1)
    assert screen.ui.given_words.text() == "No dose was given yet"


def test_that_a_plot_without_a_value_says_so(at_desk: AtDesk) -> None:
    def drop(document: Document) -> None:
        document["ecgs"] = []

    row = row_of(show_course(at_desk, drop), "qtcf")
    assert (len(row.xs), row.empty_words) == (0, "no value on file")


# ---------------------------------------------------------------------------------------------------- walking
def test_that_the_arrows_walk_the_values_and_say_them(at_desk: AtDesk) -> None:
    screen = show_course(at_desk)
    plots, words = plots_of(screen), screen.ui.value_words
    assert words.text() == "Values as reported up to 02-Nov-2026 07:00"
    at_desk.press(Qt.Key.Key_End, plots)
    assert words.text() == (
        "Bilirubin 2.00 \u00d7 ULN 1.2\u00a0mg/dL \u00b7 02-Nov-2026 06:00 \u221205:00 \u00b7 "
        "HOLD, beyond the limit: \u2264 1.5 \u00d7 ULN for a dose (uspi-2024-03, 2.3)"
    )
    assert words.accessibleName() == plots.accessibleDescription() == words.text()
    at_desk.press(Qt.Key.Key_Left, plots)
    assert words.text().startswith("Bilirubin 1.50")
    at_desk.press(Qt.Key.Key_Down, plots)
    assert words.text().startswith("ALT 1.53")
    at_desk.press(Qt.Key.Key_Home, plots)
    assert "31-Jul-2026" in words.text()
    at_desk.press(Qt.Key.Key_Up, plots)
    assert words.text().startswith("Bilirubin 0.42")


def test_that_the_mouse_over_a_point_says_its_value(at_desk: AtDesk) -> None:
    screen = show_course(at_desk)
    plots, row = plots_of(screen), row_of(screen, "bilirubin")
    place = plots.canvas.mapFromScene(row.box.mapToScene(row.place_of(4)))
    QTest.mouseMove(plots.canvas.viewport(), place)
    at_desk.settle()
    assert screen.ui.value_words.text().startswith("Bilirubin 0.58")
    assert "12-Aug-2026 06:00" in screen.ui.value_words.text()
    assert row.chosen == 4


def test_that_plus_minus_and_shift_walk_the_time_of_all_plots(at_desk: AtDesk) -> None:
    plots = plots_of(show_course(at_desk))
    whole = plots.times
    QTest.keyClick(plots, Qt.Key.Key_Plus)
    first, last = plots.times
    assert last - first == pytest.approx((whole[1] - whole[0]) / 1.5)
    QTest.keyClick(plots, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert plots.times[0] > first
    assert {tuple(round(x, 6) for x in row.time_range) for row in plots.rows} == {
        tuple(round(x, 6) for x in plots.times)
    }
    QTest.keyClick(plots, Qt.Key.Key_0)
    assert plots.times == pytest.approx(whole)


def test_that_dragging_moves_all_plots(at_desk: AtDesk) -> None:
    plots = plots_of(show_course(at_desk))
    plots.zoom(0.5)
    before = plots.times
    plots.rows[2].box.translateBy(x=-5)
    assert plots.times[0] == pytest.approx(before[0] - 5)
    assert plots.rows[0].time_range == pytest.approx(plots.times)


# ---------------------------------------------------------------------------------------------------- look
def test_that_the_plots_have_the_colours_of_the_theme(at_desk: AtDesk) -> None:
    screen = show_course(at_desk)
    theme, row = at_desk.window.theme, row_of(screen, "bilirubin")
    for palette in (DARK, LIGHT):
        theme.use(palette.name)
        at_desk.settle()
        assert row.curve.opts["pen"].color() == QColor(palette.text)
        picture = plots_of(screen).canvas.grab().toImage()
        assert picture.pixelColor(3, 3) == QColor(palette.surface)
        y = round(row.y_of(1.5))
        line = {picture.pixelColor(x, round(row.box.pos().y()) + y).name().upper() for x in range(130, 500)}
        assert palette.colour.hold in line
