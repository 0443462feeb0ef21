"""The tables of what is signed and printed: documents, signatures, preparations and prints."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint

from besponsa_desktop.records.columns import content, index_where, moment, whole, words
from besponsa_desktop.records.schema import table
from besponsa_desktop.records.schema_orders import of_version, one_of

MEANINGS = ("verified", "second_check", "prepared", "released", "returned", "prescriber_decision")

DOCUMENTS = table(
    "documents",
    words("sha256", key=True),
    words("order_id"),
    whole("version"),
    words("kind"),
    content("pdf"),
    whole("head_sequence"),
    words("head_hash"),
    moment("made_at"),
    words("made_by", ForeignKey("people.id")),
    of_version(),
    Index("ix_documents_order_id", "order_id", "version"),
)

# A second check points at the signature that it checks: of the same version, and by another person. Only a
# site that allows it stores one by the same person, and then as not independent.
SIGNATURES = table(
    "signatures",
    words("id", key=True),
    words("order_id"),
    whole("version"),
    words("meaning"),
    words("person_id", ForeignKey("people.id")),
    words("assessment_id", ForeignKey("assessments.id"), null=True),
    words("document_sha256", ForeignKey("documents.sha256"), null=True),
    words("printed_name"),
    words("credential"),
    words("fingerprint", ForeignKey("certificates.fingerprint")),
    words("statement"),
    moment("signed_at"),
    words("workstation"),
    whole("independent"),
    words("checks_id", null=True),
    words("checks_meaning", null=True),
    words("checks_person_id", null=True),
    of_version(),
    UniqueConstraint("id", "order_id", "version", "meaning", "person_id", name="uq_signatures_checked"),
    ForeignKeyConstraint(
        ["checks_id", "order_id", "version", "checks_meaning", "checks_person_id"],
        [f"signatures.{name}" for name in ("id", "order_id", "version", "meaning", "person_id")],
        name="fk_signatures_checks",
    ),
    CheckConstraint(f"meaning IN ({one_of(MEANINGS)})", "meaning"),
    CheckConstraint("independent IN (0, 1)", "yes_or_no"),
    CheckConstraint(
        "(meaning = 'second_check' AND checks_id IS NOT NULL AND checks_meaning IS NOT NULL"
        " AND checks_person_id IS NOT NULL AND checks_meaning = 'verified')"
        " OR (meaning <> 'second_check' AND checks_id IS NULL AND checks_meaning IS NULL"
        " AND checks_person_id IS NULL)",
        "checks",
    ),
    CheckConstraint("checks_person_id IS NULL OR checks_person_id <> person_id OR independent = 0", "two"),
    Index("ix_signatures_order_id", "order_id", "version"),
)
ONE_SIGNATURE = index_where(
    "uq_signatures_one",
    SIGNATURES.c.order_id,
    SIGNATURES.c.version,
    SIGNATURES.c.meaning,
    unique=True,
    sqlite="meaning <> 'prescriber_decision'",
)

PREPARATIONS = table(
    "preparations",
    words("id", key=True),
    words("order_id"),
    whole("version"),
    words("document"),
    words("digest"),
    moment("recorded_at"),
    words("recorded_by", ForeignKey("people.id")),
    of_version(),
    Index("ix_preparations_order_id", "order_id", "version"),
)

PRINTS = table(
    "prints",
    whole("serial", key=True),
    words("order_id"),
    whole("version"),
    words("document_sha256", ForeignKey("documents.sha256"), null=True),
    words("what"),
    words("printer"),
    whole("replaces", ForeignKey("prints.serial"), null=True),
    words("reason", null=True),
    moment("printed_at"),
    words("printed_by", ForeignKey("people.id")),
    words("workstation"),
    of_version(),
    UniqueConstraint("replaces"),
    CheckConstraint("replaces IS NULL OR length(reason) > 0", "reason"),
    Index("ix_prints_order_id", "order_id", "version"),
)

# What came of a print: told once, never rewritten.
PRINT_OUTCOMES = table(
    "print_outcomes",
    whole("serial", ForeignKey("prints.serial"), key=True),
    words("outcome", key=True),
    moment("told_at"),
    words("told_by", ForeignKey("people.id")),
    CheckConstraint("outcome IN ('confirmed', 'failed', 'void')", "outcome"),
)
