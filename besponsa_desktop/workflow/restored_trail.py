"""Accepting that records were restored, so that the check of the trail holds for what comes after."""

from __future__ import annotations

from dataclasses import replace

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.records.heads import forget_head, kept_head
from besponsa_desktop.records.log import Head
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from besponsa_desktop.workflow.administrators import administrator_id
from besponsa_desktop.workflow.credentials import Credential
from besponsa_desktop.workflow.recording import recording_refusals
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.workstation import Workstation


def accept_restored(workstation: Workstation, by: Credential, reason: str) -> Head | None:
    """Let this workstation forget the head that a restored backup lacks; return that head. Recorded.

    Raises:
        Refused: not by an administrator, or without a reason.
    """
    what = "restored_trail_accepted"
    administrator = administrator_id(workstation, by, what)
    act = workstation.act(what, "audit", administrator, reason=reason)
    with recording_refusals(workstation, act):
        if len(reason.strip()) < workstation.rules.shortest_reason:
            raise Refused(Why.NO_REASON, "Say why the trail is shorter than this workstation has seen.")
    database = workstation.database
    try:
        head = kept_head(database.head_file, database.log)
    except SurroundingsFailed:
        head = None

    def work(unit: UnitOfWork) -> None:
        said = {"head": "not readable" if head is None else head.short}
        unit.note("workstation_head", before=said, after={"head": unit.head.short})

    unit_of_work(database, act, work)
    forget_head(database.head_file)
    kept_anew = replace(act, operation_id=workstation.new_id(), what="workstation_head_kept", reason=None)
    unit_of_work(database, kept_anew, lambda _unit: None)
    return head
