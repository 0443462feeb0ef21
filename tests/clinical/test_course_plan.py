"""The course's monitoring plan and its trends: what is overdue is said, and breaks the lines."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

from besponsa_desktop.clinical.course_joining import join_course
from besponsa_desktop.clinical.course_overview import CourseOverview, look_at_course
from besponsa_desktop.clinical.course_plan import CourseItem, overdue_items
from besponsa_desktop.clinical.course_record import CourseRecord, Visit
from besponsa_desktop.clinical.course_trends import CourseTrend
from besponsa_desktop.clinical.investigations import Comparator, LaboratoryTest, QtMethod
from besponsa_desktop.clinical.monitoring_items import MonitoringStatus, MonitoringTask
from besponsa_desktop.clinical.order import ChemotherapyOrder, ConcomitantMedicine
from besponsa_desktop.clinical.patient import BodyMeasurements
from besponsa_desktop.clinical.units import quantity
from tests.clinical.courses import POLICY, REGIMEN, at, given, order, sample_orders

LIVER = (LaboratoryTest.TOTAL_BILIRUBIN, LaboratoryTest.ALT, LaboratoryTest.AST, LaboratoryTest.ALP)


def seen(record: CourseRecord, now: datetime | None = None) -> CourseOverview:
    """Return the course as of a time, else of its present order."""
    return look_at_course(record, REGIMEN, POLICY, now or record.present.prescription.planned_start)


def items(overview: CourseOverview, task: MonitoringTask, why: str = "") -> list[CourseItem]:
    """Return the items of a task whose reason has these words."""
    return [one for one in overview.plan if one.item.item is task and why in one.item.why]


def without(first: ChemotherapyOrder, day: str, *tests: LaboratoryTest) -> ChemotherapyOrder:
    """Return an order without the results of a day: all, or those of ``tests``."""
    kept = tuple(
        r
        for r in first.labs
        if r.collected_at is None
        or r.collected_at.date().isoformat() != day
        or (tests and r.test not in tests)
    )
    return replace(first, labs=kept)


def trend(overview: CourseOverview, name: str) -> CourseTrend:
    """Return a trend by its name."""
    return next(one for one in overview.trends if one.name == name)


def test_that_a_panel_missed_after_a_dose_is_overdue_until_it_is_made_up() -> None:
    second = without(sample_orders()[1], "2026-08-05")
    before = tuple(r for r in second.labs if r.collected_at and r.collected_at < at("2026-08-03"))
    overview = seen(join_course([replace(second, labs=before)]), at("2026-08-08"))
    (missed,) = items(overview, MonitoringTask.LIVER_PANEL, "after cycle 1 day 1")
    assert (missed.item.status, missed.made_up_on) == (MonitoringStatus.OVERDUE, None)
    assert missed.is_open
    assert missed in overdue_items(overview.plan)
    later = seen(join_course([second]), at("2026-08-10"))
    (made_up,) = items(later, MonitoringTask.LIVER_PANEL, "after cycle 1 day 1")
    assert (made_up.item.status, made_up.made_up_on) == (MonitoringStatus.OVERDUE, date(2026, 8, 9))
    assert made_up not in overdue_items(later.plan)


def test_that_a_panel_is_planned_then_due_then_overdue() -> None:
    course = join_course([order("A", (1, 8), "2026-08-10", given(1, 1, "2026-08-03"))])
    states = []
    for day in ("2026-08-03", "2026-08-04", "2026-08-06", "2026-08-07"):
        (panel,) = items(seen(course, at(day, "23:00")), MonitoringTask.LIVER_PANEL, "after cycle 1 day 1")
        states.append(panel.item.status.value)
    assert states == ["planned", "due", "due", "overdue"]


def test_that_what_was_due_before_a_dose_is_judged_by_what_was_on_file_then() -> None:
    overview = seen(join_course(sample_orders()))
    before = [one for one in overview.plan if (one.cycle, one.day) == (1, 8)]
    assert {one.item.item.value for one in before} == {
        *("liver_panel", "vod_examination", "cbc", "infection_bleeding", "prophylaxis_review")
    }
    assert all(one.item.status is MonitoringStatus.DONE for one in before)
    assert {one.item.done_on for one in before} == {date(2026, 8, 9), date(2026, 8, 10)}


def test_that_prophylaxis_is_reviewed_where_the_order_of_the_dose_records_it() -> None:
    bare = replace(sample_orders()[1], anti_infectives=())
    overview = seen(join_course([sample_orders()[0], bare, sample_orders()[2]]))
    states = {
        one.day: (one.item.status.value, one.made_up_on)
        for one in items(overview, MonitoringTask.PROPHYLAXIS_REVIEW)
    }
    assert states == {1: ("done", None), 8: ("overdue", None), 15: ("due", None)}
    unknown = seen(join_course([sample_orders()[2]]))
    reviews = items(unknown, MonitoringTask.PROPHYLAXIS_REVIEW)
    assert [one.item.status.value for one in reviews] == ["overdue", "overdue", "due"]


def test_that_a_qt_medicine_taken_once_asks_for_an_ecg_though_it_is_ended() -> None:
    taken = ConcomitantMedicine(drug="levofloxacin", started_on=date(2026, 8, 5))
    second = replace(sample_orders()[1], concomitant_medicines=(taken,))
    overview = seen(join_course([second, sample_orders()[2]]))
    (ecg,) = items(overview, MonitoringTask.ECG, "levofloxacin")
    assert (ecg.item.status, ecg.item.due_from) == (MonitoringStatus.DUE, date(2026, 8, 5))


def test_that_contraception_is_planned_until_it_ends() -> None:
    course = join_course(sample_orders())
    for day, state in (("2027-05-15", "planned"), ("2027-05-16", "done")):
        (until,) = items(seen(course, at(day)), MonitoringTask.CONTRACEPTION_FEMALE)
        assert (until.item.status.value, until.item.due_to) == (state, date(2027, 5, 15))
    first = seen(join_course(sample_orders()[:1]))
    assert items(first, MonitoringTask.CONTRACEPTION_FEMALE) == []


def test_that_the_plan_of_a_course_without_stated_doses_has_no_dose() -> None:
    stated = order("A", (1, 8), "2026-08-10")
    overview = seen(join_course([replace(stated, course=replace(stated.course, doses_given=None))]))
    assert {one.cycle for one in overview.plan} == {None}
    assert {one.item.item for one in overview.plan} == {MonitoringTask.ECG, MonitoringTask.ELECTROLYTES}


def test_that_the_line_is_broken_where_a_panel_was_due_and_not_taken() -> None:
    late = order("A", (1, 15), "2026-08-17", given(1, 1, "2026-08-03"))
    kept = tuple(r for r in sample_orders()[2].labs if r.collected_at and r.collected_at < at("2026-08-03"))
    again = tuple(replace(r, collected_at=at("2026-08-16")) for r in kept[:6])
    overview = seen(join_course([replace(late, labs=(*kept, *again))]))
    gaps = [point.gap for point in trend(overview, "bilirubin").points]
    assert gaps == ["", "", "due 04-Aug-2026 to 06-Aug-2026, not on file"]


def test_that_the_line_is_broken_where_a_panel_lacks_the_test() -> None:
    second = without(sample_orders()[1], "2026-08-05", LaboratoryTest.ALT)
    overview = seen(join_course([second]))
    alt, ast = trend(overview, "ALT"), trend(overview, "AST")
    assert [point.gap for point in alt.points] == ["", "", "not in the panel of 05-Aug-2026"]
    assert [point.gap for point in ast.points] == ["", "", "", ""]


def test_that_the_line_is_broken_by_a_value_that_cannot_be_shown() -> None:
    second = sample_orders()[1]
    on = datetime.fromisoformat("2026-08-05T06:00:00-04:00")
    labs = tuple(
        replace(r, upper_limit=None) if r.test in LIVER and r.collected_at == on else r for r in second.labs
    )
    bazett = replace(
        second.ecgs[0], method=QtMethod.BAZETT, recorded_at=at("2026-08-04"), qtc=quantity(Decimal(450), "ms")
    )
    last = replace(second.ecgs[0], recorded_at=at("2026-08-09"))
    undated = replace(last, recorded_at=None)
    overview = seen(join_course([replace(second, labs=labs, ecgs=(*second.ecgs, bazett, last, undated))]))
    bilirubin, qtcf = trend(overview, "bilirubin"), trend(overview, "QTcF")
    assert bilirubin.without_number == qtcf.without_number == 1
    assert [p.gap for p in bilirubin.points] == ["", "", "result without an upper limit of 05-Aug-2026"]
    assert [p.gap for p in qtcf.points] == ["", "QTcB 450\u00a0ms of 04-Aug-2026"]


def test_that_trends_stand_beside_the_limits_of_the_protocol() -> None:
    overview = seen(join_course(sample_orders()))
    assert [one.name for one in overview.trends] == [
        *("bilirubin", "ALT", "AST", "ALP", "ANC", "platelets", "weight", "QTcF")
    ]
    limits = {one.name: [limit.number for limit in one.limits] for one in overview.trends}
    assert limits == {
        "bilirubin": [Decimal("1.5")],
        "ALT": [Decimal("2.5")],
        "AST": [Decimal("2.5")],
        "ALP": [],
        "ANC": [1],
        "platelets": [50],
        "weight": [Decimal("65.52")],
        "QTcF": [500],
    }
    weight = trend(overview, "weight")
    assert [point.text for point in weight.points][:3] == ["62.4", "62.6", "62.2"]
    assert weight.points[-1].gap == "due 15-Oct-2026 to 21-Oct-2026, not on file"


def test_that_a_bound_is_shown_as_one_and_no_baseline_as_no_limit() -> None:
    first = sample_orders()[0]
    labs = tuple(replace(r, comparator=Comparator.LESS) for r in first.labs)
    bare = replace(first, labs=labs, measurements=BodyMeasurements())
    overview = seen(join_course([bare]))
    assert [(p.bound, p.text) for p in trend(overview, "ANC").points] == [("<", "<1.2"), ("<", "<1.2")]
    assert trend(overview, "bilirubin").points[0].text == "<0.42"
    assert (trend(overview, "weight").limits, trend(overview, "weight").points) == ((), ())


def test_that_a_visit_between_orders_makes_a_panel_done() -> None:
    bare = replace(
        sample_orders()[1], labs=(), examination=replace(sample_orders()[1].examination, ascites=None)
    )
    taken = tuple(
        replace(r, collected_at=at("2026-08-05")) for r in sample_orders()[0].labs[:4] if r.test in LIVER
    )
    course = join_course([bare], [Visit(name="ward", observed_on=date(2026, 8, 5), labs=taken)])
    (panel,) = items(seen(course), MonitoringTask.LIVER_PANEL, "after cycle 1 day 1")
    assert (panel.item.status, panel.item.done_on) == (MonitoringStatus.DONE, date(2026, 8, 5))
    moved = at("2026-08-05") + timedelta(days=5)
    assert seen(course, moved).now == moved


def test_that_what_waits_for_the_next_cycle_moves_with_it() -> None:
    course = join_course(sample_orders()[:2])
    for day, start in (("2026-08-10", "2026-08-24"), ("2026-09-01", "2026-09-13")):
        overview = seen(course, at(day))
        waiting = [
            *items(overview, MonitoringTask.ECG, "next cycle"),
            *items(overview, MonitoringTask.RESPONSE, "cycle 2"),
        ]
        assert [one.item.due_to.isoformat() for one in waiting] == [start, start]
        assert overdue_items(overview.plan) == ()


def test_that_nothing_waits_for_a_cycle_that_is_not_given() -> None:
    last = order("A", (6, 8), "2026-12-08", given(6, 1, "2026-12-01"))
    overview = seen(join_course([last]))
    assert items(overview, MonitoringTask.RESPONSE, "cycle 7") == []
    assert items(overview, MonitoringTask.ECG, "next cycle") == []
