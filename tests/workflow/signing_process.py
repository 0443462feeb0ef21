"""A pharmacist who verifies one order after the other in a process of its own, which may be killed."""

from __future__ import annotations

import multiprocessing
import os
import time
from dataclasses import dataclass
from datetime import timedelta
from multiprocessing.context import ForkServerContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from besponsa_desktop import printing  # noqa: F401  loaded before the process is begun, not while it signs
from besponsa_desktop.records.orders import Order
from besponsa_desktop.signing.sign_pdf import load
from besponsa_desktop.workflow.judging import judge
from besponsa_desktop.workflow.order_records import save_order
from besponsa_desktop.workflow.verification import Review, verify_order
from besponsa_desktop.workflow.workstation import open_workstation
from tests.workflow.site import QUICK, START, Clock, Site, credential, document, new_id, place

load()


def patient_document(number: int) -> dict[str, Any]:
    """Return the first sample order for another patient."""
    typed = document("01")
    typed["patient"]["mrn"] = f"SYN-K{number}"
    typed["order"]["id"] = f"RX-K{number}"
    return typed


def save_orders(site: Site, count: int) -> list[Order]:
    """Keep an order for each of many patients."""
    ann = site.people["ann"].id
    return [save_order(site.workstation, patient_document(number), ann) for number in range(count)]


@dataclass(frozen=True, slots=True)
class Work:
    """What a process does: where the records are, which orders, and the file in which it tells of them."""

    url: str
    folder: Path
    orders: tuple[Order, ...]
    told: Path

    def lines(self) -> list[list[str]]:
        """Return what was told: ``try`` or ``done``, then the order's id."""
        text = self.told.read_text(encoding="utf-8") if self.told.exists() else ""
        return [line.split() for line in text.splitlines()]

    def ids(self, word: str) -> list[str]:
        """Return the ids that were told with the word."""
        return [line[1] for line in self.lines() if line[0] == word]


def verify_all(work: Work) -> None:
    """Verify every order that is not acknowledged; each under an operation id that is the same every time."""
    clock = Clock(START + timedelta(hours=1))
    workstation = open_workstation(work.url, place(work.folder), clock=clock, new_id=new_id, rules=QUICK)
    told = os.open(work.told, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    done = set(work.ids("done"))
    for number, seen in enumerate(work.orders):
        if seen.id not in done:
            os.write(told, f"try {seen.id}\n".encode())
            review = Review(
                order=seen,
                document=patient_document(number),
                seen=judge(workstation.database, seen).assessment,
                operation_id=f"verify-{seen.id}",
            )
            verify_order(workstation, review, credential("ann"))
            os.write(told, f"done {seen.id}\n".encode())


def start(work: Work) -> BaseProcess:
    """Start such a process and return once it tries something, or has nothing left to do."""
    already = len(work.ids("try"))
    process: BaseProcess = _prepared().Process(target=verify_all, args=(work,), daemon=True)
    process.start()
    limit = time.monotonic() + 60
    while len(work.ids("try")) == already and process.is_alive() and time.monotonic() < limit:
        time.sleep(0.002)
    return process


def _prepared() -> ForkServerContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.workflow.signing_process"])
    return context
