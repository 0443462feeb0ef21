"""Sheets of labels from any free place on, a printer's offsets, sizes of the site's own, and refusals."""

from typing import Any

import pytest

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.printing.label import LabelChoice, label_sheets
from besponsa_desktop.printing.label_facts import LabelFacts, LabelKind
from besponsa_desktop.printing.label_stock import (
    FOUR_BY_THREE,
    STOCKS,
    LabelStock,
    Resolution,
    custom_stock,
    stock_named,
)
from tests.printing.labels import KNOWN, choice, marks_of, prepared_sample, problems, refused_paths
from tests.printing.subjects import content, content_of


@pytest.mark.parametrize("key", ["a4-sheet", "letter-sheet"])
def test_that_a_sheet_begins_at_any_free_place_and_goes_on_on_the_next(key: str) -> None:
    stock, subject = stock_named(key), content_of(prepared_sample("01"))
    plan = subject.assessment.preparation
    assert plan is not None
    assert plan.vials == 2
    for place in range(1, stock.places + 1):
        chosen = LabelChoice(kind=LabelKind.VIAL, stock=stock, first_place=place)
        sheets = label_sheets(subject, chosen)
        assert len(sheets.pages) == (2 if place == stock.places else 1)
        for number, marks in enumerate(marks_of(sheets)):
            corner = stock.place((place - 1 + number) % stock.places + 1)
            assert list(problems(marks, stock, corner)) == []


@pytest.mark.parametrize("place", [0, 7])
def test_that_a_place_that_no_sheet_has_is_refused(place: int) -> None:
    chosen = LabelChoice(stock=stock_named("a4-sheet"), first_place=place)
    assert refused_paths(content("01"), chosen) == ["print.first_place"]


@pytest.mark.parametrize("stock", [s for s in STOCKS if s.sheet], ids=lambda s: s.key)
def test_that_every_label_of_a_sheet_lies_on_it(stock: LabelStock) -> None:
    corners = [stock.place(place) for place in range(1, stock.places + 1)]
    assert len(set(corners)) == 6
    for x, y in corners:
        assert 0 <= x <= stock.page[0] - stock.width + 0.1
        assert 0 <= y <= stock.page[1] - stock.height + 0.1


def test_that_offsets_move_all_that_is_printed() -> None:
    usual = label_sheets(content("01"), LabelChoice())
    moved = label_sheets(
        content("01"), LabelChoice(stock=FOUR_BY_THREE.printed_by(Resolution.DPI_203, 1.0, -0.5))
    )
    pairs = list(zip(marks_of(usual)[0], marks_of(moved)[0], strict=True))
    assert {(b.x - a.x, b.y - a.y) for a, b in pairs} == {(1.0, -0.5)}


@pytest.mark.parametrize(("key", "name"), [("110x80", "110 × 80 mm"), ("72.5x50mm", "72.5 × 50 mm")])
def test_that_a_size_of_the_sites_own_is_printed(key: str, name: str) -> None:
    stock = stock_named(key)
    assert stock.name == name
    sheets = label_sheets(content_of(prepared_sample("01")), choice(stock, LabelKind.LIGHT_COVER, KNOWN))
    assert [list(problems(marks, stock)) for marks in marks_of(sheets)] == [[]]


@pytest.mark.parametrize(
    ("make", "paths"),
    [
        (lambda: custom_stock(60, 40), ["print.width", "print.height"]),
        (lambda: custom_stock(100, 49), ["print.height"]),
        (lambda: custom_stock(float("nan"), 50), ["print.width"]),
        (lambda: stock_named("5x"), ["print.stock"]),
        (lambda: stock_named("letter"), ["print.stock"]),
        (lambda: FOUR_BY_THREE.printed_by(Resolution.DPI_300, 6.0), ["print.offset_x"]),
        (lambda: LabelFacts(gtin="09501101530004"), ["site.gtin"]),
        (lambda: LabelFacts(gtin="123"), ["site.gtin"]),
    ],
)
def test_that_what_cannot_be_meant_is_refused_by_its_place(make: Any, paths: list[str]) -> None:
    with pytest.raises(UnusableInput) as refusal:
        make()
    assert [fault.path for fault in refusal.value.faults] == paths
