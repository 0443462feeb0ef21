"""What is typed on the results screen is kept for its course, and given up by a person's answer alone."""

from __future__ import annotations

import pytest

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.results_screen import ResultsScreen
from besponsa_desktop.records.orders import Order
from besponsa_desktop.workflow.order_records import save_order
from besponsa_desktop.workflow.returning import cancel_order
from tests.gui.at_desk import AtDesk
from tests.gui.results_ways import cell, open_results, type_result, type_time
from tests.workflow.between import day_8
from tests.workflow.site import credential, new_id

DRAWN = "2026-11-23 06:00 -05:00"


def typed_and_left(at: AtDesk) -> tuple[ResultsScreen, Order]:
    """Type a result for the patient of an order, and leave; return the screen and the order."""
    seen = at.site.save("01")
    screen = open_results(at, seen.id)
    type_time(at, screen, DRAWN)
    type_result(at, screen, "alt", "77")
    at.show(ScreenName.WORK_LIST)
    screen.clear()
    at.settle()
    return screen, seen


def next_order(at: AtDesk) -> Order:
    """Save the next order of the same course, as a colleague does."""
    return save_order(at.site.workstation, day_8(), at.site.people["ben"].id)


@pytest.mark.parametrize("is_by_the_new", [False, True])
def test_that_the_next_order_of_the_course_takes_nothing_typed_away(
    at_desk: AtDesk, is_by_the_new: bool
) -> None:
    screen, seen = typed_and_left(at_desk)
    following = next_order(at_desk)
    assert following.course_id == seen.course_id
    open_results(at_desk, following.id if is_by_the_new else seen.id)
    assert cell(screen, "alt").data() == "77"


def test_that_a_cancelled_order_takes_nothing_typed_away(at_desk: AtDesk) -> None:
    screen, seen = typed_and_left(at_desk)
    following = next_order(at_desk)
    cancel_order(at_desk.site.workstation, seen, "entered twice", credential("ben"), new_id())
    open_results(at_desk, following.id)
    assert cell(screen, "alt").data() == "77"
