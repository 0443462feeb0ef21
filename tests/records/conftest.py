"""The fixtures of the records' tests."""

from tests.records.stores import database, file_store, postgres_server, quick_path, server_store, store

__all__ = ["database", "file_store", "postgres_server", "quick_path", "server_store", "store"]
