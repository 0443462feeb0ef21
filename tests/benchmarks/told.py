"""What a measured process tells: the seconds since it was started, and more."""

from __future__ import annotations

import json
import sys
import time

NANOSECONDS = 1e9


def tell(begun_ns: int, **more: float) -> None:
    """Print the seconds since ``begun_ns`` on the clock that both processes read, and more."""
    seconds = (time.monotonic_ns() - begun_ns) / NANOSECONDS
    sys.stdout.write(json.dumps({"seconds": seconds} | more))
    sys.stdout.flush()
