"""What holds for every test: no window on the screen, and properties that a slow machine cannot fail."""

import os

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("here", deadline=None, max_examples=25)
settings.register_profile("ci", deadline=None, max_examples=60, derandomize=True, print_blob=True)
settings.register_profile("deep", deadline=None, max_examples=5000)
settings.load_profile("ci" if os.environ.get("CI") else "here")


#: Core tests that judge the core from outside: its coverage is what its own cases reach. `make test-core`
#: runs them side by side with the counted ones.
NOT_COUNTED = ("tests/exchange/", "tests/clinical/test_second_implementation.py")


@pytest.hookimpl(tryfirst=True)  # before -m selects
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Count as covered what a case of its own reaches, not what a property happens on; it is faster, too."""
    for item in items:
        if getattr(getattr(item, "obj", None), "is_hypothesis_test", False) or item.nodeid.startswith(
            NOT_COUNTED
        ):
            item.add_marker(pytest.mark.no_cover)
