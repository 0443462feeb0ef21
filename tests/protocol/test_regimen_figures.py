"""The figures of the three protocols, typed by hand from the decision table."""

from decimal import Decimal

import pytest

from besponsa_desktop.clinical.findings import Severity
from besponsa_desktop.protocol import shelf, shipped_regimen
from tests.protocol.figures import Figures, in_file, read, typed

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
preparation.storage.room_lowest             20     Cel
preparation.storage.room_highest            25     Cel
preparation.storage.refrigerator_lowest     2      Cel
preparation.storage.refrigerator_highest    8      Cel
reproduction.contraception_female           8      mo
reproduction.contraception_male             5      mo
reproduction.breastfeeding_not_before       2      mo
"""
EU_DIFFERS = {"indication.age.minimum": ("18", "a")}
BRIEF_DIFFERS = {"doses.first_cycle.day_1": ("0.5", "mg/m2")}


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
