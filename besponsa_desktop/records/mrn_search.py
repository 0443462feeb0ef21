"""Finding an MRN however it is spelled: by an index of its lower case, and among the few that are odd."""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import Column, CompoundSelect, Integer, Select, func, union_all
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

_PLAIN = re.compile("[!-~]+")


class _IsOdd(FunctionElement[int]):
    """Whether a text has anything but printable ASCII in it, said as the database's partial index says it."""

    type = Integer()  # a Boolean would be compared with 1, and the index not be found
    inherit_cache = True


@compiles(_IsOdd, "sqlite")
def _on_sqlite(element: _IsOdd, compiler: SQLCompiler, **said: Any) -> str:
    return f"{compiler.process(element.clauses, **said)} GLOB '*[^!-~]*'"


@compiles(_IsOdd, "postgresql")
def _on_postgresql(element: _IsOdd, compiler: SQLCompiler, **said: Any) -> str:
    return f"{compiler.process(element.clauses, **said)} ~ '[^!-~]'"


def spelled_like(statement: Select[Any], stated: Column[str], key: str) -> Select[Any] | CompoundSelect[Any]:
    """Return a statement for the rows whose text could have ``key``, its spelling as it is compared.

    Printable ASCII alone has the key that is its lower case. Of any other text nothing is said: there are
    few.
    """
    odd = statement.where(_IsOdd(stated))
    plain = statement.where(func.lower(stated) == key)
    return union_all(plain, odd) if _PLAIN.fullmatch(key) else odd
