"""Forging a document that two people signed, with the file and tools of one's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

from asn1crypto import algos, cms, core, keys, x509
from pyhanko.pdf_utils.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter, append_signature_field
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko_certvalidator.registry import SimpleCertificateStore

from besponsa_desktop.signing.certificates import Signer
from besponsa_desktop.signing.statement import SignatureMeaning
from tests.signing.conftest import Case
from tests.signing.people import (
    FIRST,
    OKAFOR,
    RIVERA,
    SECOND,
    make_site,
    sign,
    statement,
    with_fields,
    worksheet,
)

P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551

Change = Callable[[IncrementalPdfFileWriter], None]


def updated(document: bytes, change: Change) -> bytes:
    """Return a document with an incremental update of the attacker's."""
    writer = IncrementalPdfFileWriter(BytesIO(document))
    change(writer)
    output = BytesIO()
    writer.write(output)
    return output.getvalue()


def names(**entries: object) -> DictionaryObject:
    return DictionaryObject({NameObject(f"/{key}"): value for key, value in entries.items()})


def overlay(writer: IncrementalPdfFileWriter) -> None:
    """Write another dose over the page."""
    text = StreamObject(stream_data=b"1 1 1 rg 100 300 200 60 re f 0 g")
    page = writer.root["/Pages"]["/Kids"][0]
    page["/Contents"] = ArrayObject([page.raw_get("/Contents"), writer.add_object(text)])
    writer.update_container(page)


def annotation(writer: IncrementalPdfFileWriter) -> None:
    """Lay a free text over the page."""
    page = writer.root["/Pages"]["/Kids"][0]
    note = names(
        Type=NameObject("/Annot"),
        Subtype=NameObject("/FreeText"),
        Rect=ArrayObject([NumberObject(number) for number in (100, 300, 300, 360)]),
        Contents=TextStringObject("Final dose 14.4 mg"),
        DA=TextStringObject("/Helv 12 Tf 0 g"),
    )
    page["/Annots"].append(writer.add_object(note))
    writer.update_container(page["/Annots"])
    writer.update_container(page)


def script(writer: IncrementalPdfFileWriter) -> None:
    action = names(S=NameObject("/JavaScript"), JS=TextStringObject("app.alert('1.44')"))
    tree = names(Names=ArrayObject([TextStringObject("x"), writer.add_object(action)]))
    writer.root["/Names"] = names(JavaScript=tree)
    writer.update_root()


def open_action(writer: IncrementalPdfFileWriter) -> None:
    writer.root["/OpenAction"] = names(S=NameObject("/URI"), URI=TextStringObject("x:y"))
    writer.update_root()


def attachment(writer: IncrementalPdfFileWriter) -> None:
    file = StreamObject({NameObject("/Type"): NameObject("/EmbeddedFile")}, stream_data=b"another worksheet")
    held = names(F=writer.add_object(file))
    described = names(Type=NameObject("/Filespec"), F=TextStringObject("a.pdf"), EF=held)
    tree = names(Names=ArrayObject([TextStringObject("a.pdf"), writer.add_object(described)]))
    writer.root["/Names"] = names(EmbeddedFiles=tree)
    writer.update_root()


def validation_store(writer: IncrementalPdfFileWriter) -> None:
    """Add a document security store, which the library counts as harmless."""
    certificates = ArrayObject([writer.add_object(StreamObject(stream_data=b"no certificate"))])
    writer.root["/DSS"] = writer.add_object(names(Type=NameObject("/DSS"), Certs=certificates))
    writer.update_root()


def metadata(writer: IncrementalPdfFileWriter) -> None:
    """Give the document another title."""
    info = writer.trailer["/Info"]
    info["/Title"] = TextStringObject("Verification worksheet RX-0000")
    writer.update_container(info)


def unsigning(writer: IncrementalPdfFileWriter) -> None:
    """Take the second signature out of its field."""
    field = writer.root["/AcroForm"]["/Fields"][1]
    del field["/V"]
    writer.update_container(field)


def changed_byte(case: Case) -> bytes:
    place = case.twice.index(b"stream", case.twice.index(b"/Contents")) + 40
    return case.twice[:place] + bytes([case.twice[place] ^ 1]) + case.twice[place + 1 :]


def namesakes(case: Case) -> bytes:
    """Return the document signed under the same names, by keys of the attacker's own authority."""
    other = make_site()
    return sign(sign(case.prepared, other.signer(RIVERA), FIRST), other.signer(OKAFOR), SECOND)


