"""A protocol or site policy in rows: every parameter with value, unit and source; and two compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, is_dataclass
from decimal import Decimal
from enum import Enum
from typing import Any, TypeAlias

from besponsa_desktop.clinical.bsa import BsaFormula
from besponsa_desktop.clinical.display import number_text, yes_no_text
from besponsa_desktop.clinical.findings import Citation
from besponsa_desktop.clinical.parameters import Sourced
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import OtherFigures, Regimen
from besponsa_desktop.clinical.units import unit_label
from besponsa_desktop.protocol.reader import Parameter, parameters_of

Edition: TypeAlias = Regimen | SitePolicy

#: What is shown for a group that has a source and no value of its own, and for a value that is not set.
SEE_SOURCE, NOT_SET = "see source", "none"
_ABOUT = frozenset({"id", "name", "edition", "status", "digest"})
_LABELS = {"d": "days", "mo": "months", "a": "years", "1": "", "Cel": "°C", "kg/m2": "kg/m²"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterRow:
    """One parameter: its key in the data file, value and unit as people read them, and what it rests on.

    ``unit`` is empty for a pure number or a text; ``source`` is a key of the source list. ``verified`` false
    means "confirm with current labelling".
    """

    key: str
    value: str
    unit: str
    source: str
    section: str
    verified: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A parameter that two editions do not share alike: its row in each; ``None`` where it is not there."""

    key: str
    first: ParameterRow | None
    second: ParameterRow | None


def parameters(edition: Edition) -> tuple[ParameterRow, ...]:
    """Return every parameter of a protocol or site policy, in the order of its data file."""
    stated = (p for p in parameters_of(type(edition)) if p.name not in _ABOUT)
    return tuple(row for p in stated for row in _rows(p, getattr(edition, p.name), p.name, None))


def difference(first: Edition, second: Edition) -> tuple[Difference, ...]:
    """Return the parameters whose value, unit or verified mark differ; a differing source alone is none."""
    rows, others = _by_key(first), _by_key(second)
    return tuple(
        Difference(key=key, first=rows.get(key), second=others.get(key))
        for key in rows | others
        if _meaning(rows.get(key)) != _meaning(others.get(key))
    )


def _by_key(edition: Edition) -> dict[str, ParameterRow]:
    return {row.key: row for row in parameters(edition)}


def _meaning(row: ParameterRow | None) -> tuple[str, str, bool] | None:
    return None if row is None else (row.value, row.unit, row.verified)


def _rows(parameter: Parameter, value: Any, key: str, source: Citation | None) -> Iterator[ParameterRow]:
    if isinstance(value, OtherFigures):
        yield _row(key, f"{value.name} ({value.id})", "", value.doses.first_cycle.source)
    elif isinstance(value, tuple) and value and is_dataclass(value[0]):
        for index, entry in enumerate(value):
            yield from _rows(parameter, entry, f"{key}[{index}]", source)
    elif is_dataclass(value):
        yield from _group(value, key, source)
    elif source is not None:
        yield _row(key, _text(value), _unit(parameter, value), source)


def _group(group: Any, key: str, source: Citation | None) -> Iterator[ParameterRow]:
    source = group.source if isinstance(group, Sourced) else source
    own = [p for p in parameters_of(type(group)) if p.type is not Citation]
    if source is not None and all(is_dataclass(p.type) for p in own):
        yield _row(key, SEE_SOURCE, "", source)
    for parameter in own:
        yield from _rows(parameter, getattr(group, parameter.name), f"{key}.{parameter.name}", source)


def _row(key: str, value: str, unit: str, source: Citation) -> ParameterRow:
    return ParameterRow(
        key=key,
        value=value,
        unit=unit,
        source=source.key,
        section=source.section,
        verified=source.verified,
    )


def _text(value: Any) -> str:
    match value:
        case None:
            return NOT_SET
        case bool():
            return yes_no_text(value)
        case Decimal():
            return number_text(value)
        case BsaFormula():
            return value.label
        case Enum():
            return str(value.value)
        case tuple():
            return (
                ", ".join(" = ".join(item) if isinstance(item, tuple) else item for item in value) or NOT_SET
            )
        case _:
            return str(value)


def _unit(parameter: Parameter, value: Any) -> str:
    if parameter.unit is None or value is None:
        return ""
    return _LABELS[parameter.unit] if parameter.unit in _LABELS else unit_label(parameter.unit)
