"""The liver watch as rows of the course screen: a day a row, what is not known as not known; no score."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from besponsa_desktop.clinical.checks.inputs import TEST_NAMES
from besponsa_desktop.clinical.display import (
    date_text,
    moment_text,
    percent_text,
    quantity_text,
)
from besponsa_desktop.clinical.findings import Finding
from besponsa_desktop.clinical.investigations import LaboratoryTest
from besponsa_desktop.clinical.liver_watch import (
    PANEL_TESTS,
    LiverResult,
    VodSign,
    WatchedDay,
    WatchedMoment,
    WatchState,
    results_of,
)
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.course_facts import place_words, severity_of
from besponsa_desktop.gui.models.course_plan_lines import source_text
from besponsa_desktop.gui.models.course_view import WatchView
from besponsa_desktop.gui.models.row_model import Row, RowColumn
from besponsa_desktop.gui.palette import SEVERITY_WORDS

if TYPE_CHECKING:
    from besponsa_desktop.clinical.course_overview import CourseOverview

WATCH_COLUMNS = (
    RowColumn(head=_later("State"), width=140, is_strong=True),
    RowColumn(head=_later("Day"), width=104),
    RowColumn(head=_later("Bilirubin"), width=76, is_number=True),
    RowColumn(head=_later("ALT"), width=76, is_number=True),
    RowColumn(head=_later("AST"), width=76, is_number=True),
    RowColumn(head=_later("ALP"), width=76, is_number=True),
    RowColumn(head=_later("Weight"), width=86, is_number=True),
    RowColumn(head=_later("Signs of VOD")),
    RowColumn(head=_later("Since dose"), width=78, is_number=True),
    RowColumn(head=_later("Since transplant"), width=104, is_number=True),
    RowColumn(head=_later("Change of state"), width=184),
)
_STATES = {
    WatchState.CLEAR: _later("No sign"),
    WatchState.UNKNOWN: _later("Not known"),
    WatchState.CAUTION: SEVERITY_WORDS["caution"],
    WatchState.HOLD: SEVERITY_WORDS["hold"],
    WatchState.DISCONTINUE: SEVERITY_WORDS["discontinue"],
}
_SEVERITIES = {WatchState.CLEAR: "pass", WatchState.UNKNOWN: "incomplete"}
_SIGNS = {
    VodSign.BILIRUBIN: _later("bilirubin"),
    VodSign.HEPATOMEGALY: _later("hepatomegaly"),
    VodSign.WEIGHT_GAIN: _later("weight gain"),
    VodSign.ASCITES: _later("ascites"),
}
_DOT, _NOT_TAKEN = " \u00b7 ", "\u2013"


def watch_view(facts: CourseOverview) -> WatchView:
    """Return the liver watch, the newest day first."""
    days = facts.watched_days()
    rows = [_row(day, before) for before, day in pairwise((None, *days)) if day is not None]
    details = {_key(day): "\n".join(_details(day)) for day in days}
    risks = facts.risk_factors
    source = source_text(risks.source)
    words = _tr("{message} Source: {source}").format(message=risks.message, source=source)
    return WatchView(rows=tuple(reversed(rows)), details=details, risks=words)


def _key(day: WatchedDay) -> str:
    return day.on.isoformat()


def _row(day: WatchedDay, before: WatchedDay | None) -> Row:
    last, change = day.last, _change(day, before)
    return Row(
        key=_key(day),
        cells=(
            _tr(_STATES[day.state]),
            date_text(day.on),
            *(_multiples(results_of(day, test)) for test in PANEL_TESTS),
            _weight(day),
            _signs(last),
            _since(last.days_since_dose),
            _since(last.days_since_transplant),
            change,
        ),
        severity=_SEVERITIES.get(day.state, day.state.value),
        is_strong=bool(change),
    )


def _multiples(results: tuple[LiverResult, ...]) -> str:
    return ", ".join(one.text or _tr("no limit") for one in results) or _NOT_TAKEN


def _weight(day: WatchedDay) -> str:
    if not any(moment.weights for moment in day.moments):
        return _NOT_TAKEN
    gain = day.last.gain_percent
    return _tr("not known") if gain is None else percent_text(gain, 1)


def _signs(moment: WatchedMoment) -> str:
    """Return which signs are there, which are not known, and which are not there."""
    parts = ((True, _tr("yes: {signs}")), (None, _tr("not known: {signs}")), (False, _tr("no: {signs}")))
    said = []
    for answer, words in parts:
        names = [_tr(_SIGNS[sign]) for sign, is_there in moment.signs.items() if is_there is answer]
        if names:
            said.append(words.format(signs=", ".join(names)))
    return _DOT.join(said)


def _since(days: int | None) -> str:
    return _NOT_TAKEN if days is None else _tr("{days}\u00a0d").format(days=days)


def _change(day: WatchedDay, before: WatchedDay | None) -> str:
    """Return what the state became on this day, and when; empty where it ends as the day before did."""
    if before is None or before.state is day.state:
        return ""
    words = _tr("{before} \u2192 {now} {time}")
    at = f"{day.changes[-1].at:%H:%M}"
    return words.format(before=_tr(_STATES[before.state]), now=_tr(_STATES[day.state]), time=at)


# ---------------------------------------------------------------------- the chosen day
def _details(day: WatchedDay) -> Iterator[str]:
    """Yield what was found on a day and when, and what the rules say at its end, with their sources."""
    last = day.last
    yield _DOT.join(_found(moment) for moment in day.moments)
    for finding in (last.vod, last.limits):
        yield _said(finding)
    dose = last.last_dose
    if dose is not None:
        place, time = place_words(dose.cycle, dose.day), moment_text(dose.given_at)
        yield _tr("Last dose before: {place}, {time}").format(place=place, time=time)


def _found(moment: WatchedMoment) -> str:
    found = [_result(one) for one in moment.results]
    found += [_tr("weight {weight}").format(weight=quantity_text(one.value)) for one in moment.weights]
    if moment.examinations:
        found.append(_tr("examined"))
    return f"{moment.at:%H:%M} {', '.join(found)}"


def _result(one: LiverResult) -> str:
    name = _name(one.result.test)
    bound = "" if one.result.comparator is None else one.result.comparator.value
    multiple = f"{one.text} \u00d7 ULN" if one.text else _tr("no limit")
    return f"{name} {bound}{quantity_text(one.result.value)} ({multiple})"


def _name(test: LaboratoryTest) -> str:
    return TEST_NAMES[test]


def _said(finding: Finding) -> str:
    words = _tr("{title}: {severity}. {message} Source: {source}")
    return words.format(
        title=finding.title,
        severity=SEVERITY_WORDS[severity_of(finding)],
        message=finding.message,
        source=source_text(finding.source),
    )
