"""The time line of a course: its doses with their windows, its cycles, and the time after a transplant."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from besponsa_desktop.clinical.assessment import Assessment
from besponsa_desktop.clinical.course import (
    GivenDose,
    InterruptionCause,
    MrdStatus,
    OmittedDose,
    Response,
    ResponseStatus,
)
from besponsa_desktop.clinical.course_overview import CourseOverview
from besponsa_desktop.clinical.course_record import CourseRecord
from besponsa_desktop.clinical.display import (
    count_text,
    date_text,
    dose_text,
    moment_text,
    number_text,
    short_date_text,
)
from besponsa_desktop.clinical.dose_dates import dates_of, dose_days
from besponsa_desktop.clinical.regimen import DOSE_DAYS
from besponsa_desktop.clinical.units import Quantity, magnitude
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.course_view import CycleBar, DoseKind, DoseMark, TransplantBar

_NOON = time(12)
#: What an order is not given under, as long as it stands.
_HOLDING = {"discontinue", "reject", "hold", "incomplete"}
_RESPONSES = {ResponseStatus.CR: "CR", ResponseStatus.CRI: "CRi", ResponseStatus.NONE: _later("no CR or CRi")}
_MRD = {MrdStatus.NEGATIVE: _later("MRD negative"), MrdStatus.POSITIVE: _later("MRD positive")}


def dose_marks(facts: CourseOverview, assessment: Assessment) -> Iterator[DoseMark]:
    """Yield the doses given, oldest first, those omitted, and the present order where it was not given."""
    record = facts.record
    for dose in record.given:
        yield _given_mark(facts, dose)
    yield from omitted_marks(facts)
    order = record.present.prescription
    if record.dose_on(order.cycle, order.day) is not None:
        return
    severity = assessment.verdict.value
    is_held = severity in _HOLDING
    amount = _amount(order.dose)
    place = _tr("cycle {cycle} day {day}").format(cycle=order.cycle, day=order.day)
    words = _tr("{place}: {dose} ordered for {time}, {verdict}")
    yield DoseMark(
        at=order.planned_start,
        kind=DoseKind.HELD if is_held else DoseKind.ORDERED,
        amount=_tr("{amount} held").format(amount=amount) if is_held else amount,
        day=_tr("c {cycle} d {day}").format(cycle=order.cycle, day=order.day),
        words=words.format(
            place=place,
            dose=_dose_words(order.dose),
            time=moment_text(order.planned_start),
            verdict=severity.upper(),
        ),
        severity=severity if is_held else "",
    )


def _given_mark(facts: CourseOverview, dose: GivenDose) -> DoseMark:
    before = tuple(each for each in facts.record.given if each.given_at < dose.given_at)
    window = dates_of(dose.cycle, dose.day, dose_days(before), facts.regimen.schedule).window
    words = _tr("cycle {cycle} day {day}: {dose} given {time}").format(
        cycle=dose.cycle, day=dose.day, dose=_dose_words(dose.dose), time=moment_text(dose.given_at)
    )
    if window is not None:
        words += _tr(", window {first} to {last}").format(
            first=date_text(window[0].on), last=date_text(window[1].on)
        )
    return DoseMark(
        at=dose.given_at,
        kind=DoseKind.GIVEN,
        amount=_amount(dose.dose),
        day=_tr("d {day}").format(day=dose.day),
        words=words,
        window=None if window is None else (window[0].on, window[1].on),
    )


def omitted_marks(facts: CourseOverview) -> Iterator[DoseMark]:
    """Yield the doses omitted, each on its day by the schedule; one without such a day is left out."""
    for dose in facts.record.omitted:
        on = omitted_on(facts, dose)
        if on is None:
            continue
        words = _tr("{place}: omitted, by the schedule on {date}").format(
            place=_tr("cycle {cycle} day {day}").format(cycle=dose.cycle, day=dose.day), date=date_text(on)
        )
        yield DoseMark(
            at=datetime.combine(on, _NOON, tzinfo=facts.now.tzinfo),
            kind=DoseKind.OMITTED,
            amount=_tr("omitted"),
            day=_tr("d {day}").format(day=dose.day),
            words=f"{words}: {dose.reason}" if dose.reason else words,
        )


def omitted_on(facts: CourseOverview, dose: OmittedDose) -> date | None:
    """Return the day that the schedule had for an omitted dose; ``None`` without day 1 of its cycle."""
    place = (dose.cycle, dose.day)
    first = next((d for d in facts.record.given if (d.cycle, d.day) == (dose.cycle, DOSE_DAYS[0])), None)
    before = [each for each in facts.record.given if (each.cycle, each.day) < place]
    if first is None and dose.day != DOSE_DAYS[0]:
        return None
    return dates_of(*place, dose_days(before), facts.regimen.schedule).usual


def _interruptions_of(record: CourseRecord, cycle: int) -> tuple[str, ...]:
    causes = {
        InterruptionCause.NON_HEMATOLOGIC: _tr("interrupted {days}, non-hematologic toxicity"),
        InterruptionCause.OTHER: _tr("interrupted {days}, another cause"),
    }
    return tuple(
        causes[one.cause].format(days=count_text(one.days, _tr("day"), _tr("days")))
        for one in record.interruptions
        if one.cycle == cycle
    )


def _longest_of(record: CourseRecord, cycle: int) -> str:
    days = max((one.days for one in record.interruptions if one.cycle == cycle), default=0)
    return _tr("interrupted {days}\u00a0d").format(days=days) if days else ""


def cycle_bars(facts: CourseOverview) -> Iterator[CycleBar]:
    """Yield each cycle begun: to the next one, or as long as the protocol makes it."""
    first_days: dict[int, date] = {}
    for dose in facts.record.given:
        first_days.setdefault(dose.cycle, dose.given_at.date())
    schedule = facts.regimen.schedule
    numbers = sorted(first_days)
    for number, following in zip(numbers, [*numbers[1:], None], strict=False):
        length = schedule.first_cycle_length if number == 1 else schedule.later_cycle_length
        usual = first_days[number] + timedelta(days=int(length))
        longest = first_days[number] + timedelta(
            days=int(max(schedule.first_cycle_length, schedule.later_cycle_length))
        )
        last = usual if following is None else min(first_days[following], longest)
        name = _tr("Cycle {cycle}").format(cycle=number)
        after = first_days.get(following) if following is not None else None
        words = _response_in(facts.record.responses, first_days[number], after)
        yield CycleBar(
            first=first_days[number],
            last=last,
            name=name,
            words=words,
            interruptions=_interruptions_of(facts.record, number),
            interrupted=_longest_of(facts.record, number),
        )


def _response_in(responses: tuple[Response, ...], first: date, until: date | None) -> str:
    """Return the last response assessed in a cycle, in words; empty where none was."""
    inside = [
        one
        for one in responses
        if one.assessed_on is not None
        and first < one.assessed_on
        and (until is None or one.assessed_on <= until)
    ]
    if not inside:
        return ""
    status = _RESPONSES.get(inside[-1].status, "") if inside[-1].status else ""
    mrd = _MRD.get(inside[-1].mrd, "") if inside[-1].mrd else ""
    return ", ".join(_tr(words) for words in (status, mrd) if words)


def transplant_bar(record: CourseRecord) -> TransplantBar | None:
    """Return the time after the transplant of this course; ``None`` before one."""
    on = record.transplant_on
    if on is None:
        return None
    return TransplantBar(on=on, words=_tr("after transplant, {date}").format(date=short_date_text(on)))


def _amount(dose: Quantity | None) -> str:
    """Return the number of milligrams, or a question mark where it is not stated."""
    return "?" if dose is None else number_text(magnitude(dose, "mg"))


def _dose_words(dose: Quantity | None) -> str:
    return _tr("amount not stated") if dose is None else dose_text(dose)
