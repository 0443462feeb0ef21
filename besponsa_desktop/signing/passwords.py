"""Passwords: what a password must be like, and the Argon2id hash that is kept of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import argon2

from besponsa_desktop.errors import Fault, SurroundingsFailed, UnusableInput

_PATH = "password"
_SHORTEST_NAME = 3
_MOST_MEMORY_KIB, _MOST_PASSES, _MOST_LANES = 1024 * 1024, 10, 16


@dataclass(frozen=True, slots=True, kw_only=True)
class HashCost:
    """What one guess of a password costs: memory in KiB, passes over it, lanes in parallel.

    Source: RFC 9106, section 4, the second recommended option (64 MiB, 3 passes, 4 lanes).
    """

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        """Refuse costs that Argon2 cannot work with, or that would stop a workstation."""
        if not (
            1 <= self.passes <= _MOST_PASSES
            and 1 <= self.lanes <= _MOST_LANES
            and 8 * self.lanes <= self.memory_kib <= _MOST_MEMORY_KIB
        ):
            raise ValueError(f"{self} is outside what this program computes")


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordRules:
    """What the site asks of a password: lengths in characters, and how many of them must differ.

    Source: NIST SP 800-63B, section 5.1.1.2: length counts, kinds of characters do not.
    """

    shortest: int = 12
    longest: int = 128
    fewest_different: int = 5


COST = HashCost()
RULES = PasswordRules()


class WrongPassword(UnusableInput):
    """The password does not open what it was given for."""

    def __init__(self) -> None:
        super().__init__([Fault(path=_PATH, found="another password", needed="the password of this account")])


def password_faults(password: str, names: Iterable[str], rules: PasswordRules = RULES) -> tuple[Fault, ...]:
    """Return what speaks against a new password; ``names`` are the person's own. A fault never holds it."""
    text = normal(password)
    letters, own = _letters(text), {_letters(name) for name in names}
    faults: list[Fault] = []
    if not rules.shortest <= len(text) <= rules.longest:
        needed = f"{rules.shortest} to {rules.longest} characters"
        faults.append(Fault(path=_PATH, found=f"{len(text)} characters", needed=needed))
    if len(set(text)) < rules.fewest_different:
        needed = f"at least {rules.fewest_different} different characters"
        faults.append(Fault(path=_PATH, found=f"{len(set(text))} different characters", needed=needed))
    if any(len(name) >= _SHORTEST_NAME and name in letters for name in own):
        faults.append(Fault(path=_PATH, found="your own name", needed="a password without your name"))
    return tuple(faults)


def hash_password(password: str, cost: HashCost = COST) -> str:
    """Return the Argon2id hash of a password, with its salt and cost, as text to keep."""
    return _hasher(cost).hash(password_bytes(password))


def is_password(kept: str, password: str) -> bool:
    """Return whether ``password`` is the one whose hash was kept.

    Raises:
        SurroundingsFailed: what was kept is no hash of a password.
    """
    try:
        return _hasher(COST).verify(kept, password_bytes(password))
    except argon2.exceptions.VerifyMismatchError:
        return False
    except (argon2.exceptions.InvalidHashError, argon2.exceptions.VerificationError) as error:
        raise SurroundingsFailed(
            "The stored password of this account is damaged. Ask an administrator to reset it."
        ) from error


def needs_new_hash(kept: str, cost: HashCost = COST) -> bool:
    """Return whether a kept hash was made at another cost, so that it is to be made anew at login."""
    return _hasher(cost).check_needs_rehash(kept)


def normal(password: str) -> str:
    """Return a password as every keyboard gives it: one form for each accented letter.

    Source: NIST SP 800-63B, section 5.1.1.2 (normalisation before hashing).
    """
    return unicodedata.normalize("NFKC", password)


def password_bytes(password: str) -> bytes:
    """Return the bytes that are hashed, whatever a keyboard or the clipboard sent."""
    return normal(password).encode("utf-8", "surrogatepass")


@cache
def _hasher(cost: HashCost) -> argon2.PasswordHasher:
    return argon2.PasswordHasher(
        time_cost=cost.passes, memory_cost=cost.memory_kib, parallelism=cost.lanes, type=argon2.Type.ID
    )


def _letters(text: str) -> str:
    return "".join(character for character in normal(text).casefold() if character.isalnum())
