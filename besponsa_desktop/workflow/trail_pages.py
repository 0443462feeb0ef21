"""The audit trail as a screen shows it: page by page, the latest entry first, with people by name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from besponsa_desktop.records.audit_pages import entries_page
from besponsa_desktop.records.log import AuditEntry
from besponsa_desktop.records.people import people
from besponsa_desktop.workflow.audit_export import Period, changes_text
from besponsa_desktop.workflow.workstation import Workstation

PAGE = 200
_NOBODY = "nobody signed in"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailLine:
    """One entry: its number, when, who, where, what was done to what, why, and what it changed."""

    sequence: int
    at: datetime
    by: str
    workstation: str
    what: str
    subject: str
    reason: str
    changes: str
    hash: str

    @property
    def is_refusal(self) -> bool:
        """Tell whether something was refused."""
        return self.what.endswith("_refused")


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailPage:
    """One page of the trail, and whether there is more behind it."""

    lines: tuple[TrailLine, ...]
    has_more: bool


def trail_page(
    workstation: Workstation,
    period: Period,
    *,
    about: str = "",
    before: int | None = None,
    limit: int = PAGE,
) -> TrailPage:
    """Return the entries of a period that are about something, the latest first, behind ``before``.

    Raises:
        SurroundingsFailed: the records are busy, gone or damaged.
    """
    database = workstation.database
    found = entries_page(
        database, period.start, period.end, about=about.strip(), before=before, limit=limit + 1
    )
    names = {one.id: f"{one.printed_name}, {one.credential}" for one in people(database)}
    return TrailPage(lines=tuple(_line(entry, names) for entry in found[:limit]), has_more=len(found) > limit)


def _line(entry: AuditEntry, names: dict[str, str]) -> TrailLine:
    return TrailLine(
        sequence=entry.sequence,
        at=entry.at,
        by=_NOBODY if entry.person_id is None else names.get(entry.person_id, entry.person_id),
        workstation=entry.workstation,
        what=entry.what,
        subject=entry.subject,
        reason=entry.reason or "",
        changes=_changes(entry.changes),
        hash=entry.hash,
    )


def _changes(changes: str) -> str:
    """Return what an entry changed; one that nobody can read is no reason to show none."""
    try:
        return changes_text(changes)
    except (KeyError, TypeError, ValueError):
        return "not as this program writes it: check the trail"
