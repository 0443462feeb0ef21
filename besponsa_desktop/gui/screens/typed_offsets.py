"""Offsets from UTC to offer for a time typed without one: the person chooses, never the program."""

from __future__ import annotations

from datetime import datetime

from besponsa_desktop.gui.language import tr as _tr


def offered_offsets(local: str, planned_start: object) -> tuple[tuple[str, str], ...]:
    """Return offsets (``-05:00``) with the reason of each: the planned start's, this computer's that day.

    ``local`` is the time without offset, as ISO; ``planned_start`` as it stands in the order document.
    """
    planned = _offset(planned_start)
    here = datetime.fromisoformat(local).astimezone().strftime("%z")
    computer = f"{here[:3]}:{here[3:5]}"
    as_computer = (computer, _tr("as this computer"))
    if not planned:
        return (as_computer,)
    as_planned = (planned, _tr("as the planned start"))
    return (as_planned,) if planned == computer else (as_planned, as_computer)


def _offset(moment: object) -> str:
    try:
        text = datetime.fromisoformat(str(moment)).strftime("%z")
    except ValueError:
        return ""
    return f"{text[:3]}:{text[3:5]}" if text else ""
