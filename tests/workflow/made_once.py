"""Ways through the steps of an order that are gone once: afterwards the records they led to are put in place.

Only a site that was copied from the template, and in which nothing was done yet, is taken there at once.
"""

from __future__ import annotations

import atexit
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache, wraps
from pathlib import Path

from besponsa_desktop.records.log import read_head
from besponsa_desktop.records.orders import Order, order
from besponsa_desktop.records.store import reading
from tests.workflow.site import START, Site

Way = Callable[..., Order]
_SOON = timedelta(minutes=3)


@dataclass(frozen=True, slots=True)
class _Made:
    """Where a way led: the records, the head that the workstation kept, the order, and the time by then."""

    folder: Path
    order_id: str
    now: datetime


_made: dict[tuple[str, tuple[str, ...]], _Made] = {}


def made_once(way: Way) -> Way:
    """Have a way be gone once; it takes a site, and texts that say which order it is about."""

    @wraps(way)
    def there(site: Site, *about: str) -> Order:
        if not _is_untouched(site):
            return way(site, *about)
        key = (way.__name__, about)
        if key in _made:
            return _put_in_place(site, _made[key])
        seen = way(site, *about)
        _made[key] = _kept(site, seen)
        return seen

    return there


def _is_untouched(site: Site) -> bool:
    database = site.workstation.database
    if not site.is_copied or database.file is None or site.clock.now > START + _SOON:
        return False
    with reading(database) as connection:
        return read_head(connection).sequence == site.begins_at


def _kept(site: Site, seen: Order) -> _Made:
    database, folder = site.workstation.database, Path(tempfile.mkdtemp(dir=_folder()))
    assert database.file is not None
    _copy(database.file, folder / "records.db")
    shutil.copy(database.head_file, folder / "head")
    return _Made(folder, seen.id, site.clock.now)


def _put_in_place(site: Site, made: _Made) -> Order:
    database = site.workstation.database
    assert database.file is not None
    _copy(made.folder / "records.db", database.file)
    shutil.copy(made.folder / "head", database.head_file)
    site.clock.now = max(site.clock.now, made.now)
    return order(database, made.order_id)


def _copy(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as read, closing(sqlite3.connect(target, timeout=10)) as written:
        read.backup(written)


@cache
def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="made-once-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
