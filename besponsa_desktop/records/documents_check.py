"""The check of what is kept beside the trail: documents, signatures and versions against their hashes and
their entries.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import select

from besponsa_desktop.records.canonical import digest_of
from besponsa_desktop.records.rows import Reader, rows
from besponsa_desktop.records.schema import AUDIT
from besponsa_desktop.records.schema_orders import ASSESSMENTS, ORDER_VERSIONS
from besponsa_desktop.records.schema_papers import DOCUMENTS, SIGNATURES

_PAGE = 200
_SIGNED = ("signature", "person", "meaning", "document", "statement")


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordFault:
    """A record that is not what the trail says was kept: which, and what is wrong with it."""

    record: str
    told: str

    def __str__(self) -> str:
        """Return the fault as one line for a person."""
        return f"{self.record}: {self.told}"


def verify_records(reader: Reader) -> Iterator[RecordFault]:
    """Yield a fault for every document, signature, version and assessment that the trail does not bear out.

    Each must hash to what its entry in the trail says, and everything that an entry says was kept must be
    there. The trail itself is checked by ``verify_chain``; only both together prove anything.
    """
    said = _said_by_the_trail(reader)
    yield from _documents(reader, said)
    yield from _texts(reader, said)
    yield from _signatures(reader, said)
    yield from (RecordFault(record=_named(line), told="the record is missing") for line in sorted(said))


def _said_by_the_trail(reader: Reader) -> set[str]:
    """Return a line for each record that the trail's entries say was kept."""
    said: set[str] = set()
    for change in _changes(reader):
        of, after = str(change["of"]), change["after"] or {}
        if of.startswith("document:"):
            said.add(of)
        elif of.startswith("order:") and "/" in of:
            said |= {f"{of} {kind} {after[kind]}" for kind in ("digest", "assessment") if kind in after}
            if "signature" in after:
                said.add(_signature_line(of, [after[part] for part in _SIGNED]))
    return said


def _changes(reader: Reader) -> Iterator[dict[str, dict[str, str] | None]]:
    last = 0
    statement = select(AUDIT.c.sequence, AUDIT.c.changes).order_by(AUDIT.c.sequence).limit(_PAGE)
    while page := rows(reader, statement.where(AUDIT.c.sequence > last)):
        for entry in page:
            yield from json.loads(entry.changes)["changes"]
        last = page[-1].sequence


def _documents(reader: Reader, said: set[str]) -> Iterator[RecordFault]:
    last = ""
    statement = select(DOCUMENTS.c.sha256, DOCUMENTS.c.pdf).order_by(DOCUMENTS.c.sha256).limit(_PAGE)
    while page := rows(reader, statement.where(DOCUMENTS.c.sha256 > last)):
        for found in page:
            record = f"document:{found.sha256}"
            if sha256(found.pdf).hexdigest() != found.sha256:
                yield RecordFault(record=record, told="the document is not what was signed")
            if record not in said:
                yield RecordFault(record=record, told="the trail knows nothing of it")
            said.discard(record)
        last = page[-1].sha256


def _texts(reader: Reader, said: set[str]) -> Iterator[RecordFault]:
    met: set[str] = set()  # one version may be assessed twice, with the same result
    for table, kind in ((ORDER_VERSIONS, "digest"), (ASSESSMENTS, "assessment")):
        columns = (table.c.order_id, table.c.version, table.c.document, table.c.digest)
        for found in rows(reader, select(*columns)):
            record = f"order:{found.order_id}/{found.version}"
            line = f"{record} {kind} {digest_of(found.document.encode('utf-8'))}"
            if line not in said or digest_of(found.document.encode("utf-8")) != found.digest:
                yield RecordFault(record=record, told=f"the {table.name} are not what the trail says")
            met.add(line)
    said -= met


def _named(line: str) -> str:
    """Return which record a line of the trail is about: its name, kind and id or hash."""
    return " ".join(line.split(" ")[:3])


def _signature_line(of: str, parts: Sequence[str | None]) -> str:
    return f"{of} signature {' '.join(map(str, parts))}"


def _signatures(reader: Reader, said: set[str]) -> Iterator[RecordFault]:
    kept = SIGNATURES.c
    columns = (kept.id, kept.person_id, kept.meaning, kept.document_sha256, kept.statement)
    for found in rows(reader, select(kept.order_id, kept.version, *columns)):
        record = f"order:{found.order_id}/{found.version}"
        line = _signature_line(record, tuple(found)[2:])
        if line not in said:
            yield RecordFault(record=record, told="a signature is not what the trail says")
        said.discard(line)
