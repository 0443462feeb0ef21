"""What the command line asks of the computer: its time and its user. The clock is read here only."""

from __future__ import annotations

from datetime import datetime
from getpass import getuser


def now() -> datetime:
    """Return the time now with this computer's offset."""
    return datetime.now().astimezone()


def user_name() -> str:
    """Return the name of the computer's user; where there is none, that the command line asked."""
    try:
        return getuser()
    except (KeyError, OSError):
        return "command line"
