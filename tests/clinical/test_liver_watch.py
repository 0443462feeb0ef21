"""The liver watch: each moment with what was found then, and nothing that was not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from besponsa_desktop.clinical.assessment import assess
from besponsa_desktop.clinical.checks.liver import limits
from besponsa_desktop.clinical.checks.vod import vod
from besponsa_desktop.clinical.course_joining import join_course
from besponsa_desktop.clinical.course_moment import case_at, cases_at, examination_at, response_at, weight_at
from besponsa_desktop.clinical.course_record import CourseRecord, Visit
from besponsa_desktop.clinical.dose_planner import plan_next_dose
from besponsa_desktop.clinical.investigations import (
    Comparator,
    Examination,
    Hepatomegaly,
    LaboratoryResult,
    LaboratoryTest,
)
from besponsa_desktop.clinical.liver_watch import PANEL_TESTS, VodSign, WatchState, liver_watch
from besponsa_desktop.clinical.patient import Measurement
from besponsa_desktop.clinical.units import quantity
from tests.clinical.courses import POLICY, REGIMEN, at, sample_course, sample_orders

HOURS = POLICY.ages.examination


def visit(day: str, clock: str = "10:00", **found: object) -> Visit:
    """Return a visit with an examination."""
    seen = Examination(examined_at=at(day, clock), **found)  # type: ignore[arg-type]
    return Visit(name=day, observed_on=date.fromisoformat(day), examination=seen)


def joined(*visits: Visit) -> CourseRecord:
    """Return the first order of the sample course with visits."""
    return join_course(sample_orders()[:1], visits)


def test_that_the_watch_agrees_with_the_rules_on_every_order() -> None:
    for lines in range(1, 8):
        record = sample_course(lines)
        stated = assess(record.present, REGIMEN, POLICY)
        found = vod(case_at(record, (REGIMEN, POLICY), record.present.prescription.planned_start))
        assessed = next(one for one in stated.findings if one.rule == "liver.vod")
        assert (found.outcome, found.severity, found.message) == (
            assessed.outcome,
            assessed.severity,
            assessed.message,
        )


def test_that_the_rules_say_the_same_of_many_moments_as_of_each_by_itself() -> None:
    record, rules = sample_course(visits=True), (REGIMEN, POLICY)
    again = replace(record.labs[-1], value=record.labs[-1].value * 2)
    record = replace(record, labs=(*record.labs, again))
    moments = [result.collected_at for result in record.labs if result.collected_at is not None]
    for at_once, moment in zip(cases_at(record, rules, moments, PANEL_TESTS), moments, strict=True):
        alone = case_at(record, rules, moment)
        for test in PANEL_TESTS:
            assert at_once.latest(test) == alone.latest(test)
            assert at_once.results[test] == alone.results.get(test, ())
        assert (vod(at_once), limits(at_once)) == (vod(alone), limits(alone))


def test_that_a_moment_holds_only_what_was_found_then() -> None:
    (day,) = [one for one in liver_watch(sample_course(), REGIMEN, POLICY) if one.on == date(2026, 8, 9)]
    drawn, weighed, examined = day.moments
    assert [one.result.test for one in drawn.results] == [
        *(LaboratoryTest.TOTAL_BILIRUBIN, LaboratoryTest.ALT, LaboratoryTest.AST, LaboratoryTest.ALP)
    ]
    assert (drawn.weights, drawn.examinations) == ((), ())
    assert (len(weighed.weights), weighed.results) == (1, ())
    assert (len(examined.examinations), day.last) == (1, examined)
    assert [moment.state for moment in day.moments] == [
        *(WatchState.UNKNOWN, WatchState.UNKNOWN, WatchState.CLEAR)
    ]
    assert (day.state, day.worst) == (WatchState.CLEAR, WatchState.UNKNOWN)
    assert drawn.signs[VodSign.HEPATOMEGALY] is None
    assert drawn.signs[VodSign.BILIRUBIN] is False
    assert drawn.last_dose is not None


def test_that_a_result_without_a_limit_has_no_multiple() -> None:
    extra = (
        LaboratoryResult(
            test=LaboratoryTest.ALT, value=quantity(Decimal(50), "U/L"), collected_at=at("2026-08-20")
        ),
        LaboratoryResult(
            test=LaboratoryTest.AST,
            value=quantity(Decimal(10), "U/L"),
            comparator=Comparator.LESS,
            upper_limit=Decimal(40),
            collected_at=at("2026-08-20"),
        ),
    )
    record = joined(Visit(name="ward", observed_on=date(2026, 8, 20), labs=extra))
    last = liver_watch(record, REGIMEN, POLICY)[-1].last
    assert [(one.multiple, one.text) for one in last.results] == [(None, ""), (Decimal("0.25"), "<0.25")]


def test_that_a_confirmed_vod_counts_for_ever_and_other_signs_do_not() -> None:
    record = joined(
        visit("2026-08-04", vod_confirmed=True, hepatomegaly=Hepatomegaly.PAINFUL, ascites=False),
        visit("2026-08-20", vod_confirmed=False, ascites=False),
    )
    late = examination_at(record, at("2026-09-20"), HOURS)
    assert late.vod_confirmed is True
    assert (late.hepatomegaly, late.ascites) == (None, None)
    assert liver_watch(record, REGIMEN, POLICY)[-1].state is WatchState.DISCONTINUE
    assert examination_at(record, at("2026-07-01"), HOURS) == Examination()


def test_that_a_sign_is_as_last_seen_and_the_worse_of_one_time() -> None:
    record = joined(
        visit("2026-08-04", hepatomegaly=Hepatomegaly.PAINLESS, ascites=True),
        visit("2026-08-05", hepatomegaly=Hepatomegaly.NONE),
        visit("2026-08-05", hepatomegaly=Hepatomegaly.PAINFUL, infection=True),
    )
    seen = examination_at(record, at("2026-08-05"), HOURS)
    assert (seen.hepatomegaly, seen.ascites, seen.infection) == (Hepatomegaly.PAINFUL, True, True)
    before = examination_at(record, at("2026-08-04", "12:00"), HOURS)
    assert before.hepatomegaly is Hepatomegaly.PAINLESS
    edge = at("2026-08-05") + timedelta(hours=int(HOURS))
    assert examination_at(record, edge, HOURS).ascites is None
    assert examination_at(record, edge, HOURS).infection is True
    assert examination_at(record, edge + timedelta(seconds=1), HOURS).infection is None


def test_that_liver_tests_declared_not_recovered_count_until_declared_otherwise() -> None:
    record = joined(
        visit("2026-08-04", liver_tests_not_recovered=True),
        visit("2026-08-20", liver_tests_not_recovered=False),
    )
    assert examination_at(record, at("2026-08-19"), HOURS).liver_tests_not_recovered is True
    assert examination_at(record, at("2026-08-20"), HOURS).liver_tests_not_recovered is False


def test_that_a_weight_counts_for_two_weeks_and_the_larger_of_one_time() -> None:
    def weighed(kg: str) -> Visit:
        weight = Measurement(value=quantity(Decimal(kg), "kg"), measured_at=at("2026-08-05"))
        return Visit(name=kg, observed_on=date(2026, 8, 5), weight=weight)

    record = joined(weighed("66"), weighed("65"))
    found = weight_at(record, at("2026-08-19"), 14)
    assert found is not None
    assert found.value == quantity(Decimal(66), "kg")
    assert weight_at(record, at("2026-08-19", "10:01"), 14) is None
    last = liver_watch(record, REGIMEN, POLICY)[-1].last
    assert last.signs[VodSign.WEIGHT_GAIN] is True


def test_that_a_response_counts_from_its_day() -> None:
    record = sample_course()
    assert response_at(record, at("2026-08-26")).status is None
    assert response_at(record, at("2026-08-27", "00:30")).assessed_on == date(2026, 8, 27)
    assert response_at(record, at("2026-11-03")).assessed_on == date(2026, 9, 29)


def test_that_nothing_is_watched_where_nothing_was_found() -> None:
    bare = replace(
        sample_orders()[0],
        labs=(),
        examination=Examination(),
        measurements=type(sample_orders()[0].measurements)(),
    )
    assert liver_watch(join_course([bare]), REGIMEN, POLICY) == ()


def test_that_a_vod_confirmed_without_a_time_counts_from_the_order_that_states_it() -> None:
    first = sample_orders()[0]
    seen = Examination(vod_confirmed=True, hepatomegaly=Hepatomegaly.PAINFUL)
    ordered = replace(first, examination=seen)
    last = liver_watch(join_course([ordered]), REGIMEN, POLICY)[-1].last
    assert (last.at, last.state) == (first.prescription.ordered_at, WatchState.DISCONTINUE)
    assert last.signs[VodSign.HEPATOMEGALY] is None
    not_ordered = replace(ordered, prescription=replace(first.prescription, ordered_at=None))
    record = join_course([not_ordered])
    assert liver_watch(record, REGIMEN, POLICY)[-1].last.at == first.prescription.planned_start
    before = first.prescription.planned_start - timedelta(hours=1)
    dose = plan_next_dose(record, REGIMEN, POLICY, before)
    assert dose.ends
    assert dose.against[0].rule == "liver.vod"
