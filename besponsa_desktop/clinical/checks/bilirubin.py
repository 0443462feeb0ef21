"""Bilirubin's unit: signs that a value was reported in another unit than stated."""

from __future__ import annotations

from decimal import Decimal

from besponsa_desktop.clinical.bounds import at_least
from besponsa_desktop.clinical.case import Case, UsableResult
from besponsa_desktop.clinical.checks.inputs import laboratory, result_text
from besponsa_desktop.clinical.display import fixed_text, listed, number_text
from besponsa_desktop.clinical.findings import Finding, Severity
from besponsa_desktop.clinical.investigations import LaboratoryTest
from besponsa_desktop.clinical.policy import BilirubinPlausibility
from besponsa_desktop.clinical.rule import Basis, Rule
from besponsa_desktop.clinical.units import Kind, kind_of, magnitude, quantity, settled, unit_of

UNITS = Rule("liver.units", "Bilirubin unit", Severity.CAUTION)


def units(case: Case) -> Finding:
    """Check the latest bilirubin for signs that it was reported in another unit than stated."""
    signs = case.policy.bilirubin
    latest = case.latest(LaboratoryTest.TOTAL_BILIRUBIN)
    if not latest:
        return UNITS.not_applicable(signs.source, "No bilirubin is known.")
    suspicions = [text for usable in latest for text in _suspicions(case, usable) if text]
    basis = Basis(
        source=signs.source,
        found=listed([result_text(usable) for usable in latest]),
        expected="limit and value usual for the unit",
        inputs=laboratory(latest),
    )
    if suspicions:
        message = f"Site policy: {listed(suspicions)}. mg/dL and µmol/L may be mixed up."
        return UNITS.failed(Severity.CAUTION, basis, message)
    if any(usable.result.upper_limit is None for usable in latest):
        return UNITS.unknown(basis, ["upper limit of bilirubin"])
    return UNITS.passed(basis, "Value and limit are usual for the unit.")


def _suspicions(case: Case, usable: UsableResult) -> tuple[str, ...]:
    signs, result = case.policy.bilirubin, usable.result
    unit, lowest, highest, least = _usual(signs, kind_of(unit_of(result.value)))
    upper = (
        None
        if result.upper_limit is None
        else magnitude(quantity(result.upper_limit, unit_of(result.value)), unit)
    )
    limit_unusual = upper is not None and not lowest <= upper <= highest
    too_small = at_least(magnitude(result.value, unit), result.comparator, least) is False
    return (
        f"an upper limit of {number_text(upper)} {unit} is unusual" if upper and limit_unusual else "",
        f"{result_text(usable)} is unusually small" if too_small and result.comparator is None else "",
        _jump(case, usable),
    )


def _usual(signs: BilirubinPlausibility, kind: Kind) -> tuple[str, Decimal, Decimal, Decimal]:
    """Return the unit of comparison, the usual lowest and highest upper limit, and the least usual value."""
    if kind is Kind.MASS_CONCENTRATION:
        return (
            "mg/dL",
            signs.limit_lowest_mg_per_dl,
            signs.limit_highest_mg_per_dl,
            signs.value_lowest_mg_per_dl,
        )
    return (
        "umol/L",
        signs.limit_lowest_umol_per_l,
        signs.limit_highest_umol_per_l,
        signs.value_lowest_umol_per_l,
    )


def _jump(case: Case, usable: UsableResult) -> str:
    """Return what is suspicious against the result before, where both are exact and above zero."""
    signs = case.policy.bilirubin
    earlier = [r for r in case.results[LaboratoryTest.TOTAL_BILIRUBIN] if r.taken_at < usable.taken_at]
    before = [r for r in earlier if r.taken_at == earlier[-1].taken_at and not r.result.comparator]
    for result in before if not usable.result.comparator else ():
        ratio = _times_apart(signs, usable, result)
        if ratio is not None and signs.jump_lowest <= settled(ratio) <= signs.jump_highest:
            return f"the result before was {result_text(result)}, {fixed_text(ratio, 1)} times apart"
    return ""


def _times_apart(signs: BilirubinPlausibility, one: UsableResult, other: UsableResult) -> Decimal | None:
    """Return how many times the larger of two results is the smaller; ``None`` where one is zero."""
    smaller, larger = sorted((_umol_per_l(signs, one), _umol_per_l(signs, other)))
    return larger / smaller if smaller else None


def _umol_per_l(signs: BilirubinPlausibility, usable: UsableResult) -> Decimal:
    value = usable.result.value
    if kind_of(unit_of(value)) is Kind.MASS_CONCENTRATION:
        return magnitude(value, "mg/dL") * signs.umol_per_l_per_mg_per_dl
    return magnitude(value, "umol/L")
