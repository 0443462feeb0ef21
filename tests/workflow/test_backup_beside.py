"""A backup beside a writer, another backup, and a file that comes to its name meanwhile."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Event, Timer
from typing import Any

import pytest

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.records.backup_file import copied, put_in_place
from besponsa_desktop.workflow.safekeeping import save_backup
from tests.workflow.site import Site
from tests.workflow.test_stopping import Stopped, stopping_at

_LONG_S = 2.5  # longer than a copy waits at a time


def no_links(_source: Path, _target: Path) -> None:
    raise OSError(errno.EPERM, "Operation not permitted")


@pytest.mark.parametrize("link", [os.link, no_links], ids=["links", "no links"])
def test_that_a_file_that_came_meanwhile_is_not_written_over(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, link: Callable[..., None]
) -> None:
    monkeypatch.setattr(os, "link", link)
    copy = tmp_path / "backup.db"

    def tell(_done: int, _count: int) -> None:
        copy.write_text("somebody's notes")

    with pytest.raises(SurroundingsFailed, match="is there already"):
        save_backup(site.workstation, copy, tell)
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [
        ("backup.db", b"somebody's notes")
    ]


def test_that_a_backup_is_whole_where_there_are_no_links(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", no_links)
    assert save_backup(site.workstation, tmp_path / "backup.db").report.is_sound
    assert [file.name for file in tmp_path.iterdir()] == ["backup.db"]


def test_that_a_backup_outlives_the_stopping_of_another_by_its_name(site: Site, tmp_path: Path) -> None:
    copy = tmp_path / "backup.db"
    save_backup(site.workstation, copy)
    saved = copy.read_bytes()
    copy.rename(tmp_path / "apart.db")

    def tell(done: int, count: int) -> None:
        if done / count <= 0.5:
            (tmp_path / "apart.db").rename(copy)
        else:
            raise Stopped

    with pytest.raises(Stopped):
        save_backup(site.workstation, copy, tell)
    assert copy.read_bytes() == saved


def test_that_stopping_one_copy_takes_nothing_from_another(tmp_path: Path) -> None:
    file, copy = tmp_path / "records.db", tmp_path / "copy.db"
    with closing(sqlite3.connect(file)) as writer:
        writer.execute("CREATE TABLE words (content BLOB)")
        writer.executemany("INSERT INTO words VALUES (?)", [(bytes(100_000),)] * 200)
        writer.commit()
    stopped: list[int] = []

    def tell(done: int, _count: int) -> None:
        if not stopped:
            stopped.append(done)
            with pytest.raises(Stopped), copied(file, copy, stopping_at(0)):
                pass

    with copied(file, copy, tell) as new:
        put_in_place(new, copy)
    with closing(sqlite3.connect(copy)) as reader:
        assert reader.execute("SELECT count(*) FROM words").fetchone() == (200,)


def test_that_a_copy_waits_for_a_writer_and_can_be_stopped_meanwhile(tmp_path: Path) -> None:
    file = tmp_path / "records.db"
    told: list[tuple[int, int]] = []
    with closing(sqlite3.connect(file, isolation_level=None, check_same_thread=False)) as writer:
        writer.execute("CREATE TABLE words (content BLOB)")
        writer.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Stopped), copied(file, tmp_path / "copy.db", stopping_at(0)):
            pass
        ended = Event()

        def end() -> None:
            writer.execute("COMMIT")
            ended.set()

        Timer(_LONG_S, end).start()
        with copied(file, tmp_path / "copy.db", lambda *said: told.append(said)) as new:
            assert ended.is_set()
            assert new.exists()
    assert told[0] == (0, 1)


def test_that_a_copy_that_cannot_be_taken_away_hides_nothing(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.unlink

    def unlink(path: Path, *given: Any, **named: Any) -> None:
        if path.parent == tmp_path:
            raise OSError(errno.EIO, "the stick was pulled out")
        real(path, *given, **named)

    monkeypatch.setattr(Path, "unlink", unlink)
    with pytest.raises(Stopped):
        save_backup(site.workstation, tmp_path / "backup.db", stopping_at(0.75))
