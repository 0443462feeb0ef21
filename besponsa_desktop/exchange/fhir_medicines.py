"""The other medicines of a FHIR bundle: premedication, cytoreduction, anti-infectives, what else is taken."""

from __future__ import annotations

from besponsa_desktop.exchange import codes, medicines
from besponsa_desktop.exchange.fhir_bundle import Resource
from besponsa_desktop.exchange.fhir_element import Element
from besponsa_desktop.exchange.fhir_medication import Medicine, medicine_of
from besponsa_desktop.exchange.fhir_order import dose_in, note_unused_doses, planned_start, the_dosage
from besponsa_desktop.exchange.fhir_status import Chart, title_of
from besponsa_desktop.exchange.fhir_types import SNOMED, code_of, day_at
from besponsa_desktop.exchange.premedication import minutes_before
from besponsa_desktop.exchange.shapes_times import moment_of
from besponsa_desktop.exchange.taking_over import Taken, Tree

_MASS = ("mg", "ug", "g")


class OtherMedicines:
    """What the requests beside the order say; a list is ``None`` where the file says nothing of its kind."""

    def __init__(self, chart: Chart, order: Resource, start: Taken | None) -> None:
        """Sort the requests of the patient by what they are for."""
        self._chart, self._group = chart, _group(order)
        self._start = None if start is None else moment_of(str(start.value))
        self.premedication: list[Tree] = []
        self.cytoreduction: list[Tree] = []
        self.anti_infectives: list[Taken] = []
        self.others: list[Tree] = []
        for request in chart.of("MedicationRequest"):
            medicine = medicine_of(chart.bundle, request)
            if request is order or medicine.is_drug:
                self._note_another_order(request)
                continue
            if not medicine.name:
                chart.notes.add("a medicine", request.where, "it has no name")
                continue
            self._sort(request, medicine)

    @property
    def tree(self) -> Tree:
        """Return the lists as an order has them."""
        return {
            "premedication": self.premedication or None,
            "cytoreduction": self.cytoreduction or None,
            "anti_infectives": self.anti_infectives or None,
            "concomitant_medicines": self.others or None,
        }

    def _note_another_order(self, request: Resource) -> None:
        status = request.element.text("status")
        if status in ("stopped", "on-hold"):
            self._chart.notes.add(title_of(request), request.where, f"another order for the drug: {status}")

    def _sort(self, request: Resource, medicine: Medicine) -> None:
        name = Taken(medicine.name, medicine.concept.path if medicine.concept else request.element.path)
        status = request.element.text("status")
        if self._group and _group(request) == self._group:
            if status == "active":
                self._add_premedication(request, medicine, name)
            else:
                self._chart.notes.add(medicine.name, request.where, f"its status is {status}")
        elif medicines.is_cytoreduction(medicine.name):
            days = {"started_on": self._day(request, "start"), "stopped_on": self._day(request, "end")}
            self.cytoreduction.append({"agent": name, **days})
        elif status == "active":
            if medicines.is_anti_infective(medicine.name):
                self.anti_infectives.append(name)
            self.others.append({"drug": name, "started_on": self._day(request, "start")})
        else:
            self._chart.notes.add(
                medicine.name, request.where, f"no present medicine: its status is {status}"
            )

    def _day(self, request: Resource, key: str) -> Taken | None:
        period = self._period(request)
        day = day_at(period, key)
        if day is None and period is not None and period.has(key):
            self._chart.notes.add(
                f"{key} of {title_of(request)}", request.where, "it is not stated to the day"
            )
        return day

    def _period(self, request: Resource) -> Element | None:
        dosage = the_dosage(request, self._chart.notes)
        timing = dosage.part("timing") if dosage else None
        repeat = timing.part("repeat") if timing else None
        return repeat.part("boundsPeriod") if repeat else None

    def _add_premedication(self, request: Resource, medicine: Medicine, name: Taken) -> None:
        notes = self._chart.notes
        kind = medicines.class_of(medicine.name)
        if kind is None:
            notes.add(medicine.name, request.where, "premedication of a kind that no table names: type it")
            return
        dosage = the_dosage(request, notes)
        if dosage:
            note_unused_doses(dosage, request, notes)
        dose = dose_in(dosage, _MASS, request, notes) if dosage else None
        self.premedication.append(
            {
                "class": Taken(kind.value, name.place),
                "drug": name,
                "dose": dose.tree if dose else None,
                "route": self._route(dosage, request, medicine),
                "minutes_before": self._minutes(dosage, request),
            }
        )

    def _route(self, dosage: Element | None, request: Resource, medicine: Medicine) -> Taken | None:
        route = dosage.part("route") if dosage else None
        if route is None:
            return None
        known = codes.ROUTES.get(code_of(route, SNOMED))
        if known is None:
            self._chart.notes.add(f"route of {medicine.name}", request.where, "it has no code that is known")
        return None if known is None else Taken(known, route.path)

    def _minutes(self, dosage: Element | None, request: Resource) -> Taken | None:
        timing = dosage.part("timing") if dosage else None
        given = planned_start(timing, request, self._chart.notes)
        return minutes_before(self._start, given, request.where, self._chart.notes)


def _group(request: Resource) -> tuple[str | None, str] | None:
    """Return the group of orders that a request belongs to."""
    group = request.element.part("groupIdentifier")
    value = group.text("value") if group else None
    return (group.text("system"), value) if group and value else None
