"""What a rule of the second implementation answers."""

from typing import Any, NamedTuple


class Ruling(NamedTuple):
    """An outcome, the severity that came out of a fail, and the numbers that decided."""

    outcome: str
    severity: str
    numbers: dict[str, Any]


def passed(**numbers: Any) -> Ruling:
    """Return a pass; its severity is the rule's mildest."""
    return Ruling("pass", "", numbers)


def failed(severity: str, **numbers: Any) -> Ruling:
    """Return a fail of this severity."""
    return Ruling("fail", severity, numbers)


def unknown(**numbers: Any) -> Ruling:
    """Return that a needed value is missing or too old."""
    return Ruling("unknown", "incomplete", numbers)


def not_applicable(**numbers: Any) -> Ruling:
    """Return that the rule does not apply."""
    return Ruling("not_applicable", "", numbers)


def ruled(ok: bool | None, severity: str, **numbers: Any) -> Ruling:
    """Return pass for true, a fail of this severity for false, unknown for ``None``."""
    if ok is None:
        return unknown(**numbers)
    return passed(**numbers) if ok else failed(severity, **numbers)


def all_of(*parts: bool | None) -> bool | None:
    """Return whether all parts hold; a part that fails outranks a part that is missing."""
    if False in parts:
        return False
    return None if None in parts else True


def any_of(*parts: bool | None) -> bool | None:
    """Return whether one part holds; ``None`` where none does and one is missing."""
    if True in parts:
        return True
    return None if None in parts else False


def named(text: Any) -> str:
    """Return a name in one letter case with single spaces; empty where it is not stated."""
    return " ".join(str(text or "").casefold().split())
