"""What the figures of a response assessment decide: responder or not, CR or CRi."""

from __future__ import annotations

from besponsa_desktop.clinical.bounds import all_of
from besponsa_desktop.clinical.case import Case
from besponsa_desktop.clinical.course import ResponseStatus
from besponsa_desktop.clinical.units import magnitude


def figures_say(case: Case) -> bool | None:
    """Return whether marrow, blood and extramedullary disease are those of a responder; None if undecided."""
    figures = case.course.response
    marrow, blood = figures.marrow_blasts_percent, figures.peripheral_leukemic_blasts
    return all_of(
        (
            None if marrow is None else marrow < case.regimen.response.marrow_blasts_below,
            None if blood is None else not blood,
            figures.extramedullary_disease_resolved,
        )
    )


def mislabelled(case: Case) -> str:
    """Return what is confused where CR and CRi are; an empty text where nothing contradicts."""
    recovered = _counts_recovered(case)
    if case.response is ResponseStatus.CR and recovered is False:
        return "CR is stated, but platelets or ANC are those of CRi; the dose is the same."
    if case.response is ResponseStatus.CRI and recovered is True:
        return "CRi is stated, but platelets and ANC are those of CR; the dose is the same."
    return ""


def _counts_recovered(case: Case) -> bool | None:
    criteria, figures = case.regimen.response, case.course.response
    reached = (
        (figures.platelets, criteria.platelets_from),
        (figures.anc, criteria.anc_from),
    )
    return all_of(None if count is None else magnitude(count, "10*9/L") >= limit for count, limit in reached)
