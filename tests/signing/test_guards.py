"""Each guard of an inspection can fail: one fact read otherwise, and the check of that fact names it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from besponsa_desktop.signing import validation
from besponsa_desktop.signing.inspect_pdf import inspect_pdf
from besponsa_desktop.signing.inspection import DocumentRead, Modification, Result
from besponsa_desktop.signing.statement import SignatureMeaning
from tests.signing.conftest import Case

#: A fact of the second signature, what it is read as, and the checks that must fail.
OF_A_SIGNATURE: list[tuple[str, object, set[str]]] = [
    ("is_intact", False, {"second_check: integrity"}),
    ("is_trusted", False, {"second_check: certificate"}),
    ("is_good", False, {"second_check: bottom line"}),
    ("covers_its_revision", False, {"second_check: coverage"}),
    ("covers_whole_file", False, {"whole file"}),
    ("modification", Modification.ANNOTATIONS, {"second_check: changes since"}),
    ("modification", Modification.OTHER, {"second_check: changes since"}),
    ("revision", 2, {"updates"}),
    ("at", None, {"times in order"}),
    ("meaning", None, {"second_check: meaning"}),
    ("meaning", SignatureMeaning.VERIFIED, {"second_check: meaning"}),
    ("statement", None, {"statements agree", "second_check: statement as recorded"}),
    ("certificate_digest", "0" * 64, {"second_check: certificate as recorded"}),
]
OF_THE_DOCUMENT: list[tuple[str, object, set[str]]] = [
    ("revisions", 5, {"updates"}),
    ("active_content", ("JavaScript",), {"nothing that acts"}),
]


def failures(case: Case, read: DocumentRead, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Return the names of the checks that fail where a document is read in a given way."""
    monkeypatch.setattr(validation, "read_document", lambda document, root: read)
    inspection = inspect_pdf(case.twice, case.site.root, case.expected)
    assert (inspection.result is Result.FAILED) is bool(inspection.failures)
    return {check.name for check in inspection.failures}


@pytest.mark.parametrize(("fact", "value", "checks"), OF_A_SIGNATURE)
def test_that_a_fact_of_a_signature_is_guarded(
    case: Case, monkeypatch: pytest.MonkeyPatch, fact: str, value: object, checks: set[str]
) -> None:
    read = validation.read_document(case.twice, case.site.root)
    changed: dict[str, Any] = {fact: value}
    second = replace(read.signatures[1], **changed)
    assert failures(case, replace(read, signatures=(read.signatures[0], second)), monkeypatch) == checks


@pytest.mark.parametrize(("fact", "value", "checks"), OF_THE_DOCUMENT)
def test_that_a_fact_of_the_document_is_guarded(
    case: Case, monkeypatch: pytest.MonkeyPatch, fact: str, value: object, checks: set[str]
) -> None:
    changed: dict[str, Any] = {fact: value}
    read = replace(validation.read_document(case.twice, case.site.root), **changed)
    assert failures(case, read, monkeypatch) == checks


def test_that_the_facts_as_they_are_fail_nothing(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    assert failures(case, validation.read_document(case.twice, case.site.root), monkeypatch) == set()
