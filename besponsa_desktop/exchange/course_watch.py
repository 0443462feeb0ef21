"""The liver watch in the course file: each day with its moments, what was found, and what the rules say."""

from __future__ import annotations

from besponsa_desktop.clinical.liver_watch import LiverResult, StateChange, WatchedDay, WatchedMoment
from besponsa_desktop.clinical.units import number_of, unit_of
from besponsa_desktop.exchange.assessment_file import (
    Document,
    finding_document,
    measured_document,
    plain_number,
)

_PLACES = 10


def watch_document(day: WatchedDay) -> Document:
    """Return one day of the liver watch."""
    return {
        "on": day.on.isoformat(),
        "state": day.state.value,
        "worst": day.worst.value,
        "changes": [_change(change) for change in day.changes],
        "moments": [_moment(moment) for moment in day.moments],
    }


def _change(change: StateChange) -> Document:
    before = None if change.before is None else change.before.value
    return {"at": change.at.isoformat(), "before": before, "now": change.now.value}


def _moment(moment: WatchedMoment) -> Document:
    gain, dose = moment.gain_percent, moment.last_dose
    return {
        "at": moment.at.isoformat(),
        "results": [_result(one) for one in moment.results],
        "weights": [measured_document(weight.value, "kg", _PLACES) for weight in moment.weights],
        "examined": bool(moment.examinations),
        "weight_gain_percent": None if gain is None else plain_number(gain, _PLACES),
        "signs": {sign.value: is_there for sign, is_there in moment.signs.items()},
        "state": moment.state.value,
        "limits": finding_document(moment.limits),
        "vod": finding_document(moment.vod),
        "last_dose": None if dose is None else {"cycle": dose.cycle, "day": dose.day},
        "days_since_dose": moment.days_since_dose,
        "days_since_transplant": moment.days_since_transplant,
    }


def _result(one: LiverResult) -> Document:
    result, limit = one.result, one.result.upper_limit
    return {
        "test": result.test.value,
        "comparator": None if result.comparator is None else result.comparator.value,
        "value": plain_number(number_of(result.value), _PLACES),
        "unit": unit_of(result.value),
        "upper_limit": None if limit is None else plain_number(limit, _PLACES),
        "multiple": None if one.multiple is None else plain_number(one.multiple, _PLACES),
    }
