"""The JSON Schema of the course file: every key is there, null where nothing is known."""

from __future__ import annotations

from besponsa_desktop.clinical.course import DoseReduction, InterruptionCause, TransplantPlan
from besponsa_desktop.clinical.investigations import Comparator
from besponsa_desktop.clinical.liver_watch import PANEL_TESTS, VodSign, WatchState
from besponsa_desktop.clinical.units import UCUM_UNITS
from besponsa_desktop.exchange.assessment_schema import (
    DAY,
    DECIMAL,
    DIGEST,
    MOMENT,
    TEXT,
    closed_object,
    finding_schema,
    measured_schema,
    monitoring_schema,
    one_of,
    or_null,
    source_schema,
)
from besponsa_desktop.exchange.course_file import FORMAT
from besponsa_desktop.exchange.shapes import Schema

_YES_NO: Schema = {"type": "boolean"}
_COUNT: Schema = {"type": "integer", "minimum": 0}
_NUMBER: Schema = {"type": "integer", "minimum": 1}
_DAYS: Schema = {"type": "integer"}


def course_schema() -> Schema:
    """Return the schema of the course document."""
    return closed_object(
        format={"const": FORMAT},
        mrn=or_null(TEXT),
        as_of=MOMENT,
        protocol=closed_object(id=TEXT, digest=DIGEST),
        policy=closed_object(digest=DIGEST),
        remarks=_list(TEXT),
        record=_record(),
        liver_watch=_list(_watched_day()),
        risk_factors=finding_schema(),
        next_dose=_next_dose(),
        calendar=_list(_planned()),
        interruption=or_null(_interruption()),
        delay=or_null(_delay()),
        monitoring=_list(_item()),
        trends=_list(_trend()),
    )


def _record() -> Schema:
    dose = closed_object(
        cycle=_NUMBER,
        day=_NUMBER,
        given_at=MOMENT,
        dose=or_null(measured_schema("mg")),
        dose_per_area=or_null(measured_schema("mg/m2")),
        weight=or_null(measured_schema("kg")),
    )
    cause = one_of(InterruptionCause)
    transplant = closed_object(plan=or_null(one_of(TransplantPlan)), on=or_null(DAY), note=TEXT)
    stated = closed_object(by=TEXT, value=TEXT)
    return closed_object(
        orders=_list(closed_object(id=TEXT, cycle=_NUMBER, day=_NUMBER, planned_start=MOMENT)),
        doses_given=or_null(_list(dose)),
        omitted_doses=_list(closed_object(cycle=_NUMBER, day=_NUMBER, reason=or_null(TEXT))),
        interruptions=_list(closed_object(cycle=_NUMBER, cause=cause, days=_COUNT)),
        dose_reduction=one_of(DoseReduction),
        transplant=transplant,
        undated=_COUNT,
        conflicts=_list(closed_object(what=TEXT, stated=_list(stated), used=TEXT)),
    )


def _watched_day() -> Schema:
    state = one_of(WatchState)
    return closed_object(
        on=DAY,
        state=state,
        worst=state,
        changes=_list(closed_object(at=MOMENT, before=or_null(state), now=state)),
        moments=_list(_moment()),
    )


def _moment() -> Schema:
    result = closed_object(
        test={"enum": [test.value for test in PANEL_TESTS]},
        comparator=or_null(one_of(Comparator)),
        value=DECIMAL,
        unit={"enum": list(UCUM_UNITS)},
        upper_limit=or_null(DECIMAL),
        multiple=or_null(DECIMAL),
    )
    return closed_object(
        at=MOMENT,
        results=_list(result),
        weights=_list(measured_schema("kg")),
        examined=_YES_NO,
        weight_gain_percent=or_null(DECIMAL),
        signs=closed_object(**{sign.value: or_null(_YES_NO) for sign in VodSign}),
        state=one_of(WatchState),
        limits=finding_schema(),
        vod=finding_schema(),
        last_dose=or_null(_place()),
        days_since_dose=or_null(_DAYS),
        days_since_transplant=or_null(_COUNT),
    )


def _next_dose() -> Schema:
    findings = _list(finding_schema())
    given = closed_object(
        cycle=or_null(_NUMBER),
        doses=_COUNT,
        mg=or_null(measured_schema("mg")),
        mg_per_m2=or_null(measured_schema("mg/m2")),
        without_mg=_COUNT,
        without_mg_per_m2=_COUNT,
    )
    return closed_object(
        cycle=or_null(_NUMBER),
        day=or_null(_NUMBER),
        dates=_dates(),
        level=or_null(_level()),
        planned_at=or_null(MOMENT),
        order=or_null(TEXT),
        needed=_list(_needed()),
        limits=findings,
        against=findings,
        ends=_YES_NO,
        to_omit=_list(_place()),
        not_on_file=_list(_place()),
        given=_list(given),
    )


def _needed() -> Schema:
    return closed_object(finding=finding_schema(), taken_from=or_null(DAY), on_file=_YES_NO)


def _interruption() -> Schema:
    return closed_object(
        days=_COUNT,
        omit_next_dose=_YES_NO,
        reduce_next_cycle=_YES_NO,
        consider_stopping=_YES_NO,
        meanings=_list(closed_object(text=TEXT, source=source_schema())),
        next_dose=_next_dose(),
        calendar=_list(_planned()),
    )


def _delay() -> Schema:
    return closed_object(
        on=DAY,
        days=_DAYS,
        unmet=_list(_limit()),
        outside=or_null(_limit()),
        needed=_list(_needed()),
        calendar=_list(_planned()),
    )


def _limit() -> Schema:
    return closed_object(on=DAY, why=TEXT, source=source_schema())


def _dates() -> Schema:
    return closed_object(
        usual=or_null(DAY),
        earliest=or_null(DAY),
        latest=or_null(DAY),
        not_before=_list(_limit()),
        window=or_null(_list(_limit())),
        window_missed=_YES_NO,
        missing=_list(TEXT),
    )


def _level() -> Schema:
    level = or_null(measured_schema("mg/m2"))
    return closed_object(
        full=level, level=level, reduction=one_of(DoseReduction), why=TEXT, source=source_schema()
    )


def _planned() -> Schema:
    return closed_object(
        cycle=_NUMBER,
        day=_NUMBER,
        planned=DAY,
        earliest=or_null(DAY),
        latest=or_null(DAY),
        window_missed=_YES_NO,
    )


def _item() -> Schema:
    place = or_null(_NUMBER)
    return monitoring_schema(done_on=or_null(DAY), cycle=place, day=place, made_up_on=or_null(DAY))


def _trend() -> Schema:
    point = closed_object(value=DECIMAL, text=TEXT, taken_at=MOMENT, bound={"enum": ["", "<", ">"]}, gap=TEXT)
    limit = closed_object(value=DECIMAL, text=TEXT, source=source_schema())
    return closed_object(
        name=TEXT, unit=TEXT, points=_list(point), limits=_list(limit), without_number=_COUNT
    )


def _place() -> Schema:
    return closed_object(cycle=_NUMBER, day=_NUMBER)


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}
