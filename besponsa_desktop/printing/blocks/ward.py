"""What a nurse needs of one dose: how it runs, what to do in a reaction, signs of VOD, a grid to fill."""

from __future__ import annotations

from decimal import localcontext

from besponsa_desktop.clinical.display import (
    NOT_STATED,
    moment_text,
    number_text,
    quantity_text,
    share_text,
    trimmed_quantity_text,
    with_unit,
)
from besponsa_desktop.clinical.limit_times import limit_times
from besponsa_desktop.clinical.units import EXACT, magnitude, settled
from besponsa_desktop.printing.amounts import rate_text, volume_text
from besponsa_desktop.printing.content import Content, source_text
from besponsa_desktop.printing.flow import Block
from besponsa_desktop.printing.grid import Field, Grid, full_width
from besponsa_desktop.printing.marks import STRONG, VALUE, Fill, Frame, Row, Setting, centred, stacked
from besponsa_desktop.printing.table import Cell, Column, Table
from besponsa_desktop.printing.typeface import Face, Style
from besponsa_desktop.printing.wording import stated, words

_DOSE = Style(Face.BOLD, 20)
_LIMIT = Style(Face.BOLD, 11)
_DOSE_COLUMNS, _DOSE_HEIGHT, _DOSE_WEIGHT = 4, 18.0, 1.5
_INK_ROW = {Setting.USUAL: 6.2, Setting.COMPACT: 5.8, Setting.DENSEST: 5.4}
_READINGS = {Setting.USUAL: 6, Setting.COMPACT: 4, Setting.DENSEST: 2}
_VITAL_SIGNS = ("blood pressure", "pulse", "temperature", "SpO₂", "signs, what was done", "initials")
_BILIRUBIN_UNITS = ("mg/dL", "umol/L")


def infusion(content: Content, grid: Grid) -> Block:
    """Return how the dose is given: in what, rate and time, when it has to end, light, filter."""
    plan, order = content.assessment.preparation, content.order.prescription
    narrow = Grid(grid.x, grid.room(12 - _DOSE_COLUMNS))
    duration, rate = order.infusion_duration, None if plan is None else plan.rate
    first = [
        Field("in", stated(content.diluent_text), 4),
        Field("total", NOT_STATED if plan is None else volume_text(plan.total), 2),
        Field("rate", NOT_STATED if rate is None else rate_text(rate), 3),
        Field("over", NOT_STATED if duration is None else trimmed_quantity_text(duration), 3),
    ]
    second = [
        Field("planned start", moment_text(order.planned_start), 4),
        Field("container", NOT_STATED if plan is None else words(plan.container), 2),
        Field("filter", order.filter or "none needed", 3),
        Field("light", "protect bag and line", 3),
    ]
    text = stacked([*narrow.fields(first), *narrow.fields(second)])
    box = _dose_box(content, grid.edge(12 - _DOSE_COLUMNS), grid.room(_DOSE_COLUMNS))
    rows = (Row(max(text.height, box.height), (*text.marks, *box.marks)), *_limits(content, grid))
    return Block(number=3, title="Infusion", remark="for intravenous infusion only", rows=rows)


def _dose_box(content: Content, x: float, room: float) -> Row:
    middle = x + room / 2
    marks = (
        Fill(x, 0.6, room, _DOSE_HEIGHT - 1.2, white=True),
        Frame(x, 0.6, room, _DOSE_HEIGHT - 1.2, _DOSE_WEIGHT),
        centred(middle, 5.2, content.drug_text, VALUE),
        centred(middle, 13.4, content.dose_text, _DOSE),
    )
    return Row(_DOSE_HEIGHT, marks)


