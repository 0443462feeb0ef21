"""The numbers along the scale of values: round ones, as many as there is room for."""

from __future__ import annotations

import math

_ROUND = (1, 2, 2.5, 5, 10)


def scale_marks(low: float, high: float, most: int) -> list[float]:
    """Return at most about ``most`` round numbers from ``low`` to ``high``, both included."""
    span = high - low
    if span <= 0 or most < 1:
        return []
    least = span / most
    power = 10 ** math.floor(math.log10(least))
    step = next(each * power for each in _ROUND if each * power >= least * (1 - 1e-9))
    begin = math.ceil(low / step - 1e-9)
    return [number * step for number in range(begin, math.floor(high / step + 1e-9) + 1)]
