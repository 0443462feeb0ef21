"""How one entry of a list stands in the order document, and how its parts stand in the fields of a row."""

from __future__ import annotations

from collections.abc import Mapping

Record = Mapping[str, object]
#: Keys of an ECG in the document, and the column that shows them.
_ECG_COLUMNS = {"qt": "interval", "qtc": "interval", "method": "what"}


def parts_of(path: str, entry: object) -> dict[str, object]:
    """Return the values of a row's fields by their column's key."""
    if not isinstance(entry, Mapping):
        return {"": entry}
    return _parts_of_ecg(entry) if path == "ecgs" else dict(entry)


def entry_of(path: str, parts: Record) -> object:
    """Return the entry of the document that a row's fields state; what is not stated is left out."""
    if "" in parts:
        return parts[""] or ""
    stated = {key: value for key, value in parts.items() if value is not None}
    return _ecg_of(stated) if path == "ecgs" else stated


def is_begun(path: str, parts: Record) -> bool:
    """Tell whether fields of a row state what its entry cannot hold yet: an interval or its kind alone."""
    return path == "ecgs" and (parts.get("what") is None) != (parts.get("interval") is None)


def column_of(path: str, key: str) -> str:
    """Return the column of a row in which a key of the document stands."""
    return _ECG_COLUMNS.get(key, key) if path == "ecgs" else key


def is_empty(entry: object) -> bool:
    """Tell whether nothing is stated in an entry."""
    return not entry if isinstance(entry, Mapping | str) else entry is None


def _parts_of_ecg(entry: Record) -> dict[str, object]:
    parts = {key: entry.get(key) for key in ("recorded_at", "heart_rate", "what", "interval")}
    if entry.get("qt") is not None:
        return parts | {"what": "qt", "interval": entry["qt"]}
    if entry.get("qtc") is not None:
        return parts | {"what": f"qtc {entry.get('method') or ''}".strip(), "interval": entry["qtc"]}
    return parts


def _ecg_of(stated: Record) -> dict[str, object]:
    """Return the ECG; an interval of no stated kind cannot stand in it, and the reader asks for it."""
    ecg = {key: stated[key] for key in ("recorded_at", "heart_rate") if key in stated}
    name, _, method = str(stated.get("what", "")).partition(" ")
    if name and "interval" in stated:
        ecg[name] = stated["interval"]
    return ecg | ({"method": method} if method else {})
