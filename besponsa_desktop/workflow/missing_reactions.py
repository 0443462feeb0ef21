"""Infusion reactions that the records hold and an order of the same patient leaves out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from besponsa_desktop.clinical.display import date_text
from besponsa_desktop.clinical.infusion import not_stated
from besponsa_desktop.clinical.investigations import Toxicity
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.errors import Fault
from besponsa_desktop.exchange.order_shape import toxicity
from besponsa_desktop.records.orders import order
from besponsa_desktop.workflow.record_history import reactions_beside
from besponsa_desktop.workflow.recorded_reactions import (
    RecordedReaction,
    reaction_words,
    unstated_reactions,
)
from besponsa_desktop.workflow.workstation import Workstation


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingReaction:
    """A reaction that an order leaves out: in words, its day, and as an order document states it."""

    words: str
    of: str
    document: Mapping[str, Any] = field(repr=False)


def reactions_on_record(workstation: Workstation, order_id: str) -> tuple[RecordedReaction, ...]:
    """Return the reactions to the other infusions of an order's patient.

    Raises:
        NotThere: there is none with the id. SurroundingsFailed: the records are busy, gone or damaged.
    """
    return reactions_beside(workstation.database, order(workstation.database, order_id))


def missing_reactions(recorded: Iterable[RecordedReaction], typed: object) -> tuple[MissingReaction, ...]:
    """Return the recorded reactions that are not among the toxicities as typed and readable."""
    stated = [one for one in map(_read, typed if isinstance(typed, list) else []) if one is not None]
    return tuple(_missing(one) for one in recorded if not_stated((one.toxicity,), stated))


def with_reactions(stated: ChemotherapyOrder, recorded: Iterable[RecordedReaction]) -> ChemotherapyOrder:
    """Return an order with the recorded reactions that it leaves out."""
    left_out = tuple(one.toxicity for one in unstated_reactions(recorded, stated))
    return replace(stated, toxicities=(*(stated.toxicities or ()), *left_out)) if left_out else stated


def _missing(one: RecordedReaction) -> MissingReaction:
    on = one.toxicity.onset_on
    of = "" if on is None else date_text(on)
    return MissingReaction(words=reaction_words(one), of=of, document=toxicity.write(one.toxicity))


def _read(typed: object) -> Toxicity | None:
    faults: list[Fault] = []
    read: Toxicity | None = toxicity.read(typed, "toxicities", faults)
    return None if faults else read
