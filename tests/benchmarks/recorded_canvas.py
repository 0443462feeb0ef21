"""A ReportLab canvas that remembers every call made on it, and the calls made again on a bare one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from reportlab.pdfgen.canvas import Canvas

from besponsa_desktop.printing import paint

CANVAS = 0
MAKERS = {"beginText", "beginPath"}


class Call(NamedTuple):
    """A method called on the canvas (0), or on the text or path object made as the n-th."""

    target: int
    method: str
    arguments: tuple[Any, ...]
    named: dict[str, Any]


class Part(NamedTuple):
    """In the arguments of a call: the text or path object made as the n-th."""

    number: int


class Recorded:
    """Stands for a canvas, or for a text or path object of it, and notes what is called."""

    def __init__(self, real: Any, number: int, calls: list[Call]) -> None:
        self.real, self.number, self.calls = real, number, calls

    def __getattr__(self, method: str) -> Any:
        def call(*arguments: Any, **named: Any) -> Any:
            noted = tuple(Part(a.number) if isinstance(a, Recorded) else a for a in arguments)
            self.calls.append(Call(self.number, method, noted, named))
            plain = (a.real if isinstance(a, Recorded) else a for a in arguments)
            made = getattr(self.real, method)(*plain, **named)
            return Recorded(made, self._count(), self.calls) if method in MAKERS else made

        return call

    def _count(self) -> int:
        return sum(call.method in MAKERS for call in self.calls)


class Recording(NamedTuple):
    """How a canvas was made, less the file it writes to, and every call on it."""

    named: dict[str, Any]
    calls: list[Call]


@contextmanager
def recording() -> Iterator[list[Recording]]:
    """Record every canvas that the program makes meanwhile."""
    found: list[Recording] = []

    def make(file: Any, **named: Any) -> Recorded:
        found.append(Recording(named, []))
        return Recorded(Canvas(file, **named), CANVAS, found[-1].calls)

    vars(paint)["Canvas"] = make
    try:
        yield found
    finally:
        vars(paint)["Canvas"] = Canvas


def replay(recorded: Recording, file: Any) -> None:
    """Make the same marks on a bare canvas that writes to ``file``."""
    parts: list[Any] = [Canvas(file, **recorded.named)]
    for target, method, arguments, named in recorded.calls:
        plain = [parts[a.number] if isinstance(a, Part) else a for a in arguments]
        made = getattr(parts[target], method)(*plain, **named)
        if method in MAKERS:
            parts.append(made)
