"""What the tests of the importers share: the samples, changed at one place, and what is read from them."""

import copy
import json
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.fhir import read_bundle
from besponsa_desktop.exchange.hl7 import read_messages
from besponsa_desktop.exchange.import_notes import ImportNote
from besponsa_desktop.exchange.json_text import read_json
from besponsa_desktop.exchange.order_file import parse_order
from besponsa_desktop.exchange.taking_over import Reading
from tests.exchange.documents import SAMPLES

BUNDLES = sorted((SAMPLES / "fhir").glob("*.json"))
SMALLEST, AWKWARD = BUNDLES[0], BUNDLES[3]
ORDER_MESSAGE = SAMPLES / "hl7v2" / "order-01-rde-o11.hl7"
RESULT_MESSAGE = SAMPLES / "hl7v2" / "order-01-oru-r01.hl7"

Json = dict[str, Any]
Read = Callable[[], Reading]


@cache
def _bundle(name: str) -> Json:
    path = next(path for path in BUNDLES if path.name.startswith(name))
    document: Json = json.loads(path.read_text(encoding="utf-8"))
    return document


def bundle(name: str = "a") -> Json:
    """Return a copy of a sample bundle."""
    return copy.deepcopy(_bundle(name))


def resource(document: Json, name: str) -> Json:
    """Return the resource of a bundle with that id."""
    found: Json = next(
        entry["resource"] for entry in document["entry"] if entry["resource"]["id"].startswith(name)
    )
    return found


def with_copy(document: Json, name: str, **changes: object) -> Json:
    """Add a changed copy of a resource to a bundle, and return it."""
    added: Json = copy.deepcopy(resource(document, name)) | {"id": f"{name}-copy"} | changes
    kind = added["resourceType"]
    url = f"https://ehr.example.org/fhir/{kind}/{added['id']}"
    document["entry"].append({"fullUrl": url, "resource": added})
    return added


def read(document: Json) -> Reading:
    """Return what is read from a bundle, by way of its text: numbers stay as they are written."""
    return read_text(json.dumps(document))


def read_text(text: str) -> Reading:
    """Return what is read from a bundle's text."""
    found = read_json(text.encode())
    assert isinstance(found, dict)
    return read_bundle(found)


def message(path: Any = ORDER_MESSAGE) -> str:
    """Return a sample message as text, its segments ended as in the file."""
    return str(path.read_bytes().decode("utf-8"))


def both_messages() -> str:
    """Return the order and its results as one file."""
    return message(ORDER_MESSAGE) + message(RESULT_MESSAGE)


def read_hl7(text: str) -> Reading:
    """Return what is read from messages."""
    return read_messages(text.encode("utf-8"))


def order(reading: Reading) -> ChemotherapyOrder:
    """Return the order of a reading that lacks nothing."""
    return parse_order(reading.document)


def at(reading: Reading, path: str) -> Any:
    """Return what stands at a dotted path of a document; ``None`` where nothing does."""
    place: Any = reading.document
    for step in path.replace("[", ".").replace("]", "").split("."):
        if isinstance(place, list):
            place = place[int(step)] if int(step) < len(place) else None
        else:
            place = None if place is None else place.get(step)
    return place


def lab(reading: Reading, test: str) -> list[Any]:
    """Return the results of one test."""
    labs: Any = reading.document.get("labs", [])
    return [each for each in labs if each["test"] == test]


def notes_about(reading: Reading, words: str) -> list[ImportNote]:
    """Return the notes that have some words in them."""
    return [note for note in reading.notes if words in str(note)]


def faults(act: Callable[[], object]) -> list[Fault]:
    """Return the faults for which a file is refused."""
    with pytest.raises(UnusableInput) as refused:
        act()
    return list(refused.value.faults)


def fault(act: Callable[[], object]) -> str:
    """Return the only fault for which a file is refused, as a person reads it."""
    (only,) = faults(act)
    return str(only)
