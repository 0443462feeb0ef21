"""The shape of the order file: every key of the contract, in its order."""

from __future__ import annotations

from enum import Enum
from typing import Any

from besponsa_desktop.clinical.investigations import (
    Ecg,
    Examination,
    Hepatomegaly,
    QtMethod,
    Toxicity,
    ToxicityCategory,
)
from besponsa_desktop.clinical.order import (
    ChemotherapyOrder,
    Diagnosis,
    Disease,
    DiseaseStatus,
    TestResult,
)
from besponsa_desktop.clinical.patient import BodyMeasurements, Patient, PregnancyResult, PregnancyTest, Sex
from besponsa_desktop.exchange.order_parts import (
    FROM_ONE,
    FROM_ZERO,
    MOMENT,
    NAME,
    dosing_weight,
    duration,
    measured_height,
    measured_weight,
)
from besponsa_desktop.exchange.order_rules import ExactlyOne, NotBeside
from besponsa_desktop.exchange.order_shape_course import course
from besponsa_desktop.exchange.order_shape_laboratory import laboratory_result
from besponsa_desktop.exchange.order_shape_treatment import (
    concomitant_medicine,
    cytoreduction,
    premedication,
    prescription,
    recorded_preparation,
)
from besponsa_desktop.exchange.shapes import Choice, Flag, Text
from besponsa_desktop.exchange.shapes_numbers import WholeNumber
from besponsa_desktop.exchange.shapes_records import Key, ListOf, Record, write_keys
from besponsa_desktop.exchange.shapes_times import Day


class OrderFormat(Enum):
    """The formats of order files."""

    ONE = "besponsa-desktop/order/1"


def _order_of(*, format: OrderFormat, **parts: Any) -> ChemotherapyOrder:  # noqa: A002  the file's word
    """Return the order; its format has done its part once it is read."""
    del format
    return ChemotherapyOrder(**parts)


_patient = Record(
    Patient,
    Key("mrn", Text()),
    Key("family_name", Text()),
    Key("given_name", Text()),
    Key("birth_date", Day()),
    Key("sex", Choice(Sex)),
    Key("location", Text()),
    Key("allergies", ListOf(NAME)),
    Key(
        "pregnancy_test",
        Record(PregnancyTest, Key("result", Choice(PregnancyResult)), Key("collected_at", MOMENT)),
    ),
)
_diagnosis = Record(
    Diagnosis,
    Key("disease", Choice(Disease)),
    Key("status", Choice(DiseaseStatus)),
    Key("cd22", Choice(TestResult)),
    Key("philadelphia_chromosome", Choice(TestResult)),
    Key("prior_tki", Flag()),
    Key("prior_severe_vod", Flag()),
    Key("serious_liver_disease", Flag()),
    Key("salvage_line", FROM_ZERO),
)
_measurements = Record(
    BodyMeasurements,
    Key("dosing_weight", dosing_weight),
    Key("height", measured_height),
    Key("weight", measured_weight),
    Key("baseline_weight", measured_weight),
    Key("previous_height", measured_height),
    Key("previous_weight", measured_weight),
)
ecg = Record(
    Ecg,
    Key("qtc", duration),
    Key("method", Choice(QtMethod)),
    Key("qt", duration),
    Key("heart_rate", FROM_ONE),
    Key("recorded_at", MOMENT),
    rules=(ExactlyOne(first="qtc", second="qt"), NotBeside(name="method", beside="qt")),
)
examination = Record(
    Examination,
    Key("examined_at", MOMENT),
    Key("hepatomegaly", Choice(Hepatomegaly)),
    Key("ascites", Flag()),
    Key("infection", Flag()),
    Key("bleeding", Flag()),
    Key("vod_confirmed", Flag()),
    Key("severe_liver_toxicity", Flag()),
    Key("gilbert_or_hemolysis", Flag()),
    Key("liver_tests_not_recovered", Flag()),
)
toxicity = Record(
    Toxicity,
    Key("term", NAME, required=True),
    Key("category", Choice(ToxicityCategory)),
    Key("grade", WholeNumber(lowest=1, highest=5)),
    Key("baseline_grade", WholeNumber(lowest=0, highest=5)),
    Key("drug_related", Flag()),
    Key("resolved", Flag()),
    Key("onset_on", Day()),
)

_PARTS = (
    Key("patient", _patient),
    Key("diagnosis", _diagnosis),
    Key("measurements", _measurements),
    Key("order", prescription, required=True, attribute="prescription"),
    Key("course", course),
    Key("labs", ListOf(laboratory_result)),
    Key("ecgs", ListOf(ecg)),
    Key("examination", examination),
    Key("toxicities", ListOf(toxicity)),
    Key("premedication", ListOf(premedication)),
    Key("cytoreduction", ListOf(cytoreduction)),
    Key("anti_infectives", ListOf(NAME)),
    Key("concomitant_medicines", ListOf(concomitant_medicine)),
    Key("preparation", recorded_preparation),
)
order_file = Record(_order_of, Key("format", Choice(OrderFormat), required=True), *_PARTS)


def write_order(order: ChemotherapyOrder) -> dict[str, object]:
    """Return ``order`` as the file's object, without what is not stated."""
    return {"format": OrderFormat.ONE.value} | write_keys(_PARTS, order)
