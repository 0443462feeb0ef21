"""Order documents for the tests of the order file: the sample orders, changed at one place."""

import copy
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.order_file import parse_order, read_order

SAMPLES = Path(__file__).parents[1] / "samples"
SAMPLE_ORDERS = sorted((SAMPLES / "orders").glob("*.json"))
FHIR_ORDERS = sorted((SAMPLES / "fhir" / "expected").glob("*.json"))
CLEAN = SAMPLES / "orders" / "01-adult-c1d1-clean.json"
COURSE = SAMPLES / "course.jsonl"

Document = dict[str, Any]


@cache
def _read(path: Path) -> Document:
    document: Document = json.loads(path.read_text(encoding="utf-8"))
    return document


def document_of(path: Path = CLEAN) -> Document:
    """Return a copy of the document in a sample file."""
    return copy.deepcopy(_read(path))


def full_document() -> Document:
    """Return an order in which nearly every key of the contract is stated."""
    return document_of(Path(__file__).parent / "full_order.json")


def steps(path: str) -> list[str | int]:
    """Return the keys and indices of a dotted path."""
    return [int(part) if part.isdigit() else part for part in re.findall(r"[^.\[\]]+", path)]


def changed(document: Document, path: str, value: object) -> Document:
    """Return the document with another value at a dotted path."""
    place: Any = document
    *way, last = steps(path)
    for step in way:
        place = place[step]
    place[last] = value
    return document


def without(document: Document, path: str) -> Document:
    """Return the document without what stands at a dotted path."""
    place: Any = document
    *way, last = steps(path)
    for step in way:
        place = place[step]
    del place[last]
    return document


def bytes_of(document: object) -> bytes:
    """Return a document as the bytes of a file."""
    return json.dumps(document, ensure_ascii=False).encode()


def faults_of(document: Document) -> tuple[Fault, ...]:
    """Return the faults for which a document is refused."""
    with pytest.raises(UnusableInput) as refused:
        parse_order(document)
    return refused.value.faults


def faults_of_bytes(data: bytes) -> tuple[Fault, ...]:
    """Return the faults for which the bytes of a file are refused."""
    with pytest.raises(UnusableInput) as refused:
        read_order(data)
    return refused.value.faults


def paths_of(faults: tuple[Fault, ...]) -> list[str]:
    """Return the paths of faults, in their order."""
    return [fault.path for fault in faults]
