"""``python -m besponsa_desktop`` opens the window; with arguments it is the command line."""

import sys


def main() -> int:
    """Run what the arguments ask for and return its exit code."""
    if len(sys.argv) > 1:
        from besponsa_desktop import cli

        return cli.main()
    from besponsa_desktop import app

    return app.main()


if __name__ == "__main__":
    sys.exit(main())
