"""Every screen, light and dark, at 100 and 200 %: nothing is cut off, nothing lies over something else.

Where BESPONSA_SCREENSHOTS names a folder, as ``make screenshots`` does, a picture of each is kept there.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.gui.at_desk import AtDesk
from tests.gui.fitting import cut_off, overlapping
from tests.gui.tour import furnish, settle_well, tour


@pytest.mark.parametrize(("theme_name", "zoom"), [("light", 100), ("dark", 100), ("light", 200)])
def test_that_every_screen_fits(cover: AtDesk, theme_name: str, zoom: int) -> None:
    orders = furnish(cover.site)
    cover.window.theme.use(theme_name)
    cover.window.theme.zoom_to(zoom)
    faults: list[str] = []
    for name in tour(cover, orders):
        settle_well(cover)
        faults += [f"{name}: {each}" for each in (*cut_off(cover.window), *overlapping(cover.window))]
        if (cover.window.width(), cover.window.height()) != (1366, 768):
            faults.append(f"{name}: the window grew to {cover.window.size()}")
        keep_picture(cover, f"{name}-{theme_name}-{zoom}")
    cover.window.theme.zoom_to(100)
    cover.window.theme.use("light")
    assert faults == []


def keep_picture(at: AtDesk, name: str) -> None:
    """Keep a picture of the window where pictures are asked for."""
    folder = os.environ.get("BESPONSA_SCREENSHOTS")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        at.window.grab().save(str(Path(folder) / f"{name}.png"))
