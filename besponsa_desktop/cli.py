"""The command line: verify orders, show schemas and protocols. Rooms are imported when they are needed."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from getpass import getuser
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from besponsa_desktop import __version__
from besponsa_desktop.errors import Fault, SurroundingsFailed, UnusableInput

if TYPE_CHECKING:
    from besponsa_desktop.clinical.assessment import Assessment
    from besponsa_desktop.clinical.order import ChemotherapyOrder
    from besponsa_desktop.clinical.regimen import Regimen
    from besponsa_desktop.workflow.batch import BatchResult

PROGRAM = "besponsa-desktop"
UNUSABLE = 2
PROGRAM_FAILED = 3
PIPE_CLOSED = 141
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code: 0 accepted, 1 not accepted, 2 unusable input, 3 a bug."""
    chosen = _parser().parse_args(arguments)
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
    except Exception as error:  # noqa: BLE001  the edge of the program: a bug is told in one line
        name = type(error).__name__
        print(
            f"{PROGRAM}: unexpected error ({name}); no file was written. Please report it.", file=sys.stderr
        )
        return PROGRAM_FAILED
    return code


def _refused(lines: str) -> int:
    print(lines, file=sys.stderr)
    return UNUSABLE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=PROGRAM, description="Verify orders for inotuzumab ozogamicin.", allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    _add_verify(commands)
    _add_verify_many(commands)
    _add_others(commands)
    return parser


def _add(commands: Any, name: str, command: Callable[[argparse.Namespace], int], says: str) -> Any:
    parser = commands.add_parser(name, help=says, description=says, allow_abbrev=False)
    parser.set_defaults(command=command)
    return parser


def _add_verify(commands: Any) -> None:
    verify = _add(commands, "verify", _verify, "Verify one order file.")
    verify.add_argument("order", type=Path, metavar="ORDER.json", help="the order file; - for standard input")
    verify.add_argument(
        "--protocol", metavar="ID", help="verify under this protocol (default: the one in force)"
    )
    verify.add_argument("--json", action="store_true", help="print the assessment file and nothing else")
    verify.add_argument("--worksheet", type=Path, metavar="OUT.pdf", help="write the verification worksheet")
    verify.add_argument("--label", type=Path, metavar="OUT.pdf", help="write the bag or syringe label")
    verify.add_argument("--paper", choices=("a4", "letter"), default="a4", help="paper of the worksheet")
    verify.add_argument("--printed-at", metavar="TIME", help="the time that the sheets show (default: now)")


def _add_verify_many(commands: Any) -> None:
    many = _add(commands, "verify-many", _verify_many, "Verify a file of orders, one a line, on every core.")
    many.add_argument("orders", type=Path, metavar="ORDERS.jsonl", help="the orders; - for standard input")
    many.add_argument(
        "--protocol", metavar="ID", help="verify under this protocol (default: the one in force)"
    )
    many.add_argument("--out", type=Path, metavar="RESULTS.jsonl", help="write here, not to standard output")


def _add_others(commands: Any) -> None:
    schema = _add(commands, "schema", _schema, "Print the JSON Schema of a file.")
    schema.add_argument("file", choices=("order", "assessment"))
    protocols = _add(commands, "protocols", _protocols, "Show the dosing protocols.")
    shown = protocols.add_subparsers(title="what to show", required=True, metavar="WHAT")
    _add(shown, "list", _protocols, "List the protocols.").set_defaults(ids=())
    show = _add(shown, "show", _protocols, "Show every number of a protocol with its source.")
    show.add_argument("ids", nargs=1, metavar="ID")
    diff = _add(shown, "diff", _protocols, "Show where two protocols differ.")
    diff.add_argument("ids", nargs=2, metavar=("A", "B"))
    demo = _add(
        commands, "demo", _demo, "Drive the window through practice orders; write pictures and paper."
    )
    demo.add_argument("--out", type=Path, required=True, metavar="DIR")


def _verify(chosen: argparse.Namespace) -> int:
    gc.disable()  # one order leaves little behind, and looking for it costs a tenth of the whole time
    from besponsa_desktop.clinical.assessment import assess
    from besponsa_desktop.exchange.json_text import LARGEST_FILE
    from besponsa_desktop.exchange.order_file import read_order
    from besponsa_desktop.protocol import default_policy
    from besponsa_desktop.workflow.exit_codes import exit_code
    from besponsa_desktop.workflow.files import read_at_most

    order = read_order(read_at_most(chosen.order, LARGEST_FILE))
    regimen = _regimen(chosen.protocol)
    assessment = assess(order, regimen, default_policy())
    _write_paper(chosen, order, assessment, regimen)
    _print(_as_json(order, assessment) if chosen.json else _as_text(order, assessment, regimen))
    return exit_code(assessment.verdict)


