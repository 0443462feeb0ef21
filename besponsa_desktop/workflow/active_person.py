"""Whether the person who is signed in may still act: nobody types a password for what is not signed."""

from __future__ import annotations

from besponsa_desktop.records.people import Person, person
from besponsa_desktop.records.unit_of_work import UnitOfWork
from besponsa_desktop.workflow.refusals import Refused, Why


def require_active(unit: UnitOfWork, person_id: str, not_done: str = "Nothing was saved.") -> Person:
    """Return the person, who may still act; no password was typed, so wrong ones stay counted.

    Raises:
        Refused: the account is disabled or locked; ``not_done`` says what was not done because of that.
    """
    now = person(unit, person_id)
    if now.is_active:
        return now
    raise Refused(
        Why.LOCKED if now.disabled_at is None else Why.DISABLED,
        f"The account of {now.printed_name} is disabled or locked. {not_done}",
    )
