"""The workflow as the order screen uses it: one call from the document typed so far to everything shown.

Importing this module loads the core, so it is imported after the window is painted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.errors import Fault
from besponsa_desktop.gui.models.assessment_texts import assessment_view
from besponsa_desktop.gui.models.assessment_view import AssessmentView
from besponsa_desktop.gui.models.finding_texts import FindingTexts
from besponsa_desktop.gui.models.laboratory_model import Multiple
from besponsa_desktop.gui.models.order_texts import order_view
from besponsa_desktop.gui.models.order_view import OrderView
from besponsa_desktop.workflow import order_entry
from besponsa_desktop.workflow.paper import Judged


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What there is to show of a document: either its faults, or the order and its assessment."""

    order: OrderView | None = None
    faults: tuple[Fault, ...] = ()
    assessment: AssessmentView | None = None
    multiples: Mapping[int, Multiple] = field(default_factory=dict)
    judged: Judged | None = None


class OrderEngine:
    """Examines orders under one protocol; which one, a person chooses."""

    def __init__(self) -> None:
        """Begin with the protocol in force and the site's policy."""
        self.protocols = order_entry.protocols()
        self.regimen: Regimen = self.protocols[0]
        self.policy = order_entry.site_policy()
        self._texts = FindingTexts(order_entry.source_names())

    @property
    def is_in_force(self) -> bool:
        """Tell whether the chosen protocol is the one that orders are verified under."""
        return order_entry.is_in_force(self.regimen)

    def look(self, document: Mapping[str, object]) -> Look:
        """Return everything that there is to show of a document."""
        found = order_entry.examine(document, self.regimen, self.policy)
        if found.order is None or found.assessment is None:
            return Look(faults=found.faults)
        multiples = order_entry.limit_multiples(found.order, found.assessment, self.regimen)
        return Look(
            order=order_view(found.order),
            assessment=assessment_view(found.order, found.assessment, self.regimen, self._texts),
            multiples={index: Multiple(each.text, each.severity) for index, each in multiples.items()},
            judged=Judged(
                order=found.order,
                assessment=found.assessment,
                regimen=self.regimen,
                policy=self.policy,
            ),
        )
