"""The course screen: whose course, points where the values are, no line through what is unknown, by keys."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.palette import DARK, LIGHT
from besponsa_desktop.gui.screens.course_screen import CourseScreen
from tests.gui.at_desk import AtDesk
from tests.gui.courses import (
    MRN,
    NAME,
    Document,
    documents,
    multiples,
    plots_of,
    row_of,
    save_course,
    show_course,
)
from tests.gui.fitting import cut_off, overlapping

_LIVER = {"bilirubin": "total_bilirubin", "alt": "alt", "ast": "ast"}


# ---------------------------------------------------------------------------------------------------- whose
def test_that_f9_on_the_work_list_opens_the_course_of_the_chosen_patient(at_desk: AtDesk) -> None:
    save_course(at_desk)
    at_desk.show(ScreenName.WORK_LIST)
    at_desk.wait(lambda: at_desk.find("course_of_button").isEnabled())
    at_desk.press(Qt.Key.Key_F9, at_desk.find("work_table"))
    screen = at_desk.desk_.navigation.screen(ScreenName.COURSE)
    assert isinstance(screen, CourseScreen)
    at_desk.wait(lambda: screen.view)
    assert screen.ui.patient_name.text() == NAME
    assert screen.ui.patient_facts.text().startswith(
        f"MRN {MRN} \u00b7 39\u00a0y \u00b7 female \u00b7 166\u00a0cm"
    )
    assert at_desk.window.ui.course_button.isChecked()


def test_that_the_course_of_the_order_at_hand_is_one_key_away(at_desk: AtDesk) -> None:
    order = save_course(at_desk)
    at_desk.desk_.navigation.show(ScreenName.ORDER, order.id)
    at_desk.settle()
    at_desk.press(Qt.Key.Key_F9)
    screen = at_desk.desk_.navigation.screen(ScreenName.COURSE)
    assert isinstance(screen, CourseScreen)
    at_desk.wait(lambda: screen.view)
    assert screen.ui.patient_name.text() == NAME


def test_that_without_a_patient_it_says_so_and_finds_one_by_mrn(at_desk: AtDesk) -> None:
    save_course(at_desk)
    screen = at_desk.show(ScreenName.COURSE)
    assert isinstance(screen, CourseScreen)
    assert screen.ui.patient_facts.text() == "no patient chosen"
    assert "No patient is chosen" in screen.ui.choose_words.text()
    assert not screen.ui.calendar_button.isEnabled()
    at_desk.type("patient_edit", MRN[:6])
    at_desk.wait(lambda: screen.ui.patients_table.rows.rowCount())
    edit = at_desk.find("patient_edit")
    assert isinstance(edit, QLineEdit)
    at_desk.press(Qt.Key.Key_Return, edit)
    at_desk.wait(lambda: screen.view)
    assert screen.ui.patient_name.text() == NAME


def test_that_an_order_without_an_mrn_has_no_course(at_desk: AtDesk) -> None:
    def drop(document: Document) -> None:
        document["patient"]["mrn"] = None

    order = save_course(at_desk, drop)
    screen = at_desk.show(ScreenName.COURSE, order.id)
    assert isinstance(screen, CourseScreen)
    at_desk.wait(lambda: "no MRN" in screen.ui.choose_words.text())
    assert screen.view is None


def test_that_another_person_finds_nothing_of_the_last_ones_patient(at_desk: AtDesk) -> None:
    screen = show_course(at_desk)
    at_desk.desk_.desk.sign_out()
    at_desk.sign_in("ben")
    at_desk.show(ScreenName.COURSE)
    assert (screen.view, screen.ui.patient_name.text()) == (None, "Course")
    assert screen.ui.values_table.rows.rowCount() == 0
    assert screen.ui.plan_list.plan.rowCount() == 0
    assert plots_of(screen).rows == []


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
        assert plots.time_line.x_of_dose(dose) == pytest.approx(in_row.x(), abs=1)
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


# ---------------------------------------------------------------------------------------------------- table
def test_that_the_table_says_what_the_plots_draw(at_desk: AtDesk) -> None:
    screen = show_course(at_desk)
    plots = plots_of(screen)
    at_desk.press(Qt.Key.Key_End, plots)
    at_desk.press(Qt.Key.Key_T, plots)
    assert screen.ui.table_page.isVisible()
    assert screen.ui.values_table.chosen_key == f"bilirubin/{len(plots.rows[0].xs) - 1}"
    rows = [screen.ui.values_table.rows.row_at(n) for n in range(screen.ui.values_table.rows.rowCount())]
    for row in plots.rows:
        shown = [one for one in rows if one is not None and one.key.startswith(f"{row.view.key}/")]
        texts = [Decimal(one.cells[1].lstrip("<>")) for one in shown]
        assert [float(text) for text in texts] == pytest.approx(list(row.ys), abs=0.51)
        assert [one.cells[1] for one in shown] == [point.text for point in row.view.points]
    at_desk.press(Qt.Key.Key_Up, screen.ui.values_table)
    at_desk.press(Qt.Key.Key_T, screen.ui.values_table)
    assert plots.isVisible()
    assert plots.chosen_key == f"bilirubin/{len(plots.rows[0].xs) - 2}"


def test_that_the_plan_says_what_is_due_why_and_on_what_source(at_desk: AtDesk) -> None:
    screen = show_course(at_desk)
    lines = screen.ui.plan_list.plan.lines
    assert [line.task for line in lines if line.state == "due"] == [
        "Anti-infective prophylaxis reviewed",
        "Infusion watched",
    ]
    assert screen.ui.plan_counts.text() == "0 overdue \u00b7 2 due today"
    at_desk.press(Qt.Key.Key_M, plots_of(screen))
    assert screen.ui.plan_list.hasFocus()
    at_desk.press(Qt.Key.Key_Down, screen.ui.plan_list)
    assert screen.ui.plan_source.text() == (
        "Infusion watched: throughout the infusion and at least 60 min after its end. "
        "Source: uspi-2024-03, 5.4"
    )


def test_that_what_nobody_signed_is_said(at_desk: AtDesk) -> None:
    screen = show_course(at_desk)
    assert screen.view is not None
    numbers = {document["order"]["id"] for document in documents()}
    assert {note.partition(":")[0] for note in screen.view.notes} == numbers
    assert screen.ui.plan_source.text().startswith("7 remarks")


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


@pytest.mark.parametrize("zoom", [100, 150, 200])
def test_that_the_screen_fits(at_desk: AtDesk, zoom: int) -> None:
    screen = show_course(at_desk)
    at_desk.window.theme.zoom_to(zoom)
    at_desk.settle()
    faults = cut_off(at_desk.window) + overlapping(at_desk.window)
    for act in (screen.go_to_plan, screen.toggle_table, screen.go_to_search):
        act()
        at_desk.settle()
        faults += cut_off(at_desk.window) + overlapping(at_desk.window)
    size = (at_desk.window.width(), at_desk.window.height())
    at_desk.window.theme.zoom_to(100)
    assert (faults, size) == ([], (1366, 768))


def test_that_the_plots_library_is_loaded_with_a_course_and_not_before() -> None:
    code = (
        "import sys, besponsa_desktop.gui.main_window, besponsa_desktop.gui.window_desk;"
        "import besponsa_desktop.gui.screens.course_screen;"
        "print({'pyqtgraph', 'numpy', 'icalendar'} & set(sys.modules))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "set()"
