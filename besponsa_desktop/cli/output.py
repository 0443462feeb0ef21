"""Printing text as UTF-8, whatever the terminal's own encoding is; what has no UTF-8 is escaped."""

from __future__ import annotations

import sys


def print_text(text: str) -> None:
    """Print text and a line's end to standard output."""
    sys.stdout.buffer.write(f"{text}\n".encode(errors="backslashreplace"))
    sys.stdout.buffer.flush()
