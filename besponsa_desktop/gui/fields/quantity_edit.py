"""A line edit for a measured value of the order: a number with the unit that stands beside it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from PySide6.QtWidgets import QLabel

from besponsa_desktop.gui.fields.text_edit import NumberEdit, Question
from besponsa_desktop.gui.fields.unit_text import unit_text
from besponsa_desktop.gui.language import tr as _tr


class QuantityEdit(NumberEdit):
    """A number in the unit of the dynamic property ``unit`` (UCUM), shown in the label ``…_unit`` beside it.

    A loaded value in another unit is kept as it is, unit and all, and cannot be typed over: the window asks
    for its own unit only, and a number must not change its unit under the hand.
    """

    def load(self, raw: object) -> None:
        """Show a quantity of the order document: an object with value and unit."""
        self.unit = str(raw["unit"]) if isinstance(raw, Mapping) and raw.get("unit") else self.own_unit
        self._show_unit()
        super().load(raw)

    unit = ""

    @cached_property
    def own_unit(self) -> str:
        """Return the unit that the window asks for."""
        return str(self.property("unit") or "")

    @property
    def is_foreign(self) -> bool:
        """Tell whether the value was loaded in a unit that the window does not ask for."""
        return bool(self.unit) and self.unit != self.own_unit

    def raw(self) -> object:
        """Return value and unit; ``None`` where no number stands."""
        value = super().raw()
        if value is None or isinstance(value, Mapping):
            return value
        return {"value": value, "unit": self.own_unit}

    def shown(self, raw: object) -> str:
        """Return the number alone: the unit stands beside it."""
        return str(raw.get("value") or "") if isinstance(raw, Mapping) else ""

    def question(self) -> Question | None:
        """Return both readings of a comma, or the way out of a unit that is not asked for."""
        if not self.is_foreign:
            return super().question()
        sentence = _tr("{value} {unit} is kept as it came.")
        answer = _tr("Replace it, in {unit}").format(unit=unit_text(self.own_unit))
        return Question(sentence.format(value=self.text(), unit=unit_text(self.unit)), ((answer, ""),))

    def put(self, text: str) -> None:
        """Put in a text as if it had been typed, in the window's own unit."""
        if self.is_foreign:
            self.load(None)
        super().put(text)

    @staticmethod
    def own_part(value: object) -> object:
        """Return what of an object the field stands for: the other keys have fields of their own."""
        if not isinstance(value, Mapping):
            return value
        return {key: value[key] for key in ("value", "unit") if value.get(key) is not None} or None

    def _show_unit(self) -> None:
        self.setReadOnly(self.is_foreign)
        label = self._unit_label()
        if label is not None:
            label.setText(unit_text(self.unit))

    def _unit_label(self) -> QLabel | None:
        parent = self.parentWidget()
        name = self.objectName().removesuffix("_edit") + "_unit"
        return parent.findChild(QLabel, name) if parent and name != "_unit" else None
