"""besponsa-desktop backup, restore, migrate: nothing is overwritten unasked, and no restore goes unseen."""

from __future__ import annotations

import io
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from besponsa_desktop.records.migrate import CURRENT
from tests.cli.running import run_here
from tests.cli.site import Command, SignedSite, make_signed_site
from tests.workflow.site import OWN

NEW = "another passphrase 3"
AS = ("--as", "admin", "--yes")


@pytest.fixture
def backup(site: SignedSite, command: Command) -> Path:
    """Give a backup of the signed site, after which Ann changed her password."""
    file = site.folder / "backup.db"
    assert command("backup", file)[0] == 0
    assert command("people", "change-password", "ann", passwords=(OWN, NEW))[0] == 0
    return file


def entries(file: Path) -> list[str]:
    """Return what the trail in a file says was done."""
    with closing(sqlite3.connect(file)) as connection:
        return [what for (what,) in connection.execute("SELECT what FROM audit ORDER BY sequence")]


def left_over(site: SignedSite) -> list[str]:
    """Return the files beside the records that are neither theirs nor what was replaced."""
    known = {site.database.name, f"{site.database.name}-ballast"}
    names = {path.name for path in site.folder.glob("records.db*")} - known
    return sorted(name for name in names if ".replaced-" not in name)


def test_that_a_backup_is_whole_and_says_what_it_needs(site: SignedSite, command: Command) -> None:
    file = site.folder / "backup.db"
    code, out, err = command("backup", file)
    assert (code, err) == (0, "")
    first, second = out.splitlines()
    assert first.startswith(f"{file}: 9 entries, sound; head 9:")
    assert str(site.keys) in second
    assert file.stat().st_mode & 0o777 == 0o600
    assert command("audit", "verify", "--database", file)[0] == 0


def test_that_nothing_is_overwritten_by_a_backup(site: SignedSite, command: Command) -> None:
    file = site.folder / "backup.db"
    file.write_text("something of value", encoding="utf-8")
    code, _, err = command("backup", file)
    assert code == 2
    assert "is there already. Choose another name" in err
    assert file.read_text(encoding="utf-8") == "something of value"
    assert command("backup", site.folder / "none" / "backup.db")[0] == 2


def test_that_a_restored_backup_is_in_the_trail_and_what_was_there_is_kept(
    site: SignedSite, backup: Path, command: Command
) -> None:
    before = entries(site.database)
    code, out, err = command("restore", backup, *AS, passwords=(OWN,))
    assert (code, err) == (0, "")
    assert entries(site.database) == [*entries(backup), "records_restored"]
    (kept,) = site.folder.glob("records.db.replaced-*")
    assert entries(kept) == before
    assert str(kept) in out
    assert left_over(site) == []
    assert command("people", "change-password", "ann", passwords=(OWN, NEW))[0] == 0


def test_that_a_workstation_sees_a_restore_until_an_administrator_accepts_it(
    site: SignedSite, backup: Path, command: Command
) -> None:
    command("restore", backup, *AS, passwords=(OWN,))
    for arguments in (("audit", "verify"), ("audit", "verify", "--json")):
        code, out, _ = command(*arguments)
        assert code == 1
        assert "(this workstation)" in out
    accept = ("audit", "accept", "--as")
    assert command(*accept, "ann", "--reason", "disk failed", passwords=(OWN,))[0] == 1
    assert command(*accept, "admin", "--reason", ".", passwords=(OWN,))[0] == 1
    assert command("audit", "verify")[0] == 1
    assert command(*accept, "admin", "--reason", "disk failed", passwords=(OWN,))[0] == 0
    assert command("audit", "verify")[0] == 0
    assert "restored_trail_accepted" in entries(site.database)


def test_that_a_worksheet_signed_after_the_backup_is_known_no_more(
    site: SignedSite, command: Command, tmp_path: Path
) -> None:
    (tmp_path / "s").mkdir()
    other = make_signed_site(tmp_path / "s")
    where = ("--database", other.database, "--keys", other.keys)
    assert command("inspect", other.signed, *where)[0] == 0
    early = tmp_path / "early.db"
    assert command("backup", early, *where)[0] == 0
    with closing(sqlite3.connect(early)) as connection:
        names = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='trigger'")
        ]
        kept = connection.execute("SELECT name, sql FROM sqlite_master WHERE type='trigger'").fetchall()
        for name in names:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("DELETE FROM signatures WHERE meaning = 'second_check'")
        connection.execute("DELETE FROM documents WHERE head_sequence = 8")
        connection.execute("DELETE FROM audit WHERE sequence = 9")
        connection.execute(
            "UPDATE audit_head SET sequence = 8, hash = (SELECT hash FROM audit WHERE sequence = 8)"
        )
        for _, sql in kept:
            connection.execute(sql)
        connection.commit()
    assert command("restore", early, *AS, *where, passwords=(OWN,))[0] == 0
    code, out, _ = command("inspect", other.signed, *where)
    assert code == 1
    assert "known to the records" in out
    assert "another file is the worksheet of order" in out


