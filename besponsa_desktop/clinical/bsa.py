"""Body surface area by the formulas of the practice.

Every formula takes height in cm and weight in kg and returns m², unrounded.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from besponsa_desktop.clinical.display import number_text, with_unit
from besponsa_desktop.clinical.units import EXACT, Quantity, magnitude, quantity


class BsaFormula(Enum):
    """Formulas of body surface area."""

    MOSTELLER = "mosteller"
    DU_BOIS = "du_bois"
    HAYCOCK = "haycock"
    GEHAN_GEORGE = "gehan_george"
    BOYD = "boyd"
    FUJIMOTO = "fujimoto"

    @property
    def label(self) -> str:
        """Return the formula's name as it is written in the literature."""
        return _LABELS[self]


_LABELS = {
    BsaFormula.MOSTELLER: "Mosteller",
    BsaFormula.DU_BOIS: "Du Bois",
    BsaFormula.HAYCOCK: "Haycock",
    BsaFormula.GEHAN_GEORGE: "Gehan–George",
    BsaFormula.BOYD: "Boyd",
    BsaFormula.FUJIMOTO: "Fujimoto",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BodySurface:
    """Body surface area (m², unrounded) and its formula; ``capped`` where the site's cap acts."""

    formula: BsaFormula
    value: Quantity
    capped: bool = False


def mosteller(height_cm: Decimal, weight_kg: Decimal) -> Decimal:
    """Return √(height × weight ÷ 3600) in m².

    Source: Mosteller RD, N Engl J Med 1987;317:1098.
    """
    return EXACT.divide(EXACT.sqrt(EXACT.multiply(height_cm, weight_kg)), Decimal(60))


def du_bois(height_cm: Decimal, weight_kg: Decimal) -> Decimal:
    """Return 0.007184 × weight^0.425 × height^0.725 in m².

    Source: Du Bois D, Du Bois EF, Arch Intern Med 1916;17:863.
    """
    return _powers("0.007184", (weight_kg, "0.425"), (height_cm, "0.725"))


def haycock(height_cm: Decimal, weight_kg: Decimal) -> Decimal:
    """Return 0.024265 × weight^0.5378 × height^0.3964 in m².

    Source: Haycock GB, Schwartz GJ, Wisotsky DH, J Pediatr 1978;93:62.
    """
    return _powers("0.024265", (weight_kg, "0.5378"), (height_cm, "0.3964"))


def gehan_george(height_cm: Decimal, weight_kg: Decimal) -> Decimal:
    """Return 0.0235 × weight^0.51456 × height^0.42246 in m².

    Source: Gehan EA, George SL, Cancer Chemother Rep 1970;54:225.
    """
    return _powers("0.0235", (weight_kg, "0.51456"), (height_cm, "0.42246"))


def boyd(height_cm: Decimal, weight_kg: Decimal) -> Decimal:
    """Return 0.0003207 × height^0.3 × grams^(0.7285 − 0.0188 × log10 grams) in m², weight in grams.

    Source: Boyd E, The growth of the surface area of the human body, University of Minnesota Press 1935.
    """
    grams = EXACT.multiply(weight_kg, Decimal(1000))
    falling = EXACT.multiply(Decimal("0.0188"), EXACT.log10(grams))
    exponent = EXACT.subtract(Decimal("0.7285"), falling)
    return EXACT.multiply(_powers("0.0003207", (height_cm, "0.3")), EXACT.power(grams, exponent))


def fujimoto(height_cm: Decimal, weight_kg: Decimal) -> Decimal:
    """Return 0.008883 × weight^0.444 × height^0.663 in m².

    Source: Fujimoto S and others, Nippon Eiseigaku Zasshi 1968;23:443.
    """
    return _powers("0.008883", (weight_kg, "0.444"), (height_cm, "0.663"))


_FORMULAS: dict[BsaFormula, Callable[[Decimal, Decimal], Decimal]] = {
    BsaFormula.MOSTELLER: mosteller,
    BsaFormula.DU_BOIS: du_bois,
    BsaFormula.HAYCOCK: haycock,
    BsaFormula.GEHAN_GEORGE: gehan_george,
    BsaFormula.BOYD: boyd,
    BsaFormula.FUJIMOTO: fujimoto,
}


def body_surface_area(formula: BsaFormula, height_cm: Decimal, weight_kg: Decimal) -> Decimal:
    """Return the body surface area in m² by ``formula``, unrounded."""
    return _FORMULAS[formula](height_cm, weight_kg)


_EQUATIONS = {
    BsaFormula.MOSTELLER: "√({height} × {weight} ÷ 3600)",
    BsaFormula.DU_BOIS: "0.007184 × ({weight})^0.425 × ({height})^0.725",
    BsaFormula.HAYCOCK: "0.024265 × ({weight})^0.5378 × ({height})^0.3964",
    BsaFormula.GEHAN_GEORGE: "0.0235 × ({weight})^0.51456 × ({height})^0.42246",
    BsaFormula.BOYD: "0.0003207 × ({height})^0.3 × ({grams})^(0.7285 − 0.0188 × log10 {grams})",
    BsaFormula.FUJIMOTO: "0.008883 × ({weight})^0.444 × ({height})^0.663",
}


def equation_text(formula: BsaFormula, height_cm: Decimal, weight_kg: Decimal) -> str:
    """Return the equation of ``formula`` with height and weight put in, for people."""
    return _EQUATIONS[formula].format(
        height=with_unit(number_text(height_cm), "cm"),
        weight=with_unit(number_text(weight_kg), "kg"),
        grams=with_unit(number_text(EXACT.multiply(weight_kg, Decimal(1000))), "g"),
    )


def compare_formulas(height: Quantity, weight: Quantity) -> tuple[BodySurface, ...]:
    """Return the body surface area by every formula, in the order of ``BsaFormula``."""
    height_cm, weight_kg = magnitude(height, "cm"), magnitude(weight, "kg")
    return tuple(
        BodySurface(formula=formula, value=quantity(body_surface_area(formula, height_cm, weight_kg), "m2"))
        for formula in BsaFormula
    )


def _powers(factor: str, *terms: tuple[Decimal, str]) -> Decimal:
    product = Decimal(factor)
    for base, exponent in terms:
        product = EXACT.multiply(product, EXACT.power(base, Decimal(exponent)))
    return product
