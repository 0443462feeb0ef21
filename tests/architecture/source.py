"""The project's own files, and its Python files as syntax trees, for the tests that read code."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "besponsa_desktop"
GENERATED = PACKAGE / "gui" / "forms"


@cache
def tracked_files() -> tuple[Path, ...]:
    """Return every file that git tracks and that is there, as absolute paths."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True)
    return tuple(path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file())


def python_files(*, below: Path = ROOT) -> list[Path]:
    """Return the tracked Python files below a folder that a person wrote."""
    return [
        path
        for path in tracked_files()
        if path.suffix == ".py" and path.is_relative_to(below) and not path.is_relative_to(GENERATED)
    ]


@cache
def tree_of(path: Path) -> ast.Module:
    """Return a Python file's syntax tree."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def imported_modules(tree: ast.AST) -> Iterator[str]:
    """Yield the full name of every module that is imported anywhere in the tree."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def called_names(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the line and the dotted name of every call in the tree, such as (12, "datetime.now")."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield node.lineno, ast.unparse(node.func)


def place(path: Path, line: int = 1) -> str:
    """Return a file's place as a person looks it up: "besponsa_desktop/app.py:12"."""
    return f"{path.relative_to(ROOT).as_posix()}:{line}"
