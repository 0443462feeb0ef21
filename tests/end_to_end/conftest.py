"""The fixtures of the window's tests, for tests that walk the whole way of an order."""

from tests.gui.conftest import at_desk, cover, engine, qapp_args, site, theme

__all__ = ["at_desk", "cover", "engine", "qapp_args", "site", "theme"]
