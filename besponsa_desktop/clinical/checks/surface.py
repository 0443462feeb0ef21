"""The body surface area that the order states against ours, and a cap in effect."""

from __future__ import annotations

from decimal import Decimal

from besponsa_desktop.clinical.bsa import BodySurface, BsaFormula
from besponsa_desktop.clinical.case import Case
from besponsa_desktop.clinical.checks.inputs import amount, measured
from besponsa_desktop.clinical.display import (
    NOT_STATED,
    area_text,
    listed,
    percent_text,
    quantity_text,
    rounded,
    share_text,
    unrounded_area_text,
)
from besponsa_desktop.clinical.findings import Finding, Severity
from besponsa_desktop.clinical.rule import Basis, Rule
from besponsa_desktop.clinical.units import magnitude, settled

BSA = Rule("measurement.bsa", "BSA on the order", Severity.CAUTION)


def bsa(case: Case) -> Finding:
    """Check the body surface area that the order states; a cap of the site in effect is always a caution."""
    policy, ordered, ours = case.policy.surface, case.prescription.bsa, case.bsa
    capped = ours is not None and ours.capped
    if ordered is None and not capped:
        return BSA.not_applicable(policy.source, "The order states no body surface area.")
    difference = _difference(case)
    basis = _basis(case, difference)
    if ours is None:
        return BSA.unknown(basis, ["height and weight"])
    cap = _cap_message(case, ours) if capped else ""
    if difference is not None and abs(difference) > policy.agrees_within:
        return BSA.failed(_severity(case, difference), basis, f"{_differs(case, difference)} {cap}".strip())
    if capped:
        return BSA.failed(Severity.CAUTION, basis, cap)
    return BSA.passed(basis, "The body surface area on the order agrees with ours.")


def _difference(case: Case) -> Decimal | None:
    """Return the order's surface over ours as a signed difference in percent."""
    ordered, ours_m2 = case.prescription.bsa, case.bsa_m2
    if ordered is None or ours_m2 is None:
        return None
    return settled((magnitude(ordered, "m2") / ours_m2 - 1) * 100)


def _basis(case: Case, difference: Decimal | None) -> Basis:
    ordered, ours, body = case.prescription.bsa, case.bsa, case.order.measurements
    found = NOT_STATED if ordered is None else quantity_text(ordered)
    working: tuple[str, ...] = ()
    if ours is not None and difference is not None:
        working = (f"{found} against {unrounded_area_text(ours.value)}: {percent_text(difference)}",)
    within = share_text(case.policy.surface.agrees_within)
    return Basis(
        source=case.policy.surface.source,
        found=found,
        expected="not known" if ours is None else f"{area_text(ours.value)} ± {within}",
        inputs=(
            amount("order.bsa", ordered),
            measured("measurements.height", body.height),
            measured("measurements.weight", body.dosing_weight or body.weight),
        ),
        working=working,
    )


def _severity(case: Case, difference: Decimal) -> Severity:
    questioned = abs(difference) <= case.policy.surface.questioned_within
    return Severity.CAUTION if questioned else Severity.REJECT


def _differs(case: Case, difference: Decimal) -> str:
    named = _formula_behind(case)
    by = f"It is the figure of {named}." if named else "No formula of the practice gives it."
    return f"The order's body surface area differs from ours by {percent_text(difference)}. {by}"


def _formula_behind(case: Case) -> str:
    """Return the formulas whose figure, at the precision of the order's, is the order's."""
    ordered_m2 = Decimal(0) if case.prescription.bsa is None else magnitude(case.prescription.bsa, "m2")
    places = max(0, -int(ordered_m2.as_tuple().exponent))
    names = [
        formula.label
        for formula in BsaFormula
        if (surface_m2 := case.surface_of(case.surface_weight_kg, formula)) is not None
        and rounded(surface_m2, places) == ordered_m2
    ]
    return listed(names)


def _cap_message(case: Case, ours: BodySurface) -> str:
    uncapped_m2 = case.surface_of(case.surface_weight_kg)
    without = NOT_STATED if uncapped_m2 is None else f"{rounded(uncapped_m2, 2)}\u00a0m²"
    return f"Site policy: the cap of {area_text(ours.value)} is in effect; without it {without}."
