"""(i) The plots of a course with 2,000 results: opened and painted, and panned."""

from __future__ import annotations

import json
from statistics import median
from typing import Any

from tests.benchmarks.pairs import percentile
from tests.benchmarks.processes import PYTHON, output_of
from tests.benchmarks.table import Row

MOST_OPENING_MS, LEAST_FRAMES = 300, 30


def rows() -> list[Row]:
    """Return the rows of this benchmark."""
    told: dict[str, Any] = json.loads(output_of((PYTHON, "-m", "tests.benchmarks.drawing_course")))
    opening, frames = told["opening_ms"], told["frame_ms"]
    slow = percentile(frames, 0.95)
    return [
        Row(
            benchmark="i",
            what=f"plots of {told['results']:,} results opened and painted, 95th percentile",
            figure=percentile(opening, 0.95),
            unit="ms",
            limit=MOST_OPENING_MS,
            detail=f"median {median(opening):.3g} ms; the first one, its library loaded with it, "
            f"{told['first_ms']:.3g} ms; beforehand, in the background, the course is looked at in "
            f"{told['look_ms']:.3g} ms",
        ),
        Row(
            benchmark="i",
            what="panning them, frames a second, 95 % of the frames",
            figure=1_000 / slow,
            unit="/s",
            limit=LEAST_FRAMES,
            at_least=True,
            detail=f"median {1_000 / median(frames):.3g} /s, slowest frame {max(frames):.3g} ms",
        ),
    ]
