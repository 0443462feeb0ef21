"""The strict reader: data becomes values whose declared types and units say what must stand in the file."""

from __future__ import annotations

import types
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from decimal import Decimal
from functools import cache, partial
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from besponsa_desktop.clinical.findings import Citation
from besponsa_desktop.errors import Fault
from besponsa_desktop.protocol.protocol_file import ProtocolFile, ProtocolFileError, fault_at
from besponsa_desktop.protocol.scalars import (
    Refused,
    answer_of,
    choice_of,
    code_of,
    decimal_of,
    inner_key,
    name_of,
    number_in,
    one_of,
    shown,
    text_of,
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A key of a table: its type, a number's unit, whether it may be left out, and what a list holds.

    A list holds names in lower case; ``codes`` as printed on a product; or names ``as_written`` by a site.
    """

    name: str
    type: Any
    unit: str | None
    optional: bool
    default: Any
    codes: bool
    may_be_empty: bool
    as_written: bool = False

    @property
    def example(self) -> str:
        """Return how the key is written."""
        if self.unit is not None:
            return f"{self.name} = {number_in(self.unit)}"
        if self.type is Citation:
            return f'{self.name} = {{ key = "…", section = "…", verified = … }}'
        return f"a table [{self.name}]" if is_dataclass(self.type) else f"{self.name} = …"


def parameters_of(kind: Any) -> tuple[Parameter, ...]:
    """Return the parameters that the fields of a dataclass declare, in their order."""
    return _declared(kind)


@cache
def _declared(kind: Any) -> tuple[Parameter, ...]:
    hints = get_type_hints(kind)
    return tuple(_parameter(field, hints[field.name]) for field in fields(kind))


def _parameter(field: Any, hint: Any) -> Parameter:
    optional = get_origin(hint) is types.UnionType
    return Parameter(
        name=field.name,
        type=get_args(hint)[0] if optional else hint,
        unit=field.metadata.get("unit"),
        optional=optional or field.default is not MISSING,
        default=None if field.default is MISSING else field.default,
        codes=field.metadata.get("codes", False),
        may_be_empty=field.metadata.get("may_be_empty", False),
        as_written=field.metadata.get("as_written", False),
    )


class Reader:
    """Reads one file and notes every fault; ``numbers`` holds each number that was read, by its key."""

    def __init__(self, file: ProtocolFile, sources: Collection[str]) -> None:
        """Read ``file``, whose citations name keys of ``sources``."""
        self.file = file
        self.sources = sources
        self.numbers: dict[str, Decimal] = {}
        self._faults = [(line, _unplain(file.name, line)) for line in file.lines.unplain]

    def refuse(self, key: str, found: str, needed: str) -> None:
        """Note a fault of ``key``."""
        self._faults.append((self.file.lines.line_of(key), self.file.fault(key, found, needed)))

    def finish(self) -> None:
        """Return if the file has no fault.

        Raises:
            ProtocolFileError: it has; its faults stand in the order of their lines.
        """
        if self._faults:
            raise ProtocolFileError(fault for _, fault in sorted(self._faults, key=lambda place: place[0]))

    def fields(
        self, expected: Iterable[Parameter], table: Mapping[str, Any], key: str = ""
    ) -> dict[str, Any]:
        """Return the value of every parameter expected in ``table``; ``None`` after its fault."""
        expected = tuple(expected)
        self._unknown(table, tuple(parameter.name for parameter in expected), key)
        return {parameter.name: self._field(parameter, table, key) for parameter in expected}

    def group(self, kind: Any, value: object, key: str) -> Any:
        """Return the group ``kind`` from a table under its own header; ``None`` after a fault."""
        place, _, entry = key.partition("[")
        if not isinstance(value, dict) or place in self.file.lines.keys:
            header = f"[[{place}]]" if entry else f"[{key}]"
            self.refuse(key, shown(value), f"a table {header} with one key a line")
            return None
        return self._made(kind, value, key)

    def _made(self, kind: Any, table: Mapping[str, Any], key: str) -> Any:
        before = len(self._faults)
        values = self.fields(parameters_of(kind), table, key)
        return kind(**values) if len(self._faults) == before else None

    def _field(self, parameter: Parameter, table: Mapping[str, Any], key: str) -> Any:
        inner = inner_key(key, parameter.name)
        if parameter.name in table:
            return self._value(parameter, table[parameter.name], inner)
        if not parameter.optional:
            self.refuse(inner, "nothing", parameter.example)
        return parameter.default

    def _value(self, parameter: Parameter, value: object, key: str) -> Any:
        if parameter.unit is not None:
            return self._number(parameter.unit, value, key)
        if parameter.type is Citation:
            return self._citation(value, key)
        if get_origin(parameter.type) is tuple:
            return self._list(parameter, value, key)
        if is_dataclass(parameter.type):
            return self.group(parameter.type, value, key)
        return self._scalar(_SCALARS.get(parameter.type) or partial(choice_of, parameter.type), value, key)

    def _scalar(self, read: Callable[[object], T], value: object, key: str) -> T | None:
        try:
            return read(value)
        except Refused as refused:
            self.refuse(key, refused.found, refused.needed)
            return None

    def _number(self, unit: str, value: object, key: str) -> Decimal | None:
        if not isinstance(value, dict):
            self.refuse(key, shown(value), number_in(unit, value))
            return None
        self._unknown(value, ("value", "unit"), key)
        self._missing(value, ("value", "unit"), key)
        if value.get("unit", unit) != unit:
            self.refuse(key, f"the unit {shown(value['unit'])}", f'the unit "{unit}"')
        number = self._scalar(partial(decimal_of, unit), value["value"], key) if "value" in value else None
        if number is not None:
            self.numbers[key] = number
        return number

    def _citation(self, value: object, key: str) -> Citation | None:
        if not isinstance(value, dict):
            self.refuse(key, shown(value), '{ key = "…", section = "…", verified = … }')
            return None
        cited: Citation | None = self._made(Citation, value, key)
        if cited is not None and cited.key not in self.sources:
            self.refuse(f"{key}.key", shown(cited.key), f"a key of sources.toml: {', '.join(self.sources)}")
        return cited

    def _list(self, parameter: Parameter, value: object, key: str) -> tuple[Any, ...]:
        if not isinstance(value, list) or (not value and not parameter.may_be_empty):
            self.refuse(key, shown(value), f"a list that is not empty: {parameter.name} = [ … ]")
            return ()
        items = tuple(self._item(parameter, item, f"{key}[{index}]") for index, item in enumerate(value))
        self._repeated(value, key)
        return items

    def _item(self, parameter: Parameter, item: object, key: str) -> Any:
        kind = get_args(parameter.type)[0]
        if is_dataclass(kind):
            return self.group(kind, item, key)
        if kind is str:
            written = code_of if parameter.codes else text_of if parameter.as_written else name_of
            return self._scalar(written, item, key)
        return self._list(_SYNONYMS, item, key)

    def _repeated(self, items: list[Any], key: str) -> None:
        seen = set[str]()
        for index, item in enumerate(items):
            if repr(item) in seen:
                self.refuse(f"{key}[{index}]", f"{shown(item)} again", "each entry once")
            seen.add(repr(item))

    def _unknown(self, table: Mapping[str, Any], names: tuple[str, ...], key: str) -> None:
        for name in table:
            if name not in names:
                self.refuse(inner_key(key, name), "an unknown key", one_of(names))

    def _missing(self, table: Mapping[str, Any], names: tuple[str, ...], key: str) -> None:
        for name in names:
            if name not in table:
                self.refuse(inner_key(key, name), "nothing", f'{name} = "…"')


_SCALARS: dict[type, Callable[[object], Any]] = {str: text_of, bool: answer_of}
_SYNONYMS = Parameter("group", tuple[str, ...], None, False, None, False, False)


def _unplain(name: str, line: int) -> Fault:
    return fault_at(name, line, "another form", "one key a line, written as: key = value")
