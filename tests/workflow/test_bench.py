"""The bench: how a preparation stands, what a code is, and what is recorded before the step is signed."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.printing.label_codes import label_code
from besponsa_desktop.records.people import Role
from besponsa_desktop.records.preparations import preparations_of
from besponsa_desktop.workflow.bench import (
    Bench,
    Label,
    is_same_vial,
    note,
    open_bench,
    open_for,
    read_code,
    standing,
    watch_length,
)
from besponsa_desktop.workflow.dispensing import prepare
from besponsa_desktop.workflow.people import disable
from besponsa_desktop.workflow.refusals import Refused
from besponsa_desktop.workflow.vial_code import VialCode
from tests.workflow.site import START, Site, credential
from tests.workflow.site_ways import GTIN, checked, given, preparation, prepared, preparing, released, vial


def bench_of(site: Site, number: str = "01") -> Bench:
    return open_bench(site.workstation, checked(site, number).id)


def test_that_the_latest_times_follow_the_earliest_reconstitution(site: Site) -> None:
    later = (START + timedelta(minutes=10)).isoformat()
    recorded = preparation(vial("S1"), vial("S2", reconstituted_at=later), diluted_at=None)
    found = standing(bench_of(site), recorded, START + timedelta(minutes=20))
    assert found.limits.reconstituted == START
    assert found.limits.dilute_by == START + timedelta(hours=4)
    assert found.limits.start_by == START + timedelta(hours=7)
    assert found.limits.end_by == START + timedelta(hours=8)
    assert found.faults == ()


def test_that_no_time_is_known_before_every_vial_has_one(site: Site) -> None:
    recorded = preparation(vial("S1"), vial("S2", reconstituted_at=None))
    assert standing(bench_of(site), recorded, START).limits.dilute_by is None


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (vial("S1", gtin="00300080100028"), "another product"),
        (vial("S1", expires_on="2026-11-22"), "expired on 22-Nov-2026"),
    ],
)
def test_that_a_wrong_vial_is_told_at_its_place(site: Site, wrong: dict[str, Any], said: str) -> None:
    found = standing(bench_of(site), preparation(vial("S2"), wrong), START)
    assert found.wrong[0] == ()
    assert said in found.wrong[1][0]


def test_that_what_cannot_be_read_or_has_not_come_is_told_by_its_place(site: Site) -> None:
    bench = bench_of(site)
    (fault,) = standing(bench, preparation(vial("S1", expires_on="soon")), START).faults
    assert fault.path == "preparation.vials[0].expires_on"
    tomorrow = preparation(diluted_at=START + timedelta(days=1))
    (fault,) = standing(bench, tomorrow, START).faults
    assert fault.path == "preparation.diluted_at"


def test_that_the_watch_is_as_long_as_the_protocol_or_the_order_says(site: Site) -> None:
    bench = bench_of(site)
    assert watch_length(bench) == timedelta(minutes=60)
    ended = {"infusion_start": START.isoformat(), "infusion_end": (START + timedelta(hours=1)).isoformat()}
    found = standing(bench, preparation() | ended, START + timedelta(hours=1))
    assert found.planned_end == START + timedelta(hours=1)
    assert found.watch_until == START + timedelta(hours=2)


def test_that_a_code_is_of_this_orders_label_of_another_or_of_a_vial(site: Site) -> None:
    bench = bench_of(site)
    other = bench_of(site, "02")
    assert read_code(bench, label_code(bench.digest), START) is Label.THIS_ORDER
    assert read_code(bench, label_code(bench.digest).lower(), START) is Label.THIS_ORDER
    assert read_code(bench, label_code(other.digest), START) is Label.OTHER_ORDER
    assert read_code(bench, bench.order.prescription.id, START) is Label.NUMBER
    assert read_code(bench, GTIN, START) == VialCode(gtin=GTIN)
    with pytest.raises(UnusableInput):
        read_code(bench, other.order.prescription.id, START)


def test_that_the_label_that_is_printed_carries_this_orders_code(site: Site) -> None:
    from besponsa_desktop.workflow.judging import judge

    bench = bench_of(site)
    assert judge(site.workstation.database, bench.opened.record).order_digest == bench.digest


def test_that_a_vial_is_the_same_by_product_and_serial() -> None:
    code = VialCode(gtin=GTIN, serial="S1")
    assert is_same_vial(code, vial("S1", lot="another"))
    assert not is_same_vial(code, vial("S2"))
    assert not is_same_vial(VialCode(gtin=GTIN), vial("S1") | {"serial": None})


def test_that_each_step_has_its_people(site: Site) -> None:
    tom = site.join("tom", "Tom Technician", Role.TECHNICIAN)
    nora = site.join("nora", "N. Sampleton", Role.PHARMACIST)
    seen = prepared(site)
    assert "takes a pharmacist" in open_for(site.workstation, seen.id, tom).against
    assert "prescriber" in open_for(site.workstation, seen.id, nora).against
    assert open_for(site.workstation, seen.id, site.people["ben"]).against == ""
    assert "is verified" in open_for(site.workstation, site.verified("02").id, tom).against


def test_that_a_technician_may_prepare(site: Site) -> None:
    tom = site.join("tom", "Tom Technician", Role.TECHNICIAN)
    assert open_for(site.workstation, checked(site).id, tom).against == ""


def test_that_what_is_recorded_so_far_is_there_again_and_signs_nothing(site: Site) -> None:
    bench, tom = bench_of(site), site.join("tom", "Tom Technician", Role.TECHNICIAN)
    note(site.workstation, bench, {"vials": [vial("S1", lot=None)]}, tom)
    again = open_bench(site.workstation, bench.opened.record.id)
    assert again.recorded["vials"] == [
        {key: value for key, value in vial("S1").items() if key != "lot"}
    ] or again.recorded["vials"] == [vial("S1", lot=None)]
    assert again.opened.record.state.value == "checked"
    assert site.recorded()[-1] == "preparation_noted"
    prepare(site.workstation, preparing(again.opened.record), credential("ann"))


def test_that_a_noted_start_of_the_infusion_stays_until_the_dose_is_given(site: Site) -> None:
    bench = open_bench(site.workstation, released(site).id)
    start = datetime.isoformat(START)
    note(site.workstation, bench, dict(bench.recorded) | {"infusion_start": start}, site.people["ann"])
    assert open_bench(site.workstation, bench.opened.record.id).recorded["infusion_start"] == start


def test_that_a_note_of_the_infusion_changes_no_vial(site: Site) -> None:
    bench = open_bench(site.workstation, released(site).id)
    wrong = {"vials": [vial("S9")], "infusion_start": START.isoformat()}
    note(site.workstation, bench, wrong, site.people["ann"])
    kept = open_bench(site.workstation, bench.opened.record.id).recorded
    assert kept["vials"] == bench.recorded["vials"]
    assert "infusion_start" in kept


def test_that_what_is_signed_as_prepared_is_noted_no_more(site: Site) -> None:
    bench = open_bench(site.workstation, prepared(site).id)
    with pytest.raises(Refused, match="signed as prepared"):
        note(site.workstation, bench, preparation(vial("S9"), vial("S8")), site.people["ann"])
    assert open_bench(site.workstation, bench.opened.record.id).recorded == bench.recorded


def test_that_nothing_is_noted_by_one_who_may_not_or_after_the_step(site: Site) -> None:
    bench = bench_of(site)
    auditor = site.join("ava", "Ava Auditor", Role.AUDITOR)
    with pytest.raises(Refused):
        note(site.workstation, bench, preparation(), auditor)
    disable(site.workstation, site.people["ben"].id, credential("admin"), "left the hospital")
    with pytest.raises(Refused, match="disabled"):
        note(site.workstation, bench, preparation(), site.people["ben"])
    prepare(site.workstation, preparing(bench.opened.record), credential("ann"))
    with pytest.raises(Refused):
        note(site.workstation, bench, preparation(), site.people["ann"])
    assert len(preparations_of(site.workstation.database, bench.opened.record.id, 1)) == 1


def test_that_a_time_that_has_not_come_is_not_noted(site: Site) -> None:
    bench = bench_of(site)
    with pytest.raises(UnusableInput):
        note(site.workstation, bench, preparation(diluted_at=START + timedelta(days=2)), site.people["ann"])
    assert preparations_of(site.workstation.database, bench.opened.record.id, 1) == ()


def test_that_a_given_dose_is_watched_until_the_watch_is_over(site: Site) -> None:
    bench = open_bench(site.workstation, given(site).id)
    found = standing(bench, bench.recorded, site.clock.now)
    assert found.watch_until == found.made.infusion_end + timedelta(minutes=60)  # type: ignore[operator]
