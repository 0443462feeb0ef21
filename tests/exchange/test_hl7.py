"""HL7 v2 messages: the samples give their order; what a message leaves open stays open, with its reason."""

import pytest

from besponsa_desktop.clinical.assessment import Assessment, assess
from besponsa_desktop.clinical.findings import Outcome, Verdict
from besponsa_desktop.exchange.order_file import parse_order
from besponsa_desktop.protocol import IN_FORCE, default_policy, shipped_regimen
from tests.exchange.documents import document_of
from tests.exchange.importing import (
    RESULT_MESSAGE,
    at,
    both_messages,
    fault,
    message,
    notes_about,
    read_hl7,
)

#: What the README of the samples says is not known where nothing is typed.
UNKNOWN = {
    "indication.disease", "indication.cd22", "indication.prior_vod", "cycle.limit", "liver.vod",
    "signs.examination", "qt.medicines", "reaction.severe", "reaction.earlier", "toxicity.nonhematologic",
}  # fmt: skip
TYPED = {
    "": (
        "diagnosis",
        "examination",
        "toxicities",
        "cytoreduction",
        "anti_infectives",
        "concomitant_medicines",
    ),
    "measurements": ("baseline_weight",),
    "course": ("hsct",),
    "order": ("observation_after",),
}


def assessed(document: dict[str, object]) -> Assessment:
    return assess(parse_order(document), shipped_regimen(IN_FORCE), default_policy())


def test_that_both_messages_give_what_the_samples_say() -> None:
    found = assessed(read_hl7(both_messages()).document)
    assert found.verdict is Verdict.INCOMPLETE
    outcomes = {finding.rule: finding for finding in found.findings}
    assert {rule for rule, finding in outcomes.items() if finding.outcome is Outcome.UNKNOWN} == UNKNOWN
    failed = {rule: f.severity.value for rule, f in outcomes.items() if f.outcome is Outcome.FAIL}
    assert failed == {"preparation.observation": "caution", "cytoreduction.agents": "note"}


def test_that_the_rest_typed_in_gives_every_outcome_of_the_order() -> None:
    document, whole = read_hl7(both_messages()).document, document_of()
    for part, keys in TYPED.items():
        into = document.setdefault(part, {}) if part else document
        for key in keys:
            into[key] = (whole[part] if part else whole)[key]  # type: ignore[index]
    found, expected = assessed(document), assessed(whole)
    assert found.verdict is expected.verdict is Verdict.PASS
    assert [(f.rule, f.outcome) for f in found.findings] == [(f.rule, f.outcome) for f in expected.findings]


def test_that_the_values_of_the_order_are_those_of_the_order_file() -> None:
    document, whole = read_hl7(both_messages()).document, document_of()
    for key in (
        "id",
        "drug",
        "cycle",
        "day",
        "dose",
        "dose_per_area",
        "bsa",
        "route",
        "container",
        "diluent",
    ):
        assert document["order"][key] == whole["order"][key]  # type: ignore[index]
    for key in ("planned_start", "infusion_duration", "final_volume", "ordered_at"):
        assert document["order"][key] == whole["order"][key]  # type: ignore[index]
    assert document["measurements"]["weight"] == whole["measurements"]["weight"]  # type: ignore[index]
    assert document["premedication"] == whole["premedication"]


def test_that_every_value_says_where_it_stood() -> None:
    places = read_hl7(both_messages()).places
    assert places["order.dose.value"] == "segment[5] RXE-3"
    assert places["patient.birth_date"] == "segment[1] PID-7"
    assert places["labs[3].upper_limit"] == "segment[32] OBX-7"


def test_that_the_order_of_the_messages_changes_nothing() -> None:
    turned = message(RESULT_MESSAGE) + message()
    assert read_hl7(turned).document == read_hl7(both_messages()).document


def test_that_results_alone_leave_the_order_to_be_typed() -> None:
    reading = read_hl7(message(RESULT_MESSAGE))
    assert at(reading, "order") is None
    assert len(at(reading, "labs")) == 11
    assert notes_about(reading, "the order")


def test_that_what_no_order_holds_is_told() -> None:
    reading = read_hl7(both_messages())
    assert notes_about(reading, "Creatinine 0.8 mg/dL")
    assert notes_about(reading, "Hemoglobin 8.9 g/dL")
    assert notes_about(reading, "not for production")


@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_that_another_end_of_line_changes_nothing(end: str) -> None:
    assert read_hl7(both_messages().replace("\r", end)).document == read_hl7(both_messages()).document


def test_that_a_message_may_have_other_separators() -> None:
    swapped = both_messages().translate(str.maketrans("|^~\\&", "!$?@;"))
    assert read_hl7(swapped).document == read_hl7(both_messages()).document


def test_that_an_escaped_separator_is_text() -> None:
    text = message().replace("Sample-Alder^Juniper", "Sample\\T\\Alder\\S\\\\F\\\\R\\\\E\\^Juniper")
    assert at(read_hl7(text), "patient.family_name") == "Sample&Alder^|~\\"


