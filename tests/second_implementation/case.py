"""What several rules need of one order: usable values, response, level, surface area, calculated dose."""

from datetime import date, datetime, timedelta
from decimal import Decimal as D
from typing import Any

from tests.second_implementation.figures import (
    HOURS_72,
    NON_RESPONDER,
    PROTOCOLS,
    REDUCED_TO,
    REDUCTIONS,
    RESPONDER,
)
from tests.second_implementation.results import Result, amount, usable
from tests.second_implementation.units import CENTIMETRES, MILLIGRAMS, kilograms, number, plain


class Case:
    """One order under one protocol; everything after the planned start, or without a time, left out."""

    def __init__(self, order: dict[str, Any], protocol: str) -> None:
        self.protocol = PROTOCOLS[protocol]
        self.order: dict[str, Any] = order["order"]
        self.start: datetime = self.order["planned_start"]
        self.cycle: int = self.order["cycle"]
        self.day: int = self.order["day"]
        self.document = order
        for name in ("patient", "diagnosis", "measurements", "course"):
            setattr(self, name, order.get(name) or {})
        self.labs = usable(order.get("labs") or [], self.start)
        self.read_examination()
        self.read_doses()
        self.read_patient()
        self.read_response()
        self.read_levels()

    patient: dict[str, Any]
    diagnosis: dict[str, Any]
    measurements: dict[str, Any]
    course: dict[str, Any]

    def read_examination(self) -> None:
        """Keep the examination if it is usable, and the young one apart."""
        examination = self.document.get("examination") or {}
        examined: datetime | None = examination.get("examined_at")
        self.any_examination: dict[str, Any] = {}
        self.examination: dict[str, Any] = {}
        if examined is not None and examined <= self.start:
            self.any_examination = examination
            self.examination = examination if self.start - examined <= HOURS_72 else {}

    def read_doses(self) -> None:
        """Sort the doses given up to the planned start."""
        given: list[dict[str, Any]] = [
            dose for dose in self.course.get("doses_given") or [] if dose["given_at"] <= self.start
        ]
        self.doses = sorted(given, key=lambda dose: dose["given_at"])
        self.last_dose = self.doses[-1] if self.doses else None
        weights = [dose for dose in self.doses if dose.get("weight")]
        self.last_dose_weight = kilograms(weights[-1]["weight"]) if weights else None
        self.is_first_dose = self.cycle == 1 and self.day == 1

    def read_patient(self) -> None:
        """Work out age, height, weights and body surface area."""
        born: date | None = self.patient.get("birth_date")
        self.age = None if born is None else completed_years(born, self.start.date())
        self.height = self.measured("height")
        self.weight = self.measured("weight")
        self.height_cm = number(self.height, CENTIMETRES)
        self.weight_kg = kilograms(self.weight)
        self.dosing_weight = self.measured("dosing_weight")
        self.dosing_weight_kg = kilograms(self.dosing_weight)
        self.bsa = self.surface(self.weight_kg if self.dosing_weight is None else self.dosing_weight_kg)
        self.dose_mg = number(self.order.get("dose"), MILLIGRAMS)
        self.per_area = plain(self.order.get("dose_per_area"))

    def measured(self, name: str) -> dict[str, Any] | None:
        """Return a measurement that is not after the planned start."""
        found: dict[str, Any] | None = self.measurements.get(name)
        if found is None or found.get("measured_at") is None or found["measured_at"] > self.start:
            return None
        return found

    def surface(self, weight_kg: D | None) -> D | None:
        """Return Mosteller's body surface area in m² at the present height."""
        if weight_kg is None or self.height_cm is None:
            return None
        return (self.height_cm * weight_kg / 3600).sqrt()

    def given(self, cycle: int, day: int) -> dict[str, Any] | None:
        """Return the dose given on this day of this cycle; of two on file the later."""
        found = [dose for dose in self.doses if (dose["cycle"], dose["day"]) == (cycle, day)]
        return found[-1] if found else None

    def read_response(self) -> None:
        """Take the stated response unless it is stale or of a date that cannot count."""
        self.response = self.course.get("response") or {}
        status = self.response.get("status")
        assessed: date | None = self.response.get("assessed_on")
        self.previous_day_1 = self.given(self.cycle - 1, 1)
        self.status: str | None = None
        if assessed is None or self.previous_day_1 is None or status not in {"cr", "cri", "none"}:
            return
        if self.previous_day_1["given_at"].date() < assessed <= self.start.date():
            self.status = status

    def read_levels(self) -> None:
        """Work out the reduction and the level that follows, and the dose from it."""
        self.recorded_reduction = REDUCTIONS.index(self.course.get("dose_reduction") or "none")
        demanded = 1 if (self.longest_interruption(self.cycle - 1) or 0) >= 14 else 0
        self.reduction = max(self.recorded_reduction, demanded)
        self.factor = REDUCED_TO if self.reduction else D(1)
        self.day_is_dropped = self.reduction == 2 and self.day == 15
        levels = {table.get(self.day) for table in self.tables()}
        level = levels.pop() if len(levels) == 1 else None
        self.reduced_level = None if level is None else level * self.factor
        self.level = None if self.day_is_dropped else self.reduced_level
        self.calculated = None if self.level is None or self.bsa is None else self.level * self.bsa

    def tables(self) -> list[dict[int, D]]:
        """Return the level table of this cycle, or both where the response is not known."""
        if self.cycle == 1:
            return [self.protocol["first_cycle"]]
        if self.status is None:
            return [RESPONDER, NON_RESPONDER]
        return [NON_RESPONDER if self.status == "none" else RESPONDER]

    def longest_interruption(self, cycle: int) -> int | None:
        """Return the days of a cycle's longest interruption for non-hematologic toxicity."""
        interruptions = self.course.get("interruptions") or []
        days = [
            item["days"]
            for item in interruptions
            if item["cycle"] == cycle and item["cause"] == "non_hematologic"
        ]
        return max(days, default=None)

    def latest(self, test: str) -> list[Result]:
        """Return the latest result of a test, or all of the latest time: the worse of them counts."""
        results = self.labs.get(test, [])
        return [result for result in results if result["collected_at"] == results[0]["collected_at"]]

    def fresh(self, test: str, limit: timedelta) -> list[Result]:
        """Return the latest result of a test if it is young enough."""
        results = self.latest(test)
        return results if results and self.start - results[0]["collected_at"] <= limit else []

    def blasts(self, limit: timedelta) -> list[Result]:
        """Return the blast count, stated or WBC × blast % of one draw; ``limit`` is the greatest age."""
        return self.fresh("peripheral_blasts", limit) or self.products(limit)

    def blasts_at_any_age(self) -> list[Result]:
        """Return the blast count of the latest draw, stated or else WBC × blast %."""
        stated, worked_out = self.fresh("peripheral_blasts", timedelta.max), self.products(timedelta.max)
        if stated and worked_out and worked_out[0]["collected_at"] > stated[0]["collected_at"]:
            return worked_out
        return stated or worked_out

    def products(self, limit: timedelta) -> list[Result]:
        """Return WBC × blast % of the latest draw that has both, where it is not older than the limit."""
        counted = [
            counted_blasts(cells, share)
            for share in self.labs.get("blast_percent", [])
            for cells in self.labs.get("wbc", [])
            if cells["collected_at"] == share["collected_at"]
        ]
        if not counted or self.start - counted[0]["collected_at"] > limit:
            return []
        return [count for count in counted if count["collected_at"] == counted[0]["collected_at"]]


def counted_blasts(cells: Result, share: Result) -> Result:
    """Return the blast count of a draw; a bound of either factor bounds the product."""
    bounds = {cells.get("comparator"), share.get("comparator")} - {None}
    return {
        "test": "peripheral_blasts",
        "value": amount(cells) * share["value"] / 100,
        "unit": "10*9/L",
        "comparator": bounds.pop() if len(bounds) == 1 else None,
        "is_undecided": len(bounds) > 1,
        "collected_at": cells["collected_at"],
    }


def completed_years(born: date, on: date) -> int:
    """Return the completed years of age on a date."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))
