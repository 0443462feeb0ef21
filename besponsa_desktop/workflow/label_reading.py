"""A printed label read back by its square code: compared with what the records say of that print.

A label that agrees is confirmed. One that does not, or was replaced, becomes void: it is not to be used.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.order_file import order_digest
from besponsa_desktop.printing.label_codes import LABEL_CODE_MARK, is_code_of, number_on
from besponsa_desktop.records.orders import Order, order
from besponsa_desktop.records.prints import Print, PrintOutcome, print_of, prints_of, tell_outcome
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from besponsa_desktop.workflow.active_person import require_active
from besponsa_desktop.workflow.order_records import read_version
from besponsa_desktop.workflow.printed_order import LABELLED
from besponsa_desktop.workflow.prints import LABEL, READ_BACK
from besponsa_desktop.workflow.recording import recording_refusals
from besponsa_desktop.workflow.workstation import Workstation


class LabelFact(Enum):
    """What the records say of a label that was read back."""

    AGREES = "agrees"
    ORDER_NUMBER = "that is the order's number, which is not compared"
    NO_NUMBER = "the label has no number of a print"
    NO_SUCH_PRINT = "no such label was printed"
    OTHER_ORDER = "a label of another order"
    CHANGED = "the order is not as that print shows it"
    REPLACED = "the print was replaced or is void"
    FAILED = "the print is recorded as failed"
    NOT_OPEN = "the order is not to be prepared any more"


_VOID = frozenset({LabelFact.CHANGED, LabelFact.REPLACED, LabelFact.FAILED, LabelFact.NOT_OPEN})


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadLabel:
    """A label that was read back: what the records say of it, and which print it is.

    ``number`` is what the label says; ``printed`` is the print in the records, ``None`` where there is none.
    ``other_order`` is the number of the other order whose print it is, ``replaced_by`` the print that stands
    for it now. A label of another order may be right for that one: it does not become void here.
    """

    fact: LabelFact
    number: int | None = None
    printed: Print | None = None
    other_order: str = ""
    replaced_by: int | None = None

    @property
    def is_void(self) -> bool:
        """Tell whether the print is void by what was found: of this order, and not to be used."""
        return self.fact in _VOID


def is_label_code(order_number: str, scanned: str) -> bool:
    """Tell whether a text is what a code of a label says: its square code, or the number of the order."""
    text = scanned.strip()
    return text.upper().startswith(LABEL_CODE_MARK) or text == order_number


def compare_label(workstation: Workstation, order_id: str, scanned: str) -> ReadLabel:
    """Return what the records say of a label that was scanned beside an order; nothing is recorded.

    Raises:
        UnusableInput: it is no code of a label. NotThere: there is no such order.
    """
    return _compared(workstation.database, order_id, scanned.strip())


def read_label(workstation: Workstation, order_id: str, scanned: str, person_id: str) -> ReadLabel:
    """Return the same, and record it: a print that agrees is confirmed, another one of the order is void.

    Raises:
        UnusableInput: it is no code of a label. Refused: the account is active no more; both are recorded.
    """
    act, text = workstation.act(READ_BACK, f"order:{order_id}", person_id), scanned.strip()
    found: list[ReadLabel] = []

    def work(unit: UnitOfWork) -> None:
        require_active(unit, person_id, "Nothing was recorded of the label.")
        read = _compared(unit, order_id, text)
        found[:] = [read]
        _tell(unit, read)
        unit.note(f"order:{order_id}", after={"code": text, "found": read.fact.value})

    with recording_refusals(workstation, act):
        unit_of_work(workstation.database, act, work)
    return found[0]


def _tell(unit: UnitOfWork, read: ReadLabel) -> None:
    """Keep what came of the print; what was told before is not told again."""
    outcome = PrintOutcome.VOID if read.is_void else PrintOutcome.CONFIRMED
    is_settled = read.is_void or read.fact is LabelFact.AGREES
    if is_settled and read.printed is not None and outcome not in read.printed.outcomes:
        tell_outcome(unit, read.printed.serial, outcome)


# ---------------------------------------------------------------------- comparing
def _compared(reader: Reader, order_id: str, text: str) -> ReadLabel:
    record = order(reader, order_id)
    _, written = read_version(reader, record)
    if text == written.prescription.id:
        return ReadLabel(fact=LabelFact.ORDER_NUMBER)
    if not text.upper().startswith(LABEL_CODE_MARK):
        needed = "the square code of a label that this program printed"
        raise UnusableInput([Fault(path="label", found=text, needed=needed)])
    number = number_on(text)
    printed = _label_print(reader, number)
    is_own = is_code_of(text, order_digest(written))
    if printed is not None and printed.order_id == record.id:
        return _of_this_order(reader, record, printed, is_own=is_own)
    if not is_own:
        other = "" if printed is None else order(reader, printed.order_id).searched.order_number
        return ReadLabel(fact=LabelFact.OTHER_ORDER, number=number, printed=printed, other_order=other)
    fact = LabelFact.NO_NUMBER if number is None else LabelFact.NO_SUCH_PRINT
    return ReadLabel(fact=fact, number=number)


def _label_print(reader: Reader, number: int | None) -> Print | None:
    """Return the print of a label by its number; ``None`` where there is none, or it is of another sheet."""
    printed = None if number is None else print_of(reader, number)
    return printed if printed is not None and printed.what.startswith(LABEL) else None


def _of_this_order(reader: Reader, record: Order, printed: Print, *, is_own: bool) -> ReadLabel:
    replacing = [one.serial for one in prints_of(reader, record.id) if one.replaces == printed.serial]
    if PrintOutcome.VOID in printed.outcomes or replacing:
        fact = LabelFact.REPLACED
    elif not is_own or printed.version != record.version:
        fact = LabelFact.CHANGED
    elif PrintOutcome.FAILED in printed.outcomes:
        fact = LabelFact.FAILED
    elif record.state not in LABELLED:
        fact = LabelFact.NOT_OPEN
    else:
        fact = LabelFact.AGREES
    by = replacing[0] if replacing else None
    return ReadLabel(fact=fact, number=printed.serial, printed=printed, replaced_by=by)
