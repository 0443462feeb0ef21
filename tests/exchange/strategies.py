"""Random orders for properties: documents made from the order file's own JSON Schema."""

import random
from typing import Any

from hypothesis import strategies as st

from besponsa_desktop.exchange.schemas import schema
from tests.exchange.documents import Document

_TEXTS = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=20)
_WORDS = _TEXTS.filter(lambda text: bool(text.strip()))
_DATES = st.dates().filter(lambda day: 1900 <= day.year < 9999)
_OFFSETS = st.integers(-14 * 60, 14 * 60)
_LENGTHS = {"cm": (45, 250), "m": (1, 2), "[in_i]": (18, 98)}
_WEIGHTS = {"kg": (3, 400), "g": (3_000, 400_000), "[lb_av]": (7, 881), "mg": (3_000_000, 400_000_000)}
_HEIGHT_KEYS = {"height", "previous_height"}
_WEIGHT_KEYS = {"weight", "baseline_weight", "previous_weight", "dosing_weight"}


@st.composite
def order_documents(draw: st.DrawFn) -> Document:
    """Draw a document that is a valid order file."""
    document: Document = draw(_object(schema("order"), ""))
    patient = document.get("patient") or {}
    born = patient.get("birth_date")
    if born is not None and born > document["order"]["planned_start"][:10]:
        del patient["birth_date"]
    return document


def shuffled(value: Any, chance: random.Random) -> Any:
    """Return a document with the keys of every object in another order."""
    if isinstance(value, dict):
        keys = list(value)
        chance.shuffle(keys)
        return {key: shuffled(value[key], chance) for key in keys}
    return [shuffled(entry, chance) for entry in value] if isinstance(value, list) else value


def _value(shape: dict[str, Any], name: str) -> st.SearchStrategy[Any]:
    if "enum" in shape:
        return st.sampled_from(shape["enum"])
    types = shape["type"] if isinstance(shape["type"], list) else [shape["type"]]
    return st.one_of([_of_type(kind, shape, name, types) for kind in types])


def _of_type(kind: str, shape: dict[str, Any], name: str, types: list[str]) -> st.SearchStrategy[Any]:
    if kind == "null":
        return st.none()
    if kind == "boolean":
        return st.booleans()
    if kind == "array":
        return st.lists(_value(shape["items"], name), max_size=3)
    if kind == "object":
        return _object(shape, name)
    if kind == "string" and "number" not in types and "integer" not in types:
        return _text(shape)
    number = _whole(shape) if "integer" in types else _decimal(shape)
    return number.map(str) if kind == "string" else number


def _text(shape: dict[str, Any]) -> st.SearchStrategy[str]:
    if shape.get("format") == "date":
        return _DATES.map(lambda day: day.isoformat())
    if "maxLength" in shape:
        return _WORDS if "pattern" in shape else _TEXTS
    return st.builds(_moment, _DATES, st.times(), _OFFSETS)


def _moment(day: Any, clock: Any, offset: int) -> str:
    sign = "-" if offset < 0 else "+"
    hours, minutes = divmod(abs(offset), 60)
    zone = f"{sign}{hours:02d}:{minutes:02d}" if offset else "Z"
    return f"{day.isoformat()}T{clock.isoformat()}{zone}"


def _whole(shape: dict[str, Any]) -> st.SearchStrategy[int]:
    return st.integers(shape["minimum"], min(shape["maximum"], 1000))


def _decimal(shape: dict[str, Any]) -> st.SearchStrategy[int]:
    """Draw whole numbers: how a fraction is written in JSON is left to the tests of decimals."""
    return st.integers(shape.get("minimum", 1), shape.get("maximum", 100_000))


def _object(shape: dict[str, Any], name: str) -> st.SearchStrategy[Document]:
    members = {key: _value(inner, key) for key, inner in shape["properties"].items()}
    required = {key: members[key] for key in shape.get("required", [])}
    optional = {key: value for key, value in members.items() if key not in required}
    drawn = st.fixed_dictionaries(required, optional=optional)
    if "test" in members:
        return drawn.flatmap(lambda found: _laboratory(found, shape))
    if "qtc" in members:
        return drawn.map(_ecg)
    if name in _HEIGHT_KEYS | _WEIGHT_KEYS:
        return drawn.flatmap(lambda found: _bounded(found, _LENGTHS if name in _HEIGHT_KEYS else _WEIGHTS))
    return drawn


def _laboratory(found: Document, shape: dict[str, Any]) -> st.SearchStrategy[Document]:
    (narrowed,) = [
        rule["then"]["properties"]
        for rule in shape["allOf"]
        if rule["if"]["properties"]["test"]["const"] == found["test"]
    ]
    return st.fixed_dictionaries({key: _value(inner, key) for key, inner in narrowed.items()}).map(
        lambda measured: found | measured
    )


def _ecg(found: Document) -> Document:
    if found.get("qtc") is None:
        return found | {"qt": found.get("qt") or {"value": "400", "unit": "ms"}, "method": None}
    return found | {"qt": None}


def _bounded(found: Document, bounds: dict[str, tuple[int, int]]) -> st.SearchStrategy[Document]:
    units = st.sampled_from(sorted(bounds))
    return units.flatmap(
        lambda unit: st.integers(*bounds[unit]).map(
            lambda number: found | {"value": str(number), "unit": unit}
        )
    )
