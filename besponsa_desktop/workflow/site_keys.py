"""The keys of a site's records: outside the database, so that whoever can write there cannot rewrite them."""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from besponsa_desktop.errors import SurroundingsFailed

_KIND = "besponsa-desktop/keys/1"
_KEY_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteKeys:
    """Key of the audit trail, and the password of the site's authority, for the records of one log id."""

    log_id: str
    audit_key: bytes = field(repr=False)
    authority_password: str = field(repr=False)


def new_keys(log_id: str) -> SiteKeys:
    """Return new keys by chance."""
    return SiteKeys(
        log_id=log_id,
        audit_key=secrets.token_bytes(_KEY_BYTES),
        authority_password=secrets.token_urlsafe(_KEY_BYTES),
    )


def read_keys(file: Path) -> SiteKeys | None:
    """Return the keys of the file; ``None`` where there is no file.

    Raises:
        SurroundingsFailed: the file cannot be read, or holds no keys.
    """
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise SurroundingsFailed(f"The keys in {file} cannot be read ({error.strerror}).") from error
    try:
        kept = json.loads(data.decode("utf-8"))
        if kept["kind"] != _KIND:
            raise ValueError(kept["kind"])
        return SiteKeys(
            log_id=str(kept["log_id"]),
            audit_key=bytes.fromhex(kept["audit_key"]),
            authority_password=str(kept["authority_password"]),
        )
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise SurroundingsFailed(
            f"{file} holds no keys of this program. Restore it from the copy that the site keeps of it."
        ) from error


def keep_keys(file: Path, keys: SiteKeys) -> None:
    """Write new keys, readable by this user alone; keys that are there already are never overwritten.

    Raises:
        SurroundingsFailed: there are keys already, or the file cannot be written.
    """
    kept = {
        "kind": _KIND,
        "log_id": keys.log_id,
        "audit_key": keys.audit_key.hex(),
        "authority_password": keys.authority_password,
    }
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        opened = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(opened, "w", encoding="utf-8") as stream:
            json.dump(kept, stream, indent=1)
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        raise SurroundingsFailed(
            f"The keys of the records cannot be kept in {file} ({error.strerror})."
        ) from error
