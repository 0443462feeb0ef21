"""The JSON Schema of the assessment file: every key is there, null where nothing is known."""

from __future__ import annotations

from enum import Enum

from besponsa_desktop.clinical.bsa import BsaFormula
from besponsa_desktop.clinical.findings import Outcome, Release, Severity, Verdict
from besponsa_desktop.clinical.monitoring import MonitoringStatus, MonitoringTask
from besponsa_desktop.clinical.order import Container
from besponsa_desktop.exchange.assessment_file import FORMAT
from besponsa_desktop.exchange.shapes import Schema

TEXT: Schema = {"type": "string"}
DIGEST: Schema = {"type": "string", "pattern": "^sha256:[0-9a-f]{64}$"}
DECIMAL: Schema = {"type": "string", "pattern": r"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*[1-9])?$"}
DAY: Schema = {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
MOMENT: Schema = {"type": "string", "format": "date-time", "pattern": r"T.*(?:Z|[+-][0-9]{2}:[0-9]{2})$"}


def assessment_schema() -> Schema:
    """Return the schema of the assessment document."""
    return closed_object(
        format={"const": FORMAT},
        verdict=one_of(Verdict),
        protocol=closed_object(id=TEXT, digest=DIGEST),
        policy=closed_object(digest=DIGEST),
        order_digest=DIGEST,
        bsa=or_null(closed_object(formula=one_of(BsaFormula), value=DECIMAL, unit={"const": "m2"})),
        dose=_dose(),
        preparation=or_null(_preparation()),
        findings={"type": "array", "items": finding_schema()},
        monitoring={"type": "array", "items": monitoring_schema()},
    )


def _dose() -> Schema:
    return closed_object(
        per_area=or_null(measured_schema("mg/m2")),
        calculated=or_null(measured_schema("mg")),
        rounded=or_null(measured_schema("mg")),
        ordered=or_null(measured_schema("mg")),
        difference_percent=or_null(DECIMAL),
    )


def _preparation() -> Schema:
    return closed_object(
        container=one_of(Container),
        vials={"type": "integer", "minimum": 1},
        withdraw=measured_schema("mL"),
        diluent=measured_schema("mL"),
        concentration=measured_schema("mg/mL"),
        rate=or_null(measured_schema("mL/h")),
        discard=measured_schema("mg"),
    )


def finding_schema() -> Schema:
    """Return the schema of a finding."""
    used = closed_object(path=TEXT, value=TEXT, taken_at=or_null(MOMENT))
    return closed_object(
        rule=TEXT,
        outcome=one_of(Outcome),
        severity=one_of(Severity),
        release=one_of(Release),
        title=TEXT,
        found=TEXT,
        expected=TEXT,
        message=TEXT,
        working={"type": "array", "items": TEXT},
        inputs={"type": "array", "items": used},
        source=source_schema(),
    )


def monitoring_schema(**more: Schema) -> Schema:
    """Return the schema of an item of the monitoring plan, with more keys where it has them."""
    return closed_object(
        item=one_of(MonitoringTask),
        due_from=DAY,
        due_to=DAY,
        status=one_of(MonitoringStatus),
        why=TEXT,
        source=source_schema(),
        **more,
    )


def source_schema() -> Schema:
    """Return the schema of a source."""
    return closed_object(key=TEXT, section=TEXT, verified={"type": "boolean"})


def measured_schema(unit: str) -> Schema:
    """Return the schema of a quantity in ``unit``."""
    return closed_object(value=DECIMAL, unit={"const": unit})


def closed_object(**properties: Schema) -> Schema:
    """Return the schema of an object with exactly these keys."""
    closed: Schema = {"type": "object", "additionalProperties": False, "properties": properties}
    return closed | {"required": list(properties)}


def one_of(words: type[Enum]) -> Schema:
    """Return the schema of the values of an enumeration."""
    return {"enum": [word.value for word in words]}


def or_null(schema: Schema) -> Schema:
    """Return a schema that null meets, too."""
    return {"anyOf": [schema, {"type": "null"}]}
