"""Canonical JSON: the one text of a value, over which digests and the audit chain are formed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256


def canonical_text(value: Mapping[str, object]) -> str:
    """Return a mapping of texts, whole numbers, booleans, nulls, lists and mappings as canonical JSON.

    Keys are sorted and nothing is spaced. Decimals and moments come in as text.

    Raises:
        TypeError: there is a float in it, or anything else that JSON has no exact form of.
    """
    _refuse_fractions(value)
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def _refuse_fractions(value: object) -> None:
    match value:
        case float():
            raise TypeError("a float has no exact text: give a decimal as text")
        case Mapping():
            for inner in value.values():
                _refuse_fractions(inner)
        case list() | tuple():
            for inner in value:
                _refuse_fractions(inner)


def digest_of(data: bytes) -> str:
    """Return ``sha256:`` and the hash of the bytes in hexadecimal."""
    return f"sha256:{sha256(data).hexdigest()}"
