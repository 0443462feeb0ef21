"""Moments as text: the same moment comes back at its offset, and text order is time order."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from besponsa_desktop.records.moments import instant_text, moment_of, moment_text

OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
SECONDS = st.floats(-2e9, 7e9, allow_nan=False)
MOMENTS = st.builds(datetime.fromtimestamp, SECONDS, OFFSETS)


@given(MOMENTS)
def test_that_a_moment_comes_back_with_its_offset(moment: datetime) -> None:
    back = moment_of(moment_text(moment))
    assert (back, back.utcoffset()) == (moment, moment.utcoffset())


@given(MOMENTS, MOMENTS)
def test_that_text_order_is_time_order(first: datetime, second: datetime) -> None:
    assert (first < second) == (moment_text(first) < instant_text(second))
    assert (first >= second) == (moment_text(first) >= instant_text(second))


def test_that_a_moment_is_written_in_utc_with_its_offset_behind() -> None:
    moment = datetime(2026, 11, 23, 10, 0, tzinfo=timezone(-timedelta(hours=5)))
    assert moment_text(moment) == "2026-11-23T15:00:00.000000Z[-05:00]"
    assert moment_text(moment.astimezone(UTC)) == "2026-11-23T15:00:00.000000Z[+00:00]"


def test_that_a_moment_without_an_offset_is_refused() -> None:
    with pytest.raises(ValueError, match="without an offset"):
        moment_text(datetime(2026, 11, 23))  # noqa: DTZ001  the fault itself


@pytest.mark.parametrize(
    "text", ["", "2026-11-23", "2026-11-23T15:00:00Z", "2026-11-23T15:00:00.000000Z[-5:00]"]
)
def test_that_other_text_is_no_moment(text: str) -> None:
    with pytest.raises(ValueError, match="not a moment"):
        moment_of(text)
