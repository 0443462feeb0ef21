"""The appearance of a signature as PDF objects: lines of text in an embedded part of a font."""

from __future__ import annotations

from collections.abc import Iterable

from pyhanko.pdf_utils.generic import (
    ArrayObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from besponsa_desktop.signing.glyphs import FontPart, Typeface
from besponsa_desktop.signing.lines import SIZE, Line
from besponsa_desktop.signing.signature import SignatureBox

_SYMBOLIC = 4
_STEM = 80
_PER_EM = 1000


def add_stamp(
    writer: IncrementalPdfFileWriter, box: SignatureBox, lines: Iterable[Line], face: Typeface
) -> IndirectObject:
    """Add the picture of a signature to the document and return the reference to it."""
    drawn = tuple(lines)
    part = face.part("".join(line.text for line in drawn))
    fonts = _dictionary({"/F1": _add_font(writer, part)})
    stream = StreamObject(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Form"),
            NameObject("/BBox"): _numbers(0, 0, box.width, box.height),
            NameObject("/Resources"): _dictionary({"/Font": fonts}),
        },
        stream_data=b"\n".join(_shown(line, part) for line in drawn),
    )
    return writer.add_object(stream)


def _shown(line: Line, part: FontPart) -> bytes:
    codes = "".join(f"{part.glyphs[character]:04x}" for character in line.text)
    return f"BT /F1 {SIZE:g} Tf {line.x:.2f} {line.y:.2f} Td <{codes}> Tj ET".encode("ascii")


def _add_font(writer: IncrementalPdfFileWriter, part: FontPart) -> IndirectObject:
    """Add the font with its glyphs under their own numbers. Source: ISO 32000-1, 9.7."""
    entries: dict[str, PdfObject] = {
        "/Type": NameObject("/Font"),
        "/Subtype": NameObject("/Type0"),
        "/BaseFont": NameObject(f"/{part.name}"),
        "/Encoding": NameObject("/Identity-H"),
        "/DescendantFonts": ArrayObject([_add_glyphs(writer, part)]),
        "/ToUnicode": _add_compressed(writer, StreamObject(stream_data=_to_unicode(part))),
    }
    return writer.add_object(_dictionary(entries))


def _add_glyphs(writer: IncrementalPdfFileWriter, part: FontPart) -> IndirectObject:
    system: dict[str, PdfObject] = {
        "/Registry": TextStringObject("Adobe"),
        "/Ordering": TextStringObject("Identity"),
        "/Supplement": NumberObject(0),
    }
    entries: dict[str, PdfObject] = {
        "/Type": NameObject("/Font"),
        "/Subtype": NameObject("/CIDFontType2"),
        "/BaseFont": NameObject(f"/{part.name}"),
        "/CIDSystemInfo": _dictionary(system),
        "/CIDToGIDMap": NameObject("/Identity"),
        "/FontDescriptor": _add_descriptor(writer, part),
        "/W": _widths(part),
    }
    return writer.add_object(_dictionary(entries))


def _add_descriptor(writer: IncrementalPdfFileWriter, part: FontPart) -> IndirectObject:
    file = StreamObject({NameObject("/Length1"): NumberObject(len(part.file))}, stream_data=part.file)
    entries: dict[str, PdfObject] = {
        "/Type": NameObject("/FontDescriptor"),
        "/FontName": NameObject(f"/{part.name}"),
        "/Flags": NumberObject(_SYMBOLIC),
        "/FontBBox": _numbers(0, part.descent, _PER_EM, part.ascent),
        "/ItalicAngle": NumberObject(0),
        "/Ascent": NumberObject(part.ascent),
        "/Descent": NumberObject(part.descent),
        "/CapHeight": NumberObject(part.ascent),
        "/StemV": NumberObject(_STEM),
        "/FontFile2": _add_compressed(writer, file),
    }
    return writer.add_object(_dictionary(entries))


def _widths(part: FontPart) -> ArrayObject:
    by_glyph = sorted((glyph, part.widths[character]) for character, glyph in part.glyphs.items())
    widths = ArrayObject()
    for glyph, width in by_glyph:
        widths += [NumberObject(glyph), ArrayObject([NumberObject(width)])]
    return widths


def _to_unicode(part: FontPart) -> bytes:
    """Return which character each glyph shows, so that the text can be searched. Source: 9.10.3."""
    pairs = sorted((glyph, character) for character, glyph in part.glyphs.items())
    chunks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    shown = "\n".join(
        f"{len(chunk)} beginbfchar\n"
        + "\n".join(f"<{glyph:04x}> <{character.encode('utf-16-be').hex()}>" for glyph, character in chunk)
        + "\nendbfchar"
        for chunk in chunks
    )
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
        f"1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n{shown}\n"
        "endcmap CMapName currentdict /CMap defineresource pop end end"
    ).encode("ascii")


def _add_compressed(writer: IncrementalPdfFileWriter, stream: StreamObject) -> IndirectObject:
    stream.compress()
    return writer.add_object(stream)


def _dictionary(entries: dict[str, PdfObject]) -> DictionaryObject:
    return DictionaryObject({NameObject(key): value for key, value in entries.items()})


def _numbers(*numbers: float) -> ArrayObject:
    return ArrayObject([FloatObject(round(number, 2)) for number in numbers])
