"""The comparison of the second check: nothing is told before five numbers are typed, and each is recorded."""

import pytest

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.records.orders import State
from besponsa_desktop.records.people import Role
from besponsa_desktop.workflow.refusals import Refused
from besponsa_desktop.workflow.second_comparison import compare, open_check
from tests.workflow.site import Site
from tests.workflow.site_ways import RELEASES_OF_10, checked, entry


def test_that_five_values_that_agree_stand_beside_the_orders_with_the_dose_from_them(site: Site) -> None:
    seen = site.verified("01")
    found = compare(site.workstation, seen, entry("01"), site.people["ben"])
    assert [value.name for value in found.values] == ["height", "weight", "cycle", "day", "dose"]
    assert found.differing == ()
    assert all(value.typed == value.ordered for value in found.values)
    assert found.calculated is not None
    assert found.calculated.rounded == found.values[-1].ordered
    assert site.now(seen).state is State.VERIFIED


def test_that_the_dose_follows_from_the_typed_weight_and_not_from_the_orders(site: Site) -> None:
    seen = site.verified("01")
    right = compare(site.workstation, seen, entry("01"), site.people["ben"]).calculated
    other = compare(site.workstation, seen, entry("01", weight_text="90"), site.people["ben"])
    assert other.differing == ("weight",)
    assert other.calculated is not None
    assert right is not None
    assert other.calculated.calculated != right.calculated


def test_that_no_dose_follows_for_another_day(site: Site) -> None:
    found = compare(site.workstation, site.verified("01"), entry("01", day_text="8"), site.people["ben"])
    assert (found.differing, found.calculated) == (("day",), None)


def test_that_nothing_is_told_or_recorded_before_all_five_are_numbers(site: Site) -> None:
    seen = site.verified("01")
    before = site.recorded()
    with pytest.raises(UnusableInput) as caught:
        compare(site.workstation, seen, entry("01", weight_text="4,6", dose_text=""), site.people["ben"])
    assert [fault.path for fault in caught.value.faults] == ["second_check.weight", "second_check.dose"]
    assert site.recorded() == before


def test_that_each_comparison_is_recorded_word_for_word(site: Site) -> None:
    seen = site.verified("01")
    compare(site.workstation, seen, entry("01", weight_text="046.0"), site.people["ben"])
    last = site.trail()[-1]
    assert last.what == "order_compared"
    assert '"weight":"046.0"' in last.changes
    assert '"differs":["weight"]' in last.changes


def test_that_who_may_not_check_is_told_why_and_sees_nothing(site: Site) -> None:
    tom = site.join("tom", "Tom Technician", Role.TECHNICIAN)
    nora = site.join("nora", "N. Sampleton", Role.PHARMACIST)
    seen = site.verified("01")
    for person, why in (
        (site.people["ann"], "verified this order"),
        (tom, "pharmacist"),
        (nora, "prescriber"),
    ):
        assert why in open_check(site.workstation, seen.id, person).against
        with pytest.raises(Refused):
            compare(site.workstation, seen, entry("01"), person)
    assert open_check(site.workstation, seen.id, site.people["ben"]).against == ""


def test_that_an_order_that_is_checked_already_is_not_compared(site: Site) -> None:
    seen = checked(site)
    assert "is checked" in open_check(site.workstation, seen.id, site.people["ben"]).against
    with pytest.raises(Refused):
        compare(site.workstation, seen, entry("01"), site.people["ben"])


def test_that_the_decisions_to_accept_come_with_their_rules(site: Site) -> None:
    seen = site.verified("10", *RELEASES_OF_10)
    (decision,) = compare(site.workstation, seen, entry("10"), site.people["ben"]).decisions
    assert decision.rule == "liver.limits"
    assert decision.title
    assert "N. Sampleton, MD" in decision.reason
