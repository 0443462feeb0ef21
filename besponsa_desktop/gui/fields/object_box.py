"""A drop-down that says whether a part of the order document is there at all."""

from __future__ import annotations

from besponsa_desktop.gui.fields.choice_box import ChoiceBox

_RECORDED = "recorded"


class ObjectBox(ChoiceBox):
    """A choice between "not there" and "there": an object of the document, filled by the fields inside it."""

    def load(self, raw: object) -> None:
        """Choose by whether the document has the object."""
        super().load(None if raw is None else _RECORDED)

    def raw(self) -> object:
        """Return an empty object to be filled, or ``None``."""
        return None if super().raw() is None else {}
