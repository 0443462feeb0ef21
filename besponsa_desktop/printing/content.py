"""What a document is about: the order, what the program says about it, and the texts several blocks share."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import localcontext

from besponsa_desktop.clinical.assessment import Assessment
from besponsa_desktop.clinical.case import Case
from besponsa_desktop.clinical.display import NOT_STATED, dose_text
from besponsa_desktop.clinical.findings import Citation, Finding, Outcome
from besponsa_desktop.clinical.opening import open_case
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.clinical.units import EXACT
from besponsa_desktop.printing.imprint import Imprint, Status

#: The order of such a document is signed.
_SIGNED = frozenset({Status.VERIFIED, Status.RECORDED})
#: What stands across a print that nobody has signed.
NOT_VERIFIED = "NOT VERIFIED"
PRODUCT_RULE = "identity.product"
_DILUENT_RULE = "preparation.diluent"
CONFIRM_SIGN = "†"
_ISSUERS = {"uspi": "US §", "smpc": "EU "}
_SHORT = {"site-policy": "site", "source-brief": "brief", "vod-criteria": "EBMT"}
_MEANINGS = {
    "uspi": "US: US prescribing information",
    "smpc": "EU: EU product information",
    "vod-criteria": "EBMT: criteria of VOD",
    "site-policy": "site: site policy",
    "source-brief": "brief: source brief",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """An order with its assessment under one regimen and policy, and the imprint of the print."""

    order: ChemotherapyOrder
    assessment: Assessment
    regimen: Regimen
    policy: SitePolicy
    imprint: Imprint

    def case(self) -> Case:
        """Return the order as the core sees it: level, body surface and usable measurements."""
        with localcontext(EXACT):
            return open_case(self.order, self.regimen, self.policy)

    def finding(self, rule: str) -> Finding | None:
        """Return what the rule ``rule`` says, where it was evaluated."""
        return next((f for f in self.assessment.findings if f.rule == rule), None)

    @property
    def is_ordered_product(self) -> bool:
        """Return whether the ordered drug is the protocol's."""
        finding = self.finding(PRODUCT_RULE)
        return finding is not None and finding.outcome is Outcome.PASS

    @property
    def drug_text(self) -> str:
        """Return the generic name where the protocol's drug is ordered, else the drug as it was ordered."""
        if self.is_ordered_product:
            return self.regimen.product.generic_name
        return self.order.prescription.drug or f"drug {NOT_STATED}"

    @property
    def diluent_text(self) -> str:
        """Return the diluent as the protocol names it where the order's is that, else as it was ordered."""
        finding = self.finding(_DILUENT_RULE)
        if finding is not None and finding.outcome is Outcome.PASS:
            return finding.expected
        return self.order.prescription.diluent or ""

    @property
    def dose_text(self) -> str:
        """Return the ordered dose."""
        dose = self.order.prescription.dose
        return f"dose {NOT_STATED}" if dose is None else dose_text(dose)

    @property
    def may_be_dispensed(self) -> bool:
        """Return whether the dose may be prepared: no decision is needed, or all are signed for."""
        return self.assessment.verdict.lets_go_on or self.imprint.status in _SIGNED

    @property
    def patient_name(self) -> str:
        """Return the name as family name, given name."""
        patient = self.order.patient
        names = [name for name in (patient.family_name, patient.given_name) if name]
        return ", ".join(names) or f"name {NOT_STATED}"

    @property
    def mrn(self) -> str:
        """Return the medical record number."""
        return self.order.patient.mrn or f"MRN {NOT_STATED}"

    @property
    def verdict_text(self) -> str:
        """Return the verdict in capitals."""
        return self.assessment.verdict.value.upper()


def source_text(source: Citation) -> str:
    """Return a source as its issuer and section, with the sign of the footnote where it was not checked."""
    issuer, _, _ = source.key.partition("-")
    short = _SHORT.get(source.key, source.key)
    text = f"{_ISSUERS[issuer]}{source.section}" if issuer in _ISSUERS else short
    return text if source.verified else f"{text}{CONFIRM_SIGN}"


def sources_note(sources: Iterable[Citation]) -> str:
    """Return what the short forms of ``sources`` and the sign of the footnote mean."""
    used = tuple(sources)
    keys = {source.key for source in used} | {source.key.partition("-")[0] for source in used}
    meanings = [meaning for key, meaning in _MEANINGS.items() if key in keys]
    if not all(source.verified for source in used):
        meanings.append(f"{CONFIRM_SIGN} confirm with current labelling")
    return " · ".join(meanings)
