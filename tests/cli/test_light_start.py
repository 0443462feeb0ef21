"""One command does not pay for another: verify loads no records, no signatures, no passwords."""

from __future__ import annotations

import subprocess
import sys

from tests.cli.running import CLEAN, environment

CODE = """
import sys
from besponsa_desktop import cli
code = cli.main(["verify", sys.argv[1], "--json"])
print(code, *sorted(sys.modules), file=sys.stderr)
"""
OTHERS = {
    "besponsa_desktop.cli.audit",
    "besponsa_desktop.cli.people",
    "besponsa_desktop.cli.place",
    "besponsa_desktop.records",
    "besponsa_desktop.signing",
    "besponsa_desktop.settings",
    "cryptography",
    "getpass",
    "sqlalchemy",
    "sqlite3",
    "ssl",
}


def test_that_verify_loads_nothing_of_the_commands_on_records() -> None:
    finished = subprocess.run(
        [sys.executable, "-c", CODE, str(CLEAN)],
        capture_output=True,
        check=True,
        text=True,
        env=environment(),
    )
    code, *modules = finished.stderr.split()
    assert code == "0"
    assert OTHERS & set(modules) == set()
