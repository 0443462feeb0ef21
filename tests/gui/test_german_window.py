"""The window in German: its words, and no number, date, verdict or finding otherwise than in English."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence
from PySide6.QtWidgets import QApplication, QHeaderView, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from besponsa_desktop import app
from besponsa_desktop.gui.language import LANGUAGES, listed, speak, spoken_language, system_language
from besponsa_desktop.gui.main_window import MainWindow
from besponsa_desktop.gui.models.assessment_view import AssessmentView
from besponsa_desktop.gui.models.order_engine import OrderEngine
from besponsa_desktop.gui.models.verdict_words import meaning_of
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.window_keys import actions_by_key
from besponsa_desktop.settings import Preferences, Settings, load_preferences, save_preferences
from tests.gui.at_desk import AtDesk
from tests.gui.fitting import cut_off, overlapping, shown
from tests.gui.test_screens import keep_picture
from tests.gui.tour import furnish, settle_well, tour


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The program speaks German; the window is built after it."""
    speak("de")
    yield
    speak("en")


@pytest.fixture
def engine() -> OrderEngine:
    """Rules of its own: what they kept in words is not kept for a window that speaks otherwise."""
    return OrderEngine()


# ------------------------------------------------------------------ the language that is spoken
def test_that_an_unknown_language_is_the_computers(qapp: QApplication) -> None:
    speak("tlh")
    assert spoken_language() == system_language()
    speak("en")
    assert spoken_language() == "en"


def test_that_qts_own_dialogs_speak_german_too(german: None) -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert listed(["a", "b", "c"]) == "a, b und c"


def test_that_english_comes_back(qapp: QApplication) -> None:
    speak("de")
    speak("en")
    assert QCoreApplication.translate("MainWindow", "Settings") == "Settings"
    assert listed(["a", "b", "c"]) == "a, b and c"


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_no_language_brings_a_locale(qapp: QApplication, language: str) -> None:
    speak(language)
    written = QLocale().toString(1234.5, "f", 1)
    speak("en")
    assert written == "1234.5"


