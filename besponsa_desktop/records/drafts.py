"""Drafts: what is typed and not yet an order, saved as it is typed. No record yet: no entry in the log."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select, update
from sqlalchemy.exc import DBAPIError

from besponsa_desktop.records.failures import told, trouble_of
from besponsa_desktop.records.rows import Reader, rows
from besponsa_desktop.records.schema import DRAFTS
from besponsa_desktop.records.store import Database, writing_beside_the_log


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
    """Return the person's drafts, the latest first."""
    statement = select(DRAFTS).where(DRAFTS.c.person_id == person_id).order_by(DRAFTS.c.saved_at.desc())
    return tuple(Draft(**d._mapping) for d in rows(reader, statement))