def _regimen(protocol: str | None) -> Regimen:
    from besponsa_desktop.protocol import IN_FORCE, shipped_regimen, shipped_regimens

    known = shipped_regimens()
    if protocol is not None and protocol not in known:
        raise UnusableInput([Fault(path="--protocol", found=protocol, needed=f"one of {', '.join(known)}")])
    return shipped_regimen(protocol or IN_FORCE)


def _write_paper(
    chosen: argparse.Namespace, order: ChemotherapyOrder, assessment: Assessment, regimen: Regimen
) -> None:
    if chosen.worksheet is None and chosen.label is None:
        return
    from besponsa_desktop.workflow.files import refuse_same_file
    from besponsa_desktop.workflow.sheet_files import SheetFiles, stated_time, write_sheets

    refuse_same_file(chosen.order, chosen.worksheet)
    refuse_same_file(chosen.order, chosen.label)
    now = datetime.now().astimezone().replace(second=0, microsecond=0)
    files = SheetFiles(
        worksheet=chosen.worksheet,
        label=chosen.label,
        size=chosen.paper,
        at=now if chosen.printed_at is None else stated_time(chosen.printed_at, "--printed-at"),
        by=_user(),
    )
    for fault in write_sheets(order, assessment, regimen, files):
        print(f"no label: {fault}", file=sys.stderr)


def _user() -> str:
    """Return the name of the computer's user; where there is none, that the command line printed."""
    try:
        return getuser()
    except (KeyError, OSError):
        return "command line"


def _as_json(order: ChemotherapyOrder, assessment: Assessment) -> str:
    from besponsa_desktop.exchange.assessment_file import assessment_document, assessment_text

    return assessment_text(assessment_document(assessment, order), indent=2)


def _as_text(order: ChemotherapyOrder, assessment: Assessment, regimen: Regimen) -> str:
    from besponsa_desktop.workflow.summary import summary

    return summary(order, assessment, regimen)


def _print(text: str) -> None:
    """Print text as UTF-8, whatever the terminal's own encoding is."""
    sys.stdout.buffer.write(f"{text}\n".encode())
    sys.stdout.buffer.flush()


def _verify_many(chosen: argparse.Namespace) -> int:
    from besponsa_desktop.workflow.batch import processors, verify_lines
    from besponsa_desktop.workflow.files import opened, refuse_same_file, written_at_end

    regimen = _regimen(chosen.protocol)
    refuse_same_file(chosen.orders, chosen.out)
    worst = 0
    with opened(chosen.orders) as orders, written_at_end(chosen.out) as results:
        judged = verify_lines(orders, regimen.id, processors())
        for result in _with_progress(judged, orders):
            results.write(result.text)
            worst = max(worst, result.worst)
        results.flush()
    return worst


def _with_progress(judged: Iterator[BatchResult], orders: BinaryIO) -> Iterator[BatchResult]:
    """Show on a terminal how much of the orders is done."""
    if not sys.stderr.isatty():
        yield from judged
        return
    from tqdm import tqdm

    size = os.fstat(orders.fileno()).st_size
    with tqdm(total=size or None, unit="B", unit_scale=True, desc="orders") as bar:
        for result in judged:
            bar.update(result.end - bar.n)
            yield result


def _schema(chosen: argparse.Namespace) -> int:
    from besponsa_desktop.exchange.schemas import schema_text

    _print(schema_text(chosen.file))
    return 0


def _protocols(chosen: argparse.Namespace) -> int:
    from besponsa_desktop.workflow.protocol_text import (
        protocol_difference,
        protocol_list,
        protocol_parameters,
    )

    regimens = [_regimen(protocol) for protocol in chosen.ids]
    text_of = (protocol_list, protocol_parameters, protocol_difference)[len(regimens)]
    _print(text_of(*regimens))
    return 0


def _demo(chosen: argparse.Namespace) -> int:
    from besponsa_desktop.gui import demo

    demo.run(chosen.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
