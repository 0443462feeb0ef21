"""A document that two people signed passes; anything less says what is missing."""

import logging
from dataclasses import replace
from datetime import timedelta
from logging.handlers import BufferingHandler

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from besponsa_desktop.signing.authority import Terms, issue
from besponsa_desktop.signing.certificates import Signatory, unlock
from besponsa_desktop.signing.inspect_pdf import inspect_pdf
from besponsa_desktop.signing.inspection import Expected, ExpectedSignature, Inspection, Result
from besponsa_desktop.signing.statement import SignatureMeaning
from tests.signing.attacks import the
from tests.signing.conftest import Case
from tests.signing.forging import foreign_signature
from tests.signing.people import (
    BOXES,
    FIRST,
    NOON,
    OKAFOR,
    QUICK,
    RIVERA,
    SECOND,
    VERIFIED,
    record,
    sign,
    statement,
    with_fields,
    worksheet,
)


def failed(inspection: Inspection) -> dict[str, str]:
    """Return what failed and what was found there."""
    return {check.name: check.found for check in inspection.failures}


def test_that_a_document_signed_by_two_people_passes(case: Case) -> None:
    inspection = inspect_pdf(case.twice, case.site.root, case.expected)
    assert failed(inspection) == {}
    assert inspection.result is Result.PASSED
    assert inspection.standing == "2 signatures"


def test_that_the_signatures_say_who_signed_what_and_when(case: Case) -> None:
    first, second = inspect_pdf(case.twice, case.site.root).signatures
    assert (first.signatory, first.meaning, first.at, first.statement) == (
        RIVERA,
        VERIFIED,
        FIRST.at,
        FIRST.statement,
    )
    assert second.statement == SECOND.statement


def test_that_without_a_record_the_comparison_is_indeterminate_and_never_passed(case: Case) -> None:
    inspection = inspect_pdf(case.twice, case.site.root)
    open_checks = {check.name for check in inspection.checks if check.result is Result.INDETERMINATE}
    assert inspection.result is Result.INDETERMINATE
    assert "file as recorded" in open_checks
    assert "second_check: statement as recorded" in open_checks


def test_that_a_draft_with_one_signature_is_reported_as_such(case: Case) -> None:
    inspection = inspect_pdf(case.once, case.site.root)
    assert inspection.standing == "one signature"
    assert failed(inspection) == {"signatures present": "one signature (verified); missing: second_check"}


def test_that_one_signature_passes_where_the_record_holds_one(case: Case) -> None:
    assert (
        inspect_pdf(case.once, case.site.root, record(case.once, (case.first, FIRST))).result is Result.PASSED
    )


def test_that_an_unsigned_document_has_no_signature(case: Case) -> None:
    inspection = inspect_pdf(case.prepared, case.site.root)
    assert inspection.standing == "no signature"
    assert failed(inspection)["signatures present"].startswith("no signature (none)")


def test_that_a_third_signature_passes_where_the_record_holds_it(case: Case) -> None:
    released = SignatureMeaning.RELEASED
    boxes = {**BOXES, released: replace(BOXES[VERIFIED], bottom=84, top=104)}
    third = replace(SECOND, meaning=released, at=SECOND.at + timedelta(hours=1), statement=statement(140))
    signed = sign(sign(with_fields(worksheet(), boxes), case.first, FIRST), case.second, SECOND)
    signed = sign(signed, case.first, third)
    expected = record(signed, (case.first, FIRST), (case.second, SECOND), (case.first, third))
    assert failed(inspect_pdf(signed, case.site.root, expected)) == {}
    assert failed(inspect_pdf(signed, case.site.root)) == {"no other signature": "released"}


def test_that_old_signatures_hold_after_a_new_certificate_is_issued(case: Case) -> None:
    renewed = case.site.signer(RIVERA, NOON + timedelta(days=30))
    assert renewed.certificate != case.first.certificate
    assert inspect_pdf(case.twice, case.site.root, case.expected).result is Result.PASSED


def test_that_a_certificate_that_expired_since_the_signing_still_holds(case: Case) -> None:
    short = issue(case.site.authority, RIVERA, "a password", NOON, terms=Terms(signer_days=1), cost=QUICK)
    signed = sign(with_fields(worksheet()), unlock(short, "a password"), FIRST)
    only = Expected(signatures=(ExpectedSignature(meaning=VERIFIED),))
    assert failed(inspect_pdf(signed, case.site.root, only)) == {}


