"""Entries of the audit trail as rows and in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from besponsa_desktop.clinical.display import date_text, moment_with_offset_text
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.row_model import Row, RowColumn

if TYPE_CHECKING:
    from besponsa_desktop.workflow.trail_pages import TrailLine

TRAIL_COLUMNS = (
    RowColumn(head=_later("Entry"), width=78, is_number=True),
    RowColumn(head=_later("When"), width=144),
    RowColumn(head=_later("Who"), width=156),
    RowColumn(head=_later("Workstation"), width=96),
    RowColumn(head=_later("What"), width=190, is_strong=True),
    RowColumn(head=_later("Of")),
    RowColumn(head=_later("Reason")),
)


def trail_rows(lines: Sequence[TrailLine]) -> list[Row]:
    """Return a row for each entry; what was refused has the icon of a caution."""
    return [
        Row(
            key=str(line.sequence),
            cells=(
                f"{line.sequence:,}",
                _to_the_second(line.at),
                line.by,
                line.workstation,
                what_words(line.what),
                line.subject,
                line.reason,
            ),
            severity="caution" if line.is_refusal else "",
        )
        for line in lines
    ]


def entry_words(line: TrailLine) -> str:
    """Return all that an entry says."""
    what = what_words(line.what)
    first = " \u00b7 ".join((moment_with_offset_text(line.at), line.by, line.workstation, what, line.subject))
    reason = _tr("Reason: {reason}").format(reason=line.reason) if line.reason else ""
    changes = _tr("Changed: {changes}").format(changes=line.changes)
    seal = _tr("Seal: {hash}").format(hash=line.hash)
    return "\n".join(part for part in (first, reason, changes, seal) if part)


def what_words(what: str) -> str:
    """Return what was done as people read it: order verified."""
    return what.replace("_", " ")


def _to_the_second(at: datetime) -> str:
    return f"{date_text(at.date())} {at:%H:%M:%S}"
