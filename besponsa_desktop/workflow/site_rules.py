"""Numbers of the workflow that a site decides: not of any label, and never in the code that uses them."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from besponsa_desktop.signing.passwords import COST, RULES, HashCost, PasswordRules


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindTolerance:
    """How far the second check's dose may be from the ordered one: in mg, or in percent of it.

    Source: site policy, second check.
    """

    dose_mg: Decimal = Decimal("0.01")
    dose_percent: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteRules:
    """What a site decides about its people and its second check.

    ``wrong_passwords`` in a row lock an account (NIST SP 800-63B, 5.2.2 asks for a limit);
    ``shortest_reason`` is the least number of letters of a reason, so that a full stop is none.
    """

    wrong_passwords: int = 5
    shortest_reason: int = 5
    blind: BlindTolerance = field(default_factory=BlindTolerance)
    password: PasswordRules = RULES
    hash_cost: HashCost = COST
