"""The next dose in the course file: its days, level and needs, the calendar, interruptions and delays."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from besponsa_desktop.clinical.dose_delay import DelayedDose
from besponsa_desktop.clinical.findings import Finding
from besponsa_desktop.clinical.next_dose import (
    AfterInterruption,
    Cumulative,
    DateLimit,
    DoseDates,
    DoseLevel,
    Needed,
    NextDose,
    PlannedDose,
)
from besponsa_desktop.exchange.assessment_file import (
    Document,
    citation_document,
    file_text,
    finding_document,
    plain_number,
)

_PLACES = 10  # decimals of a figure that is not exact at fewer


def next_dose_document(dose: NextDose) -> Document:
    """Return the dose that comes next, with what must be on file before it and what was given so far."""
    return {
        "cycle": dose.cycle,
        "day": dose.day,
        "dates": _dates(dose.dates),
        "level": None if dose.level is None else _level(dose.level),
        "planned_at": None if dose.planned_at is None else dose.planned_at.isoformat(),
        "order": None if dose.order is None else dose.order.prescription.id,
        "needed": [_needed(one) for one in dose.needed],
        "limits": _findings(dose.limits),
        "against": _findings(dose.against),
        "ends": dose.ends,
        "to_omit": [_place(*place) for place in dose.to_omit],
        "not_on_file": [_place(*place) for place in dose.not_on_file],
        "given": [_cumulative(one) for one in (*dose.cycles, dose.total)],
    }


def _dates(dates: DoseDates) -> Document:
    return {
        "usual": _day(dates.usual),
        "earliest": _day(dates.earliest),
        "latest": _day(dates.latest),
        "not_before": [_limit(limit) for limit in dates.not_before],
        "window": None if dates.window is None else [_limit(limit) for limit in dates.window],
        "window_missed": dates.window_missed,
        "missing": list(dates.missing),
    }


def _limit(limit: DateLimit) -> Document:
    return {
        "on": _day(limit.on),
        "why": file_text(limit.why),
        "source": citation_document(limit.source),
    }


def _level(level: DoseLevel) -> Document:
    return {
        "full": _amount(level.full, "mg/m2"),
        "level": _amount(level.level, "mg/m2"),
        "reduction": level.reduction.value,
        "why": file_text(level.why),
        "source": citation_document(level.source),
    }


def _needed(needed: Needed) -> Document:
    finding = finding_document(needed.finding)
    return {"finding": finding, "taken_from": _day(needed.taken_from), "on_file": needed.on_file}


def _cumulative(given: Cumulative) -> Document:
    return {
        "cycle": given.cycle,
        "doses": given.doses,
        "mg": _amount(given.mg, "mg"),
        "mg_per_m2": _amount(given.mg_per_m2, "mg/m2"),
        "without_mg": given.without_mg,
        "without_mg_per_m2": given.without_mg_per_m2,
    }


def planned_document(dose: PlannedDose) -> Document:
    """Return a dose of the calendar."""
    return {
        **_place(dose.cycle, dose.day),
        "planned": _day(dose.planned),
        "earliest": _day(dose.dates.earliest),
        "latest": _day(dose.dates.latest),
        "window_missed": dose.dates.window_missed,
    }


def interruption_document(after: AfterInterruption) -> Document:
    """Return what an interruption of so many days means."""
    return {
        "days": after.days,
        "omit_next_dose": after.omit_next_dose,
        "reduce_next_cycle": after.reduce_next_cycle,
        "consider_stopping": after.consider_stopping,
        "meanings": [{"text": one.text, "source": citation_document(one.source)} for one in after.meanings],
        "next_dose": next_dose_document(after.next_dose),
        "calendar": [planned_document(dose) for dose in after.calendar],
    }


def delay_document(delay: DelayedDose) -> Document:
    """Return what it means to give the next dose on another day."""
    return {
        "on": _day(delay.on),
        "days": delay.days,
        "unmet": [_limit(limit) for limit in delay.unmet],
        "outside": None if delay.outside is None else _limit(delay.outside),
        "needed": [_needed(one) for one in delay.needed],
        "calendar": [planned_document(dose) for dose in delay.calendar],
    }


def _findings(findings: Iterable[Finding]) -> list[Document]:
    return [finding_document(finding) for finding in findings]


def _amount(number: Decimal | None, unit: str) -> Document | None:
    return None if number is None else {"value": plain_number(number, _PLACES), "unit": unit}


def _place(cycle: int, day: int) -> Document:
    return {"cycle": cycle, "day": day}


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
