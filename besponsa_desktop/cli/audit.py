"""The command ``audit``: check the trail and every signed document, export a period, hand out the root."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from besponsa_desktop.cli.output import print_text
from besponsa_desktop.cli.passwords import asking, declare_passwords
from besponsa_desktop.cli.place import declare_database, opened

if TYPE_CHECKING:
    from besponsa_desktop.telling import Tell


def declare(parser: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    steps = parser.add_subparsers(title="steps", required=True, metavar="STEP")
    verify = _step(steps, "verify", _verify, "Check the whole trail and every signed document.")
    verify.add_argument("--json", action="store_true", help="print the check as JSON and nothing else")
    export = _step(steps, "export", _export, "Write the entries of a period.")
    export.add_argument("--from", dest="first", required=True, metavar="DATE", help="first day: 2026-11-01")
    export.add_argument("--to", dest="last", required=True, metavar="DATE", help="last day, included")
    export.add_argument("--csv", type=Path, required=True, metavar="OUT.csv", help="for a spreadsheet")
    export.add_argument("--pdf", type=Path, metavar="OUT.pdf", help="the same on paper")
    pack = _step(steps, "pack", _pack, "Write documents, labels, signatures and trail for an inspector.")
    of = pack.add_mutually_exclusive_group(required=True)
    of.add_argument("--order", metavar="NUMBER", help="of one order, by the number on its paper")
    of.add_argument("--from", dest="first", metavar="DATE", help="of a period: its first day, 2026-11-01")
    pack.add_argument("--to", dest="last", metavar="DATE", help="its last day, included")
    pack.add_argument("out", type=Path, metavar="OUT.pdf")
    root = _step(
        steps, "root", _root, "Write the site's root certificate, by which its signatures are judged."
    )
    root.add_argument("out", type=Path, metavar="OUT.pem")
    accept = _step(steps, "accept", _accept, "Accept at this workstation that the records were restored.")
    accept.add_argument("--as", dest="by", required=True, metavar="LOGIN", help="the administrator's login")
    accept.add_argument("--reason", required=True, metavar="TEXT", help="why; recorded")
    declare_passwords(accept)


def _step(
    steps: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    command: Callable[[argparse.Namespace], int],
    says: str,
) -> argparse.ArgumentParser:
    parser = steps.add_parser(name, help=says, description=says, allow_abbrev=False)
    parser.set_defaults(command=command)
    declare_database(parser)
    return parser


def _verify(chosen: argparse.Namespace) -> int:
    from besponsa_desktop.records.guards import GuardsMissing
    from besponsa_desktop.workflow.audit_trail import (
        check_document,
        check_text,
        check_trail,
        unopened_document,
    )

    try:
        with opened(chosen) as workstation, _progress() as progress:
            check = check_trail(workstation.database, progress)
    except GuardsMissing as missing:
        print_text(_json(unopened_document(str(missing))) if chosen.json else f"NOT SOUND: {missing}")
        return 1
    print_text(_json(check_document(check)) if chosen.json else check_text(check))
    return 0 if check.is_sound else 1


def _json(document: dict[str, object]) -> str:
    return json.dumps(document, ensure_ascii=False, indent=2)


@contextmanager
def _progress() -> Iterator[Tell]:
    """Show on a terminal how far the check is."""
    from besponsa_desktop.telling import tell_nobody

    if not sys.stderr.isatty():
        yield tell_nobody
        return
    from tqdm import tqdm

    with tqdm(desc="checking", bar_format="{desc} {percentage:3.0f} % |{bar}|") as bar:

        def shown(done: int, count: int) -> None:
            bar.total = count
            bar.update(done - bar.n)

        yield shown


def _export(chosen: argparse.Namespace) -> int:
    from besponsa_desktop.computer import now, user_name
    from besponsa_desktop.workflow.audit_export import Export, export_trail, period_of

    period = period_of(chosen.first, chosen.last, now())
    with opened(chosen) as workstation:
        export = Export(period=period, table=chosen.csv, paper=chosen.pdf, by=user_name())
        exported = export_trail(workstation, export)
    print_text(f"{period}: {exported.entries:,} entries")
    if exported.report.is_sound:
        return 0
    print(f"The trail is not sound: {exported.report.first}", file=sys.stderr)
    return 1


def _pack(chosen: argparse.Namespace) -> int:
    from besponsa_desktop.computer import now, user_name
    from besponsa_desktop.workflow.audit_export import period_of
    from besponsa_desktop.workflow.inspection_pack import Packer, numbered, pack_order, pack_period

    by = Packer(name=user_name())
    with opened(chosen) as workstation:
        if chosen.order is not None:
            packed = pack_order(workstation, numbered(workstation, chosen.order), chosen.out, by)
        else:
            period = period_of(chosen.first, chosen.last or chosen.first, now())
            packed = pack_period(workstation, period, chosen.out, by)
    print_text(f"{chosen.out}: {packed.orders:,} orders, {packed.files:,} signed files attached")
    if packed.is_sound:
        return 0
    print("Not all of it is sound: see the list of contents.", file=sys.stderr)
    return 1


def _root(chosen: argparse.Namespace) -> int:
    from besponsa_desktop.signing.certificates import certificate_pem
    from besponsa_desktop.workflow.files import write_files

    with opened(chosen) as workstation:
        write_files({chosen.out: certificate_pem(workstation.root)})
    return 0


def _accept(chosen: argparse.Namespace) -> int:
    from besponsa_desktop.workflow.credentials import Credential
    from besponsa_desktop.workflow.restored_trail import accept_restored

    with opened(chosen) as workstation:
        by = Credential(login=chosen.by, password=asking(chosen)(f"Password of {chosen.by}"))
        head = accept_restored(workstation, by, chosen.reason)
    seen = "none that can be read" if head is None else head.short
    print_text(f"This workstation follows the restored trail now. The head that it had seen: {seen}.")
    return 0
