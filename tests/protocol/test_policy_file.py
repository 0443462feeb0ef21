"""A site policy file: what a site may set, and what contradicts itself."""

from decimal import Decimal
from pathlib import Path

import pytest

from besponsa_desktop.clinical.bsa import BsaFormula
from besponsa_desktop.protocol import default_policy, load_policy, shelf
from tests.protocol.edited import edited, faults_of, line_in


def policy_after(folder: Path, *edits: tuple[str, str]) -> Path:
    """Return the default policy after edits."""
    return edited(shelf.POLICY_FILE, folder, *edits)


def faults_after(folder: Path, old: str, new: str) -> list[str]:
    """Return the faults of the default policy after one edit; every line is that of the edit."""
    path = policy_after(folder, (old, new))
    faults = faults_of(load_policy, path)
    place = f"site-policy-default.toml, line {line_in(path, new)}, "
    assert all(fault.startswith(place) for fault in faults), (place, faults)
    return [fault.removeprefix(place) for fault in faults]


def test_that_a_site_may_set_a_cap_and_a_formula_for_each_age_group(tmp_path: Path) -> None:
    path = policy_after(
        tmp_path,
        ('formula_adult = "mosteller"', 'formula_adult = "du_bois"\ncap = { value = "2", unit = "m2" }'),
        ('formula_child = "mosteller"', 'formula_child = "haycock"'),
    )
    policy = load_policy(path)
    assert (policy.surface.formula_adult, policy.surface.formula_child) == (
        BsaFormula.DU_BOIS,
        BsaFormula.HAYCOCK,
    )
    assert policy.surface.cap == Decimal(2)
    assert policy.digest != default_policy().digest


def test_that_an_unknown_formula_is_refused_with_those_that_are_known(tmp_path: Path) -> None:
    old, new = 'formula_adult = "mosteller"', 'formula_adult = "mosteler"'
    assert faults_after(tmp_path, old, new) == [
        'surface.formula_adult: found "mosteler"; needed one of "mosteller", "du_bois", "haycock", '
        '"gehan_george", "boyd", "fujimoto"'
    ]


def test_that_a_recalled_lot_keeps_its_letters(tmp_path: Path) -> None:
    path = policy_after(tmp_path, ("recalled_lots = []", 'recalled_lots = ["EW1234"]'))
    assert load_policy(path).products.recalled_lots == ("EW1234",)


GTINS = ["00300080100012", "0300080100011", "003000801000111", "0030008010001x", "٠٠٣٠٠٠٨٠١٠٠٠١١"]


@pytest.mark.parametrize("gtin", GTINS[:-1])
def test_that_a_gtin_has_fourteen_digits_and_ends_with_its_check_digit(tmp_path: Path, gtin: str) -> None:
    old, new = 'gtins = ["00300080100011"]', f'gtins = ["00300080100011", "{gtin}"]'
    assert faults_after(tmp_path, old, new) == [
        f'products.gtins[1]: found "{gtin}"; needed a GTIN of 14 digits that ends with its check digit'
    ]


def test_that_digits_of_another_script_are_no_gtin(tmp_path: Path) -> None:
    [fault] = faults_after(tmp_path, '"00300080100011"', f'"{GTINS[-1]}"')
    assert fault.startswith("products.gtins[0]: found")


def test_that_another_gtin_with_its_check_digit_is_taken(tmp_path: Path) -> None:
    # 4006381333931 is the EAN of the GS1 check digit's textbook example.
    path = policy_after(tmp_path, ('gtins = ["00300080100011"]', 'gtins = ["04006381333931"]'))
    assert load_policy(path).products.gtins == ("04006381333931",)


def test_that_products_that_cannot_be_read_do_not_hide_the_other_faults(tmp_path: Path) -> None:
    path = policy_after(tmp_path, ("gtins =", "gtin ="), ('unit = "ms"', 'unit = "s"'))
    keys = [fault.split(", ")[2].split(":")[0] for fault in faults_of(load_policy, path)]
    assert keys == ["qt.qtcf_at_most", "products.gtins", "products.gtin"]


