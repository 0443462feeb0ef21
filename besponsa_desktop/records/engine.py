"""Opening the records: the file or server is asked what it is like, and is refused when it is not as it
must be.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from sqlalchemy import URL, Engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.records.backup_file import copy_file
from besponsa_desktop.records.ballast import take_ballast
from besponsa_desktop.records.beginning import READING
from besponsa_desktop.records.failures import told, trouble_of
from besponsa_desktop.records.file_system import free_bytes, mounts_here
from besponsa_desktop.records.guards import check_guards
from besponsa_desktop.records.log import Log, read_log_id
from besponsa_desktop.records.migrate import Age, age_of, revision_of, upgrade, upgrade_server
from besponsa_desktop.records.postgres_store import postgres_engine
from besponsa_desktop.records.sqlite_store import prepare_file, sqlite_engine
from besponsa_desktop.records.store import Database


def open_database(
    url: str, *, audit_key: bytes, log_id_if_new: str, head_folder: Path, mounts: str | None = None
) -> Database:
    """Return the opened records; an SQLite file is made where there is none, and brought up to date after
    a backup.

    Args:
        url: ``postgresql://…``, ``sqlite:///…`` or the path of an SQLite file.
        audit_key: key of the audit log's hashes, at least 32 bytes, from outside the database.
        log_id_if_new: id of the log, should the records be made now.
        head_folder: folder of this workstation in which it keeps the head that it last saw.
        mounts: text of ``/proc/mounts``; left out: this computer's.

    Raises:
        SurroundingsFailed: with the reason and what to do.
    """
    address = _address(url)
    place, file = _place(address), None
    if address.get_backend_name() != "postgresql":
        file = Path(address.database or "").absolute()
        place = str(file)
        prepare_file(file, mounts_here() if mounts is None else mounts)
        take_ballast(file, free_bytes(file.parent))
    engine = postgres_engine(address) if file is None else sqlite_engine(file)
    with _closed_if_refused(engine):
        _check_server(engine) if file is None else _bring_up_to_date(engine, file, log_id_if_new)
        log = Log(log_id=_log_id(engine), key=audit_key)
    name = f"head-{sha256(place.encode()).hexdigest()[:16]}.json"
    return Database(engine=engine, place=place, file=file, log=log, head_file=head_folder / name)


def migrate_server(url: str, *, log_id_if_new: str, has_backup: bool = False) -> None:
    """Make or bring up to date the records on a PostgreSQL server, as an account that owns the database.

    Records that are there are touched only where whoever runs it says that they have a backup: the program
    has no way to make one of a server. A failure leaves everything as it was.

    Raises:
        SurroundingsFailed: nobody said so, or the server fails.
    """
    engine = postgres_engine(_address(url))
    with _closed_if_refused(engine), engine.begin() as connection:
        age = age_of(connection)
        if age is Age.OLDER and not has_backup:
            raise SurroundingsFailed(
                "The records on this server are of an earlier revision, and were not touched. Make a backup"
                " of the database (pg_dump), then run migrate again with --has-backup."
            )
        if age is not Age.CURRENT:
            with _told_if_it_fails():
                upgrade_server(connection, log_id_if_new)
    engine.dispose()


@contextmanager
def _closed_if_refused(engine: Engine) -> Iterator[None]:
    """Leave no connection behind where the records are not opened, and tell why in plain words."""
    try:
        yield
    except BaseException as error:
        engine.dispose()
        if isinstance(error, DBAPIError) and (trouble := trouble_of(error)):
            raise told(trouble) from None
        raise


def _address(url: str) -> URL:
    if "://" not in url:
        return URL.create("sqlite", database=url)
    try:
        address = make_url(url)
        kind = address.get_backend_name()
    except (ArgumentError, ValueError):
        kind = ""
    if kind not in {"postgresql", "sqlite"}:
        raise SurroundingsFailed(
            "The address of the records cannot be read. Give the path of a file, or an address such as"
            " postgresql://server/database."
        )
    return address


def _place(address: URL) -> str:
    host = address.host or str(address.query.get("host", "localhost"))
    return f"postgresql://{host}:{address.port or 5432}/{address.database}"


def _bring_up_to_date(engine: Engine, file: Path, log_id_if_new: str) -> None:
    with engine.connect().execution_options(**{READING: True}) as connection:
        age, revision = age_of(connection), revision_of(connection)
    if age is Age.OLDER:
        copy_file(file, file.with_name(f"{file.name}.before-{revision}"))
    if age is not Age.CURRENT:
        _upgrade(engine, log_id_if_new)
    with engine.connect().execution_options(**{READING: True}) as connection:
        check_guards(connection)


def _upgrade(engine: Engine, log_id_if_new: str) -> None:
    with _told_if_it_fails(), engine.begin() as connection:
        upgrade(connection, log_id_if_new)


@contextmanager
def _told_if_it_fails() -> Iterator[None]:
    """Tell of a migration that fails by itself; what the database's surroundings do is told as anywhere."""
    try:
        yield
    except DBAPIError as error:
        if trouble_of(error):
            raise
        raise SurroundingsFailed(
            "The records could not be brought up to date. They are as they were. Go on with the"
            " earlier version of this program, and report this to its makers."
        ) from None


def _check_server(engine: Engine) -> None:
    with engine.connect() as connection:
        if age_of(connection) is not Age.CURRENT:
            raise SurroundingsFailed(
                "The records on this server are not of this program's revision. Ask its administrator to make"
                " a backup, and then to run, as the database's owner: besponsa-desktop migrate --has-backup"
                " --database ADDRESS"
            )
        check_guards(connection)


def _log_id(engine: Engine) -> str:
    with engine.connect().execution_options(**{READING: True}) as connection:
        return read_log_id(connection)
