"""Each section of an order in one line, for the form's folded sections."""

from __future__ import annotations

from collections.abc import Iterable

from besponsa_desktop.clinical import display
from besponsa_desktop.clinical.course import ResponseStatus, TransplantPlan
from besponsa_desktop.clinical.investigations import Ecg, Hepatomegaly, QtMethod
from besponsa_desktop.clinical.order import ChemotherapyOrder, Container, Disease, TestResult
from besponsa_desktop.clinical.patient import Measurement
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import listed
from besponsa_desktop.gui.language import tr as _tr

_DISEASES = {
    Disease.B_CELL_PRECURSOR_ALL: _later("B-cell precursor ALL"),
    Disease.OTHER: _later("another disease"),
}
_SIGNS = {
    TestResult.POSITIVE: _later("pos."),
    TestResult.NEGATIVE: _later("neg."),
    TestResult.NOT_TESTED: _later("not tested"),
}
_TRANSPLANT = {
    TransplantPlan.PLANNED: _later("HSCT planned"),
    TransplantPlan.NOT_PLANNED: _later("no HSCT planned"),
    TransplantPlan.UNDECIDED: _later("HSCT undecided"),
    TransplantPlan.DONE: _later("HSCT done"),
}
_RESPONSES = {ResponseStatus.CR: "CR", ResponseStatus.CRI: "CRi", ResponseStatus.NONE: _later("no CR or CRi")}
_METHODS = {QtMethod.FRIDERICIA: "QTcF", QtMethod.BAZETT: "QTcB", None: "QTc"}
_LIVERS = {
    Hepatomegaly.NONE: _later("liver not enlarged"),
    Hepatomegaly.PAINLESS: _later("liver painless"),
    Hepatomegaly.PAINFUL: _later("liver painful"),
}
#: Words of the order document that are shown in the window's language.
WORDS = (
    *(_later("female"), _later("male"), _later("other"), _later("unknown")),
    *(_later("relapsed"), _later("refractory"), _later("untreated"), _later("remission")),
    *(_later("ascites"), _later("infection"), _later("bleeding")),
    *(_later("corticosteroid"), _later("antipyretic"), _later("antihistamine")),
    *(_later("bag"), _later("syringe")),
)
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
    born = (
        ""
        if patient.birth_date is None
        else _tr("born {date}").format(date=display.date_text(patient.birth_date))
    )
    named = _tr("allergy: {names}").format(names=listed(patient.allergies)) if patient.allergies else ""
    named = _tr("no known allergy") if patient.allergies == () else named
    return _joined(["" if patient.sex is None else _tr(patient.sex.value), born, named])


def _diagnosis(order: ChemotherapyOrder) -> str:
    diagnosis = order.diagnosis
    status = "" if diagnosis.status is None else _tr(diagnosis.status.value)
    disease = "" if diagnosis.disease is None else _tr(_DISEASES[diagnosis.disease])
    ph = diagnosis.philadelphia_chromosome
    return _joined(
        [
            ", ".join(part for part in (disease, status) if part),
            "" if diagnosis.cd22 is None else f"CD22 {_tr(_SIGNS[diagnosis.cd22])}",
            "" if ph is None else f"Ph {_tr(_SIGNS[ph])}",
            ""
            if diagnosis.salvage_line is None
            else _tr("line {number}").format(number=diagnosis.salvage_line),
        ]
    )


def _measurements(order: ChemotherapyOrder) -> str:
    body = order.measurements
    parts = [_measured(body.height), _measured(body.weight)]
    dosing = body.dosing_weight
    if dosing is not None:
        parts.append(_tr("dosing weight {weight}").format(weight=display.quantity_text(dosing.value)))
    return _joined(parts)


def _measured(measurement: Measurement | None) -> str:
    if measurement is None:
        return ""
    at = measurement.measured_at
    day = "" if at is None else f", {display.short_date_text(at.date())}"
    return f"{display.quantity_text(measurement.value)}{day}"


