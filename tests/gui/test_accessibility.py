"""What a screen reader finds: a name on every input, values that stay values, and the order of the paper."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from besponsa_desktop.gui.main_window import MainWindow
from tests.gui.conftest import settle

Load = Callable[[str], dict[str, Any]]


def spoken(widget: QWidget) -> str:
    """Return the name that a screen reader speaks."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Name)


def open_all(window: MainWindow) -> None:
    for section in window.screen_.form.sections.values():
        section.set_open(True)
    settle()


def test_that_every_input_has_a_name(window: MainWindow, load: Load) -> None:
    load("12")
    open_all(window)
    page = window.screen_.ui.form_page
    edits = [each for each in page.findChildren(QLineEdit) if each.isVisible()]
    assert len(edits) > 50
    assert [each.objectName() for each in edits if not spoken(each)] == []
    boxes = [each for each in page.findChildren(QComboBox) if each.isVisible()]
    assert [each.objectName() for each in boxes if not each.accessibleName()] == []


def test_that_every_single_field_has_a_label_of_its_own(window: MainWindow) -> None:
    buddies = {label.buddy() for label in window.screen_.ui.form_page.findChildren(QLabel)}
    # The times of the measurements and the day of the cycle stand under a head or behind another field.
    headed = {
        path
        for path in window.screen_.form.fields
        if path.startswith("measurements.") and path.endswith("_at")
    }
    fields = window.screen_.form.fields.items()
    assert [path for path, each in fields if each not in buddies and path not in headed | {"order.day"}] == []


def test_that_every_button_has_a_name(window: MainWindow, load: Load) -> None:
    load("12")
    open_all(window)
    buttons = [each for each in window.findChildren(QPushButton) if each.isVisible()]
    assert [each.objectName() for each in buttons if not spoken(each)] == []


def test_that_computed_values_stay_values(window: MainWindow, load: Load) -> None:
    load("10")
    ui = window.screen_.pane.ui
    for label, value in (
        (ui.calculated_dose, "0.83\u00a0mg"),
        (ui.bsa_value, "1.67\u00a0m²"),
        (ui.verdict_word, "HOLD"),
        (ui.withdraw_amount, "3.32\u00a0mL"),
    ):
        assert spoken(label) == value


def test_that_a_finding_is_spoken_with_its_severity(window: MainWindow, load: Load) -> None:
    load("10")
    head = window.screen_.pane.rows[0].ui.head_button
    assert (
        spoken(head) == "hold: Bilirubin and ALT are above the limits for a dose, rule liver.limits, closed"
    )


def test_that_a_laboratory_cell_is_spoken_with_its_test_and_severity(window: MainWindow, load: Load) -> None:
    load("10")
    model = window.screen_.form.laboratory.model
    index = model.index(0, model.column_of(model.edited_draw, None))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Bilirubin, total 22-Nov: 36, hold"


def tab_stops(window: MainWindow) -> list[QWidget]:
    """Return the widgets that Tab visits in the form, in its order."""
    page = window.screen_.ui.form_page
    stops: list[QWidget] = []
    widget = window.screen_.form.sections["patient"].head.nextInFocusChain()
    while widget is not None and widget is not window.screen_.form.sections["patient"].head:
        if (
            page.isAncestorOf(widget)
            and widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops


def test_that_tab_follows_the_paper(window: MainWindow, load: Load) -> None:
    load("12")
    open_all(window)
    page = window.screen_.ui.form_page
    # The button that adds a row is no field of the paper: it comes after the rows, where it is needed.
    stops = [each for each in tab_stops(window) if each.objectName() != "add_button"]
    tops = [each.mapTo(page, each.rect().topLeft()).y() for each in stops]
    assert len(stops) > 100
    backwards = [
        (first.objectName(), second.objectName())
        for first, second, top, next_top in zip(stops, stops[1:], tops, tops[1:], strict=False)
        if next_top < top - 12  # fields of one row may stand a little higher than its first
    ]
    assert backwards == []


def test_that_the_cursor_begins_in_the_first_field(window: MainWindow) -> None:
    assert QApplication.focusWidget() is window.screen_.form.fields["patient.family_name"]
