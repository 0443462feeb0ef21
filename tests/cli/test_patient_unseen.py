"""A patient's own data are in no message of the command line and in no refusal that the trail keeps."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.order_file import read_order
from besponsa_desktop.workflow.recording import recorded_text
from tests.cli.running import CLEAN, run_here

NAME = "Sample-Alder"


def order_with(**patient: object) -> bytes:
    """Return the clean order with other data of the patient."""
    document: dict[str, Any] = json.loads(CLEAN.read_bytes())
    document["patient"].update(patient)
    return json.dumps(document).encode()


@pytest.mark.parametrize(
    ("key", "value", "secret"),
    [
        ("family_name", f"{NAME}\u0007", NAME),
        ("mrn", 40021876, "40021876"),
        ("birth_date", "05/09/1974", "1974"),
        ("birth_date", "1974-5-9", "1974"),
        ("birth_date", "2031-02-03", "2031-02-03"),
        ("sex", NAME, NAME),
        ("location", 40021876, "40021876"),
        ("allergies", NAME, NAME),
        ("pregnancy_test", NAME, NAME),
        ("pregnancy_test", {"result": "positive", "collected_at": "05/09/1974"}, "1974"),
    ],
)
def test_that_no_value_of_a_patient_is_printed(
    key: str, value: object, secret: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "order.json").write_bytes(order_with(**{key: value}))
    code, out, err = run_here(capfd, "verify", tmp_path / "order.json")
    assert (code, out) == (2, "")
    assert err.startswith(f"patient.{key}")
    assert secret not in err


@pytest.mark.parametrize(
    ("data", "recorded"),
    [
        (order_with(**{f"Maria {NAME}": 1}), "patient (a key)"),
        (order_with(**{f'["x"].{NAME} y': 1}), "patient (a key)"),
        (order_with(SampleAlder=1), "patient (a key)"),
        (
            order_with(pregnancy_test={"result": "positive", "SampleAlder": 1}),
            "patient.pregnancy_test (a key)",
        ),
        (order_with().replace(b'"sex"', b'"SampleAlder": 1, "SampleAlder": 2, "sex"'), "patient (a key)"),
        (order_with(sex="F"), "patient.sex"),
        (order_with(allergies=["x", ""]), "patient.allergies[1]"),
        (b'{"Sample Alder": 1}', "(a key)"),
    ],
)
def test_that_the_trail_keeps_no_key_that_was_typed(data: bytes, recorded: str) -> None:
    with pytest.raises(UnusableInput) as refused:
        read_order(data)
    kept = recorded_text(refused.value)
    assert kept.startswith(f"unusable_input: {recorded}")
    assert "Alder" not in kept


def test_that_the_trail_keeps_what_is_no_key_of_a_file() -> None:
    fault = Fault(path="--reason", found="nothing", needed="why")
    assert recorded_text(UnusableInput([fault])) == "unusable_input: --reason"