def test_that_a_signature_before_the_one_it_follows_is_refused(case: Case) -> None:
    early = replace(SECOND, at=FIRST.at - timedelta(minutes=1))
    signed = sign(case.once, case.second, early)
    assert "times in order" in failed(inspect_pdf(signed, case.site.root))


def test_that_signatures_on_different_digests_disagree(case: Case) -> None:
    other = sign(case.once, case.second, replace(SECOND, statement=statement(order="another order")))
    assert failed(inspect_pdf(other, case.site.root)) == {"statements agree": "differing: order"}


@pytest.mark.parametrize(
    "document",
    [b"", b"%PDF-1.7", b"no PDF at all", b"%PDF-1.7\n%%EOF\n" * 50, b"\0" * 1000, b"0" * 21_000_000],
)
def test_that_what_is_no_readable_pdf_is_a_failed_check(case: Case, document: bytes) -> None:
    inspection = inspect_pdf(document, case.site.root)
    assert list(failed(inspection)) == ["readable"]
    assert inspection.result is Result.FAILED


@settings(max_examples=60)
@given(place=st.integers(min_value=0), change=st.integers(min_value=1, max_value=255))
def test_that_any_one_changed_byte_is_refused_even_without_a_record(
    case: Case, place: int, change: int
) -> None:
    changed = bytearray(case.twice)
    changed[place % len(changed)] ^= change
    assert inspect_pdf(bytes(changed), case.site.root).result is Result.FAILED


def test_that_one_changed_byte_among_the_signature_s_own_is_refused(case: Case) -> None:
    start = case.twice.rindex(b"/Contents <") + len(b"/Contents <")
    end = case.twice.index(b">", start)
    digits = case.twice[start:end]
    letter = start + next(place for place, digit in enumerate(digits) if digit in b"ABCDEF")
    for place in (start, letter, end - 1, end - 100):
        changed = bytearray(case.twice)
        changed[place] ^= 0x20 if place == letter else 1
        found = failed(inspect_pdf(bytes(changed), case.site.root))
        assert "readable" in found or "second_check: integrity" in found


def test_that_a_second_check_before_the_verification_is_refused(case: Case) -> None:
    later = replace(FIRST, at=SECOND.at + timedelta(minutes=1))
    signed = sign(sign(case.prepared, case.second, SECOND), case.first, later)
    assert failed(inspect_pdf(signed, case.site.root)) == {
        "order of signatures": "second_check, then verified"
    }


def test_that_a_signature_by_another_person_than_the_record_s_is_refused(case: Case) -> None:
    third = case.site.signer(Signatory(person_id="p-3", printed_name="A. Third", credential="RPh"))
    signed = sign(case.once, third, SECOND)
    found = failed(inspect_pdf(signed, case.site.root, replace(case.expected, file_hash=None)))
    assert found["second_check: signer as recorded"] == "p-3; recorded: p-2"


def test_that_a_signature_with_another_certificate_than_the_record_s_is_refused(case: Case) -> None:
    signed = sign(case.once, case.site.signer(OKAFOR), SECOND)
    found = failed(inspect_pdf(signed, case.site.root, replace(case.expected, file_hash=None)))
    assert list(found) == ["second_check: certificate as recorded"]


def test_that_a_signature_without_this_program_s_statement_is_refused(case: Case) -> None:
    signed = foreign_signature(case.once, case.second, "second_check")
    found = failed(inspect_pdf(signed, case.site.root, case.expected))
    assert found["second_check: meaning"] == "no statement of this program"
    assert found["second_check: statement as recorded"] == "no statement of this program"
    assert found["statements agree"] == "differing: no statement"


@settings(max_examples=40)
@given(length=st.integers(min_value=0), rest=st.binary(max_size=30))
def test_that_a_document_cut_anywhere_is_refused(case: Case, length: int, rest: bytes) -> None:
    cut = case.twice[: length % len(case.twice)] + rest
    inspection = inspect_pdf(cut, case.site.root)
    assert inspection.result is Result.FAILED
    assert {check.name for check in inspection.failures} & {"readable", "signatures present", "whole file"}


def test_that_nothing_of_a_foreign_file_goes_to_a_log(case: Case, capfd: pytest.CaptureFixture[str]) -> None:
    # not caplog: pytest listens at loggers that pass nothing on, too
    heard = BufferingHandler(capacity=1000)
    logging.getLogger().addHandler(heard)
    try:
        for name in ("a dose written over", "namesakes of another authority"):
            inspect_pdf(the(name).forge(case), case.site.root)
    finally:
        logging.getLogger().removeHandler(heard)
    assert [record.name for record in heard.buffer] == []
    assert capfd.readouterr().err == ""
