"""The judgement of an order: every rule, the verdict, the dose, the preparation, the monitoring plan."""

from collections.abc import Callable
from typing import Any, NamedTuple

from tests.second_implementation import (
    counts,
    cycles,
    doses,
    identity,
    liver,
    measurements,
    preparation,
    reactions,
    signs,
)
from tests.second_implementation import premedication as premed
from tests.second_implementation.case import Case
from tests.second_implementation.monitoring import Item, plan
from tests.second_implementation.ruling import Ruling

SEVERITIES = ("discontinue", "reject", "hold", "incomplete", "caution")
NEVER = {
    *("identity.product", "dose.ceiling", "cycle.history", "preparation.route", "preparation.times"),
    "preparation.vials",
}

#: Rule, the severity of a pass, and the check, in the order of the decision table.
RULES: tuple[tuple[str, str, Callable[[Case], Ruling]], ...] = (
    ("identity.patient", "incomplete", identity.patient),
    ("identity.product", "reject", identity.product),
    ("identity.allergies", "incomplete", identity.allergies),
    ("indication.disease", "reject", identity.disease),
    ("indication.cd22", "reject", identity.cd22),
    ("indication.age", "reject", identity.age),
    ("indication.tki", "reject", identity.tki),
    ("indication.prior_vod", "prior_vod", identity.prior_vod),
    ("measurement.height", "incomplete", measurements.height),
    ("measurement.weight", "incomplete", measurements.weight),
    ("measurement.plausible", "caution", measurements.plausible),
    ("measurement.fresh", "caution", measurements.fresh),
    ("measurement.weight_change", "caution", measurements.weight_change),
    ("measurement.dosing_weight", "caution", measurements.dosing_weight),
    ("measurement.bsa", "caution", measurements.bsa),
    ("dose.day", "reject", doses.day),
    ("dose.level", "reject", doses.level),
    ("dose.amount", "caution", doses.amount),
    ("dose.ceiling", "reject", doses.ceiling),
    ("dose.cycle_total", "reject", doses.cycle_total),
    ("dose.no_re_escalation", "reject", doses.no_re_escalation),
    ("cycle.history", "reject", cycles.history),
    ("cycle.response", "note", cycles.response),
    ("cycle.limit", "caution", cycles.limit),
    ("cycle.no_response", "caution", cycles.no_response),
    ("schedule.interval", "reject", cycles.interval),
    ("schedule.window", "caution", cycles.window),
    ("schedule.cycle_start", "reject", cycles.cycle_start),
    ("interruption.length", "caution", cycles.interruption),
    ("premedication.corticosteroid", "hold", premed.of_class("corticosteroid")),
    ("premedication.antipyretic", "hold", premed.of_class("antipyretic")),
    ("premedication.antihistamine", "hold", premed.of_class("antihistamine")),
    ("premedication.allergy", "caution", premed.allergy),
    ("cytoreduction.blasts", "hold", premed.blasts),
    ("cytoreduction.agents", "cytoreduction_agents", premed.agents),
    ("cytoreduction.later", "caution", premed.later),
    ("liver.panel", "incomplete", liver.panel),
    ("liver.units", "caution", liver.units),
    ("liver.limits", "note", liver.limits),
    ("liver.vod", "caution", liver.vod),
    ("liver.risk_factors", "note", liver.risk_factors),
    ("counts.panel", "incomplete", counts.panel),
    ("counts.new_cycle", "hold", counts.new_cycle),
    ("counts.prolonged", "prolonged_counts", counts.prolonged),
    ("counts.within_cycle", "note", counts.within_cycle),
    ("counts.prophylaxis", "caution", counts.prophylaxis),
    ("signs.examination", "incomplete", signs.examination),
    ("signs.infection_or_bleeding", "caution", signs.infection_or_bleeding),
    ("ecg.baseline", "caution", signs.ecg_baseline),
    ("ecg.current", "caution", signs.ecg_current),
    ("ecg.qtc", "note", signs.ecg_qtc),
    ("electrolytes.panel", "caution", signs.electrolytes_panel),
    ("electrolytes.range", "caution", signs.electrolytes_range),
    ("qt.medicines", "caution", signs.qt_medicines),
    ("reaction.severe", "discontinue", reactions.severe),
    ("reaction.earlier", "caution", reactions.earlier),
    ("toxicity.nonhematologic", "hold", reactions.toxicity),
    ("reproduction.pregnancy", "caution", reactions.pregnancy),
    ("preparation.route", "reject", preparation.route),
    ("preparation.diluent", "reject", preparation.diluent),
    ("preparation.volume", "reject", preparation.volume),
    ("preparation.concentration", "reject", preparation.concentration),
    ("preparation.duration", "caution", preparation.duration),
    ("preparation.filter", "caution", preparation.filter_named),
    ("preparation.observation", "caution", preparation.observation),
    ("preparation.times", "reject", preparation.times),
    ("preparation.vials", "reject", preparation.vials),
    ("protocol.differs_from_label", "caution", preparation.differs_from_label),
)


class Judged(NamedTuple):
    """One rule's outcome, the severity it counts as, how it may be released, and the deciding numbers."""

    rule: str
    outcome: str
    severity: str
    release: str
    numbers: dict[str, Any]


class Judgement(NamedTuple):
    """What the second implementation says about an order."""

    verdict: str
    rulings: list[Judged]
    dose: dict[str, Any]
    preparation: dict[str, Any] | None
    monitoring: list[Item]


def judge(order: dict[str, Any], protocol: str) -> Judgement:
    """Return the judgement of a plain order under a protocol of the table."""
    case = Case(order, protocol)
    rulings = [judged(case, rule, mildest, check(case)) for rule, mildest, check in RULES]
    return Judgement(
        verdict=verdict_of(rulings),
        rulings=rulings,
        dose=doses.planned_dose(case),
        preparation=preparation.planned_preparation(case),
        monitoring=plan(case),
    )


def judged(case: Case, rule: str, mildest: str, ruling: Ruling) -> Judged:
    """Return a ruling with its severity and release; a pass has the rule's mildest severity."""
    severity = ruling.severity or case.protocol.get(mildest, mildest)
    release = release_of(rule, severity) if ruling.outcome == "fail" else "none"
    return Judged(rule, ruling.outcome, severity, release, ruling.numbers)


def release_of(rule: str, severity: str) -> str:
    if severity == "discontinue" or (severity == "reject" and rule in NEVER):
        return "never"
    return {"reject": "prescriber", "hold": "prescriber", "caution": "reason"}.get(severity, "none")


def verdict_of(rulings: list[Judged]) -> str:
    counted = {ruling.severity for ruling in rulings if ruling.outcome in {"fail", "unknown"}}
    return next((severity for severity in SEVERITIES if severity in counted), "pass")
