"""A fault of a patient's own data names the kind of what was found, never what it was."""

import pytest

from tests.exchange.documents import changed, faults_of, full_document

SECRETS = [
    ("patient.mrn", 40021876, "a number"),
    ("patient.family_name", "Sample-Alder\u0007", "the control character U+0007 in a text of 13 characters"),
    ("patient.family_name", "Sample-Alder\ud800", "the lone surrogate U+D800 in a text of 13 characters"),
    ("patient.sex", "F", "a text of 1 character"),
    ("patient.sex", "", "an empty text"),
    ("patient.allergies", ["penicillin", " "], "a text of spaces"),
    ("patient.pregnancy_test.result", "not_done", "a text of 8 characters"),
]


@pytest.mark.parametrize(("path", "value", "found"), SECRETS, ids=[f"{c[0]} {c[1]!r}" for c in SECRETS])
def test_that_a_fault_shows_no_value_of_a_patient(path: str, value: object, found: str) -> None:
    (fault,) = faults_of(changed(full_document(), path, value))
    assert fault.found == found
