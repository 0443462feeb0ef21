"""Heavy libraries are imported when they are needed, never at the start."""

import subprocess
import sys
from functools import cache

import pytest

from tests.architecture.source import ROOT

HEAVY = (
    "PySide6",
    "cryptography",
    "pint",
    "pyhanko",
    "pypdfium2",
    "reportlab",
    "sqlalchemy",
    "tqdm",
    "zxingcpp",
)


@cache
def loaded_by(module: str) -> set[str]:
    """Return the top-level modules that a fresh interpreter has loaded after importing one module."""
    code = f"import sys, {module}; print(*{{name.split('.')[0] for name in sys.modules}})"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True, text=True)
    return set(run.stdout.split())


@pytest.mark.parametrize("library", HEAVY)
def test_that_the_command_line_starts_light(library: str) -> None:
    assert library not in loaded_by("besponsa_desktop.cli")


@pytest.mark.parametrize("library", ["pint", "pyhanko", "pypdfium2", "reportlab", "sqlalchemy", "zxingcpp"])
def test_that_the_window_is_painted_before_anything_else_is_loaded(library: str) -> None:
    assert library not in loaded_by("besponsa_desktop.app")
