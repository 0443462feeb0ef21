"""Steps that are refused: why, in words for the person, and in words that the audit trail may keep."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from besponsa_desktop.errors import BesponsaError, Fault


class Why(Enum):
    """Why a step is refused, in the word that the audit trail keeps."""

    WRONG_PASSWORD = "wrong_password"
    LOCKED = "locked"
    DISABLED = "disabled"
    PASSWORD_NOT_OWN = "password_not_own"
    UNFIT_PASSWORD = "unfit_password"
    UNFIT_NAME = "unfit_name"
    NOT_YOUR_ROLE = "not_your_role"
    OWN_ORDER = "own_order"
    SAME_PERSON = "same_person"
    ILLEGAL_STEP = "illegal_step"
    ORDER_CHANGED = "order_changed"
    ASSESSMENT_CHANGED = "assessment_changed"
    NOT_RELEASABLE = "not_releasable"
    SECOND_CHECK_DIFFERS = "second_check_differs"
    DOCUMENT_NOT_SOUND = "document_not_sound"
    RECORD_CONTRADICTS = "record_contradicts"
    PREPARATION_NOT_SOUND = "preparation_not_sound"
    NO_REASON = "no_reason"
    NOTHING_TO_DO = "nothing_to_do"


class Refused(BesponsaError):
    """A step that is refused and recorded: nothing else was saved.

    ``faults`` names every problem at once. The audit trail keeps the word of ``why`` and where the faults
    lie, never what was found there.
    """

    def __init__(self, why: Why, message: str, faults: Iterable[Fault] = ()) -> None:
        """Keep the reason; the message is followed by one line for each fault."""
        self.why = why
        self.faults = tuple(faults)
        super().__init__("\n".join([message, *map(str, self.faults)]))

    @property
    def recorded_text(self) -> str:
        """Return the refusal as the audit trail keeps it."""
        places = ", ".join(fault.path for fault in self.faults)
        return f"{self.why.value}: {places}" if places else self.why.value


class AssessmentChanged(Refused):
    """The order is judged otherwise now than what the signer saw; ``faults`` say what changed."""

    def __init__(self, changes: Iterable[Fault]) -> None:
        """Keep what changed: ``found`` is what is there now, ``needed`` what was seen."""
        super().__init__(
            Why.ASSESSMENT_CHANGED,
            "The assessment is no longer the one that you saw. Nothing was signed. Look at what changed, then"
            " sign anew.",
            changes,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownVisit:
    """A visit that is on record already: its day, the day on which it was recorded, and by whom."""

    day: str
    recorded_on: str
    recorded_by: str

    def __str__(self) -> str:
        """Return so in a sentence."""
        recorded = f"recorded {self.recorded_on} by {self.recorded_by}"
        return f"The results of {self.day} are on record already, {recorded}."


class OnRecordAlready(Refused):
    """Visits that say exactly what visits on record say: none of them is recorded again."""

    def __init__(self, visits: Sequence[KnownVisit]) -> None:
        """Keep the visits; each has its sentence."""
        self.visits = tuple(visits)
        lines = "\n".join(map(str, self.visits))
        super().__init__(Why.NOTHING_TO_DO, f"{lines} Nothing was recorded.")
