"""Entering an order: reading and writing order files, and examining what is typed so far."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from besponsa_desktop.clinical.assessment import Assessment, assess
from besponsa_desktop.clinical.bounds import at_most
from besponsa_desktop.clinical.display import fixed_text
from besponsa_desktop.clinical.findings import Finding, Outcome
from besponsa_desktop.clinical.investigations import LaboratoryResult, LaboratoryTest
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import LiverLimits, Regimen
from besponsa_desktop.clinical.units import number_of
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.json_text import LARGEST_FILE
from besponsa_desktop.exchange.order_file import order_document, parse_order, read_order
from besponsa_desktop.protocol import (
    IN_FORCE,
    default_policy,
    shipped_regimen,
    shipped_regimens,
    source_list,
)
from besponsa_desktop.workflow.files import read_at_most

_LIVER_RULE = "liver.limits"


@dataclass(frozen=True, slots=True, kw_only=True)
class Examination:
    """What can be said of an order document: every fault of it, or the order and its assessment."""

    order: ChemotherapyOrder | None
    faults: tuple[Fault, ...]
    assessment: Assessment | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitMultiple:
    """A result as a multiple of its upper limit, to one decimal, and the severity it causes (none: empty)."""

    text: str
    severity: str


def examine(document: Mapping[str, object], regimen: Regimen, policy: SitePolicy) -> Examination:
    """Return the assessment of an order document as typed so far, or every fault of it."""
    try:
        order = parse_order(document)
    except UnusableInput as unusable:
        return Examination(order=None, faults=unusable.faults, assessment=None)
    return Examination(order=order, faults=(), assessment=assess(order, regimen, policy))


def read_order_file(data: bytes) -> dict[str, object]:
    """Return the canonical document of an order file.

    Raises:
        UnusableInput: with every fault of the file.
    """
    return order_document(read_order(data))


def read_order_path(path: Path) -> dict[str, object]:
    """Return the canonical document of the order file at ``path``.

    Raises:
        SurroundingsFailed: the file cannot be read.
        UnusableInput: with every fault of the file.
    """
    return read_order_file(read_at_most(path, LARGEST_FILE))


def order_file(order: ChemotherapyOrder) -> bytes:
    """Return an order as the bytes of an order file that a person can read."""
    return f"{json.dumps(order_document(order), ensure_ascii=False, indent=2)}\n".encode()


def protocols() -> tuple[Regimen, ...]:
    """Return the protocols that an order may be looked at under, the one in force first."""
    return tuple(sorted(map(shipped_regimen, shipped_regimens()), key=lambda each: not is_in_force(each)))


def is_in_force(regimen: Regimen) -> bool:
    """Tell whether a protocol is the one that orders are verified under."""
    return regimen.id == IN_FORCE


def site_policy() -> SitePolicy:
    """Return the site policy in force."""
    return default_policy()


def source_names() -> dict[str, str]:
    """Return a short name of every source by the key that citations name; protocols by name and edition."""
    names = {source.key: source.title.partition(":")[0] for source in source_list()}
    return names | {regimen.id: f"{regimen.name}, {regimen.edition}" for regimen in protocols()}


def limit_multiples(
    order: ChemotherapyOrder, assessment: Assessment, regimen: Regimen
) -> dict[int, LimitMultiple]:
    """Return results as multiples of the laboratory's upper limit, by their place in the order.

    A severity is named where the liver rule used the result, and it is above what the protocol allows.
    """
    finding = next((f for f in assessment.findings if f.rule == _LIVER_RULE), None)
    return {
        index: LimitMultiple(text=text, severity=_severity(index, result, finding, regimen.liver))
        for index, result in enumerate(order.labs)
        if (text := _multiple_text(result))
    }


def _multiple_text(result: LaboratoryResult) -> str:
    if result.upper_limit is None or result.test not in _LIVER_TESTS:
        return ""
    bound = "" if result.comparator is None else result.comparator.value
    return f"{bound}{fixed_text(number_of(result.value) / result.upper_limit, 1)}"


_LIVER_TESTS = {
    LaboratoryTest.TOTAL_BILIRUBIN,
    LaboratoryTest.ALT,
    LaboratoryTest.AST,
    LaboratoryTest.ALP,
}


def _severity(index: int, result: LaboratoryResult, finding: Finding | None, limits: LiverLimits) -> str:
    if finding is None or finding.outcome is not Outcome.FAIL or result.upper_limit is None:
        return ""
    if all(used.path != f"labs[{index}]" for used in finding.inputs):
        return ""
    bilirubin = result.test is LaboratoryTest.TOTAL_BILIRUBIN
    multiple = limits.bilirubin_at_most if bilirubin else limits.transaminase_at_most
    within = at_most(number_of(result.value), result.comparator, result.upper_limit * multiple)
    return finding.severity.value if within is False else ""
