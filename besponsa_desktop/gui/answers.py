"""To whom the records' answers are given: to who asked, for as long as that person sits here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from besponsa_desktop.workflow.people import Person


class Dropped(Exception):
    """Nobody waits here any more for what was asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What is done with an answer: taken by who asked (``None``: whoever sits here), or dropped."""

    asked_by: Person | None
    take: Callable[[], None]
    drop: Callable[[], None]


class Answers:
    """Gives answers to who asked. They wait behind that person's lock; to nobody else they are given."""

    def __init__(self) -> None:
        """Begin with no answer that waits."""
        self._behind_lock: list[Answer] = []

    def give(self, answer: Answer, present: Person | None, locked: Person | None) -> None:
        """Give an answer to who is ``present``, keep it for who has ``locked`` the window, or drop it."""
        if answer.asked_by is None or _is_same(answer.asked_by, present):
            answer.take()
        elif present is None and _is_same(answer.asked_by, locked):
            self._behind_lock.append(answer)
        else:
            answer.drop()

    def give_waiting(self, present: Person | None) -> None:
        """Give what waited behind the lock to who came, or drop it where that is somebody else, or nobody."""
        waiting, self._behind_lock = self._behind_lock, []
        for answer in waiting:
            self.give(answer, present, None)


def _is_same(one: Person, other: Person | None) -> bool:
    return other is not None and one.id == other.id
