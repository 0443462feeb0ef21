"""What a signature states: its meaning, and the digests of all that the signer saw."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

_KIND = "besponsa-statement-1"
_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")
_HEAD = re.compile(r"(0|[1-9][0-9]*):[0-9a-f]{16}")
_SHORT = 4


class SignatureMeaning(Enum):
    """What a signature means; the value names its field in the document.

    Source: 21 CFR 11.50(a)(3).
    """

    PREPARED = "prepared"
    VERIFIED = "verified"
    SECOND_CHECK = "second_check"
    RELEASED = "released"
    RETURNED = "returned"
    PRESCRIBER_DECISION = "prescriber_decision_recorded"

    @property
    def words(self) -> str:
        """Return the meaning as it is printed: second check."""
        return self.value.replace("_", " ")


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedStatement:
    """The digests that a signature covers, each ``sha256:`` and 64 hexadecimal digits.

    ``releases`` is the digest of the released findings, of an empty list where there are none;
    ``chain_head`` is the head of the audit trail at the signing: sequence, colon, 16 hexadecimal digits.
    """

    order: str
    assessment: str
    protocol: str
    policy: str
    releases: str
    chain_head: str

    def __post_init__(self) -> None:
        """Refuse a digest or head of another form."""
        if not _HEAD.fullmatch(self.chain_head):
            raise ValueError(f"chain_head {self.chain_head!r} is not sequence:16 hexadecimal digits")
        for name, digest in self.digests.items():
            if not _DIGEST.fullmatch(digest):
                raise ValueError(f"{name} {digest!r} is not sha256:64 hexadecimal digits")

    @property
    def digests(self) -> dict[str, str]:
        """Return the digests by name, without the chain's head."""
        return {
            "order": self.order,
            "assessment": self.assessment,
            "protocol": self.protocol,
            "policy": self.policy,
            "releases": self.releases,
        }

    @property
    def short(self) -> str:
        """Return the first eight digits of the order's digest, as they are printed: 7f3a·91c2."""
        digits = self.order.rpartition(":")[2]
        return f"{digits[:_SHORT]}·{digits[_SHORT : 2 * _SHORT]}"


def statement_text(meaning: SignatureMeaning, statement: SignedStatement) -> str:
    """Return meaning and statement as the one line that stands in the signature as its reason."""
    digests = " ".join(f"{name}={digest}" for name, digest in statement.digests.items())
    return f"{meaning.words}; {_KIND} {digests} head={statement.chain_head}"


def read_statement(text: str) -> tuple[SignatureMeaning, SignedStatement] | None:
    """Return the meaning and statement of a signature's reason; ``None`` where it is another text."""
    words, _, stated = text.partition(f"; {_KIND} ")
    parts = dict(part.partition("=")[::2] for part in stated.split(" "))
    try:
        head = parts.pop("head")
        meaning, statement = (
            SignatureMeaning(words.replace(" ", "_")),
            SignedStatement(chain_head=head, **parts),
        )
    except (KeyError, TypeError, ValueError):
        return None
    return (meaning, statement) if statement_text(meaning, statement) == text else None
