"""A statement holds whole digests and the chain's head, and reads back from the signature's reason."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from besponsa_desktop.signing.statement import SignatureMeaning, read_statement, statement_text
from tests.signing.people import digest, statement


@given(st.sampled_from(SignatureMeaning), st.integers(min_value=0, max_value=10**12), st.text())
def test_that_a_statement_reads_back(meaning: SignatureMeaning, sequence: int, order: str) -> None:
    stated = statement(sequence, order)
    assert read_statement(statement_text(meaning, stated)) == (meaning, stated)


def test_that_the_reason_begins_with_the_meaning_and_holds_every_digest_whole() -> None:
    text = statement_text(SignatureMeaning.SECOND_CHECK, statement(121))
    assert text.startswith("second check; besponsa-statement-1 order=sha256:")
    assert text.endswith(" head=121:0123456789abcdef")
    assert all(digest(part) in text for part in ("the order", "the assessment", "the protocol", "the policy"))


def test_that_the_short_digest_is_the_start_of_the_order_s() -> None:
    digits = digest("the order").removeprefix("sha256:")
    assert statement().short == f"{digits[:4]}·{digits[4:8]}"


TEXT = statement_text(SignatureMeaning.VERIFIED, statement())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "approved",
        TEXT.upper(),
        TEXT + " ",
        TEXT.replace("verified", "seen"),
        TEXT.replace(" head=", " tail="),
        TEXT.replace("policy=", "order="),
        TEXT.replace("-1 ", "-2 "),
        TEXT + " extra=1",
        TEXT[:-1],
    ],
)
def test_that_another_reason_is_no_statement(text: str) -> None:
    assert read_statement(text) is None


@pytest.mark.parametrize("head", ["", "12", "12:xyz", "-1:0123456789abcdef", "012:0123456789abcdef"])
def test_that_a_head_of_another_form_is_refused(head: str) -> None:
    with pytest.raises(ValueError, match="chain_head"):
        replace(statement(), chain_head=head)


@pytest.mark.parametrize("text", ["", "sha256:12", "md5:" + "0" * 64, "sha256:" + "G" * 64])
def test_that_a_digest_of_another_form_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="policy"):
        replace(statement(), policy=text)
