"""The preparation as recorded: times since reconstitution, and the vials used."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from besponsa_desktop.clinical.case import Case
from besponsa_desktop.clinical.checks.inputs import stated
from besponsa_desktop.clinical.display import count_text, date_text, listed
from besponsa_desktop.clinical.findings import Finding, FindingInput, Severity
from besponsa_desktop.clinical.order import RecordedPreparation, Vial
from besponsa_desktop.clinical.policy import Products
from besponsa_desktop.clinical.preparation import vials_needed
from besponsa_desktop.clinical.rule import Basis, Rule
from besponsa_desktop.clinical.units import magnitude

TIMES = Rule("preparation.times", "Times since reconstitution", Severity.REJECT, never=True)
VIALS = Rule("preparation.vials", "Vials", Severity.REJECT, never=True)

_GTIN_DIGITS = 14


def times(case: Case) -> Finding:
    """Check the hours from the earliest reconstitution to dilution and to the end of the infusion."""
    limits, recorded = case.regimen.preparation.times, case.order.preparation
    if recorded is None:
        return TIMES.not_applicable(limits.source, "No preparation is recorded yet.")
    first = _first_reconstitution(recorded)
    spans = {
        "to dilution": (_span(first, recorded.diluted_at), timedelta(hours=int(limits.to_dilution))),
        "to the end of the infusion": (
            _span(first, recorded.infusion_end),
            timedelta(hours=int(limits.to_infusion_end)),
        ),
    }
    basis = Basis(
        source=limits.source,
        found=", ".join(f"{_hours(span)} {name}" for name, (span, _) in spans.items()),
        expected=f"dilution ≤ {limits.to_dilution} h, end ≤ {limits.to_infusion_end} h",
        inputs=_time_inputs(recorded),
    )
    late = [name for name, (span, longest) in spans.items() if span is not None and span > longest]
    if late:
        return TIMES.failed(
            Severity.REJECT, basis, f"Too long from reconstitution {listed(late)}: do not use."
        )
    missing = _missing_times(recorded)
    if missing:
        return TIMES.unknown(basis, missing)
    if not _in_order(recorded):
        return TIMES.unknown(basis, ["the right order of the times: they do not follow each other"])
    return TIMES.passed(basis, "The preparation was used within its times.")


def _vials(recorded: RecordedPreparation) -> tuple[Vial, ...]:
    return recorded.vials or ()


def _first_reconstitution(recorded: RecordedPreparation) -> datetime | None:
    moments = [vial.reconstituted_at for vial in _vials(recorded) if vial.reconstituted_at is not None]
    return min(moments, default=None)


def _span(start: datetime | None, end: datetime | None) -> timedelta | None:
    return None if start is None or end is None else end - start


def _hours(span: timedelta | None) -> str:
    if span is None:
        return "? h"
    minutes = int(span.total_seconds() // 60)
    sign = "−" if minutes < 0 else ""
    return f"{sign}{abs(minutes) // 60} h {abs(minutes) % 60:02d} min"


def _missing_times(recorded: RecordedPreparation) -> list[str]:
    needed = {
        "dilution": recorded.diluted_at,
        "start of infusion": recorded.infusion_start,
        "end of infusion": recorded.infusion_end,
    }
    missing = [f"time of {name}" for name, moment in needed.items() if moment is None]
    vials = _vials(recorded)
    if not vials or any(vial.reconstituted_at is None for vial in vials):
        missing.append("time of reconstitution")
    return missing


def _in_order(recorded: RecordedPreparation) -> bool:
    last = max((v.reconstituted_at for v in _vials(recorded) if v.reconstituted_at), default=None)
    stages = [last, recorded.diluted_at, recorded.infusion_start, recorded.infusion_end]
    known = [stage for stage in stages if stage is not None]
    return known == sorted(known)


def _time_inputs(recorded: RecordedPreparation) -> tuple[FindingInput, ...]:
    vials = tuple(
        stated(f"preparation.vials[{index}].reconstituted_at", vial.reconstituted_at, vial.reconstituted_at)
        for index, vial in enumerate(_vials(recorded))
    )
    return (
        *vials,
        stated("preparation.diluted_at", recorded.diluted_at, recorded.diluted_at),
        stated("preparation.infusion_start", recorded.infusion_start, recorded.infusion_start),
        stated("preparation.infusion_end", recorded.infusion_end, recorded.infusion_end),
    )


def vials(case: Case) -> Finding:
    """Check each recorded vial: product code, expiry, recall, serial; and that there are enough."""
    source, recorded = case.policy.products.source, case.order.preparation
    if recorded is None:
        return VIALS.not_applicable(source, "No preparation is recorded yet.")
    needed = _needed(case)
    basis = Basis(
        source=source,
        found="not recorded" if recorded.vials is None else count_text(len(recorded.vials), "vial"),
        expected="not known" if needed is None else count_text(needed, "vial"),
        inputs=tuple(_vial_input(index, vial) for index, vial in enumerate(_vials(recorded))),
    )
    wrong = [*_wrong_vials(case, recorded), *_too_few(recorded, needed)]
    if wrong:
        return VIALS.failed(Severity.REJECT, basis, f"{listed(wrong)}: do not use.")
    missing = _missing_about_vials(recorded, needed)
    if missing:
        return VIALS.unknown(basis, missing)
    return VIALS.passed(basis, "The vials are of the ordered product, in date, and enough.")


def _needed(case: Case) -> int | None:
    ordered = case.prescription.dose
    return None if ordered is None else vials_needed(magnitude(ordered, "mg"), case.regimen.preparation.vial)


def _wrong_vials(case: Case, recorded: RecordedPreparation) -> list[str]:
    used_on = (recorded.infusion_end or case.planned).date()
    serials = [vial.serial for vial in _vials(recorded) if vial.serial is not None]
    wrong = []
    for number, vial in enumerate(_vials(recorded), start=1):
        wrong += wrong_about(vial, f"vial {number}", used_on, case.policy.products)
    twice = sorted({serial for serial in serials if serials.count(serial) > 1})
    return wrong + [f"serial {serial} is recorded twice" for serial in twice]


def wrong_about(vial: Vial, name: str, used_on: date, products: Products) -> list[str]:
    """Return what speaks against a vial by itself, which is called ``name``: product code, expiry, recall."""
    wrong = []
    if vial.gtin is not None and vial.gtin.zfill(_GTIN_DIGITS) not in products.gtins:
        wrong.append(f"{name} has the code {vial.gtin} of another product")
    if vial.expires_on is not None and vial.expires_on < used_on:
        wrong.append(f"{name} expired on {date_text(vial.expires_on)}")
    if vial.lot in products.recalled_lots:
        wrong.append(f"lot {vial.lot} of {name} is recalled")
    return wrong


def _too_few(recorded: RecordedPreparation, needed: int | None) -> list[str]:
    if recorded.vials is None or needed is None or len(recorded.vials) >= needed:
        return []
    return [f"{count_text(len(recorded.vials), 'vial')} recorded, {needed} needed"]


def _missing_about_vials(recorded: RecordedPreparation, needed: int | None) -> list[str]:
    if recorded.vials is None:
        return ["vials"]
    missing = [] if needed is not None else ["dose in mg, which gives the number of vials"]
    for number, vial in enumerate(recorded.vials, start=1):
        parts = {"product code": vial.gtin, "lot": vial.lot, "expiry": vial.expires_on}
        missing += [f"{name} of vial {number}" for name, value in parts.items() if value is None]
    return missing


def _vial_input(index: int, vial: Vial) -> FindingInput:
    parts = (vial.gtin, vial.lot, _day(vial.expires_on), vial.serial)
    return stated(f"preparation.vials[{index}]", " · ".join(part or "?" for part in parts))


def _day(day: date | None) -> str | None:
    return None if day is None else date_text(day)
