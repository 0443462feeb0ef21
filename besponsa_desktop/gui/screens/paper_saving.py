"""Saving a paper as a file, byte by byte as it is shown; the file's name names no patient."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from besponsa_desktop.gui.background import Waiting
from besponsa_desktop.gui.language import tr as _tr

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.workflow.order_papers import OrderPapers, Paper


def suggested_name(found: OrderPapers, paper: Paper) -> str:
    """Return a name for the file of a paper."""
    number = plain_name(found.opened.order.prescription.id)
    return f"{paper.kind.replace(' ', '-')}-{number}-{paper.version}.pdf"


def plain_name(number: str) -> str:
    """Return the number of an order as part of a file's name."""
    return "".join(c if c.isalnum() or c in "-_." else "_" for c in number)


def save_pdf(desk: Desk, pdf: bytes, path: Path) -> None:
    """Write a PDF in the background, and tell when it is written."""
    from besponsa_desktop.workflow.files import write_files

    words = _tr("Saved as {name}").format(name=path.name)
    desk.do(
        _tr("The file is being written …"),
        lambda _: write_files({path: pdf}),
        lambda _: desk.told.emit(words),
        waiting=Waiting.BESIDE,
    )
