"""The command ``demo``: the window driven through practice orders, as pictures and paper in a folder."""

from __future__ import annotations

import argparse
from pathlib import Path


def declare(parser: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    parser.set_defaults(command=_demo)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")


def _demo(chosen: argparse.Namespace) -> int:
    from besponsa_desktop.gui import demo

    demo.run(chosen.out)
    return 0
