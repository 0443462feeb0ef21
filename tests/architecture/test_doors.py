"""Every outside library is argued for and has one door: one that has none yet may be imported nowhere.

The import contracts in pyproject.toml guard the doors they name; this guards against libraries they do not.
"""

import sys
import tomllib

from tests.architecture.source import PACKAGE, ROOT, imported_modules, place, python_files, tree_of

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def named_in_contracts() -> set[str]:
    """Return every library that an import contract names."""
    contracts = PROJECT["tool"]["importlinter"]["contracts"]
    keys = ("protected_modules", "forbidden_modules")
    names = {name for contract in contracts for key in keys for name in contract.get(key, [])}
    return {name for name in names if not name.startswith("besponsa_desktop")}


def test_that_every_library_in_use_has_a_door() -> None:
    known = named_in_contracts() | set(sys.stdlib_module_names) | {"besponsa_desktop"}
    assert {
        place(path): foreign
        for path in python_files(below=PACKAGE)
        if (foreign := {name.split(".")[0] for name in imported_modules(tree_of(path))} - known)
    } == {}
