"""Every kind of label on every stock: nothing overlaps, leaves its box, is too small or off the dots."""

from dataclasses import replace
from itertools import chain

import pytest

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.printing import Status
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.label import LabelChoice, label_sheets
from besponsa_desktop.printing.label_facts import LabelFacts, LabelKind
from besponsa_desktop.printing.label_stock import (
    FOUR_BY_THREE,
    STOCKS,
    LabelStock,
    Resolution,
    stock_named,
)
from besponsa_desktop.printing.marks import Bars, Fill, Mark, Text
from tests.printing.labels import (
    GTIN,
    KNOWN,
    PAIR_NAMES,
    PAIRS,
    choice,
    marks_of,
    overprints,
    pdf,
    prepared_sample,
    problems,
    refused_paths,
)
from tests.printing.pdf_reading import page_sizes, shown_texts
from tests.printing.subjects import SAMPLES, WITHOUT_LABEL, content, content_of, sample, with_patient

LABELLED = [number for number in SAMPLES if number not in WITHOUT_LABEL]
NAMES = {
    "usual": ("Sample-Featherstone", "Maximiliana Josepha"),
    "accents": ("Škvorecký-Ångström", "Óscar Éamonn Žofie"),
    "greek": ("Παπαδοπούλου", "Άννα-Μαρία"),
    "cyrillic": ("Йорданова-Щербакова", "Ёлка Александровна"),
    "long": ("Sample-Featherstonehaugh-Cholmondeley", "Maximiliana Josepha Wilhelmina"),
    "longest": ("S" * 60, "G" * 60),
}
every_pair = pytest.mark.parametrize(("stock", "kind"), PAIRS, ids=PAIR_NAMES)


def all_problems(subject: Content, chosen: LabelChoice) -> list[str]:
    sheets = label_sheets(subject, chosen)
    corners = [chosen.stock.place(place + 1) for place in range(chosen.stock.places)]
    if chosen.stock.sheet is None:
        corners *= len(sheets.pages)
    labels = marks_of(sheets)
    return [
        fault
        for marks, corner in zip(labels, corners, strict=False)
        for fault in problems(marks, chosen.stock, corner)
    ]


@every_pair
@pytest.mark.parametrize("number", LABELLED)
def test_that_a_draft_stands_clear_and_is_printed_over(
    number: str, stock: LabelStock, kind: LabelKind
) -> None:
    chosen = choice(stock, kind)
    assert all_problems(content(number), chosen) == []
    for marks in marks_of(label_sheets(content(number), chosen)):
        assert overprints(marks) == ["NOT VERIFIED"]


@every_pair
@pytest.mark.parametrize("number", LABELLED)
@pytest.mark.parametrize("facts", [KNOWN, replace(KNOWN, reprint=2, gtin=GTIN)], ids=["first", "reprint"])
def test_that_a_verified_label_stands_clear(
    number: str, stock: LabelStock, kind: LabelKind, facts: LabelFacts
) -> None:
    subject = content_of(prepared_sample(number), status=Status.VERIFIED, practice=False)
    chosen = choice(stock, kind, facts)
    assert all_problems(subject, chosen) == []
    for marks in marks_of(label_sheets(subject, chosen)):
        assert overprints(marks) == []


@every_pair
@pytest.mark.parametrize("resolution", Resolution)
@pytest.mark.parametrize("gtin", ["", GTIN])
def test_that_boxes_bars_and_baselines_lie_on_whole_dots(
    stock: LabelStock, kind: LabelKind, resolution: Resolution, gtin: str
) -> None:
    subject = content_of(prepared_sample("01"))
    chosen = choice(stock.printed_by(resolution), kind, replace(KNOWN, gtin=gtin))
    lengths = [length for marks in marks_of(label_sheets(subject, chosen)) for length in _placed(marks)]
    assert len(lengths) > 300
    dots = [length / resolution.dot for length in lengths]
    assert [length for length in dots if abs(length - round(length)) > 1e-6] == []
    assert all_problems(subject, chosen) == []


