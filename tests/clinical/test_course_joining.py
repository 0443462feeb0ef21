"""Joining orders into the record of a course: each value once, contradictions named, nothing lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date
from decimal import Decimal

from besponsa_desktop.clinical.course import (
    Counts,
    Response,
    ResponseStatus,
    TransplantPlan,
)
from besponsa_desktop.clinical.course_joining import join_course
from besponsa_desktop.clinical.course_record import Visit
from besponsa_desktop.clinical.investigations import (
    Comparator,
    Examination,
    Hepatomegaly,
    LaboratoryTest,
    Toxicity,
)
from besponsa_desktop.clinical.order import ConcomitantMedicine
from besponsa_desktop.clinical.patient import Measurement
from besponsa_desktop.clinical.units import quantity
from tests.clinical.courses import D1, D8, at, conflicts, order, sample_course, sample_orders, second, third


def kg(value: str, on: str = "2026-08-02") -> Measurement:
    """Return a weight of a day."""
    return Measurement(value=quantity(Decimal(value), "kg"), measured_at=at(on, "07:00"))


def test_that_the_sample_course_contradicts_itself_nowhere() -> None:
    record = sample_course()
    assert record.conflicts == ()
    assert len({(r.test, r.collected_at) for r in record.labs}) == len(record.labs) == 137
    assert [dose.day for dose in record.given] == [1, 8, 15, 1, 8, 15]
    assert [ecg.recorded_at.date().isoformat() for ecg in record.ecgs if ecg.recorded_at] == [
        *("2026-07-30", "2026-08-28", "2026-10-28")
    ]
    assert [response.assessed_on for response in record.responses] == [date(2026, 8, 27), date(2026, 9, 29)]
    assert record.undated == 0


def test_that_orders_are_joined_by_their_planned_start() -> None:
    orders = sample_orders()
    assert join_course(tuple(reversed(orders))) == join_course(orders)
    assert sample_course().present.prescription.id == orders[-1].prescription.id
    assert sample_course().order_for(1, 8) is orders[1]
    assert sample_course().order_for(4, 1) is None


def test_that_results_of_one_time_that_differ_are_both_kept_and_named() -> None:
    first = second()
    bilirubin = next(r for r in first.labs if r.test is LaboratoryTest.TOTAL_BILIRUBIN)
    other = replace(
        bilirubin,
        value=quantity(Decimal("5.0"), "mg/dL"),
        comparator=Comparator.GREATER,
        upper_limit=None,
    )
    same = replace(bilirubin, value=quantity(Decimal("0.50"), "mg/dL"))
    record = join_course([first, replace(third(), labs=(other, *first.labs[1:]))])
    assert sum(r.collected_at == bilirubin.collected_at for r in record.labs if r.test is bilirubin.test) == 2
    assert conflicts(record) == {
        "bilirubin of 31-Jul-2026 06:00 −04:00": {
            "B": "0.5 mg/dL (limits – to 1.2)",
            "C": ">5 mg/dL (limits – to –)",
        }
    }
    assert join_course([first, replace(third(), labs=(same, *first.labs[1:]))]).conflicts == ()
    twice = replace(first, labs=(*first.labs, other))
    assert join_course([twice]).conflicts == ()


def test_that_weights_ecgs_and_signs_of_one_time_that_differ_are_named() -> None:
    first = second()
    body = replace(first.measurements, weight=kg("63.0"), baseline_weight=kg("62", "2026-07-31"))
    ecg = replace(first.ecgs[0], qtc=quantity(Decimal(480), "ms"))
    seen = replace(first.examination, hepatomegaly=Hepatomegaly.PAINFUL, infection=None)
    other = replace(third(), measurements=body, ecgs=(ecg,), examination=seen)
    record = join_course([first, other])
    assert conflicts(record) == {
        "weight before treatment": {"B": "62.4 kg", "C": "62 kg"},
        "ECG of 30-Jul-2026 10:00 −04:00": {"B": "QTcF 408 ms", "C": "QTcF 480 ms"},
        "weight of 31-Jul-2026 07:00 −04:00": {"B": "62.4 kg", "C": "62.4 kg and 62 kg"},
        "weight of 02-Aug-2026 07:00 −04:00": {"B": "62.6 kg", "C": "63 kg"},
        "hepatomegaly of 02-Aug-2026 09:00 −04:00": {"B": "none", "C": "painful"},
    }
    assert record.baseline_weight == kg("62", "2026-07-31")


def test_that_what_has_no_time_is_counted_and_not_used() -> None:
    first = second()
    labs = tuple(replace(result, collected_at=None) for result in first.labs[:2])
    body = replace(first.measurements, weight=replace(kg("63"), measured_at=None))
    seen = replace(first.examination, examined_at=None)
    record = join_course([replace(first, labs=labs, measurements=body, examination=seen, ecgs=())])
    assert record.undated == 4
    assert record.labs == ()
    assert record.examinations == ()


def test_that_another_patient_or_baseline_is_named() -> None:
    counts = Counts(anc=quantity(Decimal("0.5"), "10*9/L"))
    first, last = second(), third(baseline_counts=counts)
    born = replace(last, patient=replace(last.patient, birth_date=date(1987, 5, 3)))
    assert conflicts(join_course([first, born])) == {
        "birth date": {"B": "02-May-1987", "C": "03-May-1987"},
        "counts before treatment": {
            "B": "ANC 1.2, platelets 62",
            "C": "ANC 0.5, platelets not stated",
        },
    }


def test_that_what_the_latest_order_leaves_out_is_as_stated_before() -> None:
    last = third(baseline_counts=None)
    silent = replace(
        last, patient=replace(last.patient, birth_date=None), measurements=type(last.measurements)()
    )
    record = join_course([second(), silent])
    assert record.present.patient.birth_date == date(1987, 5, 2)
    assert record.present.course.baseline_counts == second().course.baseline_counts
    assert record.baseline_weight == second().measurements.baseline_weight
    assert join_course([silent]).baseline_weight is None


def test_that_responses_stand_by_their_day_and_a_contradiction_is_named() -> None:
    responded = Response(status=ResponseStatus.CR, assessed_on=date(2026, 8, 20))
    none = replace(responded, status=ResponseStatus.NONE)
    undated = replace(responded, assessed_on=None)
    record = join_course([second(response=responded), third(response=none)])
    assert record.responses == (none,)
    assert conflicts(record) == {
        "response of 20-Aug-2026": {"B": "cr, MRD not stated", "C": "none, MRD not stated"}
    }
    assert join_course([second(response=responded), third(response=undated)]).responses == (
        undated,
        responded,
    )
    both = [second(response=undated), third(response=replace(undated, status=ResponseStatus.CRI))]
    assert list(conflicts(join_course(both))) == ["response without a date"]


def test_that_every_medicine_ever_named_is_kept() -> None:
    taken = (ConcomitantMedicine(drug="ondansetron", started_on=date(2026, 8, 4)),)
    record = join_course([replace(second(), concomitant_medicines=taken), third()])
    assert record.medicines == (*taken, *(third().concomitant_medicines or ()))
    assert join_course([replace(second(), concomitant_medicines=None)]).medicines is None


def test_that_a_transplant_is_of_this_course_from_the_first_dose_on() -> None:
    done = third(hsct=TransplantPlan.DONE, hsct_on=date(2026, 10, 14))
    assert join_course([done]).transplant_on == date(2026, 10, 14)
    assert join_course([done]).transplant_note == ""
    assert join_course([done]).transplant_plan is TransplantPlan.DONE
    before, after = (third(prior_hsct_on=on) for on in (date(2025, 1, 1), date(2026, 8, 3)))
    assert join_course([before]).transplant_on is None
    assert join_course([after]).transplant_on == date(2026, 8, 3)
    assert "first dose" in join_course([after]).transplant_note
    moved = [
        third(hsct_on=date(2026, 10, 14)),
        order("E", (2, 1), "2026-08-24", D1, D8, hsct_on=date(2026, 10, 15)),
    ]
    assert conflicts(join_course(moved)) == {
        "day of the transplant": {"C": "14-Oct-2026", "E": "15-Oct-2026"}
    }


def test_that_a_visit_adds_what_it_found_and_an_empty_one_nothing() -> None:
    weight = kg("64", "2026-08-12")
    seen = Examination(examined_at=at("2026-08-12"), ascites=True)
    ecg = replace(second().ecgs[0], recorded_at=at("2026-08-12"))
    visit = Visit(name="ward", observed_on=date(2026, 8, 12), weight=weight, examination=seen, ecgs=(ecg,))
    empty = Visit(name="none", observed_on=date(2026, 8, 13))
    plain, record = join_course([second()]), join_course([second()], [empty, visit])
    assert record.weights == (*plain.weights, weight)
    assert record.examinations == (*plain.examinations, seen)
    assert record.ecgs == (*plain.ecgs, ecg)
    unexamined = replace(second(), examination=Examination())
    assert join_course([unexamined]).examinations == ()


def test_that_two_offsets_of_one_instant_are_one_result() -> None:
    first = second()
    shifted = [replace(r, collected_at=r.collected_at.astimezone(UTC)) for r in first.labs if r.collected_at]
    assert shifted[0].collected_at == first.labs[0].collected_at
    assert len(join_course([first, replace(third(), labs=tuple(shifted))]).labs) == len(first.labs)


def test_that_a_recorded_reaction_counts_for_the_present_order_that_does_not_state_it() -> None:
    recorded = Toxicity(term="infusion_related_reaction", grade=3, onset_on=date(2026, 8, 3))
    stated = replace(sample_orders()[-1], toxicities=(recorded,))
    silent = replace(sample_orders()[-1], toxicities=None)
    assert join_course([silent], reactions=[recorded]).present.toxicities == (recorded,)
    assert join_course([silent]).present.toxicities is None
    assert join_course([stated], reactions=[recorded]).present.toxicities == (recorded,)