def test_that_the_language_of_the_preferences_is_spoken(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(log_folder=tmp_path / "log", config_folder=tmp_path / "config")
    save_preferences(settings, Preferences(language="de"))
    window = app.open_window(settings)
    qtbot.addWidget(window)
    speak("en")
    assert window.ui.settings_button.text().startswith("Einstellungen")


def test_that_the_language_is_chosen_in_the_settings(at_desk: AtDesk, tmp_path: Path) -> None:
    settings = Settings(log_folder=tmp_path, config_folder=tmp_path)
    app._keep_habits(settings, at_desk.desk_.desk.habits)
    at_desk.show(ScreenName.SETTINGS)
    box: Any = at_desk.find("language_box")
    assert box.currentData() == ""
    box.setCurrentIndex(box.findData("de"))
    box.activated.emit(box.currentIndex())
    assert load_preferences(settings).language == "de"
    assert spoken_language() == "en"


# ------------------------------------------------------------------ the window in German
def texts_shown(widget: QWidget) -> str:
    """Return all that the labels and buttons inside a widget say."""
    said = (each.property("text") for each in widget.findChildren(QWidget) if each.isVisible())
    return "\n".join(str(each) for each in said if each)


def test_that_one_signs_in_and_finds_the_way_in_german(german: None, cover: AtDesk) -> None:
    cover.wait(lambda: cover.desk_.cover.ui.sign_in_page.isVisible())
    assert {"Anmeldename", "Passwort", "Anmelden"} <= set(texts_shown(cover.window).split("\n"))
    cover.sign_in("ann")
    said = texts_shown(cover.window)
    for words in ("Arbeitsliste", "Verordnung", "Protokolle", "Dokumentation", "Einstellungen", "Sperren"):
        assert words in said
    cover.show(ScreenName.SETTINGS)
    assert {"Farben", "Hell", "Dunkel", "Spr&ache"} <= set(texts_shown(cover.window).split("\n"))


def test_that_the_keys_are_the_same_in_german(window: MainWindow) -> None:
    english = [key.toString() for key in actions_by_key(window)]
    speak("de")
    in_german = [key.toString() for key in actions_by_key(window)]
    read = QKeySequence("Ctrl+Shift+D").toString()
    speak("en")
    assert in_german == english
    assert read == "Ctrl+Shift+D"


def same_in_every_language(view: AssessmentView) -> list[object]:
    """Return what an assessment says in numbers, verdict words and the words of the rules."""
    figures = (view.bsa, view.level, view.calculated, view.ordered, view.cycle_total)
    plan = view.preparation
    findings = [*view.open_findings, *view.closed_findings]
    return [
        *(view.severity, view.word, view.dose, view.drug),
        *(figure.value for figure in figures),
        plan and (plan.vials, plan.withdraw, plan.diluent, plan.total, plan.concentration, plan.infuse),
        *((one.key, one.severity, one.word, one.title, one.message, one.working) for one in findings),
        *([(used.value, used.taken) for used in one.inputs] for one in findings),
    ]


@pytest.mark.parametrize("number", ["01", "02", "05", "09"])
def test_that_doses_dates_verdicts_and_findings_are_those_of_the_english(
    window: MainWindow, load: Callable[[str], dict[str, Any]], number: str
) -> None:
    load(number)
    screen = window.screen_
    english, at_head = screen.pane.view, screen.ui.order_number.text()
    texts_before = [edit.text() for edit in screen.form.fields.values() if hasattr(edit, "text")]
    speak("de")
    screen.engine.__init__()  # type: ignore[misc]
    screen.refresh()
    german = screen.pane.view
    texts_after = [edit.text() for edit in screen.form.fields.values() if hasattr(edit, "text")]
    speak("en")
    assert same_in_every_language(german) == same_in_every_language(english)
    assert (screen.ui.order_number.text(), texts_after) == (at_head, texts_before)
    assert german.counts != english.counts


def test_that_a_verdict_word_has_its_meaning_beside_it_in_german_only(window: MainWindow) -> None:
    assert meaning_of("HOLD") == ""
    speak("de")
    told = meaning_of("HOLD")
    speak("en")
    assert told.startswith("HOLD: ")


def heads_cut_off(window: MainWindow) -> list[str]:
    """Return the heads of columns and the parts of lists that have too little room."""
    cut = []
    for head in shown(window, QHeaderView):
        model, room = head.model(), QFontMetrics(head.font())
        is_above = model is not None and head.orientation() is Qt.Orientation.Horizontal
        for number in range(head.count() if is_above else 0):
            words = str(model.headerData(number, head.orientation()) or "")
            needed = room.horizontalAdvance(words)
            if not head.isSectionHidden(number) and needed > head.sectionSize(number):
                cut.append(f"head {head.parentWidget().objectName()}: {words}")
    for names in shown(window, QListWidget):
        width = QFontMetrics(names.font()).horizontalAdvance
        texts = (names.item(row).text() for row in range(names.count()))
        cut += [f"list {names.objectName()}: {text}" for text in texts if width(text) > names.width() - 24]
    return cut


@pytest.mark.parametrize("zoom", [100, 200])
def test_that_every_screen_fits_in_german(german: None, cover: AtDesk, zoom: int) -> None:
    orders = furnish(cover.site)
    cover.window.theme.zoom_to(zoom)
    faults: list[str] = []
    for name in tour(cover, orders):
        settle_well(cover)
        faults += [f"{name}: {each}" for each in (*cut_off(cover.window), *overlapping(cover.window))]
        faults += [f"{name}: {each}" for each in heads_cut_off(cover.window) if zoom == 100]
        if (cover.window.width(), cover.window.height()) != (1366, 768):
            faults.append(f"{name}: the window grew to {cover.window.size()}")
        keep_picture(cover, f"{name}-german-{zoom}")
    cover.window.theme.zoom_to(100)
    assert faults == []


def test_that_every_section_of_the_form_fits_in_german(german: None, cover: AtDesk) -> None:
    orders = furnish(cover.site)
    cover.sign_in("ann")
    cover.desk_.navigation.show(ScreenName.ORDER, orders[ScreenName.ORDER])
    screen = cover.window.screen_
    for section in screen.form.sections.values():
        section.set_open(True)
    settle_well(cover)
    scroll = screen.ui.form_scroll
    assert [*cut_off(cover.window), *overlapping(cover.window)] == []
    page = scroll.widget()
    assert page is not None
    assert page.minimumSizeHint().width() <= scroll.viewport().width()
