"""The audit trail of a period for an inspector: as a table for a spreadsheet, and on paper."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from besponsa_desktop import __version__
from besponsa_desktop.clinical.display import date_text, moment_with_offset_text
from besponsa_desktop.errors import Fault, SurroundingsFailed, UnusableInput
from besponsa_desktop.records import audit_export as kept
from besponsa_desktop.records.audit import ChainReport, document_heads, verify_chain, workstation_head
from besponsa_desktop.records.log import SHORT, AuditEntry
from besponsa_desktop.records.people import people
from besponsa_desktop.records.store import Database
from besponsa_desktop.records.unit_of_work import Act, UnitOfWork, unit_of_work
from besponsa_desktop.signing.certificates import read_certificate
from besponsa_desktop.telling import Tell, part_of, tell_nobody, telling
from besponsa_desktop.workflow.files import write_files, written_at_end
from besponsa_desktop.workflow.workstation import Workstation

if TYPE_CHECKING:
    from besponsa_desktop.printing.audit_sheet import AuditLine

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_YEARS = range(1900, 9999)  # beyond them, a day's end in another time zone is no date any more
_NOBODY = "nobody signed in"


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Days from ``first`` to ``last``, both included, in this computer's time zone; exported ``now``."""

    first: date
    last: date
    now: datetime

    @property
    def start(self) -> datetime:
        """Return the moment at which the period begins."""
        return self._midnight(self.first)

    @property
    def end(self) -> datetime:
        """Return the moment before which the period ends."""
        return self._midnight(self.last + timedelta(days=1))

    def __str__(self) -> str:
        """Return the period in words."""
        return f"{date_text(self.first)} to {date_text(self.last)}"

    def _midnight(self, day: date) -> datetime:
        """Return the beginning of a day on this computer's clock, with the offset that it has on that day."""
        return datetime.combine(day, time()).astimezone()


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """What is to be exported, to which files, and by whom.

    Args:
        table: file of comma-separated values, UTF-8 with a mark that spreadsheets understand.
        paper: file of the same as PDF; ``None``: no paper.
        by: who exports: a person's name and credential, or as the computer knows the user.
    """

    period: Period
    table: Path
    paper: Path | None
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What was written: how many entries, and what the check of the trail said of them."""

    entries: int
    report: ChainReport


def period_of(first: str, last: str, now: datetime) -> Period:
    """Return the period between two days as they were typed, such as 2026-11-01.

    Raises:
        UnusableInput: a text is no such date, or the last day is before the first; every fault is named.
    """
    faults: list[Fault] = []
    days = [_day(first, "--from", faults), _day(last, "--to", faults)]
    if not faults and days[0] > days[1]:
        faults.append(Fault(path="--to", found=last, needed=f"a day that is not before {first}"))
    if faults:
        raise UnusableInput(faults)
    return Period(first=days[0], last=days[1], now=now)


def _day(text: str, path: str, faults: list[Fault]) -> date:
    needed = "a date such as 2026-11-01"
    try:
        if _DAY.fullmatch(text):
            day = date.fromisoformat(text)
            if day.year in _YEARS:
                return day
            needed += f", from {_YEARS[0]} to {_YEARS[-1]}"
    except ValueError:
        pass
    faults.append(Fault(path=path, found=text, needed=needed))
    return date.min


def export_trail(workstation: Workstation, export: Export, tell: Tell = tell_nobody) -> Exported:
    """Write the entries of a period, with the check of the whole trail, and record that it was done.

    ``tell`` is told how far it is; where that raises, nothing is written or recorded.

    Raises:
        SurroundingsFailed: a file cannot be written; then none is.
    """
    table, paper, period = export.table, export.paper, export.period
    if paper is not None and paper.resolve() == table.resolve():
        raise SurroundingsFailed(f"{paper}: table and paper need a file each.")
    database = workstation.database
    heads = (*workstation_head(database), *document_heads(database))
    report = verify_chain(database, database.log, heads, part_of(tell, 0, 3))

    def entries(part: int) -> Iterator[AuditEntry]:
        between = kept.entries_between(database, period.start, period.end)
        return telling(between, report.entries, part_of(tell, part, 3))

    try:
        with ExitStack() as files:
            count = _write_table(database, entries(1), files.enter_context(written_at_end(table)))
            if paper is not None:
                write_files({paper: _paper(workstation, export, report, entries(2))})
            said = {"from": str(period.first), "to": str(period.last), "entries": count, "by": export.by}
            _record(database, workstation.act("audit_exported", "audit", None), said)
    except ValueError as error:
        raise SurroundingsFailed(
            f"An entry of this period cannot be read ({report.first}). Nothing was exported; check the trail."
        ) from error
    return Exported(entries=count, report=report)


def _record(database: Database, act: Act, said: dict[str, object]) -> None:
    def work(unit: UnitOfWork) -> None:
        unit.note("audit", after=said)

    unit_of_work(database, act, work)


def _write_table(database: Database, entries: Iterable[AuditEntry], stream: BinaryIO) -> int:
    names = _names(database)
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="", write_through=True)
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerow(kept.HEADINGS)
    count = 0
    for entry in entries:
        writer.writerow(kept.export_row(entry, _name(names, entry)))
        count += 1
    text.detach()
    return count


def _paper(
    workstation: Workstation, export: Export, report: ChainReport, entries: Iterable[AuditEntry]
) -> bytes:
    from besponsa_desktop.printing.audit_sheet import TITLE, audit_sheet_pdf
    from besponsa_desktop.printing.listing import Listing

    listing = Listing(
        title=TITLE,
        site_name=read_certificate(workstation.root).site_name,
        about=str(export.period),
        check=check_words(report, export.period.now),
        printed_at=export.period.now,
        printed_by=export.by,
        program_version=__version__,
    )
    return audit_sheet_pdf(listing, audit_lines(workstation.database, entries))


def check_words(report: ChainReport, at: datetime) -> str:
    """Return what a check of the whole trail said, and when."""
    sound = "sound" if report.is_sound else f"NOT SOUND: {report.first}"
    now = moment_with_offset_text(at)
    return f"Trail checked {now}: {sound}; {report.entries:,} entries, head {report.head.short}"


def audit_lines(database: Database, entries: Iterable[AuditEntry]) -> Iterator[AuditLine]:
    """Yield entries of the trail as they are printed."""
    from besponsa_desktop.printing.audit_sheet import AuditLine

    names = _names(database)
    for entry in entries:
        yield AuditLine(
            sequence=entry.sequence,
            at=_time(entry.at),
            person=_name(names, entry),
            workstation=entry.workstation,
            what=entry.what,
            subject=entry.subject,
            reason=entry.reason or "",
            changes=changes_text(entry.changes),
            seal=entry.hash[:SHORT],
        )


def _names(database: Database) -> dict[str, str]:
    return {one.id: f"{one.printed_name}, {one.credential}" for one in people(database)}


def _name(names: dict[str, str], entry: AuditEntry) -> str:
    return _NOBODY if entry.person_id is None else names.get(entry.person_id, entry.person_id)


def _time(at: datetime) -> str:
    day, clock, offset = moment_with_offset_text(at).split(" ")
    return f"{day} {clock}:{at.second:02d} {offset}"


def changes_text(changes: str) -> str:
    """Return what an entry changed: each record with what it was before and what it is after."""
    told = [
        f"{change['of']}: {_sides(change['before'], change['after'])}"
        for change in json.loads(changes)["changes"]
    ]
    return "; ".join(told) or "nothing"


def _sides(before: dict[str, object] | None, after: dict[str, object] | None) -> str:
    """Return the parts that changed; what stands on one side only is new, or gone."""
    old, new = before or {}, after or {}
    parts = [
        f"{name} {_value(old[name])} → {_value(new.get(name))}"
        if name in old
        else f"{name} {_value(new[name])}"
        for name in (*old, *(name for name in new if name not in old))
    ]
    return ", ".join(parts) or "new"


def _value(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
