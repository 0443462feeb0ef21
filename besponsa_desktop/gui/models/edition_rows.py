"""Editions of protocols and site policies as rows: every number, differences, verdicts, what was in force."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from besponsa_desktop.clinical.display import moment_text
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.row_model import Row, RowColumn
from besponsa_desktop.gui.palette import SEVERITY_WORDS

if TYPE_CHECKING:
    from besponsa_desktop.workflow.editions import Difference, Edition, ParameterRow, PutInForce
    from besponsa_desktop.workflow.protocol_change import VerdictChange

NUMBER_COLUMNS = (
    RowColumn(head=_later("Number"), width=330, is_strong=True),
    RowColumn(head=_later("Value"), width=190, is_number=True),
    RowColumn(head=_later("Unit"), width=90),
    RowColumn(head=_later("Source"), width=150),
    RowColumn(head=_later("Section")),
    RowColumn(head="", width=220),
)
DIFFERENCE_COLUMNS = (
    RowColumn(head=_later("Number"), width=330, is_strong=True),
    RowColumn(head=_later("First")),
    RowColumn(head=_later("Second")),
    RowColumn(head=_later("Sources")),
)
PAST_COLUMNS = (
    RowColumn(head=_later("Order"), width=140, is_strong=True),
    RowColumn(head=_later("Patient"), width=200),
    RowColumn(head=_later("Planned"), width=130),
    RowColumn(head=_later("Verdict now"), width=110),
    RowColumn(head=_later("Verdict then"), width=110, is_strong=True),
    RowColumn(head=_later("Rules that say something else")),
)
IN_FORCE_COLUMNS = (
    RowColumn(head=_later("Since"), width=130),
    RowColumn(head=_later("What"), width=80),
    RowColumn(head=_later("Edition"), is_strong=True),
    RowColumn(head=_later("Decided by"), width=170),
    RowColumn(head=_later("Seconded by"), width=170),
    RowColumn(head=_later("Reason")),
)
_ABSENT = "\u2013"
#: What can be put in force.
KINDS = (_later("protocol"), _later("policy"))


def edition_name(edition: Edition) -> str:
    """Return a protocol's name with its edition, or a site policy's name."""
    of = getattr(edition, "edition", "")
    return f"{edition.name}, {of}" if of else edition.name


def number_rows(
    parameters: Sequence[ParameterRow], sought: str, confirm: str, sources: Mapping[str, str]
) -> list[Row]:
    """Return a row for each number whose key, value or source has the text that is sought in it.

    One that was not verified has the icon of a caution and the words ``confirm``.
    """
    return [
        Row(
            key=one.key,
            cells=(
                one.key,
                one.value,
                one.unit,
                one.source,
                one.section,
                "" if one.verified else confirm,
            ),
            severity="" if one.verified else "caution",
            note=f"{one.key}: {one.value} {one.unit}\n{sources.get(one.source, one.source)}, {one.section}",
        )
        for one in parameters
        if sought.casefold() in f"{one.key} {one.value} {one.source} {one.section}".casefold()
    ]


def difference_rows(differences: Sequence[Difference], confirm: str) -> list[Row]:
    """Return a row for each number in which two editions differ."""
    rows = []
    for one in differences:
        sides = [side for side in (one.first, one.second) if side is not None]
        is_verified = all(side.verified for side in sides)
        told = [f"{side.source}, {side.section}" for side in sides] + ([] if is_verified else [confirm])
        rows.append(
            Row(
                key=one.key,
                cells=(one.key, _value(one.first), _value(one.second), " | ".join(dict.fromkeys(told))),
                severity="" if is_verified else "caution",
            )
        )
    return rows


def past_rows(changes: Sequence[VerdictChange]) -> list[Row]:
    """Return a row for each past order whose verdict would be another."""
    rows = []
    for one in changes:
        searched = one.order.searched
        name = ", ".join(part for part in (searched.family_name, searched.given_name) if part)
        rows.append(
            Row(
                key=one.order.id,
                cells=(
                    searched.order_number,
                    name or _ABSENT,
                    moment_text(searched.planned_start),
                    SEVERITY_WORDS[one.before.value],
                    SEVERITY_WORDS[one.after.value],
                    ", ".join(one.rules),
                ),
                severity=one.after.value,
            )
        )
    return rows


def in_force_rows(history: Sequence[PutInForce]) -> list[Row]:
    """Return a row for each edition that was put in force."""
    return [
        Row(
            key=str(number),
            cells=(
                moment_text(one.since),
                _tr(one.kind),
                one.name,
                one.decided_by or _ABSENT,
                one.seconded_by or _ABSENT,
                one.reason,
            ),
        )
        for number, one in enumerate(history)
    ]


def _value(row: ParameterRow | None) -> str:
    return _ABSENT if row is None else f"{row.value} {row.unit}".rstrip()
