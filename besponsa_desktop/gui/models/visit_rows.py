"""The recorded visits of a course as rows: the day, what was found, who recorded it and when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from besponsa_desktop.clinical.display import date_text, moment_text, quantity_text
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.laboratory_sheet import TESTS
from besponsa_desktop.gui.models.row_model import Row, RowColumn

if TYPE_CHECKING:
    from besponsa_desktop.clinical.course_record import Visit
    from besponsa_desktop.clinical.investigations import LaboratoryResult
    from besponsa_desktop.workflow.visits import RecordedVisit

_DOT = " \u00b7 "
_NAMES = {test.key: test.name for test in TESTS}
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
    """Return what was found at a visit: each result and weight, how many ECGs, whether an examination."""
    from besponsa_desktop.workflow.results_entry import visit_parts

    found = [_result_words(one) for one in visit.labs]
    if visit.weight is not None:
        found.append(_tr("weight {weight}").format(weight=quantity_text(visit.weight.value)))
    if visit.ecgs:
        found.append(
            _tr("1 ECG") if len(visit.ecgs) == 1 else _tr("{count} ECGs").format(count=len(visit.ecgs))
        )
    if "examination" in visit_parts(visit):
        found.append(_tr("examination"))
    return _DOT.join(found)


def _result_words(result: LaboratoryResult) -> str:
    bound = "" if result.comparator is None else result.comparator.value
    return f"{_tr(_NAMES[result.test.value])} {bound}{quantity_text(result.value)}"


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
    by = recorded.recorded_by
    if entry.replaces:
        by = _tr("{name}, corrected").format(name=by)
    return Row(key=entry.id, cells=(day, found, by), note=note)
