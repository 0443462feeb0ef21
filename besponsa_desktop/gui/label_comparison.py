"""Comparing a label that was scanned with the records, wherever one is scanned."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from besponsa_desktop.gui.background import Waiting
from besponsa_desktop.gui.language import tr as _tr

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.workflow.label_reading import ReadLabel
    from besponsa_desktop.workflow.workstation import Workstation


def compare_with_records(
    desk: Desk,
    order_id: str,
    text: str,
    done: Callable[[ReadLabel], None],
    failed: Callable[[BaseException], None],
) -> None:
    """Compare a label beside an order and record it; for a person who only reads, nothing is recorded."""
    person = desk.person
    if person is None:
        return
    may_record = any(role.value != "auditor" for role in person.roles)

    def work(workstation: Workstation) -> ReadLabel:
        from besponsa_desktop.workflow.label_reading import compare_label, read_label

        if may_record:
            return read_label(workstation, order_id, text, person.id)
        return compare_label(workstation, order_id, text)

    desk.do(_tr("The label is being compared …"), work, done, failed, Waiting.BESIDE)
