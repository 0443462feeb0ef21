"""The practice order of the demonstration: signed by two people, and marked as practice."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader

from besponsa_desktop.signing.inspect_pdf import inspect_pdf
from besponsa_desktop.workflow.inspection import read_root
from besponsa_desktop.workflow.practice import sign_practice_order
from besponsa_desktop.workflow.site_keys import read_keys
from besponsa_desktop.workflow.workstation import open_workstation
from tests.workflow.site import QUICK, START, Clock, document, new_id, place


def test_that_a_practice_order_is_signed_by_two_people_and_says_practice(quick_path: Path) -> None:
    signed = sign_practice_order(document("01"), quick_path, START)
    at = replace(place(quick_path), head_folder=quick_path, keys_file=quick_path / "practice-keys.json")
    assert read_keys(at.keys_file) is not None
    again = open_workstation(str(quick_path / "practice.db"), at, clock=Clock(), new_id=new_id, rules=QUICK)
    assert read_root(signed.root_pem) == again.root
    assert inspect_pdf(signed.document.pdf, again.root).failures == ()
    again.close()
    pages = [page.extract_text() for page in PdfReader(BytesIO(signed.document.pdf)).pages]
    assert all("PRACTICE" in page for page in pages)
    assert all("NOT VERIFIED" not in page for page in pages)
