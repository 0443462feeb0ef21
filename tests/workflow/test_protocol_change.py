"""What is in force: changed by two people with a reason, and tried on past orders first."""

from dataclasses import replace
from typing import Any

import pytest

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.protocol import shipped_regimen
from besponsa_desktop.protocol.shelf import POLICY_FILE
from besponsa_desktop.records.editions import EditionKind, history_in_force, in_force
from besponsa_desktop.records.people import Role
from besponsa_desktop.workflow.in_force import policy_in_force, regimen_for, regimen_in_force
from besponsa_desktop.workflow.protocol_change import (
    Change,
    change_policy,
    change_protocol,
    rerun_under,
    shipped_text,
)
from besponsa_desktop.workflow.refusals import Refused, Why
from tests.workflow.site import Site, credential, new_id

REASON = "decided by the pharmacy committee"


def refused(why: Why) -> Any:
    return pytest.raises(Refused, check=lambda error: error.why is why)


def change(text: str, **changed: Any) -> Change:
    usual: dict[str, Any] = {
        "reason": REASON,
        "decided": credential("ann"),
        "seconded": credential("ben"),
        "operation_id": new_id(),
    }
    return Change(text=text, **usual | changed)


def test_that_two_pharmacists_put_a_protocol_in_force_with_a_reason(site: Site) -> None:
    change_protocol(site.workstation, change(shipped_text("source-brief")))
    database = site.workstation.database
    assert regimen_in_force(database).id == "source-brief"
    now = in_force(database, EditionKind.PROTOCOL)
    assert now is not None
    assert (now.decided_by, now.seconded_by) == (site.people["ann"].id, site.people["ben"].id)
    assert site.trail()[-1].what == "protocol_put_in_force"
    assert site.trail()[-1].reason == REASON
    assert len(history_in_force(database, EditionKind.PROTOCOL)) == 2


def test_that_one_person_alone_and_no_reason_are_refused(site: Site) -> None:
    text = shipped_text("source-brief")
    with refused(Why.SAME_PERSON):
        change_protocol(site.workstation, change(text, seconded=credential("ann")))
    with refused(Why.NO_REASON):
        change_protocol(site.workstation, change(text, reason=" "))
    with refused(Why.WRONG_PASSWORD):
        change_protocol(site.workstation, change(text, seconded=credential("ben", "wrong")))
    assert regimen_in_force(site.workstation.database).id == "uspi-2024-03"
    assert site.recorded()[-3:] == ["protocol_put_in_force_refused"] * 3


def test_that_it_takes_two_pharmacists(site: Site) -> None:
    site.join("tom", "Tom Technician", Role.TECHNICIAN)
    with refused(Why.NOT_YOUR_ROLE):
        change_protocol(site.workstation, change(shipped_text("source-brief"), seconded=credential("tom")))


def test_that_what_is_in_force_already_is_not_put_in_force(site: Site) -> None:
    with refused(Why.NOTHING_TO_DO):
        change_protocol(site.workstation, change(shipped_text("uspi-2024-03")))


def test_that_a_file_that_is_no_protocol_is_told_with_its_lines(site: Site) -> None:
    with pytest.raises(UnusableInput, match="line 1"):
        change_protocol(site.workstation, change("id = 1"))


def test_that_a_sites_own_policy_is_kept_and_read_again(site: Site) -> None:
    text = POLICY_FILE.read_text(encoding="utf-8").replace(
        'rounding_step = { value = "0.01"', 'rounding_step = { value = "0.02"', 1
    )
    changed = change_policy(site.workstation, change(text))
    read = policy_in_force(site.workstation.database)
    assert read == changed
    assert str(read.dose.rounding_step) == "0.02"


def test_that_a_cycle_stays_under_the_protocol_its_first_day_was_verified_under(site: Site) -> None:
    seen = site.verified("01")
    change_protocol(site.workstation, change(shipped_text("source-brief")))
    database = site.workstation.database
    assert regimen_for(database, seen.course_id, 1).id == "uspi-2024-03"
    assert regimen_for(database, seen.course_id, 2).id == "source-brief"


def test_that_past_orders_under_a_candidate_name_the_verdicts_that_would_change(site: Site) -> None:
    seen = site.verified("01")
    changes = list(rerun_under(site.workstation, shipped_regimen("source-brief")))
    assert [one.order.id for one in changes] == [seen.id]
    assert (changes[0].before.value, changes[0].after.value) == ("pass", "reject")
    assert {"dose.level", "protocol.differs_from_label"} <= set(changes[0].rules)
    assert list(rerun_under(site.workstation, shipped_regimen("uspi-2024-03"))) == []


def test_that_a_change_tried_again_is_made_once(site: Site) -> None:
    once = change(shipped_text("source-brief"))
    change_protocol(site.workstation, once)
    change_protocol(site.workstation, replace(once))
    assert len(history_in_force(site.workstation.database, EditionKind.PROTOCOL)) == 2
