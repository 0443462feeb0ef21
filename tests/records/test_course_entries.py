"""Entries of a course: kept as they were recorded, corrected or taken back once, with a reason."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest

from besponsa_desktop.records.course_entries import (
    CourseEntry,
    EntryKind,
    add_entry,
    entries_of_course,
    entries_of_order,
    entry,
    every_entry_of_course,
    every_entry_of_order,
)
from besponsa_desktop.records.failures import RefusedByRecords
from besponsa_desktop.records.refusals import ChangedElsewhere, NotThere
from besponsa_desktop.records.rows_check import verify_rows
from besponsa_desktop.records.store import Database
from besponsa_desktop.records.unit_of_work import UnitOfWork
from tests.records.filling import an_entry
from tests.records.making import START, act, add_people, do, make_order

COURSE = "course-of-o1"


@pytest.fixture
def ordered(database: Database) -> Database:
    """Give records with Ann, Ben and one order."""
    add_people(database, "ann", "ben")
    make_order(database)
    return database


def visit(entry_id: str, **changed: object) -> CourseEntry:
    return an_entry(entry_id, kind=EntryKind.VISIT, order_id=None, **changed)


def keep(database: Database, *entries: CourseEntry) -> None:
    for one in entries:
        do(database, act("recorded"), partial(_add, one))


def _add(one: CourseEntry, unit: UnitOfWork) -> None:
    add_entry(unit, one)


def test_that_entries_come_back_in_the_order_in_which_they_were_recorded(ordered: Database) -> None:
    later = visit("a", document='{"observed_on":"2026-11-24"}', recorded_at=START + timedelta(days=1))
    keep(ordered, later, visit("z"), an_entry("e"))
    assert [one.id for one in entries_of_course(ordered, COURSE)] == ["e", "z", "a"]
    assert entries_of_course(ordered, COURSE)[2] == later
    assert [one.id for one in entries_of_order(ordered, "o1")] == ["e"]
    assert entry(ordered, "a") == later
    assert list(verify_rows(ordered)) == []


def test_that_a_correction_stands_in_the_place_of_what_it_corrects(ordered: Database) -> None:
    keep(ordered, an_entry("e1"))
    keep(ordered, an_entry("e2", replaces="e1", reason="typed for the wrong minute"))
    assert [one.id for one in entries_of_order(ordered, "o1")] == ["e2"]
    assert [one.id for one in every_entry_of_order(ordered, "o1")] == ["e1", "e2"]


def test_that_what_is_taken_back_stands_no_more_and_stays_on_record(ordered: Database) -> None:
    keep(ordered, an_entry("e1"), an_entry("e2", kind=EntryKind.WITHDRAWN, replaces="e1", reason="not his"))
    assert entries_of_course(ordered, COURSE) == ()
    assert [one.id for one in every_entry_of_course(ordered, COURSE)] == ["e1", "e2"]


def test_that_the_second_who_corrects_is_told_of_the_first(ordered: Database) -> None:
    keep(ordered, an_entry("e1"))
    keep(ordered, an_entry("e2", replaces="e1", reason="wrong", recorded_by="ben", recorded_on="W7"))
    with pytest.raises(ChangedElsewhere, match=r"Ben Sample at W7.*corrected"):
        keep(ordered, an_entry("e3", kind=EntryKind.WITHDRAWN, replaces="e1", reason="wrong"))
    assert [one.id for one in entries_of_order(ordered, "o1")] == ["e2"]


def test_that_what_is_not_there_is_not_corrected(ordered: Database) -> None:
    with pytest.raises(NotThere):
        keep(ordered, an_entry("e2", replaces="e1", reason="wrong"))
    with pytest.raises(NotThere):
        entry(ordered, "e1")


@pytest.mark.parametrize(
    "changed",
    [
        {"replaces": "e1"},
        {"replaces": "e1", "reason": ""},
        {"kind": EntryKind.WITHDRAWN},
        {"order_id": None},
        {"course_id": "another"},
    ],
)
def test_that_the_records_refuse_entries_that_say_too_little(
    ordered: Database, changed: dict[str, object]
) -> None:
    keep(ordered, an_entry("e1"))
    with pytest.raises(RefusedByRecords):
        keep(ordered, an_entry("e2", **changed))
