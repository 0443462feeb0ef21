"""(g) A million verifications on file: pages, searches, one signature's commit, the check of the chain."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory, gettempdir
from time import perf_counter

from sqlalchemy import text

from besponsa_desktop.records.assessments import KeptAssessment, add_assessment
from besponsa_desktop.records.audit import verify_chain
from besponsa_desktop.records.documents import Document, add_document
from besponsa_desktop.records.order_steps import change_state
from besponsa_desktop.records.orders import Order, State
from besponsa_desktop.records.search import SearchedBy, counts, search, work_list
from besponsa_desktop.records.signatures import Meaning, add_signature
from besponsa_desktop.records.store import Database
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from tests.benchmarks.history import DOSES_OF_A_COURSE, mrn_of, name_of, write_history
from tests.benchmarks.pairs import Pairs, measure, percentile
from tests.benchmarks.table import Row
from tests.records.filling import an_assessment
from tests.records.making import a_signature, act, add_people, make_order
from tests.records.server import server_programs
from tests.records.stores import Store, administer, postgres_store, prepared_server, sqlite_store

MANY, FEW = 1_000_000, 100_000
ASKED = 200
SIGNED = 40
PAGE = 50
OPEN_STATES = (State.DRAFT, State.VERIFIED, State.CHECKED, State.PREPARED)
PDF_BYTES, ASSESSMENT_BYTES = 90_000, 30_000
OTHER_ROWS_BYTES = (ASSESSMENT_BYTES, 900, 400, 1_200, 100)  # signature, order, the trail's entry and head


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What one measurement of one history gave: seconds by question, the commits, entries in a second."""

    questions: dict[str, list[float]]
    commits: Pairs
    entries_per_second: float


def rows() -> list[Row]:
    """Return the figures on both kinds of database, the server's only where it is installed."""
    found = [row for kind in ("sqlite", "postgresql") for row in rows_of(kind)]
    if server_programs() is None:
        print("g  PostgreSQL is not installed: its figures are left out")
    return found


def rows_of(kind: str) -> Iterator[Row]:
    """Yield the figures on one kind of database: with a million verifications, and against 100,000."""
    if kind == "postgresql" and server_programs() is None:
        return
    few, many = figures(kind, FEW), figures(kind, MANY)
    for question, seconds in many.questions.items():
        ms = percentile(seconds, 0.95) * 1000
        detail = f"median {median(seconds) * 1000:.2g} ms, slowest {max(seconds) * 1000:.3g} ms"
        yield Row(
            benchmark="g", what=f"{kind}: {question}, 95th percentile", figure=ms, unit="ms", limit=50,
            detail=f"{detail}, {len(seconds)} times, {MANY:,} verifications",
        )  # fmt: skip
    yield Row(
        benchmark="g", what=f"{kind}: one signature's commit / a bare one", figure=many.commits.ratio,
        unit="×", limit=3, detail=many.commits.figures(),
    )  # fmt: skip
    yield Row(
        benchmark="g", what=f"{kind}: check of the chain", figure=many.entries_per_second / 1000,
        unit="k/s", limit=50, at_least=True, detail=f"thousand entries a second, {MANY:,} entries",
    )  # fmt: skip
    yield growth(kind, few, many)


def growth(kind: str, few: Found, many: Found) -> Row:
    """Return how much longer a page and a search take with ten times the history; a millisecond is noise."""
    pairs = {
        question: (median(seconds), median(few.questions[question]))
        for question, seconds in many.questions.items()
    }
    commits = median(many.commits.ours), median(few.commits.ours)
    slowest = max((*pairs.values(), commits), key=lambda pair: pair[0] / max(pair[1], 0.001))
    figure = slowest[0] / max(slowest[1], 0.001)
    detail = f"the worst of pages, searches and commits, {MANY:,} against {FEW:,} verifications"
    what = f"{kind}: growth with ten times the history"
    return Row(benchmark="g", what=what, figure=figure, unit="×", limit=1.5, detail=detail)


def figures(kind: str, count: int) -> Found:
    """Make a history of this length and measure it."""
    with opened(kind) as store:
        database = store.open()
        add_people(database, "ann")
        write_history(store, count)
        database.close()
        database.head_file.unlink()  # of the trail that the history replaced
        database = store.open()
        try:
            return measured(store, database, count)
        finally:
            database.close()