@pytest.mark.parametrize("state", ["missing", "damaged", "empty"])
def test_that_records_that_are_gone_are_restored(
    state: str, site: SignedSite, backup: Path, command: Command
) -> None:
    site.database.unlink()
    if state != "missing":
        site.database.write_bytes(b"damaged " * 1_000 if state == "damaged" else b"")
    assert command("restore", backup, *AS, passwords=("not the password",))[0] == 1
    code, out, err = command("restore", backup, *AS, passwords=(OWN,))
    assert (code, err) == (0, "")
    assert entries(site.database) == [*entries(backup), "records_restored"]
    assert left_over(site) == []
    kept = list(site.folder.glob("records.db.replaced-*"))
    assert len(kept) == (0 if state == "missing" else 1)
    assert ("What was there before is in" in out) is bool(kept)
    assert "(this workstation)" in command("audit", "verify")[1]


@pytest.mark.parametrize(
    ("by", "password", "told"),
    [
        ("ann", NEW, "Ann Sample may not do this: it takes an administrator"),
        ("admin", NEW, "Login or password is wrong"),
    ],
)
def test_that_only_an_administrator_restores(
    by: str, password: str, told: str, site: SignedSite, backup: Path, command: Command
) -> None:
    before = entries(site.database)
    code, _, err = command("restore", backup, "--as", by, "--yes", passwords=(password,))
    assert code == 1
    assert told in err
    assert entries(site.database)[:-1] == before
    assert entries(site.database)[-1] == "records_restored_refused"
    assert left_over(site) == []


def test_that_only_a_sound_backup_of_these_records_is_restored(
    site: SignedSite, backup: Path, command: Command, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    foreign = make_signed_site(tmp_path / "elsewhere").database
    damaged, altered, empty = (site.folder / name for name in ("d.db", "a.db", "e.db"))
    damaged.write_bytes(backup.read_bytes()[:20_000])
    altered.write_bytes(backup.read_bytes().replace(b"order_verified", b"order_returned"))
    empty.write_bytes(b"")
    before = entries(site.database)
    for file in (foreign, damaged, altered, empty, site.signed, site.folder / "none.db", site.folder):
        code, out, err = command("restore", file, *AS, passwords=(OWN,))
        assert (code, out) == (2, ""), file
        assert err.startswith("besponsa-desktop: ")
        assert "Traceback" not in err
        assert entries(site.database) == before
        assert left_over(site) == []


def test_that_a_restore_is_asked_about(
    site: SignedSite,
    backup: Path,
    command: Command,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    class Terminal(io.TextIOWrapper):
        def isatty(self) -> bool:
            return True

    before = entries(site.database)
    code, _, err = command("restore", backup, "--as", "admin")
    assert (code, err) == (2, "--yes: found no terminal to ask at; needed --yes, if it is meant\n")
    given = ("restore", backup, "--as", "admin", "--password-stdin")
    for answer, expected in (("no", 1), ("", 1), ("yes", 0)):
        monkeypatch.setattr("sys.stdin", Terminal(io.BytesIO(f"{answer}\n{OWN}\n".encode())))
        code, out, err = run_here(capfd, *given)
        assert code == expected
        assert "What was signed since the backup was made will be in these records no more" in err
        assert ("Nothing was changed" in out) is (code == 1)
        assert (entries(site.database) == before) is (code == 1)


def test_that_records_of_this_revision_are_left_alone(site: SignedSite, command: Command) -> None:
    assert command("migrate") == (0, f"The records are of revision {CURRENT} already.\n", "")


def test_that_newer_and_other_records_are_refused_untouched(site: SignedSite, command: Command) -> None:
    with closing(sqlite3.connect(site.database)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = site.database.read_bytes()
    for arguments in (("migrate",), ("audit", "verify"), ("people", "list")):
        code, out, err = command(*arguments)
        assert (code, out) == (2, "")
        assert "newer version of this program (revision 9999" in err
    assert site.database.read_bytes() == before
    assert command("migrate", "--database", site.folder / "none.db")[0] == 2
