"""The fixtures of the records' tests."""

from tests.records.stores import database, postgres_server, store

__all__ = ["database", "postgres_server", "store"]
