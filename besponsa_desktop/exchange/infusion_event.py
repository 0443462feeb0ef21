"""An event of an infusion as the records keep it: a small JSON object, read as strictly as an order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from besponsa_desktop.clinical.infusion import InfusionAct, InfusionEvent
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.order_parts import MOMENT
from besponsa_desktop.exchange.shapes import Choice, Schema, Text
from besponsa_desktop.exchange.shapes_numbers import WholeNumber
from besponsa_desktop.exchange.shapes_records import Key, Record
from besponsa_desktop.exchange.showing import member, shown


@dataclass(frozen=True, slots=True)
class GradeOfReaction:
    """A grade belongs to a reaction, and to nothing else that happens."""

    def faults(self, found: Mapping[str, object], at: str) -> Iterable[Fault]:
        """Return a fault where anything but a reaction has a grade."""
        if found.get("grade") is None or found.get("what") == InfusionAct.REACTION.value:
            return ()
        path = member(at, "grade")
        return (Fault(path=path, found=shown(found["grade"]), needed="nothing: a grade is a reaction's"),)

    def schema(self) -> Schema:
        """Return the rule as JSON Schema."""
        is_reaction: Schema = {"properties": {"what": {"const": InfusionAct.REACTION.value}}}
        return {"if": {"not": is_reaction}, "then": {"properties": {"grade": {"type": "null"}}}}


infusion_event = Record(
    InfusionEvent,
    Key("at", MOMENT, required=True),
    Key("what", Choice(InfusionAct), required=True),
    Key("grade", WholeNumber(lowest=1, highest=5)),
    Key("words", Text()),
    rules=(GradeOfReaction(),),
)


def parse_infusion_event(document: Mapping[str, object]) -> InfusionEvent:
    """Return the event that ``document`` states.

    Raises:
        UnusableInput: with every fault, each with its path.
    """
    faults: list[Fault] = []
    read: InfusionEvent = infusion_event.read(document, "", faults)
    if faults:
        raise UnusableInput(faults)
    return read


def infusion_event_document(event: InfusionEvent) -> dict[str, object]:
    """Return the event as its object, without what is not stated."""
    written = infusion_event.write(event)
    return {key: value for key, value in written.items() if value != ""}
