"""Body surface area: every formula against published constants worked by a second tool."""

from decimal import Decimal

import pytest

from besponsa_desktop.clinical.bsa import BsaFormula, body_surface_area, compare_formulas, equation_text
from besponsa_desktop.clinical.units import magnitude, quantity

FORMULAS = ("mosteller", "du_bois", "haycock", "gehan_george", "boyd", "fujimoto")

# Height cm, weight kg, then m² by each formula, to three decimals: worked in a spreadsheet.
VECTORS = [
    ("170", "70", "1.818 1.810 1.826 1.831 1.835 1.764"),
    ("160", "55", "1.563 1.563 1.566 1.577 1.578 1.523"),
    ("178", "82", "2.014 2.001 2.024 2.026 2.028 1.951"),
    ("165", "120", "2.345 2.227 2.411 2.386 2.435 2.197"),
    ("175", "160", "2.789 2.626 2.881 2.837 2.891 2.596"),
    ("110", "19", "0.762 0.758 0.762 0.779 0.779 0.741"),
    ("75", "9.5", "0.445 0.428 0.451 0.464 0.467 0.423"),
]


@pytest.mark.parametrize(("height", "weight", "expected"), VECTORS)
def test_that_every_formula_gives_the_published_figure(height: str, weight: str, expected: str) -> None:
    figures = [body_surface_area(BsaFormula(name), Decimal(height), Decimal(weight)) for name in FORMULAS]
    assert [f"{figure:.3f}" for figure in figures] == expected.split()


def test_that_mosteller_is_exact_where_its_root_is() -> None:
    assert body_surface_area(BsaFormula.MOSTELLER, Decimal(162), Decimal(72)) == Decimal("1.8")


def test_that_mosteller_alone_hides_transposed_height_and_weight() -> None:
    swapped = {f: body_surface_area(f, Decimal(70), Decimal(170)) for f in BsaFormula}
    right = {f: body_surface_area(f, Decimal(170), Decimal(70)) for f in BsaFormula}
    assert [f for f in BsaFormula if swapped[f] == right[f]] == [BsaFormula.MOSTELLER]


def test_that_the_unit_of_height_and_weight_does_not_change_the_surface() -> None:
    metric = compare_formulas(quantity(Decimal("177.8"), "cm"), quantity(Decimal("68.0388555"), "kg"))
    imperial = compare_formulas(quantity(Decimal(70), "[in_i]"), quantity(Decimal(150), "[lb_av]"))
    assert [(s.formula, magnitude(s.value, "m2")) for s in metric] == [
        (s.formula, magnitude(s.value, "m2")) for s in imperial
    ]


def test_that_every_formula_has_a_name_for_people() -> None:
    assert [formula.label for formula in BsaFormula] == [
        "Mosteller",
        "Du Bois",
        "Haycock",
        "Gehan–George",
        "Boyd",
        "Fujimoto",
    ]


def test_that_an_equation_is_written_with_its_values() -> None:
    height, weight = Decimal(162), Decimal("72.50")
    assert equation_text(BsaFormula.MOSTELLER, height, weight).replace("\u00a0", " ") == (
        "√(162 cm × 72.5 kg ÷ 3600)"
    )
    assert "72,500 g" in equation_text(BsaFormula.BOYD, height, weight).replace("\u00a0", " ")
