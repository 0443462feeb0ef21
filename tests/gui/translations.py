"""The file of translations as the tests read it."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path


def messages(texts: Path) -> list[tuple[str, str, ElementTree.Element]]:
    """Return every message of a file of translations: context, English words, translation."""
    found = []
    for context in ElementTree.parse(texts).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            found.append((context.findtext("name") or "", message.findtext("source") or "", translation))
    return found
