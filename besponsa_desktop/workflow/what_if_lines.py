"""What is said of an interruption and of a delay that were asked about, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from besponsa_desktop.clinical.display import count_text, date_text, mg_per_m2_text
from besponsa_desktop.clinical.dose_delay import DelayedDose
from besponsa_desktop.clinical.next_dose import AfterInterruption, NextDose
from besponsa_desktop.workflow.course_lines import confirm_text, finding_text, no_day_lines, planned_text
from besponsa_desktop.workflow.what_if import WhatIf


def what_if_parts(asked: WhatIf) -> Iterator[tuple[str, Iterable[str]]]:
    """Yield the title and the lines of each thing that was asked."""
    if asked.interruption is not None:
        days = count_text(asked.interruption.days, "day")
        yield (
            f"After an interruption of {days} for non-hematologic toxicity",
            interruption_said(asked.interruption),
        )
    if asked.delay is not None:
        yield f"The next dose on {date_text(asked.delay.on)}", delay_said(asked.delay)


def interruption_said(after: AfterInterruption) -> Iterator[str]:
    """Yield what an interruption means, the dose that comes next then, and the calendar moved by its days."""
    yield from (f"{one.text}{confirm_text(one.source.verified)}" for one in after.meanings)
    for cycle, day in after.next_dose.to_omit:
        yield f"To be omitted then: cycle {cycle} day {day}"
    yield _next_said(after.next_dose)
    yield from (planned_text(dose) for dose in after.calendar)
    yield from no_day_lines(after.no_day)


def _next_said(dose: NextDose) -> str:
    if dose.cycle is None or dose.day is None:
        return "Next dose then: not known"
    said = f"Next dose then: cycle {dose.cycle} day {dose.day}"
    if dose.level is None or dose.level.level is None:
        return f"{said}, level not known"
    return f"{said}, {mg_per_m2_text(dose.level.level)}"


def delay_said(delay: DelayedDose) -> Iterator[str]:
    """Yield how far the day is from the planned one, which limits it does not meet, and what follows."""
    count = count_text(abs(delay.days), "day")
    if delay.days:
        yield f"{count} {'later' if delay.days > 0 else 'earlier'} than planned"
    else:
        yield "The planned day"
    for limit in delay.unmet:
        source = confirm_text(limit.source.verified)
        yield f"Not met: at least {limit.why}, from {date_text(limit.on)} on{source}"
    if delay.outside is not None:
        ends = "begins" if delay.on < delay.outside.on else "ends"
        source = confirm_text(delay.outside.source.verified)
        yield f"Outside the window: it {ends} {delay.outside.why}, on {date_text(delay.outside.on)}{source}"
    yield from (
        finding_text("Not on file for that day", one.finding) for one in delay.needed if not one.on_file
    )
    yield from (planned_text(dose) for dose in delay.calendar)
