"""The ward note: one page with what happened in an infusion, honest about what nobody signed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta, timezone
from typing import Any

import pytest

from besponsa_desktop.clinical.checks.toxicity import severe_reaction
from besponsa_desktop.clinical.infusion import InfusionAct, InfusionEvent, reactions_of
from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.printing import Status
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.ward_note import TITLE, InfusionNote, NotedEvent, ward_note_pdf
from tests.printing.pdf_reading import page_sizes, text_of
from tests.printing.subjects import SIZES, PageSize, content_of, sample, with_patient
from tests.printing.test_layout import MARGIN, outside, overlaps, texts
from tests.printing.test_ward_sheet import GOING_ON
from tests.printing.test_worksheet import assert_in_order, plain

ACTS = (
    (InfusionAct.REACTION, 2, "flushing, blood pressure 92/50, itching of both arms"),
    (InfusionAct.INTERRUPTED, None, ""),
    (InfusionAct.TREATED, None, "methylprednisolone, diphenhydramine"),
    (InfusionAct.RESUMED, None, ""),
    (InfusionAct.REACTION, 3, "short of breath"),
    (InfusionAct.STOPPED, None, ""),
    (InfusionAct.REACTION_OVER, None, ""),
)


def recorded(number: str = "01", **imprint: Any) -> Content:
    """Return a sample order with an imprint as the ward note has it."""
    return content_of(sample(number), status=Status.RECORDED, **imprint)


def note(subject: Content, acts: tuple[tuple[InfusionAct, int | None, str], ...] = ACTS) -> InfusionNote:
    """Return what happened in the infusion of an order, one thing every five minutes."""
    start = subject.order.prescription.planned_start
    told = [
        InfusionEvent(at=start + timedelta(minutes=5 * n), what=what, grade=grade, words=said)
        for n, (what, grade, said) in enumerate(acts, start=1)
    ]
    severe = severe_reaction(replace(subject.case(), order=_stating(subject, told)))
    grades = [one.grade for one in told if one.grade is not None]
    return InfusionNote(
        events=tuple(NotedEvent(event=one, by="N. Tester, RN", at=one.at) for one in told),
        start=start,
        end=start + timedelta(minutes=30),
        stood_still=timedelta(minutes=10),
        watch_until=start + timedelta(minutes=90),
        stopped_at=next((one.at for one in told if one.what is InfusionAct.STOPPED), None),
        worst=max(grades, default=None),
        follows=(severe,) if severe.outcome.value == "fail" else (),
    )


def _stating(subject: Content, told: list[InfusionEvent]) -> Any:
    return replace(subject.order, toxicities=reactions_of(told))


def pdf(number: str = "01", size: PageSize = "a4") -> bytes:
    subject = recorded(number)
    return ward_note_pdf(subject, note(subject), size)


@pytest.mark.parametrize("number", GOING_ON)
@pytest.mark.parametrize("size", SIZES)
def test_that_it_stands_clear_on_one_page(number: str, size: PageSize) -> None:
    made = pdf(number, size)
    assert len(page_sizes(made)) == 1
    assert overlaps(texts(made)) == []
    assert outside(texts(made), page_sizes(made), MARGIN) == []
    assert min(one.size for one in texts(made)) == 9


def test_that_every_part_stands_there_in_order() -> None:
    parts = [
        TITLE, "NOT SIGNED", "2 Patient", "3 Infusion", "carries no signature", "1.38 mg",
        "23-Nov-2026 10:00", "23-Nov-2026 10:30", "10 min", "23-Nov-2026 11:30", "still running when printed",
        "4 What happened", "23-Nov-2026 10:05", "reaction", "grade 2", "flushing", "N. Tester, RN, 10:05",
        "interrupted", "treated", "methylprednisolone", "resumed", "grade 3", "short of breath", "stopped",
        "reaction over", "5 What it means", "grade 3", "DISCONTINUE", "the protocol ends the treatment",
        "reaction.severe", "expected none of grade ≥ 3", "US §", "every later order",
        "how much of the dose was given is not recorded", "Recorded, not signed.",
    ]  # fmt: skip
    assert_in_order(plain(text_of(pdf())), parts)


def test_that_an_infusion_in_which_nothing_happened_says_so() -> None:
    subject = recorded()
    text = plain(text_of(ward_note_pdf(subject, note(subject, ()))))
    assert_in_order(text, ["4 What happened", "nothing is recorded", "no reaction is recorded"])
    assert "every later order" not in text


def test_that_what_is_not_known_yet_is_said() -> None:
    subject = recorded()
    begun = replace(
        note(subject, ((InfusionAct.REACTION, None, ""),)),
        end=None,
        watch_until=None,
        stood_still=timedelta(),
    )
    text = plain(text_of(ward_note_pdf(subject, begun)))
    assert_in_order(text, ["not stated", "not at all", "not known", "begins at the end", "not graded yet"])


def test_that_a_grade_that_is_still_to_be_said_stands_beside_the_worst() -> None:
    subject = recorded()
    acts = ((InfusionAct.REACTION, 1, ""), (InfusionAct.REACTION, None, ""))
    assert "grade 1, one is not graded yet" in plain(text_of(ward_note_pdf(subject, note(subject, acts))))


def test_that_a_correction_is_told_with_its_reason() -> None:
    subject = recorded()
    said = note(subject)
    changed = replace(said.events[0], corrected="graded by the physician")
    text = plain(text_of(ward_note_pdf(subject, replace(said, events=(changed, *said.events[1:])))))
    assert "corrected: graded by the physician" in text


@pytest.mark.parametrize(
    ("later", "stands"),
    [
        (timedelta(minutes=4), "N. Tester, RN, 10:09"),
        (timedelta(days=2, minutes=4), "N. Tester, RN, 25-Nov-2026 10:09"),
    ],
)
@pytest.mark.parametrize("hours", [-5, 8])
def test_that_the_day_of_recording_stands_there_where_it_is_another_one(
    later: timedelta, stands: str, hours: int
) -> None:
    subject = recorded()
    said = note(subject)
    at = (said.events[0].at + later).astimezone(timezone(timedelta(hours=hours)))
    changed = replace(said.events[0], at=at)
    made = ward_note_pdf(subject, replace(said, events=(changed, *said.events[1:])))
    assert stands in plain(text_of(made))
    assert overlaps(texts(made)) == []


def test_that_the_watch_is_over_once_it_was_printed_later() -> None:
    late = sample("01").prescription.planned_start + timedelta(hours=5)
    subject = recorded(printed_at=late)
    assert "over when printed" in plain(text_of(ward_note_pdf(subject, note(subject))))


@pytest.mark.parametrize("size", SIZES)
def test_that_the_longest_course_of_an_infusion_stands_clear_on_every_page(size: PageSize) -> None:
    word = ("Sample " * 150)[:150].strip()
    order = with_patient(sample("01"), family_name=word, given_name=word, location=word, allergies=(word,))
    subject = content_of(order, status=Status.RECORDED, printed_by=word)
    acts = tuple((InfusionAct.REACTION, 2, ("Sample, " * 125)[:990]) for _ in range(30))
    made = ward_note_pdf(subject, note(subject, acts), size)
    assert len(page_sizes(made)) > 1
    assert overlaps(texts(made)) == []
    assert outside(texts(made), page_sizes(made), MARGIN) == []


def test_that_words_that_cannot_be_printed_are_named() -> None:
    subject = recorded()
    with pytest.raises(UnusableInput) as refused:
        ward_note_pdf(subject, note(subject, ((InfusionAct.TREATED, None, "\u4e2d"),)))
    assert [fault.path for fault in refused.value.faults] == ["infusion[0].event.words"]


def test_that_the_same_input_gives_the_same_bytes() -> None:
    assert pdf() == pdf()
