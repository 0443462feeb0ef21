"""ECG and medicines that prolong the QT interval."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from besponsa_desktop.clinical.case import Case, UsableEcg
from besponsa_desktop.clinical.checks.inputs import stated
from besponsa_desktop.clinical.display import NOT_STATED, date_text, listed, rounded_text, with_unit
from besponsa_desktop.clinical.findings import Finding, FindingInput, Severity
from besponsa_desktop.clinical.qt import QtReading, fridericia
from besponsa_desktop.clinical.rule import Basis, Rule
from besponsa_desktop.clinical.words import names_in

BASELINE = Rule("ecg.baseline", "Baseline ECG", Severity.CAUTION)
CURRENT = Rule("ecg.current", "Current ECG", Severity.CAUTION)
QTC = Rule("ecg.qtc", "QTcF", Severity.NOTE)
MEDICINES = Rule("qt.medicines", "QT-prolonging medicines", Severity.CAUTION)


def baseline(case: Case) -> Finding:
    """Check for an ECG on or shortly before the calendar date of the first dose."""
    days, found = case.policy.ages.ecg_baseline, baseline_ecg(case)
    basis = Basis(
        source=case.regimen.sections.ecg.source,
        found="none" if found is None else date_text(found.taken_at.date()),
        expected=f"≤ {days} d before the first dose",
        inputs=_inputs(found),
    )
    if found is not None:
        return BASELINE.passed(basis, "An ECG before treatment is on file.")
    if not case.is_first_dose and not case.doses and case.ecgs:
        return BASELINE.unknown(basis, ["date of the first dose"])
    if case.is_first_dose:
        return BASELINE.unknown(basis, [f"ECG of the {days} days before the first dose"])
    return BASELINE.failed(
        Severity.CAUTION, basis, f"No ECG of the {days} days before the first dose is on file."
    )


def baseline_ecg(case: Case) -> UsableEcg | None:
    """Return the latest ECG on or before the date of the first dose that is not too old for a baseline.

    Of several at the same time it is the one with the lowest QTcF: from there a rise is the largest. Where
    an earlier dose must be on file and none is, nobody knows.
    """
    if not case.is_first_dose and not case.doses:
        return None
    first = min((dose.given_at for dose in case.doses), default=case.planned).date()
    oldest = first - timedelta(days=int(case.policy.ages.ecg_baseline))
    usable = [e for e in case.ecgs if oldest <= e.taken_at.date() <= first]
    latest = [e for e in usable if e.taken_at == usable[-1].taken_at]
    known = [e for e in latest if fridericia(e.ecg).milliseconds is not None]
    return min(known or latest, key=lambda e: fridericia(e.ecg).milliseconds or Decimal(0), default=None)


def _inputs(*ecgs: UsableEcg | None) -> tuple[FindingInput, ...]:
    return tuple(
        FindingInput(path=e.path, value=fridericia(e.ecg).text, taken_at=e.taken_at) for e in ecgs if e
    )


def current(case: Case) -> Finding:
    """Check that the latest ECG is recent on a day 1, and after any start of a QT-prolonging medicine."""
    source = case.regimen.sections.ecg.source
    if case.is_first_dose:
        return CURRENT.not_applicable(source, "On cycle 1 day 1 the baseline ECG counts.")
    days = case.policy.ages.ecg_day_1
    latest = case.ecgs[-1] if case.ecgs else None
    basis = Basis(
        source=source,
        found="none" if latest is None else date_text(latest.taken_at.date()),
        expected=f"≤ {days} d on a day 1, after every start of a QT medicine",
        inputs=(*_inputs(latest), *_medicine_inputs(case)),
    )
    if latest is None:
        return CURRENT.unknown(basis, ["ECG"])
    problems = _ecg_problems(case, latest)
    if problems:
        return CURRENT.failed(Severity.CAUTION, basis, f"Site policy: {listed(problems)}. Record a new ECG?")
    missing = _missing_starts(case)
    if missing:
        return CURRENT.unknown(basis, missing)
    return CURRENT.passed(basis, "The latest ECG is current.")


def _ecg_problems(case: Case, latest: UsableEcg) -> list[str]:
    problems = []
    days = case.policy.ages.ecg_day_1
    if case.prescription.day == 1 and case.age_of(latest.taken_at) > timedelta(days=int(days)):
        problems.append(f"the latest ECG is older than {days} days")
    problems += [
        f"{name} was started on {date_text(started)}, not before the latest ECG"
        for name, started in qt_medicines(case)
        if started is not None and started >= latest.taken_at.date()
    ]
    return problems


def _missing_starts(case: Case) -> list[str]:
    if case.order.concomitant_medicines is None:
        return ["concomitant medicines"]
    return [f"start of {name}" for name, started in qt_medicines(case) if started is None]


def qtc(case: Case) -> Finding:
    """Check the latest QTcF and its rise over the baseline; the label gives no limit."""
    limits = case.policy.qt
    if not case.ecgs:
        return QTC.not_applicable(case.regimen.sections.ecg.source, "No ECG is on file.")
    before = baseline_ecg(case)
    base = None if before is None else fridericia(before.ecg).milliseconds
    deciding, reading = _worst(case, base)
    basis = Basis(
        source=limits.source,
        found=reading.text,
        expected=f"≤ {_ms(limits.qtcf_at_most)}, < {_ms(limits.qtcf_rise_below)} above baseline",
        inputs=_inputs(deciding, before),
        working=(*reading.working, *_rise(reading, base)),
    )
    if reading.is_uncorrectable:
        message = (
            f"{reading.text} without a heart rate: it cannot be converted to Fridericia and is not judged."
        )
        return QTC.failed(Severity.NOTE, basis, message)
    if reading.milliseconds is None:
        return QTC.unknown(basis, ["QTc method or heart rate"])
    if _is_too_long(case, reading.milliseconds, base):
        message = (
            f"{reading.text}: no label limit exists; the limits are site policy. {' · '.join(basis.working)}"
        )
        return QTC.failed(Severity.CAUTION, basis, message)
    return QTC.passed(basis, "QTcF is within the site's limits; the label gives none.")


def _is_too_long(case: Case, qtcf: Decimal, base: Decimal | None) -> bool:
    limits = case.policy.qt
    is_raised = base is not None and qtcf - base >= limits.qtcf_rise_below
    return qtcf > limits.qtcf_at_most or is_raised


def _worst(case: Case, base: Decimal | None) -> tuple[UsableEcg, QtReading]:
    """Return the ECG of the latest time, of several the one that judges worst, with its reading."""

    def rank(reading: QtReading) -> tuple[int, Decimal]:
        qtcf = reading.milliseconds
        if qtcf is None:
            return (1 if reading.is_uncorrectable else 2, Decimal(0))
        return (3 if _is_too_long(case, qtcf, base) else 0, qtcf)

    latest = [e for e in case.ecgs if e.taken_at == case.ecgs[-1].taken_at]
    return max(((e, fridericia(e.ecg)) for e in latest), key=lambda pair: rank(pair[1]))


def _rise(reading: QtReading, base: Decimal | None) -> tuple[str, ...]:
    if reading.milliseconds is None or base is None:
        return ()
    rise = rounded_text(reading.milliseconds - base, 0)
    return (f"{_ms(reading.milliseconds)} − baseline {_ms(base)} = {rise}\u00a0ms",)


def _ms(milliseconds: Decimal) -> str:
    return with_unit(rounded_text(milliseconds, 0), "ms")


def medicines(case: Case) -> Finding:
    """Check the concomitant medicines, premedication apart, against the site's QT list."""
    policy, listed_medicines = case.policy.qt, case.order.concomitant_medicines
    found = qt_medicines(case)
    names = [name for name, _ in found]
    basis = Basis(
        source=policy.source,
        found=NOT_STATED if listed_medicines is None else listed(names) or "none",
        expected="none on the site's QT list",
        inputs=_medicine_inputs(case),
    )
    if listed_medicines is None:
        return MEDICINES.unknown(basis, ["concomitant medicines"])
    if names:
        message = f"Prolongs the QT interval: {listed(names)}. Replace, or watch ECG and electrolytes?"
        return MEDICINES.failed(Severity.CAUTION, basis, message)
    return MEDICINES.passed(basis, "No concomitant medicine is on the QT list.")


def qt_medicines(case: Case) -> list[tuple[str, date | None]]:
    """Return the concomitant medicines on the site's QT list with the days they were started."""
    return [
        (medicine.drug, medicine.started_on)
        for medicine in case.order.concomitant_medicines or ()
        if names_in(medicine.drug, case.policy.qt.medicines)
    ]


def _medicine_inputs(case: Case) -> tuple[FindingInput, ...]:
    return tuple(
        stated(f"concomitant_medicines[{index}]", f"{medicine.drug}, since {_since(medicine.started_on)}")
        for index, medicine in enumerate(case.order.concomitant_medicines or ())
    )


def _since(started: date | None) -> str:
    return NOT_STATED if started is None else date_text(started)
