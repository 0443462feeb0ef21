"""The rules of style that a machine can count."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.source import place, python_files, tree_of

LONGEST_FUNCTION = 40
LONGEST_FILE = 250


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield every function and method of a file."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Return a function's length in lines, without its decorators."""
    return (function.end_lineno or function.lineno) - function.lineno + 1


def begins_with_docstring(path: Path) -> bool:
    """Tell whether the file's first line opens its docstring; an empty file has nothing to say."""
    text = path.read_text(encoding="utf-8")
    return not text or (text.startswith(('"""', 'r"""')) and ast.get_docstring(tree_of(path)) is not None)


def test_that_every_file_begins_with_its_docstring() -> None:
    assert [place(path) for path in python_files() if not begins_with_docstring(path)] == []


def test_that_no_function_is_longer_than_forty_lines() -> None:
    assert {
        f"{place(path, function.lineno)} {function.name}": length(function)
        for path in python_files()
        for function in functions(path)
        if length(function) > LONGEST_FUNCTION
    } == {}


def test_that_no_file_is_longer_than_one_subject() -> None:
    lengths = {place(path): path.read_text(encoding="utf-8").count("\n") for path in python_files()}
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FILE} == {}
