"""What follows from an interruption or a delay that was asked about, in words and as planned days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from besponsa_desktop.clinical.display import count_text, date_text, mg_per_m2_text
from besponsa_desktop.clinical.dose_calendar import after_interruption, why_no_day
from besponsa_desktop.clinical.dose_delay import DelayedDose, delay_dose
from besponsa_desktop.gui.language import inside_sentence, listed
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.course_facts import place_words
from besponsa_desktop.gui.models.course_plan_lines import source_text
from besponsa_desktop.gui.models.planned_rows import no_day_words, planned_rows
from besponsa_desktop.gui.models.row_model import Row

if TYPE_CHECKING:
    from besponsa_desktop.clinical.course_overview import CourseOverview
    from besponsa_desktop.clinical.next_dose import AfterInterruption, NextDose


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedView:
    """An answer: its words, a sentence a line, and the planned days beside those of now."""

    words: str
    rows: tuple[Row, ...]


def asked_interruption(facts: CourseOverview, days: int) -> AskedView:
    """Return what an interruption of ``days`` for non-hematologic toxicity means."""
    after = after_interruption(facts.record, facts.regimen, facts.policy, facts.now, days)
    rows = planned_rows(facts.calendar, after.calendar)
    return AskedView(words="\n".join(_of_interruption(after)), rows=rows)


def asked_delay(facts: CourseOverview, on: date) -> AskedView:
    """Return what it means to give the next dose on ``on``."""
    delay = delay_dose(facts.record, (facts.regimen, facts.policy), facts.next_dose, facts.now, on)
    if delay is None:
        words = no_day_words(why_no_day(facts.next_dose))
        return AskedView(words=words, rows=planned_rows(facts.calendar))
    rows = planned_rows(facts.calendar, delay.calendar)
    return AskedView(words="\n".join(_of_delay(delay)), rows=rows)


def _of_interruption(after: AfterInterruption) -> Iterator[str]:
    for one in after.meanings:
        yield _with_source(one.text, source_text(one.source))
    for cycle, day in after.next_dose.to_omit:
        yield _tr("To be omitted then: {place}").format(place=place_words(cycle, day))
    yield _next_words(after.next_dose)
    if after.no_day is not None:
        yield no_day_words(after.no_day)


def _next_words(dose: NextDose) -> str:
    if dose.cycle is None or dose.day is None:
        return _tr("Next dose then: not known")
    level = dose.level
    said = _tr("level not known")
    if level is not None and level.level is not None:
        said = mg_per_m2_text(level.level)
    return _tr("Next dose then: {place}, {level}").format(place=place_words(dose.cycle, dose.day), level=said)


def _of_delay(delay: DelayedDose) -> Iterator[str]:
    days = count_text(abs(delay.days), _tr("day"), _tr("days"))
    if delay.days > 0:
        yield _tr("{days} later than planned").format(days=days)
    elif delay.days < 0:
        yield _tr("{days} earlier than planned").format(days=days)
    else:
        yield _tr("The planned day")
    for limit in delay.unmet:
        words = _tr("Too early: at least {limit}, from {date} on")
        said = words.format(limit=limit.why, date=date_text(limit.on))
        yield _with_source(said, source_text(limit.source))
    if delay.outside is not None:
        words = _tr("Outside the window: it ends {limit}, on {date}")
        if delay.on < delay.outside.on:
            words = _tr("Outside the window: it begins {limit}, on {date}")
        said = words.format(limit=delay.outside.why, date=date_text(delay.outside.on))
        yield _with_source(said, source_text(delay.outside.source))
    missing = [inside_sentence(one.finding.title) for one in delay.needed if not one.on_file]
    if missing:
        yield _tr("Not on file for that day: {list}").format(list=listed(missing))


def _with_source(words: str, source: str) -> str:
    return f"{words} ({source})"
