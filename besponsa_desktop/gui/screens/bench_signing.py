"""The password at the bench, and the step that it is typed for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.forms.give_screen import Ui_GiveScreen
from besponsa_desktop.gui.forms.prepare_screen import Ui_PrepareScreen
from besponsa_desktop.gui.widgets.said import show_reason

if TYPE_CHECKING:
    from besponsa_desktop.workflow.credentials import Credential
    from besponsa_desktop.workflow.workstation import Workstation

Result = TypeVar("Result")


class BenchSigning(QObject):
    """Takes one step under the password, once however often it is tried.

    ``changed``: the password, or whether a step is under way. ``unusable``: faults of what was recorded.
    """

    changed = Signal()
    unusable = Signal(object)

    def __init__(self, ui: Ui_PrepareScreen | Ui_GiveScreen, desk: Desk) -> None:
        """Begin with nothing to sign."""
        super().__init__(ui.bench_sign_row)
        self._edit, self._said, self._desk = ui.bench_password_edit, ui.bench_said, desk
        self.operation_id = ""
        self.is_busy = False
        desk.covered.connect(self.forget)
        self._edit.textChanged.connect(lambda _: self.changed.emit())

    @property
    def has_password(self) -> bool:
        """Tell whether a password is typed."""
        return bool(self._edit.text())

    def prepare(self) -> None:
        """Begin anew: another step is at hand."""
        self.operation_id = self._desk.workstation.new_id()

    def forget(self) -> None:
        """Forget the password, and what was said about it."""
        self._edit.clear()
        self._said.clear()

    def take(
        self,
        words: str,
        work: Callable[[Workstation, Credential], Result],
        done: Callable[[Result], None],
    ) -> None:
        """Take a step with the password that is typed."""
        from besponsa_desktop.workflow.credentials import Credential

        person = self._desk.person
        if person is None or self.is_busy:
            return
        credential = Credential(login=person.login, password=self._edit.text())
        self.forget()
        self._set_busy(True)

        def finish(result: Result) -> None:
            self._set_busy(False)
            done(result)

        self._desk.sign(words, lambda workstation: work(workstation, credential), finish, self._refuse)

    def _refuse(self, error: BaseException) -> None:
        self._set_busy(False)
        if isinstance(error, UnusableInput):
            self.unusable.emit(error.faults)
        show_reason(self._desk, error, self._said)
        self._edit.setFocus()

    def _set_busy(self, is_busy: bool) -> None:
        self.is_busy = is_busy
        self.changed.emit()
