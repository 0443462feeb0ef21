"""The audit trail on paper: every entry whole, on as many pages as it needs, every character readable."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

from besponsa_desktop.printing.audit_sheet import TITLE, AuditLine, audit_sheet_pdf
from besponsa_desktop.printing.listing import Listing
from tests.printing.pdf_reading import page_sizes, pages_of, shown_texts, text_of

SHEET = Listing(
    title=TITLE,
    site_name="General Hospital",
    about="01-Nov-2026 to 30-Nov-2026",
    check="checked 30-Nov-2026 18:00 −05:00: sound, 240 entries",
    printed_at=datetime(2026, 11, 30, 18, 0, tzinfo=timezone(timedelta(hours=-5))),
    printed_by="auditor",
    program_version="0.1.0",
)
LINE = AuditLine(
    sequence=7,
    at="23-Nov-2026 10:00:01 −05:00",
    person="María Žižek-Rivera, PharmD",
    workstation="PHARM-1",
    what="order_verified",
    subject="order:o1",
    reason="",
    changes="order:o1: state draft → verified",
    seal="0123456789abcdef",
)


def lines(count: int, **changed: str) -> list[AuditLine]:
    return [replace(LINE, sequence=number, **changed) for number in range(1, count + 1)]


def test_that_every_entry_says_who_when_where_what_before_after_and_why() -> None:
    text = text_of(audit_sheet_pdf(SHEET, [replace(LINE, reason="second weight")]))
    for part in (
        LINE.at,
        LINE.person,
        LINE.workstation,
        LINE.what,
        LINE.subject,
        "second weight",
        LINE.changes,
        LINE.seal,
        SHEET.about,
        SHEET.check,
        "General Hospital",
        "printed 30-Nov-2026 18:00 −05:00 by auditor",
        "page 1 of 1",
    ):
        assert part in text


def test_that_no_entry_is_lost_between_the_pages_and_each_page_has_the_heads() -> None:
    pages = pages_of(audit_sheet_pdf(SHEET, lines(240, changes="number of the entry")))
    assert sum(page.count("number of the entry") for page in pages) == 240
    assert len(pages) > 5
    assert all("Workstation" in page and f"of {len(pages)} " in page for page in pages)


def test_that_a_period_without_entries_says_so() -> None:
    assert "The trail has no entry in this period." in text_of(audit_sheet_pdf(SHEET, []))


def test_that_a_long_text_is_never_cut_and_nothing_stands_outside_the_page() -> None:
    words = [f"word{number}" for number in range(3_000)]
    pdf = audit_sheet_pdf(SHEET, lines(3, reason=" ".join(words), changes="x" * 4_000))
    text = " ".join(text_of(pdf).split())
    assert all(text.count(f"{word} ") >= 3 for word in words[:-1:50])
    wide, high = page_sizes(pdf)[0]
    assert wide > high
    assert all(s.left >= 0 and s.right <= wide and s.bottom >= 0 and s.top <= high for s in shown_texts(pdf))


def test_that_a_character_without_a_glyph_stands_there_as_its_number() -> None:
    text = text_of(audit_sheet_pdf(SHEET, [replace(LINE, reason="名\u202e\tx", person="<b>Ann</b>")]))
    assert "[U+540D][U+202E] x" in text
    assert "<b>Ann</b>" in text


def test_that_the_same_entries_give_the_same_bytes() -> None:
    assert audit_sheet_pdf(SHEET, lines(5)) == audit_sheet_pdf(SHEET, lines(5))
