"""What happened to an order, in words: versions, signatures, releases, prints and every other entry."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from besponsa_desktop.records.assessments import KeptRelease, assessments_of, releases_of
from besponsa_desktop.records.audit_export import entries_of
from besponsa_desktop.records.log import AuditEntry
from besponsa_desktop.records.orders import Order, Version, versions
from besponsa_desktop.records.prints import Print, prints_of
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.records.signatures import KeptSignature, Meaning, signatures_of
from besponsa_desktop.workflow.entry_words import recorded_words
from besponsa_desktop.workflow.prints import READ_BACK

_SIGNED_AS = {
    Meaning.VERIFIED: "verified",
    Meaning.SECOND_CHECK: "second check",
    Meaning.PREPARED: "prepared",
    Meaning.RELEASED: "released",
    Meaning.RETURNED: "returned",
    Meaning.PRESCRIBER_DECISION: "prescriber's decision",
}
_NOT_INDEPENDENT = "NOT INDEPENDENTLY CHECKED"
#: Entries that a version, a signature or a print tells better, and those that tell nothing of the order.
_TOLD_OTHERWISE = frozenset(
    {
        "order_saved",
        "order_amended",
        "order_held",
        "order_let_go",
        "order_verified",
        "order_second_checked",
        "order_prepared",
        "order_released",
        "printed",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One thing that happened: when, at which workstation, who did it, what, and what there is to say."""

    at: datetime
    by: str
    what: str
    told: str
    workstation: str = ""


def signed_as(meaning: Meaning) -> str:
    """Return what a signature says, in words."""
    return _SIGNED_AS[meaning]


def history(reader: Reader, record: Order, names: dict[str, str]) -> tuple[Happening, ...]:
    """Return everything that happened to an order, the latest first; ``names`` are people by id."""
    found = list(_happenings(reader, record, names))
    return tuple(sorted(found, key=lambda one: one.at, reverse=True))


def _happenings(reader: Reader, record: Order, names: dict[str, str]) -> Iterator[Happening]:
    for version in versions(reader, record.id):
        yield _version(version, names)
        for one in signatures_of(reader, record.id, version.version):
            yield _signature(one)
        for assessment in assessments_of(reader, record.id, version.version):
            for release in releases_of(reader, assessment.id):
                yield _release(release, names)
    for printed in prints_of(reader, record.id):
        yield _print(printed, names)
    for entry in entries_of(reader, f"order:{record.id}"):
        if entry.what not in _TOLD_OTHERWISE:
            yield _entry(entry, names)


def _version(version: Version, names: dict[str, str]) -> Happening:
    is_first = version.version == 1
    return Happening(
        at=version.made_at,
        by=names.get(version.made_by, version.made_by),
        what="entered" if is_first else f"changed to version {version.version}",
        told="" if is_first else version.reason or "",
    )


def _signature(one: KeptSignature) -> Happening:
    return Happening(
        at=one.signed_at,
        by=f"{one.printed_name}, {one.credential}",
        what=f"signed: {signed_as(one.meaning)}",
        told=f"version {one.version}" + ("" if one.independent else f"; {_NOT_INDEPENDENT}"),
        workstation=one.workstation,
    )


def _release(release: KeptRelease, names: dict[str, str]) -> Happening:
    whose = f"; decided by {release.prescriber}" if release.prescriber else ""
    return Happening(
        at=release.released_at,
        by=names.get(release.released_by, release.released_by),
        what=f"went on in spite of {release.rule}",
        told=f"{release.reason}{whose}",
    )


def _print(printed: Print, names: dict[str, str]) -> Happening:
    outcomes = ", ".join(sorted(outcome.value for outcome in printed.outcomes))
    parts = [
        f"print {printed.serial} on {printed.printer}",
        f"reprint of print {printed.replaces}: {printed.reason}" if printed.replaces else "",
        outcomes,
    ]
    return Happening(
        at=printed.printed_at,
        by=names.get(printed.printed_by, printed.printed_by),
        what=f"printed: {printed.what}",
        told="; ".join(part for part in parts if part),
        workstation=printed.workstation,
    )


def _entry(entry: AuditEntry, names: dict[str, str]) -> Happening:
    return Happening(
        at=entry.at,
        by=names.get(entry.person_id or "", "nobody signed in"),
        what=entry.what.replace("_", " "),
        told="; ".join(part for part in (recorded_words(entry), entry.reason or _found(entry)) if part),
        workstation=entry.workstation,
    )


def _found(entry: AuditEntry) -> str:
    """Return what was found of a label that was read back; empty for every other entry."""
    if entry.what != READ_BACK:
        return ""
    changes = json.loads(entry.changes)["changes"]
    return next((str(one["after"]["found"]) for one in changes if one["of"] == entry.subject), "")
