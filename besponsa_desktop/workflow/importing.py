"""Reading an order from a file of any format that the program knows, recognised by what stands in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.fhir import read_bundle
from besponsa_desktop.exchange.hl7 import read_messages
from besponsa_desktop.exchange.hl7_text import is_hl7
from besponsa_desktop.exchange.import_notes import ImportNote
from besponsa_desktop.exchange.json_text import BYTE_ORDER_MARKS, read_json
from besponsa_desktop.exchange.showing import WHOLE_FILE
from besponsa_desktop.exchange.taking_over import Reading
from besponsa_desktop.workflow.order_entry import read_order_file

__all__ = ["ImportFormat", "ImportNote", "Imported", "read_import"]


_NOTHING_FITS = Fault(
    path=WHOLE_FILE,
    found="neither a JSON object nor a message that begins with MSH",
    needed="an order file, a FHIR R4 bundle or an HL7 v2 message",
)


class ImportFormat(Enum):
    """The formats that an order can be read from."""

    ORDER_FILE = "order file"
    FHIR = "FHIR"
    HL7_V2 = "HL7 v2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What a file gave: an order's document, perhaps with gaps, and everything that was not taken over.

    ``places`` says where in the file a value of the document stood, by the path of the value
    (``order.dose.value``); for an order file it is empty: there the path is the place.
    """

    document: dict[str, object]
    format: ImportFormat
    notes: tuple[ImportNote, ...] = ()
    places: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_order_file(self) -> bool:
        """Tell whether the file is one of the program's own, to which an order may be saved again."""
        return self.format is ImportFormat.ORDER_FILE

    def place_of(self, path: str) -> str:
        """Return where the value at a path stood, or the first value below that path; else nothing."""
        if path in self.places:
            return self.places[path]
        below = (f"{path}.", f"{path}[")
        return next((place for at, place in self.places.items() if at.startswith(below)), "")


def read_import(data: bytes) -> Imported:
    """Return the order in ``data``, the bytes of a file.

    Raises:
        UnusableInput: with every fault for which there is no order in it.
    """
    if is_hl7(data):
        return _imported(read_messages(data), ImportFormat.HL7_V2)
    if data.strip() and not data.startswith(BYTE_ORDER_MARKS) and data.lstrip()[:1] not in (b"{", b"["):
        raise UnusableInput([_NOTHING_FITS])
    document = read_json(data)
    if isinstance(document, dict) and "resourceType" in document:
        return _imported(read_bundle(document), ImportFormat.FHIR)
    return Imported(document=read_order_file(data), format=ImportFormat.ORDER_FILE)


def _imported(reading: Reading, found: ImportFormat) -> Imported:
    return Imported(document=reading.document, format=found, notes=reading.notes, places=reading.places)
