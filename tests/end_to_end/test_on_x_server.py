"""The way of an order once more on a real X server: there are windows, focus and a keyboard of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from tests.architecture.source import ROOT

pytestmark = [
    pytest.mark.xcb,
    pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="SKIPPED: xvfb-run is not installed"),
]
WAYS = (
    "tests/end_to_end/test_main_job.py",
    "tests/end_to_end/test_every_sample.py::test_that_an_order_is_typed_and_signed_by_two_or_returned[10]",
    "tests/end_to_end/test_every_sample.py::test_that_an_order_is_typed_and_signed_by_two_or_returned[08]",
    "tests/gui/test_sign_in.py",
)


def test_that_orders_go_their_way_on_an_x_server() -> None:
    command = ["xvfb-run", "-a", "-s", "-screen 0 1920x1200x24", sys.executable, "-m", "pytest", "-q", *WAYS]
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb"}
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=400)
    assert run.returncode == 0, run.stdout[-4_000:]
    assert "skipped" not in run.stdout
