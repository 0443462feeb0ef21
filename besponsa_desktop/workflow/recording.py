"""Recording what is refused: every refusal has its entry in the audit trail before it is told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

from besponsa_desktop.errors import BesponsaError, Fault, SurroundingsFailed, UnusableInput
from besponsa_desktop.records.failures import RefusedByRecords
from besponsa_desktop.records.refusals import ChangedElsewhere, LastAdministrator
from besponsa_desktop.records.unit_of_work import Act, unit_of_work
from besponsa_desktop.workflow.refusals import Refused
from besponsa_desktop.workflow.workstation import Workstation

#: Faults of a key that was typed, whose name may be anything, a patient's too.
_OF_A_KEY = ("an unknown key", "the same key more than once")
_TOLD = (Refused, RefusedByRecords, ChangedElsewhere, LastAdministrator, UnusableInput)


@contextmanager
def recording_refusals(workstation: Workstation, act: Act) -> Iterator[None]:
    """Have a refusal inside the block recorded as an act of its own, then raise it."""
    try:
        yield
    except _TOLD as refused:
        record_refusal(workstation, act, recorded_text(refused))
        raise


def record_refusal(workstation: Workstation, act: Act, reason: str) -> None:
    """Record that an act was refused; records that cannot be written do not hide the refusal itself."""
    refused = replace(act, operation_id=workstation.new_id(), what=f"{act.what}_refused", reason=reason)
    with suppress(SurroundingsFailed):
        unit_of_work(workstation.database, refused, lambda _unit: None)


def recorded_text(refused: BesponsaError) -> str:
    """Return a refusal as the audit trail keeps it: the kind and the places, no value of any record."""
    match refused:
        case Refused():
            return refused.recorded_text
        case RefusedByRecords():
            return f"refused_by_records: {refused.rule}"
        case UnusableInput():
            return f"unusable_input: {', '.join(_place(fault) for fault in refused.faults)}"
        case ChangedElsewhere():
            return "changed_elsewhere"
        case _:
            return "last_administrator"


def _place(fault: Fault) -> str:
    """Return where a fault is, by the keys that the program knows; what was typed as a key is left out."""
    known, quoted, _ = fault.path.partition('["')
    if not quoted and fault.found in _OF_A_KEY:
        known = known.rpartition(".")[0]
    elif not quoted:
        return known
    return f"{known} (a key)".lstrip()
