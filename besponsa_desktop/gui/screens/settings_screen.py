"""Settings: how the window looks and locks, printers and paper, people, and where the records are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.gui.forms.settings_screen import Ui_SettingsScreen
from besponsa_desktop.gui.idle_lock import LEAST_MINUTES, MOST_MINUTES
from besponsa_desktop.gui.language import LANGUAGES
from besponsa_desktop.gui.palette import DARK, LIGHT
from besponsa_desktop.gui.screens.desk_screen import DeskScreen
from besponsa_desktop.gui.screens.people_panel import PeoplePanel
from besponsa_desktop.gui.screens.records_panel import RecordsPanel
from besponsa_desktop.gui.theme import ZOOM_STEPS
from besponsa_desktop.gui.widgets.said import show_reason

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.theme import Theme

_WORKSHEET, _LABEL = "worksheet", "label"


class SettingsScreen(DeskScreen):
    """Shows and changes the settings; each change holds at once, the language from the next start on."""

    HELP = "settings"

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin with the look."""
        super().__init__(theme, desk, parent)
        self.ui = Ui_SettingsScreen()
        self.ui.setupUi(self)
        self.ui.place_list.begin(
            theme,
            (
                self.tr("Appearance and lock"),
                self.tr("Printers and paper"),
                self.tr("People"),
                self.tr("Records"),
            ),
        )
        self.people = PeoplePanel(self, self.ui, theme, desk)
        self.records = RecordsPanel(self, self.ui, desk)
        self._fill()
        self._connect()

    # ------------------------------------------------------------------ coming and going
    def enter(self) -> None:
        """Show what is set now."""
        self.ui.place_list.setFocus()
        self._show_look()
        self._show_paper()
        self.people.enter()
        self.records.enter()

    def clear(self) -> None:
        """Forget who was chosen."""
        self.people.clear()
        self.records.clear()
        self.ui.place_list.setCurrentRow(0)

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self.ui.place_list.show_theme()
        self.people.show_theme()
        self._show_look()

    # ------------------------------------------------------------------ what is set
    def _fill(self) -> None:
        ui = self.ui
        for percent in ZOOM_STEPS:
            ui.zoom_box.addItem(f"{percent}\u00a0%", percent)
        for minutes in range(LEAST_MINUTES, MOST_MINUTES + 1):
            words = self.tr("1 minute") if minutes == 1 else self.tr("{count} minutes").format(count=minutes)
            ui.lock_box.addItem(words, minutes)
        ui.language_box.addItem(self.tr("the computer\u2019s own"), "")
        for language, name in LANGUAGES.items():
            ui.language_box.addItem(name, language)

    def _show_look(self) -> None:
        ui, is_dark = self.ui, self.theme.palette is DARK
        (ui.dark_button if is_dark else ui.light_button).setChecked(True)
        ui.zoom_box.setCurrentIndex(ui.zoom_box.findData(self.theme.zoom_percent))
        ui.lock_box.setCurrentIndex(ui.lock_box.findData(self.desk.habits.lock_minutes))
        ui.language_box.setCurrentIndex(ui.language_box.findData(self.desk.habits.language))

    def _show_paper(self) -> None:
        from PySide6.QtPrintSupport import QPrinterInfo

        ui, habits = self.ui, self.desk.habits
        (ui.letter_button if habits.paper == "letter" else ui.a4_button).setChecked(True)
        names = QPrinterInfo.availablePrinterNames()
        for box, kind in ((ui.worksheet_box, _WORKSHEET), (ui.labels_box, _LABEL)):
            box.clear()
            box.addItem(self.tr("the usual printer"), "")
            for name in names:
                box.addItem(name, name)
            box.setCurrentIndex(max(box.findData(habits.printers.get(kind, "")), 0))
            box.setEnabled(bool(names))
        for name, edit in self._on_paper().items():
            edit.setText(habits.on_paper.get(name, ""))
        ui.paper_said.clear()
        ui.printers_words.setText(
            "" if names else self.tr("This computer has no printer: sheets are printed into files.")
        )

    def _on_paper(self) -> dict[str, QLineEdit]:
        """Return the fields of what papers say of the site."""
        ui = self.ui
        return {"address": ui.address_edit, "phone": ui.phone_edit, "gtin": ui.gtin_edit}

    def _say_on_paper(self, name: str, edit: QLineEdit) -> None:
        """Take what papers say of the site; a product code that is none is not taken."""
        from besponsa_desktop.workflow.vial_code import site_product_code

        self.ui.paper_said.clear()
        try:
            text = site_product_code(edit.text()) if name == "gtin" else edit.text().strip()
        except UnusableInput as unusable:
            show_reason(self.desk, unusable, self.ui.paper_said)
            return
        edit.setText(text)
        self.desk.habits.say_on_paper(name, text)

    def _connect(self) -> None:
        ui, habits = self.ui, self.desk.habits
        ui.place_list.currentRowChanged.connect(ui.place_pages.setCurrentIndex)
        ui.light_button.clicked.connect(lambda: self.theme.use(LIGHT.name))
        ui.dark_button.clicked.connect(lambda: self.theme.use(DARK.name))
        ui.zoom_box.activated.connect(lambda _: self.theme.zoom_to(_number(ui.zoom_box)))
        ui.lock_box.activated.connect(lambda _: habits.lock_after(_number(ui.lock_box)))
        ui.language_box.activated.connect(lambda _: habits.use_language(str(ui.language_box.currentData())))
        ui.a4_button.clicked.connect(lambda: habits.use_paper("a4"))
        ui.letter_button.clicked.connect(lambda: habits.use_paper("letter"))
        for name, edit in self._on_paper().items():
            edit.editingFinished.connect(lambda name=name, edit=edit: self._say_on_paper(name, edit))
        for box, kind in ((ui.worksheet_box, _WORKSHEET), (ui.labels_box, _LABEL)):
            box.activated.connect(
                lambda _, box=box, kind=kind: habits.remember_printer(kind, str(box.currentData()))
            )


def _number(box: QComboBox) -> int:
    """Return the number of the item that is chosen."""
    return int(box.currentData())
