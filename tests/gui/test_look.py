"""Nothing on the screen is cut off or lies over something else, in both themes and at every zoom."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from besponsa_desktop.gui.main_window import MainWindow
from besponsa_desktop.gui.theme import ZOOM_STEPS
from tests.gui.conftest import settle
from tests.gui.fitting import cut_off, overlapping

Load = Callable[[str], dict[str, Any]]


@pytest.mark.parametrize("zoom", ZOOM_STEPS)
@pytest.mark.parametrize("number", ["10", "12"])
def test_that_nothing_is_cut_off_or_overlaps(window: MainWindow, load: Load, number: str, zoom: int) -> None:
    load(number)
    for section in window.screen_.form.sections.values():
        section.set_open(True)
    window.theme.zoom_to(zoom)
    settle()
    for show_page in (window.screen_.pages.show_form, window.screen_.pages.show_assessment):
        show_page()
        settle()
        assert cut_off(window) == []
        assert overlapping(window) == []


def test_that_a_new_order_is_not_cut_off(window: MainWindow) -> None:
    assert cut_off(window) == []
    assert overlapping(window) == []


@pytest.mark.parametrize("number", ["01", "05", "06", "07", "08", "09", "11", "13", "14", "15", "16"])
def test_that_no_order_is_cut_off(window: MainWindow, load: Load, number: str) -> None:
    load(number)
    for row in window.screen_.pane.rows:
        row.set_open(True)
        settle()
        assert cut_off(window) == []


@pytest.mark.parametrize("name", ["light", "dark"])
def test_that_the_window_has_the_colours_of_its_theme(window: MainWindow, load: Load, name: str) -> None:
    load("10")
    window.theme.use(name)
    settle()
    image = window.grab().toImage()
    palette = window.theme.palette
    assert colour_at(image, window, window.screen_.ui.section_pane) == palette.window.lower()
    assert colour_at(image, window, window.screen_.ui.form_page) == palette.surface.lower()
    assert colour_at(image, window, window.screen_.pane.ui.banner, inside=10) == palette.tint.hold.lower()


def colour_at(image: QImage, window: MainWindow, widget: QWidget, inside: int = 3) -> str:
    """Return the colour just inside a widget's lower left corner."""
    corner = widget.mapTo(window, widget.rect().bottomLeft())
    visible = min(
        corner.y() - inside, window.screen_.ui.form_scroll.mapTo(window, widget.rect().topLeft()).y() + 600
    )
    return image.pixelColor(corner.x() + inside, visible).name()


def test_that_a_theme_is_changed_without_waiting(window: MainWindow, load: Load) -> None:
    load("10")
    window.theme.toggle()
    assert window.theme.palette.name == "dark"
    assert window.ui.theme_button.text() == "Light"


def test_that_all_findings_of_a_usual_order_fit_with_one_open(window: MainWindow, load: Load) -> None:
    load("10")
    window.screen_.pane.open_finding("liver.limits")
    settle()
    scroll = window.screen_.pane.ui.findings_scroll
    assert scroll.verticalScrollBar().maximum() == 0
    assert window.screen_.pane.ui.body_scroll.verticalScrollBar().maximum() == 0


def test_that_a_small_window_shows_form_and_assessment_as_two_pages(window: MainWindow, load: Load) -> None:
    load("10")
    ui, pane = window.screen_.ui, window.screen_.pane
    assert (ui.form_pane.isVisible(), pane.isVisible(), ui.page_bar.isVisible()) == (True, True, False)
    window.resize(1100, 768)
    settle()
    assert (ui.form_pane.isVisible(), pane.isVisible(), ui.page_bar.isVisible()) == (True, False, True)
    assert pane.ui.banner.isVisible()
    window.screen_.pages.show_assessment()
    settle()
    assert (ui.form_pane.isVisible(), pane.isVisible(), pane.ui.banner.isVisible()) == (False, True, True)
    window.resize(1366, 768)
    settle()
    assert (ui.form_pane.isVisible(), pane.isVisible(), ui.page_bar.isVisible()) == (True, True, False)


def test_that_the_window_is_no_wider_than_the_screen_at_twice_the_size(
    window: MainWindow, load: Load
) -> None:
    load("10")
    window.theme.zoom_to(200)
    settle()
    assert (window.width(), window.height()) == (1366, 768)
