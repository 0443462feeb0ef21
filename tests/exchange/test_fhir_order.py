"""What a FHIR order gives of itself, its patient, course and medicines, where the file is not plain."""

import pytest

from tests.exchange.importing import Json, at, bundle, notes_about, read, resource, with_copy


def dosage(document: Json, name: str = "rx-ino") -> Json:
    found: Json = resource(document, name)["dosageInstruction"][0]
    return found


def two_doses(document: Json) -> None:
    added = dict(dosage(document)["doseAndRate"][1])
    added["doseQuantity"] = dict(added["doseQuantity"], value=1.8)
    dosage(document)["doseAndRate"].append(added)


def two_cycles(document: Json) -> None:
    dosage(document)["text"] += " Formerly cycle 2 day 1."


def two_starts(document: Json) -> None:
    dosage(document)["timing"]["event"].append("2026-11-24T10:00:00-05:00")


def start_without_offset(document: Json) -> None:
    dosage(document)["timing"]["event"] = ["2026-11-23T10:00:00"]


def two_numbers(document: Json) -> None:
    resource(document, "rx-ino")["identifier"].append({"value": "RX-2"})


def days_of_infusion(document: Json) -> None:
    dosage(document)["timing"]["repeat"]["durationUnit"] = "d"


def other_route(document: Json) -> None:
    dosage(document)["route"]["coding"][0]["code"] = "72607000"


def unclear_form(document: Json) -> None:
    resource(document, "med-101")["form"]["text"] = "solution for infusion, bag or syringe"


def two_diluents(document: Json) -> None:
    resource(document, "med-101")["ingredient"].append(
        {"itemCodeableConcept": {"text": "dextrose 5%"}, "isActive": False}
    )


def dose_in_pounds(document: Json) -> None:
    dosage(document)["doseAndRate"][1]["doseQuantity"]["code"] = "[lb_av]"


def bound_of_a_dose(document: Json) -> None:
    dosage(document)["doseAndRate"][1]["doseQuantity"]["comparator"] = "<"


def area_not_named(document: Json) -> None:
    del resource(document, "rx-ino")["supportingInformation"]


def two_record_numbers(document: Json) -> None:
    patient = resource(document, "pat-syn")
    patient["identifier"].append(dict(patient["identifier"][0], value="SYN-2"))


def two_names(document: Json) -> None:
    patient = resource(document, "pat-syn")
    patient["name"].append(dict(patient["name"][0], family="Sample-Other"))


def year_of_birth(document: Json) -> None:
    resource(document, "pat-syn")["birthDate"] = "1981"


def icd_alone(document: Json) -> None:
    del resource(document, "cond-101")["code"]["coding"][0]


def contradictory_status(document: Json) -> None:
    resource(document, "cond-101")["code"]["coding"][1]["code"] = "C91.01"


LEFT_OUT = [
    (two_doses, "order.dose", "the request states several"),
    (two_cycles, "order.cycle", "the cycle"),
    (two_starts, "order.planned_start", "the request names several"),
    (start_without_offset, "order.planned_start", "such as 2026-11-23T10:00:00-05:00"),
    (two_numbers, "order.id", "the request has several"),
    (days_of_infusion, "order.infusion_duration", "its unit is none of"),
    (other_route, "order.route", "no code that is known"),
    (unclear_form, "order.container", "does not say bag or syringe"),
    (two_diluents, "order.diluent", "exactly one inactive ingredient"),
    (dose_in_pounds, "order.dose", "its unit is none of mg, ug, g"),
    (bound_of_a_dose, "order.dose", "only a bound: < 1.38"),
    (area_not_named, "order.bsa", "the order does not name it"),
    (two_record_numbers, "patient.mrn", "several are in use"),
    (two_names, "patient.family_name", "exactly one official or usual name"),
    (year_of_birth, "patient.birth_date", "not stated to the day"),
    (icd_alone, "diagnosis.disease", "does not say that the leukemia is of B cells"),
    (contradictory_status, "diagnosis.status", "contradictory"),
]


@pytest.mark.parametrize(("change", "path", "why"), LEFT_OUT, ids=[case[0].__name__ for case in LEFT_OUT])
def test_that_what_a_file_leaves_open_is_left_out_of_the_order(change: object, path: str, why: str) -> None:
    document = bundle()
    assert at(read(document), path) is not None
    change(document)  # type: ignore[operator]
    reading = read(document)
    assert at(reading, path) is None
    assert notes_about(reading, why)


def test_that_another_diluent_is_taken_as_it_is_called() -> None:
    document = bundle()
    resource(document, "med-101")["ingredient"][1]["itemCodeableConcept"]["text"] = "dextrose 5% in water"
    assert at(read(document), "order.diluent") == "dextrose 5% in water"


def test_that_a_name_that_does_not_fit_the_code_of_the_drug_is_told() -> None:
    document = bundle()
    resource(document, "med-101")["code"]["text"] = "gemtuzumab ozogamicin 4.5 mg"
    assert notes_about(read(document), "gemtuzumab ozogamicin 4.5 mg")[0].why.startswith("its code means")


