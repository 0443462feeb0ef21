"""A state that somebody wrote into the records takes no order past a signature that is not there."""

import sqlite3
from typing import Any

import pytest

from besponsa_desktop.records.documents import documents_of
from besponsa_desktop.records.orders import Order, State
from besponsa_desktop.records.signatures import Meaning
from besponsa_desktop.workflow.dispensing import give, prepare, release
from besponsa_desktop.workflow.further_signing import sound_worksheet
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.returning import Return, return_order
from tests.workflow.site import Site, credential, new_id
from tests.workflow.site_ways import checked, giving, prepared, preparing, released

_FORGED = """
INSERT INTO signatures SELECT {columns} FROM signatures
WHERE order_id = :id AND meaning = 'verified'
"""


def refused() -> Any:
    return pytest.raises(Refused, check=lambda error: error.why is Why.DOCUMENT_NOT_SOUND)


def written(site: Site, seen: Order, *statements: str, **values: str) -> Order:
    """Have a database writer change the records past their guards."""
    connection = sqlite3.connect(str(site.workstation.database.file), isolation_level=None)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    guards = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in guards:
        connection.execute(f'DROP TRIGGER "{name}"')
    for statement in statements:
        assert connection.execute(statement, {"id": seen.id} | values).rowcount
    for _, sql in guards:
        connection.execute(sql)
    connection.close()
    return site.now(seen)


def in_state(site: Site, seen: Order, state: State) -> Order:
    return written(site, seen, "UPDATE orders SET state = :state WHERE id = :id", state=state.value)


def forged(site: Site, seen: Order, meaning: Meaning, **other: str) -> Order:
    """Have a row say that a signature was made, as a copy of the first one."""
    connection = sqlite3.connect(str(site.workstation.database.file))
    names = [row[1] for row in connection.execute("PRAGMA table_info(signatures)")]
    connection.close()
    changed = {"id": f"'{new_id()}'", "meaning": f"'{meaning.value}'"} | other
    return written(site, seen, _FORGED.format(columns=", ".join(changed.get(one, one) for one in names)))


def test_that_an_order_said_to_be_checked_is_not_prepared(site: Site) -> None:
    seen = in_state(site, site.verified("01"), State.CHECKED)
    with refused() as caught:
        prepare(site.workstation, preparing(seen), credential("ann"))
    assert [fault.path for fault in caught.value.faults] == ["second_check"]
    assert site.now(seen).state is State.CHECKED
    assert len(documents_of(site.workstation.database, seen.id)) == 1


@pytest.mark.parametrize("document", ["document_sha256", "NULL"])
def test_that_a_row_which_says_so_is_no_second_check(site: Site, document: str) -> None:
    seen = in_state(site, site.verified("01"), State.CHECKED)
    ben = f"'{site.people['ben'].id}'"
    tied = {"checks_id": "id", "checks_meaning": "'verified'", "checks_person_id": "person_id"}
    seen = forged(site, seen, Meaning.SECOND_CHECK, person_id=ben, document_sha256=document, **tied)
    with refused() as caught:
        prepare(site.workstation, preparing(seen), credential("ann"))
    assert "signatures present" in [fault.path for fault in caught.value.faults]


@pytest.mark.parametrize(
    ("independent", "path"), [("1", "second_check"), ("0", "second_check: signer as recorded")]
)
def test_that_a_second_check_by_the_first_person_is_none(site: Site, independent: str, path: str) -> None:
    change = (
        "UPDATE signatures SET person_id = checks_person_id, independent = :independent"
        " WHERE order_id = :id AND meaning = 'second_check'"
    )
    seen = written(site, checked(site), change, independent=independent)
    with refused() as caught:
        prepare(site.workstation, preparing(seen), credential("ann"))
    assert path in [fault.path for fault in caught.value.faults]


def test_that_an_order_said_to_be_prepared_is_not_released(site: Site) -> None:
    seen = prepared(site)
    seen = written(site, seen, "DELETE FROM signatures WHERE order_id = :id AND meaning = 'prepared'")
    with refused() as caught:
        release(site.workstation, seen, credential("ben"), new_id())
    assert [fault.path for fault in caught.value.faults] == ["prepared"]


def test_that_an_order_said_to_be_released_is_not_given(site: Site) -> None:
    seen = in_state(site, prepared(site), State.RELEASED)
    start = site.clock.now
    site.clock.now = start.replace(hour=start.hour + 2)
    with refused() as caught:
        give(site.workstation, giving(seen, start), credential("ann"))
    assert [fault.path for fault in caught.value.faults] == ["released"]
    with refused():
        give(site.workstation, giving(forged(site, seen, Meaning.RELEASED), start), credential("ann"))
    assert site.now(seen).state is State.RELEASED


def test_that_a_worksheet_which_was_tampered_with_is_not_given(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    from besponsa_desktop.workflow import further_signing

    seen, start = released(site), site.clock.now
    monkeypatch.setattr(further_signing, "pdf_of", lambda *_: b"%PDF-1.7")
    site.clock.now = start.replace(hour=start.hour + 2)
    with refused():
        give(site.workstation, giving(seen, start), credential("ann"))
    assert site.now(seen).state is State.RELEASED


def test_that_a_returned_order_said_to_be_checked_is_not_prepared(site: Site) -> None:
    seen = checked(site)
    back = Return(order=seen, reason="the weight is wrong", told="N. Sampleton, MD", operation_id=new_id())
    return_order(site.workstation, back, credential("ben"))
    seen = in_state(site, seen, State.CHECKED)
    with refused() as caught:
        prepare(site.workstation, preparing(seen), credential("ann"))
    assert [fault.path for fault in caught.value.faults] == ["returned"]


def test_that_the_signatures_are_looked_for_once_more_where_the_step_is_written(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = checked(site)

    def then_gone(*arguments: Any) -> bytes:
        pdf = sound_worksheet(*arguments)
        written(site, seen, "DELETE FROM signatures WHERE order_id = :id AND meaning = 'second_check'")
        return pdf

    monkeypatch.setattr("besponsa_desktop.workflow.dispensing.sound_worksheet", then_gone)
    with refused():
        prepare(site.workstation, preparing(seen), credential("ann"))
    assert site.now(seen).state is State.CHECKED
