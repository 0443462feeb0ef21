"""The print preview of an order that is not signed yet: its sheets as they would be printed now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from besponsa_desktop.gui.screens.preview_dialog import PreviewDialog

if TYPE_CHECKING:
    from besponsa_desktop.workflow.paper import Judged, Papers, PaperSize


def order_preview(
    window: QWidget,
    judged: Judged,
    now: datetime,
    printed_by: tuple[str, bool],
    failed: Callable[[BaseException], None],
) -> PreviewDialog:
    """Return the preview of an order as it is judged; ``printed_by``: who prints, and if it is practice."""
    user, practice = printed_by

    def make(size: PaperSize) -> Papers:
        from besponsa_desktop.workflow.paper import Printed, papers

        return papers(judged, Printed(at=now, by=user, practice=practice), size)

    return PreviewDialog(window, make, _write, failed)


def _write(path: Path, data: bytes) -> None:
    from besponsa_desktop.workflow.files import write_files

    write_files({path: data})
