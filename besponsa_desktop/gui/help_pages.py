"""The pages of the help: which there are, and how one is read in the user's language or in English.

A page is a piece of HTML in resources/help/<language>/<name>.html: one ``h1``, a ``h2`` with an id for each
part that is led to, ``kbd`` for a key, ``b`` for words as they stand on the screen, and links to
``name#part``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QFile, QIODevice, QResource
from PySide6.QtGui import QTextDocument

from besponsa_desktop.gui.language import spoken_language

#: The pages in the order of the contents.
PAGES = (
    "start",
    "concepts",
    "keys",
    "sign-in",
    "work-list",
    "order",
    "verify",
    "second-check",
    "prepare",
    "give",
    "papers",
    "course",
    "results",
    "protocols",
    "records",
    "settings",
)
_ENGLISH = "en"
_TITLE = re.compile(r"<h1>(.*?)</h1>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page as it was written; ``text`` is what can be read of it, without marks."""

    name: str
    title: str
    html: str
    text: str

    def count(self, words: str) -> int:
        """Return at how many places words stand, whatever their capitals."""
        return self.text.casefold().count(words.casefold()) if words else 0


def pages(language: str | None = None) -> tuple[HelpPage, ...]:
    """Return every page in the order of the contents; without a language in that of the window."""
    wanted = language or spoken_language()
    return tuple(_page(name, wanted) for name in PAGES)


@cache
def _page(name: str, language: str) -> HelpPage:
    html = _read(name, language)
    document = QTextDocument()
    document.setHtml(html)
    title = _TITLE.search(html)
    return HelpPage(name, title[1] if title else name, html, document.toPlainText())


def _read(name: str, language: str) -> str:
    """Return a page in a language, else in the language without its country, else in English."""
    _register()
    for folder in (language, language.partition("_")[0], _ENGLISH):
        file = QFile(f":/help/{folder}/{name}.html")
        if file.open(QIODevice.OpenModeFlag.ReadOnly):
            return bytes(file.readAll().data()).decode("utf-8")
    return ""


@cache
def _register() -> bool:
    """Give Qt the compiled pages, once; they are not needed before the help is opened."""
    return bool(QResource.registerResource(str(Path(__file__).parent / "forms" / "help.rcc")))
