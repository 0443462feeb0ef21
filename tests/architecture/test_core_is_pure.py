"""The clinical core: the standard library's values and pint, no file, no clock, no log, no global."""

import ast

import pytest

from tests.architecture.source import PACKAGE, called_names, imported_modules, place, python_files, tree_of

CORE = python_files(below=PACKAGE / "clinical")
MAY_BE_IMPORTED = {
    "__future__", "abc", "bisect", "collections", "dataclasses", "datetime", "decimal", "enum", "fractions",
    "functools", "itertools", "operator", "re", "string", "types", "typing", "unicodedata",
    "pint",
    "besponsa_desktop",
}  # fmt: skip
MAY_NOT_BE_CALLED = {
    "__import__",
    "breakpoint",
    "compile",
    "eval",
    "exec",
    "globals",
    "input",
    "open",
    "print",
}


def impurities(tree: ast.Module) -> list[str]:
    """Return what in the tree reaches outside: imports, calls, and names made global."""
    imports = [name for name in imported_modules(tree) if name.split(".")[0] not in MAY_BE_IMPORTED]
    calls = [name for _, name in called_names(tree) if name in MAY_NOT_BE_CALLED]
    names_made_global = [", ".join(node.names) for node in ast.walk(tree) if isinstance(node, ast.Global)]
    return imports + calls + names_made_global


def test_that_the_core_is_there_to_be_read() -> None:
    assert any(path.name == "assessment.py" for path in CORE)


def test_that_the_core_reaches_nothing_outside() -> None:
    assert {place(path): found for path in CORE if (found := impurities(tree_of(path)))} == {}


@pytest.mark.parametrize(
    "code",
    ["import logging", "from pathlib import Path", "import time", "open('x')", "def f():\n    global seen"],
)
def test_that_each_way_outside_is_seen(code: str) -> None:
    assert impurities(ast.parse(code))