def _order(order: ChemotherapyOrder) -> str:
    ordered = order.prescription
    dose = "" if ordered.dose is None else display.dose_text(ordered.dose)
    place = _tr("cycle {cycle} day {day}").format(cycle=ordered.cycle, day=ordered.day)
    return _joined([ordered.drug or "", place, dose, display.moment_text(ordered.planned_start)])


def _course(order: ChemotherapyOrder) -> str:
    course = order.course
    given = course.doses_given or ()
    doses = [
        f"C{dose.cycle} D{dose.day}{'' if dose.dose is None else f': {display.dose_text(dose.dose)}'}, "
        f"{display.short_date_text(dose.given_at.date())}"
        for dose in given[-_DOSES_NAMED:]
    ]
    none = _tr("no dose given yet") if course.doses_given == () else ""
    status = course.response.status
    response = _tr(_RESPONSES[status]) if status in _RESPONSES else ""
    transplant = "" if course.hsct is None else _tr(_TRANSPLANT[course.hsct])
    return _joined([none, *doses, response, transplant])


def _laboratory(order: ChemotherapyOrder) -> str:
    times = [result.collected_at for result in order.labs if result.collected_at is not None]
    if not order.labs:
        return ""
    count = len(order.labs)
    results = _tr("1\u00a0result") if count == 1 else _tr("{count}\u00a0results").format(count=count)
    latest = _tr(", latest {time}").format(time=display.moment_text(max(times))) if times else ""
    return f"{results}{latest}"


def _ecg(ecg: Ecg) -> str:
    interval = ecg.qt if ecg.qtc is None else ecg.qtc
    name = "QT" if ecg.qtc is None else _METHODS[ecg.method]
    value = "" if interval is None else f"{name} {display.quantity_text(interval)}"
    return ", ".join([value, "" if ecg.recorded_at is None else display.date_text(ecg.recorded_at.date())])


def _examination(order: ChemotherapyOrder) -> str:
    found = order.examination
    when = "" if found.examined_at is None else display.moment_text(found.examined_at)
    signs = {"ascites": found.ascites, "infection": found.infection, "bleeding": found.bleeding}
    present = [_tr(name) for name, there in signs.items() if there]
    absent = [_tr(name) for name, there in signs.items() if there is False]
    liver = "" if found.hepatomegaly is None else _tr(_LIVERS[found.hepatomegaly])
    none = _tr("no {signs}").format(signs=", ".join(absent)) if absent else ""
    count = len(order.toxicities or ())
    toxicities = _tr("1\u00a0toxicity") if count == 1 else _tr("{count}\u00a0toxicities").format(count=count)
    return _joined([when, *present, liver, none, toxicities if count else ""])


def _premedication(order: ChemotherapyOrder) -> str:
    drugs = [item.drug or _tr(item.medicine_class.value) for item in order.premedication or ()]
    until = _tr("{agent} to {date}")
    agents = [
        item.agent
        if item.stopped_on is None
        else until.format(agent=item.agent, date=display.short_date_text(item.stopped_on))
        for item in order.cytoreduction
    ]
    none = _tr("none ordered") if order.premedication == () else ""
    return "; ".join(part for part in (_joined(drugs) or none, _joined(agents)) if part)


def _preparation(order: ChemotherapyOrder) -> str:
    ordered, record = order.prescription, order.preparation
    container = "" if ordered.container is None else _tr(Container(ordered.container).value)
    volume = "" if ordered.final_volume is None else display.trimmed_quantity_text(ordered.final_volume)
    vials = () if record is None else record.vials or ()
    recorded = _tr("{count}\u00a0vials recorded").format(count=len(vials))
    if len(vials) < 2:
        recorded = _tr("1\u00a0vial recorded") if vials else _tr("no vial recorded yet")
    bag = ", ".join(part for part in (container, ordered.diluent, volume) if part)
    return _joined([bag, recorded]) if bag else ""
