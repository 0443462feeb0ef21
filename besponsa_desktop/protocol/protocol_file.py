"""A protocol file: its bytes read as TOML, with the line of every key, and the fault that names a line."""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from besponsa_desktop.errors import Fault, SurroundingsFailed, UnusableInput
from besponsa_desktop.protocol.key_lines import KeyLines, key_lines
from besponsa_desktop.protocol.scalars import shortened

LARGEST_BYTES = 1_000_000
_AT_LINE = re.compile(r" \(at line (\d+), column \d+\)$")
_AT_END = re.compile(r" \(at end of document\)$")


class ProtocolFileError(UnusableInput):
    """A protocol, policy or source file that cannot be used; each fault names file, line and key."""


@dataclass(frozen=True, slots=True)
class ProtocolFile:
    """A file that is TOML: its name, its data (a number that is no text is a Decimal) and its lines."""

    name: str
    data: Mapping[str, Any]
    lines: KeyLines

    def fault(self, key: str, found: str, needed: str) -> Fault:
        """Return a fault of ``key``, at its line or at the line where it is missing."""
        return fault_at(self.name, self.lines.line_of(key), found, needed, key)


def fault_at(name: str, line: int, found: str, needed: str, key: str = "") -> Fault:
    """Return a fault of a line, such as ``uspi-2024-03.toml, line 41, doses.first_cycle.day_1``."""
    place = f"{name}, line {line}"
    return Fault(path=f"{place}, {key}" if key else place, found=found, needed=needed)


def open_file(path: Path) -> ProtocolFile:
    """Return the file at ``path``.

    Raises:
        SurroundingsFailed: it cannot be read.
        ProtocolFileError: it is too large, not UTF-8, not TOML, or a key stands in it twice.
    """
    text = _text(path)
    lines = key_lines(text)
    try:
        data = tomllib.loads(text, parse_float=Decimal)
    except (ValueError, RecursionError) as error:
        line, fault = _not_toml(path.name, text, error)
        seen = {at for _, at in lines.repeated}
        raise ProtocolFileError([*_repeated(path.name, lines), *([] if line in seen else [fault])]) from error
    return ProtocolFile(path.name, data, lines)


def digest_of(data: object) -> str:
    """Return ``sha256:`` and the SHA-256 of ``data`` as JSON with sorted keys and no spaces."""
    text = json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"


def _text(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST_BYTES + 1)
    except OSError as error:
        message = (
            f"{path.name} cannot be read ({error.strerror}). Check that the file is there and may be read."
        )
        raise SurroundingsFailed(message) from error
    if len(content) > LARGEST_BYTES:
        raise ProtocolFileError(
            [fault_at(path.name, 1, "more than 1 MB", "a protocol file, which is smaller")]
        )
    try:
        return content.decode().replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        fault = fault_at(path.name, line, f"the byte 0x{content[error.start]:02x}", "text in UTF-8")
        raise ProtocolFileError([fault]) from error


def _repeated(name: str, lines: KeyLines) -> list[Fault]:
    return [
        fault_at(name, line, "the key again", f"it once: it stands on line {lines.line_of(key)}", key)
        for key, line in lines.repeated
    ]


def _not_toml(name: str, text: str, error: ValueError | RecursionError) -> tuple[int, Fault]:
    """Return the line at which ``text`` is not TOML, and the fault."""
    if isinstance(error, RecursionError):
        return 1, fault_at(name, 1, "brackets in brackets without end", "lists at most two deep")
    rows, reason = text.rstrip("\n").split("\n"), str(error)
    place = _AT_LINE.search(reason)
    line = int(place[1]) if place else len(rows) if _AT_END.search(reason) else 1
    reason = _AT_END.sub("", _AT_LINE.sub("", reason))
    found = shortened(rows[min(line, len(rows)) - 1].strip()) or "an empty line"
    return line, fault_at(name, line, found, f"TOML ({reason[:1].lower()}{reason[1:]})")
