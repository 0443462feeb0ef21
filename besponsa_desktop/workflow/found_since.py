"""What visits found since an order was verified: no step goes on where it changes what was decided."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from besponsa_desktop.clinical.assessment import assess
from besponsa_desktop.clinical.findings import Finding
from besponsa_desktop.clinical.newer_findings import with_found
from besponsa_desktop.errors import Fault
from besponsa_desktop.records.assessments import assessments_of
from besponsa_desktop.records.orders import Order
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.workflow.in_force import policy_with, regimen_with
from besponsa_desktop.workflow.order_records import read_version
from besponsa_desktop.workflow.record_history import left_out_findings, require_reactions
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.releases import open_findings


def require_as_found_since(reader: Reader, record: Order) -> None:
    """Refuse a further step of a verified order that the records contradict by now.

    Later findings that change nothing of what was decided, for one a result within its limits, let it go on.

    Raises:
        Refused: with each reaction that is not stated, or each finding that was not there when it was
            verified.
    """
    _, stated = read_version(reader, record)
    require_reactions(reader, record, stated)
    later = left_out_findings(reader, record, stated)
    if not later:
        return
    verified = assessments_of(reader, record.id, record.version)[-1]
    regimen, policy = (
        regimen_with(reader, verified.protocol_digest),
        policy_with(reader, verified.policy_digest),
    )
    now = assess(with_found(stated, later), regimen, policy)
    if faults := tuple(_new(open_findings(now), json.loads(verified.document)["findings"])):
        raise Refused(
            Why.RECORD_CONTRADICTS,
            "Visits on file found something later than this order states, and with it the order is judged"
            " otherwise than it was verified. Nothing was signed. F3 on the order adds it; the order is"
            " then judged anew.",
            faults,
        )


def _new(found: tuple[Finding, ...], verified: list[Mapping[str, Any]]) -> Iterator[Fault]:
    """Yield each finding that keeps an order from going on and was not decided about as it is now."""
    known = {str(one["rule"]): one for one in verified}
    for one in found:
        was = known.get(one.rule, {})
        said = (one.outcome.value, one.severity.value, one.found)
        if said != (was.get("outcome"), was.get("severity"), was.get("found")):
            yield Fault(
                path=one.rule,
                found=one.found or one.message,
                needed=f"{was.get('found') or 'nothing'}, as it was verified",
            )
