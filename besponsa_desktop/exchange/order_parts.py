"""The shapes that the parts of an order share: its measured values with their units and bounds."""

from __future__ import annotations

from decimal import Decimal

from besponsa_desktop.clinical.course import Counts
from besponsa_desktop.clinical.patient import DosingWeight, Measurement
from besponsa_desktop.clinical.units import Kind, units_of
from besponsa_desktop.exchange.shapes import Text
from besponsa_desktop.exchange.shapes_measures import Measured, Range
from besponsa_desktop.exchange.shapes_numbers import DecimalNumber, WholeNumber
from besponsa_desktop.exchange.shapes_records import Key, Record
from besponsa_desktop.exchange.shapes_times import Moment

POSITIVE = DecimalNumber(above=Decimal(0))
NOT_NEGATIVE = DecimalNumber(lowest=Decimal(0))
PERCENT = DecimalNumber(lowest=Decimal(0), highest=Decimal(100))
FROM_ONE = WholeNumber(lowest=1)
FROM_ZERO = WholeNumber(lowest=0)
NAME = Text(filled=True)
MOMENT = Moment()

HEIGHT = Range(what="a height", lowest=Decimal(45), highest=Decimal(250), unit="cm")
WEIGHT = Range(what="a weight", lowest=Decimal(3), highest=Decimal(400), unit="kg")

#: The units of the order file; the registry has others, for what is only reckoned.
VOLUME_UNITS = units_of(Kind.VOLUME)
MASS_UNITS = units_of(Kind.MASS)

dose = Measured(MASS_UNITS, POSITIVE)
dose_per_area = Measured(units_of(Kind.DOSE_PER_AREA), POSITIVE)
body_surface = Measured(units_of(Kind.AREA), POSITIVE)
volume = Measured(VOLUME_UNITS, POSITIVE)
duration = Measured(units_of(Kind.TIME), POSITIVE)
count = Measured(units_of(Kind.CELL_COUNT), NOT_NEGATIVE)
weight = Measured(MASS_UNITS, POSITIVE, between=WEIGHT)

measured_height = Measured(
    units_of(Kind.LENGTH), POSITIVE, Key("measured_at", MOMENT), make=Measurement, between=HEIGHT
)
measured_weight = Measured(MASS_UNITS, POSITIVE, Key("measured_at", MOMENT), make=Measurement, between=WEIGHT)
dosing_weight = Measured(
    MASS_UNITS,
    POSITIVE,
    Key("measured_at", MOMENT, required=True),
    Key("reason", NAME, required=True),
    make=DosingWeight,
    between=WEIGHT,
)
counts = Record(Counts, Key("anc", count), Key("platelets", count))
