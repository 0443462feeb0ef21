"""The order screen over the records: drafts as typed, saved, held, left and found again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.order_keys import NEW_KEY
from besponsa_desktop.workflow.drafts import drafts_of
from besponsa_desktop.workflow.opened_order import open_order
from besponsa_desktop.workflow.work_list import Shelf, shelf_rows
from tests.gui.at_desk import AtDesk
from tests.gui.keys import field, type_into

CONTROL = Qt.KeyboardModifier.ControlModifier


def drafts(at_desk: AtDesk, login: str = "ann") -> list[object]:
    """Return the dose of each draft that a person has on disk, as it was typed."""
    found = drafts_of(at_desk.site.workstation, at_desk.site.people[login].id)
    orders = (draft.document["order"] for draft in found)
    return [order.get("dose") for order in orders if isinstance(order, dict)]


def open_sample(at_desk: AtDesk, number: str) -> str:
    """Save a sample at another workstation, open it here, and return its id."""
    seen = at_desk.site.save(number)
    at_desk.desk_.navigation.show(ScreenName.ORDER, seen.id)
    at_desk.settle()
    return seen.id


def test_that_every_keystroke_is_on_disk(at_desk: AtDesk) -> None:
    open_sample(at_desk, "01")
    edit = type_into(at_desk.window, "order.dose", "1.4")
    assert drafts(at_desk) == [{"value": "1.4", "unit": "mg"}]
    QTest.keyClick(edit, Qt.Key.Key_2)
    assert drafts(at_desk) == [{"value": "1.42", "unit": "mg"}]
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert drafts(at_desk) == [{"value": "1.4", "unit": "mg"}]


def test_that_undo_is_kept_as_well(at_desk: AtDesk) -> None:
    open_sample(at_desk, "01")
    type_into(at_desk.window, "order.dose", "1.4")
    at_desk.window.screen_.undo()
    assert drafts(at_desk) == [{"value": "1.38", "unit": "mg"}]


def test_that_saving_makes_the_draft_an_order_that_others_see(at_desk: AtDesk) -> None:
    order_id = open_sample(at_desk, "01")
    type_into(at_desk.window, "order.dose", "1.4")
    QTest.keyClick(at_desk.window, Qt.Key.Key_S, CONTROL)
    at_desk.settle()
    now = open_order(at_desk.site.workstation, order_id)
    assert now.document["order"]["dose"]["value"] == "1.4"  # type: ignore[index]
    assert now.record.version == 2
    assert drafts(at_desk) == []
    assert at_desk.window.ui.saved_value.text().startswith("Saved RX-2026-900101 at 08:0")


def test_that_what_is_no_whole_order_stays_a_draft_of_its_own(at_desk: AtDesk) -> None:
    at_desk.desk_.navigation.show(ScreenName.ORDER, NEW_KEY)
    at_desk.settle()
    type_into(at_desk.window, "patient.family_name", "Half-Typed")
    QTest.keyClick(at_desk.window, Qt.Key.Key_S, CONTROL)
    at_desk.settle()
    assert "kept as your draft" in at_desk.window.ui.reason_value.text()
    assert shelf_rows(at_desk.site.workstation, Shelf.TO_VERIFY) == ()
    assert len(drafts(at_desk)) == 1


def test_that_a_draft_comes_back_when_its_person_comes_back(at_desk: AtDesk) -> None:
    order_id = open_sample(at_desk, "01")
    type_into(at_desk.window, "order.dose", "1.4")
    at_desk.desk_.desk.sign_out()
    at_desk.settle()
    at_desk.sign_in("ben")
    assert at_desk.window.screen_.form.document()["order"] == {}
    at_desk.desk_.navigation.show(ScreenName.ORDER, order_id)
    at_desk.settle()
    assert at_desk.window.screen_.form.document()["order"]["dose"]["value"] == "1.38"  # type: ignore[index]
    at_desk.desk_.desk.sign_out()
    at_desk.settle()
    at_desk.sign_in("ann")
    at_desk.desk_.navigation.show(ScreenName.ORDER)
    at_desk.settle()
    assert at_desk.window.screen_.form.document()["order"]["dose"]["value"] == "1.4"  # type: ignore[index]
    assert "Your unsigned draft from 23-Nov-2026 08:0" in at_desk.window.ui.saved_value.text()


def test_that_somebody_who_was_faster_is_named_and_the_typing_stays(at_desk: AtDesk) -> None:
    order_id = open_sample(at_desk, "01")
    site = at_desk.site
    changed = dict(open_order(site.workstation, order_id).document)
    from besponsa_desktop.workflow.order_records import save_order

    changed["anti_infectives"] = []
    now = open_order(site.workstation, order_id).record
    save_order(site.workstation, changed, site.people["ben"].id, seen=now)
    type_into(at_desk.window, "order.dose", "1.4")
    QTest.keyClick(at_desk.window, Qt.Key.Key_S, CONTROL)
    at_desk.settle()
    notice = at_desk.window.errors.last_notice
    assert notice is not None
    assert "Ben Example" in notice.words.text()
    assert drafts(at_desk) == [{"value": "1.4", "unit": "mg"}]


def test_that_a_time_that_is_taken_out_of_a_loaded_order_is_gone(at_desk: AtDesk) -> None:
    open_sample(at_desk, "01")
    at_desk.window.screen_.form.document()
    type_into(at_desk.window, "measurements.height.measured_at", "")
    body = at_desk.window.screen_.form.document()["measurements"]
    assert body["height"] == {"value": "168", "unit": "cm"}  # type: ignore[index]


def test_that_a_new_order_is_empty_though_there_is_a_draft(at_desk: AtDesk) -> None:
    for mrn, name in (("SYN-1", "Other"), ("SYN-2", "")):
        at_desk.desk_.navigation.show(ScreenName.ORDER, NEW_KEY)
        at_desk.settle()
        assert field(at_desk.window, "patient.family_name").text() == ""
        type_into(at_desk.window, "patient.mrn", mrn)
        type_into(at_desk.window, "patient.family_name", name)
    at_desk.desk_.navigation.show(ScreenName.WORK_LIST)
    at_desk.desk_.navigation.show(ScreenName.ORDER)
    at_desk.settle()
    assert field(at_desk.window, "patient.mrn").text() == "SYN-2"
