"""(f) Keystroke to refreshed assessment, painted, in the real window with sample 10."""

from __future__ import annotations

import json
from statistics import median

from tests.benchmarks.pairs import percentile
from tests.benchmarks.processes import PYTHON, output_of
from tests.benchmarks.table import Row


def rows() -> list[Row]:
    """Return the row of this benchmark."""
    times: list[float] = json.loads(output_of((PYTHON, "-m", "tests.benchmarks.typing_order")))
    return [
        Row(
            benchmark="f",
            what="keystroke to refreshed assessment, 95th percentile",
            figure=percentile(times, 0.95),
            unit="ms",
            limit=16,
            detail=f"median {median(times):.3g} ms, slowest {max(times):.3g} ms, {len(times)} keystrokes",
        )
    ]
