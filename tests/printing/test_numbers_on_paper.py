"""Every figure of dose and preparation stands on paper as the one formatter, the screen's too, writes it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from besponsa_desktop.clinical.display import (
    area_text,
    dose_text,
    level_text,
    percent_text,
    unrounded_dose_text,
)
from besponsa_desktop.printing import Status
from besponsa_desktop.printing.amounts import concentration_text, rate_text, volume_text
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.order_sheet import order_sheets
from besponsa_desktop.printing.paint import pdf_of
from tests.printing.pdf_reading import text_of
from tests.printing.subjects import SAMPLES, content
from tests.printing.test_worksheet import plain


def dose_figures(subject: Content) -> Iterator[str]:
    """Yield the figures of the dose that an assessment gives."""
    plan, surface = subject.assessment.dose, subject.assessment.bsa
    if surface is not None:
        yield area_text(surface.value)
    if plan.per_area is not None:
        yield level_text(plan.per_area)
    if plan.calculated is not None:
        yield unrounded_dose_text(plan.calculated)
    for amount in (plan.rounded, plan.ordered):
        if amount is not None:
            yield dose_text(amount)
    if plan.difference_percent is not None:
        yield percent_text(plan.difference_percent)


def preparation_figures(subject: Content) -> Iterator[str]:
    """Yield the figures of the preparation that an assessment gives."""
    plan = subject.assessment.preparation
    if plan is None:
        return
    yield from map(volume_text, (plan.withdraw, plan.diluent, plan.total, *plan.withdraw_by_vial))
    yield concentration_text(plan.concentration)
    yield dose_text(plan.discard)
    if plan.rate is not None:
        yield rate_text(plan.rate)


@pytest.mark.parametrize("number", SAMPLES)
def test_that_every_figure_of_the_dose_stands_on_every_sheet(number: str) -> None:
    for status in Status:
        subject = content(number, status=status)
        text = plain(text_of(pdf_of(order_sheets(subject))))
        assert [figure for figure in dose_figures(subject) if plain(figure) not in text] == []


@pytest.mark.parametrize("number", SAMPLES)
def test_that_every_figure_of_the_preparation_stands_on_the_signed_worksheet(number: str) -> None:
    subject = content(number, status=Status.VERIFIED)
    text = plain(text_of(pdf_of(order_sheets(subject))))
    figures = list(preparation_figures(subject))
    assert [figure for figure in figures if plain(figure) not in text] == []
    assert figures or subject.assessment.preparation is None
