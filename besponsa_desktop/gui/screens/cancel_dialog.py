"""Cancelling an order: it ends for good, with a reason, under the password of a pharmacist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shiboken6 import isValid

from besponsa_desktop.clinical.display import moment_text
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.screens.confirm_dialog import Asked, ConfirmDialog

if TYPE_CHECKING:
    from besponsa_desktop.gui.screens.desk_screen import DeskScreen
    from besponsa_desktop.workflow.credentials import Credential
    from besponsa_desktop.workflow.opened_order import Order
    from besponsa_desktop.workflow.workstation import Workstation


def ask_to_cancel(screen: DeskScreen, record: Order) -> ConfirmDialog:
    """Ask above a screen for reason and password, and cancel the order then."""
    operation_id = screen.desk.workstation.new_id()

    def work(workstation: Workstation, by: Credential, reason: str) -> None:
        from besponsa_desktop.workflow.returning import cancel_order

        cancel_order(workstation, record, reason, by, operation_id)

    asked = Asked(
        title=_tr("Cancel order {number}").format(number=record.searched.order_number),
        words=_tr("The order ends for good. Its signatures stay on record and hold no more."),
        action=_tr("Cancel the order"),
    )
    dialog = ConfirmDialog(screen, screen.theme, screen.desk, asked, work)
    dialog.open()
    _warn_of_half_typed(dialog, screen, record)
    return dialog


def _warn_of_half_typed(dialog: ConfirmDialog, screen: DeskScreen, record: Order) -> None:
    """Say whose typing about the order is forgotten with it: nobody may lose it unsaid."""
    from besponsa_desktop.workflow.step_drafts import HalfTyped, half_typed_of

    def warn(found: tuple[HalfTyped, ...]) -> None:
        if found and isValid(dialog):
            whose = [f"{one.person}, {moment_text(one.saved_at)}" for one in found]
            words = _tr("Typed for it, not recorded yet, and forgotten with the order:")
            dialog.warn("\n".join((words, *whose)))

    screen.desk.do("", lambda at: half_typed_of(at, record.id), warn)
