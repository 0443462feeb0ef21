"""Putting a backup back: records that cannot be opened just now are not taken for damaged ones."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.records.failures import Trouble, told
from besponsa_desktop.records.sqlite_store import SETTINGS
from besponsa_desktop.workflow.records_address import Opener
from besponsa_desktop.workflow.safekeeping import restore_backup, save_backup
from besponsa_desktop.workflow.workstation import Workstation, open_workstation
from tests.workflow.site import QUICK, Clock, Site, credential, new_id, place

ADMIN = credential("admin")


@pytest.fixture
def backup(site: Site, quick_path: Path) -> Path:
    """Give a backup of the site's records, which are closed then."""
    file = quick_path / "backup.db"
    save_backup(site.workstation, file)
    site.workstation.close()
    return file


def opener(folder: Path) -> Opener:
    """Return what opens records as the site's workstation."""
    clock = Clock()

    def opened(address: str) -> Workstation:
        return open_workstation(address, place(folder), clock=clock, new_id=new_id, rules=QUICK)

    return opened


def require_untouched(folder: Path, file: Path, before: bytes) -> None:
    """Tell whether the records are as they were, with nothing put aside or left behind."""
    assert file.read_bytes() == before
    assert {path.name for path in folder.glob("records.db*")} <= {file.name, f"{file.name}-ballast"}


def test_that_records_which_another_program_holds_are_not_replaced(
    backup: Path, quick_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = quick_path / "records.db"
    before = file.read_bytes()
    monkeypatch.setitem(SETTINGS, "busy_timeout", ("50", 50))
    with closing(sqlite3.connect(file, isolation_level=None)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        with pytest.raises(SurroundingsFailed, match="The records are busy"):
            restore_backup(str(file), backup, ADMIN, opener(quick_path))
        writer.execute("ROLLBACK")
    require_untouched(quick_path, file, before)


@pytest.mark.parametrize("trouble", [one for one in Trouble if one is not Trouble.DAMAGED])
def test_that_only_damaged_records_are_replaced(trouble: Trouble, backup: Path, quick_path: Path) -> None:
    file, usual = quick_path / "records.db", opener(quick_path)
    before = file.read_bytes()

    def opened(address: str) -> Workstation:
        if address == str(file):
            raise told(trouble)
        return usual(address)

    with pytest.raises(SurroundingsFailed) as caught:
        restore_backup(str(file), backup, ADMIN, opened)
    assert str(caught.value) == trouble.value
    require_untouched(quick_path, file, before)


def newer(file: Path) -> None:
    """Have the records be of a later revision than this program's."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()


def unguarded(file: Path) -> None:
    """Take one of the records' guards away."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DROP TRIGGER audit_no_delete")
        connection.commit()


@pytest.mark.parametrize(
    ("done", "said"),
    [(newer, "newer version of this program"), (unguarded, r"guards are missing.*move .*records\.db to")],
)
def test_that_newer_and_unguarded_records_are_not_replaced(
    done: Callable[[Path], None], said: str, backup: Path, quick_path: Path
) -> None:
    file = quick_path / "records.db"
    done(file)
    before = file.read_bytes()
    with pytest.raises(SurroundingsFailed, match=said):
        restore_backup(str(file), backup, ADMIN, opener(quick_path))
    require_untouched(quick_path, file, before)


def test_that_damaged_records_are_replaced_and_kept(backup: Path, quick_path: Path) -> None:
    file = quick_path / "records.db"
    file.write_bytes(file.read_bytes()[:20_000])
    damaged = file.read_bytes()
    restored = restore_backup(str(file), backup, ADMIN, opener(quick_path))
    assert restored.kept is not None
    assert restored.kept.read_bytes() == damaged
