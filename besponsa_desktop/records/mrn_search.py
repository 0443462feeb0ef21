"""Finding an MRN however it is spelled: the database leaves out what cannot be it, before any is compared."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ColumnElement, Integer, func, or_
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class _Bytes(FunctionElement[int]):
    """How many bytes a text has in UTF-8, as each database says it."""

    type = Integer()
    inherit_cache = True


@compiles(_Bytes, "sqlite")
def _on_sqlite(element: _Bytes, compiler: SQLCompiler, **said: Any) -> str:
    return f"length(CAST({compiler.process(element.clauses, **said)} AS BLOB))"


@compiles(_Bytes, "postgresql")
def _on_postgresql(element: _Bytes, compiler: SQLCompiler, **said: Any) -> str:
    return f"octet_length({compiler.process(element.clauses, **said)})"


def could_be(stated: Column[str], key: str) -> ColumnElement[bool]:
    """Return the condition that a text could have ``key``, its spelling as it is compared.

    A text of ASCII alone has it only if it contains it, letter case aside. Of any other nothing is said.
    """
    is_other = _Bytes(stated) != func.length(stated)
    if not key.isascii():
        return is_other
    return or_(func.lower(stated).contains(key, autoescape=True), is_other)
