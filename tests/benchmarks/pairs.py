"""Measuring two things side by side: alternately, several times, compared by the median of the pairs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import thread_time


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """Seconds of each run of ours and of the yardstick, in the order in which they ran."""

    ours: tuple[float, ...]
    yardstick: tuple[float, ...]

    @property
    def ratio(self) -> float:
        """Return the median of ours over the yardstick, pair by pair: a slow spell hits both of a pair."""
        return median(a / b for a, b in zip(self.ours, self.yardstick, strict=True))

    def figures(self, scale: float = 1000, unit: str = "ms") -> str:
        """Return both medians as text."""
        ours, yardstick = median(self.ours) * scale, median(self.yardstick) * scale
        return f"{ours:.3g} against {yardstick:.3g} {unit}, {len(self.ours)} pairs"


def measure(
    ours: Callable[[], float], yardstick: Callable[[], float], count: int, *, warm_up: bool = True
) -> Pairs:
    """Return ``count`` pairs, run as A B A B, after one run of each that is not counted where ``warm_up``."""
    if warm_up:
        ours()
        yardstick()
    found = [(ours(), yardstick()) for _ in range(count)]
    return Pairs(ours=tuple(a for a, _ in found), yardstick=tuple(b for _, b in found))


def timed(work: Callable[[], object]) -> Callable[[], float]:
    """Return a function that does the work in this thread and returns the processor's seconds it took.

    Work that waits for nothing takes as long on an idle machine; what else runs there does not count.
    """

    def run() -> float:
        begun = thread_time()
        work()
        return thread_time() - begun

    return run


def percentile(values: list[float], share: float) -> float:
    """Return the smallest of the values that at least this share of them does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, -int(-share * len(ordered) // 1) - 1))]
