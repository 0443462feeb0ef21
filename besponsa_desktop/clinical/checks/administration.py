"""How the dose is prepared and given: route, diluent, volume, concentration, duration, filter, watch."""

from __future__ import annotations

from decimal import Decimal

from besponsa_desktop.clinical.bounds import all_of
from besponsa_desktop.clinical.case import Case
from besponsa_desktop.clinical.checks.inputs import amount, stated
from besponsa_desktop.clinical.display import (
    NOT_STATED,
    number_text,
    rounded_text,
    trimmed_quantity_text,
    with_unit,
)
from besponsa_desktop.clinical.findings import Finding, Severity
from besponsa_desktop.clinical.order import Container
from besponsa_desktop.clinical.preparation import withdraw_ml
from besponsa_desktop.clinical.regimen_preparation import ConcentrationRange
from besponsa_desktop.clinical.rule import Basis, Rule
from besponsa_desktop.clinical.units import Quantity, magnitude
from besponsa_desktop.clinical.words import normal

ROUTE = Rule("preparation.route", "Route", Severity.REJECT, never=True)
DILUENT = Rule("preparation.diluent", "Diluent", Severity.REJECT)
VOLUME = Rule("preparation.volume", "Bag volume", Severity.REJECT)
CONCENTRATION = Rule("preparation.concentration", "Concentration", Severity.REJECT)
DURATION = Rule("preparation.duration", "Infusion time", Severity.CAUTION)
FILTER = Rule("preparation.filter", "Filter", Severity.CAUTION)
OBSERVATION = Rule("preparation.observation", "Watch after the end", Severity.CAUTION)


def route(case: Case) -> Finding:
    """Check that the route is intravenous infusion."""
    infusion, ordered = case.regimen.preparation.infusion, case.prescription.route
    basis = Basis(
        source=infusion.source,
        found=ordered or NOT_STATED,
        expected="intravenous infusion",
        inputs=(stated("order.route", ordered),),
    )
    if ordered is None:
        return ROUTE.unknown(basis, ["route"])
    if normal(ordered) in infusion.routes:
        return ROUTE.passed(basis, "The dose is given by intravenous infusion.")
    return ROUTE.failed(
        Severity.REJECT, basis, f"{ordered} is not a route for this drug. The prescriber can correct it."
    )


def diluent(case: Case) -> Finding:
    """Check that the diluent is sodium chloride 0.9 %."""
    infusion, ordered = case.regimen.preparation.infusion, case.prescription.diluent
    basis = Basis(
        source=infusion.source,
        found=ordered or NOT_STATED,
        expected="sodium chloride 0.9\u00a0%",
        inputs=(stated("order.diluent", ordered),),
    )
    if ordered is None:
        return DILUENT.unknown(basis, ["diluent"])
    if normal(ordered) in infusion.diluents:
        return DILUENT.passed(basis, "The diluent is sodium chloride 0.9\u00a0%.")
    return DILUENT.failed(Severity.REJECT, basis, f"{ordered} is not the diluent of the protocol.")


def volume(case: Case) -> Finding:
    """Check the total volume of a bag."""
    infusion, ordered = case.regimen.preparation.infusion, case.prescription.final_volume
    if case.prescription.container is not Container.BAG:
        return VOLUME.not_applicable(infusion.source, "Applies to a bag.")
    basis = Basis(
        source=infusion.source,
        found=_quantity(ordered),
        expected=_ml(infusion.bag_volume),
        inputs=(amount("order.final_volume", ordered),),
    )
    if ordered is None:
        return VOLUME.unknown(basis, ["total volume"])
    if magnitude(ordered, "mL") == infusion.bag_volume:
        return VOLUME.passed(basis, f"The bag has {basis.expected} in total.")
    return VOLUME.failed(
        Severity.REJECT, basis, f"A bag has {basis.expected} in total; {basis.found} is ordered."
    )


def concentration(case: Case) -> Finding:
    """Check the final concentration for the container, and that the volume to withdraw fits."""
    order, limits = case.prescription, case.regimen.preparation
    allowed = None if order.container is None else _range_of(case, order.container)
    dose_mg = None if order.dose is None else magnitude(order.dose, "mg")
    total_ml = None if order.final_volume is None else magnitude(order.final_volume, "mL")
    basis = Basis(
        source=(allowed or limits.bag).source,
        found=_concentration_text(dose_mg, total_ml),
        expected=NOT_STATED if allowed is None else _range_text(allowed),
        inputs=(
            amount("order.dose", order.dose),
            amount("order.final_volume", order.final_volume),
            stated("order.container", order.container),
        ),
        working=_concentration_working(case, dose_mg, total_ml),
    )
    fits = None if dose_mg is None or total_ml is None else withdraw_ml(dose_mg, limits.vial) <= total_ml
    wrong = all_of((fits, _in_range(dose_mg, total_ml, allowed))) is False
    if wrong and dose_mg is not None:
        return CONCENTRATION.failed(Severity.REJECT, basis, _wrong_concentration(case, basis, fits, dose_mg))
    missing = {
        "dose in mg": dose_mg is None,
        "total volume": total_ml is None,
        "container": order.container is None,
    }
    if any(missing.values()):
        return CONCENTRATION.unknown(basis, [name for name, absent in missing.items() if absent])
    return CONCENTRATION.passed(basis, "The final concentration is within the container's range.")


