"""The sections of the order screen: what is open, going to what is in the way, accepting what is imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from besponsa_desktop.gui.screens.order_screen import OrderScreen


_ALWAYS_OPEN = ("measurements", "order")


def fold(screen: OrderScreen, open_sections: tuple[str, ...]) -> None:
    """Open the sections asked for, or those that matter most: measurements, order, any problem."""
    wanted = open_sections or (*_ALWAYS_OPEN, *_sections_with_problems(screen))
    for key, section in screen.form.sections.items():
        section.set_open(key in wanted)


def _sections_with_problems(screen: OrderScreen) -> tuple[str, ...]:
    """Return the keys of the sections that have something to tell."""
    if screen.look is None or screen.look.assessment is None:
        return ()
    from besponsa_desktop.gui.models.section_marks import marks

    return tuple(marks(screen.look.assessment.open_findings))


def go_to_problem(screen: OrderScreen) -> None:
    """Go to the first field that cannot be read or waits to be accepted, or to the worst finding."""
    if screen.places:
        place = screen.places[0]
        screen.pages.show_form()
        screen.form.sections[place.section].set_open(True)
        place.widget.setFocus()
        screen.ui.form_scroll.ensureWidgetVisible(place.widget)
    elif screen.form.origins.unaccepted:
        go_to_imported(screen)
    else:
        screen.pages.show_assessment()
        screen.pane.go_to_findings()


def go_to_imported(screen: OrderScreen, section: str = "") -> None:
    """Go to the first value that waits to be accepted, of all or of one section."""
    screen.pages.show_form()
    if not screen.form.origins.go_to_first(section):
        return
    focused = QApplication.focusWidget()
    if focused is not None:
        screen.ui.form_scroll.ensureWidgetVisible(focused)


def go_to_section(screen: OrderScreen, number: int) -> None:
    """Open a section of the form, bring it to the top, and go to its first field."""
    screen.pages.show_form()
    screen.form.go_to(number)
    screen.ui.section_list.setCurrentRow(number - 1)
    section = list(screen.form.sections.values())[number - 1]
    bar = screen.ui.form_scroll.verticalScrollBar()
    QTimer.singleShot(0, lambda: bar.setValue(section.y()))


def accept_section(screen: OrderScreen, key: str = "") -> None:
    """Accept the imported values of a section, of the one that has the cursor where none is named.

    What is folded away is shown first: nobody accepts what is not to be seen.
    """
    key = key or section_at_cursor(screen)
    told = screen.form.origins.told().get(key)
    if told is None or not told.unaccepted:
        return
    if screen.form.sections[key].is_open:
        screen.form.origins.accept_section(key)
        go_to_imported(screen)
    else:
        go_to_imported(screen, key)


def section_at_cursor(screen: OrderScreen) -> str:
    """Return the key of the section that has the cursor; empty where none has."""
    focused = QApplication.focusWidget()
    for key, section in screen.form.sections.items():
        if focused is not None and section.isAncestorOf(focused):
            return key
    return ""
