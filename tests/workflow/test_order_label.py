"""The labels of a signed order on the stock that is chosen, with what the records know of them."""

import pytest

from besponsa_desktop.workflow.order_label import (
    LabelWish,
    calibration_page,
    label_kinds,
    label_of,
    label_stocks,
)
from besponsa_desktop.workflow.prints import Printing, record_print
from tests.printing.pdf_reading import codes_in, page_sizes, picture_of, text_of
from tests.workflow.site import Site, new_id
from tests.workflow.site_ways import checked, given, prepared


def text_of_label(site: Site, order_id: str, wish: LabelWish) -> str:
    made = label_of(site.workstation, order_id, "Ann Sample", wish)
    assert made.pdf is not None, made.refused
    return " ".join(text_of(made.pdf).split())


@pytest.mark.parametrize("kind", ["dose", "outer-bag", "light-cover", "vial"])
def test_that_every_kind_is_printed_on_the_stock_that_is_chosen(site: Site, kind: str) -> None:
    made = label_of(site.workstation, checked(site).id, "Ann Sample", LabelWish(kind=kind, stock="100x50mm"))
    assert made.pdf is not None, made.refused
    for size in page_sizes(made.pdf):
        assert size == pytest.approx((100 * 72 / 25.4, 50 * 72 / 25.4))


def test_that_kinds_and_stocks_are_there_to_choose() -> None:
    assert list(label_kinds()) == ["dose", "outer-bag", "light-cover", "vial"]
    places = {one.key: one.places for one in label_stocks()}
    assert places["4x3in"] == 1
    assert places["a4-sheet"] == 6


def test_that_before_preparation_there_are_lines_to_write_on(site: Site) -> None:
    before = text_of_label(site, checked(site).id, LabelWish())
    assert "prepared checked serial" in before


def test_that_a_prepared_dose_names_when_and_by_whom(site: Site) -> None:
    text = text_of_label(site, prepared(site).id, LabelWish())
    assert "prepared 23-Nov-2026" in text
    assert "checked serial" in text


def test_that_a_released_dose_names_who_checked_it(site: Site) -> None:
    assert "checked by" in text_of_label(site, given(site).id, LabelWish())


def test_that_a_print_has_its_number_and_a_reprint_says_so(site: Site) -> None:
    order, ben = checked(site), site.people["ben"].id
    numbers = []
    for reason in ("", "the first one was smeared"):
        once = Printing(
            order_id=order.id,
            version=order.version,
            what=LabelWish().what,
            printer="Labels",
            operation_id=new_id(),
            reason=reason,
        )
        numbers.append(record_print(site.workstation, once, ben))
    first, second = (text_of_label(site, order.id, LabelWish(serial=number)) for number in numbers)
    assert f"serial {numbers[0]}" in first
    assert "REPRINT" not in first
    assert "REPRINT 1" in second
    made = label_of(site.workstation, order.id, "Ann Sample", LabelWish(serial=numbers[1]))
    assert made.pdf is not None
    assert codes_in(picture_of(made.pdf, 203))["QR Code"].endswith(f"-{numbers[1]}")


@pytest.mark.parametrize(
    ("wish", "field"),
    [
        (LabelWish(stock="70x50mm"), "print.stock"),
        (LabelWish(stock="postcard"), "print.stock"),
        (LabelWish(offset_x=99.0), "print.offset_x"),
        (LabelWish(stock="a4-sheet", first_place=7), "print.first_place"),
        (LabelWish(gtin="123"), "site.gtin"),
        (LabelWish(kind="box"), "print.kind"),
        (LabelWish(dots_per_inch=150), "print.dots_per_inch"),
    ],
)
def test_that_what_cannot_be_printed_is_told_by_its_field(site: Site, wish: LabelWish, field: str) -> None:
    made = label_of(site.workstation, checked(site).id, "Ann Sample", wish)
    assert made.pdf is None
    assert field in made.refused


def test_that_the_calibration_page_is_of_the_stock(site: Site) -> None:
    made = calibration_page(site.workstation, LabelWish(stock="4x2in", dots_per_inch=300))
    assert made.pdf is not None
    assert "4 × 2 in, 300 dpi" in text_of(made.pdf)
