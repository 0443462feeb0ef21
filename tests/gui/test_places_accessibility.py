"""What a screen reader finds on the papers, the records, the settings and the protocols: names everywhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from besponsa_desktop.gui.navigation import ScreenName
from tests.gui.at_desk import AtDesk
from tests.gui.test_accessibility import spoken
from tests.workflow.site_ways import checked

PLACES = (ScreenName.PAPERS, ScreenName.RECORDS, ScreenName.SETTINGS, ScreenName.PROTOCOLS)
INPUTS = (QLineEdit, QComboBox, QPushButton, QPlainTextEdit, QAbstractItemView)


def pages(screen: QWidget) -> list[QWidget]:
    """Return every part of a screen: the screen itself where it has none."""
    stacks = screen.findChildren(QStackedWidget, "place_pages")
    parts = [stacks[0].widget(number) for number in range(stacks[0].count())] if stacks else []
    return [part for part in parts if part is not None] or [screen]


def is_of_form(widget: QWidget) -> bool:
    """Tell whether a widget is of the form, and no part of another one, such as the list of a drop-down."""
    return bool(widget.objectName()) and not widget.objectName().startswith("qt_")


@pytest.mark.parametrize("name", PLACES)
def test_that_everything_that_takes_a_key_has_a_name(at_desk: AtDesk, name: ScreenName) -> None:
    order_id = checked(at_desk.site).id if name is ScreenName.PAPERS else ""
    screen = at_desk.show(name, order_id)
    found = [
        each
        for page in pages(screen)
        for kind in INPUTS
        for each in page.findChildren(kind)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and is_of_form(each)
    ]
    assert len(found) >= 4
    assert [each.objectName() for each in found if not spoken(each)] == []


@pytest.mark.parametrize("name", PLACES)
def test_that_a_screen_fits_the_smallest_window_and_twice_its_size(at_desk: AtDesk, name: ScreenName) -> None:
    order_id = checked(at_desk.site).id if name is ScreenName.PAPERS else ""
    screen = at_desk.show(name, order_id)
    for zoom in (100, 200):
        at_desk.window.theme.zoom_to(zoom)
        at_desk.settle()
        assert (at_desk.window.width(), at_desk.window.height()) == (1366, 768)
        assert screen.width() <= at_desk.window.width()
