"""What the window calls the values that a finding used, by their path in the order document."""

from __future__ import annotations

import re

from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr

_INDEX = re.compile(r"\[\d+\]")
_NAMES = {
    "patient.family_name": _later("Family name"),
    "patient.given_name": _later("Given name"),
    "patient.birth_date": _later("Born"),
    "patient.mrn": _later("MRN"),
    "patient.sex": _later("Sex"),
    "patient.allergies": _later("Allergies"),
    "patient.pregnancy_test": _later("Pregnancy test"),
    "patient.pregnancy_test.result": _later("Pregnancy test"),
    "diagnosis.disease": _later("Disease"),
    "diagnosis.status": _later("Status"),
    "diagnosis.cd22": _later("CD22"),
    "diagnosis.philadelphia_chromosome": _later("Ph status"),
    "diagnosis.prior_tki": _later("TKI tried"),
    "diagnosis.prior_severe_vod": _later("Earlier VOD"),
    "diagnosis.serious_liver_disease": _later("Liver disease"),
    "diagnosis.salvage_line": _later("Salvage line"),
    "measurements.height": _later("Height"),
    "measurements.weight": _later("Weight"),
    "measurements.baseline_weight": _later("Weight before treatment"),
    "measurements.previous_height": _later("Previous height"),
    "measurements.previous_weight": _later("Previous weight"),
    "measurements.dosing_weight": _later("Dosing weight"),
    "order.drug": _later("Drug"),
    "order.cycle": _later("Cycle"),
    "order.day": _later("Day"),
    "order.planned_start": _later("Planned"),
    "order.dose_per_area": _later("Dose level"),
    "order.dose": _later("Dose"),
    "order.bsa": _later("BSA stated"),
    "order.route": _later("Route"),
    "order.container": _later("Container"),
    "order.diluent": _later("Diluent"),
    "order.final_volume": _later("Total volume"),
    "order.infusion_duration": _later("Infuse over"),
    "order.observation_after": _later("Watch after"),
    "order.filter": _later("Filter"),
    "course.hsct": _later("Transplant"),
    "course.hsct_on": _later("Transplant done on"),
    "course.prior_hsct_on": _later("Earlier transplant"),
    "course.responded_within_3_cycles": _later("CR or CRi within 3 cycles"),
    "course.response.status": _later("Response"),
    "course.response.assessed_on": _later("Response assessed"),
    "course.response.marrow_blasts_percent": _later("Marrow blasts, %"),
    "course.response.peripheral_leukemic_blasts": _later("Blood blasts"),
    "course.response.extramedullary_disease_resolved": _later("Extramedullary disease resolved"),
    "course.response.mrd": _later("MRD"),
    "course.response.anc": _later("ANC at the response"),
    "course.response.platelets": _later("Platelets at the response"),
    "course.doses_given": _later("Dose given"),
    "course.omitted_doses": _later("Omitted dose"),
    "course.interruptions": _later("Interruption"),
    "course.dose_reduction": _later("Reduction"),
    "course.baseline_counts": _later("Counts before treatment"),
    "course.baseline_counts.anc": _later("ANC before treatment"),
    "course.baseline_counts.platelets": _later("Platelets before treatment"),
    "course.prior_cycle_baseline_counts": _later("Counts before the prior cycle"),
    "course.prior_cycle_baseline_counts.anc": _later("ANC before the prior cycle"),
    "course.prior_cycle_baseline_counts.platelets": _later("Platelets before the prior cycle"),
    "course.low_counts_days": _later("Days of low counts"),
    "course.low_counts_drug_related": _later("Low counts drug-related"),
    "course.marrow_stable_or_improved": _later("Marrow stable or improved"),
    "course.cytopenia_due_to_disease": _later("Low counts due to disease"),
    "course.platelets_transfusion_dependent": _later("Platelets depend on transfusion"),
    "labs": _later("Laboratory"),
    "ecgs": _later("ECG"),
    "examination.examined_at": _later("Examined"),
    "examination.hepatomegaly": _later("Liver size"),
    "examination.ascites": _later("Ascites"),
    "examination.infection": _later("Infection"),
    "examination.bleeding": _later("Bleeding"),
    "examination.vod_confirmed": _later("VOD confirmed"),
    "examination.severe_liver_toxicity": _later("Severe liver toxicity"),
    "examination.gilbert_or_hemolysis": _later("Gilbert\u2019s syndrome or hemolysis"),
    "examination.liver_tests_not_recovered": _later("Declared not recovered"),
    "toxicities": _later("Reaction or toxicity"),
    "premedication": _later("Premedication"),
    "cytoreduction": _later("Cytoreduction"),
    "anti_infectives": _later("Anti-infectives"),
    "concomitant_medicines": _later("Medicine"),
    "preparation": _later("Preparation"),
    "preparation.diluted_at": _later("Diluted"),
    "preparation.infusion_start": _later("Infusion start"),
    "preparation.infusion_end": _later("Infusion end"),
    "preparation.vials": _later("Vial"),
}


def field_name(path: str) -> str:
    """Return the name of the value at a path; of one without a name, that of the list or part it is in."""
    plain = _INDEX.sub("", path)
    while plain not in _NAMES and "." in plain:
        plain = plain.rpartition(".")[0]
    name = _NAMES.get(plain)
    return plain.replace("_", " ") if name is None else _tr(name)
