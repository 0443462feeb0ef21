"""The pages of the help: links lead somewhere, and the keys and words that they name are in the program."""

from __future__ import annotations

import ast
import html
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QResource
from PySide6.QtGui import QKeySequence

from besponsa_desktop.gui import screens
from besponsa_desktop.gui.help_pages import PAGES, HelpPage, pages
from besponsa_desktop.gui.order_desk import OrderDesk
from besponsa_desktop.gui.palette import SEVERITY_WORDS
from besponsa_desktop.gui.screens.desk_screen import DeskScreen
from besponsa_desktop.gui.screens.section_kinds import SECTION_KINDS
from besponsa_desktop.workflow.editions import CONFIRM

pytestmark = pytest.mark.usefixtures("qapp")  # a page is measured with the application's fonts
ROOT = Path(__file__).parents[2]
GUI = ROOT / "besponsa_desktop" / "gui"
_HREF, _ID = re.compile(r'href="([^"]*)"'), re.compile(r'id="([^"]*)"')
_QUOTED, _KEY = re.compile(r"<b>(.*?)</b>", re.DOTALL), re.compile(r"<kbd>(.*?)</kbd>")
_HEAD = re.compile(r'<h2 id="([^"]*)">')
#: Keys that widgets take themselves, without a shortcut.
TAKEN = {"Space", "Enter", "Esc", "Up", "Down", "Left", "Right", "Del"}
TAKEN |= {"Home", "End", "+", "-", "0", "Shift+Left", "Shift+Right"}  # in the plots of a course


def ids(page: HelpPage) -> set[str]:
    """Return the parts of a page that can be led to; empty for its beginning."""
    return {"", *_ID.findall(page.html)}


def concrete(kind: type[DeskScreen]) -> Iterator[type[DeskScreen]]:
    """Yield the screens that are shown: those that no other builds on."""
    below = kind.__subclasses__()
    if not below and kind.__module__.startswith("besponsa_desktop."):
        yield kind
    for each in below:
        yield from concrete(each)


def screen_classes() -> list[type[DeskScreen]]:
    for module in pkgutil.iter_modules(screens.__path__, f"{screens.__name__}."):
        importlib.import_module(module.name)
    return list(concrete(DeskScreen))


def test_that_every_screen_has_its_page() -> None:
    found = screen_classes()
    assert len(found) >= 8
    assert {
        each.__name__: each.HELP for each in found if each.HELP not in PAGES or each.HELP == "start"
    } == {}
    assert OrderDesk.HELP in PAGES


def test_that_every_page_is_there_with_a_title_of_its_own() -> None:
    found = pages("en")
    assert tuple(page.name for page in found) == PAGES
    assert all(len(page.text) > 200 for page in found)
    assert len({page.title for page in found}) == len(PAGES)
    written = {path.stem for path in (ROOT / "resources" / "help" / "en").glob("*.html")}
    assert written == set(PAGES)


def test_that_every_link_leads_somewhere() -> None:
    parts = {page.name: ids(page) for page in pages("en")}
    links = [(page.name, link) for page in pages("en") for link in _HREF.findall(page.html)]
    assert len(links) > 40
    dead = []
    for page, link in links:
        name, _, part = link.partition("#")
        if part not in parts.get(name or page, ()):
            dead.append((page, link))
    assert dead == []


def test_that_every_section_of_the_form_is_told_of() -> None:
    order = next(page for page in pages("en") if page.name == "order")
    assert {kind.key for kind in SECTION_KINDS} | {"assessment"} <= ids(order)


def words_of_the_program() -> set[str]:
    """Return the texts of the forms and the strings of the gui's code, without the key after a text."""
    texts = {CONFIRM, *SEVERITY_WORDS.values()}
    for form in (ROOT / "ui").glob("*.ui"):
        found = re.findall(r"<string>([^<]+)</string>", form.read_text(encoding="utf-8"))
        texts |= {html.unescape(text).replace("&", "") for text in found}
    for path in GUI.rglob("*.py"):
        if path.parent.name != "forms":
            tree = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            texts |= {
                each.value for each in tree if isinstance(each, ast.Constant) and type(each.value) is str
            }
    return {re.split("  | {", text)[0] for text in texts}


def test_that_every_button_that_a_page_names_is_there() -> None:
    there = words_of_the_program()
    named = [
        (page.name, html.unescape(re.sub(r"\s+", " ", words)))
        for page in pages("en")
        for words in _QUOTED.findall(page.html)
    ]
    assert len(named) > 80
    assert [(page, words) for page, words in named if words not in there] == []


# ---------------------------------------------------------------------------------------------------- keys
def named_keys() -> dict[str, set[str]]:
    """Return the keys that each part of the page of keys names."""
    page = next(page for page in pages("en") if page.name == "keys")
    _, *parts = _HEAD.split(page.html)
    return {
        part: {html.unescape(key) for key in _KEY.findall(text)}
        for part, text in zip(parts[::2], parts[1::2], strict=True)
    }


def test_that_the_keys_of_every_screen_are_the_ones_named() -> None:
    named = named_keys()
    for each in screen_classes():
        keys, said = {QKeySequence(key).toString() for key in each.KEYS}, named.get(each.HELP, set())
        assert keys - said == set(), f"{each.__name__}: not named"
        assert said - keys - TAKEN == set(), f"{each.__name__}: named and not there"


def test_that_no_page_names_a_key_that_the_keys_do_not() -> None:
    known = {key for keys in named_keys().values() for key in keys} | {"Tab", "Shift+Tab", "Space"}
    named = [(page.name, html.unescape(key)) for page in pages("en") for key in _KEY.findall(page.html)]
    assert [(page, key) for page, key in named if key not in known] == []


def test_that_a_page_of_the_users_language_goes_before_the_english_one(tmp_path: Path) -> None:
    (tmp_path / "start.html").write_text("<h1>Anfang</h1>", encoding="utf-8")
    written = '<file alias="start.html">start.html</file>'
    qrc = tmp_path / "german.qrc"
    qrc.write_text(f'<RCC><qresource prefix="/help/qd">{written}</qresource></RCC>', encoding="utf-8")
    compile_resources = importlib.import_module("ui.compile")._compile_resources
    made = str(compile_resources(qrc, tmp_path))
    assert QResource.registerResource(made)
    try:
        found = pages("qd_CH")
    finally:
        QResource.unregisterResource(made)
    assert found[0].title == "Anfang"
    assert found[1:] == pages("en")[1:]
