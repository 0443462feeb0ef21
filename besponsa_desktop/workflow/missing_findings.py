"""What visits on file found later than an order of the same patient states, as the order would state it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from besponsa_desktop.clinical.course_record import Visit
from besponsa_desktop.clinical.display import date_text, moment_text
from besponsa_desktop.clinical.investigations import Examination
from besponsa_desktop.clinical.newer_findings import DatedFinding, newer_findings
from besponsa_desktop.errors import Fault
from besponsa_desktop.exchange.order_parts import measured_weight
from besponsa_desktop.exchange.order_shape import ecg, examination
from besponsa_desktop.exchange.order_shape_laboratory import laboratory_result
from besponsa_desktop.exchange.shapes import Shape
from besponsa_desktop.exchange.shapes_times import moment_of
from besponsa_desktop.records.orders import order
from besponsa_desktop.workflow.record_history import visits_beside
from besponsa_desktop.workflow.workstation import Workstation

Document = dict[str, Any]
_SHAPES: dict[str, Shape] = {
    "labs": laboratory_result,
    "ecgs": ecg,
    "measurements.weight": measured_weight,
    "examination": examination,
}
#: Parts of an order document that are lists: what is found later is added. The others hold the latest alone.
LISTS = frozenset({"labs", "ecgs"})


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingFinding:
    """What an order leaves out: in words, its day, its place in an order document, and what stands there."""

    words: str
    of: str
    path: str
    document: Mapping[str, Any] = field(repr=False)


def visits_on_record(workstation: Workstation, order_id: str) -> tuple[Visit, ...]:
    """Return the visits on file of an order's patient.

    Raises:
        NotThere: there is none with the id. SurroundingsFailed: the records are busy, gone or damaged.
    """
    return visits_beside(workstation.database, order(workstation.database, order_id))


def missing_findings(visits: Iterable[Visit], typed: Mapping[str, Any]) -> tuple[MissingFinding, ...]:
    """Return what visits found later than an order document as typed; what of it cannot be read is not there.

    Nothing is missing before the planned start can be read: it says what counts.
    """
    planned = moment_of(str((typed.get("order") or {}).get("planned_start") or ""))
    if planned is None:
        return ()
    return tuple(_missing(one) for one in newer_findings(_stated(typed, planned), visits, planned))


def with_findings(typed: Mapping[str, Any], missing: Iterable[MissingFinding]) -> Document:
    """Return an order document with what it leaves out."""
    document = deepcopy(dict(typed))
    for one in missing:
        *parents, name = one.path.split(".")
        holder = document
        for parent in parents:
            holder[parent] = holder.get(parent) or {}
            holder = holder[parent]
        holder[name] = [*(holder.get(name) or ()), one.document] if one.path in LISTS else one.document
    return document


def _missing(one: DatedFinding) -> MissingFinding:
    value = f": {one.value}" if one.value else ""
    return MissingFinding(
        words=f"{one.what} of {moment_text(one.at)}{value}",
        of=date_text(one.at.date()),
        path=one.path,
        document=_SHAPES[one.path].write(one.found),  # type: ignore[arg-type]
    )


def _stated(typed: Mapping[str, Any], planned: datetime) -> Visit:
    measured = typed.get("measurements") or {}
    return Visit(
        name="typed",
        observed_on=planned.date(),
        labs=tuple(filter(None, (_read("labs", one) for one in typed.get("labs") or ()))),
        ecgs=tuple(filter(None, (_read("ecgs", one) for one in typed.get("ecgs") or ()))),
        weight=_read("measurements.weight", measured.get("weight")),
        examination=_read("examination", typed.get("examination")) or Examination(),
    )


def _read(path: str, typed: object) -> Any:
    faults: list[Fault] = []
    read = None if typed is None else _SHAPES[path].read(typed, path, faults)
    return None if faults else read
