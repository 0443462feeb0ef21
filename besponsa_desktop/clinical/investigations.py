"""What was found in the patient: laboratory results, ECGs, the examination, toxicities."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum

from besponsa_desktop.clinical.units import Quantity


class LaboratoryTest(Enum):
    """The laboratory tests that the rules use.

    Members are looked up often and each exists once, so that their identity serves as their hash.
    """

    __hash__ = object.__hash__

    TOTAL_BILIRUBIN = "total_bilirubin"
    ALT = "alt"
    AST = "ast"
    ALP = "alp"
    ANC = "anc"
    PLATELETS = "platelets"
    WBC = "wbc"
    BLAST_PERCENT = "blast_percent"
    PERIPHERAL_BLASTS = "peripheral_blasts"
    POTASSIUM = "potassium"
    MAGNESIUM = "magnesium"
    CALCIUM = "calcium"


class Comparator(Enum):
    """A result that is only bounded: below or above the reported number."""

    LESS = "<"
    GREATER = ">"


@dataclass(frozen=True, slots=True, kw_only=True)
class LaboratoryResult:
    """One result as the laboratory reported it; the limits are in the unit of ``value``."""

    test: LaboratoryTest
    value: Quantity
    comparator: Comparator | None = None
    lower_limit: Decimal | None = None
    upper_limit: Decimal | None = None
    collected_at: datetime | None = None


class QtMethod(Enum):
    """How a QTc was corrected for heart rate."""

    FRIDERICIA = "fridericia"
    BAZETT = "bazett"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ecg:
    """An ECG: either ``qtc`` with its ``method`` or an uncorrected ``qt`` (ms), and the rate (1/min)."""

    qtc: Quantity | None = None
    method: QtMethod | None = None
    qt: Quantity | None = None
    heart_rate: int | None = None
    recorded_at: datetime | None = None


class Hepatomegaly(Enum):
    """Enlarged liver, as examined."""

    NONE = "none"
    PAINLESS = "painless"
    PAINFUL = "painful"


@dataclass(frozen=True, slots=True, kw_only=True)
class Examination:
    """The bedside examination and what the prescriber declares with it; ``None`` means not stated."""

    examined_at: datetime | None = None
    hepatomegaly: Hepatomegaly | None = None
    ascites: bool | None = None
    infection: bool | None = None
    bleeding: bool | None = None
    vod_confirmed: bool | None = None
    severe_liver_toxicity: bool | None = None
    gilbert_or_hemolysis: bool | None = None
    liver_tests_not_recovered: bool | None = None


class ToxicityCategory(Enum):
    """Where a toxicity belongs for the rules of dose modification."""

    HEMATOLOGIC = "hematologic"
    NON_HEMATOLOGIC = "non_hematologic"


@dataclass(frozen=True, slots=True, kw_only=True)
class Toxicity:
    """A toxicity with its CTCAE grade (1 to 5); a ``baseline_grade`` not stated is 0."""

    term: str
    category: ToxicityCategory | None = None
    grade: int | None = None
    baseline_grade: int = 0
    drug_related: bool | None = None
    resolved: bool | None = None
    onset_on: date | None = None
