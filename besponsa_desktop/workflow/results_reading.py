"""Results of a patient from a file of any format or a pasted table: what is to be accepted in a grid."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from besponsa_desktop.clinical.investigations import LaboratoryTest
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.fhir_results import read_observations
from besponsa_desktop.exchange.hl7 import read_results as read_hl7_results
from besponsa_desktop.exchange.hl7_text import is_hl7
from besponsa_desktop.exchange.json_text import LARGEST_FILE, read_json, size_fault
from besponsa_desktop.exchange.results_table import read_table
from besponsa_desktop.exchange.showing import WHOLE_FILE
from besponsa_desktop.exchange.taking_over import Reading
from besponsa_desktop.exchange.visit_file import VisitFormat, read_visit, visit_document
from besponsa_desktop.records.orders import mrn_key
from besponsa_desktop.workflow.files import read_at_most
from besponsa_desktop.workflow.order_entry import read_order_file

Document = dict[str, Any]
_PARTS = ("labs", "ecgs", "examination")
_NEEDED = "the MRN of the patient whose results are recorded"


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundResults:
    """What was found: documents to be accepted one after the other, and what is in none of them.

    A document has ``labs``, ``ecgs``, ``examination`` and ``weight`` as a visit has them.
    """

    documents: tuple[Document, ...] = field(repr=False)
    notes: tuple[str, ...] = field(repr=False)


def read_results_path(path: Path, mrn: str, names: Mapping[str, str]) -> FoundResults:
    """Return the results in the file at ``path``.

    Raises:
        SurroundingsFailed: the file cannot be read.
        UnusableInput: with every fault; or it is of another patient, or does not say of whom.
    """
    data = read_at_most(path, LARGEST_FILE)
    if len(data) > LARGEST_FILE:
        raise UnusableInput([size_fault()])
    return read_results(data, mrn, names)


def read_results(data: bytes, mrn: str, names: Mapping[str, str]) -> FoundResults:
    """Return the results in ``data``: follow-up lines, FHIR, HL7 v2, an order file, or a table as text.

    ``names`` are the keys of tests by further names (``names_known``). A table does not say whose it is.

    Raises:
        UnusableInput: with every fault; or it is of another patient, or does not say of whom.
    """
    if is_hl7(data):
        return _of_reading(read_hl7_results(data), mrn)
    if data.lstrip()[:1] not in (b"{", b"["):
        return read_pasted(_text_of(data), names)
    lines = [line for line in data.split(b"\n") if line.strip()]
    if _is_visit(lines[0]):
        return _of_lines(lines, mrn)
    document = read_json(data)
    if isinstance(document, dict) and "resourceType" in document:
        return _of_reading(read_observations(document), mrn)
    ordered = read_order_file(data)
    _require_mrn(_part(ordered, "patient").get("mrn"), "patient.mrn", mrn)
    found = {key: ordered[key] for key in _PARTS if ordered.get(key)}
    weight = _part(ordered, "measurements").get("weight")
    return _found([found | ({"weight": weight} if weight else {})], ())


def read_pasted(text: str, names: Mapping[str, str]) -> FoundResults:
    """Return the results in the text of a table.

    Raises:
        UnusableInput: it is no table, or no cell of it names a test.
    """
    read = read_table(text, {name: LaboratoryTest(key) for name, key in names.items()})
    return _found([{"labs": list(read.labs)}], map(str, read.notes))


def _of_lines(lines: list[bytes], mrn: str) -> FoundResults:
    faults: list[Fault] = []
    documents = []
    for number, line in enumerate(lines, 1):
        try:
            visit = read_visit(line)
            _require_mrn(visit.mrn, "mrn", mrn)
        except UnusableInput as unusable:
            faults.extend(
                Fault(path=f"line {number}: {fault.path}", found=fault.found, needed=fault.needed)
                for fault in unusable.faults
            )
        else:
            kept = visit_document(visit.visit)
            documents.append({key: value for key, value in kept.items() if key != "observed_on"})
    if faults:
        raise UnusableInput(faults)
    return _found(documents, ())


def _of_reading(read: Reading, mrn: str) -> FoundResults:
    """Return what an importer read: all results at once, with the last weight; an earlier one for itself."""
    _require_mrn(read.document.get("mrn"), "patient.mrn", mrn)
    first: Document = {key: read.document[key] for key in _PARTS if read.document.get(key)}
    weights: Any = read.document.get("weights") or []
    last = {"weight": weights[-1]} if weights else {}
    earlier = ({"weight": weight} for weight in weights[:-1])
    return _found([first | last, *earlier], map(str, read.notes))


def _found(documents: list[Document], notes: Any) -> FoundResults:
    stated = tuple(document for document in documents if any(document.values()))
    found = FoundResults(documents=stated, notes=tuple(notes))
    if not stated:
        why = "\n".join(found.notes)
        needed = f"a result, an ECG, an examination or a weight{f': {why}' if why else ''}"
        raise UnusableInput([Fault(path=WHOLE_FILE, found="nothing to take over", needed=needed)])
    return found


def _require_mrn(stated: object, path: str, mrn: str) -> None:
    """Refuse what is of another patient; the log is told the field, and never the number."""
    if not stated:
        raise UnusableInput([Fault(path=path, found="nothing", needed=_NEEDED)])
    if mrn_key(str(stated)) != mrn_key(mrn):
        raise UnusableInput([Fault(path=path, found="another patient's number", needed=_NEEDED)])


def _is_visit(line: bytes) -> bool:
    try:
        read = read_json(line)
    except UnusableInput:
        return False
    return isinstance(read, dict) and read.get("format") in [one.value for one in VisitFormat]


def _part(document: Mapping[str, Any], key: str) -> Document:
    found: Document = document.get(key) or {}
    return found


def _text_of(data: bytes) -> str:
    """Return the text of a table, without the mark of the byte order that spreadsheets write."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        found = f"a byte that is not UTF-8 at position {error.start:,}"
        raise UnusableInput([Fault(path=WHOLE_FILE, found=found, needed="text in UTF-8")]) from error
