"""Signs, ECG and electrolytes."""

from datetime import date, timedelta
from decimal import Decimal as D
from typing import Any

from tests.second_implementation.case import Case
from tests.second_implementation.figures import QT_LIST
from tests.second_implementation.results import Result, at_least, at_most
from tests.second_implementation.ruling import (
    Ruling,
    all_of,
    failed,
    named,
    not_applicable,
    passed,
    ruled,
    unknown,
)
from tests.second_implementation.units import MILLISECONDS, number

DAYS_28 = timedelta(days=28)
ELECTROLYTES = ("potassium", "magnesium", "calcium")
Ecg = dict[str, Any]


def examination(case: Case) -> Ruling:
    needed = ("hepatomegaly", "ascites", "infection", "bleeding")
    return unknown() if any(case.examination.get(sign) is None for sign in needed) else passed()


def infection_or_bleeding(case: Case) -> Ruling:
    found = [case.examination.get("infection"), case.examination.get("bleeding")]
    if found == [None, None]:
        return not_applicable()
    return ruled(all_of(*(None if sign is None else not sign for sign in found)), "caution")


def ecgs(case: Case) -> list[Ecg]:
    """Return the usable ECGs, oldest first."""
    recorded = [ecg for ecg in case.document.get("ecgs") or [] if ecg.get("recorded_at")]
    usable = [ecg for ecg in recorded if ecg["recorded_at"] <= case.start]
    return sorted(usable, key=lambda ecg: (ecg["recorded_at"], qtcf(ecg) or D(0)))


def first_dose_on(case: Case) -> date:
    return (case.doses[0]["given_at"] if case.doses else case.start).date()


def baseline_of(case: Case) -> Ecg | None:
    """Return the latest ECG before treatment; of two at one time the worse baseline, which is the lower."""
    if not case.is_first_dose and not case.doses:
        return None
    first = first_dose_on(case)
    found = [ecg for ecg in ecgs(case) if 0 <= (first - ecg["recorded_at"].date()).days <= 28]
    at_last = [ecg for ecg in found if ecg["recorded_at"] == found[-1]["recorded_at"]]
    known = [ecg for ecg in at_last if qtcf(ecg) is not None]
    return known[0] if known else found[-1] if found else None


def ecg_baseline(case: Case) -> Ruling:
    if baseline_of(case) is not None:
        return passed()
    first_dose_is_unknown = not case.doses and bool(ecgs(case))
    return unknown() if case.is_first_dose or first_dose_is_unknown else failed("caution")


def ecg_current(case: Case) -> Ruling:
    if case.is_first_dose:
        return not_applicable()
    recorded = ecgs(case)
    if not recorded:
        return unknown()
    latest = recorded[-1]["recorded_at"]
    is_young = case.day != 1 or case.start - latest <= DAYS_28
    return ruled(all_of(is_young, no_qt_medicine_since(case, latest.date())), "caution")


def no_qt_medicine_since(case: Case, day: date) -> bool | None:
    """Return whether no QT-prolonging medicine was started after a day or on it."""
    medicines = case.document.get("concomitant_medicines")
    if medicines is None:
        return None
    parts = [
        None if medicine.get("started_on") is None else medicine["started_on"] < day
        for medicine in medicines
        if named(medicine["drug"]) in QT_LIST
    ]
    return all_of(*parts)


def qtcf(ecg: Ecg) -> D | None:
    """Return Fridericia's QTc in ms, or ``None`` where it cannot be worked out."""
    rate = ecg.get("heart_rate")
    stated, uncorrected = number(ecg.get("qtc"), MILLISECONDS), number(ecg.get("qt"), MILLISECONDS)
    if stated is not None and ecg.get("method") == "fridericia":
        return stated
    if rate is None:
        return None
    beat = D(60) / rate
    if uncorrected is None:
        if stated is None or ecg.get("method") != "bazett":
            return None
        uncorrected = stated * beat.sqrt()
    cube_root: D = beat ** (1 / D(3))
    return uncorrected / cube_root


def ecg_qtc(case: Case) -> Ruling:
    recorded = ecgs(case)
    if not recorded:
        return not_applicable()
    baseline = baseline_of(case)
    before = None if baseline is None else qtcf(baseline)
    at_last = [ecg for ecg in recorded if ecg["recorded_at"] == recorded[-1]["recorded_at"]]
    rulings = [one_qtc(ecg, before) for ecg in at_last]
    return max(rulings, key=lambda ruling: ["", "note", "incomplete", "caution"].index(ruling.severity))


def one_qtc(ecg: Ecg, before: D | None) -> Ruling:
    value = qtcf(ecg)
    if value is None:
        return failed("note") if ecg.get("method") == "bazett" else unknown()
    rise = None if before is None else value - before
    return ruled(value <= 500 and (rise is None or rise < 60), "caution", qtcf=value, rise=rise)


def electrolyte_age(case: Case) -> timedelta:
    return timedelta(days=7) if case.is_first_dose else DAYS_28


def electrolytes_panel(case: Case) -> Ruling:
    if case.day != 1:
        return not_applicable()
    if all(case.fresh(test, electrolyte_age(case)) for test in ELECTROLYTES):
        return passed()
    return unknown() if case.cycle == 1 else failed("caution")


def electrolytes_range(case: Case) -> Ruling:
    results = [result for test in ELECTROLYTES for result in case.fresh(test, electrolyte_age(case))]
    limited = [result for result in results if has_limits(result)]
    if not limited:
        return not_applicable()
    return ruled(all_of(*(in_range(result) for result in limited)), "caution")


def has_limits(result: Result) -> bool:
    return result.get("lower_limit") is not None or result.get("upper_limit") is not None


def in_range(result: Result) -> bool | None:
    value, lower, upper = result["value"], result.get("lower_limit"), result.get("upper_limit")
    return all_of(
        lower is None or at_least(result, value, lower), upper is None or at_most(result, value, upper)
    )


def qt_medicines(case: Case) -> Ruling:
    medicines = case.document.get("concomitant_medicines")
    if medicines is None:
        return unknown()
    return ruled(not any(named(medicine["drug"]) in QT_LIST for medicine in medicines), "caution")
