"""The figures of the three protocols and the site policy, typed by hand from the decision table."""

import tomllib
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from besponsa_desktop.clinical.bsa import BsaFormula
from besponsa_desktop.clinical.findings import Severity
from besponsa_desktop.protocol import default_policy, shelf, shipped_regimen

LABEL, EU, BRIEF = "uspi-2024-03", "smpc-2024-02", "source-brief"

US_FIGURES = """
indication.age.minimum                      1      a
doses.first_cycle.day_1                     0.8    mg/m2
doses.first_cycle.day_8                     0.5    mg/m2
doses.first_cycle.day_15                    0.5    mg/m2
doses.responder.day_1                       0.5    mg/m2
doses.responder.day_8                       0.5    mg/m2
doses.responder.day_15                      0.5    mg/m2
doses.non_responder.day_1                   0.8    mg/m2
doses.non_responder.day_8                   0.5    mg/m2
doses.non_responder.day_15                  0.5    mg/m2
reduction.factor                            0.75   1
cycles.before_transplant                    2      1
cycles.before_transplant_at_most            3      1
cycles.at_most                              6      1
cycles.response_within                      3      1
schedule.minimum_interval                   6      d
schedule.day_8_earliest                     5      d
schedule.day_8_latest                       9      d
schedule.day_15_earliest                    12     d
schedule.day_15_latest                      16     d
schedule.first_cycle_length                 21     d
schedule.later_cycle_length                 28     d
interruption.omit_next_dose_from            7      d
interruption.reduce_next_cycle_from         14     d
interruption.consider_stopping_over         28     d
response.marrow_blasts_below                5      %
response.platelets_from                     100    10*9/L
response.anc_from                           1      10*9/L
cytoreduction.blasts_at_most                10     10*9/L
liver.bilirubin_at_most                     1.5    1
liver.transaminase_at_most                  2.5    1
vod.bilirubin_from_mg_per_dl                2      mg/dL
vod.bilirubin_from_umol_per_l               34.2   umol/L
vod.weight_gain_over                        5      %
vod_risk.age_from                           65     a
vod_risk.salvage_line_from                  2      1
vod_risk.cycle_from                         3      1
counts.anc_from                             1      10*9/L
counts.platelets_from                       50     10*9/L
counts.low_for_at_most                      28     d
preparation.vial.water                      4      mL
preparation.vial.concentration              0.25   mg/mL
preparation.vial.deliverable                0.9    mg
preparation.bag.lowest                      0.01   mg/mL
preparation.bag.highest                     0.1    mg/mL
preparation.syringe.lowest                  0.025  mg/mL
preparation.syringe.highest                 0.1    mg/mL
preparation.infusion.bag_volume             50     mL
preparation.infusion.duration               60     min
preparation.infusion.observation            60     min
preparation.times.to_dilution               4      h
preparation.times.to_infusion_end           8      h
reproduction.contraception_female           8      mo
reproduction.contraception_male             5      mo
reproduction.breastfeeding_not_before       2      mo
"""
EU_DIFFERS = {"indication.age.minimum": ("18", "a")}
BRIEF_DIFFERS = {"doses.first_cycle.day_1": ("0.5", "mg/m2")}

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

Figures = dict[str, tuple[str, str]]


def typed(table: str) -> Figures:
    """Return a table of this file: value and unit by key."""
    rows = (line.split() for line in table.strip().splitlines())
    return {key: (value, unit) for key, value, unit in rows}


def in_file(path: Path) -> Figures:
    """Return value and unit of every number of a file, by key, read without the program."""
    return dict(numbers(tomllib.loads(path.read_text(encoding="utf-8")), ""))


