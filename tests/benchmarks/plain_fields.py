"""Plain Qt widgets under the names of the program's own, so that its forms build a bare window."""

from __future__ import annotations

import sys
from types import ModuleType

from PySide6.QtWidgets import QComboBox, QLineEdit, QTableView, QWidget

PLAIN: dict[str, dict[str, type[QWidget]]] = {
    "choice_box": {"ChoiceBox": QComboBox},
    "laboratory_table": {"LaboratoryTable": QTableView},
    "object_box": {"ObjectBox": QComboBox},
    "quantity_edit": {"QuantityEdit": QLineEdit},
    "record_table": {"RecordTable": QWidget},
    "text_edit": {"TextEdit": QLineEdit, "NumberEdit": QLineEdit},
    "time_edits": {"DayEdit": QLineEdit, "MomentEdit": QLineEdit},
}


def put_in_place() -> None:
    """Let the forms import plain widgets from the modules of the program's fields."""
    for name, classes in PLAIN.items():
        full_name = f"besponsa_desktop.gui.fields.{name}"
        module = ModuleType(full_name)
        vars(module).update(classes)
        sys.modules[full_name] = module
