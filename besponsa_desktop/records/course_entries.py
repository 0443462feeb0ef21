"""What is recorded of a course between its orders: each entry is kept, a correction stands in its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any

from sqlalchemy import Row, and_, func, select

from besponsa_desktop.records.canonical import digest_of
from besponsa_desktop.records.people import person
from besponsa_desktop.records.refusals import ChangedElsewhere, NotThere
from besponsa_desktop.records.rows import Reader, row, rows
from besponsa_desktop.records.schema_course import COURSE_ENTRIES
from besponsa_desktop.records.unit_of_work import UnitOfWork


class EntryKind(Enum):
    """What an entry holds: a visit, an event of an infusion, or nothing in the place of one taken back."""

    VISIT = "visit"
    INFUSION = "infusion"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseEntry:
    """One entry: ``document`` is canonical JSON of a visit or of an event, ``{}`` where one is taken back.

    ``order_id`` is the order whose infusion it is of. ``replaces`` is the entry that it stands in place of,
    with a ``reason``. ``recorded_on`` is the workstation.
    """

    id: str
    course_id: str
    order_id: str | None = None
    kind: EntryKind
    document: str = field(repr=False)
    replaces: str | None = None
    reason: str | None = None
    recorded_at: datetime
    recorded_by: str
    recorded_on: str


def add_entry(unit: UnitOfWork, new: CourseEntry) -> None:
    """Keep an entry.

    Raises:
        ChangedElsewhere: somebody has already put another entry in the place of the one it replaces.
    """
    if new.replaces is not None:
        _require_standing(unit, new.replaces)
    values: dict[str, Any] = {name: getattr(new, name) for name in CourseEntry.__slots__}
    digest = digest_of(new.document.encode("utf-8"))
    unit.insert(COURSE_ENTRIES, **values | {"kind": new.kind.value}, digest=digest)
    unit.note(f"course_entry:{new.id}", after={"kind": new.kind.value, "digest": digest})


def entry(reader: Reader, entry_id: str) -> CourseEntry:
    """Return the entry.

    Raises:
        NotThere: there is none with the id.
    """
    found = row(reader, select(*_columns()).where(COURSE_ENTRIES.c.id == entry_id))
    if found is None:
        raise NotThere(f"course entry {entry_id}")
    return _entry(found)


def count_entries(reader: Reader) -> int:
    """Return how many entries there are, those that were replaced or taken back too."""
    found = row(reader, select(func.count()).select_from(COURSE_ENTRIES))
    return 0 if found is None else int(found[0])


def entries_of_course(
    reader: Reader, course_id: str, kind: EntryKind | None = None
) -> tuple[CourseEntry, ...]:
    """Return the entries of a course that stand, in the order in which they were recorded.

    With a ``kind`` those of it alone: no document of another kind is read. What stands in place of one is of
    the same kind, or takes it back.
    """
    kinds = tuple(EntryKind) if kind is None else (kind, EntryKind.WITHDRAWN)
    is_of_kind = COURSE_ENTRIES.c.kind.in_([one.value for one in kinds])
    return _standing(_all(reader, and_(COURSE_ENTRIES.c.course_id == course_id, is_of_kind)))


def entries_of_order(reader: Reader, order_id: str) -> tuple[CourseEntry, ...]:
    """Return the entries of an order's infusion that stand, in the order in which they were recorded."""
    return _standing(_all(reader, COURSE_ENTRIES.c.order_id == order_id))


def every_entry_of_order(reader: Reader, order_id: str) -> tuple[CourseEntry, ...]:
    """Return the entries of an order's infusion, those that were replaced or taken back too."""
    return _all(reader, COURSE_ENTRIES.c.order_id == order_id)


def every_entry_of_course(reader: Reader, course_id: str) -> tuple[CourseEntry, ...]:
    """Return the entries of a course, those that were replaced or taken back too."""
    return _all(reader, COURSE_ENTRIES.c.course_id == course_id)


def _require_standing(unit: UnitOfWork, entry_id: str) -> None:
    found = row(unit, select(*_columns()).where(COURSE_ENTRIES.c.replaces == entry_id))
    if found is None:
        entry(unit, entry_id)
        return
    later = _entry(found)
    raise ChangedElsewhere(
        record="This entry",
        what="taken back" if later.kind is EntryKind.WITHDRAWN else "corrected",
        person=person(unit, later.recorded_by).printed_name,
        at=later.recorded_at,
        workstation=later.recorded_on,
    )


def _standing(found: Sequence[CourseEntry]) -> tuple[CourseEntry, ...]:
    replaced = {one.replaces for one in found}
    return tuple(one for one in found if one.id not in replaced and one.kind is not EntryKind.WITHDRAWN)


def _all(reader: Reader, where: Any) -> tuple[CourseEntry, ...]:
    ordered = select(*_columns()).where(where).order_by(COURSE_ENTRIES.c.recorded_at, COURSE_ENTRIES.c.id)
    return tuple(_entry(found) for found in rows(reader, ordered))


def _columns() -> list[Any]:
    return [COURSE_ENTRIES.c[name] for name in CourseEntry.__slots__]


def _entry(found: Row[Any]) -> CourseEntry:
    kept = dict(found._mapping)
    return CourseEntry(**kept | {"kind": EntryKind(kept["kind"])})
