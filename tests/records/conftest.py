"""The fixtures of the records' tests."""

from tests.records.stores import (
    all_closed,
    database,
    file_store,
    own_server,
    postgres_server,
    quick_path,
    server_store,
    store,
)

__all__ = [
    "all_closed",
    "database",
    "file_store",
    "own_server",
    "postgres_server",
    "quick_path",
    "server_store",
    "store",
]
