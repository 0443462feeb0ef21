"""Read an application over the accessibility bus, as a screen reader does, and write what there is as JSON.

A program of its own for the system's Python, which has the bindings of AT-SPI; it imports nothing of ours.
Each line of the answer is an accessible thing: ``role``, ``name``, ``parent`` (the role of what holds it),
``showing`` (it and all that holds it), and ``text``, which is what a field or a label holds.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found]  # noqa: E402

_TRIES, _PAUSE = 100, 0.1


def application(name: str) -> Any:
    """Return the application of a name, once it is on the bus."""
    desktop = Atspi.get_desktop(0)
    for _ in range(_TRIES):
        for index in range(desktop.get_child_count()):
            found = desktop.get_child_at_index(index)
            if found is not None and found.get_name() == name:
                return found
        time.sleep(_PAUSE)
    raise SystemExit(f"no application named {name} is on the accessibility bus")


def things(accessible: Any, parent: str = "", *, is_showing: bool = True) -> Iterator[dict[str, object]]:
    """Yield a thing and everything below it, in order.

    WORKAROUND: Qt 6.11 calls the cells of a table and the items of a list showing while their view is not;
    a reader that begins at the window never comes to them, and neither does this one.
    """
    role = accessible.get_role_name()
    is_shown = is_showing and accessible.get_state_set().contains(Atspi.StateType.SHOWING)
    has_text = "Text" in accessible.get_interfaces()
    yield {
        "role": role,
        "name": accessible.get_name(),
        "parent": parent,
        "showing": is_shown,
        "text": Atspi.Text.get_text(accessible, 0, -1) if has_text else "",
    }
    below = is_shown or not parent  # the application itself is not shown
    for index in range(accessible.get_child_count()):
        child = accessible.get_child_at_index(index)
        if child is not None:
            yield from things(child, role, is_showing=below)


if __name__ == "__main__":
    Atspi.init()
    json.dump(list(things(application(sys.argv[1]))), sys.stdout)
