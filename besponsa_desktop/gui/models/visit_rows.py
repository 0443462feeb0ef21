"""The recorded visits of a course as rows: the day, what was found, who recorded it and when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from besponsa_desktop.clinical.display import date_text, moment_text
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import listed
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.row_model import Row, RowColumn

if TYPE_CHECKING:
    from besponsa_desktop.clinical.course_record import Visit
    from besponsa_desktop.workflow.visits import RecordedVisit

VISIT_COLUMNS = (
    RowColumn(head=_later("Day"), width=92, is_strong=True),
    RowColumn(head=_later("Found")),
    RowColumn(head=_later("Recorded by"), width=150),
)


def visit_rows(recorded: Sequence[RecordedVisit]) -> list[Row]:
    """Return a row for each visit, the latest day first."""
    latest_first = sorted(recorded, key=lambda one: one.visit.observed_on, reverse=True)
    return [_row(one) for one in latest_first]


def found_words(visit: Visit) -> str:
    """Return what was found at a visit: how many results, ECGs, whether an examination, a weight."""
    from besponsa_desktop.workflow.results_entry import visit_parts

    parts = visit_parts(visit)
    counted = (
        (len(visit.labs), _tr("1 result"), _tr("{count} results")),
        (len(visit.ecgs), _tr("1 ECG"), _tr("{count} ECGs")),
        (int("examination" in parts), _tr("examination"), ""),
        (int("weight" in parts), _tr("weight"), ""),
    )
    return listed(
        [(one if count == 1 else many).format(count=count) for count, one, many in counted if count]
    )


def _row(recorded: RecordedVisit) -> Row:
    entry = recorded.entry
    day, found = date_text(recorded.visit.observed_on), found_words(recorded.visit)
    words = _tr("{day}: {found}. Recorded {time} by {name} at {workstation}.")
    note = words.format(
        day=day,
        found=found,
        time=moment_text(entry.recorded_at),
        name=recorded.recorded_by,
        workstation=entry.recorded_on,
    )
    if entry.reason:
        note += " " + _tr("Corrected: {reason}").format(reason=entry.reason)
    return Row(key=entry.id, cells=(day, found, recorded.recorded_by), note=note)
