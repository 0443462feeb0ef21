"""The figures of the site policy, typed by hand from the decision table."""

import tomllib
from decimal import Decimal
from typing import Any

from besponsa_desktop.clinical.bsa import BsaFormula
from besponsa_desktop.protocol import default_policy, shelf
from tests.protocol.figures import in_file, read, typed

POLICY_FIGURES = """
adult.age_from                              18      a
adult.height_lowest                         130     cm
adult.height_highest                        210     cm
adult.weight_lowest                         35      kg
adult.weight_highest                        180     kg
adult.bmi_lowest                            14      kg/m2
adult.bmi_highest                           50      kg/m2
child.bmi_lowest                            10      kg/m2
child.bmi_highest                           40      kg/m2
mix_up.pounds_per_kilogram                  2.2046  1
mix_up.kilograms_per_pound                  0.4536  1
mix_up.weight_within                        3       %
mix_up.centimeters_per_inch                 2.54    1
mix_up.inches_per_centimeter                0.3937  1
mix_up.height_within                        2       %
freshness.weight_day_1                      7       d
freshness.weight_later_days                 14      d
freshness.height_adult                      365     d
freshness.height_child                      30      d
weight_change.adult_below                   10      %
weight_change.child_below                   5       %
dosing_weight.age_at_most                   7       d
dosing_weight.differs_at_most               20      %
surface.agrees_within                       2       %
surface.questioned_within                   10      %
dose.agrees_within                          5       %
dose.questioned_within                      10      %
dose.rounding_step                          0.01    mg
dose.small_dose_below                       0.5     mg
dose.small_rounding_step                    0.001   mg
ceiling.ordered_at_most                     0.8     mg/m2
ceiling.reckoned_at_most                    0.88    mg/m2
ceiling.cycle_total_margin                  1.1     1
ages.blood_results                          72      h
ages.examination                            72      h
ages.blasts                                 72      h
ages.ecg_baseline                           28      d
ages.ecg_day_1                              28      d
ages.electrolytes_first_dose                7       d
ages.electrolytes_later                     28      d
ages.pregnancy_test                         7       d
bilirubin.limit_lowest_mg_per_dl            0.5     mg/dL
bilirubin.limit_highest_mg_per_dl           2       mg/dL
bilirubin.value_lowest_mg_per_dl            0.1     mg/dL
bilirubin.limit_lowest_umol_per_l           8       umol/L
bilirubin.limit_highest_umol_per_l          35      umol/L
bilirubin.value_lowest_umol_per_l           2       umol/L
bilirubin.jump_lowest                       12      1
bilirubin.jump_highest                      24      1
bilirubin.umol_per_l_per_mg_per_dl          17.104  1
prophylaxis.anc_below                       0.5     10*9/L
qt.qtcf_at_most                             500     ms
qt.qtcf_rise_below                          60      ms
severe_reaction.grade_from                  3       1
toxicity.grade_from                         2       1
pregnancy.age_from                          12      a
pregnancy.age_to                            55      a
monitoring.liver_after_dose_from            1       d
monitoring.liver_after_dose_to              3       d
monitoring.after_transplant_every           7       d
monitoring.after_transplant_for             28      d
"""
WEIGHT_BY_AGE = (
    "under 1 year: 3-12 · 1: 6-16 · 2: 8-20 · 3: 9-26 · 4-5: 11-36 · 6-7: 14-52 · 8-9: 17-70 · "
    "10-11: 20-90 · 12-13: 25-110 · 14-15: 30-135 · 16-17: 35-160"
)
QT_LIST = (
    "amiodarone, arsenic trioxide, azithromycin, chlorpromazine, ciprofloxacin, citalopram, clarithromycin, "
    "disopyramide, dofetilide, domperidone, donepezil, droperidol, erythromycin, escitalopram, flecainide, "
    "fluconazole, haloperidol, hydroxychloroquine, ibutilide, levofloxacin, methadone, moxifloxacin, "
    "nilotinib, ondansetron, pentamidine, pimozide, posaconazole, procainamide, quinidine, sotalol, "
    "thioridazine, vandetanib, voriconazole"
)


def test_that_the_site_policy_holds_the_figures_of_the_decision_table_and_no_other() -> None:
    assert in_file(shelf.POLICY_FILE) == typed(POLICY_FIGURES)


def test_that_the_site_policy_is_read_with_the_figures_of_the_decision_table() -> None:
    policy = default_policy()
    expected = {key: Decimal(value) for key, (value, _) in typed(POLICY_FIGURES).items()}
    assert {key: read(policy, key) for key in expected} == expected


def test_that_weights_by_age_are_those_of_the_decision_table() -> None:
    bands = default_policy().child.weight_by_age
    rows = [row.split(": ") for row in WEIGHT_BY_AGE.replace("under 1 year", "0").split(" · ")]
    expected = [[ages.split("-")[0], *weights.split("-")] for ages, weights in rows]
    assert [[str(band.age_from), str(band.lowest), str(band.highest)] for band in bands] == expected
    assert {tuple(band) for band in raw_bands()} == {("age_from", "lowest", "highest")}
    assert {
        (band["age_from"]["unit"], band["lowest"]["unit"], band["highest"]["unit"]) for band in raw_bands()
    } == {("a", "kg", "kg")}


def raw_bands() -> list[dict[str, Any]]:
    """Return the weights by age as they stand in the file."""
    data = tomllib.loads(shelf.POLICY_FILE.read_text(encoding="utf-8"))
    bands: list[dict[str, Any]] = data["child"]["weight_by_age"]
    return bands


def test_that_the_lists_of_the_site_policy_are_those_of_the_decision_table() -> None:
    policy = default_policy()
    assert policy.qt.medicines == tuple(QT_LIST.split(", "))
    assert policy.synonyms.groups == (("paracetamol", "acetaminophen"),)
    assert (policy.products.gtins, policy.products.recalled_lots) == (("00300080100011",), ())
    surface = policy.surface
    assert (surface.formula_adult, surface.formula_child) == (BsaFormula.MOSTELLER, BsaFormula.MOSTELLER)
    assert surface.cap is None
