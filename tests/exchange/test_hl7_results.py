"""Results in HL7 v2 messages: only what is final, in UCUM, with a plain range and its time is taken over."""

import pytest

from tests.exchange.importing import RESULT_MESSAGE, lab, message, notes_about, read_hl7

#: A changed OBX of the ALT, the results that are left, and why another one is not.
ALT = "OBX|2|NM|1742-6^Alanine aminotransferase^LN||27|U/L^^UCUM|7-40|N|||F|||20261122061000-0500"
RESULTS = [
    (ALT.replace("|NM|", "|ST|"), [], "no number (OBX-2 ST)"),
    (ALT.replace("|NM|", "|SN|").replace("|27|", "|<^27|"), [], "no number (OBX-2 SN)"),
    (ALT.replace("|27|", "|27~28|"), [], "cannot be read exactly"),
    (ALT.replace("|27|", "|2.7e1|"), [], "cannot be read exactly"),
    (ALT.replace("|27|", "||"), [], "it has no value"),
    (ALT.replace("|||F|", "|||P|"), [], "its status (OBX-11) is P"),
    (ALT.replace("U/L^^UCUM", "U/L"), [], "coded in UCUM"),
    (ALT.replace("U/L^^UCUM", "mg/dL^^UCUM"), [], "its unit does not belong to it"),
    (ALT.replace("1742-6", "1742-7"), [], "its check digit is wrong"),
    (ALT.replace("^LN", "^L"), [], "it has no LOINC code"),
    (ALT + "\r" + ALT.replace("|27|", "|72|").replace("|||F|", "|||C|"), ["72"], "replaced by segment[6]"),
    (ALT + "\r" + ALT.replace("|27|", "|72|"), [], "does not say which is right"),
    (ALT + "\r" + ALT, ["27"], ""),
    (ALT + "\r" + ALT.replace("|27|", "||").replace("|||F|", "|||D|"), [], "withdrawn by segment[6]"),
]


@pytest.mark.parametrize(("changed", "values", "why"), RESULTS)
def test_that_only_certain_results_are_taken(changed: str, values: list[str], why: str) -> None:
    reading = read_hl7(message(RESULT_MESSAGE).replace(ALT, changed))
    assert [result["value"] for result in lab(reading, "alt")] == values
    assert notes_about(reading, why)


LIMITS = [
    ("7-40", ("7", "40")),
    ("<=40", (None, "40")),
    ("<40", (None, "40")),
    (">=7", ("7", None)),
    ("0-40", (None, "40")),
    ("", (None, None)),
    ("40-7", (None, None)),
    ("-7-40", (None, None)),
    ("7-40 (adult)", (None, None)),
    ("normal", (None, None)),
]


@pytest.mark.parametrize(("text", "limits"), LIMITS)
def test_that_only_a_plain_range_gives_limits(text: str, limits: tuple[str | None, str | None]) -> None:
    reading = read_hl7(message(RESULT_MESSAGE).replace(ALT, ALT.replace("7-40", text)))
    (result,) = lab(reading, "alt")
    assert (result.get("lower_limit"), result.get("upper_limit")) == limits
    if limits[1] is None:
        assert notes_about(reading, "upper limit of alt")


def test_that_a_result_without_its_time_has_that_of_its_request() -> None:
    without = ALT.replace("20261122061000-0500", "")
    (result,) = lab(read_hl7(message(RESULT_MESSAGE).replace(ALT, without)), "alt")
    assert result["collected_at"] == "2026-11-22T06:10:00-05:00"


def test_that_a_result_with_a_time_without_offset_has_none() -> None:
    without = ALT.replace("20261122061000-0500", "20261122061000")
    reading = read_hl7(message(RESULT_MESSAGE).replace(ALT, without))
    (result,) = lab(reading, "alt")
    assert "collected_at" not in result
    assert notes_about(reading, "its time is not stated with its offset")
