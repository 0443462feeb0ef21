"""The tables of people, protocols, drafts and the log; with those of orders and papers: ``METADATA``.

What a table is made of in a database is fixed by the migrations; a test compares the two. Texts and whole
numbers only: SQLite's STRICT tables take nothing else, and decimals and moments stay exact as text.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, MetaData, Table, UniqueConstraint

from besponsa_desktop.records.columns import content, moment, whole, words

METADATA = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


def table(name: str, *parts: Column[str] | Column[int] | CheckConstraint | object) -> Table:
    """Return a table of ``METADATA``, STRICT where the database knows that word."""
    return Table(name, METADATA, *parts, sqlite_strict=True)  # type: ignore[arg-type]


PEOPLE = table(
    "people",
    words("id", key=True),
    words("login"),
    words("printed_name"),
    words("credential"),
    words("roles"),
    words("password_hash"),
    content("certificate", null=True),
    content("encrypted_key", null=True),
    whole("failed_count"),
    moment("locked_at", null=True),
    moment("disabled_at", null=True),
    whole("must_change_password"),
    whole("row_version"),
    moment("added_at"),
    UniqueConstraint("login"),
    CheckConstraint("failed_count >= 0", "counted"),
    CheckConstraint("must_change_password IN (0, 1)", "yes_or_no"),
)

# Every certificate that was ever issued: signatures made with an earlier one stay verifiable.
CERTIFICATES = table(
    "certificates",
    words("fingerprint", key=True),
    words("person_id", ForeignKey("people.id")),
    content("certificate"),
    moment("issued_at"),
)

AUTHORITIES = table(
    "authorities",
    words("fingerprint", key=True),
    content("certificate"),
    content("encrypted_key"),
    moment("made_at"),
)

PROTOCOLS = table(
    "protocols",
    words("digest", key=True),
    words("protocol_id"),
    words("document"),
    moment("stored_at"),
)

POLICIES = table("policies", words("digest", key=True), words("document"), moment("stored_at"))

# Two people put a protocol or a policy in force; what the program came with is the installation's.
IN_FORCE = table(
    "in_force",
    whole("number", key=True),
    words("kind"),
    words("digest"),
    moment("since"),
    words("decided_by", ForeignKey("people.id"), null=True),
    words("seconded_by", ForeignKey("people.id"), null=True),
    words("reason"),
    CheckConstraint("kind IN ('protocol', 'policy')", "kind"),
    CheckConstraint("length(reason) > 0", "reason"),
    CheckConstraint(
        "(decided_by IS NULL AND seconded_by IS NULL) OR (decided_by IS NOT NULL AND seconded_by IS NOT NULL"
        " AND decided_by <> seconded_by)",
        "two_people",
    ),
)

# What is typed and not yet an order: the one table that forgets.
DRAFTS = table(
    "drafts",
    words("id", key=True),
    words("person_id", ForeignKey("people.id")),
    words("order_id", ForeignKey("orders.id"), null=True),
    words("document"),
    moment("saved_at"),
    Index("ix_drafts_person_id", "person_id"),
)

AUDIT = table(
    "audit",
    whole("sequence", key=True),
    words("operation_id"),
    moment("at"),
    words("person_id", null=True),
    words("workstation"),
    words("program"),
    words("what"),
    words("subject"),
    words("reason", null=True),
    words("changes"),
    words("result"),
    words("previous"),
    words("hash"),
    UniqueConstraint("operation_id"),
    UniqueConstraint("previous"),
    UniqueConstraint("hash"),
    Index("ix_audit_at", "at"),
    Index("ix_audit_subject", "subject", "sequence"),
    CheckConstraint("sequence >= 1", "counted"),
)

# One row: where the log ends. Sequence numbers come from here, so that a rollback leaves no gap.
AUDIT_HEAD = table(
    "audit_head",
    whole("single", key=True),
    words("log_id"),
    whole("sequence"),
    words("hash"),
    CheckConstraint("single = 1", "single"),
)

# One row for each kind of number that is given out without a gap.
NUMBERS = table("numbers", words("name", key=True), whole("last"), CheckConstraint("last >= 0", "counted"))
