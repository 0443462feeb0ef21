"""The protocol itself: whether its cycle total is the label's."""

from __future__ import annotations

from decimal import Decimal

from besponsa_desktop.clinical.case import Case, possible_rows
from besponsa_desktop.clinical.checks.inputs import stated
from besponsa_desktop.clinical.display import number_text, with_unit
from besponsa_desktop.clinical.findings import Finding, Severity
from besponsa_desktop.clinical.rule import Basis, Rule

DIFFERS_FROM_LABEL = Rule("protocol.differs_from_label", "Protocol and label", Severity.CAUTION)


def differs_from_label(case: Case) -> Finding:
    """State where the protocol's cycle total differs from the label's, with both figures."""
    regimen, cycle = case.regimen, case.prescription.cycle
    first = regimen.doses.first_cycle
    if regimen.label is None:
        return DIFFERS_FROM_LABEL.not_applicable(first.source, "The protocol is a label.")
    row, label_rows = case.cycle_doses, possible_rows(cycle, case.response, regimen.label.doses)
    label_row = label_rows[0]
    if row is None or row.total == label_row.total:
        return DIFFERS_FROM_LABEL.not_applicable(first.source, "The cycle total is not known to differ.")
    basis = Basis(
        source=row.source,
        found=_total(row.total),
        expected=_total(label_row.total),
        inputs=(stated("order.cycle", cycle),),
        working=(
            f"{regimen.name}: {row.day_1} + {row.day_8} + {row.day_15} = {_total(row.total)}",
            f"{regimen.label.name}: {label_row.day_1} + {label_row.day_8} + {label_row.day_15}"
            f" = {_total(label_row.total)}",
        ),
    )
    message = (
        f"{regimen.name} gives {_total(row.total)} in cycle {cycle}; "
        f"the label ({regimen.label.name}) gives {_total(label_row.total)}."
    )
    return DIFFERS_FROM_LABEL.failed(Severity.CAUTION, basis, message)


def _total(total: Decimal) -> str:
    return with_unit(number_text(total), "mg/m2")
