"""What is shown of an order that was judged without something that the records hold."""

from __future__ import annotations

import pytest

from besponsa_desktop.gui.models.assessment_view import AssessmentView, without_verdict

SAID = "Judged without it."


def shown(severity: str) -> AssessmentView:
    return AssessmentView(severity=severity, word=severity.upper(), sentence="As it is.", counts="")


@pytest.mark.parametrize("severity", ["pass", "caution"])
def test_that_one_that_would_go_on_has_no_verdict(severity: str) -> None:
    seen = without_verdict(shown(severity), SAID)
    assert (seen.severity, seen.word, seen.sentence) == ("note", "NOT ASSESSED", SAID)
    assert without_verdict(seen, SAID) == seen


@pytest.mark.parametrize("severity", ["hold", "discontinue", "stop"])
def test_that_a_worse_verdict_stays_and_it_is_said_beside_it_once(severity: str) -> None:
    seen = without_verdict(shown(severity), SAID)
    assert (seen.word, seen.sentence) == (severity.upper(), f"As it is. {SAID}")
    assert without_verdict(seen, SAID) == seen


def test_that_what_cannot_be_read_has_no_verdict_to_be_taken_away() -> None:
    assert without_verdict(shown("note"), SAID) == shown("note")
