"""The records on both databases for tests: opened, empty, and once more by another workstation."""

from __future__ import annotations

import atexit
import itertools
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from besponsa_desktop.records.engine import migrate_server, open_database
from besponsa_desktop.records.store import Database
from tests.records.server import Server, quick_folder, running_server, server_programs

KEY = b"a key of the audit trail for tests"
LOG_ID = "log-of-the-tests"
ACCOUNT = "pharmacy"
KINDS = ("sqlite", "postgresql")
_TEMPLATE = "empty_records"
_number = itertools.count()
_opened: list[Database] = []


@dataclass(frozen=True, slots=True, kw_only=True)
class Store:
    """Records that a test may open as often as it likes, each time as another workstation."""

    url: str
    admin_url: str
    folder: Path

    def open(self, workstation: str = "W1") -> Database:
        """Open the records as the workstation does, with its own kept head; they are closed with the test."""
        folder = self.folder / workstation
        _opened.append(open_database(self.url, audit_key=KEY, log_id_if_new=LOG_ID, head_folder=folder))
        return _opened[-1]


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    """Give a server of this test run's own."""
    with prepared_server() as server:
        yield server


@pytest.fixture
def own_server() -> Iterator[Server]:
    """Give a server of the test's own, which it may kill."""
    with prepared_server() as server:
        yield server


@contextmanager
def prepared_server(parent: Path | None = None, settings: tuple[str, ...] = ()) -> Iterator[Server]:
    """Give a running server with empty records to copy, and the program's account."""
    if server_programs() is None:
        pytest.skip("SKIPPED: PostgreSQL is not installed (apt-get install postgresql)")
    with running_server(parent, settings) as server:
        administer(server.url("postgres"), f"CREATE DATABASE {_TEMPLATE}")
        migrate_server(server.url(_TEMPLATE), log_id_if_new=LOG_ID)
        administer(server.url("postgres"), f"CREATE ROLE {ACCOUNT} LOGIN IN ROLE besponsa_app")
        yield server


@pytest.fixture
def quick_path() -> Iterator[Path]:
    """Give a folder of the test's own, in memory where that can be."""
    with tempfile.TemporaryDirectory(prefix="records-", dir=quick_folder()) as folder:
        yield Path(folder)


@pytest.fixture(params=KINDS)
def store(request: pytest.FixtureRequest, quick_path: Path) -> Store:
    """Give empty records on each kind of database in turn."""
    return make_store(request, str(request.param), quick_path)


@pytest.fixture
def server_store(postgres_server: Server, quick_path: Path) -> Store:
    """Give empty records on the server only."""
    return postgres_store(postgres_server, quick_path)


@pytest.fixture
def file_store(quick_path: Path) -> Store:
    """Give empty records in a file only."""
    return sqlite_store(quick_path)


@pytest.fixture
def database(store: Store) -> Database:
    """Give empty records, opened, on each kind of database in turn."""
    return store.open()


@pytest.fixture(autouse=True)
def all_closed() -> Iterator[None]:
    """Close what the test opened, however it ended."""
    yield
    while _opened:
        _opened.pop().close()


def make_store(request: pytest.FixtureRequest, kind: str, folder: Path) -> Store:
    """Return empty records of the kind."""
    if kind == "sqlite":
        return sqlite_store(folder)
    return postgres_store(request.getfixturevalue("postgres_server"), folder)


def sqlite_store(folder: Path) -> Store:
    """Return empty records in a file, copied from one that was made once."""
    file = folder / "records" / "besponsa.db"
    file.parent.mkdir(parents=True)
    shutil.copy(_empty_file(), file)
    return Store(url=str(file), admin_url=f"sqlite:///{file}", folder=folder)


def postgres_store(server: Server, folder: Path) -> Store:
    """Return empty records on the server, copied from a database that was made once."""
    name = f"records_{next(_number)}"
    administer(server.url("postgres"), f"CREATE DATABASE {name} TEMPLATE {_TEMPLATE}")
    return Store(url=server.url(name, ACCOUNT), admin_url=server.url(name), folder=folder)


def administer(url: str, *statements: str) -> None:
    """Run statements as the server's administrator, each on its own."""
    engine = create_engine(
        url.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT"
    )
    with engine.connect() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


@cache
def _empty_file() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="records-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    file = folder / "empty.db"
    open_database(str(file), audit_key=KEY, log_id_if_new=LOG_ID, head_folder=file.parent).close()
    return file
