"""Passwords are long enough, without the person's name, and kept as Argon2id hashes only."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.signing.passwords import (
    COST,
    HashCost,
    PasswordRules,
    hash_password,
    is_password,
    needs_new_hash,
    password_faults,
)
from tests.signing.people import QUICK

GOOD = "nine tall herons"
NAMES = ("mrivera", "María Rivera", "Li")


def needed(password: str) -> list[str]:
    """Return what the faults of a password ask for."""
    return [fault.needed for fault in password_faults(password, NAMES)]


@pytest.mark.parametrize(
    "password", [GOOD, "123456789abc", "ü" * 8 + "abcd", "x" * 124 + "abcd", "lilacs in may"]
)
def test_that_a_long_password_of_any_characters_is_taken(password: str) -> None:
    assert needed(password) == []


@pytest.mark.parametrize("password", ["", "short", "11 letters.", "x" * 125 + "abcd"])
def test_that_a_password_too_short_or_too_long_is_refused(password: str) -> None:
    assert "12 to 128 characters" in needed(password)


def test_that_a_password_of_few_different_characters_is_refused() -> None:
    assert needed("abababababababab") == ["at least 5 different characters"]


@pytest.mark.parametrize(
    "password",
    ["mrivera-2026!!", "2026 MRIVERA 2026", "María Rivera 1974", "maría.rivera!!", "M.Rivera 2026..."],
)
def test_that_a_password_with_the_person_s_name_is_refused(password: str) -> None:
    assert needed(password) == ["a password without your name"]


def test_that_every_fault_is_told_at_once_and_none_holds_the_password() -> None:
    faults = password_faults("mrivera", ["mrivera"], PasswordRules(shortest=12, fewest_different=8))
    assert len(faults) == 3
    assert {fault.path for fault in faults} == {"password"}
    assert "mrivera" not in " ".join(map(str, faults))


@given(st.text(min_size=1, max_size=40), st.text(min_size=1, max_size=40))
def test_that_only_the_same_password_fits_its_hash(password: str, other: str) -> None:
    kept = hash_password(password, QUICK)
    assert is_password(kept, password)
    assert is_password(kept, other) is (hash_password(other, QUICK) == kept or _same(password, other))


def _same(one: str, other: str) -> bool:
    from besponsa_desktop.signing.passwords import normal

    return normal(one) == normal(other)


def test_that_an_accent_fits_whichever_way_a_keyboard_writes_it() -> None:
    assert is_password(hash_password("café au lait, twice", QUICK), "cafe\u0301 au lait, twice")


def test_that_half_a_character_from_the_clipboard_is_a_password_like_any_other() -> None:
    assert is_password(hash_password("nine tall \ud83d", QUICK), "nine tall \ud83d")


def test_that_the_hash_is_argon2id_of_64_mib_and_three_passes_and_never_twice_the_same() -> None:
    kept = hash_password(GOOD)
    assert kept.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert GOOD not in kept
    assert hash_password(GOOD, QUICK) != hash_password(GOOD, QUICK)


def test_that_a_hash_of_another_cost_is_to_be_made_anew() -> None:
    kept = hash_password(GOOD, QUICK)
    assert needs_new_hash(kept, COST)
    assert not needs_new_hash(kept, QUICK)
    assert is_password(kept, GOOD)


@pytest.mark.parametrize("kept", ["", "secret", "$argon2id$v=19$m=65536,t=3,p=4$c2FsdA", "$2b$12$abcdefgh"])
def test_that_a_damaged_hash_is_no_wrong_password(kept: str) -> None:
    with pytest.raises(SurroundingsFailed, match="Ask an administrator to reset it"):
        is_password(kept, GOOD)


@pytest.mark.parametrize("change", [{"passes": 0}, {"lanes": 99}, {"memory_kib": 4}, {"memory_kib": 2**30}])
def test_that_a_cost_that_would_stop_a_workstation_is_refused(change: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="outside what this program computes"):
        dataclasses.replace(HashCost(), **change)
