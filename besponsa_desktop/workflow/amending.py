"""Amending an order: a new version supersedes the one before; what was signed is void, and says why."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.order_file import parse_order
from besponsa_desktop.records.order_steps import change_state, correct_order, require_same_patient
from besponsa_desktop.records.orders import Order, State, WrittenOrder, mrn_key, order, version
from besponsa_desktop.records.signatures import KeptSignature, signatures_of
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from besponsa_desktop.workflow.credentials import Credential, authenticate, still_allowed
from besponsa_desktop.workflow.order_records import new_order, require_step, written_order
from besponsa_desktop.workflow.reasons import require_reason
from besponsa_desktop.workflow.recording import recording_refusals
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.states import Step, require_role
from besponsa_desktop.workflow.workstation import Workstation

_NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """An order as it is to be from now on, and why."""

    order: Order
    document: Mapping[str, object] = field(repr=False)
    reason: str
    operation_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Amended:
    """The order as it stands then, what changed, and the signatures that are void.

    ``changes`` has the field's path, ``found`` as it is now and ``needed`` as it was before.
    """

    order: Order
    changes: tuple[Fault, ...]
    void: tuple[KeptSignature, ...]


def amend_order(workstation: Workstation, amendment: Amendment, credential: Credential) -> Amended:
    """Put a new version in the order's place: a draft, which is to be verified and checked anew.

    Raises:
        UnusableInput: the document is no order, has another order number (that one supersedes), or another
        MRN.
        Refused: nothing changed, no reason, or the step is not allowed; recorded.
    """
    seen, written = amendment.order, written_order(parse_order(amendment.document))
    if written.searched.order_number != seen.searched.order_number:
        needed = f"{seen.searched.order_number}; an order of another number supersedes it"
        raise UnusableInput(
            [Fault(path="order.id", found=f'"{written.searched.order_number}"', needed=needed)]
        )
    require_same_patient(seen, written)
    changes, void = _changes(workstation, seen, written)

    def work(unit: UnitOfWork) -> dict[str, object]:
        after = correct_order(unit, seen, written, reason=amendment.reason.strip())
        _note(unit, seen, changes, void)
        return {"order_id": after.id}

    return _done(workstation, Step.AMEND, amendment, credential, (changes, void, work))


def supersede_order(workstation: Workstation, amendment: Amendment, credential: Credential) -> Amended:
    """Put an order of another number in the place of one: a new draft; the earlier order is superseded.

    Raises:
        UnusableInput: the document is no order, or of another patient.
        Refused: no reason, or the step is not allowed; recorded.
    """
    seen, written = amendment.order, written_order(parse_order(amendment.document))
    if mrn_key(written.searched.mrn) != mrn_key(seen.searched.mrn):
        needed = "the MRN of the order that is superseded"
        raise UnusableInput([Fault(path="patient.mrn", found="another MRN", needed=needed)])
    changes, void = _changes(workstation, seen, written)

    def work(unit: UnitOfWork) -> dict[str, object]:
        change_state(unit, seen, State.SUPERSEDED)
        after = new_order(unit, workstation, written, supersedes=seen.id)
        _note(unit, seen, changes, void)
        return {"order_id": after.id}

    return _done(workstation, Step.SUPERSEDE, amendment, credential, (changes, void, work))


def _done(
    workstation: Workstation,
    step: Step,
    amendment: Amendment,
    credential: Credential,
    amended: tuple[tuple[Fault, ...], tuple[KeptSignature, ...], Callable[[UnitOfWork], dict[str, object]]],
) -> Amended:
    changes, void, change = amended
    subject = f"order:{amendment.order.id}"
    person = authenticate(workstation, credential, step.value, subject)
    act = workstation.act(
        step.value,
        subject,
        person.id,
        operation_id=amendment.operation_id,
        reason=amendment.reason.strip(),
    )

    def work(unit: UnitOfWork) -> dict[str, object]:
        require_role(step, still_allowed(unit, person.id))
        require_step(unit, step, amendment.order)
        return change(unit)

    with recording_refusals(workstation, act):
        require_reason(workstation, reason=amendment.reason)
        if not changes:
            raise Refused(Why.NOTHING_TO_DO, "Nothing of the order changed. Nothing was saved.")
        done = unit_of_work(workstation.database, act, work)
    now = order(workstation.database, str(done.result["order_id"]))
    return Amended(order=now, changes=changes, void=void)


def _changes(
    workstation: Workstation, seen: Order, written: WrittenOrder
) -> tuple[tuple[Fault, ...], tuple[KeptSignature, ...]]:
    before = version(workstation.database, seen.id, seen.version).document
    void = signatures_of(workstation.database, seen.id, seen.version)
    return tuple(what_changed(json.loads(before), json.loads(written.document))), void


def _note(unit: UnitOfWork, seen: Order, changes: tuple[Fault, ...], void: tuple[KeptSignature, ...]) -> None:
    """Have the trail say which fields changed and which signatures are void; the versions hold the values."""
    after = {
        "changed": [change.path for change in changes],
        "void_signatures": [signature.id for signature in void],
    }
    unit.note(f"order:{seen.id}", after=after)


def what_changed(before: Mapping[str, object], now: Mapping[str, object]) -> Iterator[Fault]:
    """Yield every field in which two order documents differ, by its path."""
    earlier, later = dict(_leaves(before, "")), dict(_leaves(now, ""))
    for path in earlier | later:
        if earlier.get(path) != later.get(path):
            found, needed = later.get(path, _NOTHING), f"{earlier.get(path, _NOTHING)}, as it was"
            yield Fault(path=path, found=found, needed=needed)


def _leaves(value: object, path: str) -> Iterator[tuple[str, str]]:
    match value:
        case Mapping():
            for key, part in value.items():
                yield from _leaves(part, f"{path}.{key}" if path else str(key))
        case list() if value:
            for index, part in enumerate(value):
                yield from _leaves(part, f"{path}[{index}]")
        case list():
            yield path, "none"
        case _:
            yield path, str(value)
