"""What an inspection of a signed PDF expects, what it read there, and what it says of each point."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from besponsa_desktop.signing.certificates import Signatory
from besponsa_desktop.signing.statement import SignatureMeaning, SignedStatement


class Result(Enum):
    """Result of a check, in the words of the standard.

    Source: ETSI EN 319 102-1, 5.1.3 (total-passed, total-failed, indeterminate).
    """

    PASSED = "passed"
    FAILED = "failed"
    INDETERMINATE = "indeterminate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One check of an inspection: its name, its result and what was found."""

    name: str
    result: Result
    found: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedSignature:
    """A signature that the record holds; ``None`` where there is no record to compare with.

    ``certificate_digest`` is the SHA-256 of the signer's certificate (DER), 64 hexadecimal digits.
    """

    meaning: SignatureMeaning
    person_id: str | None = None
    certificate_digest: str | None = None
    statement: SignedStatement | None = None


BOTH = (
    ExpectedSignature(meaning=SignatureMeaning.VERIFIED),
    ExpectedSignature(meaning=SignatureMeaning.SECOND_CHECK),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What the record says of a document: its signatures in their order, the SHA-256 of the whole file.

    Without a record, a document is expected to be verified and checked by a second person.
    """

    signatures: tuple[ExpectedSignature, ...] = BOTH
    file_hash: str | None = None


class Modification(Enum):
    """How far a document was changed after a signature, mildest first."""

    NONE = "nothing was changed"
    LONG_TERM = "data for long-term validation were added"
    FORM_FILLING = "fields were filled in or signed"
    ANNOTATIONS = "annotations were changed"
    OTHER = "more than fields was changed"

    def is_at_most(self, limit: Modification) -> bool:
        """Return whether this change goes no further than ``limit``."""
        order = list(Modification)
        return order.index(self) <= order.index(limit)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureRead:
    """A signature as it was read: what it covers, whether it holds, and who signed what, when.

    ``revision`` counts the updates of the file from 0; ``is_good`` is the library's own bottom line.
    """

    field: str
    revision: int
    is_intact: bool
    is_trusted: bool
    trust_problem: str
    is_good: bool
    covers_its_revision: bool
    covers_whole_file: bool
    modification: Modification
    modification_problem: str
    signatory: Signatory
    certificate_digest: str
    at: datetime | None
    meaning: SignatureMeaning | None
    statement: SignedStatement | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRead:
    """A PDF file as it was read: its signatures in their order, its updates, and what acts by itself."""

    revisions: int
    signatures: tuple[SignatureRead, ...]
    active_content: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """The report of an inspection: every check, and the signatures that were found."""

    checks: tuple[Check, ...]
    signatures: tuple[SignatureRead, ...]
    file_hash: str

    @property
    def result(self) -> Result:
        """Return failed where a check failed, else indeterminate where one is, else passed."""
        results = {check.result for check in self.checks}
        for worst in (Result.FAILED, Result.INDETERMINATE):
            if worst in results:
                return worst
        return Result.PASSED

    @property
    def failures(self) -> tuple[Check, ...]:
        """Return the checks that failed."""
        return tuple(check for check in self.checks if check.result is Result.FAILED)

    @property
    def standing(self) -> str:
        """Return how many signatures the file carries, in words: no signature, one signature."""
        match len(self.signatures):
            case 0:
                return "no signature"
            case 1:
                return "one signature"
            case count:
                return f"{count} signatures"
