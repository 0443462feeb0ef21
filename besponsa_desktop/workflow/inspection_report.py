"""An inspection for a person, as lines, and for other programs, as a document."""

from __future__ import annotations

from collections.abc import Iterator

from besponsa_desktop.clinical.display import moment_with_offset_text
from besponsa_desktop.signing.inspection import Inspection, Result, SignatureRead
from besponsa_desktop.workflow.inspection import Inspected

FORMAT = "besponsa-desktop/inspection/1"
_NOT_COMPARED = "not compared with any record"


def inspection_text(inspected: Inspected, *, compared: bool) -> str:
    """Return the verdict, the signatures and every check, those that failed first."""
    return "\n".join(_lines(inspected, compared=compared))


def _lines(inspected: Inspected, *, compared: bool) -> Iterator[str]:
    inspection = inspected.inspection
    verdict = "VALID" if is_sound(inspection, compared=compared) else "NOT VALID"
    reasons = [check.name for check in inspection.failures] or ([] if compared else [_NOT_COMPARED])
    yield f"{verdict}: {inspection.standing}" + (f"; {', '.join(reasons)}" if reasons else "")
    yield f"sha256 {inspection.file_hash}"
    if inspected.standing:
        yield inspected.standing
    yield from (signature_text(one) for one in inspection.signatures)
    yield ""
    for wanted in (Result.FAILED, Result.INDETERMINATE, Result.PASSED):
        for check in inspection.checks:
            if check.result is wanted:
                yield f"{wanted.value.upper():<14}{check.name}: {check.found}"


def signature_text(one: SignatureRead) -> str:
    """Return a signature as one line: as what, by whom, when."""
    who = f"{one.signatory.printed_name}, {one.signatory.credential} ({one.signatory.person_id})"
    at = "no time" if one.at is None else moment_with_offset_text(one.at)
    return f"{one.field.replace('_', ' ')}: {who}, {at}"


def inspection_document(inspected: Inspected, *, compared: bool) -> dict[str, object]:
    """Return the inspection as a JSON document; ``document`` is null where the records know none."""
    inspection, kept = inspected.inspection, inspected.document
    return {
        "format": FORMAT,
        "result": inspection.result.value,
        "compared_with_records": compared,
        "file_sha256": inspection.file_hash,
        "document": None
        if kept is None
        else {"order": kept.order_id, "version": kept.version, "kind": kept.kind, "sha256": kept.sha256},
        "standing": inspected.standing or None,
        "signatures": [_signature_document(one) for one in inspection.signatures],
        "checks": [
            {"name": check.name, "result": check.result.value, "found": check.found}
            for check in inspection.checks
        ],
    }


def _signature_document(one: SignatureRead) -> dict[str, object]:
    stated = one.statement
    return {
        "field": one.field,
        "meaning": None if one.meaning is None else one.meaning.value,
        "printed_name": one.signatory.printed_name,
        "credential": one.signatory.credential,
        "person": one.signatory.person_id,
        "at": None if one.at is None else one.at.isoformat(),
        "certificate_sha256": one.certificate_digest,
        "statement": None if stated is None else {**stated.digests, "chain_head": stated.chain_head},
    }


def is_sound(inspection: Inspection, *, compared: bool) -> bool:
    """Tell whether a file may be relied on; without records nothing may fail, with them all must pass."""
    return inspection.result is Result.PASSED or (not compared and inspection.result is Result.INDETERMINATE)
