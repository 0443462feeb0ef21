"""Reading an order from a file: its format is told by what stands in it, and what fits none is refused."""

import pytest

from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.workflow.importing import Imported, ImportFormat, read_import
from besponsa_desktop.workflow.order_entry import read_order_file
from tests.exchange.documents import CLEAN
from tests.exchange.importing import ORDER_MESSAGE, RESULT_MESSAGE, SMALLEST


def refused(data: bytes) -> list[Fault]:
    with pytest.raises(UnusableInput) as error:
        read_import(data)
    return list(error.value.faults)


def test_that_an_order_file_gives_its_document_and_no_notes() -> None:
    data = CLEAN.read_bytes()
    imported = read_import(data)
    assert imported == Imported(document=read_order_file(data), format=ImportFormat.ORDER_FILE)
    assert imported.place_of("order.dose") == ""


def test_that_a_bundle_is_told_by_its_resource_type() -> None:
    imported = read_import(SMALLEST.read_bytes())
    assert imported.format is ImportFormat.FHIR
    assert imported.notes
    assert (
        imported.place_of("order.dose")
        == "entry[23].resource.dosageInstruction[0].doseAndRate[1].doseQuantity"
    )


def test_that_messages_are_told_by_their_header() -> None:
    imported = read_import(ORDER_MESSAGE.read_bytes() + RESULT_MESSAGE.read_bytes())
    assert imported.format is ImportFormat.HL7_V2
    assert imported.place_of("order.dose") == "segment[5] RXE-3"
    assert imported.place_of("order.dose.value") == "segment[5] RXE-3"
    assert imported.place_of("examination") == ""


NONE_FITS = [
    ("prose", b"Give 1.38 mg on Monday.", "found neither a JSON object nor a message that begins with MSH"),
    ("a PDF", b"%PDF-1.7\n", "needed an order file, a FHIR R4 bundle or an HL7 v2 message"),
    ("XML", b"<Bundle xmlns='http://hl7.org/fhir'/>", "needed an order file, a FHIR R4 bundle or an HL7 v2"),
    ("nothing", b"", "found an empty file"),
    ("spaces", b" \n", "found an empty file"),
    ("a byte order mark", b"\xef\xbb\xbf" + SMALLEST.read_bytes(), "found a byte order mark"),
    ("a list", b"[]", "found a list"),
    ("no text", b"{\xff}", "a byte that is not UTF-8"),
    ("half an object", b'{"resourceType": "Bundle"', "no JSON at line 1"),
    ("a header alone", b"MSH|^~\\&|", "a last segment without its end"),
    ("six megabytes", b"{" + b" " * 6_000_000, "more than 5 MB"),
    ("six megabytes of a message", b"MSH|^~\\&|" + b" " * 6_000_000, "more than 5 MB"),
]


@pytest.mark.parametrize(
    ("data", "said"), [case[1:] for case in NONE_FITS], ids=[case[0] for case in NONE_FITS]
)
def test_that_what_fits_no_format_is_refused_in_one_line(data: bytes, said: str) -> None:
    (fault,) = refused(data)
    assert said in str(fault)
