"""The fixtures of the command line; it leaves the collector off in its short process, here it is put back."""

import gc
from collections.abc import Iterator

import pytest

from tests.cli.site import command, signed_once_made, site
from tests.records.stores import postgres_server

__all__ = ["command", "postgres_server", "signed_once_made", "site"]


@pytest.fixture(autouse=True)
def _collector() -> Iterator[None]:
    yield
    gc.enable()
