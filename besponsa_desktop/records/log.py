"""The audit log's form: entries, their hashes, and the head at which the chain ends."""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, select

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.records.schema import AUDIT_HEAD

GENESIS = "0" * 64
_HEAD = select(AUDIT_HEAD.c.sequence, AUDIT_HEAD.c.hash)
SHORT = 16
_DOMAIN = b"24:besponsa-desktop/audit/1,"
_SHORTEST_KEY = 32

# What an entry says, in the order in which it is hashed, between the sequence and the end.
SAID = (
    "operation_id",
    "at",
    "person_id",
    "workstation",
    "program",
    "what",
    "subject",
    "reason",
    "changes",
    "result",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """One log: its id, which every entry's hash covers, and their key, which is in no database."""

    log_id: str
    key: bytes = field(repr=False)

    def __post_init__(self) -> None:
        """Refuse a key that could be guessed."""
        if len(self.key) < _SHORTEST_KEY:
            raise ValueError(f"the audit key has {len(self.key)} bytes and needs {_SHORTEST_KEY}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Where a chain ends: the last entry's sequence, 0 for none, and its hash in hexadecimal."""

    sequence: int
    hash: str

    @property
    def short(self) -> str:
        """Return the head as it is printed: ``812:0f3a…``, sequence and the first 16 digits of the hash."""
        return f"{self.sequence}:{self.hash[:SHORT]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """One entry of the log: who did what to what, when, where and why, and what it changed.

    ``changes`` and ``result`` are canonical JSON: a list of ``{"of", "before", "after"}``, and what the
    caller got.
    """

    sequence: int
    operation_id: str
    at: datetime
    person_id: str | None
    workstation: str
    program: str
    what: str
    subject: str
    reason: str | None
    changes: str
    result: str
    previous: str
    hash: str


def entry_hash(log: Log, sequence: int, previous: str, said: Sequence[str | None]) -> str:
    """Return an entry's hash: HMAC-SHA-256 over domain, log id, sequence, previous hash and what is said.

    Every part carries its length, so that no two entries have the same bytes; a missing text is no empty one.
    """
    texts = (log.log_id, str(sequence), previous, *said)
    # Written out in one line, because a check of the whole trail does it for every entry.
    parts = [b"-," if text is None else b"%d:%b," % (len(part := text.encode()), part) for text in texts]
    return hmac.digest(log.key, _DOMAIN + b"".join(parts), "sha256").hex()


def read_head(connection: Connection) -> Head:
    """Return the head as the database's one head row says it."""
    row = connection.execute(_HEAD).one()
    return Head(sequence=row.sequence, hash=row.hash)


def read_log_id(connection: Connection) -> str:
    """Return the id of the database's log.

    Raises:
        SurroundingsFailed: the head row is gone.
    """
    log_id: str | None = connection.execute(select(AUDIT_HEAD.c.log_id)).scalar_one_or_none()
    if log_id is None:
        raise SurroundingsFailed(
            "The records have lost the head of their audit trail. Stop working, and restore a backup."
        )
    return log_id
