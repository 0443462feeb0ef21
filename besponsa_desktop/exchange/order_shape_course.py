"""The shapes of an order's course: doses, omissions, interruptions, response, baseline counts."""

from __future__ import annotations

from besponsa_desktop.clinical.course import (
    DoseReduction,
    GivenDose,
    Interruption,
    InterruptionCause,
    MrdStatus,
    OmittedDose,
    Response,
    ResponseStatus,
    TransplantPlan,
    TreatmentCourse,
)
from besponsa_desktop.exchange.order_parts import (
    FROM_ONE,
    FROM_ZERO,
    MOMENT,
    PERCENT,
    count,
    counts,
    dose,
    dose_per_area,
    weight,
)
from besponsa_desktop.exchange.shapes import Choice, Flag, Text
from besponsa_desktop.exchange.shapes_records import Key, ListOf, Record
from besponsa_desktop.exchange.shapes_times import Day

_response = Record(
    Response,
    Key("status", Choice(ResponseStatus)),
    Key("assessed_on", Day()),
    Key("marrow_blasts_percent", PERCENT),
    Key("peripheral_leukemic_blasts", Flag()),
    Key("platelets", count),
    Key("anc", count),
    Key("extramedullary_disease_resolved", Flag()),
    Key("mrd", Choice(MrdStatus)),
)
_given_dose = Record(
    GivenDose,
    Key("cycle", FROM_ONE, required=True),
    Key("day", FROM_ONE, required=True),
    Key("given_at", MOMENT, required=True),
    Key("dose", dose),
    Key("dose_per_area", dose_per_area),
    Key("weight", weight),
)
_omitted_dose = Record(
    OmittedDose,
    Key("cycle", FROM_ONE, required=True),
    Key("day", FROM_ONE, required=True),
    Key("reason", Text()),
)
_interruption = Record(
    Interruption,
    Key("cycle", FROM_ONE, required=True),
    Key("cause", Choice(InterruptionCause), required=True),
    Key("days", FROM_ONE, required=True),
)
course = Record(
    TreatmentCourse,
    Key("hsct", Choice(TransplantPlan)),
    Key("hsct_on", Day()),
    Key("prior_hsct_on", Day()),
    Key("responded_within_3_cycles", Flag()),
    Key("response", _response),
    Key("doses_given", ListOf(_given_dose)),
    Key("omitted_doses", ListOf(_omitted_dose)),
    Key("dose_reduction", Choice(DoseReduction)),
    Key("interruptions", ListOf(_interruption)),
    Key("baseline_counts", counts),
    Key("prior_cycle_baseline_counts", counts),
    Key("low_counts_days", FROM_ZERO),
    Key("low_counts_drug_related", Flag()),
    Key("marrow_stable_or_improved", Flag()),
    Key("cytopenia_due_to_disease", Flag()),
    Key("platelets_transfusion_dependent", Flag()),
)
