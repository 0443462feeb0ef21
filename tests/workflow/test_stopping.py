"""Long work that is stopped leaves nothing behind: no file, half a file or entry in the trail."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from besponsa_desktop.records.backup_file import copied, put_in_place
from besponsa_desktop.telling import Tell, part_of, telling
from besponsa_desktop.workflow.audit_export import Export, Period, export_trail
from besponsa_desktop.workflow.audit_trail import check_trail
from besponsa_desktop.workflow.inspection_pack import Packer, pack_order, pack_period
from besponsa_desktop.workflow.safekeeping import save_backup
from tests.workflow.site import Site
from tests.workflow.site_ways import checked

_THIRDS = (0.0, 0.34, 0.67)


class Stopped(Exception):
    """Whoever is told has had enough."""


def stopping_at(share: float) -> Tell:
    """Return what stops the work once it is so far."""

    def tell(done: int, count: int) -> None:
        if done / count >= share:
            raise Stopped

    return tell


def period(site: Site) -> Period:
    now = site.workstation.clock()
    return Period(first=now.date() - timedelta(days=1), last=now.date() + timedelta(days=1), now=now)


def export(site: Site, out: Path, tell: Tell) -> None:
    wanted = Export(period=period(site), table=out / "a.csv", paper=out / "a.pdf", by="Ann")
    export_trail(site.workstation, wanted, tell)


def pack_of_order(site: Site, out: Path, tell: Tell) -> None:
    pack_order(site.workstation, checked(site).id, out / "pack.pdf", Packer(name="Ann"), tell)


def pack_of_period(site: Site, out: Path, tell: Tell) -> None:
    pack_period(site.workstation, period(site), out / "pack.pdf", Packer(name="Ann"), tell)


def backup(site: Site, out: Path, tell: Tell) -> None:
    save_backup(site.workstation, out / "backup.db", tell)


@pytest.mark.parametrize("share", _THIRDS)
@pytest.mark.parametrize("work", [export, pack_of_order, pack_of_period, backup])
def test_that_nothing_is_left_of_what_is_stopped(
    site: Site, tmp_path: Path, work: Callable[[Site, Path, Tell], None], share: float
) -> None:
    site.verified("06")
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(Stopped):
        work(site, out, stopping_at(share))
    assert list(out.iterdir()) == []
    assert {"audit_exported", "inspection_packed"}.isdisjoint(entry.what for entry in site.trail())


@pytest.mark.parametrize("work", [export, pack_of_order, pack_of_period, backup])
def test_that_what_is_told_only_grows_and_ends_near_the_whole(
    site: Site, tmp_path: Path, work: Callable[[Site, Path, Tell], None]
) -> None:
    site.verified("06")
    shares: list[float] = []
    work(site, tmp_path, lambda done, count: shares.append(done / count))
    assert shares == sorted(shares)
    assert 0.66 < shares[-1] <= 1


def test_that_the_check_of_the_trail_stops_among_the_documents_and_among_the_entries(site: Site) -> None:
    site.verified("06")
    for share in (0.0, 0.51):
        with pytest.raises(Stopped):
            check_trail(site.workstation.database, stopping_at(share))


def test_that_a_copy_is_of_the_records_as_they_were_when_it_began(tmp_path: Path) -> None:
    file, copy = tmp_path / "records.db", tmp_path / "copy.db"
    told: list[int] = []
    with closing(sqlite3.connect(file, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute("CREATE TABLE words (id INTEGER PRIMARY KEY, content BLOB)")
        writer.executemany("INSERT INTO words (content) VALUES (?)", [(bytes(100_000),)] * 200)

        def tell(done: int, _count: int) -> None:
            told.append(done)
            writer.execute("INSERT INTO words (content) VALUES (?)", (b"later",))

        with copied(file, copy, tell) as new:
            put_in_place(new, copy)
    assert told == sorted(told)
    assert len(told) > 2
    with closing(sqlite3.connect(copy)) as reader:
        assert reader.execute("SELECT count(*) FROM words").fetchone() == (200,)
    with closing(sqlite3.connect(file)) as reader:
        assert reader.execute("SELECT count(*) FROM words").fetchone() == (200 + len(told),)


def test_that_telling_is_now_and_then_and_of_the_whole() -> None:
    told: list[tuple[int, int]] = []
    part = part_of(lambda done, count: told.append((done, count)), 1, 3)
    assert list(telling(range(1_000), 1_000, part)) == list(range(1_000))
    assert told == [(1_000 + done, 3_000) for done in range(5, 1_001, 5)]


def test_that_more_than_was_expected_is_told_as_the_whole() -> None:
    told: list[tuple[int, int]] = []
    assert list(telling("abc", 2, part_of(lambda *said: told.append(said), 0, 2))) == ["a", "b", "c"]
    assert told == [(1, 4), (2, 4), (3, 6)]
