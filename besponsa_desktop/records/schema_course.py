"""The table of what is recorded of a course between its orders: visits, and what happens in an infusion."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint

from besponsa_desktop.records.columns import moment, words
from besponsa_desktop.records.schema import table
from besponsa_desktop.records.schema_orders import one_of

ENTRY_KINDS = ("visit", "infusion", "withdrawn")

# A correction replaces an entry once, with a reason; what was replaced stays on record.
COURSE_ENTRIES = table(
    "course_entries",
    words("id", key=True),
    words("course_id", ForeignKey("courses.id")),
    words("order_id", ForeignKey("orders.id"), null=True),
    words("kind"),
    words("document"),
    words("digest"),
    words("replaces", ForeignKey("course_entries.id"), null=True),
    words("reason", null=True),
    moment("recorded_at"),
    words("recorded_by", ForeignKey("people.id")),
    words("recorded_on"),
    UniqueConstraint("replaces"),
    CheckConstraint(f"kind IN ({one_of(ENTRY_KINDS)})", "kind"),
    CheckConstraint(
        "(replaces IS NULL AND kind <> 'withdrawn')"
        " OR (replaces IS NOT NULL AND reason IS NOT NULL AND length(reason) > 0)",
        "reason",
    ),
    CheckConstraint("kind <> 'infusion' OR order_id IS NOT NULL", "infusion"),
    Index("ix_course_entries_course_id", "course_id", "recorded_at", "id"),
    Index("ix_course_entries_order_id", "order_id", "recorded_at", "id"),
    Index("ix_course_entries_recorded_at", "recorded_at", "course_id"),
)
