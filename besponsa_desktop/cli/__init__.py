"""The command line: one module for each command, loaded when it is the one that was asked for."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from besponsa_desktop import __version__
from besponsa_desktop.errors import BesponsaError, SurroundingsFailed, UnusableInput

PROGRAM = "besponsa-desktop"
NOT_ACCEPTED = 1
UNUSABLE = 2
PROGRAM_FAILED = 3
PIPE_CLOSED = 141
INTERRUPTED = 130

_COMMANDS = {
    "verify": "Verify one order file.",
    "verify-many": "Verify a file of orders, one a line, on every core.",
    "course": "Show a patient's course: monitoring plan, liver watch, next dose.",
    "results": "Read results between orders from a file, and record them if asked.",
    "ward-note": "Write the ward note of an infusion: what happened, and what follows.",
    "schema": "Print the JSON Schema of a file.",
    "protocols": "Show the dosing protocols.",
    "inspect": "Say whether a signed PDF is what was signed.",
    "audit": "Check or export the audit trail.",
    "people": "Look after the people of the site.",
    "backup": "Copy the records to a file.",
    "restore": "Put a backup in the place of the records.",
    "migrate": "Bring old records up to date.",
    "demo": "Drive the window through practice orders; write pictures and paper.",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code.

    0: accepted, sound or done. 1: not accepted, not sound or refused. 2: unusable input, or surroundings
    that failed. 3: a bug.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    for number, argument in enumerate(given, 1):
        if not _is_text(argument):
            return _refused(f"argument {number}: found a byte that is not UTF-8; needed text in UTF-8")
    chosen = _parser(given).parse_args(given)
    try:
        code: int = chosen.command(chosen)
        sys.stdout.flush()
    except UnusableInput as unusable:
        return _refused(str(unusable))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except (SurroundingsFailed, OSError) as failed:
        return _refused(f"{PROGRAM}: {failed}")
    except BesponsaError as refused:
        _refused(f"{PROGRAM}: {refused}")
        return NOT_ACCEPTED
    except Exception as error:  # noqa: BLE001  the edge of the program: a bug is told in one line
        name = type(error).__name__
        print(
            f"{PROGRAM}: unexpected error ({name}); no file was written. Please report it.", file=sys.stderr
        )
        return PROGRAM_FAILED
    return code


def _is_text(argument: str) -> bool:
    """Return whether an argument is whole characters: bytes that are none stand in it as surrogates."""
    return not any("\ud800" <= char <= "\udfff" for char in argument)


def _refused(lines: str) -> int:
    print(lines, file=sys.stderr)
    return UNUSABLE


def _parser(given: Sequence[str]) -> argparse.ArgumentParser:
    """Return the parser of the command line; only the command that is given has its own arguments in it."""
    parser = argparse.ArgumentParser(
        prog=PROGRAM, description="Verify orders for inotuzumab ozogamicin.", allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    asked = next((argument for argument in given if not argument.startswith("-")), None)
    for name, says in _COMMANDS.items():
        command = commands.add_parser(name, help=says, description=says, allow_abbrev=False)
        if name == asked:
            _declare(name, command)
    return parser


def _declare(name: str, parser: argparse.ArgumentParser) -> None:
    """Give a command's parser its arguments, and what it runs."""
    match name:
        case "verify":
            from besponsa_desktop.cli.verify import declare
        case "verify-many":
            from besponsa_desktop.cli.verify_many import declare
        case "course":
            from besponsa_desktop.cli.course import declare
        case "schema":
            from besponsa_desktop.cli.schema import declare
        case "protocols":
            from besponsa_desktop.cli.protocols import declare
        case "demo":
            from besponsa_desktop.cli.demo import declare
        case _:
            return _declare_on_records(name, parser)
    return declare(parser)


def _declare_on_records(name: str, parser: argparse.ArgumentParser) -> None:
    """Do so for a command that works on the records."""
    match name:
        case "inspect":
            from besponsa_desktop.cli.inspect import declare
        case "audit":
            from besponsa_desktop.cli.audit import declare
        case "ward-note":
            from besponsa_desktop.cli.ward_note import declare
        case "results":
            from besponsa_desktop.cli.results import declare
        case "people":
            from besponsa_desktop.cli.people import declare
        case "backup":
            from besponsa_desktop.cli.backup import declare
        case "restore":
            from besponsa_desktop.cli.restore import declare
        case _:
            from besponsa_desktop.cli.migrate import declare
    declare(parser)