@contextmanager
def opened(kind: str) -> Iterator[Store]:
    """Give empty records on this computer's disk."""
    with TemporaryDirectory(prefix="history-") as folder:
        if kind == "sqlite":
            yield sqlite_store(Path(folder))
            return
        with prepared_server(Path(gettempdir())) as server:
            yield postgres_store(server, Path(folder))


def measured(store: Store, database: Database, count: int) -> Found:
    """Ask, sign and check."""
    begun = perf_counter()
    report = verify_chain(database, database.log)
    seconds = perf_counter() - begun
    if not report.is_sound:
        raise RuntimeError(f"The history is not sound: {report.first}")
    return Found(
        questions={name: ask(question) for name, question in questions(database, count).items()},
        commits=commits(store, database),
        entries_per_second=report.entries / seconds,
    )


def questions(database: Database, count: int) -> dict[str, Callable[[], object]]:
    """Return what a pharmacist asks of the records, each time about another patient."""
    choice = random.Random(1)

    def course() -> int:
        return choice.randrange(count // DOSES_OF_A_COURSE)

    def first_page() -> object:
        return counts(database, OPEN_STATES), [work_list(database, s, limit=PAGE) for s in OPEN_STATES]

    return {
        "first page of the work list": first_page,
        "search by name": lambda: search(
            database, name_of(course())[0][: choice.randint(8, 14)], SearchedBy.NAME, limit=PAGE
        ),
        "search by MRN": lambda: search(database, mrn_of(course()), SearchedBy.MRN, limit=PAGE),
        "search by order number": lambda: search(
            database, f"RX-{choice.randrange(count)}", SearchedBy.ORDER_NUMBER, limit=PAGE
        ),
    }


def ask(question: Callable[[], object]) -> list[float]:
    """Return the seconds of each of 200 times, the first ones included: nothing is warm for them."""
    found = []
    for _ in range(ASKED):
        begun = perf_counter()
        answer = question()
        found.append(perf_counter() - begun)
        if not answer:
            raise RuntimeError("A search did not find what is on file.")
    return found


def commits(store: Store, database: Database) -> Pairs:
    """Return the commits of signatures, and of as many bare rows of as many bytes, on the same database."""
    orders = iter([make_order(database, f"n{number}", mrn=f"5{number:07}") for number in range(SIGNED + 1)])
    bare = "CREATE TABLE bare (id BIGINT PRIMARY KEY, content {})"
    server = database.is_postgres
    if server:
        administer(store.admin_url, bare.format("bytea"), "GRANT INSERT ON bare TO besponsa_app")
    else:
        with database.engine.begin() as connection:
            connection.execute(text(bare.format("BLOB")))
    numbers = iter(range(SIGNED + 1))
    return measure(
        lambda: sign(database, next(orders), make_pdf()),
        lambda: commit_bare(database, next(numbers)),
        SIGNED,
    )


def make_pdf() -> bytes:
    """Return as many bytes as a signed worksheet has, which no compression makes less."""
    return b"%PDF-1.7" + random.Random(perf_counter()).randbytes(PDF_BYTES)


def sign(database: Database, seen: Order, pdf: bytes) -> float:
    """Return the seconds that it takes to keep a signature with everything that it covers."""
    begun = perf_counter()
    unit_of_work(database, act("verified", f"order:{seen.id}"), partial(signing, seen=seen, pdf=pdf))
    return perf_counter() - begun


def signing(unit: UnitOfWork, seen: Order, pdf: bytes) -> None:
    """Keep what a verification keeps."""
    name = f"a-{seen.id}"
    kept = an_assessment(seen.id, name)
    values = {slot: getattr(kept, slot) for slot in KeptAssessment.__slots__}
    padded = KeptAssessment(**values | {"document": kept.document.ljust(ASSESSMENT_BYTES)})
    add_assessment(unit, padded, [])
    document = Document(order_id=seen.id, version=1, kind="worksheet", pdf=pdf, head=unit.head)
    signed = {"assessment_id": name, "document_sha256": add_document(unit, document)}
    add_signature(unit, a_signature(seen.id, "ann", Meaning.VERIFIED, **signed))
    change_state(unit, seen, State.VERIFIED, verdict="caution")


def commit_bare(database: Database, number: int) -> float:
    """Return the seconds that one durable row of as many bytes takes."""
    content = make_pdf() + bytes(ASSESSMENT_BYTES)
    begun = perf_counter()
    with database.engine.begin() as connection:
        connection.execute(
            text("INSERT INTO bare VALUES (:id, :content)"), {"id": number, "content": content}
        )
    return perf_counter() - begun
