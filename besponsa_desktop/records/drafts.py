"""Drafts: what is typed and not yet an order, or about a step that is not signed yet, saved as it is typed.

No record yet: no entry in the log.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.exc import DBAPIError

from besponsa_desktop.records.failures import told, trouble_of
from besponsa_desktop.records.rows import Reader, row, rows
from besponsa_desktop.records.schema import DRAFTS
from besponsa_desktop.records.store import Database, writing_beside_the_log
from besponsa_desktop.records.unit_of_work import UnitOfWork

#: What the id of a draft about a step of an order begins with: it is no draft of an order. The state in which
#: it is typed and a colon follow.
STEP_MARK = "step:"
_IS_OF_STEP = DRAFTS.c.id.startswith(STEP_MARK, autoescape=True)
_OF_STEP = select(DRAFTS).where(DRAFTS.c.id == bindparam("draft_id"), _IS_OF_STEP)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A person's unfinished typing: the form's document as JSON, and the order it is about, if there is
    one.
    """

    id: str
    person_id: str
    order_id: str | None
    document: str
    saved_at: datetime


def save_draft(database: Database, draft: Draft) -> None:
    """Save the draft in the place of its earlier state.

    Raises:
        SurroundingsFailed: it is not saved; the earlier state is.
    """
    values = {name: getattr(draft, name) for name in Draft.__slots__}
    try:
        with writing_beside_the_log(database) as connection:
            changed = connection.execute(update(DRAFTS).where(DRAFTS.c.id == draft.id).values(**values))
            if not changed.rowcount:
                connection.execute(insert(DRAFTS).values(**values))
    except DBAPIError as error:
        if trouble := trouble_of(error):
            raise told(trouble) from None
        raise


def drop_draft(database: Database, draft_id: str) -> None:
    """Forget the draft, when it has become an order or was given up."""
    try:
        with writing_beside_the_log(database) as connection:
            connection.execute(delete(DRAFTS).where(DRAFTS.c.id == draft_id))
    except DBAPIError as error:
        if trouble := trouble_of(error):
            raise told(trouble) from None
        raise


def drafts_of(reader: Reader, person_id: str) -> tuple[Draft, ...]:
    """Return the person's drafts of orders, the latest first."""
    own = select(DRAFTS).where(DRAFTS.c.person_id == person_id, ~_IS_OF_STEP)
    return tuple(Draft(**d._mapping) for d in rows(reader, own.order_by(DRAFTS.c.saved_at.desc())))


def draft_of_step(reader: Reader, draft_id: str) -> Draft | None:
    """Return a draft about a step of an order, if there is one with the id."""
    found = row(reader, _OF_STEP, draft_id=draft_id)
    return None if found is None else Draft(**found._mapping)


def drafts_about(reader: Reader, order_id: str) -> tuple[Draft, ...]:
    """Return what anybody typed about steps of an order, the latest first."""
    about = select(DRAFTS).where(DRAFTS.c.order_id == order_id, _IS_OF_STEP)
    return tuple(Draft(**d._mapping) for d in rows(reader, about.order_by(DRAFTS.c.saved_at.desc())))


def drop_drafts_of_steps(unit: UnitOfWork, order_id: str, state: str = "") -> None:
    """Forget what anybody typed about a step of the order: in the state that it leaves, or in any."""
    begins = f"{STEP_MARK}{state}:" if state else STEP_MARK
    is_of_state = DRAFTS.c.id.startswith(begins, autoescape=True)
    unit.connection.execute(delete(DRAFTS).where(DRAFTS.c.order_id == order_id, is_of_state))
