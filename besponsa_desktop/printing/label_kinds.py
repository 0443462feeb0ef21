"""The kinds of labels: which bands each has on which arrangement, in order of weight."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from besponsa_desktop.clinical.limit_times import limit_times
from besponsa_desktop.printing import label_bands as bands
from besponsa_desktop.printing import label_foot as feet
from besponsa_desktop.printing import label_words as words
from besponsa_desktop.printing.label_band import Band, Phrase, flow, rule, stacked_height
from besponsa_desktop.printing.label_canvas import SMALL, SMALL_BOLD, LabelCanvas
from besponsa_desktop.printing.label_facts import LabelKind
from besponsa_desktop.printing.label_shared import Subject, bound, drug, who
from besponsa_desktop.printing.label_sizes import FEW, FULL, Sizes
from besponsa_desktop.printing.label_stock import Arrangement
from besponsa_desktop.printing.label_vial import vial_label

_INK, _SHORT_INK = 16.0, 10.0


def bands_of(canvas: LabelCanvas, subject: Subject, kind: LabelKind) -> list[Band]:
    """Return the bands of a label of a kind on the canvas' stock."""
    return _KINDS[kind](canvas, subject)


# ---------------------------------------------------------------------- bag or syringe
def _dose_label(canvas: LabelCanvas, subject: Subject) -> list[Band]:
    arrangement = canvas.stock.arrangement
    sizes = FULL[arrangement]
    if arrangement is Arrangement.LARGE:
        usual = _large(canvas, subject, sizes, joined=False)
        return (
            usual if stacked_height(usual) <= canvas.height else _large(canvas, subject, sizes, joined=True)
        )
    return _low(canvas, subject, sizes)


def _large(canvas: LabelCanvas, subject: Subject, sizes: Sizes, *, joined: bool) -> list[Band]:
    content, plan, pitch = subject.content, subject.plan, sizes.pitch
    beside = [words.total(content, plan), words.concentration(plan), words.cycle(content)]
    beside += words.dose_number(content)
    generic, kept = content.regimen.product.generic_name, words.kept(content)
    note = [words.filter_and_kept(content)] if joined else [words.filter_note(content)]
    return [
        *who(canvas, subject, sizes),
        rule(),
        bands.drug(canvas, generic, sizes.drug, words.brand(content)),
        bands.dose(canvas, words.dose(content), sizes.dose, beside, pitch),
        rule(),
        flow(canvas, [words.route()], pitch, words.rate(content, plan)),
        bound(flow(canvas, note, pitch)),
        bands.times(_start_and_end(subject, sizes), pitch),
        *([] if joined else [flow(canvas, kept, pitch)]),
        bands.warning(sizes.banner),
        *_foot(canvas, subject, sizes, tight=joined),
    ]


def _low(canvas: LabelCanvas, subject: Subject, sizes: Sizes) -> list[Band]:
    content, plan, pitch = subject.content, subject.plan, sizes.pitch
    brand, *rx_only = [Phrase(text, SMALL, "order.drug") for text in words.brand(content)]
    details = [words.total(content, plan), words.concentration(plan), brand]
    details += [words.route(), words.rate(content, plan), *rx_only]
    details += [words.cycle(content), *words.dose_number(content)]
    generic = content.regimen.product.generic_name
    return [
        *who(canvas, subject, sizes),
        bands.drug_and_dose(canvas, generic, words.dose(content), (sizes.drug, sizes.dose)),
        flow(canvas, [*details, words.filter_note(content, short=True), *words.kept(content)], pitch),
        bands.times(_start_and_end(subject, sizes), pitch, with_warning=True),
        *_foot(canvas, subject, sizes, tight=True),
    ]


