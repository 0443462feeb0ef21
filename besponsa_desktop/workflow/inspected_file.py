"""A PDF from disk as a screen shows its inspection: the verdict, its signatures, every check in words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.signing.inspection import Result
from besponsa_desktop.workflow.files import read_at_most
from besponsa_desktop.workflow.inspection import inspect_by_records
from besponsa_desktop.workflow.inspection_report import is_sound, signature_text
from besponsa_desktop.workflow.workstation import Workstation

_LARGEST_PDF = 20 * 1024 * 1024
_WORST_FIRST = (Result.FAILED, Result.INDETERMINATE, Result.PASSED)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckLine:
    """One check: its result (``passed``, ``failed``, ``indeterminate``), its name, and what was found."""

    result: str
    name: str
    found: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectedFile:
    """What an inspection says of a file, compared with the records; ``order_id`` is empty where unknown."""

    name: str
    is_valid: bool
    standing: str
    sha256: str
    signatures: tuple[str, ...]
    checks: tuple[CheckLine, ...]
    order_id: str


def inspect_file(workstation: Workstation, path: Path) -> InspectedFile:
    """Return what the inspection of a PDF by these records says, those checks that failed first.

    Raises:
        SurroundingsFailed: the file cannot be read. UnusableInput: it is larger than any sheet.
    """
    pdf = read_at_most(path, _LARGEST_PDF)
    if len(pdf) > _LARGEST_PDF:
        needed = f"a PDF of at most {_LARGEST_PDF:,} bytes"
        raise UnusableInput([Fault(path=path.name, found="a larger file", needed=needed)])
    inspected = inspect_by_records(workstation.database, pdf)
    inspection, document = inspected.inspection, inspected.document
    ordered = sorted(inspection.checks, key=lambda check: _WORST_FIRST.index(check.result))
    return InspectedFile(
        name=path.name,
        is_valid=is_sound(inspection, compared=True),
        standing="; ".join(part for part in (inspection.standing, inspected.standing) if part),
        sha256=inspection.file_hash,
        signatures=tuple(signature_text(one) for one in inspection.signatures),
        checks=tuple(
            CheckLine(result=check.result.value, name=check.name, found=check.found) for check in ordered
        ),
        order_id="" if document is None else document.order_id,
    )
