"""What the words of verdicts and severities mean, in the window's language beside the words themselves.

The words are those of the sources and of paper, and stay as they are in every language.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_CONTEXT = "VerdictWords"
WORDS = (
    QT_TRANSLATE_NOOP("VerdictWords", "DISCONTINUE"),
    QT_TRANSLATE_NOOP("VerdictWords", "REJECT"),
    QT_TRANSLATE_NOOP("VerdictWords", "HOLD"),
    QT_TRANSLATE_NOOP("VerdictWords", "INCOMPLETE"),
    QT_TRANSLATE_NOOP("VerdictWords", "CAUTION"),
    QT_TRANSLATE_NOOP("VerdictWords", "NOTE"),
    QT_TRANSLATE_NOOP("VerdictWords", "PASS"),
    QT_TRANSLATE_NOOP("VerdictWords", "N-A"),
    QT_TRANSLATE_NOOP("VerdictWords", "NOT ASSESSED"),
)


def meaning_of(word: str) -> str:
    """Return what a verdict's word means; empty in English, where it says so itself."""
    meaning = QCoreApplication.translate(_CONTEXT, word)
    return "" if meaning == word else f"{word}: {meaning}"
