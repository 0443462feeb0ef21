"""An order that leaves out what is on record: said above the form, and added by one key."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from besponsa_desktop.gui.models.work_lines import VERDICT, WORDS, OrderLine
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.records.orders import Order
from besponsa_desktop.workflow.order_records import save_order
from besponsa_desktop.workflow.visits import record_visit
from tests.gui.at_desk import AtDesk
from tests.gui.importing import origin
from tests.gui.test_work_list_screen import look_again, screen
from tests.workflow.between import MRN, by, day_8, happened, verified, visit
from tests.workflow.site import START
from tests.workflow.site_ways import given

SAID = "Grade 3, on 23-Nov-2026 in the infusion of order RX-2026-900101"


def reacted(at: AtDesk, grade: int = 3) -> Order:
    """Record a severe reaction to the first dose."""
    first = given(at.site)
    happened(at.site, first, "reaction", grade=grade)
    return first


def draft(at: AtDesk, **changed: Any) -> Order:
    return save_order(at.site.workstation, day_8(**changed), at.site.people["ben"].id)


def show(at: AtDesk, seen: Order) -> None:
    at.desk_.navigation.show(ScreenName.ORDER, seen.id)
    for _ in range(3):
        at.settle()


def said(at: AtDesk) -> str:
    """Return what the strip says; empty where it is not to be seen."""
    strip = at.desk_.order.left_out.strip
    words = strip.findChild(QLabel, "left_out_words")
    assert isinstance(words, QLabel)
    return words.text() if strip.isVisible() else ""


def lines(at: AtDesk, order_id: str) -> list[OrderLine]:
    """Return the lines of an order in the work list."""
    return [one for one in screen(at).model.lines if isinstance(one, OrderLine) and one.key == order_id]


def word(at: AtDesk) -> str:
    return at.window.screen_.pane.ui.verdict_word.text()


def test_that_a_draft_without_the_reaction_says_so_and_has_no_verdict(at_desk: AtDesk) -> None:
    reacted(at_desk)
    show(at_desk, draft(at_desk))
    assert said(at_desk) == SAID
    assert word(at_desk) not in {"PASS", "CAUTION"}


def test_that_its_words_have_their_room_as_soon_as_they_are_said(at_desk: AtDesk) -> None:
    reacted(at_desk)
    show(at_desk, draft(at_desk))
    strip = at_desk.desk_.order.left_out.strip
    for label in (strip.title, strip.words):
        assert label.height() >= label.heightForWidth(label.width()) > 0


def test_that_the_reaction_is_added_by_its_key_and_marked_as_from_the_record(at_desk: AtDesk) -> None:
    reacted(at_desk)
    show(at_desk, draft(at_desk))
    QTest.keyClick(at_desk.window.screen_, Qt.Key.Key_F3)
    at_desk.settle()
    (row,) = at_desk.window.screen_.form.tables["toxicities"].rows
    assert row.fields["grade"].raw() == 3
    assert origin(row.fields["grade"]) == "recorded"
    assert row.fields["grade"].toolTip() == "From the record, 23-Nov-2026."
    assert said(at_desk) == ""
    assert word(at_desk) == "DISCONTINUE"
    at_desk.window.screen_.undo()
    at_desk.settle()
    assert said(at_desk) == SAID


def test_that_what_is_typed_already_stays_beside_it(at_desk: AtDesk) -> None:
    reacted(at_desk)
    rash = {"term": "rash", "category": "non_hematologic", "grade": 1, "drug_related": True, "resolved": True}
    show(at_desk, draft(at_desk, toxicities=[rash]))
    at_desk.click("add_left_out_button")
    at_desk.settle()
    table = at_desk.window.screen_.form.tables["toxicities"]
    assert [row.parts()["term"] for row in table.rows] == ["rash", "infusion_related_reaction"]
    assert origin(table.rows[0].fields["term"]) == ""


def test_that_an_order_that_states_it_says_nothing(at_desk: AtDesk) -> None:
    reacted(at_desk)
    stated = {"term": "infusion_related_reaction", "grade": 3, "onset_on": "2026-11-23"}
    show(at_desk, draft(at_desk, toxicities=[stated]))
    assert said(at_desk) == ""


def test_that_the_order_of_the_infusion_itself_says_nothing(at_desk: AtDesk) -> None:
    show(at_desk, reacted(at_desk))
    assert said(at_desk) == ""


def test_that_another_patients_order_says_nothing(at_desk: AtDesk) -> None:
    reacted(at_desk)
    show(at_desk, at_desk.site.save("03"))
    assert said(at_desk) == ""


def test_that_a_signed_order_says_it_as_soon_as_it_is_recorded_elsewhere(at_desk: AtDesk) -> None:
    first, ahead = given(at_desk.site), verified(at_desk.site, day_8())
    show(at_desk, ahead)
    assert said(at_desk) == ""
    happened(at_desk.site, first, "reaction", grade=3)
    at_desk.desk_.desk.look()
    at_desk.wait(lambda: said(at_desk) == SAID)


@pytest.mark.parametrize("state", ["draft", "signed"])
def test_that_the_work_list_says_it(at_desk: AtDesk, state: str) -> None:
    first = given(at_desk.site)
    seen = draft(at_desk) if state == "draft" else verified(at_desk.site, day_8())
    at_desk.show(ScreenName.WORK_LIST)
    look_again(at_desk)

    def line() -> str:
        words = [one.texts[WORDS] for one in lines(at_desk, seen.id)]
        return words[0] if words else ""

    at_desk.wait(lambda: [one for one in lines(at_desk, seen.id) if one.severity])
    assert "not stated" not in line()
    happened(at_desk.site, first, "reaction", grade=3)
    look_again(at_desk)
    at_desk.wait(lambda: line().startswith("Infusion reaction not stated: grade 3"))
    if state == "draft":
        assert lines(at_desk, seen.id)[0].texts[VERDICT] == "discontinue"


# ---------------------------------------------------------------------- later findings
def found_later(at: AtDesk) -> None:
    """Record a visit of this morning: bilirubin, weight and an examination."""
    at_time = (START - timedelta(hours=1)).isoformat()
    jaundiced = {
        "test": "total_bilirubin",
        "value": "3.4",
        "unit": "mg/dL",
        "upper_limit": "1.2",
        "collected_at": at_time,
    }
    seen = {
        "weight": {"value": "70.4", "unit": "kg", "measured_at": at_time},
        "examination": {"examined_at": at_time, "hepatomegaly": "painful", "ascites": True},
    }
    record_visit(at.site.workstation, MRN, visit(jaundiced, **seen), by(at.site))


def test_that_what_was_found_later_is_said_and_added_by_one_key(at_desk: AtDesk) -> None:
    seen = at_desk.site.save("01")
    found_later(at_desk)
    show(at_desk, seen)
    assert [line.split(":")[0] for line in said(at_desk).split("\n")] == [
        "Bilirubin of 23-Nov-2026 07",
        "Weight of 23-Nov-2026 07",
        "Examination of 23-Nov-2026 07",
    ]
    assert word(at_desk) == "NOT ASSESSED"
    QTest.keyClick(at_desk.window.screen_, Qt.Key.Key_F3)
    at_desk.settle()
    form = at_desk.window.screen_.form
    document: dict[str, Any] = form.document()
    assert said(at_desk) == ""
    assert document["labs"][-1]["value"] == "3.4"
    assert origin(form.fields["measurements.weight"]) == "recorded"
    assert origin(form.fields["examination.ascites"]) == "recorded"
    assert origin(form.fields["patient.family_name"]) == ""
    assert word(at_desk) == "HOLD"
    at_desk.window.screen_.undo()
    at_desk.settle()
    assert word(at_desk) == "NOT ASSESSED"


def test_that_a_reaction_and_a_later_finding_are_added_together(at_desk: AtDesk) -> None:
    reacted(at_desk)
    seen = draft(at_desk)
    at = at_desk.site.clock().isoformat()
    alt = {"test": "alt", "value": "95", "unit": "U/L", "upper_limit": "40", "collected_at": at}
    record_visit(at_desk.site.workstation, MRN, visit(alt), by(at_desk.site))
    show(at_desk, seen)
    assert [line[:5] for line in said(at_desk).split("\n")] == ["Grade", "ALT o"]
    at_desk.click("add_left_out_button")
    at_desk.settle()
    document: dict[str, Any] = at_desk.window.screen_.form.document()
    assert (document["labs"][-1]["value"], document["toxicities"][0]["grade"]) == ("95", 3)
    assert said(at_desk) == ""
