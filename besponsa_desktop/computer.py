"""What the program asks of the computer: time, user, name, chance. The clock is read here only."""

from __future__ import annotations

from datetime import datetime
from getpass import getuser

_NAMELESS = "unnamed computer"


def now() -> datetime:
    """Return the time now with this computer's offset."""
    return datetime.now().astimezone()


def user_name() -> str:
    """Return the name of the computer's user; where there is none, that the command line asked."""
    try:
        return getuser()
    except (KeyError, OSError):
        return "command line"


def workstation_name() -> str:
    """Return the name of this computer; where it has none, that it has none."""
    import platform

    return platform.node() or _NAMELESS


def new_id() -> str:
    """Return an id that no other call, process or computer gives."""
    import uuid

    return str(uuid.uuid4())
