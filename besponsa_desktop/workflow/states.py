"""The states of an order and the steps between them: one table of who may take which step, signing what."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from besponsa_desktop.clinical.display import listed
from besponsa_desktop.records.orders import Order, State
from besponsa_desktop.records.people import Person, Role
from besponsa_desktop.signing.statement import SignatureMeaning
from besponsa_desktop.workflow.refusals import Refused, Why


class Step(Enum):
    """What is done to an order; the value is the word of the audit trail."""

    SAVE = "order_saved"
    VERIFY = "order_verified"
    SECOND_CHECK = "order_second_checked"
    PREPARE = "order_prepared"
    RELEASE = "order_released"
    GIVE = "order_given"
    RETURN = "order_returned"
    CANCEL = "order_cancelled"
    AMEND = "order_amended"
    SUPERSEDE = "order_superseded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One line of the table: from which states a step leads where, who may take it, what it is signed as.

    ``words`` say the step in a sentence: "verify". ``meaning`` is ``None`` for a step that is recorded under
    a password and not signed.
    """

    step: Step
    words: str
    from_states: frozenset[State]
    to_state: State
    roles: frozenset[Role]
    meaning: SignatureMeaning | None = None


#: The states in which an order stands signed.
SIGNED = frozenset({State.VERIFIED, State.CHECKED, State.PREPARED, State.RELEASED, State.GIVEN})
_OPEN = frozenset({State.DRAFT, State.VERIFIED, State.CHECKED, State.PREPARED, State.RELEASED})
_AMENDABLE = _OPEN | {State.RETURNED}
_PHARMACIST = frozenset({Role.PHARMACIST})
_PREPARER = frozenset({Role.PHARMACIST, Role.TECHNICIAN})


def _rule(  # noqa: PLR0913  one line of a table has all its cells
    step: Step,
    words: str,
    before: frozenset[State],
    after: State,
    roles: frozenset[Role],
    meaning: SignatureMeaning | None = None,
) -> Rule:
    return Rule(step=step, words=words, from_states=before, to_state=after, roles=roles, meaning=meaning)


def _only(state: State) -> frozenset[State]:
    return frozenset({state})


_MEANS = SignatureMeaning
RULES: tuple[Rule, ...] = (
    _rule(Step.SAVE, "save", _only(State.DRAFT), State.DRAFT, _PREPARER),
    _rule(Step.VERIFY, "verify", _only(State.DRAFT), State.VERIFIED, _PHARMACIST, _MEANS.VERIFIED),
    _rule(
        Step.SECOND_CHECK,
        "check",
        _only(State.VERIFIED),
        State.CHECKED,
        _PHARMACIST,
        _MEANS.SECOND_CHECK,
    ),
    _rule(Step.PREPARE, "prepare", _only(State.CHECKED), State.PREPARED, _PREPARER, _MEANS.PREPARED),
    _rule(Step.RELEASE, "release", _only(State.PREPARED), State.RELEASED, _PHARMACIST, _MEANS.RELEASED),
    _rule(Step.GIVE, "record as given", _only(State.RELEASED), State.GIVEN, _PREPARER),
    _rule(Step.RETURN, "return", _OPEN, State.RETURNED, _PHARMACIST, _MEANS.RETURNED),
    _rule(Step.CANCEL, "cancel", _AMENDABLE, State.CANCELLED, _PHARMACIST),
    _rule(Step.AMEND, "amend", _AMENDABLE, State.DRAFT, _PHARMACIST),
    _rule(Step.SUPERSEDE, "supersede", _AMENDABLE, State.SUPERSEDED, _PHARMACIST),
)
_BY_STEP = {rule.step: rule for rule in RULES}


def rule_of(step: Step) -> Rule:
    """Return the table's line of a step."""
    return _BY_STEP[step]


def steps_from(state: State, roles: frozenset[Role]) -> tuple[Step, ...]:
    """Return the steps that a person of these roles may take with an order in the state."""
    return tuple(rule.step for rule in RULES if state in rule.from_states and roles & rule.roles)


def require_role(step: Step, person: Person) -> None:
    """Refuse a person whose roles do not allow the step."""
    rule = _BY_STEP[step]
    if not person.roles & rule.roles:
        may = listed(sorted(role.value for role in rule.roles)).replace(" and ", " or ")
        raise Refused(
            Why.NOT_YOUR_ROLE,
            f"{person.printed_name} may not {rule.words} an order: that takes a {may}. Nothing was saved.",
        )


def require_state(step: Step, order: Order, changed_by: str) -> None:
    """Refuse a step that does not lead on from the order's state; ``changed_by`` names who brought it there.

    Raises:
        Refused: with who did what, so that the person knows whom to ask.
    """
    rule = _BY_STEP[step]
    if order.state in rule.from_states:
        return
    before = listed([state.value for state in State if state in rule.from_states]).replace(" and ", " or ")
    raise Refused(
        Why.ILLEGAL_STEP,
        f"Order {order.searched.order_number} is {order.state.value} ({changed_by} at {order.changed_on}):"
        f" to {rule.words} it, it must be {before}. Nothing was saved. Open it again and look at it as it is"
        " now.",
    )
