"""Events of an infusion that are half typed and wait while another one is told; the last comes back first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from besponsa_desktop.gui.models.infusion_texts import REACTION, act_words, grade_words
from besponsa_desktop.gui.screens.happened_entry import NOT_GRADED, About

Typed = Mapping[str, object]


def about_of(typed: Typed) -> About:
    """Return what was typed about: the act, the entry that it changes, and whether that is taken back."""
    return str(typed["act"]), str(typed.get("entry") or ""), bool(typed.get("back"))


def typed_words(typed: Typed) -> str:
    """Return what is typed as one line."""
    act, grade = str(typed["act"]), str(typed.get("grade") or "")
    number = None if grade == NOT_GRADED else int(grade or 0)
    graded = grade_words(REACTION, number) if grade else ""
    texts = (str(typed.get(name) or "").strip() for name in ("words", "at", "reason"))
    return ", ".join(part for part in (act_words(act), graded, *texts) if part)


class HappenedWaiting(QObject):
    """What waits, said in a label; nothing is said where nothing waits."""

    def __init__(self, said: QLabel) -> None:
        """Begin with nothing."""
        super().__init__(said)
        self._said = said
        self.load(())

    @property
    def all(self) -> list[Typed]:
        """Return what waits, the one that comes back next as the last."""
        return list(self._all)

    def load(self, waiting: Sequence[Typed]) -> None:
        """Have these wait, and nothing else."""
        self._all = list(waiting)
        self._show()

    def put(self, typed: Typed) -> None:
        """Have one more wait; it comes back next."""
        self.load([*self._all, typed])

    def take(self, about: About | None = None) -> Typed | None:
        """Return the one that comes back next, or the last about something; it waits no more."""
        found = next((one for one in reversed(self._all) if about in (None, about_of(one))), None)
        self.load([one for one in self._all if one is not found])
        return found

    def _show(self) -> None:
        words = self.tr("Waits, and comes back once this is recorded or closed: {typed}")
        self._said.setText("\n".join(words.format(typed=typed_words(one)) for one in reversed(self._all)))
        self._said.setVisible(bool(self._all))