def _range_of(case: Case, container: Container) -> ConcentrationRange:
    limits = case.regimen.preparation
    return limits.bag if container is Container.BAG else limits.syringe


def _in_range(
    dose_mg: Decimal | None, total_ml: Decimal | None, allowed: ConcentrationRange | None
) -> bool | None:
    if dose_mg is None or total_ml is None or allowed is None:
        return None
    return allowed.lowest * total_ml <= dose_mg <= allowed.highest * total_ml


def _wrong_concentration(case: Case, basis: Basis, fits: bool | None, dose_mg: Decimal) -> str:
    what = (
        f"{basis.found} is outside {basis.expected}."
        if fits
        else "The volume to withdraw does not fit into the total volume: it cannot be prepared."
    )
    return f"{what} {_proposal(case, dose_mg)}"


def _proposal(case: Case, dose_mg: Decimal) -> str:
    """Return which container works for the ordered dose, as an option."""
    limits = case.regimen.preparation
    bag_ml = limits.infusion.bag_volume
    if _in_range(dose_mg, bag_ml, limits.bag):
        return f"A bag of {_ml(bag_ml)} would work."
    least, most = dose_mg / limits.syringe.highest, dose_mg / limits.syringe.lowest
    if dose_mg < limits.bag.lowest * bag_ml:
        return f"A syringe of {rounded_text(least, 2)} to {_ml(most)} in total would work."
    return "No container works for this dose. Is the dose meant?"


def _concentration_text(dose_mg: Decimal | None, total_ml: Decimal | None) -> str:
    if dose_mg is None or total_ml is None:
        return "not known"
    return with_unit(rounded_text(dose_mg / total_ml, 4), "mg/mL")


def _concentration_working(case: Case, dose_mg: Decimal | None, total_ml: Decimal | None) -> tuple[str, ...]:
    if dose_mg is None:
        return ()
    vial = case.regimen.preparation.vial
    drawn = (
        f"{_mg(dose_mg)} ÷ {vial.concentration}\u00a0mg/mL = {_ml(withdraw_ml(dose_mg, vial))} to withdraw"
    )
    if total_ml is None:
        return (drawn,)
    return (drawn, f"{_mg(dose_mg)} ÷ {_ml(total_ml)} = {_concentration_text(dose_mg, total_ml)}")


def _range_text(allowed: ConcentrationRange) -> str:
    return f"{number_text(allowed.lowest)}–{with_unit(number_text(allowed.highest), 'mg/mL')}"


def duration(case: Case) -> Finding:
    """Check the infusion time."""
    infusion, ordered = case.regimen.preparation.infusion, case.prescription.infusion_duration
    basis = Basis(
        source=infusion.source,
        found=_quantity(ordered),
        expected=with_unit(number_text(infusion.duration), "min"),
        inputs=(amount("order.infusion_duration", ordered),),
    )
    if ordered is None:
        return DURATION.unknown(basis, ["infusion time"])
    if magnitude(ordered, "min") == infusion.duration:
        return DURATION.passed(basis, f"The dose is infused over {basis.expected}.")
    return DURATION.failed(
        Severity.CAUTION, basis, f"The dose is infused over {basis.expected}; {basis.found} is ordered."
    )


def filter_(case: Case) -> Finding:
    """Check the material of an in-line filter, where one is named; none is needed."""
    filters, named = case.regimen.preparation.filters, case.prescription.filter
    if named is None:
        return FILTER.not_applicable(filters.source, "No filter is named; none is needed.")
    basis = Basis(
        source=filters.source,
        found=named,
        expected="PES, PVDF or hydrophilic polysulfone",
        inputs=(stated("order.filter", named),),
    )
    if normal(named) in filters.suitable:
        return FILTER.passed(basis, "The filter is suitable.")
    if normal(named) in filters.unsuitable:
        return FILTER.failed(Severity.REJECT, basis, f"A {named} filter is not to be used with this drug.")
    return FILTER.failed(
        Severity.CAUTION, basis, f"{named} is not among the suitable filters: {basis.expected}."
    )


def observation(case: Case) -> Finding:
    """Check for how long the patient is watched after the end of the infusion."""
    infusion, ordered = case.regimen.preparation.infusion, case.prescription.observation_after
    expected = with_unit(number_text(infusion.observation), "min")
    basis = Basis(
        source=infusion.source,
        found=_quantity(ordered),
        expected=f"≥ {expected}",
        inputs=(amount("order.observation_after", ordered),),
    )
    if ordered is not None and magnitude(ordered, "min") >= infusion.observation:
        return OBSERVATION.passed(basis, "The patient is watched after the end of the infusion.")
    message = f"The patient is watched for at least {expected} after the end; the order says {basis.found}."
    return OBSERVATION.failed(Severity.CAUTION, basis, message)


def _quantity(value: Quantity | None) -> str:
    return NOT_STATED if value is None else trimmed_quantity_text(value)


def _ml(volume_ml: Decimal) -> str:
    return with_unit(rounded_text(volume_ml, 2), "mL")


def _mg(dose_mg: Decimal) -> str:
    return with_unit(number_text(dose_mg), "mg")
