"""A printed label read back: what agrees with the records is confirmed, what does not is void."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.records.orders import Order
from besponsa_desktop.records.prints import PrintOutcome, prints_of
from besponsa_desktop.workflow.label_reading import (
    LabelFact,
    ReadLabel,
    compare_label,
    is_label_code,
    read_label,
)
from besponsa_desktop.workflow.order_label import LabelWish, label_of
from besponsa_desktop.workflow.people import disable
from besponsa_desktop.workflow.prints import Printing, record_outcome, record_print
from besponsa_desktop.workflow.refusals import Refused
from besponsa_desktop.workflow.returning import cancel_order
from tests.printing.pdf_reading import codes_in, picture_of
from tests.records.stores import Store
from tests.workflow.site import Site, credential, new_id, open_site
from tests.workflow.site_ways import checked

NOT_USED = {PrintOutcome.VOID}


@pytest.fixture
def site(store: Store, quick_path: Path) -> Iterator[Site]:
    """Give a site on each kind of database."""
    opened = open_site(quick_path, store.url)
    yield opened
    opened.workstation.close()


def printed(site: Site, order: Order, reason: str = "", what: str = LabelWish().what) -> int:
    """Record a print and return its number."""
    printing = Printing(
        order_id=order.id,
        version=order.version,
        what=what,
        printer="Labels",
        operation_id=new_id(),
        reason=reason,
    )
    return record_print(site.workstation, printing, site.people["ann"].id)


def code_on(site: Site, order: Order, number: int | None, kind: str = "dose") -> str:
    """Return what a scanner reads from a label of the order."""
    made = label_of(site.workstation, order.id, "Ann Sample", LabelWish(kind=kind, serial=number))
    assert made.pdf is not None, made.refused
    return codes_in(picture_of(made.pdf, 203))["QR Code"]


def read(site: Site, order: Order, code: str) -> ReadLabel:
    return read_label(site.workstation, order.id, code, site.people["ben"].id)


def outcomes(site: Site, order: Order) -> list[set[PrintOutcome]]:
    return [set(one.outcomes) for one in prints_of(site.workstation.database, order.id)]


def last_changes(site: Site) -> str:
    entry = site.trail()[-1]
    assert entry.what == "label_read_back"
    return entry.changes


def test_that_a_label_that_agrees_is_confirmed_once_and_recorded_each_time(site: Site) -> None:
    order = checked(site)
    code = code_on(site, order, printed(site, order))
    for _ in range(2):
        found = read(site, order, code)
        assert (found.fact, found.number, found.is_void) == (LabelFact.AGREES, 1, False)
        assert outcomes(site, order) == [{PrintOutcome.CONFIRMED}]
    assert site.recorded()[-2:] == ["label_read_back"] * 2
    assert code in last_changes(site)
    assert site.trail()[-1].person_id == site.people["ben"].id


def test_that_a_replaced_label_is_not_to_be_used(site: Site) -> None:
    order = checked(site)
    first = code_on(site, order, printed(site, order))
    second = code_on(site, order, printed(site, order, "smeared"))
    found = read(site, order, first)
    assert (found.fact, found.replaced_by, found.is_void) == (LabelFact.REPLACED, 2, True)
    assert read(site, order, second).fact is LabelFact.AGREES
    assert outcomes(site, order) == [NOT_USED, {PrintOutcome.CONFIRMED}]


def test_that_labels_of_two_kinds_do_not_replace_each_other(site: Site) -> None:
    order = checked(site)
    dose = code_on(site, order, printed(site, order))
    number = printed(site, order, what=LabelWish(kind="outer-bag").what)
    assert read(site, order, code_on(site, order, number, "outer-bag")).fact is LabelFact.AGREES
    assert read(site, order, dose).fact is LabelFact.AGREES


def test_that_a_label_whose_digest_is_not_the_orders_becomes_void(site: Site) -> None:
    order = checked(site)
    code = code_on(site, order, printed(site, order))
    wrong = f"{code[:5]}{'F' * 16}-1"
    assert read(site, order, wrong).fact is LabelFact.CHANGED
    assert outcomes(site, order) == [NOT_USED]
    assert read(site, order, code).fact is LabelFact.REPLACED


def test_that_a_label_of_a_failed_print_becomes_void(site: Site) -> None:
    order = checked(site)
    number = printed(site, order)
    record_outcome(site.workstation, order.id, number, PrintOutcome.FAILED, site.people["ann"].id)
    assert read(site, order, code_on(site, order, number)).fact is LabelFact.FAILED
    assert outcomes(site, order) == [{PrintOutcome.FAILED, PrintOutcome.VOID}]


def test_that_a_label_of_a_cancelled_order_becomes_void(site: Site) -> None:
    order = checked(site)
    code = code_on(site, order, printed(site, order))
    cancel_order(site.workstation, order, "the patient was transferred", credential("ben"), new_id())
    assert read(site, order, code).fact is LabelFact.NOT_OPEN
    assert outcomes(site, order) == [NOT_USED]


def test_that_a_label_of_another_order_is_told_and_stays_right_for_that_one(site: Site) -> None:
    order, other = checked(site), checked(site, "02")
    printed(site, order)
    code = code_on(site, other, printed(site, other))
    found = read(site, order, code)
    assert (found.fact, found.other_order) == (LabelFact.OTHER_ORDER, other.searched.order_number)
    assert outcomes(site, order) == outcomes(site, other) == [set()]
    assert "a label of another order" in last_changes(site)
    assert read(site, other, code).fact is LabelFact.AGREES


def test_that_a_label_without_a_number_or_with_an_unknown_one_confirms_nothing(site: Site) -> None:
    order = checked(site)
    sheet = printed(site, order, what="worksheet")
    code = code_on(site, order, None)
    assert read(site, order, code).fact is LabelFact.NO_NUMBER
    for number in (sheet, 4711):
        assert read(site, order, f"{code}-{number}").fact is LabelFact.NO_SUCH_PRINT
    assert read(site, order, f"{code}-9{'9' * 30}").fact is LabelFact.NO_NUMBER
    assert outcomes(site, order) == [set()]


def test_that_the_orders_own_number_says_nothing_of_a_label(site: Site) -> None:
    order = checked(site)
    printed(site, order)
    assert read(site, order, order.searched.order_number).fact is LabelFact.ORDER_NUMBER
    assert outcomes(site, order) == [set()]


@pytest.mark.parametrize("text", ["01003000801000111727113010L1", "RX-2026-9", "BDL"])
def test_that_what_is_no_code_of_a_label_is_refused_and_recorded(site: Site, text: str) -> None:
    order = checked(site)
    assert not is_label_code(order.searched.order_number, text)
    with pytest.raises(UnusableInput, match="square code of a label"):
        read(site, order, text)
    assert site.recorded()[-1] == "label_read_back_refused"


def test_that_comparing_alone_records_nothing(site: Site) -> None:
    order = checked(site)
    code = code_on(site, order, printed(site, order))
    before: Any = site.recorded()
    assert compare_label(site.workstation, order.id, code).fact is LabelFact.AGREES
    assert site.recorded() == before
    assert outcomes(site, order) == [set()]


def test_that_a_disabled_person_confirms_no_label(site: Site) -> None:
    order = checked(site)
    code = code_on(site, order, printed(site, order))
    disable(site.workstation, site.people["ben"].id, credential("admin"), "left the hospital")
    with pytest.raises(Refused):
        read(site, order, code)
    assert outcomes(site, order) == [set()]
