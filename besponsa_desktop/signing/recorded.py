"""The part of an inspection that compares a document with the record of it."""

from __future__ import annotations

from collections.abc import Iterator

from besponsa_desktop.signing.inspection import (
    Check,
    DocumentRead,
    Expected,
    ExpectedSignature,
    Result,
    SignatureRead,
)
from besponsa_desktop.signing.statement import SignedStatement

_NO_RECORD = "no record to compare with"


def recorded_checks(read: DocumentRead, expected: Expected, file_hash: str) -> Iterator[Check]:
    """Yield whether file, signers and statements are those of the record; indeterminate without one."""
    yield _compared("file as recorded", expected.file_hash, file_hash)
    found = {signature.field: signature for signature in read.signatures}
    for wanted in expected.signatures:
        if (signature := found.get(wanted.meaning.value)) is not None:
            yield from _signature_checks(wanted, signature)


def _signature_checks(wanted: ExpectedSignature, found: SignatureRead) -> Iterator[Check]:
    name = wanted.meaning.value
    yield _compared(f"{name}: signer as recorded", wanted.person_id, found.signatory.person_id)
    yield _compared(f"{name}: certificate as recorded", wanted.certificate_digest, found.certificate_digest)
    yield _statement_check(f"{name}: statement as recorded", wanted.statement, found.statement)


def _compared(name: str, wanted: str | None, found: str) -> Check:
    if wanted is None:
        return Check(name=name, result=Result.INDETERMINATE, found=_NO_RECORD)
    if wanted == found:
        return Check(name=name, result=Result.PASSED, found=found)
    return Check(name=name, result=Result.FAILED, found=f"{found}; recorded: {wanted}")


def _statement_check(name: str, wanted: SignedStatement | None, found: SignedStatement | None) -> Check:
    if wanted is None:
        return Check(name=name, result=Result.INDETERMINATE, found=_NO_RECORD)
    if found is None:
        return Check(name=name, result=Result.FAILED, found="no statement of this program")
    if wanted == found:
        return Check(
            name=name, result=Result.PASSED, found=f"order {found.short}, chain head {found.chain_head}"
        )
    stated, recorded = found.digests, wanted.digests
    differing = [part for part in recorded if stated[part] != recorded[part]]
    if found.chain_head != wanted.chain_head:
        differing.append(f"chain head ({found.chain_head}; recorded: {wanted.chain_head})")
    return Check(name=name, result=Result.FAILED, found=f"differs in {', '.join(differing)}")
