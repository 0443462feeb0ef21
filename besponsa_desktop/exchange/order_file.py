"""The order file: bytes or a document to a chemotherapy order, and back to the canonical document."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any

from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.json_text import read_json
from besponsa_desktop.exchange.order_shape import order_file, write_order
from besponsa_desktop.exchange.shapes_times import day_of, moment_of


def read_order(data: bytes) -> ChemotherapyOrder:
    """Return the order in ``data``, the bytes of an order file.

    Raises:
        UnusableInput: with every fault of the file, each with its path.
    """
    return _order_of(read_json(data))


def parse_order(document: Mapping[str, object]) -> ChemotherapyOrder:
    """Return the order in ``document``, an order file's object; numbers as text, int or Decimal, never float.

    Raises:
        UnusableInput: with every fault of the document, each with its path.
    """
    return _order_of(document)


def order_document(order: ChemotherapyOrder) -> dict[str, object]:
    """Return ``order`` as the contract's document, values as reported, null keys left out."""
    return write_order(order)


def canonical_bytes(document: Mapping[str, object]) -> bytes:
    """Return ``document`` as canonical JSON: sorted keys, no spaces, UTF-8."""
    text = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8")


def order_digest(order: ChemotherapyOrder) -> str:
    """Return ``sha256:`` and the hash of the order's canonical JSON."""
    return f"sha256:{sha256(canonical_bytes(order_document(order))).hexdigest()}"


def _order_of(document: object) -> ChemotherapyOrder:
    faults: list[Fault] = []
    order = order_file.read(document, "", faults)
    faults.extend(_birth_faults(document))
    if faults:
        raise UnusableInput(faults)
    made: ChemotherapyOrder = order
    return made


def _birth_faults(document: object) -> Iterable[Fault]:
    """Yield a fault where the patient is born after the planned start's date."""
    born = day_of(str(_at(document, "patient", "birth_date")))
    start = moment_of(str(_at(document, "order", "planned_start")))
    if born is not None and start is not None and born > start.date():
        needed = f"a date not after the planned start, {start.date().isoformat()}"
        yield Fault(path="patient.birth_date", found="a later date", needed=needed)


def _at(document: Any, part: str, key: str) -> object:
    holder = document.get(part) if isinstance(document, Mapping) else None
    return holder.get(key) if isinstance(holder, Mapping) else None
