"""A PostgreSQL server as the store: what the session must be like, asked back before it is used."""

from __future__ import annotations

from ipaddress import ip_address
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.records.beginning import READING, WITH_LOG

LOG_LOCK = 0x42455350  # one advisory lock for the log; its number has no meaning
_BEGIN_WITH_LOG = f"BEGIN; SELECT pg_advisory_xact_lock({LOG_LOCK})"
_LOCK_TIMEOUT_S = 10
_PATIENCE_S = 10

# What the server and the session must say. Source: PostgreSQL 15 documentation, 20.5.1 and 20.11.1.
EXPECTED = {
    "fsync": "on",
    "full_page_writes": "on",
    "synchronous_commit": "on",
    "transaction_isolation": "read committed",
    "session_replication_role": "origin",
    "server_encoding": "UTF8",
}
_OPTIONS = (
    "-c default_transaction_isolation=read\\ committed -c synchronous_commit=on"
    f" -c lock_timeout={_LOCK_TIMEOUT_S}s -c timezone=UTC -c client_encoding=UTF8"
    " -c idle_in_transaction_session_timeout=60s"
)


def postgres_engine(url: URL) -> Engine:
    """Return an engine on the server; a connection is used only when the server says what it must.

    Raises:
        SurroundingsFailed: the server is elsewhere, and the address asks for less than a checked certificate.
    """
    engine = create_engine(
        url.set(drivername="postgresql+psycopg", query={**url.query, **_secured(url)}),
        connect_args={
            "options": _OPTIONS,
            "connect_timeout": _PATIENCE_S,
            "application_name": "besponsa-desktop",
        },
        pool_size=4,
        pool_pre_ping=True,  # after a restart of the server the next step just works
        isolation_level="AUTOCOMMIT",  # of the driver; see _begin
        hide_parameters=True,
    )
    event.listen(engine, "connect", _ask_back)
    event.listen(engine, "begin", _begin)
    return engine


def _secured(url: URL) -> dict[str, str]:
    host = url.host or url.query.get("host", "")
    if _is_here(host if isinstance(host, str) else ",".join(host)):
        return {}
    asked = url.query.get("sslmode", "verify-full")
    if asked != "verify-full":
        raise SurroundingsFailed(
            f"The records are not opened: the address says sslmode={asked}, and a server in the network"
            " must prove"
            " who it is. Leave sslmode out, or say sslmode=verify-full, and name the site's root with"
            " sslrootcert."
        )
    return {"sslmode": "verify-full"}


def _is_here(host: str) -> bool:
    if not host or host == "localhost" or host.startswith("/"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _ask_back(connection: Any, _record: object) -> None:
    """Ask the server for what it must be like; the session ends the question's transaction at once."""
    with connection.cursor() as cursor:
        found = {name: cursor.execute(f"SHOW {name}").fetchone()[0] for name in EXPECTED}
    connection.rollback()
    for name, expected in EXPECTED.items():
        if found[name] != expected:
            connection.close()
            raise SurroundingsFailed(
                f"The records are not opened: the server's setting {name} is {found[name]} and must be"
                f" {expected}."
                " Ask the server's administrator."
            )


def _begin(connection: Connection) -> None:
    """Begin as the work needs it, in one round trip; a reader sees each statement's moment, and needs none.

    Who writes to the log waits for its lock, before the first statement looks at anything; the lock goes with
    the transaction. The driver itself begins nothing: it would take a round trip of its own.
    """
    options = connection.get_execution_options()
    if not options.get(READING, False):
        connection.exec_driver_sql(_BEGIN_WITH_LOG if options.get(WITH_LOG, False) else "BEGIN")
