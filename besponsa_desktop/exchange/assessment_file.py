"""The assessment file: what the program says about an order, as the contract's document."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal

from besponsa_desktop.clinical.assessment import Assessment
from besponsa_desktop.clinical.bsa import BodySurface
from besponsa_desktop.clinical.display import NO_BREAK_SPACE, plain, rounded
from besponsa_desktop.clinical.dosing import DosePlan
from besponsa_desktop.clinical.findings import Citation, Finding, FindingInput
from besponsa_desktop.clinical.monitoring import MonitoringItem
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.preparation import PreparationPlan
from besponsa_desktop.clinical.units import Quantity, magnitude
from besponsa_desktop.exchange.order_file import order_digest

FORMAT = "besponsa-desktop/assessment/1"

_CALCULATED = 10  # decimals of a figure that is not exact at fewer
_VOLUME = 2
_CONCENTRATION = 6
_RATE = 6
_DIFFERENCE = 2

Document = dict[str, object]


def assessment_document(assessment: Assessment, order: ChemotherapyOrder) -> Document:
    """Return ``assessment`` of ``order`` as the contract's document; equal input gives equal documents."""
    return {
        "format": FORMAT,
        "verdict": assessment.verdict.value,
        "protocol": {"id": assessment.regimen_id, "digest": assessment.regimen_digest},
        "policy": {"digest": assessment.policy_digest},
        "order_digest": order_digest(order),
        "bsa": None if assessment.bsa is None else _surface(assessment.bsa),
        "dose": _dose(assessment.dose),
        "preparation": None if assessment.preparation is None else _preparation(assessment.preparation),
        "findings": [finding_document(finding) for finding in assessment.findings],
        "monitoring": [monitoring_document(item) for item in assessment.monitoring],
    }


def assessment_text(document: Document, *, indent: int | None = None) -> str:
    """Return an assessment's document as JSON text, in the order of its keys."""
    separators = (",", ": ") if indent else (",", ":")
    return json.dumps(document, ensure_ascii=False, indent=indent, separators=separators, allow_nan=False)


def _surface(surface: BodySurface) -> Document:
    return {"formula": surface.formula.value} | measured_document(surface.value, "m2", _CALCULATED)


def _dose(plan: DosePlan) -> Document:
    difference = plan.difference_percent
    return {
        "per_area": stated_document(plan.per_area, "mg/m2"),
        "calculated": stated_document(plan.calculated, "mg", _CALCULATED),
        "rounded": stated_document(plan.rounded, "mg"),
        "ordered": stated_document(plan.ordered, "mg"),
        "difference_percent": None if difference is None else plain_number(difference, _DIFFERENCE),
    }


def _preparation(plan: PreparationPlan) -> Document:
    return {
        "container": plan.container.value,
        "vials": plan.vials,
        "withdraw": measured_document(plan.withdraw, "mL", _VOLUME),
        "diluent": measured_document(plan.diluent, "mL", _VOLUME),
        "concentration": measured_document(plan.concentration, "mg/mL", _CONCENTRATION),
        "rate": stated_document(plan.rate, "mL/h", _RATE),
        "discard": measured_document(plan.discard, "mg", _CALCULATED),
    }


def finding_document(finding: Finding) -> Document:
    """Return one finding."""
    return {
        "rule": finding.rule,
        "outcome": finding.outcome.value,
        "severity": finding.severity.value,
        "release": finding.release.value,
        "title": file_text(finding.title),
        "found": file_text(finding.found),
        "expected": file_text(finding.expected),
        "message": file_text(finding.message),
        "working": [file_text(line) for line in finding.working],
        "inputs": [_input(used) for used in finding.inputs],
        "source": citation_document(finding.source),
    }


def _input(used: FindingInput) -> Document:
    taken_at = None if used.taken_at is None else used.taken_at.isoformat()
    return {"path": used.path, "value": file_text(used.value), "taken_at": taken_at}


def monitoring_document(item: MonitoringItem) -> Document:
    """Return one item of the monitoring plan."""
    return {
        "item": item.item.value,
        "due_from": _day(item.due_from),
        "due_to": _day(item.due_to),
        "status": item.status.value,
        "why": file_text(item.why),
        "source": citation_document(item.source),
    }


def citation_document(source: Citation) -> Document:
    """Return where a rule or number comes from."""
    return {"key": source.key, "section": source.section, "verified": source.verified}


def stated_document(measured: Quantity | None, unit: str, places: int | None = None) -> Document | None:
    """Return a quantity in ``unit``, null where it is not stated."""
    return None if measured is None else measured_document(measured, unit, places)


def measured_document(measured: Quantity, unit: str, places: int | None = None) -> Document:
    """Return a quantity in ``unit``; beyond ``places`` decimals it is rounded half up."""
    return {"value": plain_number(magnitude(measured, unit), places), "unit": unit}


def plain_number(number: Decimal, places: int | None = None) -> str:
    """Return a plain decimal; beyond ``places`` decimals it is rounded half up."""
    exponent = number.as_tuple().exponent
    exact = places is None or (isinstance(exponent, int) and -exponent <= places)
    return plain(number if exact else rounded(number, places or 0))


def _day(day: date) -> str:
    return day.isoformat()


def file_text(text: str) -> str:
    """Return a text for a file: plain spaces in place of those that only keep a line of print together."""
    return text.replace(NO_BREAK_SPACE, " ")
