"""The order document as nested dictionaries of texts: putting values in by path, and reading them out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

FORMAT = "besponsa-desktop/order/1"
Document = dict[str, object]


def new_document() -> Document:
    """Return the document of an order of which nothing is stated, not even what every order must state."""
    return {"format": FORMAT, "order": {}}


def put(document: Document, path: str, value: object) -> None:
    """Put a value at a dotted path; an object is merged with what stands there, ``None`` puts nothing."""
    if value is None:
        return
    *parents, key = path.split(".")
    place = document
    for parent in parents:
        inner = place.setdefault(parent, {})
        assert isinstance(inner, dict)
        place = inner
    there = place.get(key)
    if isinstance(value, Mapping):  # a copy: what is put in below it belongs to the document alone
        value = (there if isinstance(there, dict) else {}) | dict(value)
    place[key] = value


def get(document: Mapping[str, object], path: str) -> object:
    """Return the value at a dotted path; ``None`` where nothing is stated."""
    value: object = document
    for key in path.split("."):
        value = value.get(key) if isinstance(value, Mapping) else None
    return value


def drop(document: Document, path: str) -> None:
    """Take out what stands at a dotted path."""
    *parents, key = path.split(".")
    place: object = document
    for parent in parents:
        place = place.get(parent) if isinstance(place, dict) else None
    if isinstance(place, dict):
        place.pop(key, None)


def empty_objects(document: Mapping[str, object], at: str = "") -> Iterator[str]:
    """Yield the path of every object in which nothing is stated: it is kept though no field fills it."""
    for key, value in document.items():
        path = f"{at}.{key}" if at else key
        if isinstance(value, Mapping):
            if all(inner is None for inner in value.values()):
                yield path
            yield from empty_objects(value, path)


def without_nulls(value: object) -> object:
    """Return a document's value without the keys that are null: they say the same as absent ones."""
    if isinstance(value, Mapping):
        return {key: without_nulls(inner) for key, inner in value.items() if inner is not None}
    return [without_nulls(inner) for inner in value] if isinstance(value, list | tuple) else value