def numbers(value: Any, key: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield every number below a value of a file."""
    if isinstance(value, dict) and set(value) == {"value", "unit"}:
        yield key, (value["value"], value["unit"])
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from numbers(inner, f"{key}.{name}".lstrip("."))


def read(root: object, key: str) -> Any:
    """Return the value at a dotted key of what the program read."""
    for name in key.split("."):
        root = getattr(root, name)
    return root


def figures_of(regimen_id: str) -> Figures:
    """Return what was typed by hand for a protocol."""
    differs = {LABEL: {}, EU: EU_DIFFERS, BRIEF: BRIEF_DIFFERS}[regimen_id]
    return typed(US_FIGURES) | differs


@pytest.mark.parametrize("regimen_id", [LABEL, EU, BRIEF])
def test_that_a_protocol_holds_the_figures_of_the_decision_table_and_no_other(regimen_id: str) -> None:
    assert in_file(shelf.file_of(regimen_id)) == figures_of(regimen_id)


@pytest.mark.parametrize("regimen_id", [LABEL, EU, BRIEF])
def test_that_a_protocol_is_read_with_the_figures_of_the_decision_table(regimen_id: str) -> None:
    regimen = shipped_regimen(regimen_id)
    expected = {key: Decimal(value) for key, (value, _) in figures_of(regimen_id).items()}
    assert {key: read(regimen, key) for key in expected} == expected


def test_that_the_site_policy_holds_the_figures_of_the_decision_table_and_no_other() -> None:
    assert in_file(shelf.POLICY_FILE) == typed(POLICY_FIGURES)


def test_that_the_site_policy_is_read_with_the_figures_of_the_decision_table() -> None:
    policy = default_policy()
    expected = {key: Decimal(value) for key, (value, _) in typed(POLICY_FIGURES).items()}
    assert {key: read(policy, key) for key in expected} == expected


@pytest.mark.parametrize(
    ("regimen_id", "first_cycle", "responder", "non_responder"),
    [(LABEL, "1.8", "1.5", "1.8"), (EU, "1.8", "1.5", "1.8"), (BRIEF, "1.5", "1.5", "1.8")],
)
def test_that_the_cycle_totals_are_those_of_the_table(
    regimen_id: str, first_cycle: str, responder: str, non_responder: str
) -> None:
    doses = shipped_regimen(regimen_id).doses
    totals = (doses.first_cycle.total, doses.responder.total, doses.non_responder.total)
    assert totals == (Decimal(first_cycle), Decimal(responder), Decimal(non_responder))


@pytest.mark.parametrize(
    ("regimen_id", "tki", "prior_vod", "prolonged", "agents"),
    [
        (LABEL, False, Severity.CAUTION, Severity.DISCONTINUE, Severity.NOTE),
        (EU, True, Severity.REJECT, Severity.CAUTION, Severity.NOTE),
        (BRIEF, False, Severity.CAUTION, Severity.DISCONTINUE, Severity.CAUTION),
    ],
)
def test_that_what_a_rule_means_hangs_on_the_protocol(
    regimen_id: str, tki: bool, prior_vod: Severity, prolonged: Severity, agents: Severity
) -> None:
    regimen = shipped_regimen(regimen_id)
    assert regimen.indication.tki.required is tki
    assert regimen.indication.prior_vod.severity is prior_vod
    assert regimen.counts.prolonged_severity is prolonged
    assert regimen.cytoreduction.agents_severity is agents


@pytest.mark.parametrize("regimen_id", [LABEL, EU, BRIEF])
def test_that_the_words_of_the_decision_table_are_known(regimen_id: str) -> None:
    regimen = shipped_regimen(regimen_id)
    assert regimen.product.names == ("inotuzumab ozogamicin", "besponsa")
    assert (regimen.product.generic_name, regimen.product.brand_name) == ("inotuzumab ozogamicin", "Besponsa")
    assert regimen.product.look_alikes == ("gemtuzumab ozogamicin", "mylotarg")
    infusion, filters = regimen.preparation.infusion, regimen.preparation.filters
    assert infusion.routes == ("intravenous", "intravenous infusion")
    assert infusion.diluents == ("sodium chloride 0.9%", "0.9% sodium chloride", "nacl 0.9%")
    assert filters.suitable == ("pes", "pvdf", "hydrophilic polysulfone")
    assert filters.unsuitable == ("nylon", "mixed cellulose ester")
    assert {"hydroxyurea", "vincristine", "corticosteroid"} <= set(regimen.cytoreduction.agents)
    steroids = {"dexamethasone", "prednisone", "prednisolone", "methylprednisolone", "hydrocortisone"}
    assert steroids <= set(regimen.cytoreduction.agents)


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
