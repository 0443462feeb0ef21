"""The words of a label: each field as a phrase with the place of its value in the order file."""

from __future__ import annotations

from besponsa_desktop.clinical.course import DoseReduction
from besponsa_desktop.clinical.display import (
    date_text,
    dose_text,
    moment_text,
    number_text,
    trimmed_quantity_text,
)
from besponsa_desktop.clinical.findings import Outcome
from besponsa_desktop.clinical.preparation import PreparationPlan
from besponsa_desktop.clinical.regimen import DOSE_DAYS
from besponsa_desktop.printing.amounts import concentration_text, rate_text, volume_text
from besponsa_desktop.printing.content import NOT_VERIFIED, Content
from besponsa_desktop.printing.imprint import Status
from besponsa_desktop.printing.label_band import Phrase
from besponsa_desktop.printing.label_canvas import SMALL, SMALL_BOLD
from besponsa_desktop.printing.label_facts import LabelFacts

LIGHT, FROST = "Protect from light.", "Do not freeze."
_US_ISSUER = "uspi"
_DILUENT_RULE = "preparation.diluent"
_WARD_INK = 11.0


def state_lines(content: Content, facts: LabelFacts) -> list[str]:
    """Return that it is verified; else that nobody has signed, and the status or the verdict."""
    imprint, is_verified = content.imprint, content.imprint.status is Status.VERIFIED
    state = imprint.status.value.upper() if content.may_be_dispensed else content.verdict_text
    more = [
        "" if is_verified else state,
        f"REPRINT {facts.reprint}" if facts.reprint else "",
        "PRACTICE" if imprint.practice else "",
    ]
    second = " · ".join(filter(None, more))
    return [imprint.status.value.upper() if is_verified else NOT_VERIFIED, *([second] if second else [])]


def born_and_mrn(content: Content) -> list[Phrase]:
    """Return birth date and MRN."""
    patient = content.order.patient
    born = "" if patient.birth_date is None else date_text(patient.birth_date)
    return [
        Phrase(f"born {born}", SMALL, "patient.birth_date"),
        Phrase(f"MRN {patient.mrn}", SMALL, "patient.mrn"),
    ]


def ward(content: Content) -> Phrase:
    """Return the ward, or a line to write it on."""
    location = content.order.patient.location
    if location:
        return Phrase(f"ward: {location}", SMALL, "patient.location")
    return Phrase("ward:", SMALL, "patient.location", _WARD_INK)


def dose(content: Content) -> str:
    """Return the ordered dose."""
    ordered = content.order.prescription.dose
    return "" if ordered is None else dose_text(ordered)


def brand(content: Content) -> list[str]:
    """Return the brand, and where the label is a US one that it wants a prescription."""
    product = content.regimen.product
    return [f"({product.brand_name})", *(["Rx only"] if product.source.key.startswith(_US_ISSUER) else [])]


def total(content: Content, plan: PreparationPlan) -> Phrase:
    """Return in what the dose is diluted, and to which volume."""
    text = f"in {_diluent(content)}, total {volume_text(plan.total)}"
    return Phrase(text, SMALL_BOLD, "order.diluent")


def _diluent(content: Content) -> str:
    """Return the diluent as the protocol names it where the order's is that, else as it was ordered."""
    finding = content.finding(_DILUENT_RULE)
    if finding is not None and finding.outcome is Outcome.PASS:
        return finding.expected
    return content.order.prescription.diluent or ""


def total_apart(content: Content, plan: PreparationPlan) -> list[Phrase]:
    """Return the same in two parts, which may stand on two lines."""
    volume = f"total {volume_text(plan.total)}"
    return [Phrase(text, SMALL_BOLD, "order.diluent") for text in (f"in {_diluent(content)},", volume)]


def concentration(plan: PreparationPlan) -> Phrase:
    """Return the final concentration."""
    return Phrase(concentration_text(plan.concentration), SMALL, "order.final_volume")


def cycle(content: Content) -> Phrase:
    """Return cycle and day."""
    order = content.order.prescription
    return Phrase(f"cycle {order.cycle} day {order.day}", SMALL, "order.cycle")


