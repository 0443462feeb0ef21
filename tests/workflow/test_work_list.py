"""The work list: what is to be done next, found again in the whole history, and seen when it changes."""

from __future__ import annotations

from datetime import timedelta

import pytest

from besponsa_desktop.records.order_steps import hold_order
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from besponsa_desktop.workflow.work_list import Shelf, find, is_newer, shelf_rows, work_list
from tests.workflow.site import Site
from tests.workflow.site_ways import given


def shelves(site: Site) -> dict[Shelf, list[str]]:
    """Return the order numbers on each shelf."""
    pages = work_list(site.workstation).pages
    return {page.shelf: [row.order.searched.order_number for row in page.rows] for page in pages}


def test_that_an_order_moves_to_the_next_shelf(site: Site) -> None:
    saved = site.save("02")
    verified = site.verified("01")
    assert shelves(site) == {
        Shelf.TO_VERIFY: [saved.searched.order_number],
        Shelf.TO_CHECK: [verified.searched.order_number],
    }


def test_that_a_row_says_who_did_the_last_step_and_who_holds_the_order(site: Site) -> None:
    seen = site.save("01")
    act = site.workstation.act("held", f"order:{seen.id}", site.people["ann"].id)

    def hold(unit: UnitOfWork) -> None:
        hold_order(unit, seen, site.people["ann"].id)

    (before,) = shelf_rows(site.workstation, Shelf.TO_VERIFY)
    unit_of_work(site.workstation.database, act, hold)
    (after,) = shelf_rows(site.workstation, Shelf.TO_VERIFY)
    name = site.people["ann"].printed_name
    assert (before.held_by, before.changed_by) == (None, name)
    assert (after.held_by, after.changed_by) == (name, name)


def test_that_a_shelf_that_is_longer_than_a_page_goes_on_where_the_page_ended(site: Site) -> None:
    for number in ("01", "02", "05"):
        site.save(number)
    everything = [row.order.id for row in shelf_rows(site.workstation, Shelf.TO_VERIFY)]
    (page,) = work_list(site.workstation, limit=2).pages
    assert (page.total, [row.order.id for row in page.rows]) == (3, everything[:2])
    rest = shelf_rows(site.workstation, Shelf.TO_VERIFY, after=page.next_page)
    assert [row.order.id for row in rest] == everything[2:]
    assert work_list(site.workstation).pages[0].next_page is None


@pytest.mark.parametrize("beginning", ["sample-ald", "SYN-100101", "RX-2026-900101"])
def test_that_an_order_is_found_by_name_mrn_or_number_whatever_its_state(site: Site, beginning: str) -> None:
    verified = site.verified("01")
    site.save("02")
    assert [row.order.id for row in find(site.workstation, beginning)] == [verified.id]


def test_that_an_order_is_found_once(site: Site) -> None:
    seen = site.save("01", id="SYN-100101")
    assert [row.order.id for row in find(site.workstation, "SYN-1001")] == [seen.id]


def test_that_a_change_is_noticed(site: Site) -> None:
    shown = work_list(site.workstation)
    assert not is_newer(site.workstation, shown)
    site.save("01")
    assert is_newer(site.workstation, shown)
    assert not is_newer(site.workstation, work_list(site.workstation))


def test_that_what_was_given_today_is_done_and_what_was_given_earlier_is_history(site: Site) -> None:
    ways = given(site)
    assert shelves(site) == {Shelf.DONE_TODAY: [ways.searched.order_number]}
    site.clock.now += timedelta(days=1)
    assert shelves(site) == {}
    assert [row.order.id for row in find(site.workstation, ways.searched.order_number)] == [ways.id]
