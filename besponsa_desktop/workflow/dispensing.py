"""After the second check: prepared, released by a pharmacist, given; each step with what was recorded."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from besponsa_desktop.clinical.findings import Finding, Outcome
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.records.order_steps import change_state
from besponsa_desktop.records.orders import Order
from besponsa_desktop.records.unit_of_work import Act, UnitOfWork, unit_of_work
from besponsa_desktop.workflow.credentials import (
    Credential,
    Identified,
    authenticate,
    identify,
    still_allowed,
)
from besponsa_desktop.workflow.found_since import require_as_found_since
from besponsa_desktop.workflow.further_signing import (
    digests_signed,
    done_before,
    first_signature,
    require_signed,
    sound_worksheet,
)
from besponsa_desktop.workflow.order_records import require_step
from besponsa_desktop.workflow.own_order import require_not_prescriber
from besponsa_desktop.workflow.recorded_preparation import (
    Prepared,
    keep_preparation,
    kept_preparation,
    new_problems,
    require_sound,
    with_preparation,
)
from besponsa_desktop.workflow.recording import recording_refusals
from besponsa_desktop.workflow.signed_paper import (
    WORKSHEET,
    Signed,
    SignedDocument,
    sign_and_keep,
    signed_document,
)
from besponsa_desktop.workflow.states import Step, require_role, rule_of
from besponsa_desktop.workflow.workstation import Workstation


@dataclass(frozen=True, slots=True, kw_only=True)
class Preparing:
    """A dose as it was prepared: the order as opened, and vials and times in the order file's shape."""

    order: Order
    preparation: Mapping[str, object]
    operation_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Giving:
    """A dose as it was given: the order as opened, start and end of the infusion."""

    order: Order
    infusion_start: datetime
    infusion_end: datetime
    operation_id: str


def prepare(workstation: Workstation, preparing: Preparing, credential: Credential) -> SignedDocument:
    """Return the worksheet signed as prepared, with vials and times kept.

    Raises:
        UnusableInput: what was recorded cannot be read.
        Refused: a vial or a time that may not be, or something missing; recorded.
    """

    def made(act: Act) -> Prepared:
        prepared = with_preparation(workstation.database, preparing.order, preparing.preparation, act.at)
        so_far = prepared.at(prepared.preparation.diluted_at)
        require_sound(new_problems(workstation.database, so_far), "used")
        return prepared

    def keep(unit: UnitOfWork, prepared: Prepared) -> None:
        keep_preparation(unit, prepared, workstation.new_id())

    step = _Signing(Step.PREPARE, preparing.order, preparing.operation_id)
    return _signed_step(workstation, step, credential, made, keep)


def release(
    workstation: Workstation, seen: Order, credential: Credential, operation_id: str
) -> SignedDocument:
    """Return the worksheet signed as released: the dose may leave the pharmacy, if it is still in time.

    Raises:
        Refused: the time since reconstitution has run out, or the step is not allowed; recorded.
    """

    def made(act: Act) -> Prepared:
        recorded = kept_preparation(workstation.database, seen)
        prepared = with_preparation(workstation.database, seen, recorded, act.at)
        require_sound(new_problems(workstation.database, prepared.at(act.at)), "released")
        return prepared

    step = _Signing(Step.RELEASE, seen, operation_id)
    return _signed_step(workstation, step, credential, made, lambda _unit, _prepared: None)


def give(workstation: Workstation, giving: Giving, credential: Credential) -> tuple[Finding, ...]:
    """Record that the dose was given, and return what speaks against how: a dose that was given late, too.

    Raises:
        UnusableInput: times that have not come yet, or an end before the start.
        Refused: times that do not follow each other, or the step is not allowed; recorded.
    """
    subject = f"order:{giving.order.id}"
    person = authenticate(workstation, credential, Step.GIVE.value, subject)
    act = workstation.act(Step.GIVE.value, subject, person.id, operation_id=giving.operation_id)
    with recording_refusals(workstation, act):
        require_role(Step.GIVE, person)
        if done_before(workstation, act, Step.GIVE, giving.order) is None:
            sound_worksheet(workstation.database, giving.order, Step.GIVE)
        prepared = _given(workstation, giving, act)
        problems = new_problems(workstation.database, prepared)
        require_sound((one for one in problems if one.outcome is Outcome.UNKNOWN), "recorded as given")

        def work(unit: UnitOfWork) -> None:
            require_role(Step.GIVE, still_allowed(unit, person.id))
            require_step(unit, Step.GIVE, giving.order)
            require_signed(unit, giving.order, Step.GIVE)
            keep_preparation(unit, prepared, workstation.new_id())
            if problems:
                unit.note(subject, after={"given_against": [problem.rule for problem in problems]})
            change_state(unit, giving.order, rule_of(Step.GIVE).to_state)

        unit_of_work(workstation.database, act, work)
    return problems


def _given(workstation: Workstation, giving: Giving, act: Act) -> Prepared:
    if giving.infusion_end <= giving.infusion_start:
        found = giving.infusion_end.isoformat()
        raise UnusableInput(
            [Fault(path="preparation.infusion_end", found=found, needed="a time after the start")]
        )
    times = {
        "infusion_start": giving.infusion_start.isoformat(),
        "infusion_end": giving.infusion_end.isoformat(),
    }
    recorded = kept_preparation(workstation.database, giving.order) | times
    return with_preparation(workstation.database, giving.order, recorded, act.at)


@dataclass(frozen=True, slots=True)
class _Signing:
    """A step that is signed on the worksheet: which, with which order, once."""

    step: Step
    order: Order
    operation_id: str


def _signed_step(
    workstation: Workstation,
    signing: _Signing,
    credential: Credential,
    made: Callable[[Act], Prepared],
    keep: Callable[[UnitOfWork, Prepared], None],
) -> SignedDocument:
    """Take a step that adds a signature to the worksheet, once ``made`` finds nothing against it."""
    step, seen = signing.step, signing.order
    who = identify(workstation, credential, step.value, f"order:{seen.id}")
    act = workstation.act(step.value, f"order:{seen.id}", who.person.id, operation_id=signing.operation_id)
    with recording_refusals(workstation, act):
        require_role(step, who.person)
        if (repeated := done_before(workstation, act, step, seen)) is not None:
            return signed_document(workstation, repeated)
        prepared = made(act)
        if step is Step.RELEASE:
            require_not_prescriber(prepared.order, who.person)
        pdf = sound_worksheet(workstation.database, seen, step)

        def work(unit: UnitOfWork) -> dict[str, object]:
            require_role(step, still_allowed(unit, who.person.id))
            require_step(unit, step, seen)
            require_signed(unit, seen, step)
            require_as_found_since(unit, seen)
            keep(unit, prepared)
            result = _sign(unit, workstation, signing, pdf, who)
            change_state(unit, seen, rule_of(step).to_state)
            return result

        done = unit_of_work(workstation.database, act, work)
    return signed_document(workstation, done)


def _sign(
    unit: UnitOfWork, workstation: Workstation, signing: _Signing, pdf: bytes, who: Identified
) -> dict[str, object]:
    first = first_signature(unit, signing.order)
    signed = Signed(
        signer=who.signer,
        at=unit.act.at,
        digests=digests_signed(first),
        assessment_id=first.assessment_id,
    )
    meaning = rule_of(signing.step).meaning
    if meaning is None:
        raise AssertionError(f"{signing.step} is not signed")
    return sign_and_keep(unit, workstation, signing.order, (pdf, WORKSHEET), signed, meaning)
