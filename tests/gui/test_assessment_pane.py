"""The pane shows what the core says, no more and no less, and opens every finding by keys alone."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from besponsa_desktop.clinical.assessment import Assessment
from besponsa_desktop.clinical.findings import Outcome
from besponsa_desktop.gui.main_window import MainWindow
from besponsa_desktop.gui.widgets.finding_row import FindingRow
from tests.gui.conftest import SAMPLES, settle
from tests.gui.keys import type_into

Load = Callable[[str], dict[str, Any]]
NUMBERS = [path.name[:2] for path in SAMPLES]


def assessment(window: MainWindow) -> Assessment:
    look = window.screen_.look
    assert look is not None
    assert look.judged is not None
    return look.judged.assessment


def shown_rows(window: MainWindow) -> list[FindingRow]:
    return [row for row in window.screen_.pane.rows if row.isVisible()]


def texts_of(row: FindingRow) -> str:
    return " ".join(label.text() for label in row.ui.basis.findChildren(QLabel) if label.isVisibleTo(row))


@pytest.mark.parametrize("number", NUMBERS)
def test_that_verdict_and_findings_are_those_of_the_core(window: MainWindow, load: Load, number: str) -> None:
    load(number)
    core, ui = assessment(window), window.screen_.pane.ui
    assert ui.verdict_word.text() == core.verdict.value.upper()
    assert ui.banner.property("severity") == core.verdict.value
    open_rules = {f.rule for f in core.findings if f.outcome in {Outcome.FAIL, Outcome.UNKNOWN}}
    rows = shown_rows(window)
    assert {row.ui.rule_id.text() for row in rows} == open_rules
    ranks = [next(f.severity.rank for f in core.findings if f.rule == row.ui.rule_id.text()) for row in rows]
    assert ranks == sorted(ranks)


@pytest.mark.parametrize("number", NUMBERS)
def test_that_the_large_dose_is_the_rounded_calculated_one(
    window: MainWindow, load: Load, number: str
) -> None:
    load(number)
    rounded = assessment(window).dose.rounded
    assert rounded is not None
    assert window.screen_.pane.ui.calculated_dose.text() == f"{rounded.m.normalize():f}\u00a0mg"


def test_that_the_figures_of_an_order_are_shown(window: MainWindow, load: Load) -> None:
    load("10")
    ui = window.screen_.pane.ui
    assert ui.bsa_value.text() == "1.67\u00a0m²"
    assert ui.bsa_explanation.text() == "Mosteller √(165\u00a0cm × 60.5\u00a0kg ÷ 3600)"
    assert ui.dose_value.text() == "0.8326\u00a0mg"
    assert ui.ordered_explanation.text() == "\u22120.31\u00a0%, allowed ± 5\u00a0%"
    assert ui.withdraw_amount.text() == "3.32\u00a0mL"
    assert ui.infuse_amount.text() == "60\u00a0min, 50\u00a0mL/h"
    assert ui.verdict_counts.text().splitlines()[0] == "1\u00a0hold · 1\u00a0caution · 2\u00a0notes"


def test_that_an_order_that_cannot_be_prepared_shows_why(window: MainWindow, load: Load) -> None:
    load("08")
    ui = window.screen_.pane.ui
    assert ui.withdraw_amount.text() == "\u2013"
    assert "does not fit" in ui.preparation_note.text()


def test_that_the_conflict_with_the_source_brief_is_told(window: MainWindow, load: Load) -> None:
    load("07")
    window.screen_.pane.open_finding("dose.level")
    settle()
    row = next(row for row in shown_rows(window) if row.is_open)
    assert "matches the source brief" in texts_of(row)


def test_that_a_finding_rests_on_what_the_core_used(window: MainWindow, load: Load) -> None:
    load("10")
    window.screen_.pane.open_finding("liver.limits")
    settle()
    text = texts_of(next(row for row in shown_rows(window) if row.is_open))
    for part in (
        "36\u00a0µmol/L",
        "÷ 20 = 1.80 × ULN",
        "taken 22-Nov-2026 06:00 \u221205:00",
        "either one holds",
    ):
        assert part in text
    assert "Release: recorded prescriber decision" in text
    assert "US prescribing information, revision 3/2024" in text


def test_that_an_unverified_source_carries_its_badge(window: MainWindow, load: Load) -> None:
    load("06")
    window.screen_.pane.toggle_all_rules()
    settle()
    unverified = {f.rule for f in assessment(window).findings if not f.source.verified}
    assert "preparation.concentration" in unverified
    badges = {row.ui.rule_id.text() for row in shown_rows(window) if row.ui.confirm_badge.isVisible()}
    assert badges == unverified


def test_that_every_rule_can_be_listed(window: MainWindow, load: Load) -> None:
    load("10")
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert len(shown_rows(window)) == len(assessment(window).findings)
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert len(shown_rows(window)) == 4


def test_that_the_rows_of_every_rule_are_made_in_steps(window: MainWindow, load: Load) -> None:
    load("10")
    pane, rules = window.screen_.pane, len(assessment(window).findings)
    pane.toggle_all_rules()
    at_once = shown_rows(window)
    assert 4 < len(at_once) < rules
    settle()
    rows = shown_rows(window)
    assert len(rows) == rules
    assert rows[: len(at_once)] == at_once
    assert {row.ui.rule_id.text() for row in rows} == {f.rule for f in assessment(window).findings}


def test_that_rows_in_the_making_follow_what_is_asked_for_meanwhile(window: MainWindow, load: Load) -> None:
    load("10")
    pane = window.screen_.pane
    pane.toggle_all_rules()
    pane.toggle_all_rules()
    settle()
    assert len(shown_rows(window)) == 4


def test_that_a_finding_opens_by_keys_alone(window: MainWindow, load: Load) -> None:
    load("10")
    QTest.keyClick(window, Qt.Key.Key_F6)
    first, second = shown_rows(window)[:2]
    assert QApplication.focusWidget() is first.ui.head_button
    QTest.keyClick(first.ui.head_button, Qt.Key.Key_Return)
    settle()
    assert first.is_open
    assert first.ui.basis.isVisible()
    QTest.keyClick(first.ui.head_button, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is second.ui.head_button
    QTest.keyClick(second.ui.head_button, Qt.Key.Key_Space)
    settle()
    assert second.is_open
    assert not first.is_open
    QTest.keyClick(second.ui.head_button, Qt.Key.Key_Return)
    settle()
    assert not second.is_open


def test_that_an_open_finding_follows_the_typing(window: MainWindow, load: Load) -> None:
    load("07")
    window.screen_.pane.open_finding("dose.amount")
    settle()
    type_into(window, "order.dose", "1.5")
    row = next(row for row in shown_rows(window) if row.is_open)
    assert row.ui.rule_id.text() == "dose.amount"
    assert "1.5\u00a0mg" in texts_of(row)


def test_that_no_old_verdict_stands_beside_an_order_that_cannot_be_read(
    window: MainWindow, load: Load
) -> None:
    load("10")
    type_into(window, "order.dose", "0.8x")
    ui = window.screen_.pane.ui
    assert ui.verdict_word.text() == "NOT ASSESSED"
    assert "1 field: dose" in ui.verdict_sentence.text()
    assert ui.calculated_dose.text() == "\u2013"
    assert shown_rows(window) == []
    assert not ui.preview_button.isEnabled()
    assert "cannot be read" in window.ui.reason_value.text()


def test_that_what_rests_on_other_fields_stays_while_one_cannot_be_read(
    window: MainWindow, load: Load
) -> None:
    load("10")
    facts = window.screen_.ui.patient_facts.text()
    type_into(window, "order.dose", "0.8x")
    assert window.screen_.ui.patient_facts.text() == facts
    type_into(window, "patient.birth_date", "1986")
    assert "born" not in window.screen_.ui.patient_facts.text()


def test_that_the_first_problem_can_be_gone_to(window: MainWindow, load: Load) -> None:
    load("10")
    type_into(window, "order.dose", "x")
    window.screen_.form.sections["order"].set_open(False)
    window.screen_.form.fields["measurements.height"].setFocus()
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert QApplication.focusWidget() is window.screen_.form.fields["order.dose"]


def test_that_a_folded_section_shows_its_problem(window: MainWindow, load: Load) -> None:
    load("10")
    section = window.screen_.form.sections["laboratory"]
    section.set_open(False)
    settle()
    assert section.ui.summary_label.text().startswith("Bilirubin and ALT are above")
    assert section.ui.problem_icon.isVisible()
    assert window.screen_.ui.section_list.item(5).toolTip().startswith("Bilirubin and ALT are above")


@pytest.mark.parametrize("number", range(1, 11))
def test_that_alt_and_a_digit_opens_a_section(window: MainWindow, load: Load, number: int) -> None:
    load("01")
    key = Qt.Key(Qt.Key.Key_0.value + number % 10)
    QTest.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
    settle()
    section = list(window.screen_.form.sections.values())[number - 1]
    assert section.is_open
    focused = QApplication.focusWidget()
    assert focused is not None
    assert section.isAncestorOf(focused)


def test_that_a_rule_that_passed_opens_among_all_rules(window: MainWindow, load: Load) -> None:
    load("06")
    window.screen_.pane.open_finding("preparation.concentration")
    settle()
    row = next(row for row in shown_rows(window) if row.is_open)
    assert row.ui.rule_id.text() == "preparation.concentration"
    assert row.ui.confirm_badge.isVisible()
    viewport = window.screen_.pane.ui.findings_scroll.viewport()
    assert viewport.rect().contains(row.ui.head_button.mapTo(viewport, row.ui.head_button.rect().center()))
    assert "confirm with current labelling" in window.screen_.pane.ui.preparation_note.text()
