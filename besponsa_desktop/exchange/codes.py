"""The codes that importers know, each system's own; what stands in no table here is never guessed at."""

from __future__ import annotations

from besponsa_desktop.clinical.investigations import LaboratoryTest
from besponsa_desktop.clinical.units import Kind, kind_of
from besponsa_desktop.exchange.order_shape_laboratory import UNITS_OF_TEST

_MASS = (Kind.MASS_CONCENTRATION,)
_MOLAR = (Kind.SUBSTANCE_CONCENTRATION, Kind.EQUIVALENT_CONCENTRATION)
_ANY = tuple(Kind)

#: LOINC to the laboratory test, and to what its unit may measure: a code says mass or moles itself.
_TESTS: dict[str, tuple[LaboratoryTest, tuple[Kind, ...]]] = {
    "1975-2": (LaboratoryTest.TOTAL_BILIRUBIN, _MASS),
    "14631-6": (LaboratoryTest.TOTAL_BILIRUBIN, _MOLAR),
    "1742-6": (LaboratoryTest.ALT, _ANY),
    "1920-8": (LaboratoryTest.AST, _ANY),
    "6768-6": (LaboratoryTest.ALP, _ANY),
    "751-8": (LaboratoryTest.ANC, _ANY),
    "753-4": (LaboratoryTest.ANC, _ANY),
    "26499-4": (LaboratoryTest.ANC, _ANY),
    "777-3": (LaboratoryTest.PLATELETS, _ANY),
    "26515-7": (LaboratoryTest.PLATELETS, _ANY),
    "6690-2": (LaboratoryTest.WBC, _ANY),
    "26464-8": (LaboratoryTest.WBC, _ANY),
    "26446-5": (LaboratoryTest.BLAST_PERCENT, _ANY),
    "30376-8": (LaboratoryTest.PERIPHERAL_BLASTS, _ANY),
    "2823-3": (LaboratoryTest.POTASSIUM, _MOLAR),
    "19123-9": (LaboratoryTest.MAGNESIUM, _MASS),
    "2601-3": (LaboratoryTest.MAGNESIUM, _MOLAR),
    "17861-6": (LaboratoryTest.CALCIUM, _MASS),
    "2000-8": (LaboratoryTest.CALCIUM, _MOLAR),
}
HEIGHT = "8302-2"
WEIGHTS = ("29463-7", "3141-9")
SURFACES = ("3140-1", "8277-6")
MARROW_BLASTS = "11150-0"
PREGNANCY_TEST = "2118-8"
QTC_FRIDERICIA = "76634-5"
QTC_BAZETT = "76635-2"
QT = "8634-8"
QTC_WITHOUT_METHOD = "8636-3"
HEART_RATE = "8867-4"
KNOWN_LOINC = frozenset(
    {*_TESTS, HEIGHT, *WEIGHTS, *SURFACES, MARROW_BLASTS, PREGNANCY_TEST, QTC_FRIDERICIA, QTC_BAZETT, QT}
    | {QTC_WITHOUT_METHOD, HEART_RATE}
)

#: SNOMED CT.
NO_KNOWN_ALLERGY = "716186003"
B_CELL_ALL = "277571004"
STEM_CELL_TRANSPLANT = "234336002"
PREGNANCY_RESULTS = {"260385009": "negative", "10828004": "positive"}
ROUTES = {"47625008": "intravenous", "26643006": "oral"}

#: ICD-10-CM: the course of acute lymphoblastic leukemia, B and T cells alike.
ALL_COURSES = {"C91.00": None, "C91.01": "remission", "C91.02": "relapsed"}

#: NDC of Besponsa 0.9 mg, as printed, with a labeler of five digits, and as eleven digits.
DRUG_NDC = frozenset({"0008-0100-01", "00008-0100-01", "00008010001"})
DRUG = "inotuzumab ozogamicin"
DRUG_NAMES = (DRUG, "besponsa")

#: Other spellings of one unit, as samples of public systems have them.
_UNIT_SPELLINGS = {"m^2": "m2"}


def test_of(code: str) -> LaboratoryTest | None:
    """Return the laboratory test that a LOINC code means."""
    known = _TESTS.get(code)
    return None if known is None else known[0]


def units_of_code(code: str) -> tuple[str, ...]:
    """Return the units that a result with this LOINC code may have."""
    test, kinds = _TESTS[code]
    return tuple(unit for unit in UNITS_OF_TEST[test] if kind_of(unit) in kinds)


def unit_spelled(unit: str) -> str:
    """Return a unit in the spelling of the order file, where only the spelling differs."""
    return _UNIT_SPELLINGS.get(unit, unit)


def is_loinc(code: str) -> bool:
    """Tell whether a text is formed like a LOINC code, with its right check digit."""
    number, _, check = code.partition("-")
    if not (
        number.isascii() and number.isdigit() and check.isascii() and check.isdigit() and len(check) == 1
    ):
        return False
    odd = str(int(number[::-1][::2]) * 2)
    total = sum(map(int, odd)) + sum(map(int, number[::-1][1::2]))
    return (-total) % 10 == int(check)
