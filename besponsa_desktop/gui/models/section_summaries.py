"""Each section of an order in one line, for the form's folded sections."""

from __future__ import annotations

from collections.abc import Iterable

from besponsa_desktop.clinical import display
from besponsa_desktop.clinical.course import ResponseStatus, TransplantPlan
from besponsa_desktop.clinical.investigations import Ecg, QtMethod
from besponsa_desktop.clinical.order import ChemotherapyOrder, Container, Disease, TestResult
from besponsa_desktop.clinical.patient import Measurement

_DISEASES = {Disease.B_CELL_PRECURSOR_ALL: "B-cell precursor ALL", Disease.OTHER: "another disease"}
_SIGNS = {TestResult.POSITIVE: "pos.", TestResult.NEGATIVE: "neg.", TestResult.NOT_TESTED: "not tested"}
_TRANSPLANT = {
    TransplantPlan.PLANNED: "HSCT planned",
    TransplantPlan.NOT_PLANNED: "no HSCT planned",
    TransplantPlan.UNDECIDED: "HSCT undecided",
    TransplantPlan.DONE: "HSCT done",
}
_RESPONSES = {ResponseStatus.CR: "CR", ResponseStatus.CRI: "CRi", ResponseStatus.NONE: "no CR or CRi"}
_METHODS = {QtMethod.FRIDERICIA: "QTcF", QtMethod.BAZETT: "QTcB", None: "QTc"}
_DOSES_NAMED = 2


def summaries(order: ChemotherapyOrder) -> dict[str, str]:
    """Return one line for each section, by its key; an empty one where nothing is stated."""
    return {
        "patient": _patient(order),
        "diagnosis": _diagnosis(order),
        "measurements": _measurements(order),
        "order": _order(order),
        "course": _course(order),
        "laboratory": _laboratory(order),
        "ecg": " \u00b7 ".join(_ecg(ecg) for ecg in order.ecgs[-1:]),
        "examination": _examination(order),
        "premedication": _premedication(order),
        "preparation": _preparation(order),
    }


def _joined(parts: Iterable[str]) -> str:
    return " \u00b7 ".join(part for part in parts if part)


def _patient(order: ChemotherapyOrder) -> str:
    patient = order.patient
    born = "" if patient.birth_date is None else f"born {display.date_text(patient.birth_date)}"
    named = f"allergy: {display.listed(patient.allergies)}" if patient.allergies else ""
    named = "no known allergy" if patient.allergies == () else named
    return _joined(["" if patient.sex is None else patient.sex.value, born, named])


def _diagnosis(order: ChemotherapyOrder) -> str:
    diagnosis = order.diagnosis
    status = "" if diagnosis.status is None else diagnosis.status.value
    disease = "" if diagnosis.disease is None else _DISEASES[diagnosis.disease]
    ph = diagnosis.philadelphia_chromosome
    return _joined(
        [
            ", ".join(part for part in (disease, status) if part),
            "" if diagnosis.cd22 is None else f"CD22 {_SIGNS[diagnosis.cd22]}",
            "" if ph is None else f"Ph {_SIGNS[ph]}",
            "" if diagnosis.salvage_line is None else f"line {diagnosis.salvage_line}",
        ]
    )


def _measurements(order: ChemotherapyOrder) -> str:
    body = order.measurements
    parts = [_measured(body.height), _measured(body.weight)]
    dosing = body.dosing_weight
    return _joined([*parts, "" if dosing is None else f"dosing weight {display.quantity_text(dosing.value)}"])


def _measured(measurement: Measurement | None) -> str:
    if measurement is None:
        return ""
    at = measurement.measured_at
    day = "" if at is None else f", {display.short_date_text(at.date())}"
    return f"{display.quantity_text(measurement.value)}{day}"


def _order(order: ChemotherapyOrder) -> str:
    ordered = order.prescription
    dose = "" if ordered.dose is None else display.dose_text(ordered.dose)
    place = f"cycle {ordered.cycle} day {ordered.day}"
    return _joined([ordered.drug or "", place, dose, display.moment_text(ordered.planned_start)])


def _course(order: ChemotherapyOrder) -> str:
    course = order.course
    given = course.doses_given or ()
    doses = [
        f"C{dose.cycle} D{dose.day}{'' if dose.dose is None else f': {display.dose_text(dose.dose)}'}, "
        f"{display.short_date_text(dose.given_at.date())}"
        for dose in given[-_DOSES_NAMED:]
    ]
    none = "no dose given yet" if course.doses_given == () else ""
    status = course.response.status
    response = _RESPONSES.get(status, "") if status is not None else ""
    transplant = "" if course.hsct is None else _TRANSPLANT[course.hsct]
    return _joined([none, *doses, response, transplant])


def _laboratory(order: ChemotherapyOrder) -> str:
    times = [result.collected_at for result in order.labs if result.collected_at is not None]
    if not order.labs:
        return ""
    latest = f", latest {display.moment_text(max(times))}" if times else ""
    return f"{display.count_text(len(order.labs), 'result')}{latest}"


def _ecg(ecg: Ecg) -> str:
    interval = ecg.qt if ecg.qtc is None else ecg.qtc
    name = "QT" if ecg.qtc is None else _METHODS[ecg.method]
    value = "" if interval is None else f"{name} {display.quantity_text(interval)}"
    return ", ".join([value, "" if ecg.recorded_at is None else display.date_text(ecg.recorded_at.date())])


def _examination(order: ChemotherapyOrder) -> str:
    found = order.examination
    when = "" if found.examined_at is None else display.moment_text(found.examined_at)
    signs = {"ascites": found.ascites, "infection": found.infection, "bleeding": found.bleeding}
    present = [name for name, there in signs.items() if there]
    absent = [name for name, there in signs.items() if there is False]
    liver = "" if found.hepatomegaly is None else f"liver {found.hepatomegaly.value}"
    none = f"no {', '.join(absent)}" if absent else ""
    toxicities = (
        display.count_text(len(order.toxicities), "toxicity", "toxicities") if order.toxicities else ""
    )
    return _joined([when, *present, liver.replace("liver none", "liver not enlarged"), none, toxicities])


def _premedication(order: ChemotherapyOrder) -> str:
    drugs = [item.drug or item.medicine_class.value for item in order.premedication or ()]
    agents = [
        f"{item.agent}{'' if item.stopped_on is None else f' to {display.short_date_text(item.stopped_on)}'}"
        for item in order.cytoreduction
    ]
    none = "none ordered" if order.premedication == () else ""
    return "; ".join(part for part in (_joined(drugs) or none, _joined(agents)) if part)


def _preparation(order: ChemotherapyOrder) -> str:
    ordered, record = order.prescription, order.preparation
    container = "" if ordered.container is None else Container(ordered.container).value
    volume = "" if ordered.final_volume is None else display.trimmed_quantity_text(ordered.final_volume)
    vials = () if record is None else record.vials or ()
    recorded = display.count_text(len(vials), "vial") + " recorded" if vials else "no vial recorded yet"
    bag = ", ".join(part for part in (container, ordered.diluent, volume) if part)
    return _joined([bag, recorded]) if bag else ""
