"""Signatures: two different people, in their order, over the same version; and by plain SQL nothing else
either.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from besponsa_desktop.records.failures import RefusedByRecords
from besponsa_desktop.records.signatures import (
    KeptSignature,
    Meaning,
    add_signature,
    signature,
    signatures_of,
)
from besponsa_desktop.records.store import Database
from besponsa_desktop.records.unit_of_work import unit_of_work
from tests.records.making import a_signature, act, add_people, make_order


@pytest.fixture
def signed(database: Database) -> Callable[[KeptSignature], None]:
    """Give a way to sign an order that Ann made and Ben may check."""
    add_people(database, "ann", "ben")
    make_order(database)

    def sign(new: KeptSignature) -> None:
        unit_of_work(database, act(new.meaning.value, "order:o1"), lambda unit: add_signature(unit, new))

    return sign


Sign = Callable[[KeptSignature], None]


def test_that_two_people_sign_and_come_back_in_their_order(database: Database, signed: Sign) -> None:
    first = a_signature("o1", "ann", Meaning.VERIFIED)
    second = a_signature("o1", "ben", Meaning.SECOND_CHECK, signed_at=first.signed_at + timedelta(minutes=9))
    signed(first)
    signed(second)
    assert signatures_of(database, "o1", 1) == (first, second)
    assert signature(database, "o1", 1, Meaning.SECOND_CHECK) == second
    assert signature(database, "o1", 1, Meaning.RELEASED) is None


def test_that_the_same_person_cannot_check_their_own_signature(signed: Sign) -> None:
    signed(a_signature("o1", "ann", Meaning.VERIFIED))
    with pytest.raises(RefusedByRecords, match="ck_signatures_two"):
        signed(a_signature("o1", "ann", Meaning.SECOND_CHECK))


def test_that_a_site_may_keep_a_check_that_is_not_independent(database: Database, signed: Sign) -> None:
    signed(a_signature("o1", "ann", Meaning.VERIFIED))
    signed(a_signature("o1", "ann", Meaning.SECOND_CHECK, independent=False))
    kept = signature(database, "o1", 1, Meaning.SECOND_CHECK)
    assert kept is not None
    assert not kept.independent


def test_that_nothing_is_checked_before_it_is_verified(signed: Sign) -> None:
    with pytest.raises(RefusedByRecords, match="ck_signatures_checks"):
        signed(a_signature("o1", "ben", Meaning.SECOND_CHECK))


def test_that_a_meaning_is_signed_once_for_a_version(signed: Sign) -> None:
    signed(a_signature("o1", "ann", Meaning.VERIFIED))
    with pytest.raises(RefusedByRecords):
        signed(a_signature("o1", "ben", Meaning.VERIFIED))


def test_that_a_prescriber_may_decide_more_than_once(database: Database, signed: Sign) -> None:
    for _ in range(2):
        signed(a_signature("o1", "ann", Meaning.PRESCRIBER_DECISION))
    assert len(signatures_of(database, "o1", 1)) == 2


def test_that_a_version_that_is_not_there_cannot_be_signed(signed: Sign) -> None:
    with pytest.raises(RefusedByRecords):
        signed(a_signature("o1", "ann", Meaning.VERIFIED, version=2))


def test_that_a_certificate_that_was_never_issued_signs_nothing(signed: Sign) -> None:
    with pytest.raises(RefusedByRecords):
        signed(a_signature("o1", "ann", Meaning.VERIFIED, fingerprint="unknown"))
