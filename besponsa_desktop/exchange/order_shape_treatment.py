"""The shapes of what is ordered, given beside it and recorded while it is prepared."""

from __future__ import annotations

from besponsa_desktop.clinical.order import (
    ConcomitantMedicine,
    Container,
    Cytoreduction,
    Premedication,
    PremedicationClass,
    Prescription,
    RecordedPreparation,
    Vial,
)
from besponsa_desktop.exchange.order_parts import (
    FROM_ONE,
    FROM_ZERO,
    MOMENT,
    NAME,
    body_surface,
    dose,
    dose_per_area,
    duration,
    volume,
)
from besponsa_desktop.exchange.shapes import Choice, Text
from besponsa_desktop.exchange.shapes_records import Key, ListOf, Record
from besponsa_desktop.exchange.shapes_times import Day

prescription = Record(
    Prescription,
    Key("id", NAME, required=True),
    Key("drug", Text()),
    Key("prescriber", Text()),
    Key("ordered_at", MOMENT),
    Key("cycle", FROM_ONE, required=True),
    Key("day", FROM_ONE, required=True),
    Key("planned_start", MOMENT, required=True),
    Key("dose_per_area", dose_per_area),
    Key("dose", dose),
    Key("bsa", body_surface),
    Key("route", Text()),
    Key("container", Choice(Container)),
    Key("diluent", Text()),
    Key("final_volume", volume),
    Key("infusion_duration", duration),
    Key("observation_after", duration),
    Key("filter", Text()),
)
premedication = Record(
    Premedication,
    Key("class", Choice(PremedicationClass), required=True, attribute="medicine_class"),
    Key("drug", Text()),
    Key("dose", dose),
    Key("route", Text()),
    Key("minutes_before", FROM_ZERO),
)
cytoreduction = Record(
    Cytoreduction, Key("agent", NAME, required=True), Key("started_on", Day()), Key("stopped_on", Day())
)
concomitant_medicine = Record(ConcomitantMedicine, Key("drug", NAME, required=True), Key("started_on", Day()))
_vial = Record(
    Vial,
    Key("gtin", Text()),
    Key("lot", Text()),
    Key("expires_on", Day()),
    Key("serial", Text()),
    Key("reconstituted_at", MOMENT),
)
recorded_preparation = Record(
    RecordedPreparation,
    Key("diluted_at", MOMENT),
    Key("infusion_start", MOMENT),
    Key("infusion_end", MOMENT),
    Key("vials", ListOf(_vial)),
)