def test_that_each_character_set_is_read_as_stated() -> None:
    from besponsa_desktop.exchange.hl7 import read_messages

    text = message().replace("Juniper", "Jùniper").replace("UNICODE UTF-8", "8859/1")
    found = read_messages(text.encode("latin-1"))
    assert found.document["patient"]["given_name"] == "Jùniper"  # type: ignore[index]


def test_that_an_explicit_null_is_nothing() -> None:
    assert at(read_hl7(message().replace("|19810314|", '|""|')), "patient.birth_date") is None


#: What is changed in the messages, where nothing stands then, and why.
LEFT_OUT = [
    ("|20261123100000-0500|", "|20261123100000|", "order.planned_start", "with its offset"),
    ("|20261123100000-0500|", "|20261123|", "order.planned_start", "with its offset"),
    ("|1.38||mg^milligram^UCUM|IVPB", "|1.38|1.50|mg^milligram^UCUM|IVPB", "order.dose", "no single amount"),
    ("|1.38||mg^milligram^UCUM|IVPB", "|1.38||mg|IVPB", "order.dose", "coded in UCUM"),
    ("|1.38||mg^milligram^UCUM|IVPB", "|1,38||mg^milligram^UCUM|IVPB", "order.dose", "no single amount"),
    ("99901^Sampleton^Nadia", "99901", "order.prescriber", "does not name exactly one"),
    ("|M60|", "|M30|", "order.infusion_duration", "RXE-22 says M30"),
    ("total of 50 mL", "bag of 50 mL", "order.final_volume", "it may be the bag alone"),
    ("|bag^bag^99SAM|", "|bot^bottle^99SAM|", "order.container", "bag or syringe"),
    ("RXR|IV^Intravenous^HL70162\rRXC", "RXR|IM^Intramuscular^HL70162\rRXC", "order.route", "route of"),
    ("||0.8|mg/m2^", "||0.8|mg^", "order.dose_per_area", "its unit is not mg/m2"),
    ("CYCLEDAY^Day of cycle^99SAM||1|", "CYCLEDAY^Day of cycle^99SAM||1~8|", "order.day", "CYCLEDAY"),
    ("CYCLEDAY^Day of cycle^99SAM||1||||||F", "CYCLEDAY^Day of cycle^99SAM||1||||||P", "order.day", "OBX-11"),
    ("CYCLE^Treatment cycle^99SAM", "CYCLE^Treatment cycle^LN", "order.cycle", "the cycle"),
    ("^^^SAMPLEHOSP^MR|", "^^^SAMPLEHOSP^PI|", "patient.mrn", "no number of the type MR"),
    ("Juniper^^^^^L|", "Juniper^^^^^N|", "patient.family_name", "one legal name"),
    ("|19810314|", "|19810314X|", "patient.birth_date", "not stated to the day"),
    ("|19810314|", "|198103|", "patient.birth_date", "not stated to the day"),
    ("|F\r", "|X\r", "patient.sex", "none of F, M, O and U"),
    ("AL1|1|DA^Drug allergy^HL70127|716186003^No known allergy^SCT\r", "", "patient.allergies", ""),
    ("|168|cm^", "|168|kg^", "measurements.height", "its unit does not belong to it"),
    ("|20261122063000-0500", "|202611220630", "measurements.weight", "its time is not stated"),
]


@pytest.mark.parametrize(("old", "new", "path", "why"), LEFT_OUT)
def test_that_what_a_message_leaves_open_is_left_out(old: str, new: str, path: str, why: str) -> None:
    assert old in message()
    assert at(read_hl7(message()), path) is not None
    reading = read_hl7(message().replace(old, new))
    assert at(reading, path) is None
    assert notes_about(reading, why)


def test_that_another_group_is_no_premedication() -> None:
    old = "RX-2026-900101-P1^CPOE||SYN-100101/INO/C1D1^CPOE"
    reading = read_hl7(message().replace(old, old.replace("C1D1", "C1D8")))
    assert [each["drug"] for each in at(reading, "premedication")] == ["acetaminophen", "diphenhydramine"]
    assert notes_about(reading, "does not belong to the group of the order")


def test_that_what_was_observed_for_another_order_is_not_used() -> None:
    weight = "OBX|1|NM|29463-7^Body weight^LN||99.0|kg^kilogram^UCUM|||||F|||20261123063000-0500\r"
    reading = read_hl7(message() + weight)
    assert at(reading, "measurements.weight.value") == "64.0"
    assert notes_about(reading, "below another order")


def test_that_a_cancelled_premedication_is_none() -> None:
    reading = read_hl7(message().replace("ORC|NW|RX-2026-900101-P1", "ORC|CA|RX-2026-900101-P1"))
    assert len(at(reading, "premedication")) == 2
    assert notes_about(reading, "it is no new or changed order")


def test_that_an_allergy_is_taken_by_its_words() -> None:
    reading = read_hl7(message().replace("716186003^No known allergy^SCT", "91936005^penicillin^SCT"))
    assert at(reading, "patient.allergies") == ["penicillin"]


def test_that_another_escape_is_refused_where_its_text_is_needed() -> None:
    assert "found another escape" in fault(lambda: read_hl7(message().replace("Juniper", "Juni\\X0D\\per")))
