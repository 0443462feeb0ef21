"""The ten ways of someone who may write to the database but lacks the key and cannot reach heads kept
elsewhere.

Each attack takes a connection on which the guards are off, changes the trail, and returns the first entry
that is no longer what was written. The head row is always made to fit.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, select, text, type_coerce, update

from besponsa_desktop.records.columns import WORDS
from besponsa_desktop.records.guards import KEPT, MOVING
from besponsa_desktop.records.log import GENESIS, SAID, Log, entry_hash
from besponsa_desktop.records.schema import AUDIT, AUDIT_HEAD

Row = dict[str, Any]
FORGERS_KEY = b"what the forger takes for the key"
_COLUMNS = [AUDIT.c.sequence, AUDIT.c.previous, AUDIT.c.hash, *(type_coerce(AUDIT.c[n], WORDS) for n in SAID)]
_NAMES = ["sequence", "previous", "hash", *SAID]


@dataclass(frozen=True, slots=True, kw_only=True)
class Forger:
    """Who attacks: the connection, the log as the forger knows it, and a source of choices."""

    connection: Connection
    log: Log
    choice: random.Random

    def rows(self) -> list[Row]:
        """Return the trail as it stands."""
        found = self.connection.execute(select(*_COLUMNS).order_by(AUDIT.c.sequence))
        return [dict(zip(_NAMES, row, strict=True)) for row in found]

    def write(self, rows: Sequence[Row]) -> None:
        """Put these rows in the place of the trail, and the head row where they end."""
        self.connection.execute(delete(AUDIT))
        statement = text(
            f"INSERT INTO audit ({', '.join(_NAMES)}) VALUES ({', '.join(':' + n for n in _NAMES)})"
        )
        if rows:
            self.connection.execute(statement, list(rows))
        last = rows[-1] if rows else {"sequence": 0, "hash": GENESIS}
        self.connection.execute(update(AUDIT_HEAD).values(sequence=last["sequence"], hash=last["hash"]))

    def chain(self, rows: Sequence[Row], start: int) -> list[Row]:
        """Return the rows numbered and hashed anew from the index on, as well as the forger can."""
        made = [dict(row) for row in rows]
        for index in range(start, len(made)):
            row = made[index]
            row["sequence"] = index + 1
            row["previous"] = made[index - 1]["hash"] if index else GENESIS
            row["hash"] = entry_hash(self.log, index + 1, row["previous"], [row[name] for name in SAID])
        return made

    def place(self, rows: Sequence[Row]) -> int:
        """Return a random index that is neither the first nor the last."""
        return self.choice.randrange(1, len(rows) - 1)


def edit(forger: Forger) -> int:
    """Change what one entry says."""
    rows = forger.rows()
    index = forger.place(rows)
    rows[index]["changes"] = '{"changes":[]}'
    forger.write(rows)
    return index + 1


def delete_one(forger: Forger) -> int:
    """Take one entry out of the middle."""
    rows = forger.rows()
    index = forger.place(rows)
    forger.write(rows[:index] + rows[index + 1 :])
    return index + 1


def swap(forger: Forger) -> int:
    """Exchange what two entries say."""
    rows = forger.rows()
    first, second = sorted(forger.choice.sample(range(len(rows)), 2))
    for name in SAID:
        rows[first][name], rows[second][name] = rows[second][name], rows[first][name]
    forger.write(rows)
    return first + 1


def edit_and_recompute(forger: Forger) -> int:
    """Change what one entry says, and hash everything behind it anew."""
    rows = forger.rows()
    index = forger.place(rows)
    rows[index]["reason"] = "another reason"
    forger.write(forger.chain(rows, index))
    return index + 1


def delete_and_recompute(forger: Forger) -> int:
    """Take an entry out, number the rest anew and hash it."""
    rows = forger.rows()
    index = forger.place(rows)
    forger.write(forger.chain(rows[:index] + rows[index + 1 :], index))
    return index + 1


def back_date_and_recompute(forger: Forger) -> int:
    """Give an entry an earlier time, and hash everything behind it anew."""
    rows = forger.rows()
    index = forger.place(rows)
    rows[index]["at"] = "2020-01-01T00:00:00.000000Z[+00:00]"
    forger.write(forger.chain(rows, index))
    return index + 1


def truncate(forger: Forger) -> int:
    """Cut the last entries off, one to twenty of them."""
    rows = forger.rows()
    left = len(rows) - forger.choice.randint(1, 20)
    forger.write(rows[:left])
    return left + 1


def truncate_and_forge(forger: Forger) -> int:
    """Cut the last entries off, and write as many others."""
    rows = forger.rows()
    cut = forger.choice.randint(1, 20)
    left = len(rows) - cut
    forged = [row | {"operation_id": f"forged-{index}", "what": "nothing"} for index, row in enumerate(rows)]
    forger.write(forger.chain(rows[:left] + forged[left:], left))
    return left + 1


def restore_old_copy(forger: Forger) -> int:
    """Put back the database as it was at an earlier time: everything in it is genuine."""
    rows = forger.rows()
    left = forger.choice.randrange(0, len(rows) - 1)
    forger.write(rows[:left])
    return left + 1


def replace_everything(forger: Forger) -> int:
    """Write another trail of the same length."""
    rows = forger.rows()
    forged = [row | {"operation_id": f"forged-{index}"} for index, row in enumerate(rows)]
    forger.write(forger.chain(forged, 0))
    return 1


ATTACKS: tuple[Callable[[Forger], int], ...] = (
    edit,
    delete_one,
    swap,
    edit_and_recompute,
    delete_and_recompute,
    back_date_and_recompute,
    truncate,
    truncate_and_forge,
    restore_old_copy,
    replace_everything,
)


def take_guards_away(connection: Connection) -> None:
    """Switch the triggers off inside the connection's transaction, as the database's owner can."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL session_replication_role = replica"))
        return
    for name in (
        connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all()
    ):
        if name.startswith(KEPT + MOVING):
            connection.execute(text(f"DROP TRIGGER {name}"))
