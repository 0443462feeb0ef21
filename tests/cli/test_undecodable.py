"""Text that cannot be text, and days that are no days of a trail: exit 2 and a plain line, never a bug."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.cli.running import COMMAND, environment
from tests.cli.site import Command, SignedSite
from tests.workflow.site import OWN

NOT_UTF8 = b"\xff\xfe no text"


def run_bytes(*arguments: bytes, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run the command with arguments as the bytes that a shell hands over."""
    command = [*map(os.fsencode, COMMAND), *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, check=False, env=environment())


@pytest.mark.parametrize(
    ("first", "last", "path", "found"),
    [
        ("2026-11-01", "9999-12-31", "--to", "9999-12-31"),
        ("0001-01-01", "2026-11-01", "--from", "0001-01-01"),
        ("1899-12-31", "2026-11-01", "--from", "1899-12-31"),
    ],
)
def test_that_a_day_out_of_bounds_is_named(
    first: str, last: str, path: str, found: str, site: SignedSite, command: Command
) -> None:
    table = site.folder / "trail.csv"
    code, out, err = command("audit", "export", "--from", first, "--to", last, "--csv", table)
    needed = "a date such as 2026-11-01, from 1900 to 9998"
    assert (code, out, err) == (2, "", f"{path}: found {found}; needed {needed}\n")
    assert not table.exists()


def test_that_the_widest_period_is_exported(site: SignedSite, command: Command) -> None:
    given = ("--from", "1900-01-01", "--to", "9998-12-31", "--csv", site.folder / "trail.csv")
    code, out, err = command("audit", "export", *given)
    assert (code, out, err) == (0, "01-Jan-1900 to 31-Dec-9998: 9 entries\n", "")


@pytest.mark.parametrize("data", [NOT_UTF8, b"[" * 100_000, b"[]", b""])
def test_that_a_file_that_holds_no_keys_is_named(data: bytes, site: SignedSite, command: Command) -> None:
    site.keys.write_bytes(data)
    code, out, err = command("audit", "verify")
    assert (code, out) == (2, "")
    assert err.startswith(f"besponsa-desktop: {site.keys} holds no keys of this program.")


def test_that_a_password_that_is_no_text_is_named(site: SignedSite) -> None:
    given = (b"people", b"change-password", b"ann", b"--password-stdin")
    finished = run_bytes(*given, stdin=OWN.encode() + b"\n" + NOT_UTF8 + b"\n")
    assert (finished.returncode, finished.stdout) == (2, b"")
    assert finished.stderr.decode() == (
        "--password-stdin: found a byte that is not UTF-8; needed a line in UTF-8: new password of ann\n"
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows hands arguments over as characters")
@pytest.mark.parametrize(
    "arguments",
    [
        (b"verify", b"order-%s.json"),
        (b"people", b"unlock", b"ann%s", b"--as", b"admin", b"--reason", b"why"),
        (b"people", b"unlock", b"ann", b"--as", b"admin", b"--reason", b"why %s"),
        (b"audit", b"export", b"--from", b"2026-11-01%s", b"--to", b"2026-11-02", b"--csv", b"t.csv"),
        (b"frobnicate%s",),
    ],
)
def test_that_an_argument_that_is_no_text_is_refused(arguments: tuple[bytes, ...], site: SignedSite) -> None:
    number = next(place for place, argument in enumerate(arguments, 1) if b"%s" in argument)
    finished = run_bytes(*(argument.replace(b"%s", b"\xff") for argument in arguments))
    assert (finished.returncode, finished.stdout) == (2, b"")
    assert finished.stderr.decode() == (
        f"argument {number}: found a byte that is not UTF-8; needed text in UTF-8\n"
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows names files in characters")
def test_that_a_path_that_is_no_text_is_printed_escaped(
    site: SignedSite, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = Path(os.fsdecode(os.fsencode(site.keys.with_name("keys-")) + b"\xff.json"))
    site.keys.rename(keys)
    monkeypatch.setenv("BESPONSA_KEYS", str(keys))
    code, out, err = command("backup", site.folder / "backup.db")
    assert (code, err) == (0, "")
    assert "keys-\\udcff.json" in out
