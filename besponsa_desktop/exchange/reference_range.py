"""The reference range of a result as laboratories word it: between two numbers, below one, or above one."""

from __future__ import annotations

import re

from besponsa_desktop.exchange.decimal_text import decimal_of

_NUMBER = "[0-9]+(?:[.][0-9]+)?"
_BETWEEN = re.compile(f"({_NUMBER}) ?- ?({_NUMBER})")
_BELOW = re.compile(f"<=? ?({_NUMBER})")
_ABOVE = re.compile(f">= ?({_NUMBER})")


def limits_in(text: str) -> tuple[str, str]:
    """Return the lower and the upper limit that a range states, each empty where it states none.

    Of any other wording, and of a lower limit above the upper one, nothing is taken.
    """
    low = high = ""
    if between := _BETWEEN.fullmatch(text):
        low, high = between.groups()
    elif below := _BELOW.fullmatch(text):
        high = below[1]
    elif above := _ABOVE.fullmatch(text):
        low = above[1]
    if low and high and (decimal_of(low) or 0) > (decimal_of(high) or 0):
        return "", ""
    return low, high
