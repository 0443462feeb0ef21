"""Block 4: the formula with its numbers is the formula that the core uses."""

import re
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal, localcontext

import pytest

from besponsa_desktop.clinical.bsa import BsaFormula, body_surface_area, equation_text
from besponsa_desktop.clinical.patient import DosingWeight, Measurement
from besponsa_desktop.clinical.units import EXACT, quantity
from tests.printing.pdf_reading import text_of
from tests.printing.subjects import content_of, sample, worksheet_of

SIGNS = {
    "\u00a0cm": "",
    "\u00a0kg": "",
    "\u00a0g": "",
    ",": "",
    "×": "*",
    "÷": "/",
    "−": "-",
    "^": "**",
    "√": "root",
}
CASES = [("168", "64.0"), ("76.5", "9.6"), ("182", "92.35")]


def value_of(text: str) -> Decimal:
    """Return what a printed formula works out to, read as arithmetic."""
    for sign, code in SIGNS.items():
        text = text.replace(sign, code)
    text = re.sub(r"log10 (\d+)", r"log10(\1)", text)
    text = re.sub(r"(?<![\w.])\d+(\.\d+)?", lambda number: f"D('{number[0]}')", text)
    names = {"root": Decimal.sqrt, "log10": Decimal.log10, "D": Decimal}
    return Decimal(eval(text, {"__builtins__": {}}, names))


@pytest.mark.parametrize("formula", BsaFormula)
@pytest.mark.parametrize(("height", "weight"), CASES)
def test_that_a_printed_formula_works_out_to_the_core_s_figure(
    formula: BsaFormula, height: str, weight: str
) -> None:
    height_cm, weight_kg = Decimal(height), Decimal(weight)
    with localcontext(EXACT):
        printed = value_of(equation_text(formula, height_cm, weight_kg))
        assert abs(printed - body_surface_area(formula, height_cm, weight_kg)) < Decimal("1e-20")


def test_that_a_dosing_weight_is_shown_with_its_reason_and_reckoned_from() -> None:
    order = sample("01")
    measured_at = order.prescription.planned_start - timedelta(days=1)
    dry = DosingWeight(
        value=quantity(Decimal("60.0"), "kg"), measured_at=measured_at, reason="fluid overload"
    )
    order = replace(order, measurements=replace(order.measurements, dosing_weight=dry))
    text = " ".join(text_of(worksheet_of(content_of(order))).split())
    assert "dosing weight (fluid overload) 60.0 kg 22-Nov-2026 10:00" in text
    assert "√(168 cm × 60 kg ÷ 3600) = 1.67 m²" in text


def test_that_pounds_and_inches_are_shown_as_measured_and_reckoned_in_kilograms_and_centimeters() -> None:
    order = sample("01")
    inches = Measurement(value=quantity(Decimal(66), "[in_i]"), measured_at=order.prescription.planned_start)
    order = replace(order, measurements=replace(order.measurements, height=inches))
    text = " ".join(text_of(worksheet_of(content_of(order))).split())
    assert "height 66 in 23-Nov-2026 10:00 168 cm 02-Sep-2026 10:00 −0.21 %" in text
    assert "√(167.64 cm × 64 kg ÷ 3600)" in text
