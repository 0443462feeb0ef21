"""Running the command line as a user does: a process of its own, with its own output and exit code."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from besponsa_desktop import cli

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "tests" / "samples"
CLEAN = SAMPLES / "orders" / "01-adult-c1d1-clean.json"
REJECTED = SAMPLES / "orders" / "07-adult-c1d1-at-source-brief-level-reject.json"
COMMAND = (sys.executable, "-m", "besponsa_desktop.cli")


def environment(**variables: str) -> dict[str, str]:
    """Return the environment of a process that finds the package, with other variables."""
    return os.environ | {"PYTHONPATH": str(ROOT)} | variables


def run(*arguments: str | Path, stdin: bytes = b"", **variables: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command in a process of its own."""
    command = [*COMMAND, *map(str, arguments)]
    return subprocess.run(
        command, input=stdin, capture_output=True, check=False, env=environment(**variables)
    )


def run_here(capfd: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    """Run the command in this process; return its exit code, output and errors."""
    capfd.readouterr()
    code = cli.main([str(argument) for argument in arguments])
    captured = capfd.readouterr()
    return code, captured.out, captured.err


def expected_verdicts() -> dict[str, str]:
    """Return the verdict of every sample order by its file's name."""
    expected: dict[str, Any] = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))
    return {
        Path(name).name: entry["verdict"] for name, entry in expected.items() if name.startswith("orders/")
    }
