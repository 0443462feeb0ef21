"""Drafts: what is typed, as it was typed, saved at every change and offered again after a crash."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from besponsa_desktop.records import drafts as kept
from besponsa_desktop.records.orders import Order
from besponsa_desktop.workflow.workstation import Workstation


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedDraft:
    """A person's unfinished typing: the form's document, and the order that it is about, if there is one."""

    id: str
    order_id: str | None
    document: Mapping[str, object] = field(repr=False)
    saved_at: datetime


def save_draft(
    workstation: Workstation,
    draft_id: str,
    person_id: str,
    document: Mapping[str, object],
    order: Order | None = None,
) -> None:
    """Save what is typed so far in the place of its earlier state; whatever it says, it is kept.

    Raises:
        SurroundingsFailed: it is not saved; the earlier state is.
    """
    draft = kept.Draft(
        id=draft_id,
        person_id=person_id,
        order_id=None if order is None else order.id,
        document=json.dumps(document, ensure_ascii=False, default=str),
        saved_at=workstation.clock(),
    )
    kept.save_draft(workstation.database, draft)


def drafts_of(workstation: Workstation, person_id: str) -> tuple[TypedDraft, ...]:
    """Return the person's drafts, the latest first."""
    return tuple(
        TypedDraft(
            id=draft.id,
            order_id=draft.order_id,
            document=json.loads(draft.document),
            saved_at=draft.saved_at,
        )
        for draft in kept.drafts_of(workstation.database, person_id)
    )


def drop_draft(workstation: Workstation, draft_id: str) -> None:
    """Forget a draft that has become an order or was given up."""
    kept.drop_draft(workstation.database, draft_id)
