"""Releases: every problem at once, and nothing released that may not be."""

from dataclasses import replace
from datetime import timedelta

import pytest

from besponsa_desktop.clinical.assessment import Assessment, assess
from besponsa_desktop.exchange.order_file import parse_order
from besponsa_desktop.protocol import IN_FORCE, default_policy, shipped_regimen
from besponsa_desktop.workflow.releases import (
    PrescriberDecision,
    ReasonGiven,
    Releasing,
    open_findings,
    release_faults,
    release_text,
    releases_digest,
)
from tests.workflow.site import START, document

SHORTEST = 5
DECISION = PrescriberDecision(
    rule="cytoreduction.blasts",
    prescriber="N. Sampleton, MD",
    decided_at=START,
    reached_by="telephone",
    is_read_back=True,
    reason="benefit outweighs the risk",
)


def assessed(number: str) -> Assessment:
    return assess(parse_order(document(number)), shipped_regimen(IN_FORCE), default_policy())


def faults(number: str, *releases: Releasing) -> list[str]:
    found = release_faults(assessed(number), releases, START + timedelta(hours=1), SHORTEST)
    return [fault.path for fault in found]


def rules_of(number: str) -> list[str]:
    return [finding.rule for finding in open_findings(assessed(number))]


def test_that_a_clean_order_needs_nothing() -> None:
    assert faults("01") == []


def test_that_a_caution_needs_a_typed_reason() -> None:
    rules = rules_of("16")
    assert faults("16") == rules
    assert faults("16", *(ReasonGiven(rule=rule, reason="seen by cardiology") for rule in rules)) == []


def test_that_a_reason_of_no_words_is_none() -> None:
    rules = rules_of("16")
    given = [ReasonGiven(rule=rule, reason="  .  ") for rule in rules]
    assert faults("16", *given) == [f"{rule}: reason" for rule in rules]


def test_that_a_hold_needs_the_prescribers_decision_and_a_reason_is_not_enough() -> None:
    assert rules_of("09") == ["cytoreduction.blasts"]
    assert faults("09") == ["cytoreduction.blasts"]
    assert faults("09", ReasonGiven(rule="cytoreduction.blasts", reason="it will be fine")) == [
        "cytoreduction.blasts"
    ]
    assert faults("09", DECISION) == []


@pytest.mark.parametrize(
    ("changed", "path"),
    [
        ({"prescriber": " "}, "cytoreduction.blasts: prescriber"),
        ({"reached_by": ""}, "cytoreduction.blasts: reached by"),
        ({"is_read_back": False}, "cytoreduction.blasts: read back"),
        ({"decided_at": START + timedelta(days=1)}, "cytoreduction.blasts: decided at"),
        ({"decided_at": START.replace(tzinfo=None)}, "cytoreduction.blasts: decided at"),
        ({"reason": "ok"}, "cytoreduction.blasts: reason"),
    ],
)
def test_that_a_decision_says_who_when_how_read_back_and_why(changed: dict[str, object], path: str) -> None:
    assert faults("09", replace(DECISION, **changed)) == [path]  # type: ignore[arg-type]


@pytest.mark.parametrize("number", ["08", "12", "14", "15"])
def test_that_never_discontinue_and_incomplete_are_not_released_by_anything(number: str) -> None:
    everything = [replace(DECISION, rule=rule) for rule in rules_of(number)]
    reasons = [ReasonGiven(rule=rule, reason="whatever it takes") for rule in rules_of(number)]
    assert faults(number, *everything)
    assert faults(number, *reasons)


def test_that_every_problem_is_told_at_once() -> None:
    assert len(faults("08")) == len(rules_of("08")) > 1


def test_that_a_release_of_nothing_and_a_release_twice_are_refused() -> None:
    stray = ReasonGiven(rule="dose.level", reason="for good measure")
    assert faults("01", stray) == ["dose.level"]
    assert faults("09", DECISION, DECISION) == ["cytoreduction.blasts"]


def test_that_the_digest_of_releases_does_not_depend_on_their_order_and_depends_on_every_part() -> None:
    reason = ReasonGiven(rule="ecg.qtc", reason="seen by cardiology")
    assert releases_digest([DECISION, reason]) == releases_digest([reason, DECISION])
    assert releases_digest([DECISION]) != releases_digest([])
    others = [
        replace(DECISION, prescriber="Somebody else"),
        replace(DECISION, decided_at=START - timedelta(minutes=1)),
        replace(DECISION, reached_by="in person"),
        replace(DECISION, reason="another reason"),
    ]
    assert len({releases_digest([one]) for one in [DECISION, *others]}) == 5


def test_that_a_decision_reads_as_one_sentence() -> None:
    text = release_text(DECISION)
    assert text.startswith("benefit outweighs the risk (decided by N. Sampleton, MD, 23-Nov-2026 08:00")
    assert "reached by telephone, read back" in text
