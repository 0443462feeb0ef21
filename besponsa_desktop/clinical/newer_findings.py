"""What was found at visits later than what an order states: an order judged without it may miss a change.

Only what counts for the order is looked at: what was found by its planned start, and has a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import TypeAlias

from besponsa_desktop.clinical.checks.inputs import TEST_NAMES, stated
from besponsa_desktop.clinical.course_record import Visit
from besponsa_desktop.clinical.course_saying import ecg_shown, result_shown, weight_shown
from besponsa_desktop.clinical.display import moment_text
from besponsa_desktop.clinical.investigations import Ecg, Examination, LaboratoryResult
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.patient import Measurement

Found: TypeAlias = LaboratoryResult | Measurement | Examination | Ecg


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedFinding:
    """Something that was found: where it stands in an order, what it is, its value as text, and when.

    ``found`` is the result, weight, examination or ECG itself.
    """

    path: str
    what: str
    value: str
    at: datetime
    found: Found

    @property
    def words(self) -> str:
        """Return what was found and when, and its value where there is one."""
        of = f"{self.what} of {moment_text(self.at)}"
        return f"{of}: {self.value}" if self.value else of


def stated_by(order: ChemotherapyOrder) -> Visit:
    """Return what an order states that visits find, too."""
    return Visit(
        name=order.prescription.id,
        observed_on=order.prescription.planned_start.date(),
        labs=order.labs,
        ecgs=order.ecgs,
        examination=order.examination,
        weight=order.measurements.weight,
    )


def newer_findings(stated: Visit, visits: Iterable[Visit], until: datetime) -> tuple[DatedFinding, ...]:
    """Return the latest finding of each kind, up to ``until``, that visits have and ``stated`` has not.

    A kind is one laboratory test, the weight, the examination, the ECG. Of one time, another value counts as
    one that is not stated, and every result or ECG counts, since the worse decides; of the weight and the
    examination, of which an order has one, the one that was recorded last. What is stated may say more than
    what was found. ``until`` is the planned start of the order that states them.
    """
    found = _latest(one for visit in visits for one in _of_visit(visit) if one.at <= until)
    known = [one for one in _of_visit(stated) if one.at <= until]
    stated_at = {what: ones[0].at for what, ones in _latest(known).items()}
    return tuple(
        one
        for what, ones in found.items()
        for one in (ones if _is_one_of_many(ones[0]) else ones[-1:])
        if what not in stated_at
        or stated_at[what] < one.at
        or (stated_at[what] == one.at and not any(_states(other.found, one.found) for other in known))
    )


def with_found(order: ChemotherapyOrder, findings: Iterable[DatedFinding]) -> ChemotherapyOrder:
    """Return an order as it would be if it stated the findings, too.

    A sign that a later examination did not look for stays as it was.
    """
    for one in findings:
        match one.found:
            case LaboratoryResult() as result:
                order = replace(order, labs=(*order.labs, result))
            case Ecg() as ecg:
                order = replace(order, ecgs=(*order.ecgs, ecg))
            case Measurement() as weight:
                order = replace(order, measurements=replace(order.measurements, weight=weight))
            case seen:
                order = replace(order, examination=_seen_later(order.examination, seen))
    return order


def _seen_later(before: Examination, later: Examination) -> Examination:
    answers = {answer.name: getattr(later, answer.name) for answer in fields(Examination)}
    return replace(before, **{name: answer for name, answer in answers.items() if answer is not None})


def _is_one_of_many(finding: DatedFinding) -> bool:
    """Tell whether an order states a list of such findings, and not one alone."""
    return isinstance(finding.found, LaboratoryResult | Ecg)


def _latest(findings: Iterable[DatedFinding]) -> dict[str, list[DatedFinding]]:
    """Return the findings of the latest time of each kind, each once, the one that comes last at the end."""
    latest: dict[str, list[DatedFinding]] = {}
    for one in findings:
        ones = latest.get(one.what)
        if ones is None or ones[0].at < one.at:
            latest[one.what] = [one]
        elif ones[0].at == one.at:
            latest[one.what] = [*(other for other in ones if other != one), one]
    return latest


def _states(stated: Found, found: Found) -> bool:
    """Tell whether a finding is stated by another one, which may say more of it: its limits, other answers.

    A bound is another result than the number.
    """
    if type(stated) is not type(found):
        return False
    if isinstance(found, LaboratoryResult) and found.comparator is not getattr(stated, "comparator", None):
        return False
    said = {one.name: getattr(found, one.name) for one in fields(found)}
    return all(getattr(stated, name) == value for name, value in said.items() if value is not None)


def _of_visit(visit: Visit) -> Iterator[DatedFinding]:
    for result in visit.labs:
        named = ("labs", TEST_NAMES[result.test], result_shown(result))
        yield from _dated(named, result.collected_at, result)
    for ecg in visit.ecgs:
        yield from _dated(("ecgs", "ECG", ecg_shown(ecg)), ecg.recorded_at, ecg)
    if visit.weight is not None:
        named = ("measurements.weight", "weight", weight_shown(visit.weight))
        yield from _dated(named, visit.weight.measured_at, visit.weight)
    yield from _of_examination(visit.examination)


def _of_examination(seen: Examination) -> Iterator[DatedFinding]:
    """Yield the examination with every answer, so that another one of the same time is another finding."""
    answers = [
        f"{answer.name.replace('_', ' ')}: {stated('', getattr(seen, answer.name)).value}"
        for answer in fields(Examination)
        if answer.name != "examined_at" and getattr(seen, answer.name) is not None
    ]
    yield from _dated(("examination", "examination", ", ".join(answers)), seen.examined_at, seen)


def _dated(
    named: tuple[str, str, str],
    at: datetime | None,
    found: Found,
) -> Iterator[DatedFinding]:
    path, what, value = named
    if at is not None:
        yield DatedFinding(path=path, what=what, value=value, at=at, found=found)
