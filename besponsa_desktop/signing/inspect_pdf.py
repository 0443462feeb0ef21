"""Inspecting a signed PDF: stricter than the libraries, every point named, nothing fetched.

A library calls a file valid whose second signature was cut off, to which bytes were appended, or which one
person signed twice. Here both signatures must be there, by different people whom the site's own root
certifies; they must cover the whole file, and every update after the first must be a signature.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator

from besponsa_desktop.signing.inspection import (
    Check,
    DocumentRead,
    Expected,
    Inspection,
    Modification,
    Result,
    SignatureRead,
)
from besponsa_desktop.signing.recorded import recorded_checks
from besponsa_desktop.signing.statement import SignatureMeaning

_LARGEST = 20 * 1024 * 1024
_INDEPENDENT = (SignatureMeaning.VERIFIED, SignatureMeaning.SECOND_CHECK)


def inspect_pdf(document: bytes, root: bytes, expected: Expected | None = None) -> Inspection:
    """Return the report on a PDF file, judged by the site's root certificate (DER) and by what is expected.

    Any bytes may be handed in: what cannot be read is a check that failed.
    """
    expected = expected or Expected()
    file_hash = hashlib.sha256(document).hexdigest()
    read = _read(document, root)
    if isinstance(read, Check):
        return Inspection(checks=(read,), signatures=(), file_hash=file_hash)
    checks = (
        _check("readable", True, f"a PDF file of {len(document):,} bytes"),
        *(check for make in _CHECKS for check in make(read, expected)),
        *recorded_checks(read, expected, file_hash),
    )
    return Inspection(checks=checks, signatures=read.signatures, file_hash=file_hash)


def _read(document: bytes, root: bytes) -> DocumentRead | Check:
    if len(document) > _LARGEST:
        return _check("readable", False, f"{len(document):,} bytes: no document of this program is so long")
    from besponsa_desktop.signing import validation  # pyHanko takes half a second to load

    try:
        return validation.read_document(document, root)
    except Exception as error:  # noqa: BLE001 -- a foreign file may break its reader in any way: an answer, too
        return _check("readable", False, f"no PDF file with readable signatures ({type(error).__name__})")


def _check(name: str, passed: bool, found: str) -> Check:
    return Check(name=name, result=Result.PASSED if passed else Result.FAILED, found=found)


def _present(read: DocumentRead, expected: Expected) -> Iterator[Check]:
    wanted = [signature.meaning.value for signature in expected.signatures]
    fields = [signature.field for signature in read.signatures]
    missing = [field for field in wanted if field not in fields]
    there = ", ".join(fields) or "none"
    count = {0: "no signature", 1: "one signature"}.get(len(fields), f"{len(fields)} signatures")
    lacking = f"; missing: {', '.join(missing)}" if missing else ""
    yield _check("signatures present", not missing, f"{count} ({there}){lacking}")
    strange = [field for field in fields if field not in wanted or fields.count(field) > 1]
    yield _check("no other signature", not strange, ", ".join(strange) or "none")
    if not missing and not strange:
        yield _check("order of signatures", fields == wanted, ", then ".join(fields))


def _each(read: DocumentRead, _: Expected) -> Iterator[Check]:
    """Yield what every signature must be by itself."""
    for one in read.signatures:
        words = "as it was signed" if one.is_intact else "changed since, or signed with another key"
        yield _check(f"{one.field}: integrity", one.is_intact, words)
        who = f"{one.signatory.printed_name}, {one.signatory.credential} ({one.signatory.person_id})"
        trust = who if one.is_trusted else f"{who}: not certified by this site ({one.trust_problem})"
        yield _check(f"{one.field}: certificate", one.is_trusted, trust)
        covered = "its whole revision" if one.covers_its_revision else "less than its revision"
        yield _check(f"{one.field}: coverage", one.covers_its_revision, covered)
        meaning = one.meaning.value if one.meaning else "no statement of this program"
        yield _check(f"{one.field}: meaning", meaning == one.field, meaning)
        verdict = "valid" if one.is_good else "not valid"
        yield _check(f"{one.field}: bottom line", one.is_good, verdict)


def _whole_file(read: DocumentRead, _: Expected) -> Iterator[Check]:
    """Yield whether the last signature covers all of the file."""
    if read.signatures:
        last = read.signatures[-1]
        found = f"{last.field} covers {'the whole file' if last.covers_whole_file else 'less than the file'}"
        ending = "" if last.covers_whole_file else "; something was appended or left out"
        yield _check("whole file", last.covers_whole_file, found + ending)


def _updates(read: DocumentRead, _: Expected) -> Iterator[Check]:
    """Yield whether each update from the first signature on holds one signature, and changes no more."""
    if not read.signatures:
        return
    revisions = [signature.revision for signature in read.signatures]
    added = read.revisions - revisions[0] - len(revisions)
    regular = revisions == list(range(revisions[0], read.revisions))
    found = "every update is a signature" if regular else f"{max(added, 1)} that is no signature"
    yield _check("updates", regular, found)
    for one in read.signatures:
        passed = one.modification.is_at_most(Modification.FORM_FILLING)
        problem = f" ({one.modification_problem})" if one.modification_problem else ""
        found = f"{one.modification.value}{problem}"
        yield _check(f"{one.field}: changes since", passed, found)


def _people(read: DocumentRead, _: Expected) -> Iterator[Check]:
    """Yield whether verification and second check are by two people."""
    fields = {meaning.value for meaning in _INDEPENDENT}
    people = {one.field: one.signatory.person_id for one in read.signatures if one.field in fields}
    if len(people) == len(fields):
        passed = len(set(people.values())) == len(fields) and all(people.values())
        found = "two people" if passed else f"the same person twice ({people.popitem()[1]})"
        yield _check("two people", passed, found)


def _times(read: DocumentRead, _: Expected) -> Iterator[Check]:
    times = [signature.at for signature in read.signatures]
    if times:
        known = [at for at in times if at is not None]
        found = ", ".join(at.isoformat() if at else "no time" for at in times)
        yield _check("times in order", len(known) == len(times) and known == sorted(known), found)


def _active(read: DocumentRead, _: Expected) -> Iterator[Check]:
    yield _check("nothing that acts", not read.active_content, ", ".join(read.active_content) or "none")


def _agreement(read: DocumentRead, _: Expected) -> Iterator[Check]:
    """Yield whether all signatures state the same order, assessment, protocol and policy."""
    if len(read.signatures) < 2:
        return
    stated = [_common(signature) for signature in read.signatures]
    differing = sorted({name for one in stated for name in one if one[name] != stated[0].get(name)})
    passed = not differing and all(stated)
    found = "the same digests" if passed else f"differing: {', '.join(differing) or 'no statement'}"
    yield _check("statements agree", passed, found)


def _common(signature: SignatureRead) -> dict[str, str]:
    return signature.statement.digests if signature.statement else {}


_CHECKS: tuple[Callable[[DocumentRead, Expected], Iterator[Check]], ...] = (
    _present,
    _each,
    _whole_file,
    _updates,
    _people,
    _times,
    _agreement,
    _active,
)
