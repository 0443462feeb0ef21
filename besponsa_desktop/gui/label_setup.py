"""How labels are printed on one printer: on which stock, by which dots, and how far the printer is off."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from besponsa_desktop.workflow.order_label import LabelWish

_OFFSET = re.compile(r"[+-]?\d{1,2}(\.\d{1,3})?")
_SIZE = re.compile(r"(\d{1,4}(?:\.\d{1,2})?)\s*[x\u00d7]\s*(\d{1,4}(?:\.\d{1,2})?)")


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelSetup:
    """What is set for a printer, as it is typed: ``stock`` is a key, or a size of the site's own (110x80)."""

    stock: str = "4x3in"
    dots_per_inch: str = "203"
    offset_x: str = "0"
    offset_y: str = "0"

    def wish(self, first_place: int) -> LabelWish:
        """Return the label that is wanted with this setup, of whatever kind."""
        from besponsa_desktop.workflow.order_label import LabelWish

        return LabelWish(
            stock=self.stock,
            dots_per_inch=int(self.dots_per_inch),
            offset_x=float(self.offset_x),
            offset_y=float(self.offset_y),
            first_place=first_place,
        )

    def kept(self) -> dict[str, str]:
        """Return the setup as it is kept."""
        return asdict(self)


def kept_setup(kept: Mapping[str, str]) -> LabelSetup:
    """Return a setup as it was kept; what cannot be read of it is as usual."""
    usual = LabelSetup()
    resolution = kept.get("dots_per_inch", "")
    return LabelSetup(
        stock=kept.get("stock", usual.stock),
        dots_per_inch=resolution if resolution in {"203", "300"} else usual.dots_per_inch,
        offset_x=read_offset(kept.get("offset_x", "")) or usual.offset_x,
        offset_y=read_offset(kept.get("offset_y", "")) or usual.offset_y,
    )


def read_offset(text: str) -> str:
    """Return an offset in mm that was typed; empty where it is none."""
    typed = text.strip().replace("\u2212", "-")
    return typed if typed.isascii() and _OFFSET.fullmatch(typed) else ""


def read_size(text: str) -> str:
    """Return the size of a label that was typed as width and height in mm; empty where it is none."""
    found = _SIZE.fullmatch(text.strip()) if text.replace("\u00d7", "x").isascii() else None
    return f"{found[1]}x{found[2]}" if found else ""
