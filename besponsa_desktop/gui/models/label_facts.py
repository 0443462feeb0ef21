"""What the records say of a label that was read back, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.paper_rows import kind_words

if TYPE_CHECKING:
    from besponsa_desktop.workflow.label_reading import ReadLabel

_NOT_USED = _later("This label is not to be used.")
# Severity, word and sentence of each fact, by its name in ``workflow.label_reading.LabelFact``.
_SAID = {
    "AGREES": ("pass", _later("AGREES"), _later("{kind}, print {number}: order and print agree.")),
    "ORDER_NUMBER": (
        "caution",
        _later("NOT COMPARED"),
        _later("That is this order's number. The square code of the label is what compares."),
    ),
    "NO_NUMBER": (
        "caution",
        _later("NO NUMBER"),
        _later("The label is of this order and has no number: the records know of no such print."),
    ),
    "NO_SUCH_PRINT": (
        "reject",
        _later("UNKNOWN"),
        _later("The label is of this order; the records have no label with the number {number}."),
    ),
    "OTHER_ORDER": ("reject", _later("OTHER ORDER"), _later("That is a label of another order.")),
    "CHANGED": (
        "reject",
        _later("VOID"),
        _later("{kind}, print {number}: it does not show the order as it stands now."),
    ),
    "REPLACED": ("reject", _later("VOID"), _later("{kind}, print {number}: it is void in the records.")),
    "FAILED": ("reject", _later("VOID"), _later("{kind}, print {number}: it is recorded as failed.")),
    "NOT_OPEN": (
        "reject",
        _later("VOID"),
        _later("{kind}, print {number}: this order is not prepared or given any more."),
    ),
}


def fact_words(read: ReadLabel) -> tuple[str, str, str]:
    """Return a severity, a word and sentences for a label that was read back."""
    severity, word, sentence = _SAID[read.fact.name]
    kind = "" if read.printed is None else kind_words(read.printed.what)
    sentences = [_tr(sentence).format(kind=kind, number=read.number)]
    if read.other_order:
        sentences = [
            _tr("That is a label of the order {order}, print {number}.").format(
                order=read.other_order, number=read.number
            )
        ]
    if read.replaced_by is not None:
        sentences.append(_tr("Print {number} stands for it now.").format(number=read.replaced_by))
    if read.is_void:
        sentences.append(_tr(_NOT_USED))
    return severity, _tr(word), " ".join(sentences)
