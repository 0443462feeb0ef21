"""The monitoring plan: what is due when, and how it stands at the planned start."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple

from tests.second_implementation.case import Case
from tests.second_implementation.figures import HOURS_72, QT_LIST
from tests.second_implementation.liver import PANEL
from tests.second_implementation.ruling import named
from tests.second_implementation.signs import ELECTROLYTES, baseline_of, ecgs, electrolyte_age, first_dose_on


class Item(NamedTuple):
    """One thing to do: what, from when, until when, and how it stands."""

    item: str
    due_from: date
    due_to: date
    status: str


def plan(case: Case) -> list[Item]:
    """Return every item of the plan."""
    return [
        *before_this_dose(case),
        *after_doses(case),
        *after_transplant(case),
        *heart(case),
        *after_this_dose(case),
    ]


def on_day(case: Case) -> date:
    return case.start.date()


def standing(case: Case, first: date, last: date, *, is_done: bool) -> str:
    if is_done:
        return "done"
    today = on_day(case)
    if today > last:
        return "overdue"
    return "due" if today >= first else "planned"


def before_this_dose(case: Case) -> Iterator[Item]:
    today = on_day(case)
    first = (case.start - HOURS_72).date()

    def item(name: str, *, is_done: bool) -> Item:
        return Item(name, first, today, "done" if is_done else "due")

    counts = ("anc", "platelets")
    signs = case.examination
    yield item("liver_panel", is_done=all(case.fresh(test, HOURS_72) for test in PANEL))
    yield item(
        "vod_examination", is_done=was_examined(case, ("hepatomegaly", "ascites")) and case.weight is not None
    )
    yield item("cbc", is_done=all(case.fresh(test, HOURS_72) for test in counts))
    yield item("infection_bleeding", is_done=was_examined(case, ("infection", "bleeding")) and bool(signs))
    yield item("prophylaxis_review", is_done=False)


def was_examined(case: Case, signs: tuple[str, ...]) -> bool:
    return all(case.examination.get(sign) is not None for sign in signs)


def after_doses(case: Case) -> Iterator[Item]:
    for day in [*(dose["given_at"].date() for dose in case.doses), on_day(case)]:
        first, last = day + timedelta(days=1), day + timedelta(days=3)
        done = has_panel(case, first, last)
        yield Item("liver_panel", first, last, standing(case, first, last, is_done=done))


def has_panel(case: Case, first: date, last: date) -> bool:
    """Return whether all four tests of the liver panel were drawn inside a span."""
    return all(
        any(first <= result["collected_at"].date() <= last for result in case.labs.get(test, []))
        for test in PANEL
    )


def has_examination(case: Case, first: date, last: date) -> bool:
    examination = case.any_examination
    examined: datetime | None = examination.get("examined_at")
    if examined is None or examination.get("hepatomegaly") is None or examination.get("ascites") is None:
        return False
    return first <= examined.date() <= last


def after_transplant(case: Case) -> Iterator[Item]:
    done_on: date | None = case.course.get("hsct_on")
    if done_on is None:
        return
    checks: list[tuple[str, Callable[[Case, date, date], bool]]] = [
        ("liver_panel", has_panel),
        ("vod_examination", has_examination),
    ]
    for week in range(4):
        first, last = done_on + timedelta(days=7 * week + 1), done_on + timedelta(days=7 * week + 7)
        for name, is_done in checks:
            yield Item(name, first, last, standing(case, first, last, is_done=is_done(case, first, last)))


def heart(case: Case) -> Iterator[Item]:
    """Yield ECG and electrolytes: baseline, after a QT-prolonging medicine, day 1 of each cycle."""
    today, first_day = on_day(case), first_dose_on(case)
    for name, days, is_done in (
        ("ecg", 28, baseline_of(case) is not None),
        ("electrolytes", 7, has_electrolytes(case, first_day - timedelta(days=7), first_day)),
    ):
        begin = first_day - timedelta(days=days)
        yield Item(name, begin, first_day, standing(case, begin, first_day, is_done=is_done))
    if case.day == 1 and case.cycle > 1:
        month = today - timedelta(days=28)
        ecg_done = any(case.start - ecg["recorded_at"] <= timedelta(days=28) for ecg in ecgs(case))
        young = all(case.fresh(test, electrolyte_age(case)) for test in ELECTROLYTES)
        yield Item("ecg", month, today, "done" if ecg_done else "due")
        yield Item("electrolytes", month, today, "done" if young else "due")
    for started in qt_medicines_started(case):
        done = any(ecg["recorded_at"].date() > started for ecg in ecgs(case))
        yield Item("ecg", started, today, "done" if done else "due")
        done = has_electrolytes(case, started + timedelta(days=1), today)
        yield Item("electrolytes", started, today, "done" if done else "due")
    next_start = next_cycle_on(case)
    for name in ("ecg", "electrolytes"):
        yield Item(name, next_start, next_start, standing(case, next_start, next_start, is_done=False))


def has_electrolytes(case: Case, first: date, last: date) -> bool:
    return all(
        any(first <= result["collected_at"].date() <= last for result in case.labs.get(test, []))
        for test in ELECTROLYTES
    )


def qt_medicines_started(case: Case) -> list[date]:
    medicines = case.document.get("concomitant_medicines") or []
    started = [medicine.get("started_on") for medicine in medicines if named(medicine["drug"]) in QT_LIST]
    return sorted(day for day in started if day is not None and day <= on_day(case))


def next_cycle_on(case: Case) -> date:
    """Return day 1 of the next cycle by the shortest length of this one; from this dose without a day 1."""
    day_1 = None if case.day == 1 else case.given(case.cycle, 1)
    begun = on_day(case) if day_1 is None else day_1["given_at"].date()
    return begun + timedelta(days=21 if case.cycle == 1 else 28)


def after_this_dose(case: Case) -> Iterator[Item]:
    today = on_day(case)
    tomorrow = today + timedelta(days=1)
    yield Item("infusion_watch", today, today, "due")
    if case.day == 1 and case.previous_day_1 is not None:
        begun = case.previous_day_1["given_at"].date() + timedelta(days=1)
        is_done = case.status is not None
        yield Item("response", begun, today, standing(case, begun, today, is_done=is_done))
    next_start = next_cycle_on(case)
    due_from = min(tomorrow, next_start)
    yield Item("response", due_from, next_start, standing(case, due_from, next_start, is_done=False))
    sex = case.patient.get("sex")
    if sex != "male":
        yield Item("contraception_female", tomorrow, months_later(today, 8), "planned")
    if sex != "female":
        yield Item("contraception_male", tomorrow, months_later(today, 5), "planned")
    if sex != "male":
        yield Item("breastfeeding", tomorrow, months_later(today, 2), "planned")


def months_later(day: date, months: int) -> date:
    """Return the same day some months later; a month that has no such day ends with its turn."""
    years, month = divmod(day.month - 1 + months, 12)
    first = date(day.year + years, month + 1, 1)
    following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return min(first + timedelta(days=day.day - 1), following)
