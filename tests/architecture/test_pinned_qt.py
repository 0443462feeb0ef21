"""The pinned Qt keeps count of None: PySide6 6.12.0 on Python 3.11 aborts after some 7,000 calls."""

import os
import subprocess
import sys

LOOP = """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
for number in range(20_000):
    label.setText(str(number))
print(label.text())
"""


def test_that_twenty_thousand_calls_survive() -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run([sys.executable, "-c", LOOP], env=environment, capture_output=True, text=True)
    assert (run.returncode, run.stdout.strip()) == (0, "19999"), run.stderr
