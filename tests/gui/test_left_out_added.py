"""Adding what is on record to an order: of the right patient, and nothing that is stated or typed goes."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from besponsa_desktop.gui.demo_typing import type_text
from besponsa_desktop.workflow.entry_keeping import take_back
from besponsa_desktop.workflow.visits import record_visit
from tests.gui.at_desk import AtDesk
from tests.gui.importing import origin
from tests.gui.test_order_left_out import draft, reacted, said, show, word
from tests.workflow.between import MRN, by, visit
from tests.workflow.site import START


def test_that_an_order_of_another_mrn_is_not_told_this_patients_record(at_desk: AtDesk) -> None:
    reacted(at_desk)
    show(at_desk, draft(at_desk))
    form = at_desk.window.screen_.form
    type_text(form.fields["patient.mrn"], "9")
    at_desk.settle()
    assert form.fields["patient.mrn"].raw() != MRN
    assert said(at_desk) == ""
    QTest.keyClick(at_desk.window.screen_, Qt.Key.Key_F3)
    at_desk.settle()
    assert form.document()["toxicities"] == []


def test_that_signs_that_were_not_looked_for_again_stay(at_desk: AtDesk) -> None:
    earlier, later = (START - timedelta(hours=hours) for hours in (3, 1))
    stated = {"examined_at": earlier.isoformat(), "ascites": True, "hepatomegaly": "painful"}
    seen = draft(at_desk, examination=stated)
    found = {"examined_at": later.isoformat(), "ascites": False}
    record_visit(at_desk.site.workstation, MRN, visit(examination=found), by(at_desk.site))
    show(at_desk, seen)
    assert said(at_desk).endswith("ascites: no; signs that it does not name stay as stated")
    QTest.keyClick(at_desk.window.screen_, Qt.Key.Key_F3)
    at_desk.settle()
    form = at_desk.window.screen_.form
    document: dict[str, Any] = form.document()
    examination = document["examination"]
    assert (examination["hepatomegaly"], examination["ascites"]) == ("painful", False)
    assert origin(form.fields["examination.ascites"]) == "recorded"
    assert origin(form.fields["examination.hepatomegaly"]) == ""
    assert said(at_desk) == ""


def test_that_what_is_half_typed_stays_beside_what_is_added(at_desk: AtDesk) -> None:
    seen = at_desk.site.save("01")
    at = (START - timedelta(hours=1)).isoformat()
    ecg = {"recorded_at": at, "qtc": {"value": "510", "unit": "ms"}, "method": "fridericia"}
    record_visit(at_desk.site.workstation, MRN, visit(ecgs=[ecg]), by(at_desk.site))
    show(at_desk, seen)
    table = at_desk.window.screen_.form.tables["ecgs"]
    typed = table.add()
    typed.fields["interval"].load({"value": "430", "unit": "ms"})
    typed.fields["interval"].changed.emit()
    at_desk.settle()
    QTest.keyClick(at_desk.window.screen_, Qt.Key.Key_F3)
    at_desk.settle()
    shown: list[tuple[Any, str]] = [
        (row.parts()["interval"], origin(row.fields["interval"])) for row in table.rows
    ]
    assert [(one["value"], mark) for one, mark in shown][-2:] == [("430", ""), ("510", "recorded")]
    assert said(at_desk) == ""


def test_that_a_result_of_a_draw_that_is_stated_is_the_one_that_is_marked(at_desk: AtDesk) -> None:
    at = (START - timedelta(hours=2)).isoformat()
    sent = [
        {"test": test, "value": value, "unit": "U/L", "upper_limit": "40", "collected_at": when}
        for test, value, when in (("ast", "21", at), ("alt", "22", (START - timedelta(hours=1)).isoformat()))
    ]
    seen = draft(at_desk, labs=sent)
    record_visit(at_desk.site.workstation, MRN, visit({**sent[0], "test": "alp"}), by(at_desk.site))
    show(at_desk, seen)
    QTest.keyClick(at_desk.window.screen_, Qt.Key.Key_F3)
    at_desk.settle()
    form = at_desk.window.screen_.form
    document: dict[str, Any] = form.document()
    recorded = {spot.path for spot, _ in form.origins.recorded()}
    assert {path for path in recorded if "." not in path} == {
        f"labs[{number}]" for number, lab in enumerate(document["labs"]) if lab["test"] == "alp"
    }


def test_that_the_verdict_is_back_once_what_was_left_out_is_taken_back(at_desk: AtDesk) -> None:
    seen = at_desk.site.save("01")
    alt = {
        "test": "alt",
        "value": "31",
        "unit": "U/L",
        "collected_at": (START - timedelta(hours=1)).isoformat(),
    }
    entry = record_visit(at_desk.site.workstation, MRN, visit(alt), by(at_desk.site))
    show(at_desk, seen)
    assert word(at_desk) == "NOT ASSESSED"
    take_back(at_desk.site.workstation, by(at_desk.site, "ben", entry, "of another patient"))
    at_desk.desk_.desk.look()
    at_desk.wait(lambda: said(at_desk) == "")
    at_desk.settle()
    assert word(at_desk) == "PASS"