def moved(case: Case) -> bytes:
    """Return the document with both signatures taken from another record of the same people."""
    other = with_fields(worksheet("05-child-7y-c1d1-clean"))
    other = sign(sign(other, case.first, FIRST), case.second, SECOND)
    forged = case.twice
    for here, there in zip(contents(forged), contents(other), strict=True):
        forged = forged[: here.start] + other[there] + forged[here.stop :]
    return forged


def contents(document: bytes) -> list[slice]:
    """Return where the digits of each signature stand."""
    found, place = [], 0
    while (place := document.find(b"/Contents <30", place)) >= 0:
        start = place + len(b"/Contents <")
        place = document.index(b">", start)
        found.append(slice(start, place))
    return found


def other_record(case: Case) -> bytes:
    """Return another record's document, signed by the same people, in the place of this one."""
    first, second = (
        replace(FIRST, statement=statement(90, "B")),
        replace(SECOND, statement=statement(95, "B")),
    )
    prepared = with_fields(worksheet("05-child-7y-c1d1-clean"))
    return sign(sign(prepared, case.first, first), case.second, second)


def swapped_page(case: Case) -> bytes:
    """Return another worksheet, signed under this record's own statements on a tampered workstation."""
    prepared = with_fields(worksheet("08-adult-c1d1-tenfold-dose-reject"))
    return sign(sign(prepared, case.first, FIRST), case.second, SECOND)


def third_signature(case: Case) -> bytes:
    """Return the document with one more field, signed by somebody whom the site does not know."""
    stranger = make_site("Elsewhere").signer(replace(RIVERA, person_id="x-9", printed_name="A. Stranger"))
    return sign(with_third_field(case.twice), stranger, replace(SECOND, meaning=SignatureMeaning.RELEASED))


def third_by_a_colleague(case: Case) -> bytes:
    """Return the document with one more signature, which a person of the site made and no record holds."""
    return sign(with_third_field(case.twice), case.first, replace(SECOND, meaning=SignatureMeaning.RELEASED))


def with_third_field(document: bytes) -> bytes:
    """Return the document with one more empty field, which the program itself refuses to add."""

    def change(writer: IncrementalPdfFileWriter) -> None:
        append_signature_field(writer, SigFieldSpec("released", box=(130, 90, 420, 110)))

    return updated(document, change)


def remade(case: Case, change: Callable[[cms.SignedData], None]) -> bytes:
    """Return the document with its last signature's own bytes written anew, after a change."""
    place = contents(case.twice)[-1]
    message = cms.ContentInfo.load(bytes.fromhex(case.twice[place].decode()))
    change(message["content"])
    digits: bytes = message.dump(force=True).hex().upper().encode()
    filled = digits.ljust(place.stop - place.start, b"0")
    return case.twice[: place.start] + filled + case.twice[place.stop :]


def other_s(signed: cms.SignedData) -> None:
    """Write the signature's other form, which holds for every library."""
    value = algos.DSASignature.load(signed["signer_infos"][0]["signature"].native)
    other = algos.DSASignature({"r": value["r"].native, "s": P256_ORDER - value["s"].native})
    signed["signer_infos"][0]["signature"] = core.OctetString(other.dump())


def unsigned_attribute(signed: cms.SignedData) -> None:
    """Add an attribute that no signature covers."""
    attribute = cms.CMSAttribute({"type": "1.2.3.4.5", "values": [core.OctetString(b"Final dose 14.4 mg")]})
    signed["signer_infos"][0]["unsigned_attrs"] = cms.CMSAttributes([attribute])


def further_certificate(case: Case) -> Callable[[cms.SignedData], None]:
    """Return a change that adds the root's certificate, which the program leaves out."""
    root = cms.CertificateChoices(name="certificate", value=x509.Certificate.load(case.site.root))
    return lambda signed: signed["certificates"].append(root)


def scripted(case: Case) -> bytes:
    prepared = with_fields(updated(worksheet(), script))
    return sign(sign(prepared, case.first, FIRST), case.second, SECOND)


def foreign_signature(document: bytes, signer: Signer, field: str) -> bytes:
    """Return a document signed with a person's key, but by another program."""
    tool = SimpleSigner(
        signing_cert=x509.Certificate.load(signer.certificate),
        signing_key=keys.PrivateKeyInfo.load(signer.key),
        cert_registry=SimpleCertificateStore(),
    )
    signing = PdfSignatureMetadata(field_name=field, reason="approved", subfilter=SigSeedSubFilter.PADES)
    writer = IncrementalPdfFileWriter(BytesIO(document))
    signed: bytes = PdfSigner(signing, tool).sign_pdf(writer).getvalue()
    return signed
