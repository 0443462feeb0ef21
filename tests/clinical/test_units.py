"""The closed unit registry: exact conversions, and nothing that is not listed."""

from decimal import Decimal
from typing import cast

import pint
import pytest

from besponsa_desktop.clinical.units import (
    UCUM_UNITS,
    Kind,
    kind_of,
    magnitude,
    number_of,
    quantity,
    settled,
    unit_label,
    unit_of,
    units_of,
)

# One of the first unit is so much of the second: by definition of the units.
EXACT_CONVERSIONS = [
    ("1", "m", "cm", "100"),
    ("1", "[in_i]", "cm", "2.54"),
    ("1", "[lb_av]", "kg", "0.45359237"),
    ("1", "g", "mg", "1000"),
    ("1440", "ug", "mg", "1.44"),
    ("1", "h", "min", "60"),
    ("3600", "s", "min", "60"),
    ("90", "min", "h", "1.5"),
    ("0.421", "s", "ms", "421"),
    ("1", "ukat/L", "U/L", "60"),
    ("40", "U/L", "ukat/L", "0.666666666666666666666666666667"),
    ("1", "mg/mL", "mg/dL", "100"),
    ("17.1", "umol/L", "mmol/L", "0.0171"),
    ("10000", "/mm3", "10*9/L", "10"),
    ("10000", "/uL", "10*9/L", "10"),
    ("10", "10*3/uL", "10*9/L", "10"),
]


@pytest.mark.parametrize(("number", "unit", "other", "expected"), EXACT_CONVERSIONS)
def test_that_a_conversion_is_exact(number: str, unit: str, other: str, expected: str) -> None:
    assert settled(magnitude(quantity(Decimal(number), unit), other)) == Decimal(expected)


@pytest.mark.parametrize("unit", UCUM_UNITS)
def test_that_a_quantity_keeps_the_unit_and_number_it_was_made_with(unit: str) -> None:
    measured = quantity(Decimal("1.50"), unit)
    assert (unit_of(measured), str(number_of(measured))) == (unit, "1.50")
    assert unit in units_of(kind_of(unit))
    assert unit_label(unit)


def test_that_a_unit_of_another_dimension_is_refused() -> None:
    with pytest.raises(pint.DimensionalityError):
        magnitude(quantity(Decimal(1), "mg"), "mL")


@pytest.mark.parametrize("unit", ["IU", "mcg", "mg/kg", "U", "9**9**9", "kg kg", ""])
def test_that_a_unit_outside_the_list_does_not_exist(unit: str) -> None:
    with pytest.raises(KeyError):
        quantity(Decimal(1), unit)


def test_that_mass_and_molar_concentration_do_not_convert_into_each_other() -> None:
    assert kind_of("mg/dL") is Kind.MASS_CONCENTRATION
    with pytest.raises(pint.DimensionalityError):
        magnitude(quantity(Decimal(1), "mg/dL"), "umol/L")


def test_that_a_float_is_not_a_number_of_a_quantity() -> None:
    with pytest.raises(TypeError):
        magnitude(quantity(cast("Decimal", 1.5), "m"), "cm")
