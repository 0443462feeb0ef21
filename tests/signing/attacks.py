"""The attacks on a signed document, each with the check that names it and words of what it finds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.signing import forging
from tests.signing.conftest import Case
from tests.signing.forging import further_certificate, other_s, remade, unsigned_attribute, updated
from tests.signing.people import OKAFOR, RIVERA, SECOND, make_site, sign


@dataclass(frozen=True, slots=True)
class Attack:
    """An attack: its name, what it makes of a case, the check that names it, words of what was found."""

    name: str
    forge: Callable[[Case], bytes]
    check: str
    found: str


_CHANGED = ("second_check: integrity", "changed since")
_NOT_ALL = "less than the file"
_NO_SIGNATURE = "1 that is no signature"
_NOT_OURS = "not certified by this site"
_MORE = "more than fields"
_TWICE = "the same person twice (p-1)"
_LATER = "second_check: changes since"
_ACTS = "nothing that acts"
_PRESENT = "signatures present"


def _after(change: forging.Change) -> Callable[[Case], bytes]:
    """Return a forger that changes the document after both signatures."""
    return lambda case: updated(case.twice, change)


def _between(change: forging.Change) -> Callable[[Case], bytes]:
    """Return a forger that changes what the first person signed, before the second one signs."""
    return lambda case: sign(updated(case.once, change), case.second, SECOND)


ATTACKS = (
    Attack("a byte changed", forging.changed_byte, "verified: integrity", "changed since"),
    Attack("the signature's other form", lambda case: remade(case, other_s), *_CHANGED),
    Attack("an unsigned attribute", lambda case: remade(case, unsigned_attribute), *_CHANGED),
    Attack("one more certificate", lambda case: remade(case, further_certificate(case)), *_CHANGED),
    Attack("a dose written over", _after(forging.overlay), _LATER, _MORE),
    Attack("a dose written over in between", _between(forging.overlay), "verified: changes since", _MORE),
    Attack("a note laid over", _after(forging.annotation), _LATER, _MORE),
    Attack("a note laid over in between", _between(forging.annotation), "verified: changes since", _MORE),
    Attack("the second signature cut off", lambda case: case.once, _PRESENT, "one signature (verified)"),
    Attack("bytes appended", lambda case: case.twice + b"% and more\n", "whole file", _NOT_ALL),
    Attack("a line break appended", lambda case: case.twice + b"\n", "whole file", _NOT_ALL),
    Attack(
        "the same person twice",
        lambda case: sign(case.once, case.first, SECOND),
        "two people",
        _TWICE,
    ),
    Attack(
        "the same person twice with two certificates",
        lambda case: sign(case.once, case.site.signer(RIVERA), SECOND),
        "two people",
        _TWICE,
    ),
    Attack("namesakes of another authority", forging.namesakes, "verified: certificate", _NOT_OURS),
    Attack(
        "a second person of another authority",
        lambda case: sign(case.once, make_site().signer(OKAFOR), SECOND),
        "second_check: certificate",
        _NOT_OURS,
    ),
    Attack("a signature stripped", _after(forging.unsigning), _PRESENT, "missing: second_check"),
    Attack("signatures of another record moved", forging.moved, "verified: integrity", "changed since"),
    Attack(
        "another record's document",
        forging.other_record,
        "verified: statement as recorded",
        "differs in order, chain head (90:",
    ),
    Attack("a page swapped before signing", forging.swapped_page, "file as recorded", "recorded: "),
    Attack(
        "the first revision taken out",
        lambda case: case.twice[: len(case.prepared)],
        _PRESENT,
        "no signature (none)",
    ),
    Attack("a third, unknown signature", forging.third_signature, "released: certificate", _NOT_OURS),
    Attack("a third signature, no record", forging.third_by_a_colleague, "no other signature", "released"),
    Attack("a script added", _after(forging.script), _ACTS, "JavaScript"),
    Attack("an action at opening added", _after(forging.open_action), _ACTS, "an action at opening"),
    Attack("a file attached", _after(forging.attachment), _ACTS, "attached files"),
    Attack("a script before signing", forging.scripted, _ACTS, "JavaScript"),
    Attack("validation data added", _after(forging.validation_store), "updates", _NO_SIGNATURE),
    Attack("validation data added in between", _between(forging.validation_store), "updates", _NO_SIGNATURE),
    Attack("the title changed", _after(forging.metadata), "updates", _NO_SIGNATURE),
    Attack("the title changed in between", _between(forging.metadata), "updates", _NO_SIGNATURE),
)


def the(name: str) -> Attack:
    """Return the attack of a name."""
    return next(attack for attack in ATTACKS if attack.name == name)
