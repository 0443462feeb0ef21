"""The fixtures of the workflow's tests: a site on SQLite, and one on each kind of database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.records.stores import postgres_server, quick_path, store
from tests.workflow.site import Site, copied_site

__all__ = ["postgres_server", "quick_path", "store"]


@pytest.fixture
def site(quick_path: Path) -> Iterator[Site]:
    """Give a founded site with an administrator and two pharmacists, its records in a file."""
    opened = copied_site(quick_path)
    yield opened
    opened.workstation.close()
