"""Open the program's window as it opens itself, and print when it was painted for the first time."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from besponsa_desktop import app
from besponsa_desktop.gui.theme import new_application
from besponsa_desktop.settings import Settings
from tests.benchmarks.painted import FirstPaint


def main() -> None:
    """Show the window and end."""
    application = new_application("besponsa-desktop")
    with TemporaryDirectory() as folder:
        settings = Settings(log_folder=Path(folder), config_folder=Path(folder))
        window = app.open_window(settings)
        first_paint = FirstPaint(window, int(sys.argv[1]))
        window.installEventFilter(first_paint)
        window.show()
        application.exec()


if __name__ == "__main__":
    main()
