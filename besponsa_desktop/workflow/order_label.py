"""The labels of an order that two pharmacists signed: judged as it was then, with times of preparation."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

from besponsa_desktop import __version__
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.records.prints import prints_of
from besponsa_desktop.records.signatures import KeptSignature, Meaning, signatures_of
from besponsa_desktop.workflow.printed_order import MadeSheet, PrintedOrder, made, sheet_of
from besponsa_desktop.workflow.prints import LABEL
from besponsa_desktop.workflow.workstation import Workstation

if TYPE_CHECKING:
    from besponsa_desktop import printing

_Choice = TypeVar("_Choice", bound=Enum)


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelWish:
    """Which label of an order: ``kind`` and ``stock`` as ``label_kinds`` and ``label_stocks`` name them.

    ``stock`` may also be a size of the site's own, as 110x80. ``dots_per_inch``, ``offset_x`` and
    ``offset_y`` (mm) are the printer's; ``first_place`` is the first free place of a sheet. ``serial`` is the
    number of the print, once it is recorded; ``gtin`` the site's own product code of prepared doses, empty
    where it has none.
    """

    kind: str = "dose"
    stock: str = "4x3in"
    dots_per_inch: int = 203
    offset_x: float = 0.0
    offset_y: float = 0.0
    first_place: int = 1
    serial: int | None = None
    gtin: str = ""

    @property
    def what(self) -> str:
        """Return the kind of sheet as the records of prints name it."""
        return LABEL if self.kind == "dose" else f"{LABEL} {self.kind}"


@dataclass(frozen=True, slots=True, kw_only=True)
class StockChoice:
    """A label stock to choose: its key and its name, and how many labels a sheet of it has."""

    key: str
    name: str
    places: int


_USUAL = LabelWish()


def label_stocks() -> tuple[StockChoice, ...]:
    """Return the label stocks to choose from."""
    from besponsa_desktop import printing

    return tuple(StockChoice(key=one.key, name=one.name, places=one.places) for one in printing.STOCKS)


def label_kinds() -> dict[str, str]:
    """Return the kinds of labels to choose from, each with its name."""
    from besponsa_desktop import printing

    return {kind.value: name for kind, name in printing.KIND_NAMES.items()}


def label_of(workstation: Workstation, order_id: str, by: str, wish: LabelWish = _USUAL) -> MadeSheet:
    """Return a label of an order, made by ``by`` now; its code is that of the order as it was signed.

    Raises:
        NotThere: there is no such order. SurroundingsFailed: the records are busy, gone or damaged.
    """
    return sheet_of(workstation, order_id, by, lambda printed: _pdf(workstation, printed, wish))


def calibration_page(workstation: Workstation, wish: LabelWish = _USUAL) -> MadeSheet:
    """Return the page that shows how far a printer is off on a stock, and which offsets to enter."""

    def make() -> bytes:
        from besponsa_desktop import printing

        stock = _stock(wish)
        return printing.calibration_pdf(stock, printed_at=workstation.clock(), program_version=__version__)

    return made(make)


def _pdf(workstation: Workstation, printed: PrintedOrder, wish: LabelWish) -> bytes:
    from besponsa_desktop import printing

    choice = printing.LabelChoice(
        kind=_one_of(printing.LabelKind, wish.kind, "print.kind"),
        stock=_stock(wish),
        first_place=wish.first_place,
        facts=_facts(workstation, printed, wish),
    )
    return printing.label_pdf(
        printed.order, printed.assessment, printed.regimen, printed.policy, printed.imprint, choice
    )


def _stock(wish: LabelWish) -> printing.LabelStock:
    from besponsa_desktop import printing

    resolution = _one_of(printing.Resolution, wish.dots_per_inch, "print.dots_per_inch")
    return printing.stock_named(wish.stock).printed_by(resolution, wish.offset_x, wish.offset_y)


def _one_of(choices: type[_Choice], value: object, path: str) -> _Choice:
    """Return a choice by its value.

    Raises:
        UnusableInput: there is none of that value.
    """
    try:
        return choices(value)
    except ValueError:
        needed = f"one of {', '.join(str(choice.value) for choice in choices)}"
        raise UnusableInput([Fault(path=path, found=str(value), needed=needed)]) from None


def _facts(workstation: Workstation, printed: PrintedOrder, wish: LabelWish) -> printing.LabelFacts:
    """Return what the records know beside the order: who prepared and released it, which print it is."""
    from besponsa_desktop import printing

    record, reader, order = printed.opened.record, workstation.database, printed.order
    signed = {one.meaning: one for one in signatures_of(reader, record.id, record.version)}
    facts = printing.LabelFacts(serial=wish.serial, gtin=wish.gtin or workstation.place.on_paper.gtin)
    if made := signed.get(Meaning.PREPARED):
        diluted_at = None if order.preparation is None else order.preparation.diluted_at
        facts = replace(facts, prepared_at=diluted_at or made.signed_at, prepared_by=_name(made))
    if released := signed.get(Meaning.RELEASED):
        facts = replace(facts, checked_by=_name(released))
    if wish.serial is None:
        return facts
    before = [
        one
        for one in prints_of(reader, record.id)
        if (one.version, one.what) == (record.version, wish.what) and one.serial < wish.serial
    ]
    return replace(facts, reprint=len(before))


def _name(signed: KeptSignature) -> str:
    return f"{signed.printed_name}, {signed.credential}"
