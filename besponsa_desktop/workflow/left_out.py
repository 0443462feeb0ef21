"""What the records hold of a patient and an order as typed leaves out, as the order would state it.

The infusion reactions of the course, and what visits found later than the order states.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from besponsa_desktop.clinical.course_record import Visit
from besponsa_desktop.clinical.display import date_text
from besponsa_desktop.clinical.infusion import not_stated
from besponsa_desktop.clinical.investigations import Examination
from besponsa_desktop.clinical.newer_findings import newer_findings
from besponsa_desktop.errors import Fault
from besponsa_desktop.exchange.order_parts import measured_weight
from besponsa_desktop.exchange.order_shape import ecg, examination, toxicity
from besponsa_desktop.exchange.order_shape_laboratory import laboratory_result
from besponsa_desktop.exchange.shapes import Shape
from besponsa_desktop.exchange.shapes_times import moment_of
from besponsa_desktop.records.orders import order
from besponsa_desktop.workflow.from_record import is_same_mrn
from besponsa_desktop.workflow.record_history import reactions_beside, visits_beside
from besponsa_desktop.workflow.recorded_reactions import RecordedReaction, reaction_words
from besponsa_desktop.workflow.workstation import Workstation

Document = dict[str, Any]
_LABS, _ECGS, _WEIGHT, _EXAMINATION = "labs", "ecgs", "measurements.weight", "examination"
_TOXICITIES = "toxicities"
_SHAPES: dict[str, Shape] = {
    _LABS: laboratory_result,
    _ECGS: ecg,
    _WEIGHT: measured_weight,
    _EXAMINATION: examination,
    _TOXICITIES: toxicity,
}
#: Parts of an order document that are lists: what is left out is added. The others hold the latest alone.
LISTS = frozenset({_LABS, _ECGS, _TOXICITIES})


@dataclass(frozen=True, slots=True, kw_only=True)
class OnRecord:
    """What the records hold of an order's patient: reactions to other infusions, and what visits found."""

    mrn: str = field(repr=False)
    reactions: tuple[RecordedReaction, ...] = field(default=(), repr=False)
    visits: tuple[Visit, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """What an order leaves out: in words, its day, its place in an order document, and what stands there."""

    words: str = field(repr=False)
    of: str
    path: str
    document: Mapping[str, Any] = field(repr=False)

    @property
    def is_reaction(self) -> bool:
        """Tell whether it is an infusion reaction."""
        return self.path == _TOXICITIES


def on_record(workstation: Workstation, order_id: str) -> OnRecord:
    """Return what the records hold of an order's patient.

    Raises:
        NotThere: there is none with the id. SurroundingsFailed: the records are busy, gone or damaged.
    """
    reader = workstation.database
    record = order(reader, order_id)
    return OnRecord(
        mrn=record.searched.mrn or "",
        reactions=reactions_beside(reader, record),
        visits=visits_beside(reader, record),
    )


def left_out_of(typed: Mapping[str, Any], held: OnRecord) -> tuple[LeftOut, ...]:
    """Return what an order document as typed leaves out; what of it cannot be read is not there.

    Of what visits found, nothing is missing before the planned start can be read: it says what counts. An
    order that states another MRN leaves nothing of this patient out.
    """
    if not is_same_mrn(str((typed.get("patient") or {}).get("mrn") or ""), held.mrn):
        return ()
    return (*_reactions(typed, held.reactions), *_findings(typed, held.visits))


def with_left_out(typed: Mapping[str, Any], left_out: Iterable[LeftOut]) -> Document:
    """Return an order document with what it leaves out."""
    document = deepcopy(dict(typed))
    for one in left_out:
        *parents, name = one.path.split(".")
        holder = document
        for parent in parents:
            holder[parent] = holder.get(parent) or {}
            holder = holder[parent]
        holder[name] = _added(holder.get(name), one)
    return document


def place_in(document: Mapping[str, Any], one: LeftOut) -> str:
    """Return where a document states what was added to it: of a list, the last one that says the same."""
    if one.path not in LISTS:
        return one.path
    added = _read(one.path, one.document)
    at = [number for number, row in enumerate(document.get(one.path) or ()) if _read(one.path, row) == added]
    return f"{one.path}[{at[-1]}]" if at else ""


def _added(stated: Any, one: LeftOut) -> Any:
    """Return a part of an order with what it leaves out; signs that were not looked for again stay."""
    if one.path in LISTS:
        return [*(stated or ()), one.document]
    return {**(stated or {}), **one.document} if one.path == _EXAMINATION else one.document


def _reactions(typed: Mapping[str, Any], recorded: Iterable[RecordedReaction]) -> Iterator[LeftOut]:
    stated = _read_all(_TOXICITIES, typed)
    for one in recorded:
        if not_stated((one.toxicity,), stated):
            on = one.toxicity.onset_on
            of = "" if on is None else date_text(on)
            yield _left_out(_TOXICITIES, one.toxicity, reaction_words(one), of)


def _findings(typed: Mapping[str, Any], visits: Iterable[Visit]) -> Iterator[LeftOut]:
    planned = moment_of(str((typed.get("order") or {}).get("planned_start") or ""))
    if planned is not None:
        for one in newer_findings(_stated(typed, planned), visits, planned):
            stays = "; signs that it does not name stay as stated" if one.path == _EXAMINATION else ""
            yield _left_out(one.path, one.found, f"{one.words}{stays}", date_text(one.at.date()))


def _left_out(path: str, value: object, words: str, of: str) -> LeftOut:
    written: Any = _SHAPES[path].write(value)
    document = {key: part for key, part in written.items() if part is not None}
    return LeftOut(words=words, of=of, path=path, document=document)


def _stated(typed: Mapping[str, Any], planned: datetime) -> Visit:
    measured = typed.get("measurements") or {}
    return Visit(
        name="typed",
        observed_on=planned.date(),
        labs=_read_all(_LABS, typed),
        ecgs=_read_all(_ECGS, typed),
        weight=_read(_WEIGHT, measured.get("weight")),
        examination=_read(_EXAMINATION, typed.get("examination")) or Examination(),
    )


def _read_all(path: str, typed: Mapping[str, Any]) -> tuple[Any, ...]:
    """Return what can be read of a list of an order document."""
    stated = typed.get(path)
    rows = stated if isinstance(stated, list) else ()
    return tuple(read for one in rows if (read := _read(path, one)) is not None)


def _read(path: str, typed: object) -> Any:
    faults: list[Fault] = []
    read = None if typed is None else _SHAPES[path].read(typed, path, faults)
    return None if faults else read
