"""An order from a file on disk, whatever its format."""

from __future__ import annotations

from pathlib import Path

from besponsa_desktop.exchange.json_text import LARGEST_FILE
from besponsa_desktop.workflow.files import read_at_most
from besponsa_desktop.workflow.importing import Imported, read_import

__all__ = ["Imported", "read_import_path"]


def read_import_path(path: Path) -> Imported:
    """Return the order in the file at ``path``, and what of the file is not in it.

    Raises:
        SurroundingsFailed: the file cannot be read.
        UnusableInput: with every fault for which there is no order in it.
    """
    return read_import(read_at_most(path, LARGEST_FILE))
