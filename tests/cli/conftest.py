"""The command line leaves the collector off in its own short process; here it is put back."""

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def _collector() -> Iterator[None]:
    yield
    gc.enable()
