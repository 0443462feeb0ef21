"""The liver: panel, units, limits, signs of VOD, risk factors."""

from decimal import Decimal as D

from tests.second_implementation.case import Case
from tests.second_implementation.figures import HOURS_72
from tests.second_implementation.results import Result, amount, at_least, at_most
from tests.second_implementation.ruling import (
    Ruling,
    all_of,
    any_of,
    failed,
    not_applicable,
    passed,
    ruled,
    unknown,
)
from tests.second_implementation.units import BILIRUBIN_MASS, BILIRUBIN_MOLES, kilograms

PANEL = ("total_bilirubin", "alt", "ast", "alp")


def panel(case: Case) -> Ruling:
    results = [case.fresh(test, HOURS_72) for test in PANEL]
    complete = all(found and all(r.get("upper_limit") is not None for r in found) for found in results)
    return passed() if complete else unknown()


def units(case: Case) -> Ruling:
    results = case.latest("total_bilirubin")
    if not results:
        return not_applicable()
    parts = [
        part for result in results for part in (limit_fits(result), is_large(result), no_jump(case, result))
    ]
    return ruled(all_of(*parts), "caution")


def limit_fits(result: Result) -> bool | None:
    """Return whether bilirubin's upper limit is usual for its unit."""
    limit: D | None = result.get("upper_limit")
    if limit is None:
        return None
    if result["unit"] in BILIRUBIN_MASS:
        return D("0.5") <= limit * BILIRUBIN_MASS[result["unit"]] <= 2
    return 8 <= limit * BILIRUBIN_MOLES[result["unit"]] <= 35


def is_large(result: Result) -> bool:
    """Return whether bilirubin is not too small for its unit; a bounded result is not held against it."""
    value: D = result["value"]
    if result.get("comparator"):
        return True
    if result["unit"] in BILIRUBIN_MASS:
        return value * BILIRUBIN_MASS[result["unit"]] >= D("0.1")
    return value * BILIRUBIN_MOLES[result["unit"]] >= 2


def no_jump(case: Case, result: Result) -> bool:
    """Return whether the result is not 12 to 24 times more or less than the one before it."""
    earlier = [r for r in case.labs["total_bilirubin"] if r["collected_at"] < result["collected_at"]]
    before = [r for r in earlier if r["collected_at"] == earlier[0]["collected_at"]]
    return not any(jumps(result, other) for other in before)


def jumps(result: Result, before: Result) -> bool:
    if result.get("comparator") or before.get("comparator") or not result["value"] or not before["value"]:
        return False
    change = amount(result) / amount(before)
    return 12 <= change <= 24 or 12 <= 1 / change <= 24


def times_limit(results: list[Result], times: D) -> bool | None:
    """Return whether a result is at most so many times its own upper limit; of several the worse counts."""
    if not results:
        return None
    parts = []
    for result in results:
        limit = result.get("upper_limit")
        parts.append(None if limit is None else at_most(result, result["value"], times * limit))
    return all_of(*parts)


def limits(case: Case) -> Ruling:
    examination = case.document.get("examination")
    recovered: bool | None = True
    if examination is not None:
        not_recovered = examination.get("liver_tests_not_recovered")
        recovered = None if not_recovered is None else not not_recovered
    if recovered is False:
        return failed("discontinue")
    bilirubin, alt, ast = (case.fresh(test, HOURS_72) for test in PANEL[:3])
    bilirubin_fits = times_limit(bilirubin, D("1.5"))
    is_excused = bilirubin_fits is False and bool(case.examination.get("gilbert_or_hemolysis"))
    within = all_of(
        recovered,
        True if is_excused else bilirubin_fits,
        times_limit(alt, D("2.5")),
        times_limit(ast, D("2.5")),
    )
    ratios = {result["test"]: over_limit(result) for result in (*bilirubin, *alt, *ast)}
    if within and is_excused:
        return failed("note", **ratios)
    return ruled(within, "hold", **ratios)


def over_limit(result: Result) -> D | None:
    limit = result.get("upper_limit")
    return None if limit is None else result["value"] / limit


def vod(case: Case) -> Ruling:
    every = case.document.get("examination") or {}
    if every.get("vod_confirmed") or every.get("severe_liver_toxicity"):
        return failed("discontinue")
    hepatomegaly = case.examination.get("hepatomegaly")
    signs = [
        bilirubin_sign(case.fresh("total_bilirubin", HOURS_72)),
        None if hepatomegaly is None else hepatomegaly != "none",
        weight_sign(case),
        case.examination.get("ascites"),
    ]
    stated = [case.examination.get("vod_confirmed"), case.examination.get("severe_liver_toxicity")]
    there = signs.count(True)
    if there >= 2:
        return failed("hold", signs=there)
    if None in signs or None in stated:
        return unknown(signs=there)
    return failed("caution", signs=there) if there else passed(signs=there)


def bilirubin_sign(results: list[Result]) -> bool | None:
    """Return whether bilirubin is at least 2 mg/dL, or 34.2 µmol/L; of several the worse counts."""
    return any_of(*map(is_high, results)) if results else None


def is_high(result: Result) -> bool | None:
    """Return whether one bilirubin is at least the figure of the unit it is reported in."""
    if result["unit"] in BILIRUBIN_MASS:
        return at_least(result, result["value"] * BILIRUBIN_MASS[result["unit"]], D(2))
    return at_least(result, result["value"] * BILIRUBIN_MOLES[result["unit"]], D("34.2"))


def weight_sign(case: Case) -> bool | None:
    """Return whether the measured weight is more than 5 % over the weight before treatment."""
    before = kilograms(case.measured("baseline_weight"))
    if before is None or case.weight_kg is None:
        return None
    return (case.weight_kg - before) / before > D("0.05")


def risk_factors(case: Case) -> Ruling:
    course, diagnosis = case.course, case.diagnosis
    factors = {
        "transplant": course.get("prior_hsct_on") is not None or course.get("hsct") == "done",
        "vod": bool(diagnosis.get("prior_severe_vod")),
        "liver": bool(diagnosis.get("serious_liver_disease")),
        "age": case.age is not None and case.age >= 65,
        "salvage": (diagnosis.get("salvage_line") or 0) >= 2,
        "cycle": case.cycle >= 3,
        "planned": course.get("hsct") == "planned",
    }
    return ruled(not any(factors.values()), "note", **factors)
