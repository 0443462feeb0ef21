"""The help: F1 opens the page of the place; one goes about in it by links, contents and found words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from besponsa_desktop.gui.background import Cancelled
from besponsa_desktop.gui.help_pages import PAGES, pages
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.palette import DARK
from besponsa_desktop.gui.screens.help_dialog import HelpDialog
from besponsa_desktop.gui.screens.password_dialog import PasswordDialog
from besponsa_desktop.gui.screens.preview_dialog import PreviewDialog
from besponsa_desktop.gui.widgets.busy_strip import STOP_KEY
from tests.gui.at_desk import AtDesk
from tests.gui.test_help_pages import TAKEN, ids, named_keys


def part_of(dialog: HelpDialog) -> str:
    """Return the head at the top of the page as it is scrolled."""
    return dialog.ui.help_browser.cursorForPosition(QPoint(30, 16)).block().text()


def help_at(at: AtDesk) -> HelpDialog:
    """Press F1 in the window and return the help that it opens."""
    at.window.activateWindow()
    at.settle()
    at.press(Qt.Key.Key_F1)
    at.settle()
    dialog = at.desk_.help.dialog
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


# ------------------------------------------------------------------------------------------- the place
@pytest.mark.parametrize("name", [ScreenName.WORK_LIST, ScreenName.RECORDS, ScreenName.SETTINGS])
def test_that_f1_opens_the_page_of_the_screen(at_desk: AtDesk, name: ScreenName) -> None:
    screen = at_desk.show(name)
    assert help_at(at_desk).page == screen.HELP


def test_that_the_button_in_the_bar_opens_the_page_of_the_screen(at_desk: AtDesk) -> None:
    at_desk.click("help_button")
    dialog = at_desk.desk_.help.dialog
    assert dialog is not None
    assert dialog.page == "work-list"


def test_that_the_field_with_the_cursor_leads_to_its_section(at_desk: AtDesk) -> None:
    at_desk.desk_.navigation.show(ScreenName.ORDER)
    at_desk.settle()
    for path, head in (("patient.mrn", "1 Patient"), ("order.dose", "4 Order")):
        at_desk.window.screen_.form.fields[path].setFocus()
        dialog = help_at(at_desk)
        assert dialog.page == "order"
        assert part_of(dialog) == head
        dialog.close()


def test_that_the_findings_lead_to_the_assessment(at_desk: AtDesk) -> None:
    at_desk.desk_.navigation.show(ScreenName.ORDER, at_desk.site.save("10").id)
    at_desk.settle()
    at_desk.press(Qt.Key.Key_F6)
    assert part_of(help_at(at_desk)) == "The assessment"


def test_that_the_cover_has_its_page(cover: AtDesk) -> None:
    cover.wait(lambda: cover.desk_.cover.ui.sign_in_page.isVisible())
    assert help_at(cover).page == "sign-in"
    assert cover.desk_.help.place == ("sign-in", "sign-in")


def test_that_every_page_of_the_cover_is_told_of(cover: AtDesk) -> None:
    told = ids(next(page for page in pages("en") if page.name == "sign-in"))
    cover.wait(lambda: cover.desk_.cover.ui.sign_in_page.isVisible())
    stack, parts = cover.desk_.cover.ui.cover_pages, set()
    for index in range(stack.count()):
        stack.setCurrentIndex(index)
        parts.add(cover.desk_.help.place[1])
    assert parts - {"opening"} <= told


def test_that_the_lock_hides_the_help(at_desk: AtDesk) -> None:
    dialog = help_at(at_desk)
    at_desk.desk_.desk.lock()
    at_desk.settle()
    assert not dialog.isVisible()


# ------------------------------------------------------------------------------------------- going about
def test_that_a_link_is_followed_and_led_back_from(at_desk: AtDesk) -> None:
    dialog = help_at(at_desk)
    dialog.ui.help_browser.anchorClicked.emit(QUrl("concepts#drafts"))
    assert dialog.page == "concepts"
    assert part_of(dialog) == "Drafts, and what is saved"
    dialog.ui.back_button.click()
    assert dialog.page == "work-list"
    assert not dialog.ui.back_button.isEnabled()


def test_that_links_are_followed_by_keys(at_desk: AtDesk) -> None:
    dialog = help_at(at_desk)
    dialog.show_page("start")
    at_desk.press(Qt.Key.Key_Tab, dialog.ui.help_browser)
    at_desk.press(Qt.Key.Key_Return, dialog.ui.help_browser)
    assert dialog.page == "concepts"


def test_that_a_link_out_of_the_help_is_not_opened(at_desk: AtDesk) -> None:
    dialog = help_at(at_desk)
    dialog.ui.help_browser.anchorClicked.emit(QUrl("https://example.org/concepts"))
    assert dialog.page == "work-list"


def test_that_the_contents_lead_to_every_page(at_desk: AtDesk) -> None:
    dialog = help_at(at_desk)
    for row, name in enumerate(PAGES):
        dialog.ui.place_list.setCurrentRow(row)
        assert dialog.page == name


def test_that_esc_closes_the_help_and_nothing_else(at_desk: AtDesk) -> None:
    dialog = help_at(at_desk)
    at_desk.press(Qt.Key.Key_Escape, dialog)
    assert not dialog.isVisible()
    assert at_desk.window.isVisible()


def test_that_words_are_found_in_every_page(at_desk: AtDesk) -> None:
    dialog = help_at(at_desk)
    dialog.ui.help_find_edit.setText("read back")
    shown = [row for row in range(len(PAGES)) if not dialog.ui.place_list.item(row).isHidden()]
    assert [PAGES[row] for row in shown] == [page.name for page in pages("en") if page.count("read back")]
    assert 0 < len(shown) < len(PAGES)
    seen = set()
    for _ in range(sum(page.count("read back") for page in pages("en"))):
        at_desk.press(Qt.Key.Key_Return, dialog.ui.help_find_edit)
        assert dialog.ui.help_browser.textCursor().selectedText().casefold() == "read back"
        seen.add(dialog.page)
    assert seen == {PAGES[row] for row in shown}


def test_that_words_of_no_page_are_told_to_be_so(at_desk: AtDesk) -> None:
    dialog = help_at(at_desk)
    dialog.ui.help_find_edit.setText("spreadsheet of bananas")
    assert dialog.ui.help_found_words.isVisible()
    assert not dialog.ui.next_button.isEnabled()


# ------------------------------------------------------------------------------------------- how it looks
def test_that_the_pages_take_theme_and_zoom(at_desk: AtDesk) -> None:
    dialog = help_at(at_desk)
    before = dialog.ui.help_browser.document().size().height()
    at_desk.window.theme.use("dark")
    at_desk.window.theme.zoom_to(200)
    at_desk.settle()
    browser = dialog.ui.help_browser
    colours = {
        span.charFormat().foreground().color().name().upper()
        for span in (browser.document().begin().begin().fragment(),)
    }
    assert colours == {DARK.text}
    assert browser.document().size().height() > 2 * before
    assert dialog.page == "work-list"
    at_desk.window.theme.zoom_to(100)
    at_desk.window.theme.use("light")


@pytest.mark.parametrize("percent", [100, 200])
def test_that_no_page_is_cut_off_at_the_side(at_desk: AtDesk, percent: int) -> None:
    at_desk.window.theme.zoom_to(percent)
    dialog = help_at(at_desk)
    cut = []
    for name in PAGES:
        dialog.show_page(name)
        QApplication.processEvents()
        if dialog.ui.help_browser.horizontalScrollBar().maximum():
            cut.append(name)
    at_desk.window.theme.zoom_to(100)
    assert cut == []


# ------------------------------------------------------------------------------------------- keys held twice
def test_that_a_screen_has_its_own_keys_and_the_window_has_them_elsewhere(at_desk: AtDesk) -> None:
    screen = at_desk.show(ScreenName.PAPERS, at_desk.site.verified("01").id)
    window, control = at_desk.window, Qt.KeyboardModifier.ControlModifier
    zoom = at_desk.find("zoom_value")
    assert isinstance(zoom, QLabel)
    before = zoom.text()
    QTest.keyClick(window, Qt.Key.Key_Plus, control)
    assert zoom.text() != before
    assert window.theme.zoom_percent == 100
    screen.left.emit()
    at_desk.settle()
    QTest.keyClick(window, Qt.Key.Key_Plus, control)
    assert window.theme.zoom_percent > 100
    window.theme.zoom_to(100)


def keys_of(owner: QWidget) -> set[str]:
    """Return the keys of a widget's own shortcuts."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return {each.key().toString() for each in owner.findChildren(QShortcut, options=direct)}


def test_that_the_keys_of_the_window_are_the_ones_named(at_desk: AtDesk) -> None:
    named, window = named_keys(), at_desk.window
    assert named["everywhere"] == keys_of(window) | {STOP_KEY}
    at_desk.desk_.navigation.show(ScreenName.ORDER)
    order = keys_of(window.screen_)
    assert order <= named["order"]
    assert named["order"] - order <= TAKEN


def test_that_the_keys_of_the_dialogs_are_the_ones_named(at_desk: AtDesk) -> None:
    def make(_size: object) -> None:
        raise Cancelled

    named = named_keys()
    preview = PreviewDialog(at_desk.window, make, lambda _path, _data: None, at_desk.desk_.desk.present)  # type: ignore[arg-type]
    password = PasswordDialog(at_desk.window, at_desk.desk_.desk)
    assert named["dialogs"] == keys_of(preview) | keys_of(password) | {"Esc"}
    assert named["help"] - TAKEN == keys_of(help_at(at_desk))
    at_desk.settle()
