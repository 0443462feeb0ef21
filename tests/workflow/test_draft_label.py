"""A label of an order that nobody signed: only where the dose may be prepared; from a label one prepares."""

import pytest

from besponsa_desktop.workflow.paper import Judged, Printed, papers
from tests.printing.subjects import content


@pytest.mark.parametrize("number", ["01", "07", "09", "10", "12", "14", "16"])
def test_that_an_order_that_is_held_or_not_whole_has_no_label(number: str) -> None:
    subject = content(number)
    judged = Judged(
        order=subject.order,
        assessment=subject.assessment,
        regimen=subject.regimen,
        policy=subject.policy,
    )
    made = papers(judged, Printed(at=subject.imprint.printed_at, by="P. Tester"))
    verdict = subject.assessment.verdict
    assert (made.label is not None) == verdict.lets_go_on
    assert (f"verdict {verdict.value.upper()}" in made.label_refused) != verdict.lets_go_on
    assert made.worksheet is not None
