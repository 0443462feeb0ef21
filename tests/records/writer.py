"""A workstation that signs without pause, in a process of its own that may be killed at any moment.

It talks through a pipe: ``try ID`` before an operation, ``done ID`` once it is acknowledged. Before
anything new it tries again what was tried and not acknowledged, as the program does after a crash.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from multiprocessing.context import ForkServerContext
from multiprocessing.process import BaseProcess

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.records import postgres_store, sqlite_store
from besponsa_desktop.records.documents import Document, add_document
from besponsa_desktop.records.order_steps import add_order, change_state, open_course
from besponsa_desktop.records.orders import State
from besponsa_desktop.records.prints import NewPrint, add_print
from besponsa_desktop.records.signatures import Meaning, add_signature
from besponsa_desktop.records.store import Database
from besponsa_desktop.records.unit_of_work import Act, UnitOfWork, unit_of_work
from tests.records.making import a_signature, written
from tests.records.stores import Store

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
_PDF = b"%PDF-1.7 signed by nobody " * 40


def sign(database: Database, operation: str, workstation: str = "W1") -> dict[str, object]:
    """Sign one new order as one unit: course, order, document, signature, state, print and entry."""

    def work(unit: UnitOfWork) -> dict[str, object]:
        order_id = f"order-{operation}"
        open_course(unit, f"course-{operation}", None)
        seen = add_order(unit, order_id, f"course-{operation}", written(operation))
        pdf = _PDF + operation.encode()
        document = Document(order_id=order_id, version=1, kind="worksheet", pdf=pdf, head=unit.head)
        sha256 = add_document(unit, document)
        signature = a_signature(
            order_id, "ann", Meaning.VERIFIED, id=f"signature-{operation}", document_sha256=sha256
        )
        add_signature(unit, signature)
        change_state(unit, seen, State.VERIFIED)
        printed = NewPrint(order_id=order_id, version=1, what="label", printer="none", document_sha256=sha256)
        return {"serial": add_print(unit, printed)}

    act = Act(
        operation_id=operation,
        at=NOON,
        person_id="ann",
        workstation=workstation,
        program="test",
        what="verified",
        subject=f"order:order-{operation}",
    )
    return unit_of_work(database, act, work).result


def sign_without_pause(
    store: Store, pipe: int, name: str, unanswered: list[str], settings: dict[str, tuple[str, object]]
) -> None:
    """Sign until killed; ``settings`` are the database's, if they are to be other than the program's."""
    if store.url.startswith("postgresql"):
        postgres_store.EXPECTED.update({name: str(expected) for name, (_, expected) in settings.items()})
    else:
        sqlite_store.SETTINGS.update(settings)
    database = store.open(name)
    for operation in operations(name, unanswered):
        os.write(pipe, f"try {operation}\n".encode())
        try:
            sign(database, operation, name)
        except SurroundingsFailed as failed:
            os.write(pipe, f"failed {failed}\n".encode())
            return
        os.write(pipe, f"done {operation}\n".encode())


def operations(name: str, unanswered: list[str]) -> Iterator[str]:
    """Yield the unanswered operations once more, then new ones without end."""
    yield from unanswered
    for number in range(10**9):
        yield f"{name}-{os.getpid()}-{number}"


@dataclass(slots=True)
class Heard:
    """What was heard from a workstation: operations tried, acknowledged, and why it stopped."""

    tried: list[str] = field(default_factory=list)
    done: set[str] = field(default_factory=set)
    failed: list[str] = field(default_factory=list)

    @property
    def unanswered(self) -> list[str]:
        """Return what was tried and never acknowledged."""
        return [operation for operation in dict.fromkeys(self.tried) if operation not in self.done]

    def hear(self, text: str) -> None:
        """Take in whole lines."""
        for line in text.splitlines():
            word, _, rest = line.partition(" ")
            if word == "try":
                self.tried.append(rest)
            elif word == "done":
                self.done.add(rest)
            else:
                self.failed.append(rest)


class Workstation:
    """A signing process and the pipe from it."""

    def __init__(
        self,
        store: Store,
        heard: Heard,
        name: str = "W1",
        settings: dict[str, tuple[str, object]] | None = None,
    ) -> None:
        """Start signing; what ``heard`` has unanswered is tried again first."""
        self.heard = heard
        self._reading, writing = os.pipe()
        os.set_blocking(self._reading, False)
        self._rest = b""
        os.set_inheritable(writing, True)
        arguments = (store, _Pipe(writing), name, heard.unanswered, settings or {})
        self.process: BaseProcess = prepared().Process(target=_started, args=arguments, daemon=True)
        self.process.start()
        os.close(writing)

    def listen(self) -> Heard:
        """Take in what has come through the pipe by now."""
        while chunk := self._read():
            self._rest += chunk
        *lines, self._rest = self._rest.split(b"\n")
        self.heard.hear("\n".join(line.decode() for line in lines))
        return self.heard

    def _read(self) -> bytes:
        try:
            return os.read(self._reading, 1 << 16)
        except BlockingIOError:
            return b""

    def kill(self) -> Heard:
        """Kill it with SIGKILL, and return all that was heard."""
        self.process.kill()
        self.process.join()
        heard = self.listen()
        os.close(self._reading)
        return heard


class _Pipe:
    """A pipe's end on its way to another process."""

    def __init__(self, end: int) -> None:
        self.end = end

    def __getstate__(self) -> object:
        from multiprocessing import reduction

        return reduction.DupFd(self.end)

    def __setstate__(self, sent: object) -> None:
        self.end = sent.detach()  # type: ignore[attr-defined]


def _started(
    store: Store, pipe: _Pipe, name: str, unanswered: list[str], settings: dict[str, tuple[str, object]]
) -> None:
    sign_without_pause(store, pipe.end, name, unanswered, settings)


def prepared() -> ForkServerContext:
    """Return a way to start processes that have the records imported already."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(
        ["tests.records.writer", "sqlalchemy.dialects.postgresql.psycopg", "psycopg"]
    )
    return context
