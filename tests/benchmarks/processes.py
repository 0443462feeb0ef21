"""Running whole processes: the environment they get, and how long they take."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "tests" / "samples"
PYTHON = sys.executable
PROGRAM = (PYTHON, "-m", "besponsa_desktop.cli")


def environment() -> dict[str, str]:
    """Return the environment of a process that may keep its bytecode, and draws on no screen."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*.warning=false"}


def program() -> tuple[str, ...]:
    """Return the installed command where there is one, else the module."""
    installed = Path(PYTHON).parent / "besponsa-desktop"
    return (str(installed),) if installed.exists() else PROGRAM


def output_of(command: Sequence[str]) -> str:
    """Return what a process prints on standard output.

    Raises:
        RuntimeError: it failed; with what it said.
    """
    done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=False)
    if done.returncode not in {0, 1}:
        raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}: {done.stderr}")
    return done.stdout


def wall_time(command: Sequence[str]) -> Callable[[], float]:
    """Return a function that runs the process and returns its seconds from start to end."""

    def run() -> float:
        begun = perf_counter()
        output_of(command)
        return perf_counter() - begun

    return run
