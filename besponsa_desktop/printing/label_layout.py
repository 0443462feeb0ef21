"""A label laid out on its stock; and where it has no room there, which field is why, and which stock has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from besponsa_desktop.errors import Fault
from besponsa_desktop.printing.imprint import Status
from besponsa_desktop.printing.label_band import draw_stack, stacked_height
from besponsa_desktop.printing.label_canvas import LabelCanvas
from besponsa_desktop.printing.label_facts import KIND_NAMES, LabelKind
from besponsa_desktop.printing.label_kinds import bands_of
from besponsa_desktop.printing.label_shared import Subject
from besponsa_desktop.printing.label_stock import STOCKS, LabelStock

#: Where the texts of a label stand that may be long: the part of it, and the field.
_TEXTS = (
    ("patient", "family_name"),
    ("patient", "given_name"),
    ("patient", "mrn"),
    ("patient", "location"),
    ("order", "id"),
    ("order", "diluent"),
    ("order", "filter"),
    ("site", "name"),
    ("site", "address"),
    ("site", "phone"),
    ("print", "prepared_by"),
    ("print", "checked_by"),
)


def laid_out(subject: Subject, kind: LabelKind, stock: LabelStock) -> tuple[LabelCanvas, bool]:
    """Return the label as it is drawn, and whether it has too little height for it."""
    is_verified = subject.content.imprint.status is Status.VERIFIED
    canvas = LabelCanvas(stock, is_overprinted=not is_verified)
    bands = bands_of(canvas, subject, kind)
    draw_stack(canvas, bands, stock.edge, canvas.height)
    return canvas, stacked_height(bands) > canvas.height


def reasons(subject: Subject, kind: LabelKind, stock: LabelStock) -> tuple[Fault, ...]:
    """Return why a label has no room on its stock, each with the field and the stock that has the room."""
    canvas, _ = laid_out(subject, kind, stock)
    faults = canvas.faults or list(_too_high(subject, kind, stock))
    area = stock.width * stock.height
    larger = (known for known in STOCKS if known.width * known.height > area)
    fitting = next((known for known in larger if _fits(subject, kind, known)), None)
    hint = "" if fitting is None else f", or the larger stock {fitting.name}"
    return tuple(replace(fault, needed=f"{fault.needed}{hint}") for fault in faults)


def _fits(subject: Subject, kind: LabelKind, stock: LabelStock) -> bool:
    canvas, is_too_high = laid_out(subject, kind, stock)
    return not canvas.faults and not is_too_high


def _too_high(subject: Subject, kind: LabelKind, stock: LabelStock) -> Iterator[Fault]:
    """Yield the field whose text takes the height that lacks: the longest that alone does, or several.

    Where no text does, it is the stock.
    """
    long = [place for place in _TEXTS if _text(subject, *place)]
    alone = [place for place in long if _fits(_shortened(subject, *place), kind, stock)]
    found = [max(alone, key=lambda place: len(_text(subject, *place)))] if alone else []
    found = found or _together(subject, kind, stock)
    for part, name in found:
        text = f"{_text(subject, part, name)!r}, too long for its place"
        needed = f"a text that fits {stock.name} without being shrunk"
        yield Fault(path=f"{part}.{name}", found=text, needed=needed)
    if not found:
        text = f"{stock.name}, too small for every field of a {KIND_NAMES[kind]}"
        yield Fault(path="print.stock", found=text, needed="a larger label")


def _together(subject: Subject, kind: LabelKind, stock: LabelStock) -> list[tuple[str, str]]:
    """Return the texts that take the height together, those of most weight; none where they do not."""
    whole = subject
    named: list[tuple[str, str]] = []
    for place in _TEXTS:
        if not _text(subject, *place):
            continue
        subject = _shortened(subject, *place)
        named.append(place)
        if _fits(subject, kind, stock):
            return [one for one in named if not _fits_but(whole, named, one, kind, stock)]
    return []


def _fits_but(
    subject: Subject, named: list[tuple[str, str]], one: tuple[str, str], kind: LabelKind, stock: LabelStock
) -> bool:
    """Tell whether the label fits with all the named texts short but one."""
    for place in named:
        if place != one:
            subject = _shortened(subject, *place)
    return _fits(subject, kind, stock)


# ---------------------------------------------------------------------- texts by their places
def _part(subject: Subject, part: str) -> Any:
    content = subject.content
    parts = {"patient": content.order.patient, "order": content.order.prescription, "site": content.imprint}
    return parts.get(part, subject.facts)


def _field(part: str, name: str) -> str:
    return f"site_{name}" if part == "site" else name


def _text(subject: Subject, part: str, name: str) -> str:
    return getattr(_part(subject, part), _field(part, name)) or ""


def _shortened(subject: Subject, part: str, name: str) -> Subject:
    """Return the label with the first letter of a text alone."""
    field = _field(part, name)
    short = replace(_part(subject, part), **{field: _text(subject, part, name)[:1]})
    if part == "print":
        return replace(subject, facts=short)
    content = subject.content
    if part == "site":
        return replace(subject, content=replace(content, imprint=short))
    own = "patient" if part == "patient" else "prescription"
    changed: Any = {own: short}
    return replace(subject, content=replace(content, order=replace(content.order, **changed)))
