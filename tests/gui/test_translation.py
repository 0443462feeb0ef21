"""The German translations: every word of the window, with the values, keys and numbers of the English."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from tests.gui.translations import messages
from ui.translate import COMPILED, compile_texts, texts_of, update

#: Keys as a German keyboard has them on it.
KEYS = {
    "Ctrl": "Strg",
    "Shift": "Umschalt",
    "Del": "Entf",
    "Alt+Left": "Alt+Links",
    "Alt+Right": "Alt+Rechts",
    "Space": "Leertaste",
}
KEY = re.compile(r"\b(?:Ctrl|Shift|Del|Alt\+(?:Left|Right|[0-9])|Space|Esc|Enter|F1[0-2]|F[1-9])(?![\w.])")
PLACEHOLDER = re.compile(r"\{\w*\}")
LETTER_KEY = re.compile(r"&\w")
STALE = "The translations are stale. Run: make translations"


def german_of() -> list[tuple[str, str]]:
    """Return English and German of every message."""
    return [(source, german.text or "") for _, source, german in messages(texts_of("de"))]


def test_that_the_translations_have_every_word_of_the_window(tmp_path: Path) -> None:
    copy = Path(shutil.copy(texts_of("de"), tmp_path))
    update(copy, "de")
    now = {(context, source) for context, source, _ in messages(copy)}
    assert {(context, source) for context, source, _ in messages(texts_of("de"))} == now, STALE


def test_that_every_word_is_translated() -> None:
    open_ones = [
        source for _, source, german in messages(texts_of("de")) if not german.text or "type" in german.attrib
    ]
    assert open_ones == []


def test_that_the_compiled_translations_are_fresh(tmp_path: Path) -> None:
    made = compile_texts(texts_of("de"), tmp_path)
    assert made.read_bytes() == (COMPILED / made.name).read_bytes(), STALE


@pytest.mark.parametrize("marks", [PLACEHOLDER, LETTER_KEY], ids=["values", "letters with Alt"])
def test_that_a_translation_has_the_places_of_the_english(marks: re.Pattern[str]) -> None:
    def places(text: str) -> Counter[str]:
        return Counter(found if marks is PLACEHOLDER else "&" for found in marks.findall(text))

    assert [pair for pair in german_of() if places(pair[0]) != places(pair[1])] == []


def test_that_a_translation_names_the_same_keys() -> None:
    def named(text: str) -> list[str]:
        return sorted(KEYS.get(key, key) for key in KEY.findall(text))

    def german_keys(text: str) -> list[str]:
        back = {german: english for english, german in KEYS.items()}
        words = re.sub("|".join(map(re.escape, back)), lambda found: back[found[0]], text)
        return named(words)

    assert [pair for pair in german_of() if named(pair[0]) != german_keys(pair[1])] == []


def test_that_a_translation_keeps_blanks_and_numbers() -> None:
    """A blank at an end joins parts, two before a key set it apart; a number is written in one way only."""

    def kept(text: str) -> tuple[object, ...]:
        ends = (text[:1].isspace(), text[-1:].isspace())
        return (*ends, text.count("  "), text.count("\n"), re.findall(r"\d+(?:[.,]\d+)?", text))

    assert [pair for pair in german_of() if kept(pair[0]) != kept(pair[1])] == []
