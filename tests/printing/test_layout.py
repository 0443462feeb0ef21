"""Where text stands: large enough, inside the paper, nothing over anything else."""

from dataclasses import replace

import pytest

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.printing.typeface import Face
from tests.printing.pdf_reading import Shown, fonts_of, page_sizes, shown_texts
from tests.printing.subjects import (
    SAMPLES,
    SIZES,
    WITHOUT_LABEL,
    PageSize,
    content_of,
    label,
    sample,
    with_patient,
    with_prescription,
    worksheet,
    worksheet_of,
)

OVERPRINT = "NOT VERIFIED"
TOUCH = 0.2
LABEL_EDGE = 2.5 * 72 / 25.4
MARGIN = 9.5 * 72 / 25.4


def texts(pdf: bytes) -> list[Shown]:
    """Return every text but the overprint, which crosses the others on purpose."""
    return [shown for shown in shown_texts(pdf) if not (shown.text == OVERPRINT and shown.size > 30)]


def overlaps(shown: list[Shown]) -> list[tuple[str, str]]:
    """Return the pairs of texts whose ink boxes overlap by more than a touch, in points."""
    ordered = sorted(shown, key=lambda s: (s.page, s.left))
    return [
        (a.text, b.text)
        for number, a in enumerate(ordered)
        for b in ordered[number + 1 :]
        if a.page == b.page
        and min(a.right, b.right) - max(a.left, b.left) > TOUCH
        and min(a.top, b.top) - max(a.bottom, b.bottom) > TOUCH
    ]


def outside(shown: list[Shown], sizes: list[tuple[float, float]], edge: float) -> list[str]:
    """Return the texts that leave the page or its margin."""
    return [
        s.text
        for s in shown
        for width, height in [sizes[s.page - 1]]
        if s.left < edge or s.bottom < edge or s.right > width - edge or s.top > height - edge
    ]


@pytest.mark.parametrize("number", SAMPLES)
@pytest.mark.parametrize("size", SIZES)
def test_that_the_texts_of_a_worksheet_stand_clear_inside_the_margins(number: str, size: PageSize) -> None:
    pdf = worksheet(number, size)
    shown = texts(pdf)
    assert len(shown) > 400
    assert overlaps(shown) == []
    assert outside(shown, page_sizes(pdf), MARGIN) == []
    assert min(s.size for s in shown) == 9


@pytest.mark.parametrize("number", [n for n in SAMPLES if n not in WITHOUT_LABEL])
def test_that_the_texts_of_a_label_stand_clear_inside_its_safe_edge(number: str) -> None:
    pdf = label(number)
    shown = texts(pdf)
    assert overlaps(shown) == []
    assert outside(shown, page_sizes(pdf), LABEL_EDGE - TOUCH) == []
    assert min(s.size for s in shown) == 8
    assert max(s.size for s in shown) == 23


def test_that_the_dose_is_the_largest_text_of_both() -> None:
    for pdf, size in ((worksheet("01"), 28), (label("01"), 23)):
        largest = max(texts(pdf), key=lambda s: s.size)
        assert (largest.text.split(), largest.size) == (["1.38", "mg"], size)


@pytest.mark.parametrize("length", [30, 80, 150])
@pytest.mark.parametrize("spaced", [True, False])
def test_that_long_texts_are_printed_whole_and_stand_clear(length: int, spaced: bool) -> None:
    word = ("Sample " * length)[:length].strip() if spaced else "S" * length
    order = with_patient(
        sample("10"), family_name=word, given_name=word, location=word, mrn=word, allergies=(word, word)
    )
    pdf = worksheet_of(content_of(order, printed_by=word))
    shown = texts(pdf)
    assert overlaps(shown) == []
    assert outside(shown, page_sizes(pdf), MARGIN) == []
    drawn = "".join(s.text for s in shown).replace(" ", "")
    assert drawn.count(word.replace(" ", "")) >= 5


@pytest.mark.parametrize("size", SIZES)
def test_that_the_longest_texts_an_order_may_have_stand_clear(size: PageSize) -> None:
    word = ("Sample, " * 125)[:990]
    order = with_patient(sample("15"), location=word, allergies=(word, word))
    changes = {"prescriber": word, "filter": word, "diluent": word, "drug": word, "route": word}
    order = with_prescription(order, **changes)
    medicines = tuple(replace(medicine, drug=word, route=word) for medicine in order.premedication or ())
    pdf = worksheet_of(content_of(replace(order, premedication=medicines)), size)
    shown = texts(pdf)
    assert overlaps(shown) == []
    assert outside(shown, page_sizes(pdf), MARGIN) == []


@pytest.mark.parametrize(
    ("change", "path"),
    [({"family_name": "S" * 900}, "patient.family_name"), ({"mrn": "M" * 900}, "patient.mrn")],
)
def test_that_a_text_too_long_for_every_page_is_refused(change: dict[str, str], path: str) -> None:
    with pytest.raises(UnusableInput) as refusal:
        worksheet_of(content_of(with_patient(sample("01"), **change)))
    assert [fault.path for fault in refusal.value.faults] == [path]


def test_that_overlapping_texts_would_be_seen() -> None:
    one = Shown(1, "one", 9, 10, 10, 30, 20)
    assert overlaps([one, one._replace(left=29, right=50)]) == [("one", "one")]
    assert overlaps([one, one._replace(left=31, right=50)]) == []
    assert outside([one], [(40, 40)], 11) == ["one"]


@pytest.mark.parametrize("number", SAMPLES)
def test_that_every_font_is_embedded_and_ours(number: str) -> None:
    ours = {face.value for face in Face}
    fonts = fonts_of(worksheet(number))
    assert fonts
    assert all(fonts.values())
    assert {name.partition("+")[2] for name in fonts} <= ours


def test_that_the_fonts_of_the_label_are_embedded() -> None:
    fonts = fonts_of(label("01"))
    assert all(fonts.values())
    assert {name.partition("+")[2] for name in fonts} == {Face.LABEL.value, Face.LABEL_BOLD.value}
