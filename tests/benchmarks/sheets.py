"""(d) Worksheet and label against the same marks drawn with a bare ReportLab canvas."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from io import BytesIO

from besponsa_desktop.clinical.assessment import assess
from besponsa_desktop.exchange.order_file import order_digest, parse_order
from besponsa_desktop.printing import Imprint, label_pdf, order_sheet_pdf
from besponsa_desktop.protocol import IN_FORCE, default_policy, shipped_regimen
from tests.benchmarks.pairs import measure, timed
from tests.benchmarks.processes import SAMPLES
from tests.benchmarks.recorded_canvas import recording, replay
from tests.benchmarks.table import Row

ORDERS = ("01-adult-c1d1-clean", "10-adult-c1d15-liver-hold")


def rows() -> list[Row]:
    """Return a row for an order that passes, and one for an order with findings."""
    return [row(name) for name in ORDERS]


def row(name: str) -> Row:
    """Measure both sheets of one order together."""
    document = json.loads((SAMPLES / "orders" / f"{name}.json").read_text("utf-8"))
    order, regimen, policy = parse_order(document), shipped_regimen(IN_FORCE), default_policy()
    imprint = Imprint(
        printed_at=datetime(2026, 11, 23, 9, 42, tzinfo=UTC),
        printed_by="P. Tester, PharmD",
        program_version="0",
        order_digest=order_digest(order),
    )
    parts = (order, assess(order, regimen, policy), regimen, policy, imprint)

    def ours() -> list[bytes]:
        return [order_sheet_pdf(*parts), label_pdf(*parts)]

    printed = ours()
    with recording() as recorded:
        ours()

    def bare() -> list[bytes]:
        files = [BytesIO() for _ in recorded]
        for recording_, file in zip(recorded, files, strict=True):
            replay(recording_, file)
        return [file.getvalue() for file in files]

    if bare() != printed:
        raise RuntimeError("The marks made again are not the marks that were printed.")
    pairs = measure(timed(ours), timed(bare), count=31)
    what = f"worksheet and label / bare canvas, sample {name[:2]}"
    return Row(benchmark="d", what=what, figure=pairs.ratio, unit="×", limit=1.5, detail=pairs.figures())
