"""What the results screen says of the grid: why it cannot be recorded yet, and what is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from besponsa_desktop.gui.language import listed
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.laboratory_sheet import TESTS

if TYPE_CHECKING:
    from besponsa_desktop.gui.screens.results_grid import ResultsGrid

_NAMES = {test.key: test.name for test in TESTS}


def why_off(grid: ResultsGrid) -> str:
    """Return why what is in the grid cannot be recorded; empty where it can."""
    if grid.is_empty:
        return _tr("Save is off: the grid is empty")
    if grid.faults:
        names = listed(grid.unreadable) or _tr("nothing was found")
        return _tr("Save is off: not whole yet: {names}. F8 goes to it").format(names=names)
    return waiting_words(grid.form.origins.unaccepted)


def waiting_words(waiting: int) -> str:
    """Return that values wait to be accepted; empty while none do."""
    if waiting == 1:
        return _tr("Save is off: 1 value is not accepted")
    words = _tr("Save is off: {count} values are not accepted")
    return words.format(count=waiting) if waiting else ""


def asked_words(grid: ResultsGrid) -> str:
    """Return which results need an upper limit and state none; empty where none do."""
    missing = grid.form.without_upper_limit()
    if not missing:
        return ""
    from besponsa_desktop.workflow.results_entry import NEED_UPPER_LIMIT

    names = [_tr(_NAMES[key]) for key in missing if key in NEED_UPPER_LIMIT]
    words = _tr("No upper limit is stated: {names}. Without it the multiple of the limit is unknown.")
    return words.format(names=listed(names)) if names else ""


def marked_words(waiting: int) -> str:
    """Return what the head of a section says of values that wait."""
    return _tr("{count} imported, not accepted").format(count=waiting) if waiting else ""


def follows_words(count: int) -> str:
    """Return how many imported visits follow the one in the grid."""
    return _tr("{count} more to follow").format(count=count) if count else ""
