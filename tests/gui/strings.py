"""Sixty texts that programs guess at, cut, or obey; and what each of three fields has to make of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Outcome(Enum):
    """What a field makes of a text: all but ``TAKEN`` leave the text as it is, and no order that says it."""

    TAKEN = "taken"
    ASKED = "asked about"
    REFUSED = "refused with words at the field"
    NOTHING = "nothing is stated by it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hostile:
    """A text, and its outcome in a number, a line of text and a time; ``iso`` is a time as it is read."""

    text: str
    number: Outcome = Outcome.REFUSED
    line: Outcome = Outcome.TAKEN
    time: Outcome = Outcome.REFUSED
    iso: str = ""


def _number(text: str, outcome: Outcome = Outcome.REFUSED) -> Hostile:
    return Hostile(text=text, number=outcome)


def _with_control(text: str) -> Hostile:
    return Hostile(text=text, line=Outcome.REFUSED)


def _blank(text: str) -> Hostile:
    nothing = Outcome.NOTHING
    return Hostile(text=text, number=nothing, line=nothing, time=nothing)


def _time(text: str, outcome: Outcome, iso: str = "") -> Hostile:
    return Hostile(text=text, time=outcome, iso=iso)


TAKEN, ASKED, REFUSED = Outcome.TAKEN, Outcome.ASKED, Outcome.REFUSED
STRINGS = (
    # numbers as they are written here and elsewhere
    _number("1.38", TAKEN),
    _number("1.380", TAKEN),
    _number("01.38", TAKEN),
    _number("1,38", ASKED),
    _number("1,000", ASKED),
    _number("1,000.5", ASKED),
    _number("1.000,5", ASKED),
    _number("1,38,5"),
    _number("1 000"),
    _number("1\u00a0000"),
    _number("1\u202f000"),
    _number("1'000"),
    _number("1_000"),
    _number(".5"),
    _number("5."),
    _number("+1.38"),
    _number("-1.38"),
    _number("\u22121.38"),
    _number("1.38e0"),
    _number("1e999"),
    _number("NaN"),
    _number("-Infinity"),
    _number("0x1A"),
    _number("\uff11.\uff13\uff18"),
    _number("\u0661\u066b\u0663\u0668"),
    _number("\u0663"),
    _number("1\u00b2"),
    _number("\u00bd"),
    _number("1.38 mg"),
    _number("1.3800000000000"),
    _number("9999999999999"),
    # what is around and between the digits, seen or not
    _number(" 1.38"),
    _number("1.38 "),
    _number("\u00a01.38"),
    _number("1\u200b.38"),
    _number("\ufeff1.38"),
    _number("\ufffe1.38"),
    _number("\u202e83.1"),
    _with_control("\t1.38"),
    _with_control("1.38\r\n"),
    _with_control("1\x0038"),
    _with_control("\x1b[31m1.38"),
    _blank(" "),
    _blank("\u3000\u00a0"),
    # dates and times
    _time("24-Nov-2026 09:00 \u221205:00", TAKEN, "2026-11-24T09:00:00-05:00"),
    _time("2026-11-24T09:00:30-05:00", TAKEN, "2026-11-24T09:00:30-05:00"),
    _time("24-Nov-2026 09:00", ASKED, "2026-11-24T09:00"),
    _time("03/04/2026", ASKED),
    _time("24-Nov-26 09:00 -05:00", REFUSED),
    _time("20261124T0900-0500", REFUSED),
    _time("29-Feb-2026 09:00 -05:00", REFUSED),
    _time("\uff12\uff14-Nov-2026 09:00 -05:00", REFUSED),
    # texts that something may obey, cut or compose anew
    Hostile(text="<b>5</b>&lt;<img src='file:///etc/hostname'>"),
    Hostile(text="Robert'); DROP TABLE drafts;--"),
    Hostile(text="%s %n {0} {name} ${text} \\u0031"),
    Hostile(text="null"),
    Hostile(text="Zoe\u0308 \U0001f469\u200d\U0001f52c \u05d0\u05d1\u05d2"),
    Hostile(text="9" * 1_000),
    Hostile(text="9" * 1_001, line=REFUSED),
    Hostile(text="\U0001f600" * 20_000, line=REFUSED),
)