def _start_and_end(subject: Subject, sizes: Sizes) -> list[bands.Cell]:
    known = limit_times(subject.content.order, subject.content.regimen.preparation.times)
    smaller = replace(sizes.time, size=sizes.time.size - 3) if sizes.time.size < 16 else sizes.time
    return [
        bands.Cell("start by", known.start_by, smaller),
        bands.Cell("MUST END BY", known.end_by, sizes.time, is_strong=True),
    ]


def _foot(canvas: LabelCanvas, subject: Subject, sizes: Sizes, *, tight: bool) -> list[Band]:
    facts, content = subject.facts, subject.content
    if not facts.gtin and canvas.stock.arrangement is not Arrangement.SMALL:
        foot = feet.Foot(canvas, content, facts, sizes)
        return feet.beside(canvas, foot, feet.people_of(facts), tight=tight)
    low = FULL[Arrangement.LOW]
    sizes = replace(sizes, matrix_module=low.matrix_module, code_height=low.code_height)
    foot, known = feet.Foot(canvas, content, facts, sizes, gs1=True), feet.people_of(facts, _INK)
    return feet.below(canvas, foot, known[:-1], known[-1:], feet.site(content))


# ---------------------------------------------------------------------- what repeats it
def _outer_bag(canvas: LabelCanvas, subject: Subject) -> list[Band]:
    caption = f"OUTER BAG of 1 {subject.plan.container.value}"
    return _repeated(canvas, subject, caption, words.kept(subject.content))


def _light_cover(canvas: LabelCanvas, subject: Subject) -> list[Band]:
    caption = f"LIGHT COVER of 1 {subject.plan.container.value}"
    return _repeated(canvas, subject, caption, [Phrase(words.LIGHT, SMALL, "preparation")])


def _repeated(canvas: LabelCanvas, subject: Subject, caption: str, kept: list[Phrase]) -> list[Band]:
    content, plan, sizes = subject.content, subject.plan, FEW[canvas.stock.arrangement]
    is_small = canvas.stock.arrangement is Arrangement.SMALL
    end = limit_times(content.order, content.regimen.preparation.times).end_by
    cell = bands.Cell("MUST END BY", end, sizes.time, is_strong=True)
    beside = [*words.total_apart(content, plan)[is_small:], words.concentration(plan)]
    what = Phrase(caption, SMALL_BOLD, "label")
    return [
        *who(canvas, subject, sizes),
        *drug(canvas, content, sizes),
        bands.dose(canvas, words.dose(content), sizes.dose, beside, sizes.pitch),
        *_last(canvas, subject, sizes, [cell], [what, *kept]),
    ]


def _site(canvas: LabelCanvas, subject: Subject) -> list[Phrase]:
    """Return the pharmacy; on a small label its name and its phone."""
    imprint = subject.content.imprint
    if canvas.stock.arrangement is not Arrangement.SMALL:
        return feet.site(subject.content)
    text = " · ".join(part for part in (imprint.site_name, imprint.site_phone) if part)
    return [Phrase(text, SMALL, "site.name")] if text else []


def _last(
    canvas: LabelCanvas, subject: Subject, sizes: Sizes, cells: list[bands.Cell], kept: list[Phrase]
) -> list[Band]:
    """Return the lower bands of a label with few fields."""
    has_low_warning = canvas.stock.arrangement is not Arrangement.LARGE
    foot = feet.Foot(canvas, subject.content, subject.facts, sizes)
    number = words.serial(subject.facts, _SHORT_INK)
    return [
        bands.times(cells, sizes.pitch, with_warning=has_low_warning),
        flow(canvas, kept, sizes.pitch),
        *([] if has_low_warning else [bands.warning(sizes.banner)]),
        *feet.below(canvas, foot, [], [number], _site(canvas, subject)),
    ]


_KINDS: dict[LabelKind, Callable[[LabelCanvas, Subject], list[Band]]] = {
    LabelKind.DOSE: _dose_label,
    LabelKind.OUTER_BAG: _outer_bag,
    LabelKind.LIGHT_COVER: _light_cover,
    LabelKind.VIAL: vial_label,
}
