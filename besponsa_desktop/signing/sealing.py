"""A private key under a password: Argon2id makes the key of an AES-256-GCM envelope.

PKCS#8's own encryption is not used: what the library writes is PBKDF2 with AES-CBC, which is far cheaper to
guess at than the password's hash, and does not notice a changed byte. Here both cost the same, a changed byte
or another cost is refused, and the envelope opens only beside the certificate it was made for.
"""

from __future__ import annotations

import base64
import binascii
import os

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.signing.passwords import COST, HashCost, WrongPassword, password_bytes

_KIND = "besponsa-key-1"
_KEY, _SALT, _NONCE = 32, 16, 12
_DAMAGED = "The stored signing key is damaged. Ask an administrator to issue a new one."


def seal(secret: bytes, password: str, beside: bytes, cost: HashCost = COST) -> str:
    """Return ``secret`` as text that only ``password`` opens, and only beside the same bytes ``beside``."""
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    head = f"{_KIND}${cost.memory_kib}${cost.passes}${cost.lanes}${_text(salt)}"
    sealed = AESGCM(_key(password, salt, cost)).encrypt(nonce, secret, head.encode() + b"$" + beside)
    return f"{head}${_text(nonce)}${_text(sealed)}"


def unseal(envelope: str, password: str, beside: bytes) -> bytes:
    """Return what was sealed.

    Raises:
        WrongPassword: the password is another, or the envelope was changed or belongs to other bytes.
        SurroundingsFailed: the text is no envelope.
    """
    head, salt, cost, nonce, sealed = _parts(envelope)
    try:
        return AESGCM(_key(password, salt, cost)).decrypt(nonce, sealed, head.encode() + b"$" + beside)
    except InvalidTag as error:
        raise WrongPassword from error


def _parts(envelope: str) -> tuple[str, bytes, HashCost, bytes, bytes]:
    try:
        kind, memory, passes, lanes, salt, nonce, sealed = envelope.split("$")
        cost = HashCost(memory_kib=int(memory), passes=int(passes), lanes=int(lanes))
        parts = (_bytes(salt), _bytes(nonce), _bytes(sealed))
    except (ValueError, binascii.Error) as error:
        raise SurroundingsFailed(_DAMAGED) from error
    if kind != _KIND or len(parts[0]) != _SALT or len(parts[1]) != _NONCE:
        raise SurroundingsFailed(_DAMAGED)
    return envelope.rsplit("$", 2)[0], parts[0], cost, parts[1], parts[2]


def _key(password: str, salt: bytes, cost: HashCost) -> bytes:
    return hash_secret_raw(
        password_bytes(password), salt, cost.passes, cost.memory_kib, cost.lanes, _KEY, Type.ID
    )


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
