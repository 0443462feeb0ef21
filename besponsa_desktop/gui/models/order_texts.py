"""From an order to what the window says of it beside its fields, through the one formatter."""

from __future__ import annotations

from datetime import datetime

from besponsa_desktop.clinical import display
from besponsa_desktop.clinical.case import days_between
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.patient import Measurement, Patient, age_in_years
from besponsa_desktop.clinical.units import EXACT, magnitude
from besponsa_desktop.gui.language import listed
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.order_view import OrderView
from besponsa_desktop.gui.models.section_summaries import summaries

_SECONDS_PER_HOUR = 3600


def order_view(order: ChemotherapyOrder) -> OrderView:
    """Return the texts of the patient bar and of the form that no field holds."""
    return OrderView(
        name=patient_name(order.patient),
        facts=_facts(order),
        allergies=_allergies(order.patient),
        number=order.prescription.id,
        since_last_dose=_since_last_dose(order),
        previous={
            "height": _previous(order.measurements.previous_height, order.measurements.height),
            "weight": _previous(order.measurements.previous_weight, order.measurements.weight),
            "baseline_weight": ("", _change(order.measurements.baseline_weight, order.measurements.weight)),
        },
        results_of=_results_of(order),
        summaries=summaries(order),
    )


def patient_name(patient: Patient) -> str:
    """Return family name and given name as far as they are stated."""
    return ", ".join(name for name in (patient.family_name, patient.given_name) if name) or _tr(
        "No name stated"
    )


def _facts(order: ChemotherapyOrder) -> str:
    patient = order.patient
    parts = [
        _born(order),
        "" if patient.sex is None else _tr(patient.sex.value),
        _tr("MRN {mrn}").format(mrn=patient.mrn or _tr("not stated")),
        patient.location or "",
    ]
    return " \u00b7 ".join(part for part in parts if part)


def _born(order: ChemotherapyOrder) -> str:
    born = order.patient.birth_date
    if born is None:
        return ""
    years = age_in_years(born, order.prescription.planned_start.date())
    return _tr("born {date} ({years}\u00a0y)").format(date=display.date_text(born), years=years)


def _allergies(patient: Patient) -> str:
    if patient.allergies is None:
        return _tr("allergies not stated")
    if not patient.allergies:
        return _tr("no known allergy")
    words = _tr("allergy: {names}") if len(patient.allergies) == 1 else _tr("allergies: {names}")
    return words.format(names=listed(patient.allergies))


def _since_last_dose(order: ChemotherapyOrder) -> str:
    given = [d for d in order.course.doses_given or () if d.given_at <= order.prescription.planned_start]
    if not given:
        return ""
    last = max(given, key=lambda dose: dose.given_at)
    days = days_between(last.given_at, order.prescription.planned_start)
    is_same_cycle = last.cycle == order.prescription.cycle
    place = _tr("day {day}").format(day=last.day) if is_same_cycle else f"C{last.cycle} D{last.day}"
    return _tr("{days}\u00a0d after {place}").format(days=days, place=place)


def _previous(before: Measurement | None, now: Measurement | None) -> tuple[str, str]:
    if before is None:
        return "\u2013", ""
    on = "" if before.measured_at is None else f", {display.short_date_text(before.measured_at.date())}"
    return f"{display.quantity_text(before.value)}{on}", _change(before, now)


def _change(before: Measurement | None, now: Measurement | None) -> str:
    """Return the change from one measurement to the next in percent."""
    if before is None or now is None:
        return ""
    unit = "kg" if before.value.is_compatible_with(now.value) and _is_weight(now) else "cm"
    earlier, later = magnitude(before.value, unit), magnitude(now.value, unit)
    return display.percent_text(EXACT.multiply(EXACT.divide(later - earlier, earlier), 100), 1)


def _is_weight(measurement: Measurement) -> bool:
    return bool(measurement.value.check("[mass]"))


def _results_of(order: ChemotherapyOrder) -> str:
    times = [result.collected_at for result in order.labs if result.collected_at is not None]
    usable = [time for time in times if time <= order.prescription.planned_start]
    if not usable:
        return ""
    latest = max(usable)
    hours = _hours(latest, order.prescription.planned_start)
    words = _tr("results of {time}, {hours}\u00a0h before the planned start")
    return words.format(time=display.moment_text(latest), hours=hours)


def _hours(earlier: datetime, later: datetime) -> int:
    return int((later - earlier).total_seconds() // _SECONDS_PER_HOUR)
