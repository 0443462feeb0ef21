"""Dates and times as people type them."""

import pytest

from besponsa_desktop.gui.fields.typed_time import (
    day_readings,
    iso_day,
    shown_day,
    shown_moment,
    typed_moment,
)


@pytest.mark.parametrize(
    ("typed", "iso"),
    [
        ("23-Nov-2026", "2026-11-23"),
        (" 3-nov-2026 ", "2026-11-03"),
        ("23 NOV 2026", "2026-11-23"),
        ("2026-11-23", "2026-11-23"),
        ("29-Feb-2024", "2024-02-29"),
    ],
)
def test_that_a_date_is_read(typed: str, iso: str) -> None:
    assert iso_day(typed) == iso


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "23.11.2026",
        "11/23/2026",
        "31-Nov-2026",
        "29-Feb-2026",
        "23-Nov-26",
        "23-Nob-2026",
        "２３-Nov-2026",
    ],
)
def test_that_any_other_date_is_refused(typed: str) -> None:
    assert iso_day(typed) is None


@pytest.mark.parametrize(
    ("typed", "iso"),
    [
        ("23-Nov-2026 09:00 \u221205:00", "2026-11-23T09:00-05:00"),
        ("23-Nov-2026 9:00 -05:00", "2026-11-23T09:00-05:00"),
        ("23-Nov-2026 09:00 +0530", "2026-11-23T09:00+05:30"),
        ("2026-11-23T09:00:30-05:00", "2026-11-23T09:00:30-05:00"),
        ("2026-11-23T14:00:00Z", "2026-11-23T14:00:00+00:00"),
        ("23-Nov-2026 09:00", "2026-11-23T09:00"),
    ],
)
def test_that_a_time_is_read_and_an_offset_never_added(typed: str, iso: str) -> None:
    moment = typed_moment(typed)
    assert moment is not None
    assert moment.iso == iso


@pytest.mark.parametrize(
    "typed", ["", "09:00", "23-Nov-2026", "23-Nov-2026 24:00", "23-Nov-2026 9 am", "tomorrow"]
)
def test_that_any_other_time_is_refused(typed: str) -> None:
    assert typed_moment(typed) is None


def test_that_what_is_shown_is_read_back() -> None:
    moment = typed_moment(shown_moment("2026-11-01T09:00:00-04:00"))
    assert moment is not None
    assert moment.iso == "2026-11-01T09:00-04:00"
    assert iso_day(shown_day("1974-05-09")) == "1974-05-09"


def test_that_text_that_is_no_time_is_shown_as_it_is() -> None:
    assert shown_moment("tomorrow") == "tomorrow"
    assert shown_day("soon") == "soon"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("03/04/2026 06:00", ("03-Apr-2026 06:00", "04-Mar-2026 06:00")),
        ("3.4.2026", ("03-Apr-2026", "04-Mar-2026")),
        ("22/11/2026 06:00 -05:00", ("22-Nov-2026 06:00 -05:00",)),
        ("04/04/2026", ("04-Apr-2026",)),
        ("31/31/2026", ()),
        ("2026-04-03", ()),
    ],
)
def test_that_a_day_in_figures_is_asked_about_and_never_guessed(typed: str, meant: tuple[str, ...]) -> None:
    assert day_readings(typed) == meant
    assert typed_moment(typed) is None
