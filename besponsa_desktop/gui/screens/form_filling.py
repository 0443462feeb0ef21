"""Filling the form from the record: only what is empty, and never half of what belongs together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from besponsa_desktop.gui.fields.choice_box import ChoiceBox
from besponsa_desktop.gui.fields.quantity_edit import QuantityEdit
from besponsa_desktop.gui.fields.text_edit import TextEdit
from besponsa_desktop.gui.screens import order_document as documents

if TYPE_CHECKING:
    from besponsa_desktop.gui.screens.form_origins import Spot
    from besponsa_desktop.gui.screens.order_form import OrderForm

_LABS = "labs"
#: A field whose value means nothing without the other's: the day of a transplant, and whether it was done.
_WITH = {"course.hsct_on": "course.hsct"}


def fill(form: OrderForm, document: Mapping[str, object]) -> set[str]:
    """Fill what is empty in the form from parts of an order document; return the paths that were filled."""
    filled = {path for path in _empty_fields(form) if documents.get(document, path) is not None}
    for path in filled:
        field, value = form.fields[path], documents.get(document, path)
        field.load(QuantityEdit.own_part(value) if isinstance(field, QuantityEdit) else value)
    for path, table in form.tables.items():
        entries = documents.get(document, path)
        if entries is not None and not table.rows and table.raw() is None:
            table.load(entries)
            filled.add(path)
    sheet = form.laboratory.model.sheet
    if document.get(_LABS) and not sheet.places() and not sheet.beside():
        form.laboratory.load(document[_LABS])
        filled.add(_LABS)
    return filled


def take_out(form: OrderForm, spots: list[Spot]) -> None:
    """Empty values of the form; a row of a table goes as a whole."""
    rows = {id(spot.holder) for spot in spots}
    for path, table in form.tables.items():
        kept = [row.entry() for row in table.rows if id(row) not in rows]
        if len(kept) != len(table.rows):
            table.load(kept or None)
        elif any(spot.path == path for spot in spots):
            table.load(None)
    singles = {id(field) for field in form.fields.values()}
    for spot in spots:
        if id(spot.field) in singles and isinstance(spot.field, TextEdit | ChoiceBox):
            spot.field.load(None)
    results = {spot.result for spot in spots if spot.field is None}
    if results:
        sheet = form.laboratory.model.sheet
        labs = [record for place, record in zip(sheet.places(), sheet.records(), strict=True)
                if place not in results]  # fmt: skip
        form.laboratory.load(labs, sheet.beside())


def _empty_fields(form: OrderForm) -> Iterator[str]:
    """Yield the fields of every group in which nothing is stated."""
    groups: dict[str, list[str]] = {}
    for path in form.fields:
        group = ".".join(path.split(".")[:2])
        groups.setdefault(_WITH.get(group, group), []).append(path)
    for paths in groups.values():
        if all(form.fields[path].raw() is None for path in paths):
            yield from paths
