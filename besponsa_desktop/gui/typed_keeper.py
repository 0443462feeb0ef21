"""What is typed about a step before it is signed: on disk at every change, and there again after a crash."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.gui.desk import Desk

if TYPE_CHECKING:
    from besponsa_desktop.workflow.step_drafts import StepPlace, TypedBefore

Texts = Mapping[str, object]


class TypedKeeper(QObject):
    """Keeps the typing of one person about one step of one order at a time; nobody else is shown it."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Begin with no order."""
        super().__init__(parent)
        self._desk = desk
        self._place: StepPlace | None = None
        self._not_on_disk: dict[StepPlace, dict[str, object]] = {}

    def begin(self, place: StepPlace) -> None:
        """Keep what is typed from now on there."""
        self._place = place

    def leave(self) -> None:
        """Keep nothing from now on; what is kept stays."""
        self._place = None

    def clear(self) -> None:
        """Know of nobody's typing any more: somebody else sits here now. What is on disk stays."""
        self._place = None
        self._not_on_disk.clear()

    def keep(self, typed: Texts) -> None:
        """Keep what is typed now; a failure is told, and the next change tries again."""
        place = self._place
        if place is None or not self._desk.is_open:
            return
        from besponsa_desktop.workflow.step_drafts import forget_typed, keep_typed

        try:
            if typed:
                keep_typed(self._desk.workstation, place, typed)
            else:
                forget_typed(self._desk.workstation, place)
        except SurroundingsFailed as failed:
            self._not_on_disk[place] = dict(typed)
            self._desk.told.emit(self.tr("What you type is not kept: {why}").format(why=failed))
        else:
            self._not_on_disk.pop(place, None)

    def forget(self) -> None:
        """Forget what is typed: the step is done."""
        self.keep({})
        self.leave()

    def typed_before(self, place: StepPlace, before: TypedBefore | None) -> Texts:
        """Return what was typed before, and say nothing."""
        if place in self._not_on_disk:
            return self._not_on_disk[place]
        return {} if before is None else before.typed

    def say_back(self, place: StepPlace, before: TypedBefore | None) -> None:
        """Say in the status bar where what is shown again is from, if it is from the records."""
        if place in self._not_on_disk or before is None or not before.typed:
            return
        from besponsa_desktop.clinical.display import moment_text

        words = self.tr("What you typed at {time} is back")
        self._desk.told.emit(words.format(time=moment_text(before.saved_at)))

    def brought_back(self, place: StepPlace, before: TypedBefore | None) -> Texts:
        """Return what is to be shown again, and say in the status bar where it is from."""
        self.say_back(place, before)
        return self.typed_before(place, before)

    def why_discarded(self, before: TypedBefore | None) -> str:
        """Return that what was typed before is not shown, and why; empty where there is nothing to say."""
        if before is None or not before.is_outdated:
            return ""
        from besponsa_desktop.clinical.display import moment_text

        words = self.tr(
            "The order was changed since {time}, when you typed about it. What you typed then is discarded."
        )
        return words.format(time=moment_text(before.saved_at))
