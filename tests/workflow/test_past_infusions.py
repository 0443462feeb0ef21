"""What happened in an infusion is reached from the course, whatever became of its order afterwards."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from besponsa_desktop.records.orders import Order, State
from besponsa_desktop.workflow.course import PatientCourse, course_json, course_of_patient
from besponsa_desktop.workflow.course_summary import course_summary
from besponsa_desktop.workflow.entry_keeping import take_back
from besponsa_desktop.workflow.past_infusions import past_events, past_lines
from besponsa_desktop.workflow.returning import Return, cancel_order, return_order
from tests.workflow.between import MRN, by, happened, happened_at
from tests.workflow.site import Site, credential, new_id
from tests.workflow.site_ways import given, released
from tests.workflow.test_released_before import amended, superseded


def cancelled(site: Site, seen: Order) -> None:
    cancel_order(site.workstation, site.now(seen), "the infusion was stopped", credential("ann"), new_id())


def returned(site: Site, seen: Order) -> None:
    back = Return(order=site.now(seen), reason="reaction", told="N. Sampleton, MD", operation_id=new_id())
    return_order(site.workstation, back, credential("ann"))


def course(site: Site) -> PatientCourse:
    found = course_of_patient(site.workstation, MRN)
    assert found is not None
    return found


@pytest.mark.parametrize("became", [cancelled, returned, superseded, amended])
def test_that_an_order_with_events_goes_on_and_they_are_told_with_what_became_of_it(
    site: Site, became: Callable[[Site, Order], object]
) -> None:
    seen = released(site)
    happened(site, seen, "reaction", grade=2, words="rigors")
    at = happened_at(site, seen, "stopped")
    assert past_events(site.workstation.database, MRN) == ()
    became(site, seen)
    site.save("01", id="RX-ANEW-2")
    told = course(site).past
    assert [(one.recorded.event.what.value, one.recorded.event.grade) for one in told] == [
        ("reaction", 2),
        ("stopped", None),
    ]
    assert {(one.order_number, one.became) for one in told} == {("RX-2026-900101", became.__name__)}
    first, last = past_lines(told)
    assert first.startswith(f"RX-2026-900101, {became.__name__}: in its infusion reaction, grade 2, rigors, ")
    assert last.startswith(f"RX-2026-900101, {became.__name__}: in its infusion stopped, {at}")
    assert last.endswith("; recorded by Ann Sample")


def test_that_the_text_and_the_file_of_a_course_tell_them(site: Site) -> None:
    seen = released(site)
    happened(site, seen, "stopped")
    cancelled(site, seen)
    site.save("01", id="RX-ANEW-2")
    found = course(site)
    (line,) = past_lines(found.past)
    assert line in json.loads(course_json(found))["remarks"]
    assert "RX-2026-900101, cancelled: in its infusion stopped" in course_summary(found)


def test_that_what_stands_at_the_bedside_is_not_told_as_past(site: Site) -> None:
    seen = given(site)
    assert seen.state is State.GIVEN
    happened(site, seen, "reaction", grade=1)
    assert course(site).past == ()


def test_that_what_was_taken_back_is_not_told(site: Site) -> None:
    seen = released(site)
    wrong = happened(site, seen, "reaction", grade=3)
    cancelled(site, seen)
    take_back(site.workstation, by(site, "ann", wrong, "seen in another patient"))
    assert past_events(site.workstation.database, MRN) == ()
