"""Numbers of a file that cannot all be meant: a lowest above its highest, a part above its whole."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from itertools import pairwise

from besponsa_desktop.protocol.reader import Reader

_ONE = "1"

#: Keys whose numbers never fall from left to right; ``1`` is the number itself.
REGIMEN_ORDER = (
    ("cycles.before_transplant", "cycles.before_transplant_at_most", "cycles.at_most"),
    ("cycles.response_within", "cycles.at_most"),
    (
        "schedule.day_8_earliest",
        "schedule.day_8_latest",
        "schedule.day_15_earliest",
        "schedule.day_15_latest",
    ),
    ("schedule.minimum_interval", "schedule.day_8_latest"),
    ("schedule.day_15_latest", "schedule.first_cycle_length", "schedule.later_cycle_length"),
    (
        "interruption.omit_next_dose_from",
        "interruption.reduce_next_cycle_from",
        "interruption.consider_stopping_over",
    ),
    ("preparation.bag.lowest", "preparation.bag.highest", "preparation.vial.concentration"),
    ("preparation.syringe.lowest", "preparation.syringe.highest", "preparation.vial.concentration"),
    ("preparation.times.to_dilution", "preparation.times.to_infusion_end"),
    ("reduction.factor", _ONE),
)
POLICY_ORDER = (
    ("adult.height_lowest", "adult.height_highest"),
    ("adult.weight_lowest", "adult.weight_highest"),
    ("adult.bmi_lowest", "adult.bmi_highest"),
    ("child.bmi_lowest", "child.bmi_highest"),
    ("mix_up.kilograms_per_pound", _ONE, "mix_up.pounds_per_kilogram"),
    ("mix_up.inches_per_centimeter", _ONE, "mix_up.centimeters_per_inch"),
    ("surface.agrees_within", "surface.questioned_within"),
    ("dose.agrees_within", "dose.questioned_within"),
    ("dose.small_rounding_step", "dose.rounding_step"),
    ("ceiling.ordered_at_most", "ceiling.reckoned_at_most"),
    (_ONE, "ceiling.cycle_total_margin"),
    ("bilirubin.limit_lowest_mg_per_dl", "bilirubin.limit_highest_mg_per_dl"),
    ("bilirubin.limit_lowest_umol_per_l", "bilirubin.limit_highest_umol_per_l"),
    ("bilirubin.jump_lowest", "bilirubin.jump_highest"),
    ("pregnancy.age_from", "pregnancy.age_to"),
    ("monitoring.liver_after_dose_from", "monitoring.liver_after_dose_to"),
    ("monitoring.after_transplant_every", "monitoring.after_transplant_for"),
)
#: Counts and grades, which are whole.
REGIMEN_WHOLE = (
    "cycles.before_transplant",
    "cycles.before_transplant_at_most",
    "cycles.at_most",
    "cycles.response_within",
    "vod_risk.salvage_line_from",
    "vod_risk.cycle_from",
)
POLICY_WHOLE = ("severe_reaction.grade_from", "toxicity.grade_from")


def refuse_falling(reader: Reader, order: Iterable[tuple[str, ...]]) -> None:
    """Note every number that is above the one that follows it in ``order``."""
    for chain in order:
        for lower, higher in pairwise(chain):
            _refuse_above(reader, lower, higher)


def _refuse_above(reader: Reader, lower: str, higher: str) -> None:
    low, high = _number(reader, lower), _number(reader, higher)
    if low is None or high is None or low <= high:
        return
    if lower == _ONE:
        reader.refuse(higher, f"{high}", f"at least {low}")
    else:
        reader.refuse(lower, f"{low}", f"at most {high}" + ("" if higher == _ONE else f", which is {higher}"))


def _number(reader: Reader, key: str) -> Decimal | None:
    return Decimal(key) if key == _ONE else reader.numbers.get(key)


def refuse_broken(reader: Reader, keys: Iterable[str]) -> None:
    """Note every number of ``keys`` that is not whole."""
    for key in keys:
        number = reader.numbers.get(key)
        if number is not None and number % 1:
            reader.refuse(key, f"{number}", "a whole number")


def refuse_gaps(reader: Reader, bands: str) -> None:
    """Note bands by age that do not start at birth, do not rise, or have a lowest above their highest."""
    numbers, expected, index = reader.numbers, Decimal(0), 0
    while (start := numbers.get(f"{bands}[{index}].age_from")) is not None:
        entry = f"{bands}[{index}]"
        if index == 0 and start:
            reader.refuse(f"{entry}.age_from", f"{start}", "0: the first band starts at birth")
        elif start < expected:
            reader.refuse(f"{entry}.age_from", f"{start}", f"at least {expected}: bands rise with age")
        refuse_falling(reader, [(f"{entry}.lowest", f"{entry}.highest")])
        expected, index = start + 1, index + 1
