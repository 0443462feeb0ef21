"""An item of the monitoring plan: what is due, in which days, what it belongs to, and how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from besponsa_desktop.clinical.findings import Citation


class MonitoringTask(Enum):
    """What is to be watched or done."""

    LIVER_PANEL = "liver_panel"
    VOD_EXAMINATION = "vod_examination"
    CBC = "cbc"
    INFECTION_BLEEDING = "infection_bleeding"
    PROPHYLAXIS_REVIEW = "prophylaxis_review"
    ECG = "ecg"
    ELECTROLYTES = "electrolytes"
    INFUSION_WATCH = "infusion_watch"
    RESPONSE = "response"
    CONTRACEPTION_FEMALE = "contraception_female"
    CONTRACEPTION_MALE = "contraception_male"
    BREASTFEEDING = "breastfeeding"


class MonitoringStatus(Enum):
    """State of a task on a day: that of the planned start for an order, today for a course."""

    DONE = "done"
    DUE = "due"
    OVERDUE = "overdue"
    PLANNED = "planned"


class MonitoringScope(Enum):
    """What a task belongs to: the whole course, this dose, or what happened in the course."""

    BASELINE = "baseline"
    BEFORE_DOSE = "before_dose"
    AT_DOSE = "at_dose"
    AFTER_DOSE = "after_dose"
    AFTER_EARLIER_DOSE = "after_earlier_dose"
    AFTER_MEDICINE = "after_medicine"
    AFTER_TRANSPLANT = "after_transplant"
    NEXT_CYCLE = "next_cycle"
    AFTER_TREATMENT = "after_treatment"


@dataclass(frozen=True, slots=True, kw_only=True)
class MonitoringItem:
    """One task with the days in which it is due (both included), its status, reason and source.

    ``done_on`` is the day on which the last part of it was done; ``None`` where it is not done.
    """

    item: MonitoringTask
    due_from: date
    due_to: date
    status: MonitoringStatus
    why: str
    source: Citation
    scope: MonitoringScope
    done_on: date | None = None


def status_on(window: tuple[date, date], today: date, done_on: date | None) -> MonitoringStatus:
    """Return how a task with this window stands on a day."""
    if done_on is not None:
        return MonitoringStatus.DONE
    if today > window[1]:
        return MonitoringStatus.OVERDUE
    return MonitoringStatus.DUE if today >= window[0] else MonitoringStatus.PLANNED
