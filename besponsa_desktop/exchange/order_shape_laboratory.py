"""The shape of a laboratory result: the units and bounds that each test takes."""

from __future__ import annotations

from decimal import Decimal

from besponsa_desktop.clinical.investigations import Comparator, LaboratoryResult, LaboratoryTest
from besponsa_desktop.clinical.units import Kind, units_of
from besponsa_desktop.exchange.order_parts import MOMENT, NOT_NEGATIVE, PERCENT, POSITIVE
from besponsa_desktop.exchange.order_rules import ByWord
from besponsa_desktop.exchange.shapes import Choice
from besponsa_desktop.exchange.shapes_measures import Measured
from besponsa_desktop.exchange.shapes_numbers import DecimalNumber
from besponsa_desktop.exchange.shapes_records import Key

_ENZYME = units_of(Kind.CATALYTIC_CONCENTRATION)
_CELLS = units_of(Kind.CELL_COUNT)
_MOLAR = units_of(Kind.SUBSTANCE_CONCENTRATION)
_EQUIVALENT = units_of(Kind.EQUIVALENT_CONCENTRATION)
_MASS = ("mg/dL",)  # the registry's other mass concentration is that of the drug, not a laboratory's

#: The units of each test. Mass units only where the molar mass is defined, equivalents only for ions.
UNITS_OF_TEST: dict[LaboratoryTest, tuple[str, ...]] = {
    LaboratoryTest.TOTAL_BILIRUBIN: (*_MASS, *_MOLAR),
    LaboratoryTest.ALT: _ENZYME,
    LaboratoryTest.AST: _ENZYME,
    LaboratoryTest.ALP: _ENZYME,
    LaboratoryTest.ANC: _CELLS,
    LaboratoryTest.PLATELETS: _CELLS,
    LaboratoryTest.WBC: _CELLS,
    LaboratoryTest.BLAST_PERCENT: units_of(Kind.FRACTION),
    LaboratoryTest.PERIPHERAL_BLASTS: _CELLS,
    LaboratoryTest.POTASSIUM: (*_MOLAR, *_EQUIVALENT),
    LaboratoryTest.MAGNESIUM: (*_MASS, *_MOLAR, *_EQUIVALENT),
    LaboratoryTest.CALCIUM: (*_MASS, *_MOLAR, *_EQUIVALENT),
}
_ALL_UNITS = tuple(dict.fromkeys(unit for units in UNITS_OF_TEST.values() for unit in units))


def _result(units: tuple[str, ...], number: DecimalNumber) -> Measured:
    return Measured(
        units,
        number,
        Key("lower_limit", POSITIVE),
        Key("upper_limit", POSITIVE),
        Key("collected_at", MOMENT),
        before=(Key("test", Choice(LaboratoryTest), required=True), Key("comparator", Choice(Comparator))),
        make=LaboratoryResult,
    )


def _bounds(test: LaboratoryTest) -> DecimalNumber:
    return PERCENT if test is LaboratoryTest.BLAST_PERCENT else NOT_NEGATIVE


laboratory_result = ByWord(
    "test",
    {test.value: _result(units, _bounds(test)) for test, units in UNITS_OF_TEST.items()},
    otherwise=_result(_ALL_UNITS, DecimalNumber(lowest=Decimal(0))),
)
