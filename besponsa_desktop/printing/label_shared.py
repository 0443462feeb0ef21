"""What the kinds of labels share: what a label is about, and its first bands."""

from __future__ import annotations

from dataclasses import dataclass

from besponsa_desktop.clinical.preparation import PreparationPlan
from besponsa_desktop.printing import label_bands as bands
from besponsa_desktop.printing import label_words as words
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.label_band import Band, Phrase, flow, rule
from besponsa_desktop.printing.label_canvas import SMALL_BOLD, LabelCanvas
from besponsa_desktop.printing.label_facts import LabelFacts
from besponsa_desktop.printing.label_sizes import Sizes
from besponsa_desktop.printing.label_stock import Arrangement


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What one label is about: the order's content and plan, what is known beside it, and one vial of it.

    ``vial`` counts from 1; it is 0 for every other kind.
    """

    content: Content
    plan: PreparationPlan
    facts: LabelFacts
    vial: int = 0


def bound(band: Band) -> Band:
    """Return the band bound to the one above it."""
    return band._replace(is_bound=True)


def who(canvas: LabelCanvas, subject: Subject, sizes: Sizes) -> list[Band]:
    """Return name, state, birth date, MRN and ward; a lower label may have the state under the name."""
    content, facts = subject.content, subject.facts
    states, who, ward = words.state_lines(content, facts), words.born_and_mrn(content), words.ward(content)
    last: Phrase | None = None
    arrangement = canvas.stock.arrangement
    if arrangement is Arrangement.LARGE:
        last = ward
    elif arrangement is Arrangement.LOW or not ward.ink:
        who.append(ward)
    if arrangement is Arrangement.SMALL or (
        arrangement is Arrangement.LOW and not bands.has_room_beside(canvas, content, sizes.name, states)
    ):
        states, last = [], Phrase(" · ".join(states), SMALL_BOLD, "status")
    return [
        bands.name(canvas, content, sizes.name, states),
        bound(flow(canvas, who, sizes.pitch, last)),
    ]


def drug(canvas: LabelCanvas, content: Content, sizes: Sizes) -> list[Band]:
    """Return the drug by itself; on a large label under a rule."""
    is_large = canvas.stock.arrangement is Arrangement.LARGE
    return [
        *([rule()] if is_large else []),
        bands.drug(canvas, content.regimen.product.generic_name, sizes.drug, []),
    ]
