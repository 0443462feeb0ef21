"""What the records say of a returning patient: only what is recorded, nothing of today."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from besponsa_desktop.records.orders import Order
from besponsa_desktop.workflow.dispensing import give
from besponsa_desktop.workflow.from_record import FromRecord, is_same_mrn, previous_of
from besponsa_desktop.workflow.order_records import save_order
from tests.workflow.site import Site, credential, document
from tests.workflow.site_ways import given, giving, released

MRN = "SYN-100101"


def found(site: Site, mrn: str = MRN) -> FromRecord:
    """Return what is on record, which must be something."""
    record = previous_of(site.workstation, mrn)
    assert record is not None
    return record


def save(site: Site, number: str, **patient: Any) -> Order:
    """Keep a sample as a draft, with other facts of its patient."""
    typed = document(number)
    typed["patient"] |= patient
    return save_order(site.workstation, typed, site.people["ann"].id)


def test_that_nothing_is_on_record_of_a_patient_without_a_signed_order(site: Site) -> None:
    assert previous_of(site.workstation, MRN) is None
    site.save("01")
    assert previous_of(site.workstation, MRN) is None
    assert previous_of(site.workstation, "") is None


@pytest.mark.parametrize("spelled", ["syn-100101", "  SYN-100101 ", "\uff33YN-100101"])
def test_that_an_mrn_is_found_however_it_is_spelled(site: Site, spelled: str) -> None:
    site.verified("01")
    assert found(site, spelled).order_number == "RX-2026-900101"
    assert is_same_mrn(spelled, MRN)
    assert not is_same_mrn(spelled, "SYN-100102")


def test_that_height_and_weight_are_those_before_and_never_those_of_today(site: Site) -> None:
    site.verified("01")
    stated, measured = document("01")["measurements"], found(site).document["measurements"]
    assert set(measured) <= {"previous_height", "previous_weight", "baseline_weight"}
    assert measured["previous_weight"] == stated["weight"]
    assert measured["previous_height"] == stated["height"]
    assert measured["baseline_weight"] == stated["baseline_weight"]


def test_that_facts_of_the_patient_and_the_disease_are_those_of_the_last_order(site: Site) -> None:
    site.verified("01")
    stated, record = document("01"), found(site)
    assert record.name == f"{stated['patient']['family_name']}, {stated['patient']['given_name']}"
    assert record.of == "23-Nov-2026"
    assert record.document["diagnosis"] == {k: v for k, v in stated["diagnosis"].items() if v is not None}
    assert "mrn" not in record.document["patient"]
    for part in ("order", "examination", "premedication", "preparation", "concomitant_medicines"):
        assert part not in record.document


def test_that_results_and_ecgs_keep_their_dates(site: Site) -> None:
    site.verified("01")
    stated, record = document("01"), found(site)
    assert [one["collected_at"] for one in record.document["labs"]] == [
        one["collected_at"] for one in stated["labs"]
    ]
    assert record.document["ecgs"][0]["recorded_at"] == stated["ecgs"][0]["recorded_at"]


def test_that_a_dose_is_given_only_once_the_records_hold_it_as_given(site: Site) -> None:
    seen = released(site)
    before = found(site)
    assert "doses_given" not in before.document["course"]
    assert before.left_out == (
        "RX-2026-900101, cycle 1 day 1, planned 23-Nov-2026 10:00: released, not recorded as given",
    )
    how = giving(seen, site.workstation.clock())
    site.clock.now += timedelta(hours=2)
    give(site.workstation, how, credential("ann"))
    after = found(site)
    assert after.left_out == ()
    (dose,) = after.document["course"]["doses_given"]
    stated = document("01")
    assert (dose["cycle"], dose["day"], dose["dose"]) == (1, 1, stated["order"]["dose"])
    assert dose["given_at"] == how.infusion_start.isoformat()
    assert dose["weight"] == {"value": stated["measurements"]["weight"]["value"], "unit": "kg"}


def test_that_a_dose_that_an_order_only_states_is_left_out_and_told(site: Site) -> None:
    site.verified("02")
    record = found(site, "SYN-100102")
    assert "doses_given" not in record.document["course"]
    assert "cycle 1 day 1: stated by RX-2026-900102, not given by any order of the records" in record.left_out


def test_that_an_order_that_nobody_signed_fills_nothing(site: Site) -> None:
    given(site)
    save(site, "02", mrn=MRN)
    record = found(site)
    assert record.order_number == "RX-2026-900101"
    assert record.left_out == (
        "RX-2026-900102, cycle 1 day 8, planned 23-Nov-2026 11:30: a draft that nobody signed",
    )


def test_that_another_name_or_birth_date_contradicts_and_what_is_not_typed_does_not(site: Site) -> None:
    site.verified("01")
    record, patient = found(site), document("01")["patient"]
    assert not record.contradicts({})
    assert not record.contradicts(patient | {"family_name": patient["family_name"].upper()})
    assert record.contradicts({"family_name": "Other"})
    assert record.contradicts({"given_name": "Other"})
    assert record.contradicts({"birth_date": "1980-01-01"})
    assert not record.contradicts({"birth_date": patient["birth_date"]})
    assert not record.contradicts({"birth_date": "01-Ja"})


def test_that_a_name_that_is_being_typed_contradicts_once_it_cannot_become_the_recorded_one(
    site: Site,
) -> None:
    site.verified("01")
    record = found(site)
    assert not record.contradicts({"family_name": "Sam"}, "family_name")
    assert record.contradicts({"family_name": "Sam"}, "given_name")
    assert record.contradicts({"family_name": "Sav"}, "family_name")
