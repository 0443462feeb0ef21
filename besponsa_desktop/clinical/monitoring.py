"""The monitoring plan: what is due around this dose, when, why, and whether it is done."""

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
    """State of a task at the planned start of the order."""

    DONE = "done"
    DUE = "due"
    OVERDUE = "overdue"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True, kw_only=True)
class MonitoringItem:
    """One task with the days in which it is due (both included), its status, reason and source."""

    item: MonitoringTask
    due_from: date
    due_to: date
    status: MonitoringStatus
    why: str
    source: Citation
