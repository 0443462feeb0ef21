"""What must hold of records after any accident, for every signing workstation that was heard."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import text

from besponsa_desktop.records.audit import document_heads, verify_chain, workstation_head
from besponsa_desktop.records.documents_check import verify_records
from besponsa_desktop.records.rows_check import verify_rows
from besponsa_desktop.records.store import Database, reading
from tests.records.writer import Heard

_TABLES = ("orders", "order_versions", "documents", "signatures", "prints")


def faults_after(database: Database, heard: Iterable[Heard]) -> list[str]:
    """Return everything that is wrong: lost, doubled, half-written, forked, out of number."""
    all_heard = list(heard)
    done = {operation for one in all_heard for operation in one.done}
    tried = {operation for one in all_heard for operation in one.tried}
    kept = _operations(database)
    faults = [f"lost: {operation}" for operation in sorted(done - set(kept))]
    faults += [f"doubled: {operation}" for operation in sorted({k for k in kept if kept.count(k) > 1})]
    faults += [f"never tried: {operation}" for operation in sorted(set(kept) - tried)]
    faults += _half_written(database, len(kept))
    heads = (*workstation_head(database), *document_heads(database))
    faults += [str(fault) for fault in verify_chain(database, database.log, heads).faults]
    checks = (*verify_records(database), *verify_rows(database))
    return faults + [str(fault) for fault in checks]


def _operations(database: Database) -> list[str]:
    """Return the operation behind each signature."""
    with reading(database) as connection:
        found = connection.execute(text("SELECT substr(id, length('signature-') + 1) FROM signatures"))
        return list(found.scalars())


def _half_written(database: Database, signed: int) -> list[str]:
    """Tell where one table has more or fewer rows of a signing than another."""
    with reading(database) as connection:
        counts = {
            table: connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() for table in _TABLES
        }
        entries = connection.execute(text("SELECT count(*) FROM audit WHERE what = 'verified'")).scalar_one()
        last = connection.execute(text("SELECT coalesce(max(serial), 0) FROM prints")).scalar_one()
    faults = [f"{table}: {count} of {signed}" for table, count in counts.items() if count != signed]
    faults += [f"entries: {entries} of {signed}"] if entries != signed else []
    return faults + ([f"last serial {last} of {signed}"] if last != signed else [])
