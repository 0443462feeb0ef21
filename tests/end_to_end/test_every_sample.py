"""Every sample order from typing to its signed worksheet, or to its signed intervention record."""

from __future__ import annotations

import pytest

from besponsa_desktop.records.orders import State
from tests.end_to_end.walking import (
    change_person,
    check_as_second,
    decide_and_sign,
    go_on_to_verify,
    latest_paper,
    may_go_on,
    order_of,
    return_it,
    type_new_order,
)
from tests.gui.at_desk import AtDesk
from tests.gui.conftest import SAMPLES
from tests.workflow.site import document

NUMBERS = [path.name[:2] for path in SAMPLES]
RETURNED = {"08", "12", "14", "15"}


@pytest.mark.parametrize("number", NUMBERS)
def test_that_an_order_is_typed_and_signed_by_two_or_returned(at_desk: AtDesk, number: str) -> None:
    typed = document(number)
    type_new_order(at_desk, typed)
    screen = go_on_to_verify(at_desk)
    assert may_go_on(screen) is (number not in RETURNED)
    if number in RETURNED:
        return_it(at_desk, screen)
        order = order_of(at_desk, typed["order"]["id"])
        assert order.state is State.RETURNED
        assert b"/Sig" in latest_paper(at_desk, order)
        return
    decide_and_sign(at_desk, screen)
    assert order_of(at_desk, typed["order"]["id"]).state is State.VERIFIED
    change_person(at_desk, "ben")
    check_as_second(at_desk, number)
    order = order_of(at_desk, typed["order"]["id"])
    assert order.state is State.CHECKED
    assert latest_paper(at_desk, order).count(b"/ByteRange") >= 2