CONTRADICTIONS = [
    (
        'height_lowest = { value = "130"',
        'height_lowest = { value = "211"',
        "adult.height_lowest: found 211; needed at most 210, which is adult.height_highest",
    ),
    (
        'bmi_lowest = { value = "10"',
        'bmi_lowest = { value = "41"',
        "child.bmi_lowest: found 41; needed at most 40, which is child.bmi_highest",
    ),
    (
        'kilograms_per_pound = { value = "0.4536"',
        'kilograms_per_pound = { value = "2.2"',
        "mix_up.kilograms_per_pound: found 2.2; needed at most 1",
    ),
    (
        'pounds_per_kilogram = { value = "2.2046"',
        'pounds_per_kilogram = { value = "0.45"',
        "mix_up.pounds_per_kilogram: found 0.45; needed at least 1",
    ),
    (
        'small_rounding_step = { value = "0.001"',
        'small_rounding_step = { value = "0.1"',
        "dose.small_rounding_step: found 0.1; needed at most 0.01, which is dose.rounding_step",
    ),
    (
        'ordered_at_most = { value = "0.8"',
        'ordered_at_most = { value = "0.9"',
        "ceiling.ordered_at_most: found 0.9; needed at most 0.88, which is ceiling.reckoned_at_most",
    ),
    (
        'cycle_total_margin = { value = "1.1"',
        'cycle_total_margin = { value = "0.9"',
        "ceiling.cycle_total_margin: found 0.9; needed at least 1",
    ),
    (
        'liver_after_dose_from = { value = "1"',
        'liver_after_dose_from = { value = "4"',
        "monitoring.liver_after_dose_from: found 4; needed at most 3, "
        "which is monitoring.liver_after_dose_to",
    ),
]


@pytest.mark.parametrize(("old", "new", "expected"), CONTRADICTIONS)
def test_that_numbers_that_contradict_each_other_are_named(
    tmp_path: Path, old: str, new: str, expected: str
) -> None:
    assert faults_after(tmp_path, old, new) == [expected]


def test_that_a_grade_is_whole(tmp_path: Path) -> None:
    path = policy_after(tmp_path, ('grade_from = { value = "3"', 'grade_from = { value = "2.5"'))
    [fault] = faults_of(load_policy, path)
    assert fault.endswith(", severe_reaction.grade_from: found 2.5; needed a whole number")


def band(age: str, lowest: str, highest: str) -> str:
    """Return the weights of one age as they stand in the file."""
    return (
        f'age_from = {{ value = "{age}", unit = "a" }}\n'
        f'lowest = {{ value = "{lowest}", unit = "kg" }}\n'
        f'highest = {{ value = "{highest}", unit = "kg" }}\n'
    )


def test_that_weights_by_age_start_at_birth(tmp_path: Path) -> None:
    path = policy_after(tmp_path, ("[[child.weight_by_age]]\n" + band("0", "3", "12"), ""))
    assert faults_of(load_policy, path) == [
        f"site-policy-default.toml, line {line_in(path, '[[child') + 1}, child.weight_by_age[0].age_from: "
        "found 1; needed 0: the first band starts at birth"
    ]


def test_that_weights_by_age_rise_with_age(tmp_path: Path) -> None:
    path = policy_after(tmp_path, (band("3", "9", "26"), band("2", "9", "26")))
    line = line_in(path, band("2", "9", "26"))
    assert faults_of(load_policy, path) == [
        f"site-policy-default.toml, line {line}, child.weight_by_age[3].age_from: "
        "found 2; needed at least 3: bands rise with age"
    ]


def test_that_a_lowest_weight_is_not_above_the_highest(tmp_path: Path) -> None:
    path = policy_after(tmp_path, (band("2", "8", "20"), band("2", "21", "20")))
    line = line_in(path, 'lowest = { value = "21"')
    assert faults_of(load_policy, path) == [
        f"site-policy-default.toml, line {line}, child.weight_by_age[2].lowest: "
        "found 21; needed at most 20, which is child.weight_by_age[2].highest"
    ]
