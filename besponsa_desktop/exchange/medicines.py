"""Medicines by RxNorm code or by name: what they are here, and the name under which the order has them.

A name counts only whole: a product's name with a strength in it decides nothing.
"""

from __future__ import annotations

from besponsa_desktop.clinical.order import PremedicationClass

_RXNORM = {
    "161": "acetaminophen",
    "281": "acyclovir",
    "519": "allopurinol",
    "3264": "dexamethasone",
    "3498": "diphenhydramine",
    "5492": "hydrocortisone",
    "5552": "hydroxyurea",
    "6902": "methylprednisolone",
}
_STEROIDS = ("dexamethasone", "hydrocortisone", "methylprednisolone", "prednisolone", "prednisone")
_CLASSES = {
    **dict.fromkeys(_STEROIDS, PremedicationClass.CORTICOSTEROID),
    **dict.fromkeys(("acetaminophen", "paracetamol"), PremedicationClass.ANTIPYRETIC),
    **dict.fromkeys(
        ("chlorpheniramine", "chlorphenamine", "clemastine", "diphenhydramine", "dimetindene"),
        PremedicationClass.ANTIHISTAMINE,
    ),
}
_CYTOREDUCTION = frozenset({"hydroxyurea", "hydroxycarbamide", "vincristine", *_STEROIDS})
_ANTI_INFECTIVES = frozenset(
    {
        "acyclovir", "aciclovir", "valacyclovir", "valaciclovir", "letermovir",
        "anidulafungin", "caspofungin", "micafungin", "fluconazole", "isavuconazonium", "isavuconazole",
        "posaconazole", "voriconazole",
        "amoxicillin", "cefepime", "ciprofloxacin", "levofloxacin", "meropenem", "piperacillin-tazobactam",
        "vancomycin",
        "atovaquone", "pentamidine", "sulfamethoxazole-trimethoprim", "trimethoprim-sulfamethoxazole",
    }
)  # fmt: skip


def by_rxnorm(code: str) -> str:
    """Return the name of the medicine with an RxNorm code; nothing where the code is not known."""
    return _RXNORM.get(code, "")


def class_of(name: str) -> PremedicationClass | None:
    """Return what a medicine is as premedication; ``None`` where no table says."""
    return _CLASSES.get(name.casefold())


def is_cytoreduction(name: str) -> bool:
    """Tell whether a medicine outside the premedication lowers the count of blasts."""
    return name.casefold() in _CYTOREDUCTION


def is_anti_infective(name: str) -> bool:
    """Tell whether a medicine is known to prevent or treat infections."""
    return name.casefold() in _ANTI_INFECTIVES