def _placed(marks: list[Mark]) -> list[float]:
    return [
        length
        for mark in marks
        for length in (
            [*mark[:4]]
            if isinstance(mark, Fill)
            else [mark.x, mark.y, *chain(*mark.boxes)]
            if isinstance(mark, Bars)
            else [mark.y]
            if isinstance(mark, Text)
            else []
        )
    ]


@every_pair
@pytest.mark.parametrize("name", NAMES)
def test_that_a_name_stands_whole_or_is_refused_by_its_field(
    name: str, stock: LabelStock, kind: LabelKind
) -> None:
    family, given = NAMES[name]
    order = with_patient(prepared_sample("01"), family_name=family, given_name=given)
    subject, chosen = content_of(order), choice(stock, kind, KNOWN)
    paths = refused_paths(subject, chosen)
    if paths:
        assert set(paths) <= {"patient.family_name", "patient.given_name"}
        assert name in {"long", "longest"} or stock.height <= 51
        return
    assert name != "longest"
    assert all_problems(subject, chosen) == []
    shown = [
        mark.text
        for marks in marks_of(label_sheets(subject, chosen))
        for mark in marks
        if isinstance(mark, Text)
    ]
    assert f"{family}, {given}" in shown or {f"{family},", given} <= set(shown)


def test_that_filter_and_storage_join_under_a_name_of_two_lines() -> None:
    family, given = NAMES["cyrillic"]
    order = with_patient(prepared_sample("01"), family_name=family, given_name=given)
    (marks,) = marks_of(label_sheets(content_of(order), choice(FOUR_BY_THREE, LabelKind.DOSE, KNOWN)))
    joined = "No filter needed. Protect from light. Do not freeze. 20–25 °C or 2–8 °C."
    assert joined in [" ".join(mark.text.split()) for mark in marks if isinstance(mark, Text)]


@every_pair
def test_that_the_dose_is_large_and_nothing_below_eight_points(stock: LabelStock, kind: LabelKind) -> None:
    shown = shown_texts(
        pdf(content_of(prepared_sample("01"), status=Status.VERIFIED), choice(stock, kind, KNOWN))
    )
    said = "0.25 mg/mL" if kind is LabelKind.VIAL else "1.38 mg"
    sizes = [s.size for s in shown if " ".join(s.text.split()) == said]
    assert sizes
    assert min(sizes) >= 16
    assert max(s.size for s in shown) == max(sizes)
    assert min(s.size for s in shown) >= 8


@every_pair
def test_that_the_same_input_gives_the_same_bytes(stock: LabelStock, kind: LabelKind) -> None:
    subject, chosen = content_of(prepared_sample("01")), choice(stock, kind, KNOWN)
    assert pdf(subject, chosen) == pdf(subject, chosen)
    assert pdf(subject, chosen) != pdf(subject, choice(stock, kind, replace(KNOWN, serial=413)))


@pytest.mark.parametrize("stock", STOCKS, ids=[stock.key for stock in STOCKS])
def test_that_the_page_is_the_label_or_its_sheet(stock: LabelStock) -> None:
    pages = page_sizes(pdf(content("01"), choice(stock, LabelKind.LIGHT_COVER)))
    assert pages == [pytest.approx([length * 72 / 25.4 for length in stock.page], abs=0.01)]


@pytest.mark.parametrize("number", LABELLED)
def test_that_a_bag_label_on_the_smallest_stock_is_refused_with_a_larger_one(number: str) -> None:
    with pytest.raises(UnusableInput) as refusal:
        label_sheets(content(number), choice(stock_named("70x50mm"), LabelKind.DOSE))
    (fault,) = refusal.value.faults
    assert fault.path == "print.stock"
    assert "100 × 50 mm" in fault.needed


def test_that_a_refused_text_names_the_stock_that_takes_it() -> None:
    order = with_patient(
        sample("01"), family_name="Sample-Featherstonehaugh-Chol", given_name="Wilhelmina Josepha"
    )
    with pytest.raises(UnusableInput) as refusal:
        label_sheets(content_of(order), choice(stock_named("70x50mm"), LabelKind.LIGHT_COVER))
    assert {fault.path for fault in refusal.value.faults} <= {"patient.family_name", "patient.given_name"}
    assert all("larger stock" in fault.needed for fault in refusal.value.faults)
