"""What is to be prepared, from the RXE and the RXC segments of an HL7 v2 order."""

from __future__ import annotations

import re

from besponsa_desktop.clinical.units import Kind, units_of
from besponsa_desktop.exchange.decimal_text import decimal_of
from besponsa_desktop.exchange.diluents import diluent_named
from besponsa_desktop.exchange.hl7_text import Segment
from besponsa_desktop.exchange.hl7_types import amount_at, words_at
from besponsa_desktop.exchange.import_notes import Notes
from besponsa_desktop.exchange.taking_over import Taken, Tree

_KIND, _COMPONENT, _AMOUNT, _UNIT = 1, 2, 3, 4
_FORM, _INSTRUCTION, _DISPENSE_UNIT = 6, 7, 11
_CONTAINERS = ("bag", "syringe")
_TOTAL = re.compile(r"\bto a total of ([0-9]{1,4}(?:\.[0-9]{1,3})?) (\w+)", re.ASCII)


def mixture_tree(rxe: Segment, parts: list[Segment], notes: Notes) -> Tree:
    """Return container, diluent and final volume.

    Senders differ in what the amount of the base is, the bag or the total: it is taken only where the
    instruction of the order (RXE-7) says the same as the total.
    """
    bases = [part for part in parts if part.value(_KIND) == "B"]
    tree: Tree = {"container": _container(rxe, notes)}
    if len(bases) != 1:
        if bases:
            notes.add("diluent", bases[0].path, "the order has several bases")
        return tree
    base = bases[0]
    if words := words_at(base, _COMPONENT):
        tree["diluent"] = Taken(diluent_named(words), base.place(_COMPONENT))
    volume = amount_at(base, _AMOUNT, _UNIT)
    if volume is None or volume.unit not in units_of(Kind.VOLUME):
        notes.add(f"volume {base.raw(_AMOUNT)}", base.place(_AMOUNT), "no volume coded in UCUM")
    elif (decimal_of(volume.number), volume.unit) not in _totals(rxe):
        why = "RXE-7 does not say that it is the total: it may be the bag alone"
        notes.add(f"volume {volume}", base.place(_AMOUNT), why)
    else:
        tree["final_volume"] = volume.tree
    return tree


def _totals(rxe: Segment) -> set[tuple[object, str]]:
    stated = _TOTAL.findall(rxe.value(_INSTRUCTION, 2))
    return {(decimal_of(number), unit) for number, unit in stated} if len(stated) == 1 else set()


def _container(rxe: Segment, notes: Notes) -> Taken | None:
    stated = [(rxe.value(number).casefold(), number) for number in (_DISPENSE_UNIT, _FORM)]
    known = [(word, number) for word, number in stated if word in _CONTAINERS]
    if len({word for word, _ in known}) == 1:
        return Taken(known[0][0], rxe.place(known[0][1]))
    words = ", ".join(word for word, _ in stated if word)
    if words:
        notes.add(
            words, rxe.place(_FORM), "neither RXE-11 nor RXE-6 says bag or syringe, and only one of them"
        )
    return None
