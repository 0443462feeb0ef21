"""A dosing protocol as the core sees it: every limit with its unit and source, read from data files."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from besponsa_desktop.clinical.findings import Severity
from besponsa_desktop.clinical.parameters import Sourced, in_unit
from besponsa_desktop.clinical.regimen_preparation import PreparationLimits


@dataclass(frozen=True, slots=True, kw_only=True)
class Product(Sourced):
    """The drug by its names (lower case), and the drugs it is mistaken for."""

    names: tuple[str, ...]
    generic_name: str
    brand_name: str
    look_alikes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeLimit(Sourced):
    """Youngest age of the indication, in completed years."""

    minimum: Decimal = in_unit("a")


@dataclass(frozen=True, slots=True, kw_only=True)
class TkiRequirement(Sourced):
    """Whether a patient not Philadelphia-negative must have tried a tyrosine kinase inhibitor."""

    required: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorVodRule(Sourced):
    """What an earlier severe VOD or a serious ongoing liver disease means."""

    severity: Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Indication(Sourced):
    """For whom the drug is labelled."""

    age: AgeLimit
    tki: TkiRequirement
    prior_vod: PriorVodRule


#: The days of a cycle on which a dose is due; a protocol gives each its level (``CycleDoses``).
DOSE_DAYS = (1, 8, 15)
#: Those of them that follow the first dose of the cycle.
LATER_DOSE_DAYS = DOSE_DAYS[1:]


@dataclass(frozen=True, slots=True, kw_only=True)
class CycleDoses(Sourced):
    """Dose levels (mg/m²) of one cycle by day."""

    day_1: Decimal = in_unit("mg/m2")
    day_8: Decimal = in_unit("mg/m2")
    day_15: Decimal = in_unit("mg/m2")

    def level(self, day: int) -> Decimal | None:
        """Return the level of ``day`` in mg/m²; ``None`` for a day on which no dose is due."""
        return {1: self.day_1, 8: self.day_8, 15: self.day_15}.get(day)

    @property
    def total(self) -> Decimal:
        """Return the cycle's total in mg/m²."""
        return self.day_1 + self.day_8 + self.day_15


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseTable:
    """Dose levels by cycle and response."""

    first_cycle: CycleDoses
    responder: CycleDoses
    non_responder: CycleDoses


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseReductionRule(Sourced):
    """By what a level is multiplied after a reduction; in the two-dose step day 15 is also left out."""

    factor: Decimal = in_unit("1")


@dataclass(frozen=True, slots=True, kw_only=True)
class CycleLimits(Sourced):
    """How many cycles: recommended and at most before transplant, at most without, and to a response."""

    before_transplant: Decimal = in_unit("1")
    before_transplant_at_most: Decimal = in_unit("1")
    at_most: Decimal = in_unit("1")
    response_within: Decimal = in_unit("1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule(Sourced):
    """Days between doses and cycles, as differences of calendar dates."""

    minimum_interval: Decimal = in_unit("d")
    day_8_earliest: Decimal = in_unit("d")
    day_8_latest: Decimal = in_unit("d")
    day_15_earliest: Decimal = in_unit("d")
    day_15_latest: Decimal = in_unit("d")
    first_cycle_length: Decimal = in_unit("d")
    later_cycle_length: Decimal = in_unit("d")


@dataclass(frozen=True, slots=True, kw_only=True)
class InterruptionLimits(Sourced):
    """Days of interruption for non-hematologic toxicity, and what follows from them."""

    omit_next_dose_from: Decimal = in_unit("d")
    reduce_next_cycle_from: Decimal = in_unit("d")
    consider_stopping_over: Decimal = in_unit("d")


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseCriteria(Sourced):
    """Figures that make a complete remission, with full or incomplete recovery of counts."""

    marrow_blasts_below: Decimal = in_unit("%")
    platelets_from: Decimal = in_unit("10*9/L")
    anc_from: Decimal = in_unit("10*9/L")


@dataclass(frozen=True, slots=True, kw_only=True)
class CytoreductionRule(Sourced):
    """Blood blasts before the first dose, and the agents that bring them down."""

    agents_severity: Severity
    agents: tuple[str, ...]
    blasts_at_most: Decimal = in_unit("10*9/L")


@dataclass(frozen=True, slots=True, kw_only=True)
class LiverLimits(Sourced):
    """Limits before a dose as multiples of the laboratory's own upper limit."""

    bilirubin_at_most: Decimal = in_unit("1")
    transaminase_at_most: Decimal = in_unit("1")


@dataclass(frozen=True, slots=True, kw_only=True)
class VodSigns(Sourced):
    """From where a value counts as a sign of veno-occlusive disease."""

    bilirubin_from_mg_per_dl: Decimal = in_unit("mg/dL")
    bilirubin_from_umol_per_l: Decimal = in_unit("umol/L")
    weight_gain_over: Decimal = in_unit("%")


@dataclass(frozen=True, slots=True, kw_only=True)
class VodRiskFactors(Sourced):
    """From where age, salvage line and cycle count as risk factors."""

    age_from: Decimal = in_unit("a")
    salvage_line_from: Decimal = in_unit("1")
    cycle_from: Decimal = in_unit("1")


@dataclass(frozen=True, slots=True, kw_only=True)
class CountLimits(Sourced):
    """Blood counts that a new cycle needs, and for how long they may be low."""

    anc_from: Decimal = in_unit("10*9/L")
    platelets_from: Decimal = in_unit("10*9/L")
    low_for_at_most: Decimal = in_unit("d")
    prolonged_severity: Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Reproduction(Sourced):
    """Months after the last dose for contraception and before breastfeeding."""

    contraception_female: Decimal = in_unit("mo")
    contraception_male: Decimal = in_unit("mo")
    breastfeeding_not_before: Decimal = in_unit("mo")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sections:
    """Sources of rules that need no number."""

    premedication: Sourced
    infusion_reactions: Sourced
    toxicity: Sourced
    counts_monitoring: Sourced
    liver_monitoring: Sourced
    ecg: Sourced


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherFigures:
    """Dose levels of another protocol, kept to be named beside this one's."""

    id: str
    name: str
    doses: DoseTable


@dataclass(frozen=True, slots=True, kw_only=True)
class Regimen:
    """A dosing protocol: who, how much, when, prepared how. ``digest`` is over the data it was read from.

    ``edition`` says which revision it is, ``status`` what it is to the label (``differs from the label``).
    ``label`` holds the levels of the label that the protocol is compared with (``None``: it is the label);
    ``also_known`` the figures of other texts, to be named when an order carries them.
    """

    id: str
    name: str
    edition: str
    status: str
    digest: str
    product: Product
    indication: Indication
    doses: DoseTable
    reduction: DoseReductionRule
    cycles: CycleLimits
    schedule: Schedule
    interruption: InterruptionLimits
    response: ResponseCriteria
    cytoreduction: CytoreductionRule
    liver: LiverLimits
    vod: VodSigns
    vod_risk: VodRiskFactors
    counts: CountLimits
    preparation: PreparationLimits
    reproduction: Reproduction
    sections: Sections
    label: OtherFigures | None
    also_known: tuple[OtherFigures, ...]
