"""The label of a reconstituted vial: its concentration, until when it is good, and which vial it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from besponsa_desktop.clinical.display import date_text, number_text, with_unit
from besponsa_desktop.clinical.order import Vial
from besponsa_desktop.printing import label_bands as bands
from besponsa_desktop.printing import label_foot as feet
from besponsa_desktop.printing import label_words as words
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.label_band import Band, Phrase, flow
from besponsa_desktop.printing.label_canvas import SMALL, SMALL_BOLD, LabelCanvas
from besponsa_desktop.printing.label_shared import Subject, drug, who
from besponsa_desktop.printing.label_sizes import FEW, FULL
from besponsa_desktop.printing.label_stock import Arrangement

_SHORT_INK, _LOT_INK, _DAY_INK, _LEAST_DOSE = 10.0, 14.0, 14.0, 16


def vial_label(canvas: LabelCanvas, subject: Subject) -> list[Band]:
    """Return the bands of the label of one vial; a small one has the order id without its bars."""
    content, sizes, arrangement = subject.content, FEW[canvas.stock.arrangement], canvas.stock.arrangement
    is_low, is_small = arrangement is Arrangement.LOW, arrangement is Arrangement.SMALL
    number = f"vial {subject.vial} of {subject.plan.vials}"
    beside = [Phrase(text, SMALL_BOLD, "preparation") for text in ("reconstituted", number)]
    beside += [] if is_small else _brand(content)
    concentration = with_unit(number_text(content.regimen.preparation.vial.concentration), "mg/mL")
    kept = [Phrase(text, SMALL, "preparation") for text in ("Dilute first.", words.LIGHT, words.FROST)]
    foot = feet.Foot(canvas, content, subject.facts, sizes, line=not is_small)
    facts = list(_vial_facts(_vial(subject), subject.vial - 1))
    order_id = Phrase(content.order.prescription.id, SMALL_BOLD, "order.id")
    own = [Phrase(content.imprint.site_name, SMALL, "site.name")] if content.imprint.site_name else []
    serial = words.serial(subject.facts, _SHORT_INK)
    known = [*facts, serial, order_id, *own] if is_small else [serial]
    style = replace(sizes.dose, size=_LEAST_DOSE) if is_small else sizes.dose
    return [
        *who(canvas, subject, sizes),
        *drug(canvas, content, sizes),
        bands.dose(canvas, concentration, style, beside, sizes.pitch),
        *([] if is_small else [flow(canvas, facts, sizes.pitch)]),
        bands.times(_vial_times(subject, arrangement), sizes.pitch, with_warning=is_low),
        flow(canvas, kept, sizes.pitch),
        *([] if is_low else [bands.warning(sizes.banner)]),
        *feet.below(canvas, foot, [], known, [] if is_small else feet.site(content)),
    ]


def _vial_times(subject: Subject, arrangement: Arrangement) -> list[bands.Cell]:
    time, vial = FULL[arrangement].time, _vial(subject)
    smaller = replace(time, size=time.size - 3)
    return [
        bands.Cell("reconstituted", vial.reconstituted_at, smaller),
        bands.Cell("DISCARD AT", _discard(subject, vial), time, is_strong=True),
    ]


def _brand(content: Content) -> list[Phrase]:
    return [Phrase(f"({content.regimen.product.brand_name})", SMALL, "order.drug")]


def _vial(subject: Subject) -> Vial:
    made = subject.content.order.preparation
    vials = () if made is None else made.vials or ()
    return vials[subject.vial - 1] if subject.vial <= len(vials) else Vial()


def _discard(subject: Subject, vial: Vial) -> datetime | None:
    hours = subject.content.regimen.preparation.times.to_dilution
    return None if vial.reconstituted_at is None else vial.reconstituted_at + timedelta(hours=float(hours))


def _vial_facts(vial: Vial, index: int) -> Iterator[Phrase]:
    expiry = "" if vial.expires_on is None else date_text(vial.expires_on)
    facts = (("lot", vial.lot, _LOT_INK), ("expires_on", expiry, _DAY_INK), ("serial", vial.serial, _LOT_INK))
    for name, value, ink in facts:
        caption = {"lot": "lot", "expires_on": "expires", "serial": "vial serial"}[name]
        path = f"preparation.vials[{index}].{name}"
        yield Phrase(f"{caption} {value}", SMALL, path) if value else Phrase(caption, SMALL, path, ink)
