"""The values of a course as the rows of a table: what the plots draw, point by point."""

from __future__ import annotations

from besponsa_desktop.clinical.display import date_text, moment_with_offset_text
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.course_view import (
    CourseView,
    CycleBar,
    DoseKind,
    DoseMark,
    EventMark,
    PlotView,
)
from besponsa_desktop.gui.models.row_model import Row, RowColumn
from besponsa_desktop.gui.palette import SEVERITY_WORDS

VALUE_COLUMNS = (
    RowColumn(head=_later("What"), width=150, is_strong=True),
    RowColumn(head=_later("Value"), width=90, is_number=True),
    RowColumn(head=_later("Unit"), width=130),
    RowColumn(head=_later("Taken"), width=180),
    RowColumn(head=_later("Limit"), width=230),
    RowColumn(head=_later("Remark")),
)
_DOSE = "dose"


def value_rows(view: CourseView) -> tuple[Row, ...]:
    """Return a row for each point of each plot, each dose and event of the time line, and each remark."""
    values = tuple(_row(plot, number) for plot in view.plots for number in range(len(plot.points)))
    nothing = tuple(_nothing(plot) for plot in view.plots if not plot.points)
    doses = tuple(_dose(dose, number) for number, dose in enumerate(view.doses))
    events = tuple(_event(event, number) for number, event in enumerate(view.events))
    cycles = tuple(_interrupted(bar) for bar in view.cycles if bar.interruptions)
    notes = tuple(_note(words, number) for number, words in enumerate(view.notes))
    return (*values, *nothing, *doses, *events, *cycles, *notes)


def row_key(plot: PlotView, number: int) -> str:
    """Return the key of the row that shows a point."""
    return f"{plot.key}/{number}"


def _row(plot: PlotView, number: int) -> Row:
    point = plot.points[number]
    severity = plot.severity_of(point)
    remarks = (
        _tr("{severity}: beyond the limit").format(severity=SEVERITY_WORDS[severity]) if severity else "",
        _tr("before it: {why}").format(why=point.gap) if point.gap else "",
        _tr("only a bound is known") if point.bound else "",
    )
    return Row(
        key=row_key(plot, number),
        cells=(
            plot.name,
            point.text,
            plot.unit,
            moment_with_offset_text(point.at),
            "; ".join(limit.words for limit in plot.limits),
            "; ".join(remark for remark in remarks if remark),
        ),
        severity=severity,
    )


def _nothing(plot: PlotView) -> Row:
    words = plot.note or _tr("no value on file")
    return Row(key=plot.key, cells=(plot.name, "\u2013", plot.unit, "", "", words))


def _dose(dose: DoseMark, number: int) -> Row:
    is_omitted = dose.kind is DoseKind.OMITTED
    unit, at = ("", date_text(dose.at.date())) if is_omitted else ("mg", moment_with_offset_text(dose.at))
    return Row(
        key=f"{_DOSE}/{number}",
        cells=(_tr("Dose"), dose.amount, unit, at, "", dose.words),
        severity=dose.severity,
    )


def _event(event: EventMark, number: int) -> Row:
    at = moment_with_offset_text(event.at)
    return Row(key=f"event/{number}", cells=(event.what, event.grade, "", at, "", event.words))


def _interrupted(bar: CycleBar) -> Row:
    words = f"{bar.name}: {'; '.join(bar.interruptions)}"
    return Row(key=f"interrupted/{bar.name}", cells=(_tr("Interruption"), "", "", "", "", words))


def _note(words: str, number: int) -> Row:
    return Row(key=f"note/{number}", cells=(_tr("Remark"), "", "", "", "", words))
