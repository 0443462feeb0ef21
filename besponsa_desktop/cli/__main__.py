"""``python -m besponsa_desktop.cli`` is the command line."""

import sys

from besponsa_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
