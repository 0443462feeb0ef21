"""(a) `verify` as a whole process against `python -c "import pint"`."""

from __future__ import annotations

from tests.benchmarks.pairs import measure
from tests.benchmarks.processes import PYTHON, SAMPLES, program, wall_time
from tests.benchmarks.table import Row

ORDER = SAMPLES / "orders" / "01-adult-c1d1-clean.json"


def rows() -> list[Row]:
    """Return the row of this benchmark."""
    verify = (*program(), "verify", str(ORDER), "--json")
    pairs = measure(wall_time(verify), wall_time((PYTHON, "-c", "import pint")), count=15)
    what = 'verify as a whole process / python -c "import pint"'
    return [Row(benchmark="a", what=what, figure=pairs.ratio, unit="×", limit=2, detail=pairs.figures())]
