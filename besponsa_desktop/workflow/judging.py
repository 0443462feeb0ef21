"""An order judged: read from the records, assessed under what is in force for it, and compared with what
was seen.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from besponsa_desktop.clinical.assessment import Assessment, assess
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.errors import Fault
from besponsa_desktop.exchange.assessment_file import assessment_document
from besponsa_desktop.records.canonical import canonical_text, digest_of
from besponsa_desktop.records.orders import Order
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.workflow.in_force import policy_in_force, regimen_of_order
from besponsa_desktop.workflow.order_records import read_version
from besponsa_desktop.workflow.refusals import AssessmentChanged

_NOTHING = "nothing"
_WHOLE = ("bsa", "dose", "preparation")


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """An order of the records with its assessment, what it was assessed under, and their digests.

    ``assessment_text`` is the assessment's canonical JSON, of which ``assessment_digest`` is formed.
    """

    record: Order
    order: ChemotherapyOrder
    order_digest: str
    assessment: Assessment
    assessment_text: str = field(repr=False)
    regimen: Regimen
    policy: SitePolicy

    @property
    def assessment_digest(self) -> str:
        """Return the digest of the assessment."""
        return digest_of(self.assessment_text.encode("utf-8"))


def judge(reader: Reader, record: Order) -> Judgement:
    """Return the order assessed anew, under the protocol and the site policy that are in force for it."""
    kept, order = read_version(reader, record)
    regimen, policy = regimen_of_order(reader, record), policy_in_force(reader)
    assessment = assess(order, regimen, policy)
    return Judgement(
        record=record,
        order=order,
        order_digest=kept.digest,
        assessment=assessment,
        assessment_text=canonical_text(assessment_document(assessment, order)),
        regimen=regimen,
        policy=policy,
    )


def require_same(judged: Judgement, seen: Assessment) -> None:
    """Refuse to sign what was not seen.

    Raises:
        AssessmentChanged: with everything that is otherwise now.
    """
    if changes := tuple(changes_of(judged, seen)):
        raise AssessmentChanged(changes)


def changes_of(judged: Judgement, seen: Assessment) -> Iterator[Fault]:
    """Yield what differs from the assessment that was seen: ``found`` is what is there now."""
    before, now = (assessment_document(one, judged.order) for one in (seen, judged.assessment))
    return document_changes(before, now)


def document_changes(before: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[Fault]:
    """Yield what differs between two assessment documents."""
    for name in ("protocol", "policy"):
        if before[name] != now[name]:
            yield _change(name, before[name], now[name])
    if before["verdict"] != now["verdict"]:
        yield _change("verdict", before["verdict"], now["verdict"])
    yield from (_change(name, before[name], now[name]) for name in _WHOLE if before[name] != now[name])
    seen = {finding["rule"]: finding for finding in before["findings"]}
    for finding in now["findings"]:
        earlier = seen.pop(finding["rule"], None)
        if earlier != finding:
            yield _change(finding["rule"], _said(earlier), _said(finding))
    yield from (_change(rule, _said(finding), _NOTHING) for rule, finding in seen.items())
    if before["monitoring"] != now["monitoring"]:
        yield _change("monitoring", "another plan", "the plan as it is now")


def _said(finding: Mapping[str, Any] | None) -> str:
    if finding is None:
        return _NOTHING
    return f"{finding['outcome']}, {finding['found'] or finding['message']}"


def _change(path: str, before: object, now: object) -> Fault:
    return Fault(path=path, found=_text(now), needed=f"{_text(before)}, as you saw it")


def _text(value: object) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {_text(part)}" for key, part in value.items() if part is not None)
    return _NOTHING if value is None else str(value)
