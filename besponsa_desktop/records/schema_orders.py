"""The tables of orders: courses, the orders and their versions, assessments, findings and releases."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, Table, func

from besponsa_desktop.records.columns import index_where, moment, whole, words
from besponsa_desktop.records.schema import table

STATES = (
    "draft",
    "verified",
    "checked",
    "prepared",
    "released",
    "given",
    "returned",
    "cancelled",
    "superseded",
)
SIGNED_STATES = STATES[1:6]


def one_of(values: tuple[str, ...]) -> str:
    """Return the values as SQL lists them."""
    return ", ".join(f"'{value}'" for value in values)


def of_version() -> ForeignKeyConstraint:
    """Return the key that ties a row to one version of an order."""
    return ForeignKeyConstraint(
        ["order_id", "version"], ["order_versions.order_id", "order_versions.version"]
    )


COURSES = table(
    "courses",
    words("id", key=True),
    words("mrn", null=True),
    moment("opened_at"),
    words("opened_by", ForeignKey("people.id")),
    Index("ix_courses_mrn", "mrn"),
)

# An MRN is found however it is spelled (see ``mrn_search``).
MRN_KEY = Index("ix_courses_mrn_key", func.lower(COURSES.c.mrn))
MRN_ODD = index_where(
    "ix_courses_mrn_odd",
    COURSES.c.opened_at,
    COURSES.c.id,
    COURSES.c.mrn,
    sqlite="mrn GLOB '*[^!-~]*'",
    postgresql="mrn ~ '[^!-~]'",
)

# Which state may follow which; a trigger refuses every other step.
ORDER_STEPS = table("order_steps", words("from_state", key=True), words("to_state", key=True))

ORDERS: Table = table(
    "orders",
    words("id", key=True),
    words("course_id", ForeignKey("courses.id")),
    words("order_number"),
    words("mrn", null=True),
    words("family_name", null=True),
    words("given_name", null=True),
    words("name_key"),
    moment("planned_start"),
    whole("cycle"),
    whole("day"),
    words("state"),
    words("verdict", null=True),
    whole("version"),
    whole("row_version"),
    words("held_by", ForeignKey("people.id"), null=True),
    words("supersedes", ForeignKey("orders.id"), null=True),
    moment("changed_at"),
    words("changed_by", ForeignKey("people.id")),
    words("changed_on"),
    CheckConstraint(f"state IN ({one_of(STATES)})", "state"),
    Index("ix_orders_state", "state", "planned_start", "id"),
    Index("ix_orders_name_key", "name_key", "planned_start", "id"),
    Index("ix_orders_mrn", "mrn", "planned_start", "id"),
    Index("ix_orders_order_number", "order_number", "planned_start", "id"),
    Index("ix_orders_course_id", "course_id", "planned_start", "id"),
)

# One dose of a course is verified once: two signed orders for the same cycle and day cannot both stand.
ONE_DOSE = index_where(
    "uq_orders_one_dose",
    ORDERS.c.course_id,
    ORDERS.c.cycle,
    ORDERS.c.day,
    unique=True,
    sqlite=f"state IN ({one_of(SIGNED_STATES)})",
)

ORDER_VERSIONS = table(
    "order_versions",
    words("order_id", ForeignKey("orders.id"), key=True),
    whole("version", key=True),
    words("document"),
    words("digest"),
    words("reason", null=True),
    moment("made_at"),
    words("made_by", ForeignKey("people.id")),
    CheckConstraint("version >= 1", "counted"),
    CheckConstraint("version = 1 OR length(reason) > 0", "reason"),
)

ASSESSMENTS = table(
    "assessments",
    words("id", key=True),
    words("order_id"),
    whole("version"),
    words("protocol_id"),
    words("protocol_digest"),
    words("policy_digest"),
    words("verdict"),
    words("document"),
    words("digest"),
    moment("made_at"),
    of_version(),
    Index("ix_assessments_order_id", "order_id", "version"),
)

# The findings that are not a pass; the document holds every rule.
FINDINGS = table(
    "findings",
    words("assessment_id", ForeignKey("assessments.id"), key=True),
    words("rule", key=True),
    words("outcome"),
    words("severity"),
    words("release"),
)

RELEASES = table(
    "releases",
    words("assessment_id", key=True),
    words("rule", key=True),
    words("way"),
    words("reason"),
    words("prescriber", null=True),
    moment("decided_at", null=True),
    words("released_by", ForeignKey("people.id")),
    moment("released_at"),
    ForeignKeyConstraint(["assessment_id", "rule"], ["findings.assessment_id", "findings.rule"]),
    CheckConstraint("way IN ('reason', 'prescriber')", "way"),
    CheckConstraint("length(reason) > 0", "reason"),
    CheckConstraint("way = 'reason' OR (prescriber IS NOT NULL AND decided_at IS NOT NULL)", "prescriber"),
)