def _limits(content: Content, grid: Grid) -> tuple[Row, ...]:
    """Return start by and must end by, as far as they are known, and lines for the real times."""
    known = limit_times(content.order, content.regimen.preparation.times)
    moments = (("start by", known.start_by), ("MUST END BY", known.end_by))
    fields = [
        Field(label, "" if at is None else moment_text(at), 3, _LIMIT, ink=at is None)
        for label, at in moments
    ]
    given = [Field(label, "", 3, _LIMIT, ink=True) for label in ("started at", "ended at")]
    return grid.fields([*fields, *given])


def reactions(content: Content, grid: Grid) -> Block:
    """Return what is done in a reaction, by its severity, and whom to call."""
    source = source_text(content.regimen.sections.infusion_reactions.source)
    watch = with_unit(number_text(content.regimen.preparation.infusion.observation), "min")
    table = Table(grid.x, (Column("reaction", 44), Column("what is done", grid.width - 44)))
    lines = (
        ("any", "Interrupt the infusion and treat."),
        (
            "by its severity",
            "Consider to stop the infusion, or to give a corticosteroid and an antihistamine.",
        ),
        (
            "severe, life-threatening",
            "Stop for good: the treatment ends. Tell the prescriber and the pharmacy.",
        ),
    )
    rows = [row for name, text in lines for row in table.row([Cell(name, STRONG), Cell(text, VALUE)])]
    return Block(
        number=5,
        title="Watch and reactions",
        remark=f"throughout the infusion and at least {watch} after its end · {source}",
        rows=(table.head(), *rows, *_calls(content, grid)),
    )


def _calls(content: Content, grid: Grid) -> tuple[Row, ...]:
    phone = " ".join(part for part in (content.imprint.site_name, content.imprint.site_phone) if part)
    return grid.fields(
        [
            Field("call: prescriber", stated(content.order.prescription.prescriber), 4),
            Field("at", "", 2, ink=True),
            Field("call: pharmacy", phone or NOT_STATED, 4),
            Field("emergency", "", 2, ink=True),
        ]
    )


def vital_signs(grid: Grid, setting: Setting) -> Block:
    """Return a grid to fill: before, during, at the end and after; how often is the ward's to say."""
    spare = grid.width - 186
    columns = (
        Column("", 26),
        Column("time", 18),
        *(
            Column(name, room)
            for name, room in zip(_VITAL_SIGNS, (24, 16, 22, 16, 48 + spare, 16), strict=True)
        ),
    )
    table = Table(grid.x, columns)
    stages = ["before", *[""] * _READINGS[setting], "end of infusion", "", "end of the watch"]
    stages[1] = "during"
    stages[-2] = "after"
    rows = [row for stage in stages for row in table.row([Cell(stage), *[Cell("")] * 7], _INK_ROW[setting])]
    return Block(number=6, title="Vital signs", rows=(table.head(), *(r._replace(keep=True) for r in rows)))


def vod_signs(content: Content, grid: Grid) -> Block:
    """Return the four signs of VOD, with the weight at which this patient's gain would be one."""
    signs, body = content.regimen.vod, content.order.measurements
    mass, molar = _BILIRUBIN_UNITS
    bilirubin = (
        f"bilirubin ≥ {with_unit(number_text(signs.bilirubin_from_mg_per_dl), mass)} "
        f"({with_unit(number_text(signs.bilirubin_from_umol_per_l), molar)})"
    )
    gain = f"weight gain > {share_text(signs.weight_gain_over)}"
    if body.baseline_weight is not None:
        with localcontext(EXACT):
            before = magnitude(body.baseline_weight.value, "kg")
            above = settled(before * (100 + signs.weight_gain_over) / 100)
        heavy = with_unit(number_text(above), "kg")
        gain += f": above {heavy}, before treatment {quantity_text(body.baseline_weight.value)}"
    text = (
        f"{bilirubin} · enlarged liver · ascites · {gain}. One sign: tell the prescriber. Two: suspected VOD."
    )
    source = source_text(signs.source)
    return Block(
        number=7,
        title="Signs of VOD",
        remark=source,
        rows=tuple(full_width(grid.x, grid.width, None, text)),
    )
