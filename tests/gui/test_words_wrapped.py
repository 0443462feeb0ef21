"""No word that is shown escapes translation: it goes through ``tr``, in a way that is found.

The translations' tool reads code without running it. So a word must stand in the call itself, and the call
must be one that the tool knows; what it overlooks is seen here.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.source import PACKAGE, place, python_files, tree_of
from tests.gui.translations import messages
from ui.translate import texts_of

GUI = PACKAGE / "gui"
#: Calls whose texts a person reads or hears.
SHOWING = {
    *("setText", "setToolTip", "setStatusTip", "setWhatsThis", "setPlaceholderText", "setWindowTitle"),
    *("setAccessibleName", "setAccessibleDescription", "setPlainText", "setHtml", "setLabelText", "setTitle"),
    *("addAction", "addItem", "addItems", "addTab", "setHeaderLabels", "drawText", "_put", "count_text"),
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QMenu"),
    *("QListWidgetItem", "ElidedLabel", "QProgressDialog", "Notice", "Question", "Asked", "GroupLine"),
    *("getOpenFileName", "getSaveFileName", "getExistingDirectory", "SurroundingsFailed", "Refused"),
}
#: Calls that hold words in some of their arguments by name.
HOLDING = {"RowColumn": {"head"}, "Column": {"head"}, "Table": {"noun", "add", "empty"}}
TRANSLATING = {"tr", "_tr", "_later", "translate", "QT_TRANSLATE_NOOP"}
#: Words that are the same in every language: formats, units, names of files, keys of the code.
ALIKE = {
    *("%H:%M", "sha256 ", "\u00a0MB", "caption", "PDF (*.pdf)", "TOML (*.toml)", "*.db"),
}


def name_of(call: ast.Call) -> str:
    """Return what is called, without what it belongs to."""
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def words_in(node: ast.AST) -> Iterator[str]:
    """Yield the texts with letters in an expression that are not translated there."""
    if isinstance(node, ast.Call) and name_of(node) in TRANSLATING:
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and any(map(str.isalpha, node.value)):
        yield node.value
    if isinstance(node, ast.Compare | ast.Subscript | ast.Lambda):
        return
    for inner in ast.iter_child_nodes(node):
        yield from words_in(inner)


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Yield every call of a file with the class in which it stands."""

    def inside(node: ast.AST, of: str) -> Iterator[tuple[str, ast.Call]]:
        for inner in ast.iter_child_nodes(node):
            if isinstance(inner, ast.Call):
                yield of, inner
            yield from inside(inner, inner.name if isinstance(inner, ast.ClassDef) else of)

    return inside(tree_of(path), "")


def shown_words(call: ast.Call) -> Iterator[str]:
    """Yield what a call shows untranslated."""
    name, named = name_of(call), [(word.arg, word.value) for word in call.keywords]
    given = call.args + [value for _, value in named] if name in SHOWING else []
    for argument in given + [value for key, value in named if key in HOLDING.get(name, ())]:
        yield from (words for words in words_in(argument) if words not in ALIKE)


def test_that_no_word_is_shown_untranslated() -> None:
    assert {
        f"{place(path, call.lineno)} {name_of(call)}": words
        for path in python_files(below=GUI)
        for _, call in calls(path)
        if (words := list(shown_words(call)))
    } == {}


def test_that_the_tool_finds_every_word_where_the_window_looks_for_it() -> None:
    found = {(context, source) for context, source, _ in messages(texts_of("de"))}
    overlooked = {}
    for path in python_files(below=GUI):
        for of, call in calls(path):
            name = name_of(call)
            if name not in {"tr", "_tr", "_later"} or not call.args:
                continue
            argument, context = call.args[0], of if name == "tr" else ""
            literal = argument.value if isinstance(argument, ast.Constant) else None
            if (name != "_tr" and literal is None) or (literal and (context, literal) not in found):
                overlooked[place(path, call.lineno)] = ast.unparse(argument)
    assert overlooked == {}
