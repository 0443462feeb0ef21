"""One line of the benchmarks' table: what was measured, the figure, and its limit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A figure with its unit ("×" or "ms") and its limit, which is a lowest one where ``at_least``."""

    benchmark: str
    what: str
    figure: float
    unit: str
    limit: float
    detail: str
    at_least: bool = False

    @property
    def is_met(self) -> bool:
        """Tell whether the figure keeps its limit."""
        return self.figure >= self.limit if self.at_least else self.figure <= self.limit

    def text(self) -> str:
        """Return the row as a line of the table."""
        sign = "≥" if self.at_least else "≤"
        figure, limit = f"{self.figure:.2f} {self.unit}", f"{sign} {self.limit:g} {self.unit}"
        word = "OK" if self.is_met else "OVER"
        return f"{self.benchmark:3}{self.what:58}{figure:>12}{limit:>12}  {word:5} {self.detail}"


HEADING = f"{'':3}{'measured side by side':58}{'figure':>12}{'limit':>12}  {'':5} medians"
