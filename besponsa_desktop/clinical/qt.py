"""The QT interval corrected for heart rate by Fridericia's formula."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from besponsa_desktop.clinical.display import number_text, rounded_text, with_unit
from besponsa_desktop.clinical.investigations import Ecg, QtMethod
from besponsa_desktop.clinical.units import EXACT, magnitude, settled

_SIXTY = Decimal(60)


@dataclass(frozen=True, slots=True)
class QtReading:
    """QTcF in ms (``None`` where it cannot be known), its text and working.

    ``is_uncorrectable`` marks a Bazett value without the heart rate that its conversion needs.
    """

    milliseconds: Decimal | None
    text: str
    working: tuple[str, ...] = ()
    is_uncorrectable: bool = False


def fridericia(ecg: Ecg) -> QtReading:
    """Return QTcF = QT ÷ (60 ÷ rate)^(1/3); a Bazett value is taken back to QT first.

    Source: Fridericia LS, Acta Med Scand 1920;53:469; Bazett HC, Heart 1920;7:353.
    """
    if ecg.qt is not None:
        return _from_qt(magnitude(ecg.qt, "ms"), ecg.heart_rate)
    stated_ms = Decimal(0) if ecg.qtc is None else magnitude(ecg.qtc, "ms")
    if ecg.method is None:
        return QtReading(None, f"QTc {_ms(stated_ms)}, method not stated")
    if ecg.method is QtMethod.BAZETT:
        return _from_bazett(stated_ms, ecg.heart_rate)
    return QtReading(stated_ms, f"QTcF {_ms(stated_ms)}")


def _from_qt(qt_ms: Decimal, heart_rate: int | None) -> QtReading:
    if heart_rate is None:
        return QtReading(None, f"QT {_ms(qt_ms)}, heart rate not stated")
    qtcf = settled(EXACT.divide(qt_ms, _root(heart_rate, 3)))
    working = f"QTcF = {_ms(qt_ms)} ÷ (60 ÷ {heart_rate})^(1/3) = {_ms(qtcf)}"
    return QtReading(qtcf, f"QTcF {_ms(qtcf)}", (working,))


def _from_bazett(qtcb_ms: Decimal, heart_rate: int | None) -> QtReading:
    if heart_rate is None:
        return QtReading(None, f"QTcB {_ms(qtcb_ms)}", is_uncorrectable=True)
    qtcf = settled(EXACT.multiply(qtcb_ms, _root(heart_rate, 6)))
    working = f"QTcF = QTcB {_ms(qtcb_ms)} × (60 ÷ {heart_rate})^(1/2 − 1/3) = {_ms(qtcf)}"
    return QtReading(qtcf, f"QTcF {_ms(qtcf)}", (working,))


def _root(heart_rate: int, degree: int) -> Decimal:
    """Return the root of ``degree`` of the interval between beats in seconds."""
    interval_s = EXACT.divide(_SIXTY, Decimal(heart_rate))
    return EXACT.power(interval_s, EXACT.divide(Decimal(1), Decimal(degree)))


def _ms(milliseconds: Decimal) -> str:
    whole = milliseconds == milliseconds.to_integral_value()
    return with_unit(number_text(milliseconds) if whole else rounded_text(milliseconds, 0), "ms")
