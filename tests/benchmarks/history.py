"""Records with a long history: verifications as the program keeps them, written in bulk, their chain true.

Texts and PDFs are short, so that a million fit on a disk; rows, keys and indexes are the program's own.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import psycopg

from besponsa_desktop.records.log import GENESIS, SAID, Log, entry_hash
from besponsa_desktop.records.moments import moment_text
from tests.records.stores import KEY, LOG_ID, Store

BATCH = 10_000
OPEN = 200
DOSES_OF_A_COURSE = 18
_LOG = Log(log_id=LOG_ID, key=KEY)
_FIRST = datetime(2016, 1, 4, 8, 0, tzinfo=UTC)
_APART = timedelta(minutes=5)
_OPEN_STATES = ("draft", "verified", "checked", "prepared")
_SYLLABLES = ("ka", "mer", "lo", "dan", "sti", "vo", "rin", "be", "tal", "ne")

Rows = dict[str, list[Mapping[str, object]]]


@dataclass(slots=True, kw_only=True)
class History:
    """The history of ``count`` verifications: its rows in batches, and where its chain ends."""

    count: int
    head: str = GENESIS
    choice: random.Random = field(default_factory=lambda: random.Random(20261125))

    def batches(self) -> Iterator[Rows]:
        """Yield the rows by table, in the order in which they may be written."""
        for start in range(0, self.count, BATCH):
            rows: Rows = {}
            for number in range(start, min(start + BATCH, self.count)):
                for table, row in self._verification(number):
                    rows.setdefault(table, []).append(row)
            yield rows

    def _verification(self, number: int) -> Iterator[tuple[str, Mapping[str, object]]]:
        at, order, course = moment_text(_FIRST + number * _APART), f"h{number}", number // DOSES_OF_A_COURSE
        dose = number % DOSES_OF_A_COURSE
        if dose == 0:
            yield "courses", {"id": f"c{course}", "mrn": mrn_of(course), "opened_at": at, "opened_by": "ann"}
        yield "orders", self._order(number, dose, at)
        document = f'{{"order":{{"id":"RX-{number}"}}}}'
        digest = sha256(document.encode()).hexdigest()
        of_order = {"order_id": order, "version": 1}
        yield (
            "order_versions",
            of_order | {"document": document, "digest": digest, "made_at": at, "made_by": "ann"},
        )
        yield "assessments", _assessment(of_order, number, at, digest)
        yield "documents", self._document(of_order, number, at)
        yield "signatures", _signature(of_order, number, at)
        yield "audit", self._entry(number, at)

    def _order(self, number: int, dose: int, at: str) -> Mapping[str, object]:
        from_the_end = self.count - 1 - number
        state = _OPEN_STATES[number % 4] if from_the_end < OPEN else "given"
        course = number // DOSES_OF_A_COURSE
        family, given = name_of(course)
        return {
            "id": f"h{number}",
            "course_id": f"c{course}",
            "order_number": f"RX-{number}",
            "mrn": mrn_of(course),
            "family_name": family,
            "given_name": given,
            "name_key": f"{family}, {given}".casefold(),
            "planned_start": at,
            "cycle": dose // 3 + 1,
            "day": (1, 8, 15)[dose % 3],
            "state": state,
            "verdict": "caution",
            "version": 1,
            "row_version": 2,
            "changed_at": at,
            "changed_by": "ann",
            "changed_on": "W1",
        }

    def _document(self, of_order: Mapping[str, object], number: int, at: str) -> Mapping[str, object]:
        pdf = b"%%PDF-1.7 %d" % number
        head = {"head_sequence": number, "head_hash": self.head}
        said = {"sha256": sha256(pdf).hexdigest(), "kind": "worksheet", "pdf": pdf, "made_at": at}
        return {**of_order, **head, **said, "made_by": "ann"}

    def _entry(self, number: int, at: str) -> Mapping[str, object]:
        said: dict[str, str | None] = {
            "operation_id": f"operation-h{number}",
            "at": at,
            "person_id": "ann",
            "workstation": "W1",
            "program": "0.2.0",
            "what": "verified",
            "subject": f"order:h{number}",
            "reason": None,
            "changes": f'{{"changes":[{{"of":"order:h{number}","before":null,"after":"verified"}}]}}',
            "result": "{}",
        }
        previous = self.head
        self.head = entry_hash(_LOG, number + 1, previous, [said[name] for name in SAID])
        return {"sequence": number + 1, **said, "previous": previous, "hash": self.head}


def name_of(course: int) -> tuple[str, str]:
    """Return the invented family and given name of the patient of a course."""
    choice = random.Random(course)
    family = "Sample-" + "".join(choice.choices(_SYLLABLES, k=4)).title()
    return family, "".join(choice.choices(_SYLLABLES, k=2)).title()


def mrn_of(course: int) -> str:
    """Return the MRN of the patient of a course."""
    return f"{40_000_000 + course * 7919 % 9_999_991}"


def _assessment(of_order: Mapping[str, object], number: int, at: str, digest: str) -> Mapping[str, object]:
    return {
        **of_order,
        "id": f"a{number}",
        "protocol_id": "uspi-2024-03",
        "protocol_digest": "sha256:p",
        "policy_digest": "sha256:q",
        "verdict": "caution",
        "document": '{"verdict":"caution"}',
        "digest": digest,
        "made_at": at,
    }


def _signature(of_order: Mapping[str, object], number: int, at: str) -> Mapping[str, object]:
    return {
        **of_order,
        "id": f"s{number}",
        "meaning": "verified",
        "person_id": "ann",
        "assessment_id": f"a{number}",
        "document_sha256": sha256(b"%%PDF-1.7 %d" % number).hexdigest(),
        "printed_name": "Ann Sample",
        "credential": "PharmD",
        "fingerprint": "fingerprint-ann",
        "statement": "{}",
        "signed_at": at,
        "workstation": "W1",
        "independent": 1,
    }


def write_history(store: Store, count: int) -> None:
    """Write so many verifications into empty records in which Ann is the only person.

    The trail of the people is replaced by the history's own; the guards are off meanwhile.
    """
    history = History(count=count)
    if store.url.startswith("postgresql"):
        _write_to_server(store, history)
    else:
        _write_to_file(store, history)


def _write_to_file(store: Store, history: History) -> None:
    with sqlite3.connect(store.folder / "records" / "besponsa.db") as connection:
        connection.executescript("PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000;")
        guards = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("DELETE FROM audit")
        for rows in history.batches():
            for table, its_rows in rows.items():
                names = list(its_rows[0])
                holders = ", ".join("?" for _ in names)
                statement = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({holders})"
                connection.executemany(statement, [tuple(row.values()) for row in its_rows])
        connection.execute("UPDATE audit_head SET sequence = ?, hash = ?", (history.count, history.head))
        for _, sql in guards:
            connection.execute(sql)
    connection.close()


def _write_to_server(store: Store, history: History) -> None:
    with psycopg.connect(store.admin_url, autocommit=False) as connection:
        connection.execute("SET session_replication_role = replica")  # the owner's way around the guards
        connection.execute("DELETE FROM audit")
        for rows in history.batches():
            for table, its_rows in rows.items():
                _copy(connection, table, its_rows)
        connection.execute("UPDATE audit_head SET sequence = %s, hash = %s", (history.count, history.head))
        connection.commit()
        connection.autocommit = True
        connection.execute("VACUUM ANALYZE")
        connection.execute("CHECKPOINT")


def _copy(connection: psycopg.Connection, table: str, rows: list[Mapping[str, object]]) -> None:
    with (
        connection.cursor() as cursor,
        cursor.copy(f"COPY {table} ({', '.join(rows[0])}) FROM STDIN") as copying,
    ):
        for row in rows:
            copying.write_row(tuple(row.values()))
