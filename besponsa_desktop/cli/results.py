"""The command ``results``: read a patient's results between orders from a file, and record them if asked."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from besponsa_desktop.cli.output import print_text
from besponsa_desktop.cli.passwords import asking, declare_passwords
from besponsa_desktop.cli.place import declare_database, opened, records_of
from besponsa_desktop.errors import Fault, UnusableInput

if TYPE_CHECKING:
    from besponsa_desktop.workflow.results_entry import RecordedResults
    from besponsa_desktop.workflow.results_reading import FoundResults
    from besponsa_desktop.workflow.workstation import Workstation


def declare(parser: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    parser.set_defaults(command=_results)
    parser.add_argument("mrn", metavar="MRN", help="the patient whose results they are")
    parser.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help="follow-up lines, HL7 v2, a FHIR bundle, an order file, or a table as text",
    )
    parser.add_argument("--record", action="store_true", help="record them, one visit for each day")
    parser.add_argument("--as", dest="by", metavar="LOGIN", help="with --record: the login of who records")
    declare_passwords(parser)
    declare_database(parser)


def _results(chosen: argparse.Namespace) -> int:
    if chosen.record is (chosen.by is None):
        alone = "--record alone" if chosen.record else "--as alone"
        raise UnusableInput([Fault(path="--record, --as", found=alone, needed="both, or neither")])
    from besponsa_desktop.computer import now
    from besponsa_desktop.workflow.results_reading import read_results_path

    found = read_results_path(chosen.file, chosen.mrn, _names(chosen))
    faults = tuple(_faults(found, now()))
    if not chosen.record:
        print_text("\n".join(_lines(found, faults)))
        return 1 if faults else 0
    if faults:
        raise UnusableInput(faults)
    with opened(chosen) as workstation:
        recorded = _record(workstation, chosen, found)
    known = map(str, recorded.known)
    print_text("\n".join([*_notes(found), *known, f"Visits recorded: {len(recorded.entries)}"]))
    return 1 if recorded.known else 0


def _names(chosen: argparse.Namespace) -> dict[str, str]:
    """Return the site's names of tests; none where ``--database`` is not given and no records are there."""
    from besponsa_desktop.workflow.names_of_tests import names_known
    from besponsa_desktop.workflow.records_address import records_file

    file = records_file(records_of(chosen).address)
    if chosen.database is None and file is not None and not file.is_file():
        return {}
    with opened(chosen) as workstation:
        return names_known(workstation, {})


def _record(workstation: Workstation, chosen: argparse.Namespace, found: FoundResults) -> RecordedResults:
    """Record all that was found and is not on record already."""
    from besponsa_desktop.computer import new_id
    from besponsa_desktop.workflow.credentials import Credential
    from besponsa_desktop.workflow.entry_keeping import Entering
    from besponsa_desktop.workflow.people import sign_in, sign_out
    from besponsa_desktop.workflow.results_entry import record_all

    credential = Credential(login=chosen.by, password=asking(chosen)(f"Password of {chosen.by}"))
    person = sign_in(workstation, credential)
    try:
        entering = Entering(by=person, operation_id=new_id())
        return record_all(workstation, chosen.mrn, found.documents, entering)
    finally:
        sign_out(workstation, person.id)


def _faults(found: FoundResults, now: datetime) -> Iterator[Fault]:
    """Yield the faults of all documents; where there are several, each path begins with its number."""
    from besponsa_desktop.workflow.results_entry import faults_of_results

    for number, document in enumerate(found.documents):
        at = f"[{number}]." if len(found.documents) > 1 else ""
        for fault in faults_of_results(document, now):
            yield Fault(path=f"{at}{fault.path}", found=fault.found, needed=fault.needed)


def _lines(found: FoundResults, faults: tuple[Fault, ...]) -> Iterator[str]:
    """Yield what was read, what was not taken over, and what stands in the way of recording it."""
    from besponsa_desktop.workflow.results_lines import document_lines

    for document in found.documents:
        yield from document_lines(document)
    yield from _notes(found)
    yield from (f"To be mended: {fault}" for fault in faults)
    yield "Nothing was recorded."


def _notes(found: FoundResults) -> Iterator[str]:
    return (f"Not taken over: {note}" for note in found.notes)
