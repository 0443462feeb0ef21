"""Cycle and schedule."""

from datetime import datetime
from decimal import Decimal as D

from tests.second_implementation.case import Case
from tests.second_implementation.ruling import Ruling, all_of, failed, not_applicable, passed, ruled, unknown
from tests.second_implementation.units import GIGA_PER_LITRE, number


def history(case: Case) -> Ruling:
    given = case.course.get("doses_given")
    this = (case.cycle, case.day)
    omitted = {(dose["cycle"], dose["day"]) for dose in case.course.get("omitted_doses") or []}
    again = any((dose["cycle"], dose["day"]) >= this for dose in given or [])
    after = any(dose["given_at"] > case.start for dose in given or [])
    if again or after or this in omitted or (this == (1, 1) and given):
        return failed("reject")
    if given is None:
        return unknown()
    on_file = {(dose["cycle"], dose["day"]) for dose in given}
    needed = [{(case.cycle, 1)} if case.day != 1 else on_file]
    needed.append({(case.cycle, 8)} - omitted if case.day == 15 else on_file)
    needed.append({(case.cycle - 1, 1)} if case.cycle > 1 else on_file)
    return passed() if all(doses <= on_file for doses in needed) else unknown()


def response(case: Case) -> Ruling:
    if case.cycle < 2:
        return not_applicable()
    if case.status is None:
        return unknown()
    figures = [
        below(case.response.get("marrow_blasts_percent"), D(5)),
        negated(case.response.get("peripheral_leukemic_blasts")),
        case.response.get("extramedullary_disease_resolved"),
    ]
    responder = all_of(*figures)
    if responder is not None and responder != (case.status != "none"):
        return failed("reject")
    if case.status != "none" and is_complete(case) is (case.status == "cri"):
        return failed("note")
    return passed()


def below(value: D | None, limit: D) -> bool | None:
    return None if value is None else value < limit


def negated(value: bool | None) -> bool | None:
    return None if value is None else not value


def is_complete(case: Case) -> bool | None:
    """Return whether platelets and ANC are those of CR rather than of CRi."""
    platelets = number(case.response.get("platelets"), GIGA_PER_LITRE)
    anc = number(case.response.get("anc"), GIGA_PER_LITRE)
    return all_of(
        None if platelets is None else platelets >= 100,
        None if anc is None else anc >= 1,
    )


def limit(case: Case) -> Ruling:
    plan = case.course.get("hsct")
    if case.cycle >= 7:
        return failed("reject")
    if plan is None:
        return unknown()
    if plan == "not_planned" or case.cycle <= 2:
        return passed()
    if plan == "undecided":
        return failed("caution")
    return failed("reject") if case.cycle >= 4 else third_cycle(case)


def third_cycle(case: Case) -> Ruling:
    mrd = {"negative": True, "positive": False}.get(str(case.response.get("mrd")))
    responder = None if case.status is None else case.status != "none"
    reached = all_of(responder, mrd)
    return ruled(negated(reached), "caution")


def no_response(case: Case) -> Ruling:
    if case.cycle < 4 or case.status is None:
        return not_applicable()
    if case.status != "none":
        return passed()
    return failed("caution" if case.course.get("responded_within_3_cycles") else "discontinue")


def days_between(earlier: datetime, later: datetime) -> int:
    """Return the difference of two calendar dates, each in its own offset."""
    return (later.date() - earlier.date()).days


def interval(case: Case) -> Ruling:
    if case.last_dose is None:
        return not_applicable()
    days = days_between(case.last_dose["given_at"], case.start)
    return ruled(days >= 6, "reject", days=days)


def window(case: Case) -> Ruling:
    if case.day not in {8, 15}:
        return not_applicable()
    day_1 = case.given(case.cycle, 1)
    if day_1 is None:
        return unknown()
    days = days_between(day_1["given_at"], case.start)
    first, last = (5, 9) if case.day == 8 else (12, 16)
    return ruled(first <= days <= last, "caution", days=days)


def cycle_start(case: Case) -> Ruling:
    if case.day != 1 or case.cycle < 2:
        return not_applicable()
    if case.previous_day_1 is None:
        return unknown()
    days = days_between(case.previous_day_1["given_at"], case.start)
    return ruled(days >= (21 if case.cycle == 2 else 28), "reject", days=days)


def interruption(case: Case) -> Ruling:
    here, before = case.longest_interruption(case.cycle), case.longest_interruption(case.cycle - 1)
    if here is None and before is None:
        return not_applicable()
    here, before = here or 0, before or 0
    omitted = any(dose["cycle"] == case.cycle for dose in case.course.get("omitted_doses") or [])
    if here >= 7 and not omitted and case.day in (8, 15):
        return failed("reject", here=here, before=before)
    level_is_low = level_is_reduced(case) if before >= 14 else True
    if level_is_low and max(here, before) > 28:
        return failed("caution", here=here, before=before)
    return ruled(level_is_low, "reject", here=here, before=before)


def level_is_reduced(case: Case) -> bool | None:
    """Return whether the ordered level is at most the reduced one."""
    if case.reduced_level is None or case.per_area is None:
        return None
    return case.per_area <= case.reduced_level
