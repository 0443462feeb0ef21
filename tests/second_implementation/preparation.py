"""Preparation and administration, and the preparation itself."""

from datetime import date, datetime
from decimal import ROUND_CEILING
from decimal import Decimal as D
from typing import Any

from tests.second_implementation.case import Case
from tests.second_implementation.figures import (
    BAD_FILTERS,
    CONCENTRATIONS,
    DILUENTS,
    GOOD_FILTERS,
    HOURS_4,
    HOURS_8,
    MG_PER_ML,
    MG_PER_VIAL,
    PRODUCT_CODES,
)
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
from tests.second_implementation.units import SECONDS, number, plain


def route(case: Case) -> Ruling:
    stated = case.order.get("route")
    if stated is None:
        return unknown()
    return ruled(named(stated) in {"intravenous", "intravenous infusion"}, "reject")


def diluent(case: Case) -> Ruling:
    stated = case.order.get("diluent")
    return unknown() if stated is None else ruled(named(stated) in DILUENTS, "reject")


def volume(case: Case) -> Ruling:
    if case.order.get("container") != "bag":
        return not_applicable()
    total = plain(case.order.get("final_volume"))
    return unknown() if total is None else ruled(total == 50, "reject")


def concentration(case: Case) -> Ruling:
    container, total = case.order.get("container"), plain(case.order.get("final_volume"))
    if case.dose_mg is None or total is None:
        return unknown()
    strength = case.dose_mg / total
    fits = case.dose_mg / MG_PER_ML <= total
    inside = None
    if container is not None:
        low, high = CONCENTRATIONS[container]
        inside = low <= strength <= high
    return ruled(all_of(inside, fits), "reject", concentration=strength)


def duration(case: Case) -> Ruling:
    seconds = number(case.order.get("infusion_duration"), SECONDS)
    return unknown() if seconds is None else ruled(seconds == 3600, "caution")


def filter_named(case: Case) -> Ruling:
    stated = case.order.get("filter")
    if stated is None:
        return not_applicable()
    return ruled(named(stated) in GOOD_FILTERS, "reject" if named(stated) in BAD_FILTERS else "caution")


def observation(case: Case) -> Ruling:
    seconds = number(case.order.get("observation_after"), SECONDS)
    return ruled(seconds is not None and seconds >= 3600, "caution")


def times(case: Case) -> Ruling:
    recorded = case.document.get("preparation")
    if recorded is None:
        return not_applicable()
    reconstituted = [vial.get("reconstituted_at") for vial in recorded.get("vials") or []]
    known = [moment for moment in reconstituted if moment is not None]
    first: datetime | None = min(known, default=None)
    diluted, begun, ended = (recorded.get(key) for key in ("diluted_at", "infusion_start", "infusion_end"))
    in_time = all_of(
        None if first is None or diluted is None else diluted - first <= HOURS_4,
        None if first is None or ended is None else ended - first <= HOURS_8,
    )
    if in_time is False:
        return failed("reject")
    every = [*reconstituted, diluted, begun, ended]
    if not reconstituted or None in every:
        return unknown()
    return passed() if max(known) <= diluted <= begun <= ended else unknown()


def vials(case: Case) -> Ruling:
    recorded = case.document.get("preparation")
    if recorded is None:
        return not_applicable()
    listed = recorded.get("vials")
    if listed is None:
        return unknown()
    used_on = (recorded.get("infusion_end") or case.start).date()
    serials = [vial["serial"] for vial in listed if vial.get("serial") is not None]
    enough = None if case.dose_mg is None else len(listed) >= vials_for(case.dose_mg)
    parts = [vial_is_good(vial, used_on) for vial in listed]
    return ruled(all_of(*parts, len(serials) == len(set(serials)), enough), "reject")


def vial_is_good(vial: dict[str, Any], used_on: date) -> bool | None:
    """Return whether code, lot and expiry are recorded, the code is the product's, and it is not expired."""
    code, lot, expires = vial.get("gtin"), vial.get("lot"), vial.get("expires_on")
    return all_of(
        None if code is None else code.zfill(14) in PRODUCT_CODES,
        None if lot is None else True,
        None if expires is None else used_on <= expires,
    )


def vials_for(dose_mg: D) -> D:
    return (dose_mg / MG_PER_VIAL).to_integral_value(ROUND_CEILING)


def planned_preparation(case: Case) -> dict[str, Any] | None:
    """Return how to make the ordered dose, or ``None`` where it cannot be worked out or does not fit."""
    container, total = case.order.get("container"), plain(case.order.get("final_volume"))
    if container is None or total is None or case.dose_mg is None:
        return None
    withdraw = case.dose_mg / MG_PER_ML
    if withdraw > total:
        return None
    seconds = number(case.order.get("infusion_duration"), SECONDS)
    return {
        "container": container,
        "vials": vials_for(case.dose_mg),
        "withdraw": withdraw,
        "diluent": total - withdraw,
        "concentration": case.dose_mg / total,
        "rate": None if seconds is None else total * 3600 / seconds,
        "discard": vials_for(case.dose_mg) * MG_PER_VIAL - case.dose_mg,
    }


def differs_from_label(case: Case) -> Ruling:
    if case.cycle == 1 and case.protocol["differs_in_cycle_1"]:
        return failed("caution")
    return not_applicable()
