"""The command ``course``: a patient's course from the records, or from order files alone."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from besponsa_desktop.cli.output import print_text
from besponsa_desktop.cli.place import declare_database, opened
from besponsa_desktop.cli.verify import chosen_regimen, declare_protocol
from besponsa_desktop.errors import Fault, UnusableInput

if TYPE_CHECKING:
    from besponsa_desktop.workflow.course import PatientCourse
    from besponsa_desktop.workflow.what_if import WhatIf
    from besponsa_desktop.workflow.workstation import Workstation

_LARGEST = 50_000_000
_MOST_DIGITS = 6


def declare(parser: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    parser.set_defaults(command=_course)
    parser.add_argument("mrn", nargs="?", metavar="MRN", help="the patient, from the records")
    parser.add_argument(
        "--orders",
        type=Path,
        metavar="FILE.jsonl",
        help="order files, one a line, without any records; the latest is the present; - for standard input",
    )
    parser.add_argument(
        "--follow-up",
        type=Path,
        metavar="FILE.jsonl",
        help="with --orders: what was found between and after the orders, a visit a line (format proposed)",
    )
    declare_protocol(parser)
    parser.add_argument(
        "--interruption", metavar="DAYS", help="say what an interruption for non-hematologic toxicity means"
    )
    parser.add_argument("--delay-to", metavar="DATE", help="say what the next dose on another day means")
    parser.add_argument("--json", action="store_true", help="print the course file and nothing else")
    parser.add_argument("--report", type=Path, metavar="OUT.pdf", help="write the course as a PDF")
    declare_database(parser)


def _course(chosen: argparse.Namespace) -> int:
    _require_one_source(chosen)
    interruption_days, delay_to = _days_of(chosen.interruption), _day_of(chosen.delay_to)
    if chosen.orders is None:
        with opened(chosen) as workstation:
            found = _of_records(workstation, chosen.mrn)
    else:
        found = _of_files(chosen)
    from besponsa_desktop.workflow.what_if import what_if

    asked = what_if(found.overview, interruption_days, delay_to)
    _write_report(chosen, found, asked)
    _print(chosen, found, asked)
    return 0


def _require_one_source(chosen: argparse.Namespace) -> None:
    """Refuse a call that names no source, two, or an option of the other one.

    Raises:
        UnusableInput: it is such a call.
    """
    faults = []
    if (chosen.mrn is None) is (chosen.orders is None):
        found = "neither" if chosen.mrn is None else "both"
        faults.append(Fault(path="MRN, --orders", found=found, needed="one of them"))
    elif chosen.orders is None:
        for option, value in (("--follow-up", chosen.follow_up), ("--protocol", chosen.protocol)):
            if value is not None:
                faults.append(Fault(path=option, found=str(value), needed="nothing, or --orders with it"))
    if faults:
        raise UnusableInput(faults)


def _days_of(typed: str | None) -> int | None:
    if typed is not None and not (typed.isascii() and typed.isdigit() and len(typed) <= _MOST_DIGITS):
        raise UnusableInput([Fault(path="--interruption", found=typed, needed="a whole number of days")])
    return None if typed is None else int(typed)


def _day_of(typed: str | None) -> date | None:
    if typed is None:
        return None
    try:
        return date.fromisoformat(typed)
    except ValueError:
        needed = "a day that exists, as 2026-11-23"
        raise UnusableInput([Fault(path="--delay-to", found=typed, needed=needed)]) from None


def _of_records(workstation: Workstation, mrn: str) -> PatientCourse:
    from besponsa_desktop.workflow.course import course_of_patient, has_course

    found = course_of_patient(workstation, mrn)
    if found is None:
        of_none = "one that is not in the records"
        of_ended = "one of whom every order on file was cancelled or replaced"
        words = of_ended if has_course(workstation, mrn) else of_none
        needed = "the MRN of a patient of whom an order on file stands"
        raise UnusableInput([Fault(path="MRN", found=words, needed=needed)])
    return found


def _of_files(chosen: argparse.Namespace) -> PatientCourse:
    from besponsa_desktop.protocol import default_policy
    from besponsa_desktop.workflow.course import course_of_files
    from besponsa_desktop.workflow.files import read_at_most

    regimen = chosen_regimen(chosen.protocol)
    orders = read_at_most(chosen.orders, _LARGEST)
    follow_up = None if chosen.follow_up is None else read_at_most(chosen.follow_up, _LARGEST)
    for path, data in (("--orders", orders), ("--follow-up", follow_up)):
        if data is not None and len(data) > _LARGEST:
            needed = f"at most {_LARGEST:,} bytes"
            raise UnusableInput([Fault(path=path, found="a larger file", needed=needed)])
    return course_of_files(orders, regimen, default_policy(), follow_up)


def _write_report(chosen: argparse.Namespace, found: PatientCourse, asked: WhatIf) -> None:
    if chosen.report is None:
        return
    from besponsa_desktop.computer import now, user_name
    from besponsa_desktop.workflow.course_report import course_report_pdf
    from besponsa_desktop.workflow.files import write_files

    write_files({chosen.report: course_report_pdf(found, at=now(), by=user_name(), asked=asked)})


def _print(chosen: argparse.Namespace, found: PatientCourse, asked: WhatIf) -> None:
    if chosen.json:
        from besponsa_desktop.workflow.course import course_json

        print_text(course_json(found, asked))
    else:
        from besponsa_desktop.workflow.course_summary import course_summary

        print_text(course_summary(found, asked))
