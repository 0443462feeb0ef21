"""The head of the audit trail as this workstation last saw it, kept outside the database.

Whoever cuts, rewrites or restores the log does not reach this file; that is how it is found out.
"""

from __future__ import annotations

import hmac
import json
import os
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.records.log import Head, Log

_DOMAIN = "besponsa-desktop/head/1"


class HeadKept(Enum):
    """Whether this workstation keeps the head that follows a write."""

    KEPT = "kept"
    NOT_WRITTEN = "not written"
    CONTRADICTED = "contradicted"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenHere:
    """What this workstation saw last of the log: the head, if it keeps one; whether its file was altered."""

    head: Head | None
    is_altered: bool = False

    @property
    def sequence(self) -> int:
        """Return the sequence of the entry that was seen last; 0 for none."""
        return 0 if self.head is None else self.head.sequence

    def is_contradicted_by(self, hash_there: str | None) -> bool:
        """Tell whether the log lacks the entry that was seen last, or has another one in its place."""
        if self.head is None or self.head.sequence == 0:
            return self.is_altered
        return hash_there != self.head.hash


def seen_here(file: Path, log: Log) -> SeenHere:
    """Return what this workstation saw last of the log; nothing, where its file cannot be read."""
    try:
        return SeenHere(head=kept_head(file, log))
    except SurroundingsFailed:
        return SeenHere(head=None, is_altered=True)
    except OSError:
        return SeenHere(head=None)


def keep_head(file: Path, log: Log, head: Head) -> HeadKept:
    """Keep the head unless a later one of the same log is kept already.

    The entry is committed by then, so a file that cannot be written is told and not raised. Ask
    ``seen_here`` first: a head that the log contradicts is evidence, and stays.
    """
    try:
        kept = kept_head(file, log)
        if kept is None or kept.sequence < head.sequence:
            _replace(file, _sealed(log, head))
    except (OSError, SurroundingsFailed):
        return HeadKept.NOT_WRITTEN
    return HeadKept.KEPT


def kept_head(file: Path, log: Log) -> Head | None:
    """Return the head that the file keeps for the log; ``None`` where there is no file.

    Raises:
        SurroundingsFailed: the file was altered, or belongs to another log.
        OSError: the file cannot be read.
    """
    try:
        text = file.read_bytes().decode("utf-8", errors="replace")
    except FileNotFoundError:
        return None
    head = _head_in(text)
    if head is None or not hmac.compare_digest(text.encode(), _sealed(log, head).encode()):
        raise SurroundingsFailed(
            f"The kept head {file.name} was altered, or the records were exchanged for others."
            " Have the audit trail checked."
        )
    return head


def forget_head(file: Path) -> None:
    """Forget the kept head, when an administrator has accepted a restored backup."""
    file.unlink(missing_ok=True)


def _head_in(text: str) -> Head | None:
    try:
        kept = json.loads(text)
        return Head(sequence=int(kept["sequence"]), hash=str(kept["hash"]))
    except (ValueError, TypeError, KeyError):
        return None


def _sealed(log: Log, head: Head) -> str:
    said = "\n".join((_DOMAIN, log.log_id, str(head.sequence), head.hash))
    seal = hmac.digest(log.key, said.encode("utf-8"), "sha256").hex()
    return json.dumps(
        {"log_id": log.log_id, "sequence": head.sequence, "hash": head.hash, "seal": seal}, indent=1
    )


def _replace(file: Path, text: str) -> None:
    """Write the file as a whole or not at all, and be sure that it is on the disk."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    new = file.with_name(f"{file.name}.{os.getpid()}")
    with new.open("w", encoding="utf-8") as opened:
        opened.write(text)
        opened.flush()
        os.fsync(opened.fileno())
    new.replace(file)
