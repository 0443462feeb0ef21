"""besponsa-desktop people: the first administrator, everybody else, passwords that nobody sees."""

from __future__ import annotations

import getpass
import os
import subprocess
from pathlib import Path

import pytest

from tests.cli.running import COMMAND, environment
from tests.cli.site import Command, SignedSite, use
from tests.workflow.site import OWN

FIRST, NEW = "a first password 1", "another passphrase 3"
ADMIN = ("add", "admin", "--name", "Ada Keeper", "--credential", "PharmD")
CARL = ("add", "carl", "--name", "Carl Third", "--credential", "PhT", "--role", "technician")
REASON = ("--as", "admin", "--reason", "a long leave")


def standing(command: Command, login: str) -> str:
    """Return the line of the list that is about a person."""
    code, out, err = command("people", "list")
    assert (code, err) == (0, "")
    (line,) = [line for line in out.splitlines() if line.startswith(f"{login} ")]
    return " ".join(line.split())


@pytest.fixture
def nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder in which the records and keys would be made."""
    use(monkeypatch, tmp_path, str(tmp_path / "new" / "records.db"), tmp_path / "keys.json")
    return tmp_path


def test_that_the_first_person_makes_the_records_and_looks_after_the_others(
    nothing: Path, command: Command
) -> None:
    code, out, err = command("people", *ADMIN, "--site", "General Hospital", passwords=(FIRST,))
    assert (code, out, err) == (0, "Added Ada Keeper (admin).\n", "")
    assert standing(command, "admin") == "admin Ada Keeper PharmD administrator active"
    assert (nothing / "keys.json").stat().st_mode & 0o777 == 0o600
    assert command("audit", "verify")[0] == 0


def test_that_no_records_are_made_without_the_sites_name(nothing: Path, command: Command) -> None:
    code, _, err = command("people", *ADMIN, passwords=(FIRST,))
    assert code == 2
    assert err.startswith("--site: found nothing; needed the site's name")
    assert list(nothing.iterdir()) == []


@pytest.mark.parametrize(
    "arguments", [("list",), ("unlock", "ann", *REASON), ("reset-password", "ann", "--as", "admin")]
)
def test_that_no_other_step_makes_records(
    arguments: tuple[str, ...], nothing: Path, command: Command
) -> None:
    code, out, err = command("people", *arguments)
    assert (code, out) == (2, "")
    assert "There are no records in" in err
    assert list(nothing.iterdir()) == []


def test_that_an_administrator_adds_people_who_then_choose_their_own_password(
    site: SignedSite, command: Command
) -> None:
    assert command("people", *CARL, "--as", "admin", passwords=(OWN, FIRST))[0] == 0
    assert standing(command, "carl").endswith("technician has to choose a password")
    assert command("people", "change-password", "carl", passwords=(FIRST, NEW))[0] == 0
    assert standing(command, "carl").endswith("technician active")


@pytest.mark.parametrize(
    ("by", "passwords", "told"),
    [
        ("admin", (NEW, FIRST), "Login or password is wrong"),
        ("nobody", (NEW, FIRST), "Login or password is wrong"),
        ("ann", (OWN, FIRST), "Ann Sample may not look after the people: that takes an administrator"),
        ("admin", (OWN, "short"), "password: found 5 characters; needed 12 to 128 characters"),
        ("admin", (OWN, "carl's own long one"), "password: found your own name"),
    ],
)
def test_that_what_may_not_be_is_refused_and_recorded(
    by: str, passwords: tuple[str, str], told: str, site: SignedSite, command: Command
) -> None:
    code, out, err = command("people", *CARL, "--as", by, passwords=passwords)
    assert (code, out) == (1, "")
    assert told in err
    assert "carl" not in command("people", "list")[1]
    command("audit", "export", "--from", "2020-01-01", "--to", "2099-01-01", "--csv", site.folder / "a.csv")
    assert "person_added_refused" in (site.folder / "a.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("given", "path"), [((), "--as"), (("--as", "admin"), "--password-stdin")], ids=["nobody", "no password"]
)
def test_that_nobody_is_added_by_nobody(
    given: tuple[str, ...], path: str, site: SignedSite, command: Command
) -> None:
    code, out, err = command("people", *CARL, *given, "--password-stdin")
    assert (code, out) == (2, "")
    assert err.startswith(f"{path}: found")


def test_that_a_person_needs_a_role(site: SignedSite, command: Command) -> None:
    code, _, err = command("people", *CARL[:-2], "--as", "admin", passwords=(OWN, FIRST))
    assert code == 2
    assert err.startswith("--role: found nothing; needed pharmacist, technician")


def test_that_five_wrong_passwords_lock_and_an_administrator_unlocks(
    site: SignedSite, command: Command
) -> None:
    told = [command("people", "change-password", "ann", passwords=(NEW, FIRST))[2] for _ in range(5)]
    assert "Login or password is wrong" in told[3]
    assert "the account is locked" in told[4]
    assert command("people", "change-password", "ann", passwords=(OWN, NEW))[0] == 1
    assert standing(command, "ann").endswith("pharmacist locked")
    assert command("people", "unlock", "ann", *REASON, passwords=(OWN,))[0] == 0
    assert command("people", "change-password", "ann", passwords=(OWN, NEW))[0] == 0


def test_that_a_person_is_disabled_and_enabled(site: SignedSite, command: Command) -> None:
    assert (
        command("people", "disable", "ann", *REASON, passwords=(OWN,))[1] == "Ann Sample (ann): disabled.\n"
    )
    assert command("people", "change-password", "ann", passwords=(OWN, NEW))[0] == 1
    assert command("people", "enable", "ann", *REASON, passwords=(OWN,))[1] == "Ann Sample (ann): active.\n"


def test_that_the_last_administrator_stays(site: SignedSite, command: Command) -> None:
    code, _, err = command("people", "disable", "admin", *REASON, passwords=(OWN,))
    assert code == 1
    assert "This is the last administrator" in err
    assert standing(command, "admin").endswith("administrator active")


def test_that_a_reset_password_is_only_for_choosing_ones_own(site: SignedSite, command: Command) -> None:
    assert command("people", "reset-password", "ben", "--as", "admin", passwords=(OWN, FIRST))[0] == 0
    assert standing(command, "ben").endswith("pharmacist has to choose a password")
    assert command("people", "change-password", "ben", passwords=(OWN, NEW))[0] == 1
    assert command("people", "change-password", "ben", passwords=(FIRST, NEW))[0] == 0
    assert command("audit", "verify")[0] == 0


def test_that_a_login_that_nobody_has_is_named(site: SignedSite, command: Command) -> None:
    code, _, err = command("people", "unlock", "zoe", *REASON, passwords=(OWN,))
    assert (code, err) == (2, "LOGIN: found zoe; needed the login of a person of the site\n")


def test_that_a_new_password_is_typed_twice_at_the_prompt(
    site: SignedSite, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    answers = iter([OWN, NEW, NEW, NEW, NEW, "mistyped passphrase"])

    def typed(prompt: str) -> str:
        asked.append(prompt)
        return next(answers)

    monkeypatch.setattr(getpass, "getpass", typed)
    assert command("people", "change-password", "ann")[0] == 0
    assert asked == ["Present password of ann: ", "New password of ann: ", "The same again: "]
    code, _, err = command("people", "change-password", "ann")
    assert (code, err) == (2, "password: found two that differ; needed the same one twice\n")


def test_that_a_password_is_never_an_argument(site: SignedSite) -> None:
    for arguments in (("--password", NEW), (f"--password={NEW}",), ("--password-stdin", NEW)):
        command = [*COMMAND, "people", "change-password", "ann", *arguments]
        finished = subprocess.run(command, input=b"", capture_output=True, check=False, env=environment())
        assert finished.returncode == 2


@pytest.mark.parametrize(
    "address", ["postgresql://ann:hidden-word@server/records", "postgresql://server/r?password=hidden-word"]
)
def test_that_an_address_with_a_password_is_refused_as_an_argument(
    address: str, site: SignedSite, command: Command
) -> None:
    code, out, err = command("people", "list", "--database", address)
    assert (code, out) == (2, "")
    assert err.startswith("--database: found a password; needed an address without one")
    assert "hidden-word" not in err


@pytest.mark.skipif(os.name == "nt", reason="Windows has no terminal to take away")
def test_that_without_a_terminal_the_other_way_is_named(site: SignedSite) -> None:
    command = [*COMMAND, "people", "change-password", "ann"]
    finished = subprocess.run(
        command, input=b"", capture_output=True, check=False, env=environment(), start_new_session=True
    )
    assert finished.returncode == 2
    assert finished.stderr.decode() == (
        "password: found no terminal to ask at; needed a terminal, or the passwords by --password-stdin\n"
    )
