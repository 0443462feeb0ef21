"""``python -m besponsa_desktop`` opens the window; with arguments it is the command line."""

import os
import sys

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_NO_DISPLAY = (
    "besponsa-desktop: There is no display for the window; start it on a desktop, or give a command"
    " (--help lists them).\n"
)


def main() -> int:
    """Run what the arguments ask for and return its exit code."""
    if len(sys.argv) > 1:
        from besponsa_desktop import cli

        return cli.main()
    if sys.platform == "linux" and not any(map(os.environ.get, _DISPLAYS)):
        sys.stderr.write(_NO_DISPLAY)
        return 2
    from besponsa_desktop import app

    return app.main()


if __name__ == "__main__":
    sys.exit(main())
