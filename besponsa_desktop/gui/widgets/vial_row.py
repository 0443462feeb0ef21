"""One vial at the bench: product, lot, expiry, serial, when it was reconstituted, and how much is drawn."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from besponsa_desktop.gui import icons
from besponsa_desktop.gui.fields.text_edit import TextEdit
from besponsa_desktop.gui.fields.time_edits import MomentEdit
from besponsa_desktop.gui.fields.typed_time import shown_moment
from besponsa_desktop.gui.forms.vial_row import Ui_VialRow
from besponsa_desktop.gui.states import set_state
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.asking import Asking, is_readable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from besponsa_desktop.workflow.vial_code import VialCode

_ICON = 18


class VialRow(QFrame):
    """Empty until a vial is scanned into it. ``changed``: something was typed; ``settled``: a field was left.

    ``now_wanted``: the present time is wanted as that of the reconstitution. ``removed``: the vial is none.
    """

    changed = Signal()
    settled = Signal()
    now_wanted = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._theme = theme
        self.gtin = ""
        self._severity = "note"
        self.ui = Ui_VialRow()
        self.ui.setupUi(self)
        ui = self.ui
        self.edits: dict[str, TextEdit] = {
            "lot": ui.lot_edit,
            "expires_on": ui.expires_edit,
            "serial": ui.serial_edit,
            "reconstituted_at": ui.reconstituted_edit,
        }
        self.asking = {key: Asking(edit) for key, edit in self.edits.items()}
        for key, asking in self.asking.items():
            ui.vial_field_lines.addWidget(asking.row)
            self.edits[key].changed.connect(self.changed)
            self.edits[key].left.connect(self.settled)
        ui.reconstituted_button.clicked.connect(self.now_wanted)
        ui.remove_button.clicked.connect(self.removed)
        self.show_as_empty()

    # ------------------------------------------------------------------ what it holds
    @property
    def is_filled(self) -> bool:
        """Tell whether a vial stands here."""
        return bool(self.gtin)

    @property
    def is_asking(self) -> bool:
        """Tell whether a question is open, or something cannot be read."""
        return any(asking.is_open or not is_readable(asking.edit) for asking in self.asking.values())

    @property
    def needs_time(self) -> bool:
        """Tell whether a vial stands here whose reconstitution has no time yet."""
        return self.is_filled and not self.ui.reconstituted_edit.text().strip()

    def recorded(self) -> dict[str, object]:
        """Return the vial as the contract writes it; what cannot be read yet is not stated."""
        read = {key: edit.raw() if is_readable(edit) else None for key, edit in self.edits.items()}
        return {"gtin": self.gtin, **read}

    def show_code(self, code: VialCode) -> None:
        """Show a vial that was scanned."""
        self.show_recorded(
            {
                "gtin": code.gtin,
                "lot": code.lot,
                "expires_on": None if code.expires_on is None else code.expires_on.isoformat(),
                "serial": code.serial,
            }
        )

    def show_recorded(self, recorded: Mapping[str, object]) -> None:
        """Show a vial as it was recorded."""
        self.gtin = str(recorded.get("gtin") or "")
        for key, edit in self.edits.items():
            edit.load(recorded.get(key))
            self.asking[key].say("")
        self.ui.vial_fields.setVisible(self.is_filled)
        self.ui.remove_button.setVisible(self.is_filled)

    def show_as_empty(self) -> None:
        """Show no vial."""
        self.show_recorded({})
        self.say(())

    def set_time(self, moment: datetime) -> None:
        """Take a moment as that of the reconstitution."""
        self.ui.reconstituted_edit.put(shown_moment(moment.isoformat()))

    def offer(self, offset: str, words: str) -> None:
        """Offer an offset where a time is typed without one."""
        edit = self.ui.reconstituted_edit
        assert isinstance(edit, MomentEdit)
        edit.offers = lambda _local: ((offset, words),)

    # ------------------------------------------------------------------ how it looks
    def show_place(self, number: int, withdrawn: str) -> None:
        """Show which vial it is, and how much is drawn from it."""
        self.ui.vial_title.setText(self.tr("Vial {number}").format(number=number))
        self.setAccessibleName(self.ui.vial_title.text())
        words = self.tr("withdraw {volume}").format(volume=withdrawn) if withdrawn else ""
        self.ui.withdraw_value.setText(words)
        self.ui.vial_product.setText(
            self.tr("GTIN {gtin}").format(gtin=self.gtin) if self.gtin else self.tr("to be scanned")
        )

    def say(self, wrong: tuple[str, ...]) -> None:
        """Show what speaks against the vial."""
        self._severity = "reject" if wrong else "pass" if self.is_filled else "note"
        set_state(self.ui.vial_said, "state", "error" if wrong else "")
        self.ui.vial_said.setText(". ".join(f"{each[:1].upper()}{each[1:]}" for each in wrong))
        self.ui.vial_said.setVisible(bool(wrong))
        self.show_theme()

    def set_open(self, is_open: bool) -> None:
        """Let the fields be typed in, or show them only."""
        for edit in self.edits.values():
            edit.setReadOnly(not is_open)
        self.ui.reconstituted_button.setVisible(is_open)
        self.ui.remove_button.setVisible(is_open and self.is_filled)

    def show_theme(self) -> None:
        """Draw the sign in the colours of the theme."""
        size, ratio = self._theme.px(_ICON), self.devicePixelRatioF()
        palette = self._theme.palette
        if self._severity == "reject":
            drawn = icons.severity_pixmap("reject", size, palette, ratio)
        else:
            ink = palette.text if self.is_filled else palette.text_3
            drawn = icons.pixmap("vial", size, ink, ratio=ratio)
        self.ui.vial_icon.setPixmap(drawn)
