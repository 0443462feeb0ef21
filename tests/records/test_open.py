"""Opening the records: settings that are read back, places that are refused, ages that fit, addresses."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.records import engine as opening
from besponsa_desktop.records import migrate, postgres_store, sqlite_store
from besponsa_desktop.records.engine import migrate_server, open_database
from besponsa_desktop.records.file_system import network_file_system
from besponsa_desktop.records.migrate import CURRENT, MIGRATIONS, REVISIONS
from besponsa_desktop.records.store import Database, reading
from tests.records.making import act, do
from tests.records.server import Server
from tests.records.stores import ACCOUNT, KEY, LOG_ID, Store, administer

SHARE = "server:/export /mnt/share nfs4 rw,vers=4.2 0 0\n"
DISK = "/dev/sda1 / ext4 rw 0 0\n"


def open_file(file: Path, *, mounts: str | None = None) -> Database:
    """Open the records in the file."""
    return open_database(
        str(file), audit_key=KEY, log_id_if_new=LOG_ID, head_folder=file.parent, mounts=mounts
    )


def test_that_first_start_makes_the_records_for_this_user_only(quick_path: Path) -> None:
    file = quick_path / "new folder" / "besponsa.db"
    open_file(file).close()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_that_every_setting_reads_back(quick_path: Path) -> None:
    database = open_file(quick_path / "besponsa.db")
    expected = {
        "journal_mode": "delete",
        "synchronous": 3,
        "foreign_keys": 1,
        "busy_timeout": 10_000,
        "recursive_triggers": 1,
        "trusted_schema": 0,
    }
    with reading(database) as connection:
        found = {name: connection.execute(text(f"PRAGMA {name}")).scalar_one() for name in expected}
    assert found == expected
    database.close()


def test_that_a_setting_that_reads_back_otherwise_stops(
    quick_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sqlite_store.SETTINGS, "journal_mode", ("MEMORY", "delete"))
    with pytest.raises(SurroundingsFailed, match="journal_mode is memory and must be delete"):
        open_file(quick_path / "besponsa.db")


def test_that_a_file_left_in_wal_mode_is_taken_back(quick_path: Path) -> None:
    file = quick_path / "besponsa.db"
    open_file(file).close()
    with closing(sqlite3.connect(file)) as other:
        assert other.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
    database = open_file(file)
    with reading(database) as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar_one() == "delete"
    database.close()


@pytest.mark.parametrize(
    "kind", ["nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "fuse.glusterfs", "ceph"]
)
def test_that_a_network_share_is_refused_with_the_reason(quick_path: Path, kind: str) -> None:
    mounts = f"{DISK}server:/export {quick_path} {kind} rw 0 0\n"
    with pytest.raises(SurroundingsFailed, match=rf"network share \({kind}\)"):
        open_file(quick_path / "besponsa.db", mounts=mounts)


@pytest.mark.parametrize(
    ("folder", "mounts", "kind"),
    [
        ("/mnt/share/a", DISK + SHARE, "nfs4"),
        ("/mnt/shared", DISK + SHARE, None),
        ("/data", DISK + SHARE, None),
        ("/mnt/share/local", DISK + SHARE + "/dev/sdb1 /mnt/share/local xfs rw 0 0\n", None),
        ("/mnt/my share/a", DISK + "s:/e /mnt/my\\040share cifs rw 0 0\n", "cifs"),
        ("/mnt/share/a", DISK + SHARE + "/dev/sdb1 /mnt/share ext4 rw 0 0\n", None),
        ("/data", "", None),
        ("/data", "nonsense\n", None),
        ("//server/share", DISK, "network path"),
    ],
)
def test_that_the_innermost_mount_decides(folder: str, mounts: str, kind: str | None) -> None:
    assert network_file_system(Path(folder), mounts) == kind


def test_that_a_windows_network_path_is_a_share() -> None:
    assert network_file_system(Path("\\\\server\\share"), "") == "network path"


def test_that_a_folder_that_may_not_be_written_is_told(quick_path: Path) -> None:
    (quick_path / "file").touch()
    with pytest.raises(SurroundingsFailed, match="Choose a folder in which this user may write"):
        open_file(quick_path / "file" / "besponsa.db")


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root to become another user")
def test_that_another_users_folder_is_told(quick_path: Path) -> None:
    quick_path.chmod(0o755)
    child = os.fork()
    if child == 0:  # in the child: an exit code is all that comes back
        code = 1
        try:
            os.setuid(65534)
            open_file(quick_path / "besponsa.db")
        except SurroundingsFailed as told:
            code = 0 if "Permission denied" in str(told) else 2
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_that_a_file_of_another_program_is_not_touched(quick_path: Path) -> None:
    file = quick_path / "other.db"
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE theirs (a)")
    before = file.read_bytes()
    with pytest.raises(SurroundingsFailed, match="belongs to another program"):
        open_file(file)
    assert file.read_bytes() == before


def test_that_what_is_no_database_is_told(quick_path: Path) -> None:
    file = quick_path / "letter.db"
    file.write_text("Dear pharmacist, this is no database at all. " * 50)
    with pytest.raises(SurroundingsFailed, match="are no records of this program"):
        open_file(file)


def test_that_newer_records_are_refused_and_not_touched(store: Store) -> None:
    administer(store.admin_url, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(SurroundingsFailed, match="newer version of this program"):
        store.open()


def test_that_older_records_are_backed_up_and_brought_up_to_date(
    file_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = file_store.open()
    do(opened, act("before"), lambda _: None)
    opened.close()
    upgraded: list[str] = []
    monkeypatch.setattr(migrate, "REVISIONS", (*REVISIONS, "9999"))
    monkeypatch.setattr(migrate, "CURRENT", "9999")

    def upgrade(connection: object, log_id: str) -> None:
        upgraded.append(log_id)

    monkeypatch.setattr(opening, "upgrade", upgrade)
    opened = file_store.open()
    opened.close()
    assert upgraded == [LOG_ID]
    copy = Path(file_store.url + f".before-{REVISIONS[-1]}")
    with closing(sqlite3.connect(copy)) as kept:
        assert kept.execute("SELECT what FROM audit").fetchall() == [("before",)]


def test_that_older_records_on_a_server_wait_for_their_administrator(
    postgres_server: Server,
) -> None:
    administer(postgres_server.url("postgres"), "CREATE DATABASE never_migrated")
    with pytest.raises(SurroundingsFailed, match="besponsa-desktop migrate"):
        open_database(
            postgres_server.url("never_migrated", ACCOUNT),
            audit_key=KEY,
            log_id_if_new=LOG_ID,
            head_folder=postgres_server.folder,
        )


def test_that_migrating_a_server_twice_changes_nothing(server_store: Store) -> None:
    migrate_server(server_store.admin_url, log_id_if_new="another")
    opened = server_store.open()
    assert opened.log.log_id == LOG_ID
    opened.close()


def test_that_the_programs_revision_is_the_last_of_the_migrations() -> None:
    files = sorted(path.name for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))
    assert [name.split("_")[0] for name in files] == list(REVISIONS)
    assert REVISIONS[-1] == CURRENT


@pytest.mark.parametrize("url", ["mysql://server/db", "postgresql://:bad:port:/", "://"])
def test_that_an_address_that_cannot_be_read_is_told(quick_path: Path, url: str) -> None:
    with pytest.raises(SurroundingsFailed, match="address of the records cannot be read"):
        open_database(url, audit_key=KEY, log_id_if_new=LOG_ID, head_folder=quick_path)


def test_that_a_server_that_is_not_there_is_told_without_the_password(quick_path: Path) -> None:
    url = f"postgresql://pharmacy:secret@/db?host={quick_path}"
    with pytest.raises(SurroundingsFailed) as told:
        open_database(url, audit_key=KEY, log_id_if_new=LOG_ID, head_folder=quick_path)
    assert "secret" not in f"{told.value!r} {told.value.__cause__!r}"


@pytest.mark.parametrize("mode", ["disable", "require", "prefer", "verify-ca"])
def test_that_a_server_in_the_network_must_prove_who_it_is(quick_path: Path, mode: str) -> None:
    url = f"postgresql://pharmacy@records.example/db?sslmode={mode}"
    with pytest.raises(SurroundingsFailed, match="must prove who it is"):
        open_database(url, audit_key=KEY, log_id_if_new=LOG_ID, head_folder=quick_path)


def test_that_a_server_that_does_not_sync_is_refused(
    server_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = postgres_store._OPTIONS.replace("synchronous_commit=on", "synchronous_commit=off")
    monkeypatch.setattr(postgres_store, "_OPTIONS", options)
    with pytest.raises(SurroundingsFailed, match="synchronous_commit is off and must be on"):
        server_store.open()


def test_that_the_key_is_long_enough_and_not_shown(quick_path: Path) -> None:
    with pytest.raises(ValueError, match="needs 32"):
        open_database(
            str(quick_path / "a.db"), audit_key=b"short", log_id_if_new=LOG_ID, head_folder=quick_path
        )
    database = open_file(quick_path / "b.db")
    assert KEY.decode() not in repr(database)
    database.close()
