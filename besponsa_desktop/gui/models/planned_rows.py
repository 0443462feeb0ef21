"""The planned days of the doses as rows, as they stand and after a delay; else why none is planned."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from besponsa_desktop.clinical.display import date_text, listed
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.course_plan_lines import source_text
from besponsa_desktop.gui.models.row_model import Row, RowColumn

if TYPE_CHECKING:
    from besponsa_desktop.clinical.next_dose import NoPlannedDay, PlannedDose

PLANNED_COLUMNS = (
    RowColumn(head=_later("Dose"), width=74, is_strong=True),
    RowColumn(head=_later("Planned"), width=96),
    RowColumn(head=_later("Then"), width=96, is_strong=True),
    RowColumn(head=_later("May be given")),
)
_NOT = "\u2013"


def planned_rows(
    planned: Sequence[PlannedDose], then: Sequence[PlannedDose] | None = None
) -> tuple[Row, ...]:
    """Return a row for each dose of the calendar; ``then``: the calendar of what was asked, if anything."""
    before = {(dose.cycle, dose.day): dose for dose in planned}
    after = {(dose.cycle, dose.day): dose for dose in then or ()}
    return tuple(_row(place, before, None if then is None else after) for place in sorted(before | after))


def no_day_words(why: NoPlannedDay | None) -> str:
    """Return why no day is planned for a dose, a sentence a line; empty where one is."""
    if why is None:
        return ""
    if not why.ended_by:
        words = _tr("No day is planned for the next dose. Not stated: {missing}.")
        return words.format(missing=listed(why.missing))
    said = [f"{finding.message} ({source_text(finding.source)})" for finding in why.ended_by]
    return "\n".join((_tr("No further dose is planned:"), *said))


def _row(
    place: tuple[int, int],
    before: dict[tuple[int, int], PlannedDose],
    after: dict[tuple[int, int], PlannedDose] | None,
) -> Row:
    planned = before.get(place)
    then = None if after is None else after.get(place)
    counts = planned if after is None else then
    is_missed = counts is not None and counts.dates.window_missed
    return Row(
        key=f"{place[0]}/{place[1]}",
        cells=(
            _tr("c {cycle} d {day}").format(cycle=place[0], day=place[1]),
            _NOT if planned is None else date_text(planned.planned),
            "" if after is None else _NOT if then is None else date_text(then.planned),
            _NOT if counts is None else _days(counts),
        ),
        severity="caution" if is_missed else "",
    )


def _days(dose: PlannedDose) -> str:
    """Return the days on which a dose may be given, once those before it are given on their days."""
    dates = dose.dates
    if dates.earliest is None:
        return _tr("any day")
    if dates.latest is None:
        return _tr("from {date} on").format(date=date_text(dates.earliest))
    words = _tr("{first} to {last}").format(first=date_text(dates.earliest), last=date_text(dates.latest))
    if dates.window_missed:
        words = _tr("from {date} on, the window ended {latest}")
        return words.format(date=date_text(dates.earliest), latest=date_text(dates.latest))
    return words
