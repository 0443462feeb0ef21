"""The help: its contents at the left, a page at the right, links between the pages, words found in all."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QDialog, QWidget

from besponsa_desktop.gui.forms.help_dialog import Ui_HelpDialog
from besponsa_desktop.gui.help_pages import HelpPage, pages
from besponsa_desktop.gui.theme import BODY_PX, font
from besponsa_desktop.gui.zoom import rescale

if TYPE_CHECKING:
    from besponsa_desktop.gui.theme import Theme

_SIZE = (960, 660)
_MARGIN, _ABOVE = 20, 8
#: At 100 %: the width of the contents; below the least width they stand above the page, so high.
_CONTENTS, _LEAST, _CONTENTS_HIGH = 232, 600, 190
_NO_LIMIT = 16_777_215
#: Of the pages, in pixels at 100 %; words with a dollar sign are colours of the palette or lengths.
_STYLE = Template("""
p { margin: 0 0 ${px_8}px 0; line-height: 130%; color: $text; }
.title { font-size: ${px_19}px; font-weight: 600; }
.after { margin-top: ${px_8}px; }
.part { font-size: ${px_15}px; font-weight: 600; margin: ${px_16}px 0 ${px_4}px 0; }
li { margin: 0 0 ${px_4}px 0; line-height: 130%; color: $text; }
ul { margin: 0 0 ${px_8}px 0; }
b { font-weight: 600; }
th { padding: ${px_2}px ${px_16}px ${px_2}px 0; font-size: ${px_12}px; color: $text_2; }
th { font-weight: 400; text-align: left; }
td { padding: ${px_3}px ${px_16}px ${px_3}px 0; color: $text; }
a { color: $accent; }
.key { font-weight: 600; background-color: $accent_tint; color: $text; }
""")
_LENGTHS = (2, 3, 4, 8, 12, 15, 16, 19)
#: What Qt's rich text does otherwise than the pages mean: its heads are larger, and it knows no kbd.
_SHOWN_AS = (
    ("<h1>", '<p class="title">'),
    ("</h1>", "</p>"),
    ("<h2 ", '<p class="part" '),
    ("</h2>", "</p>"),
    ("<table>", '<table width="100%">'),
    ("</table>\n<p>", '</table>\n<p class="after">'),
    ("<tr><td><kbd>", '<tr><td width="32%"><kbd>'),
    ("<kbd>", '<span class="key">\u00a0'),
    ("</kbd>", "\u00a0</span>"),
)


class HelpDialog(QDialog):
    """Shows pages; one goes on working beside it."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        """Begin with no page."""
        super().__init__(window)
        self._theme = theme
        self._pages = {page.name: page for page in pages()}
        self._shown: HelpPage | None = None
        self._before: list[tuple[str, int]] = []
        self.ui = Ui_HelpDialog()
        self.ui.setupUi(self)
        self.ui.place_list.begin(theme, [page.title for page in self._pages.values()])
        self.ui.help_found_words.hide()
        self.show_theme()
        size, room = _SIZE, self.screen().availableSize()
        self.resize(min(theme.px(size[0]), room.width()), min(theme.px(size[1]), room.height()))
        self._connect()
        self._show_state()

    # ------------------------------------------------------------------ pages
    @property
    def page(self) -> str:
        """Return the name of the page that is shown; empty before the first."""
        return "" if self._shown is None else self._shown.name

    def show_page(self, name: str, part: str = "") -> None:
        """Show a page, at one of its parts or from its beginning; the page before is led back to."""
        if self._shown is not None:
            self._before.append((self._shown.name, self.ui.help_browser.verticalScrollBar().value()))
        self._show(self._pages[name])
        if part:
            self.ui.help_outer.activate()  # a part stands where the page is laid out to its width
            self.ui.help_browser.scrollToAnchor(part)
            bar = self.ui.help_browser.verticalScrollBar()
            bar.setValue(bar.value() - self._theme.px(_ABOVE))
        self._show_state()

    def go_back(self) -> None:
        """Show the page before, where it was left."""
        if self._before:
            name, at = self._before.pop()
            self._show(self._pages[name])
            self.ui.help_browser.verticalScrollBar().setValue(at)
            self._show_state()

    def _show(self, page: HelpPage) -> None:
        browser, row = self.ui.help_browser, list(self._pages).index(page.name)
        self._shown = page
        self.ui.place_list.blockSignals(True)
        self.ui.place_list.setCurrentRow(row)
        self.ui.place_list.blockSignals(False)
        browser.document().setDefaultStyleSheet(self._style())
        browser.setHtml(_as_shown(page.html))
        browser.document().setDocumentMargin(self._theme.px(_MARGIN))
        self.setWindowTitle(self.tr("Help: {title}").format(title=page.title))
        self.ui.place_list.viewport().update()

    def _follow(self, link: QUrl) -> None:
        """Follow a link to a page of the help; there are no others."""
        name, part = link.path() or self.page, link.fragment()
        if link.isRelative() and name in self._pages:
            self.show_page(name, part)

    def _take_row(self, row: int) -> None:
        name = list(self._pages)[row]
        if name != self.page:
            self.show_page(name)
            self._go_to_words(from_start=True)

    # ------------------------------------------------------------------ finding
    @property
    def words(self) -> str:
        """Return the words that are looked for."""
        return " ".join(self.ui.help_find_edit.text().split())

    def go_to_find(self) -> None:
        """Put the cursor where words are typed."""
        self.ui.help_find_edit.setFocus()
        self.ui.help_find_edit.selectAll()

    def find_next(self) -> None:
        """Go to the next place where the words stand, on this page or on the next that has them."""
        if not self.words or self._go_to_words():
            return
        names = [name for name, page in self._pages.items() if page.count(self.words)]
        if not names:
            return
        after = list(self._pages).index(self.page)
        later = [name for name in names if list(self._pages).index(name) > after]
        self.show_page((later or names)[0])
        self._go_to_words(from_start=True)

    def _show_found(self) -> None:
        """List only the pages that have the words, each with at how many places."""
        words, ui = self.words, self.ui
        counts = [page.count(words) for page in self._pages.values()]
        for row, (page, count) in enumerate(zip(self._pages.values(), counts, strict=True)):
            item = ui.place_list.item(row)
            item.setHidden(bool(words) and not count)
            item.setText(f"{page.title}  ({count})" if words and count else page.title)
        ui.help_found_words.setVisible(bool(words) and not any(counts))
        ui.help_found_words.setText(self.tr("No page has these words."))
        self._go_to_words(from_start=True)
        self._show_state()

    def _go_to_words(self, *, from_start: bool = False) -> bool:
        """Mark the next place on this page, and tell whether there is one."""
        browser = self.ui.help_browser
        if from_start:
            browser.moveCursor(QTextCursor.MoveOperation.Start)
        return bool(self.words) and browser.find(self.words)

    # ------------------------------------------------------------------ how it looks
    def show_theme(self) -> None:
        """Take the colours and the zoom of the window; the page stays where it is."""
        rescale(self, self._theme.scale)
        self._arrange()
        self.ui.place_list.show_theme()
        self.ui.help_browser.setFont(font(BODY_PX, self._theme.scale))
        if self._shown is not None:
            bar = self.ui.help_browser.verticalScrollBar()
            share = bar.value() / max(bar.maximum(), 1)
            self._show(self._shown)
            bar.setValue(round(share * bar.maximum()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the contents above the page where there is no room beside it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        ui, px = self.ui, self._theme.px
        is_narrow = self.width() < px(_LEAST)
        direction = QBoxLayout.Direction
        ui.help_columns.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        ui.place_pane.setMinimumWidth(0 if is_narrow else px(_CONTENTS))
        ui.place_pane.setMaximumSize(
            _NO_LIMIT if is_narrow else px(_CONTENTS), px(_CONTENTS_HIGH) if is_narrow else _NO_LIMIT
        )

    def _style(self) -> str:
        lengths = {f"px_{pixels}": str(self._theme.px(pixels)) for pixels in _LENGTHS}
        return _STYLE.substitute(self._theme.palette.roles() | lengths)

    def _show_state(self) -> None:
        self.ui.back_button.setEnabled(bool(self._before))
        self.ui.next_button.setEnabled(any(page.count(self.words) for page in self._pages.values()))

    def _connect(self) -> None:
        ui = self.ui
        self._theme.changed.connect(self.show_theme)
        ui.place_list.currentRowChanged.connect(self._take_row)
        ui.help_browser.anchorClicked.connect(self._follow)
        ui.help_find_edit.textChanged.connect(self._show_found)
        ui.help_find_edit.returnPressed.connect(self.find_next)
        for button, act in (
            (ui.back_button, self.go_back),
            (ui.next_button, self.find_next),
            (ui.close_button, self.close),
        ):
            button.clicked.connect(act)
        for key, go in (("Ctrl+F", self.go_to_find), ("F3", self.find_next), ("Alt+Left", self.go_back)):
            QShortcut(QKeySequence(key), self, go)


def _as_shown(html: str) -> str:
    """Return a page in the marks that Qt's rich text shows as they are meant."""
    for mark, shown in _SHOWN_AS:
        html = html.replace(mark, shown)
    return html
