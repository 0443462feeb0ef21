"""The language of the window: which there are, which one is spoken, and words in it.

Words that come from the sources (findings, rules, verdicts) are data and stay as they are. Numbers and dates
are written by the one formatter and by no locale, so that they read the same in every language.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

ENGLISH = "en"
#: Every language with its own name for itself; the first is that of the source.
LANGUAGES = {ENGLISH: "English", "de": "Deutsch"}
FOLDER = Path(__file__).parent / "translations"
_PROPERTY = "besponsa_language"


def tr(words: str) -> str:
    """Return words in the window's language, where there is no QObject whose own ``tr`` would do it.

    Modules import it as ``_tr``: by that name the translations' tool finds the words.
    """
    return QCoreApplication.translate("", words)


def later(words: str) -> str:
    """Return words as they are: they are put in the window's language where they are shown.

    Modules import it as ``_later``: by that name the translations' tool finds the words.
    """
    return words


def listed(names: Sequence[str]) -> str:
    """Return names as a part of a sentence: a, b and c."""
    if len(names) < 2:
        return "".join(names)
    words = QCoreApplication.translate("Language", "{names} and {last}")
    return words.format(names=", ".join(names[:-1]), last=names[-1])


def inside_sentence(name: str) -> str:
    """Return a name as it stands inside a sentence: in English small (height), save abbreviations (ANC)."""
    if spoken_language() != ENGLISH or name[1:2].isupper():
        return name
    return f"{name[:1].lower()}{name[1:]}"


def spoken_language() -> str:
    """Return the language that the window speaks."""
    application = QCoreApplication.instance()
    return ENGLISH if application is None else str(application.property(_PROPERTY) or ENGLISH)


def system_language() -> str:
    """Return the first of the languages that the computer's user prefers and the window speaks."""
    preferred = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in preferred if name in LANGUAGES), ENGLISH)


def speak(language: str) -> None:
    """Have the window and Qt's own dialogs speak a language; an empty or unknown one is the system's.

    What is built already keeps its words. The default locale becomes "C" whatever the language, so that
    nothing of Qt's writes a number or a date in another way.
    """
    QLocale.setDefault(QLocale.c())
    application = QCoreApplication.instance()
    if application is None:
        return
    for translator in application.findChildren(QTranslator, _PROPERTY):
        application.removeTranslator(translator)
        translator.deleteLater()
        translator.setObjectName("")
    wanted = language if language in LANGUAGES else system_language()
    application.setProperty(_PROPERTY, wanted)
    if wanted != ENGLISH:
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for file in (qt_folder / f"qtbase_{wanted}.qm", FOLDER / f"besponsa_desktop_{wanted}.qm"):
            _install(application, file)


def _install(application: QCoreApplication, file: Path) -> None:
    """Give the application the translations of a file; where it is missing, English is spoken."""
    translator = QTranslator(application)
    translator.setObjectName(_PROPERTY)
    if translator.load(str(file)):
        application.installTranslator(translator)