def dose_number(content: Content) -> list[Phrase]:
    """Return which dose of how many this is in the cycle, where the day tells it."""
    day = content.order.prescription.day
    two = content.order.course.dose_reduction is DoseReduction.TWO_DOSES_PER_CYCLE
    days = DOSE_DAYS[:2] if two else DOSE_DAYS
    if day not in days:
        return []
    return [Phrase(f"dose {days.index(day) + 1} of {len(days)}", SMALL, "order.day")]


def route() -> Phrase:
    """Return how it is given, and how not."""
    return Phrase("For intravenous infusion only", SMALL_BOLD, "order.route")


def rate(content: Content, plan: PreparationPlan) -> Phrase:
    """Return time and rate, or a line to write the time on."""
    duration = content.order.prescription.infusion_duration
    if duration is None or plan.rate is None:
        return Phrase("over ________ min", SMALL_BOLD, "order.infusion_duration")
    text = f"{trimmed_quantity_text(duration)} at {rate_text(plan.rate)}"
    return Phrase(text, SMALL_BOLD, "order.infusion_duration")


def filter_note(content: Content, *, short: bool = False) -> Phrase:
    """Return what to know of an in-line filter; ``short`` leaves out which would be suitable."""
    named = content.order.prescription.filter
    if named:
        return Phrase(f"Filter: {named}.", SMALL, "order.filter")
    if short:
        return Phrase("No filter needed.", SMALL, "order.filter")
    suitable = [_material(name) for name in content.regimen.preparation.filters.suitable]
    text = f"No filter needed. If used: {', '.join(suitable[:-1])} or {suitable[-1]}"
    return Phrase(text, SMALL, "order.filter")


def _material(name: str) -> str:
    """Return a filter material as it is written: short names are abbreviations."""
    return name.upper() if len(name) <= 4 else name


def filter_and_kept(content: Content) -> Phrase:
    """Return both in short, on one line."""
    short = filter_note(content, short=True)
    return short._replace(text=f"{short.text} {LIGHT} {FROST} {_temperatures(content)}")


def _temperatures(content: Content) -> str:
    storage = content.regimen.preparation.storage
    room = f"{number_text(storage.room_lowest)}–{number_text(storage.room_highest)}"
    cold = f"{number_text(storage.refrigerator_lowest)}–{number_text(storage.refrigerator_highest)}"
    return f"{room}\u00a0°C or {cold}\u00a0°C."


def kept(content: Content) -> list[Phrase]:
    """Return how the diluted dose is kept, with the protocol's temperatures."""
    held = f"Hold at {_temperatures(content)}"
    return [Phrase(text, SMALL, "preparation") for text in (LIGHT, FROST, held)]


def people(facts: LabelFacts, ink: float = 0.0) -> list[list[Phrase]]:
    """Return who prepared and checked, and the label's number: what is not known is a line to write on."""
    return [
        _prepared(facts, ink),
        [_known("checked", facts.checked_by and f"by {facts.checked_by}", "print.checked_by", ink)],
        [serial(facts, ink)],
    ]


def _prepared(facts: LabelFacts, ink: float) -> list[Phrase]:
    path = "print.prepared_by"
    if facts.prepared_at is None:
        return [_known("prepared", facts.prepared_by and f"by {facts.prepared_by}", path, ink)]
    at = Phrase(f"prepared {moment_text(facts.prepared_at)}", SMALL, "print.prepared_at")
    return [at, _known("by", facts.prepared_by, path, ink)]


def _known(caption: str, text: str, path: str, ink: float) -> Phrase:
    return Phrase(f"{caption} {text}", SMALL, path) if text else Phrase(caption, SMALL, path, ink)


def serial(facts: LabelFacts, ink: float = 0.0) -> Phrase:
    """Return the label's number, or a line to write it on."""
    return _known("serial", "" if facts.serial is None else str(facts.serial), "print.serial", ink)


def pharmacy(content: Content) -> list[str]:
    """Return the pharmacy's name, and its address with the phone."""
    imprint = content.imprint
    contact = " · ".join(part for part in (imprint.site_address, imprint.site_phone) if part)
    return [line for line in (imprint.site_name, contact) if line]
