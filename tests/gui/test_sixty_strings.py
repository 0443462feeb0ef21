"""Nothing is guessed: sixty texts in three kinds of fields, by every way in, under seven locales."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from besponsa_desktop.gui.main_window import MainWindow
from tests.gui.trials import WAYS, Way, faults_of, texts
from tests.records.proof import IS_LONG

Load = Callable[[str], dict[str, Any]]
LOCALES = ("en_US", "de_DE", "fr_FR", "de_CH", "tr_TR", "ar_EG", "hi_IN")


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_that_no_text_is_changed_or_guessed(window: MainWindow, way: Way) -> None:
    assert faults_of(window, way) == []


@pytest.fixture
def locale(request: pytest.FixtureRequest) -> Iterator[str]:
    """A locale as the user's, and afterwards the one before."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.mark.parametrize("locale", LOCALES, indirect=True)
def test_that_no_locale_changes_what_is_read(window: MainWindow, locale: str) -> None:
    ways = WAYS if IS_LONG else (WAYS[LOCALES.index(locale) % len(WAYS)],)
    for way in ways:
        assert faults_of(window, way) == []


@pytest.mark.parametrize("locale", LOCALES, indirect=True)
def test_that_no_locale_changes_what_is_shown(window: MainWindow, load: Load, locale: str) -> None:
    here = QLocale()
    QLocale.setDefault(QLocale.c())
    load("16")
    shown = texts(window)
    QLocale.setDefault(here)
    window.screen_.begin_new()
    load("16")
    assert texts(window) == shown
    assert len(shown) > 100
