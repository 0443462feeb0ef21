"""The commands on a PostgreSQL server: made by its owner, then used by an account that may do less."""

from __future__ import annotations

from pathlib import Path

import pytest

from besponsa_desktop.records.migrate import CURRENT
from tests.cli.site import Command, SignedSite, make_signed_site, use
from tests.records.server import Server
from tests.records.stores import ACCOUNT, administer, postgres_store
from tests.workflow.site import OWN


def test_that_a_department_works_on_one_server(
    postgres_server: Server, tmp_path: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = postgres_store(postgres_server, tmp_path).url
    site: SignedSite = make_signed_site(tmp_path, url)
    use(monkeypatch, tmp_path, url, site.keys)
    assert command("audit", "verify")[1].startswith("SOUND\n9 entries, 2 signed documents")
    assert command("inspect", site.signed)[0] == 0
    unlock = ("people", "unlock", "ann", "--as", "admin", "--reason", "asked on the phone")
    assert command(*unlock, passwords=(OWN,))[0] == 0
    assert command("people", "list", "--database", url)[1].count("active") == 3
    code, _, err = command("backup", tmp_path / "backup.db")
    assert code == 2
    assert "pg_dump" in err
    code, _, err = command("restore", tmp_path / "b.db", "--as", "admin", "--yes", passwords=(OWN,))
    assert code == 2
    assert "pg_restore" in err


def test_that_the_owner_makes_the_records_and_the_program_then_founds_them(
    postgres_server: Server, tmp_path: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    administer(postgres_server.url("postgres"), "CREATE DATABASE made_by_command")
    use(monkeypatch, tmp_path, postgres_server.url("made_by_command", ACCOUNT), tmp_path / "keys.json")
    code, _, err = command("people", "list")
    assert code == 2
    assert "as the database's owner: besponsa-desktop migrate --has-backup --database ADDRESS" in err
    owner = ("migrate", "--database", postgres_server.url("made_by_command"))
    for _ in range(2):
        assert command(*owner) == (0, f"The records are brought up to revision {CURRENT}.\n", "")
    first = ("people", "add", "admin", "--name", "Ada Keeper", "--credential", "PharmD")
    code, _, err = command(*first, passwords=("a first password 1",))
    assert code == 2
    assert "site name" in err
    assert command(*first, "--site", "General Hospital", passwords=("a first password 1",))[0] == 0
    assert command("audit", "verify")[0] == 0


def test_that_a_server_that_is_not_there_is_told_plainly(
    tmp_path: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(monkeypatch, tmp_path, f"postgresql://pharmacy@/records?host={tmp_path}", tmp_path / "keys.json")
    code, out, err = command("audit", "verify")
    assert (code, out) == (2, "")
    assert err.startswith("besponsa-desktop: The records cannot be")
