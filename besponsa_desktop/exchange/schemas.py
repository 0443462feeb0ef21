"""JSON Schema (draft 2020-12) of the order file, the assessment file and the course file."""

from __future__ import annotations

import json

from besponsa_desktop.exchange.assessment_schema import assessment_schema
from besponsa_desktop.exchange.course_schema import course_schema
from besponsa_desktop.exchange.order_shape import order_file
from besponsa_desktop.exchange.shapes import Schema

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_SCHEMAS = {
    "order": ("A chemotherapy order to be verified", order_file.schema),
    "assessment": ("What the program says about a chemotherapy order", assessment_schema),
    "course": ("What the program says about the course of a treatment", course_schema),
}

#: The files that have a schema.
SCHEMA_NAMES = tuple(_SCHEMAS)


def schema(name: str) -> Schema:
    """Return the JSON Schema of a file of ``SCHEMA_NAMES``; KeyError for any other name."""
    title, body = _SCHEMAS[name]
    return {"$schema": DIALECT, "title": title} | body()


def schema_text(name: str) -> str:
    """Return the JSON Schema of a file as text."""
    return json.dumps(schema(name), ensure_ascii=False, indent=2)
