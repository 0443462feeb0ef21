"""The papers of an order and what happened to it, as rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from besponsa_desktop.clinical.display import moment_text
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.row_model import Row, RowColumn

if TYPE_CHECKING:
    from besponsa_desktop.workflow.order_papers import Happening, MadeSheet, Paper

PAPER_COLUMNS = (
    RowColumn(head=_later("Paper"), width=118, is_strong=True),
    RowColumn(head=_later("Version"), width=54, is_number=True),
    RowColumn(head=_later("Last signed as"), width=96),
    RowColumn(head=_later("By")),
    RowColumn(head=_later("When"), width=122),
    RowColumn(head=_later("Last print"), width=88),
)
HISTORY_COLUMNS = (
    RowColumn(head=_later("When"), width=126),
    RowColumn(head=_later("Who"), width=136),
    RowColumn(head=_later("What"), width=152, is_strong=True),
    RowColumn(head=_later("Words")),
)
_KINDS = {
    "worksheet": _later("Worksheet"),
    "intervention": _later("Intervention"),
    "ward sheet": _later("Ward sheet"),
    "ward note": _later("Ward note"),
    "label": _later("Label"),
    "label outer-bag": _later("Outer-bag label"),
    "label light-cover": _later("Light-cover label"),
    "label vial": _later("Vial label"),
}
_NOTE = "ward note"
_BAD = {"void": _later("void"), "failed": _later("failed")}


def kind_words(kind: str) -> str:
    """Return what a kind of paper is called."""
    return _tr(_KINDS[kind]) if kind in _KINDS else kind


def print_words(paper: Paper) -> str:
    """Return the number of a paper's last print, and what came of it where it is not good."""
    printed = paper.last_print
    if printed is None:
        return "\u2013"
    told = {outcome.value for outcome in printed.outcomes}
    bad = next((_tr(words) for outcome, words in _BAD.items() if outcome in told), "")
    return f"{printed.serial} {bad}".strip()


def paper_facts(paper: Paper) -> str:
    """Return who signed a paper, whether it was printed, and its whole digest."""
    lines = list(paper.signed)
    if paper.last_print is not None:
        printed = _tr("Printed as print {serial}: printing it again is a reprint, with a reason.")
        lines.append(printed.format(serial=paper.last_print.serial))
    if paper.sha256:
        lines.append(f"sha256 {paper.sha256}")
    return "\n".join(lines)


def made_words(made: MadeSheet, kind: str = "") -> str:
    """Return what a sheet is that is made anew, or why there is none."""
    if made.pdf is None:
        return _tr("It cannot be printed so: {reason}").format(reason=made.refused)
    if kind == _NOTE:
        return _tr("This note carries no signature: it is made anew from what is recorded of the infusion.")
    return _tr("This sheet carries no signature: it is made anew from the order that two signed.")


def paper_rows(papers: Sequence[Paper]) -> list[Row]:
    """Return a row for each paper; its key is its place in the list."""
    return [
        Row(
            key=str(number),
            cells=(
                kind_words(paper.kind),
                str(paper.version),
                paper.signed_as or "\u2013",
                paper.signed_by or "\u2013",
                "\u2013" if paper.at is None else moment_text(paper.at),
                print_words(paper),
            ),
            note="\n".join(paper.signed),
        )
        for number, paper in enumerate(papers)
    ]


def history_rows(happenings: Sequence[Happening]) -> list[Row]:
    """Return a row for each thing that happened."""
    return [
        Row(
            key=str(number),
            cells=(moment_text(one.at), one.by, one.what, one.told or one.workstation),
            note="\n".join(part for part in (one.told, one.workstation) if part),
        )
        for number, one in enumerate(happenings)
    ]
