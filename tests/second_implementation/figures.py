"""The figures of the decision table as plain Decimals, typed from its text, not from the program's data."""

from datetime import timedelta
from decimal import Decimal as D
from typing import Any

LABEL_FIRST_CYCLE = {1: D("0.8"), 8: D("0.5"), 15: D("0.5")}
BRIEF_FIRST_CYCLE = {1: D("0.5"), 8: D("0.5"), 15: D("0.5")}
RESPONDER = {1: D("0.5"), 8: D("0.5"), 15: D("0.5")}
NON_RESPONDER = {1: D("0.8"), 8: D("0.5"), 15: D("0.5")}

US: dict[str, Any] = {
    "first_cycle": LABEL_FIRST_CYCLE,
    "differs_in_cycle_1": False,
    "youngest_years": 1,
    "tki_required": False,
    "prior_vod": "caution",
    "prolonged_counts": "discontinue",
    "cytoreduction_agents": "note",
}
PROTOCOLS: dict[str, dict[str, Any]] = {
    "uspi-2024-03": US,
    "smpc-2024-02": US
    | {"youngest_years": 18, "tki_required": True, "prior_vod": "reject", "prolonged_counts": "caution"},
    "source-brief": US
    | {"first_cycle": BRIEF_FIRST_CYCLE, "differs_in_cycle_1": True, "cytoreduction_agents": "caution"},
}

REDUCTIONS = ("none", "reduced_25_percent", "two_doses_per_cycle")
REDUCED_TO = D("0.75")

HOURS_72 = timedelta(hours=72)
HOURS_4 = timedelta(hours=4)
HOURS_8 = timedelta(hours=8)

#: Weight by completed years of age: up to which year, kg from, kg to.
CHILD_WEIGHTS = (
    (0, D(3), D(12)),
    (1, D(6), D(16)),
    (2, D(8), D(20)),
    (3, D(9), D(26)),
    (5, D(11), D(36)),
    (7, D(14), D(52)),
    (9, D(17), D(70)),
    (11, D(20), D(90)),
    (13, D(25), D(110)),
    (15, D(30), D(135)),
    (17, D(35), D(160)),
)

QT_LIST = frozenset(
    """
    amiodarone; arsenic trioxide; azithromycin; chlorpromazine; ciprofloxacin; citalopram; clarithromycin;
    disopyramide; dofetilide; domperidone; donepezil; droperidol; erythromycin; escitalopram; flecainide;
    fluconazole; haloperidol; hydroxychloroquine; ibutilide; levofloxacin; methadone; moxifloxacin; nilotinib;
    ondansetron; pentamidine; pimozide; posaconazole; procainamide; quinidine; sotalol; thioridazine;
    vandetanib; voriconazole
    """.replace("\n", " ")
    .strip()
    .split("; ")
)
QT_LIST = frozenset(" ".join(name.split()) for name in QT_LIST)

PRODUCT_NAMES = frozenset({"inotuzumab ozogamicin", "besponsa"})
PRODUCT_CODES = frozenset({"00300080100011"})
SYNONYMS = {"paracetamol": "acetaminophen"}
CYTOREDUCTION_AGENTS = frozenset(
    {
        *("hydroxyurea", "vincristine", "corticosteroid", "dexamethasone", "prednisone", "prednisolone"),
        *("methylprednisolone", "hydrocortisone"),
    }
)
DILUENTS = frozenset({"sodium chloride 0.9%", "0.9% sodium chloride", "nacl 0.9%"})
GOOD_FILTERS = frozenset({"pes", "pvdf", "hydrophilic polysulfone"})
BAD_FILTERS = frozenset({"nylon", "mixed cellulose ester"})

MG_PER_ML = D("0.25")
MG_PER_VIAL = D("0.9")
CONCENTRATIONS = {"bag": (D("0.01"), D("0.1")), "syringe": (D("0.025"), D("0.1"))}
