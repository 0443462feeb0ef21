"""What is typed and can stand in no order yet, and what is typed while an order is saved, is kept as well."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from besponsa_desktop.gui.demo_typing import press_choice, type_text
from besponsa_desktop.gui.fields.choice_box import ChoiceBox
from besponsa_desktop.gui.fields.text_edit import TextEdit
from besponsa_desktop.gui.models.laboratory_model import Part
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.workflow.opened_order import open_order
from tests.gui.at_desk import AtDesk
from tests.gui.conftest import settle
from tests.gui.keys import field, type_into
from tests.gui.test_order_desk import CONTROL, drafts, open_sample

TIME = "23-Nov-2026 07:00 -05:00"


def begin_draw(at_desk: AtDesk) -> None:
    """Add a draw, type its time, and an upper limit, but no value."""
    form = at_desk.window.screen_.form
    form.sections["laboratory"].set_open(True)
    form.laboratory.add_draw()
    type_text(form.laboratory.form.drawn_edit, TIME)
    table, model = form.laboratory.table, form.laboratory.model
    table.setFocus()
    table.setCurrentIndex(model.index(0, model.column_of(0, Part.UPPER)))
    for key in "1.7":
        QTest.keyClicks(QApplication.focusWidget() or table, key)
    QTest.keyClick(QApplication.focusWidget() or table, Qt.Key.Key_Return)
    settle()


def begun_draw(at_desk: AtDesk) -> tuple[str, object]:
    """Return the time of the draw that is typed into, and the upper limit of its first test."""
    panel = at_desk.window.screen_.form.laboratory
    limit = panel.model.index(0, panel.model.column_of(0, Part.UPPER)).data(Qt.ItemDataRole.EditRole)
    return panel.form.drawn_edit.text(), limit


def begin_ecg(at_desk: AtDesk) -> None:
    """Add an ECG with an interval of no kind, and one of a kind without an interval."""
    table = at_desk.window.screen_.form.tables["ecgs"]
    at_desk.window.screen_.form.sections["ecg"].set_open(True)
    interval = table.add().fields["interval"]
    assert isinstance(interval, TextEdit)
    type_text(interval, "412")
    kind = table.add().fields["what"]
    assert isinstance(kind, ChoiceBox)
    press_choice(kind, "qtc")
    settle()


def begun_ecgs(at_desk: AtDesk) -> list[tuple[object, object]]:
    """Return interval and kind of the last two ECGs as their fields hold them."""
    rows = at_desk.window.screen_.form.tables["ecgs"].rows[-2:]
    return [(row.fields["interval"].raw(), row.fields["what"].raw()) for row in rows]


def come_back(at_desk: AtDesk) -> None:
    """Leave, let somebody else sign in, come back and go on with the draft."""
    for login in ("ben", "ann"):
        at_desk.desk_.desk.sign_out()
        at_desk.settle()
        at_desk.sign_in(login)
    at_desk.desk_.navigation.show(ScreenName.ORDER)
    at_desk.settle()


def test_that_a_draw_without_results_comes_back(at_desk: AtDesk) -> None:
    open_sample(at_desk, "01")
    begin_draw(at_desk)
    typed = begun_draw(at_desk)
    assert typed[1] == "1.7"
    come_back(at_desk)
    assert begun_draw(at_desk) == ("23-Nov-2026 07:00 \u221205:00", typed[1])


def test_that_undo_elsewhere_leaves_a_draw_without_results(at_desk: AtDesk) -> None:
    open_sample(at_desk, "01")
    begin_draw(at_desk)
    typed = begun_draw(at_desk)
    type_into(at_desk.window, "order.dose", "1.4")
    at_desk.window.screen_.undo()
    assert field(at_desk.window, "order.dose").text() == "1.38"
    assert begun_draw(at_desk) == typed


def test_that_a_half_ecg_comes_back(at_desk: AtDesk) -> None:
    open_sample(at_desk, "01")
    begin_ecg(at_desk)
    typed = begun_ecgs(at_desk)
    assert typed == [({"value": "412", "unit": "ms"}, None), (None, "qtc")]
    come_back(at_desk)
    assert begun_ecgs(at_desk) == typed


def test_that_an_order_says_nothing_of_what_is_only_begun(at_desk: AtDesk) -> None:
    open_sample(at_desk, "01")
    before = at_desk.window.screen_.form.document()
    begin_draw(at_desk)
    assert at_desk.window.screen_.form.document() == before


@contextmanager
def busy() -> Iterator[None]:
    """Have the background take up nothing new until the end."""
    pool, end = QThreadPool.globalInstance(), Event()
    most = pool.maxThreadCount()
    pool.setMaxThreadCount(1)
    pool.start(end.wait)
    try:
        yield
    finally:
        end.set()
        pool.setMaxThreadCount(most)


def test_that_keys_pressed_while_an_order_is_saved_are_a_draft(at_desk: AtDesk) -> None:
    order_id = open_sample(at_desk, "01")
    edit = type_into(at_desk.window, "order.dose", "1.4")
    with busy():
        QTest.keyClick(at_desk.window, Qt.Key.Key_S, CONTROL)
        QTest.keyClicks(edit, "2")
    at_desk.wait(lambda: "kept as your draft" in at_desk.window.ui.saved_value.text())
    now = open_order(at_desk.site.workstation, order_id)
    assert now.document["order"]["dose"]["value"] == "1.4"  # type: ignore[index]
    assert edit.text() == "1.42"
    assert drafts(at_desk) == [{"value": "1.42", "unit": "mg"}]
    QTest.keyClick(at_desk.window, Qt.Key.Key_S, CONTROL)
    at_desk.wait(lambda: drafts(at_desk) == [])
    now = open_order(at_desk.site.workstation, order_id)
    assert now.document["order"]["dose"]["value"] == "1.42"  # type: ignore[index]
