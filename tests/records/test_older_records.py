"""Records of an earlier revision: copied, then brought up to date as a whole, or left as they were.

The revision after the present one is written here, beside a copy of the real ones.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.records import migrate
from besponsa_desktop.records.engine import migrate_server
from besponsa_desktop.records.people import people
from tests.records.making import add_people
from tests.records.stores import LOG_ID, Store

LAST = migrate.CURRENT
AFTER = f"{int(LAST) + 1:04}"
NEXT = f'''
"""One more table."""
from alembic import op
revision, down_revision, branch_labels, depends_on = "{AFTER}", "{LAST}", None, None

def upgrade():
    op.execute("CREATE TABLE wards (id TEXT PRIMARY KEY)")
    {{then}}
'''


def come_to_next(monkeypatch: pytest.MonkeyPatch, folder: Path, then: str = "") -> None:
    """Let the program be of the next revision."""
    shutil.copytree(migrate.MIGRATIONS, folder / "migrations")
    script = folder / "migrations" / "versions" / f"{AFTER}_wards.py"
    script.write_text(NEXT.replace("{then}", then), encoding="utf-8")
    monkeypatch.setattr(migrate, "MIGRATIONS", folder / "migrations")
    monkeypatch.setattr(migrate, "REVISIONS", (*migrate.REVISIONS, AFTER))
    monkeypatch.setattr(migrate, "CURRENT", AFTER)


def filled(store: Store) -> Path:
    """Give the store a person, and return its file."""
    database = store.open()
    add_people(database, "ann")
    database.close()
    return store.folder / "records" / "besponsa.db"


def revision_in(file: Path) -> str:
    with closing(sqlite3.connect(file)) as connection:
        found: str = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    return found


def has_wards(file: Path) -> bool:
    with closing(sqlite3.connect(file)) as connection:
        asked = "SELECT count(*) FROM sqlite_master WHERE name = 'wards'"
        return bool(connection.execute(asked).fetchone()[0])


def test_that_older_records_are_copied_and_brought_up_to_date(
    monkeypatch: pytest.MonkeyPatch, file_store: Store
) -> None:
    file = filled(file_store)
    come_to_next(monkeypatch, file_store.folder)
    database = file_store.open()
    assert [person.login for person in people(database)] == ["ann"]
    assert (revision_in(file), has_wards(file)) == (AFTER, True)
    copy = file.with_name(f"besponsa.db.before-{LAST}")
    assert (revision_in(copy), has_wards(copy)) == (LAST, False)


def test_that_a_migration_that_fails_leaves_the_records_as_they_were(
    monkeypatch: pytest.MonkeyPatch, file_store: Store
) -> None:
    file = filled(file_store)
    with monkeypatch.context() as changed:
        come_to_next(changed, file_store.folder, then='op.execute("INSERT INTO nowhere VALUES (1)")')
        with pytest.raises(SurroundingsFailed, match="could not be brought up to date"):
            file_store.open()
        assert (revision_in(file), has_wards(file)) == (LAST, False)
    assert [person.login for person in people(file_store.open())] == ["ann"]


def test_that_nothing_is_migrated_without_its_copy(
    monkeypatch: pytest.MonkeyPatch, file_store: Store
) -> None:
    file = filled(file_store)
    come_to_next(monkeypatch, file_store.folder)
    file.with_name(f"besponsa.db.before-{LAST}").mkdir()  # where the copy is to go
    with pytest.raises(SurroundingsFailed, match="could not be made"):
        file_store.open()
    assert (revision_in(file), has_wards(file)) == (LAST, False)


def test_that_a_migration_that_fails_on_a_server_leaves_the_records_as_they_were(
    monkeypatch: pytest.MonkeyPatch, server_store: Store
) -> None:
    database = server_store.open()
    add_people(database, "ann")
    database.close()
    with monkeypatch.context() as changed:
        come_to_next(changed, server_store.folder, then='op.execute("INSERT INTO nowhere VALUES (1)")')
        with pytest.raises(SurroundingsFailed, match="could not be brought up to date"):
            migrate_server(server_store.admin_url, log_id_if_new=LOG_ID, has_backup=True)
    assert [person.login for person in people(server_store.open())] == ["ann"]


def test_that_older_records_on_a_server_wait_for_its_owner(
    monkeypatch: pytest.MonkeyPatch, server_store: Store
) -> None:
    database = server_store.open()
    add_people(database, "ann")
    database.close()
    come_to_next(monkeypatch, server_store.folder)
    with pytest.raises(SurroundingsFailed, match="Ask its administrator to make a backup"):
        server_store.open()
    with pytest.raises(SurroundingsFailed, match="--has-backup"):
        migrate_server(server_store.admin_url, log_id_if_new=LOG_ID)
    migrate_server(server_store.admin_url, log_id_if_new=LOG_ID, has_backup=True)
    assert [person.login for person in people(server_store.open())] == ["ann"]
