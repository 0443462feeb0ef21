"""A sealed key opens with its password, beside its certificate, and in no other way."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.signing.passwords import WrongPassword
from besponsa_desktop.signing.sealing import seal, unseal
from tests.signing.people import QUICK

SECRET = b"a private key"
ENVELOPE = seal(SECRET, "a password", b"certificate", QUICK)


@given(st.binary(max_size=300), st.text(max_size=40), st.binary(max_size=50))
def test_that_what_is_sealed_comes_out_again(secret: bytes, password: str, beside: bytes) -> None:
    assert unseal(seal(secret, password, beside, QUICK), password, beside) == secret


def test_that_another_password_is_refused_without_saying_more() -> None:
    with pytest.raises(WrongPassword) as refused:
        unseal(ENVELOPE, "another password", b"certificate")
    assert str(refused.value) == "password: found another password; needed the password of this account"


def test_that_a_key_does_not_open_beside_another_certificate() -> None:
    with pytest.raises(WrongPassword):
        unseal(ENVELOPE, "a password", b"another certificate")


def test_that_the_envelope_holds_neither_key_nor_password_and_is_never_twice_the_same() -> None:
    inside = base64.b64decode(ENVELOPE.rsplit("$", 1)[1])
    assert SECRET not in inside
    assert "password" not in ENVELOPE
    assert seal(SECRET, "a password", b"certificate", QUICK) != ENVELOPE


@given(st.integers(min_value=0), st.sampled_from("0123456789abcXYZ+/$="))
def test_that_any_changed_character_is_refused(place: int, character: str) -> None:
    place %= len(ENVELOPE)
    changed = ENVELOPE[:place] + character + ENVELOPE[place + 1 :]
    try:
        opened = unseal(changed, "a password", b"certificate")
    except (WrongPassword, SurroundingsFailed):
        return
    assert opened == SECRET
    assert _raw(changed) == _raw(ENVELOPE)


def _raw(envelope: str) -> list[bytes]:
    """Return what the parts of an envelope stand for: the last bits of Base64 may stand for nothing."""
    kind, memory, passes, lanes, *parts = envelope.split("$")
    return [kind.encode(), memory.encode(), passes.encode(), lanes.encode(), *map(base64.b64decode, parts)]


@pytest.mark.parametrize(
    "envelope", ["", "$$$$$$", "besponsa-key-1$64$1$1$!$!$!", ENVELOPE.replace("-1$", "-2$")]
)
def test_that_what_is_no_envelope_is_damage(envelope: str) -> None:
    with pytest.raises(SurroundingsFailed, match="Ask an administrator to issue a new one"):
        unseal(envelope, "a password", b"certificate")


def test_that_an_envelope_cannot_ask_for_a_cost_that_stops_the_workstation() -> None:
    with pytest.raises(SurroundingsFailed):
        unseal(ENVELOPE.replace("$64$", "$999999999$"), "a password", b"certificate")
