"""The latest times of a preparation: reconstituted 10:00, dilute by 14:00, start by 17:00, end by 18:00."""

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from besponsa_desktop.clinical.limit_times import LimitTimes, limit_times
from besponsa_desktop.clinical.order import ChemotherapyOrder, RecordedPreparation, Vial
from besponsa_desktop.exchange.order_file import parse_order
from besponsa_desktop.protocol import shipped_regimen

BASE = Path(__file__).parent / "cases/bases/adult_c1d1.json"
TEN, ELEVEN = (datetime.fromisoformat(f"2026-05-04T{hour}:00:00-04:00") for hour in ("10", "11"))
NOTHING = LimitTimes(reconstituted=None, dilute_by=None, start_by=None, end_by=None)


def order(*reconstituted: datetime | None) -> ChemotherapyOrder:
    """Return an order whose vials were reconstituted at these times."""
    vials = tuple(Vial(reconstituted_at=moment) for moment in reconstituted)
    base = parse_order(json.loads(BASE.read_text(encoding="utf-8")))
    return replace(base, preparation=RecordedPreparation(vials=vials))


def times_of(judged: ChemotherapyOrder) -> LimitTimes:
    return limit_times(judged, shipped_regimen("uspi-2024-03").preparation.times)


def test_that_the_earliest_vial_governs() -> None:
    found = times_of(order(ELEVEN, TEN))
    assert found.reconstituted == TEN
    clock = [f"{moment:%H:%M}" for moment in (found.dilute_by, found.start_by, found.end_by) if moment]
    assert clock == ["14:00", "17:00", "18:00"]


def test_that_without_an_infusion_time_the_start_is_not_known() -> None:
    judged = order(TEN)
    without = replace(judged, prescription=replace(judged.prescription, infusion_duration=None))
    found = times_of(without)
    assert found.start_by is None
    assert found.end_by is not None


@pytest.mark.parametrize("reconstituted", [(), (None,), (TEN, None)])
def test_that_nothing_is_known_before_every_vial_is_reconstituted(
    reconstituted: tuple[datetime | None, ...],
) -> None:
    assert times_of(order(*reconstituted)) == NOTHING


def test_that_nothing_is_known_without_a_recorded_preparation() -> None:
    assert times_of(replace(order(), preparation=None)) == NOTHING
