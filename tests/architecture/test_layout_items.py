"""Items of layouts are never taken into hand: one that Qt has deleted brings the program down."""

import pytest

from tests.architecture.source import PACKAGE, called_names, place, python_files, tree_of

TAKEN = ("itemAt", "takeAt", "itemAtPosition")


def test_that_no_item_of_a_layout_is_taken_into_hand() -> None:
    found = [
        place(path, line)
        for path in python_files(below=PACKAGE / "gui")
        for line, name in called_names(tree_of(path))
        if name.rpartition(".")[2] in TAKEN
    ]
    assert found == []


@pytest.mark.parametrize("name", TAKEN)
def test_that_each_way_is_seen(name: str) -> None:
    import ast

    ((_, called),) = called_names(ast.parse(f"grid.{name}(0)"))
    assert called.rpartition(".")[2] in TAKEN
