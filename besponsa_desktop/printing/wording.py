"""How the values of the order are worded on paper."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum

from besponsa_desktop.clinical.course import ResponseStatus
from besponsa_desktop.clinical.display import NOT_STATED, date_text, moment_text, moment_with_offset_text
from besponsa_desktop.clinical.monitoring import MonitoringTask
from besponsa_desktop.clinical.order import Disease

_WORDS: dict[Enum, str] = {
    Disease.B_CELL_PRECURSOR_ALL: "B-cell precursor ALL",
    Disease.OTHER: "other disease",
    ResponseStatus.CR: "CR",
    ResponseStatus.CRI: "CRi",
    ResponseStatus.NONE: "no response",
    MonitoringTask.LIVER_PANEL: "liver panel",
    MonitoringTask.VOD_EXAMINATION: "VOD examination, weight",
    MonitoringTask.CBC: "CBC with ANC and platelets",
    MonitoringTask.INFECTION_BLEEDING: "infection and bleeding",
    MonitoringTask.PROPHYLAXIS_REVIEW: "prophylaxis reviewed",
    MonitoringTask.ECG: "ECG",
    MonitoringTask.INFUSION_WATCH: "infusion watched",
    MonitoringTask.CONTRACEPTION_FEMALE: "female",
    MonitoringTask.CONTRACEPTION_MALE: "male",
}


def words(value: Enum | None) -> str:
    """Return a choice in words, or that it is not stated."""
    if value is None:
        return NOT_STATED
    return _WORDS.get(value) or str(value.value).replace("_", " ")


def stated(text: str | None) -> str:
    """Return ``text``, or that it is not stated."""
    return text or NOT_STATED


def day_text(day: date | None) -> str:
    """Return a date, or that it is not stated."""
    return NOT_STATED if day is None else date_text(day)


def time_text(moment: datetime | None) -> str:
    """Return a time without its offset, or that it is not stated."""
    return NOT_STATED if moment is None else moment_text(moment)


def offset_time_text(moment: datetime | None) -> str:
    """Return a time with its offset, or that it is not stated."""
    return NOT_STATED if moment is None else moment_with_offset_text(moment)


def joined(*parts: str) -> str:
    """Return the parts that are not empty, with commas between."""
    return ", ".join(part for part in parts if part)
