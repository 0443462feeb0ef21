"""(d) Each paper against the same marks drawn with a bare ReportLab canvas; signing is not counted."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO

from besponsa_desktop.clinical.assessment import Assessment, assess
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.exchange.order_file import order_digest, parse_order
from besponsa_desktop.printing import Imprint, label_pdf, order_sheet_pdf
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.ward_sheet import ward_sheet_pdf
from besponsa_desktop.protocol import IN_FORCE, default_policy, shipped_regimen
from tests.benchmarks.pairs import measure, timed
from tests.benchmarks.processes import SAMPLES
from tests.benchmarks.recorded_canvas import recording, replay
from tests.benchmarks.table import Row

SHEET_LIMIT, LABEL_LIMIT = 1.5, 1.3
PASSING, WITH_TRENDS, HELD = "01-adult-c1d1-clean", "02-adult-c1d8-clean", "10-adult-c1d15-liver-hold"


def rows() -> list[Row]:
    """Return a row for each paper."""
    return [
        row("worksheet", PASSING, lambda content: order_sheet_pdf(*parts_of(content)), SHEET_LIMIT),
        row(
            "worksheet with plots",
            WITH_TRENDS,
            lambda content: order_sheet_pdf(*parts_of(content)),
            SHEET_LIMIT,
        ),
        row("intervention sheet", HELD, lambda content: order_sheet_pdf(*parts_of(content)), SHEET_LIMIT),
        row("ward sheet", PASSING, ward_sheet_pdf, SHEET_LIMIT),
        row("label", PASSING, lambda content: label_pdf(*parts_of(content)), LABEL_LIMIT),
    ]


def content_of(name: str) -> Content:
    """Return a sample order as what a paper is about."""
    document = json.loads((SAMPLES / "orders" / f"{name}.json").read_text("utf-8"))
    order, regimen, policy = parse_order(document), shipped_regimen(IN_FORCE), default_policy()
    imprint = Imprint(
        printed_at=datetime(2026, 11, 23, 9, 42, tzinfo=UTC),
        printed_by="P. Tester, PharmD",
        program_version="0",
        order_digest=order_digest(order),
    )
    assessment = assess(order, regimen, policy)
    return Content(order=order, assessment=assessment, regimen=regimen, policy=policy, imprint=imprint)


def parts_of(content: Content) -> tuple[ChemotherapyOrder, Assessment, Regimen, SitePolicy, Imprint]:
    """Return what the sheets and labels of an order are made of."""
    return content.order, content.assessment, content.regimen, content.policy, content.imprint


def row(what: str, name: str, make: Callable[[Content], bytes], limit: float) -> Row:
    """Measure one paper of an order."""
    content = content_of(name)
    printed = make(content)
    with recording() as recorded:
        make(content)
    (one,) = recorded

    def bare() -> bytes:
        file = BytesIO()
        replay(one, file)
        return file.getvalue()

    if bare() != printed:
        raise RuntimeError(f"The marks of the {what} made again are not the marks that were printed.")
    pairs = measure(timed(lambda: make(content)), timed(bare), count=31)
    said = f"{what} / bare canvas, sample {name[:2]}"
    return Row(benchmark="d", what=said, figure=pairs.ratio, unit="×", limit=limit, detail=pairs.figures())
