"""The JSON Schema of the assessment file: every key is there, null where nothing is known."""

from __future__ import annotations

from enum import Enum

from besponsa_desktop.clinical.bsa import BsaFormula
from besponsa_desktop.clinical.findings import Outcome, Release, Severity, Verdict
from besponsa_desktop.clinical.monitoring import MonitoringStatus, MonitoringTask
from besponsa_desktop.clinical.order import Container
from besponsa_desktop.exchange.assessment_file import FORMAT
from besponsa_desktop.exchange.shapes import Schema

_TEXT: Schema = {"type": "string"}
_DIGEST: Schema = {"type": "string", "pattern": "^sha256:[0-9a-f]{64}$"}
_DECIMAL: Schema = {"type": "string", "pattern": r"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*[1-9])?$"}
_DAY: Schema = {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_MOMENT: Schema = {"type": "string", "format": "date-time", "pattern": r"T.*(?:Z|[+-][0-9]{2}:[0-9]{2})$"}


def assessment_schema() -> Schema:
    """Return the schema of the assessment document."""
    return _object(
        format={"const": FORMAT},
        verdict=_words(Verdict),
        protocol=_object(id=_TEXT, digest=_DIGEST),
        policy=_object(digest=_DIGEST),
        order_digest=_DIGEST,
        bsa=_or_null(_object(formula=_words(BsaFormula), value=_DECIMAL, unit={"const": "m2"})),
        dose=_dose(),
        preparation=_or_null(_preparation()),
        findings={"type": "array", "items": _finding()},
        monitoring={"type": "array", "items": _monitoring()},
    )


def _dose() -> Schema:
    return _object(
        per_area=_or_null(_measured("mg/m2")),
        calculated=_or_null(_measured("mg")),
        rounded=_or_null(_measured("mg")),
        ordered=_or_null(_measured("mg")),
        difference_percent=_or_null(_DECIMAL),
    )


def _preparation() -> Schema:
    return _object(
        container=_words(Container),
        vials={"type": "integer", "minimum": 1},
        withdraw=_measured("mL"),
        diluent=_measured("mL"),
        concentration=_measured("mg/mL"),
        rate=_or_null(_measured("mL/h")),
        discard=_measured("mg"),
    )


def _finding() -> Schema:
    used = _object(path=_TEXT, value=_TEXT, taken_at=_or_null(_MOMENT))
    return _object(
        rule=_TEXT,
        outcome=_words(Outcome),
        severity=_words(Severity),
        release=_words(Release),
        title=_TEXT,
        found=_TEXT,
        expected=_TEXT,
        message=_TEXT,
        working={"type": "array", "items": _TEXT},
        inputs={"type": "array", "items": used},
        source=_source(),
    )


def _monitoring() -> Schema:
    return _object(
        item=_words(MonitoringTask),
        due_from=_DAY,
        due_to=_DAY,
        status=_words(MonitoringStatus),
        why=_TEXT,
        source=_source(),
    )


def _source() -> Schema:
    return _object(key=_TEXT, section=_TEXT, verified={"type": "boolean"})


def _measured(unit: str) -> Schema:
    return _object(value=_DECIMAL, unit={"const": unit})


def _object(**properties: Schema) -> Schema:
    closed: Schema = {"type": "object", "additionalProperties": False, "properties": properties}
    return closed | {"required": list(properties)}


def _words(words: type[Enum]) -> Schema:
    return {"enum": [word.value for word in words]}


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}