def test_that_a_dose_without_cycle_and_day_is_missed_aloud() -> None:
    document = bundle("c")
    resource(document, "adm-111-45")["dosage"]["text"] = "inotuzumab ozogamicin"
    reading = read(document)
    assert [dose["day"] for dose in at(reading, "course.doses_given")] == [8]
    assert notes_about(reading, "a dose that was given may be missing")
    assert at(reading, "measurements.baseline_weight") is None
    assert at(reading, "course.baseline_counts") is None


def test_that_a_dose_whose_request_and_words_differ_is_missed_aloud() -> None:
    document = bundle("b")
    resource(document, "adm-103-53")["dosage"]["text"] = "Cycle 1 day 15"
    reading = read(document)
    assert [dose["day"] for dose in at(reading, "course.doses_given")] == [1, 15]
    assert notes_about(reading, "says two different ones")


@pytest.mark.parametrize("status", ["in-progress", "not-done", "stopped", "on-hold", "unknown"])
def test_that_a_dose_that_is_not_completed_is_missed_aloud(status: str) -> None:
    document = bundle("c")
    resource(document, "adm-111-46")["status"] = status
    reading = read(document)
    assert [dose["day"] for dose in at(reading, "course.doses_given")] == [1]
    assert notes_about(reading, f"its status is {status}: a dose that was given may be missing")


def test_that_no_dose_given_is_stated_of_the_first_order_alone() -> None:
    first, later = bundle("a"), bundle("a")
    dosage(later)["text"] = "Cycle 1 day 8."
    assert at(read(first), "course.doses_given") == []
    assert at(read(later), "course.doses_given") is None


@pytest.mark.parametrize("day", ["2026-11-20", "2026-03"])
def test_that_a_transplant_that_is_not_known_to_be_earlier_is_left_out(day: str) -> None:
    document = bundle("c")
    resource(document, "proc-111")["performedDateTime"] = day
    reading = read(document)
    assert at(reading, "course.prior_hsct_on") is None
    assert notes_about(reading, "stem cell transplant, unrelated donor")


def test_that_a_request_not_to_do_something_plans_nothing() -> None:
    document = bundle("b")
    resource(document, "sr-103")["doNotPerform"] = True
    reading = read(document)
    assert at(reading, "course.hsct") is None
    assert notes_about(reading, "must not be done")


def test_that_counts_older_than_two_weeks_are_no_baseline() -> None:
    document = bundle()
    resource(document, "lab-101-14")["effectiveDateTime"] = "2026-11-01T06:10:00-04:00"
    reading = read(document)
    assert set(at(reading, "course.baseline_counts")) == {"anc"}
    assert notes_about(reading, "counts before the first dose: platelets")


def test_that_premedication_of_an_unknown_kind_is_left_to_a_person() -> None:
    document = bundle()
    resource(document, "rx-pre-101-23")["medicationCodeableConcept"] = {"text": "famotidine"}
    reading = read(document)
    assert [each["class"] for each in at(reading, "premedication")] == ["antipyretic", "antihistamine"]
    assert notes_about(reading, "famotidine")


def test_that_premedication_after_the_infusion_has_no_minutes_before_it() -> None:
    document = bundle()
    dosage(document, "rx-pre-101-23")["timing"]["event"] = ["2026-11-23T10:30:00-05:00"]
    reading = read(document)
    assert "minutes_before" not in at(reading, "premedication[0]")
    assert notes_about(reading, "not a whole number of minutes before")


def test_that_a_medicine_of_the_past_is_no_present_one() -> None:
    document = bundle()
    resource(document, "rx-med-101-27")["status"] = "completed"
    reading = read(document)
    assert [each["drug"] for each in at(reading, "concomitant_medicines")] == ["acyclovir"]
    assert notes_about(reading, "no present medicine")


def test_that_no_allergy_beside_an_allergy_does_not_count() -> None:
    document = bundle()
    with_copy(document, "alg-101", code={"text": "penicillin"})
    reading = read(document)
    assert at(reading, "patient.allergies") == ["penicillin"]
    assert notes_about(reading, "other allergies are in the file")


def test_that_no_word_of_allergies_is_not_no_allergy() -> None:
    document = bundle()
    document["entry"] = [each for each in document["entry"] if each["resource"]["id"] != "alg-101-01"]
    assert at(read(document), "patient.allergies") is None


def test_that_a_marrow_before_the_first_dose_is_no_response() -> None:
    document = bundle("b")
    resource(document, "lab-103-45")["effectiveDateTime"] = "2026-10-20T09:30:00-04:00"
    reading = read(document)
    assert at(reading, "course.response") is None
    assert notes_about(reading, "not the last marrow after the first dose")


def test_that_a_heart_rate_of_the_same_recording_goes_with_it() -> None:
    document = bundle()
    rate = {"value": 71, "unit": "/min", "system": "http://unitsofmeasure.org", "code": "/min"}
    coded = {"coding": [{"system": "http://loinc.org", "code": "8867-4"}]}
    with_copy(document, "ecg-101", code=coded, valueQuantity=rate)
    assert at(read(document), "ecgs[0].heart_rate") == 71


def test_that_a_qtc_without_its_method_is_not_used() -> None:
    document = bundle()
    resource(document, "ecg-101")["code"]["coding"][0]["code"] = "8636-3"
    reading = read(document)
    assert at(reading, "ecgs") is None
    assert notes_about(reading, "does not say how it was corrected")
