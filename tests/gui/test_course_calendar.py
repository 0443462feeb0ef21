"""The calendar file of a course: read back by the library, and by hand after RFC 5545."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from icalendar import Calendar
from PySide6.QtCore import Qt

from besponsa_desktop.clinical.monitoring_items import MonitoringStatus
from besponsa_desktop.gui.models.course_plan_lines import TASKS
from besponsa_desktop.gui.screens.course_screen import CourseScreen
from tests.gui.at_desk import AtDesk
from tests.gui.courses import MRN, plots_of, show_course

_LONGEST_LINE = 75


def exported(at_desk: AtDesk, screen: CourseScreen, path: Path) -> bytes:
    """Return the calendar file that is written by the screen."""
    screen.export_to(path)
    at_desk.wait(path.exists)
    at_desk.settle()
    return path.read_bytes()


def unfolded(data: bytes) -> list[str]:
    """Return the content lines, put together again as RFC 5545, 3.1 says."""
    return data.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")[:-1]


def test_that_the_calendar_has_what_is_not_done_yet(at_desk: AtDesk, tmp_path: Path) -> None:
    screen = show_course(at_desk)
    assert screen.shown is not None
    plan = screen.shown.course.overview.plan
    wanted = {
        (f"{TASKS[one.item.item]} (MRN {MRN})", one.item.due_from, one.item.due_to + timedelta(days=1))
        for one in plan
        if one.item.status is not MonitoringStatus.DONE and one.made_up_on is None
    }
    read = Calendar.from_ical(exported(at_desk, screen, tmp_path / "plan.ics"))
    assert isinstance(read, Calendar)
    events = read.events
    assert {(str(e["summary"]), e.start, e.end) for e in events} == wanted
    assert len(events) == len(wanted) == 10
    assert all(type(event.start) is date for event in events)
    assert all("uspi" in str(e["description"]) or "," in str(e["description"]) for e in events)


def test_that_the_file_is_written_as_the_standard_says(at_desk: AtDesk, tmp_path: Path) -> None:
    data = exported(at_desk, show_course(at_desk), tmp_path / "plan.ics")
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(len(line) for line in data.split(b"\r\n")) <= _LONGEST_LINE
    lines = unfolded(data)
    assert lines[0] == "BEGIN:VCALENDAR"
    assert "VERSION:2.0" in lines
    uids = [line for line in lines if line.startswith("UID:")]
    assert len(uids) == len(set(uids)) == lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT")
    assert "DTSTART;VALUE=DATE:20261103" in lines
    assert all(line.endswith("Z") for line in lines if line.startswith("DTSTAMP"))
    assert "CLASS:CONFIDENTIAL" in lines


def test_that_no_name_stands_in_the_calendar_and_its_entries_keep_their_uid(
    at_desk: AtDesk, tmp_path: Path
) -> None:
    screen = show_course(at_desk)
    first = exported(at_desk, screen, tmp_path / "first.ics")
    again = exported(at_desk, screen, tmp_path / "again.ics")
    assert b"Sample-Yarrow" not in first
    assert b"Celeste" not in first
    uids = [[line for line in unfolded(data) if line.startswith("UID:")] for data in (first, again)]
    assert uids[0] == uids[1]


def test_that_it_tells_how_much_was_written(at_desk: AtDesk, tmp_path: Path) -> None:
    screen = show_course(at_desk)
    exported(at_desk, screen, tmp_path / "plan.ics")
    assert at_desk.window.ui.saved_value.text() == "10 entries written to plan.ics"


def test_that_without_a_course_nothing_is_exported(at_desk: AtDesk, tmp_path: Path) -> None:
    screen = show_course(at_desk)
    at_desk.press(Qt.Key.Key_T, plots_of(screen))
    screen.clear()
    screen.export_to(tmp_path / "plan.ics")
    at_desk.settle()
    assert not (tmp_path / "plan.ics").exists()
