"""What the dialogs of a step have in common: a reason, a password, a signature, and nothing lost on Esc."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.notice import ask
from besponsa_desktop.gui.widgets.said import show_reason
from besponsa_desktop.gui.zoom import rescale

if TYPE_CHECKING:
    from besponsa_desktop.workflow.credentials import Credential
    from besponsa_desktop.workflow.opened_order import Order
    from besponsa_desktop.workflow.workstation import Workstation

Result = TypeVar("Result")


class StepForm(Protocol):
    """The parts that the form of every such dialog has."""

    reason_edit: QPlainTextEdit
    password_edit: QLineEdit
    sign_button: QPushButton
    cancel_button: QPushButton
    off_words: QLabel
    step_said: QLabel


class StepDialog(QDialog):
    """A step that takes a reason and a password; F10 takes it, Esc asks before typing is lost."""

    def __init__(self, parent: QWidget, theme: Theme, desk: Desk, order: Order) -> None:
        """Begin about an order as it was seen."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.theme, self.desk, self.order = theme, desk, order
        self._operation_id = desk.workstation.new_id()
        self._is_at_work = False

    def begin(self, form: StepForm, size: tuple[int, int]) -> None:
        """Connect the form, and give the dialog its size at 100 %."""
        self._form = form
        rescale(self, self.theme.scale)
        screen = self.screen().availableSize()
        width, height = (self.theme.px(length) for length in size)
        self.resize(min(width, screen.width()), min(height, screen.height()))
        form.sign_button.clicked.connect(self.sign)
        form.cancel_button.clicked.connect(self.reject)
        form.reason_edit.textChanged.connect(self.take_typed)
        form.password_edit.textChanged.connect(self.show_state)
        self.desk.covered.connect(form.password_edit.clear)
        QShortcut(QKeySequence("F10"), self, self.sign)
        form.step_said.hide()
        self.show_state()

    # ------------------------------------------------------------------ what a dialog says of its own
    def typed(self) -> str:
        """Return what is typed, in one: empty where there is nothing to lose."""
        return self.reason

    def why_off(self) -> str:
        """Return why the step cannot be taken yet; empty where the dialog has all of its own."""
        return ""

    def take(self, credential: Credential, operation_id: str) -> None:
        """Take the step in the background, by ``do``."""
        raise NotImplementedError

    # ------------------------------------------------------------------ the step
    @property
    def reason(self) -> str:
        """Return the reason as typed; a line's end is a blank, as on paper."""
        return " ".join(self._form.reason_edit.toPlainText().split())

    @property
    def shortest_reason(self) -> int:
        """Return how many letters a reason has at least."""
        return self.desk.workstation.rules.shortest_reason

    def sign(self) -> None:
        """Take the step, if nothing is missing."""
        person = self.desk.person
        if self._why() or person is None:
            self._go_on()
            return
        from besponsa_desktop.workflow.credentials import Credential

        credential = Credential(login=person.login, password=self._form.password_edit.text())
        self._is_at_work = True
        self._form.password_edit.clear()
        self._form.step_said.clear()
        self._form.step_said.hide()
        self.take(credential, self._operation_id)

    def do(self, words: str, work: Callable[[Workstation], Result], done: Callable[[Result], None]) -> None:
        """Do the step in the background; why it was refused is said here, and what is typed stays."""

        def finish(result: Result) -> None:
            self._is_at_work = False
            self.close_done()
            done(result)

        self.desk.sign(words, work, finish, self._refuse)

    def close_done(self) -> None:
        """Close without asking: what was typed is kept."""
        self.desk.covered.disconnect(self._form.password_edit.clear)
        self.accept()

    def take_typed(self) -> None:
        """Take what was typed: this is another step than one that was tried before."""
        self._operation_id = self.desk.workstation.new_id()
        self.show_state()

    def show_state(self) -> None:
        """Enable the step, or say why it is off."""
        why = self._why()
        self._form.sign_button.setEnabled(not why)
        self._form.off_words.setText(why)

    def reject(self) -> None:
        """Close; ask first where something typed would be lost."""
        if self._is_at_work:
            return
        if not self.isVisible() or not self.typed():
            super().reject()
            return
        ask(
            self,
            self.tr("Close without it?"),
            self.tr("What you typed here is not saved."),
            (self.tr("Keep writing"), lambda: None),
            (self.tr("Close without it"), super().reject),
        )

    def say_refused(self, error: BaseException) -> None:
        """Say why a step was refused."""
        show_reason(self.desk, error, self._form.step_said)
        self._form.step_said.show()

    def _refuse(self, error: BaseException) -> None:
        self._is_at_work = False
        self.say_refused(error)
        self.show_state()
        self._form.password_edit.setFocus()

    def _why(self) -> str:
        if self._is_at_work:
            return self.tr("The records are at work")
        if why := self.why_off():
            return why
        if len(self.reason) < self.shortest_reason:
            return self.tr("A reason of at least {count} letters is needed").format(
                count=self.shortest_reason
            )
        return "" if self._form.password_edit.text() else self.tr("Your password is not typed")

    def _go_on(self) -> None:
        """Put the cursor where something is missing."""
        is_reason_there = len(self.reason) >= self.shortest_reason
        (self._form.password_edit if is_reason_there else self._form.reason_edit).setFocus()
