"""A person who records events and visits one after the other in a process of its own, which may be killed."""

from __future__ import annotations

import multiprocessing
import os
import time
from dataclasses import dataclass
from datetime import timedelta
from multiprocessing.process import BaseProcess
from pathlib import Path

from besponsa_desktop.records.orders import Order
from besponsa_desktop.records.people import people
from besponsa_desktop.workflow.entry_keeping import Entering
from besponsa_desktop.workflow.infusion_record import record_infusion_event
from besponsa_desktop.workflow.visits import record_visit
from besponsa_desktop.workflow.workstation import open_workstation
from tests.workflow.between import MRN, alt, visit
from tests.workflow.site import QUICK, START, Clock, new_id, place


@dataclass(frozen=True, slots=True)
class Entries:
    """What a process does: where the records are, which infusion, how many, and where it tells of them."""

    url: str
    folder: Path
    seen: Order
    count: int
    told: Path

    def numbers(self, word: str) -> list[int]:
        """Return the numbers of the entries that were told with the word: ``try`` or ``done``."""
        text = self.told.read_text(encoding="utf-8") if self.told.exists() else ""
        return [int(line.split()[1]) for line in text.splitlines() if line.startswith(word)]


def enter_all(work: Entries) -> None:
    """Make every entry that is not acknowledged, each under an operation id that is the same every time."""
    clock = Clock(START + timedelta(hours=5))
    workstation = open_workstation(work.url, place(work.folder), clock=clock, new_id=new_id, rules=QUICK)
    (ann,) = (one for one in people(workstation.database) if one.login == "ann")
    told = os.open(work.told, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    for number in sorted(set(range(work.count)) - set(work.numbers("done"))):
        os.write(told, f"try {number}\n".encode())
        entering = Entering(by=ann, operation_id=f"entry-{number}")
        if number % 2:
            record_visit(workstation, MRN, visit(alt(str(number))), entering)
        else:
            at = (START + timedelta(hours=4, seconds=number)).isoformat()
            event = {"at": at, "what": "reaction", "grade": 1, "words": str(number)}
            record_infusion_event(workstation, work.seen, event, entering)
        os.write(told, f"done {number}\n".encode())


def start(work: Entries) -> BaseProcess:
    """Start such a process, and return once it tries something or has nothing left to do."""
    already = len(work.numbers("try"))
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.workflow.entering_process"])
    process = context.Process(target=enter_all, args=(work,), daemon=True)
    process.start()
    limit = time.monotonic() + 60
    while len(work.numbers("try")) == already and process.is_alive() and time.monotonic() < limit:
        time.sleep(0.002)
    return process
