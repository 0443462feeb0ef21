"""Type into the ordered dose of sample 10 in the real window; print the milliseconds of each keystroke."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from besponsa_desktop import app
from besponsa_desktop.gui.main_window import MainWindow
from besponsa_desktop.gui.theme import new_application
from besponsa_desktop.settings import Settings
from besponsa_desktop.workflow.order_entry import read_order_path
from tests.benchmarks.processes import SAMPLES

ORDER = SAMPLES / "orders" / "10-adult-c1d15-liver-hold.json"
KEYS = (Qt.Key.Key_Backspace, Qt.Key.Key_3)
WARM_UP, KEYSTROKES = 20, 200


class Watch(QObject):
    """Notes that the assessment has been made anew, and that its label has been painted after that."""

    def __init__(self, window: MainWindow, label: QLabel) -> None:
        super().__init__()
        self.is_examined = self.is_painted = False
        window.screen_.examined.connect(self.note_examined)
        label.installEventFilter(self)

    def note_examined(self) -> None:
        """The assessment pane has been given the new assessment."""
        self.is_examined = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's own name
        """The label with the ordered dose is painted."""
        if event.type() == QEvent.Type.Paint and self.is_examined:
            self.is_painted = True
        return False

    def wait(self) -> None:
        """Let events happen until the new assessment is on the screen."""
        self.is_examined = self.is_painted = False
        while not self.is_painted:
            QApplication.processEvents()


def main() -> None:
    """Open the window, type, and end."""
    application = new_application("besponsa-desktop")
    with TemporaryDirectory() as folder:
        window = app.open_window(Settings(log_folder=Path(folder), config_folder=Path(folder)))
        window.show()
        while window.screen_.engine is None:
            QApplication.processEvents()
        window.files.show_document(ORDER, read_order_path(ORDER))
        QApplication.processEvents()
        print(json.dumps(typed(window)))
        sys.stdout.flush()
        application.quit()


def typed(window: MainWindow) -> list[float]:
    """Return the milliseconds from each keystroke to the painted assessment."""
    dose = window.screen_.form.fields["order.dose"]
    if not isinstance(dose, QLineEdit):
        raise TypeError("The ordered dose is no line edit.")
    window.activateWindow()
    window.screen_.go_to_dose()
    label = window.screen_.pane.ui.ordered_value
    watch, found = Watch(window, label), []
    for number in range(WARM_UP + KEYSTROKES):
        before = label.text()
        begun = perf_counter()
        QTest.keyClick(dose, KEYS[number % len(KEYS)])
        watch.wait()
        found.append((perf_counter() - begun) * 1000)
        if label.text() == before:
            raise RuntimeError("The assessment did not change with the keystroke.")
    return found[WARM_UP:]


if __name__ == "__main__":
    main()
