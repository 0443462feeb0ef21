"""Undo and redo in the order form: the documents that were typed, one step for each run in one field."""

from __future__ import annotations

from besponsa_desktop.gui.screens.order_document import Document

_STEPS_KEPT = 200


class OrderHistory:
    """Keeps the documents of an order since it was opened; what did not change, they share."""

    def __init__(self) -> None:
        """Begin with no document."""
        self._documents: list[Document] = []
        self._at = -1
        self._path = ""

    def begin(self, document: Document) -> None:
        """Forget everything and begin with a document."""
        self._documents, self._at, self._path = [document], 0, ""

    def record(self, document: Document, path: str) -> None:
        """Keep a document after an edit at ``path``; edits at one path in a row are one step."""
        if self._at < 0 or document == self._documents[self._at]:
            return
        del self._documents[self._at + 1 :]
        document = _sharing(document, self._documents[self._at])
        if path == self._path and self._at > 0:
            self._documents[self._at] = document
            return
        self._documents = [*self._documents, document][-_STEPS_KEPT:]
        self._at, self._path = len(self._documents) - 1, path

    def amend(self, document: Document) -> None:
        """Keep the present document otherwise, without a step of its own: nothing was typed."""
        if self._at >= 0:
            self._documents[self._at] = document

    def undo(self) -> Document | None:
        """Return the document before the last step; ``None`` where there is none."""
        return self._step(-1)

    def redo(self) -> Document | None:
        """Return the document that was undone last; ``None`` where there is none."""
        return self._step(1)

    def _step(self, step: int) -> Document | None:
        if not 0 <= self._at + step < len(self._documents):
            return None
        self._at += step
        self._path = ""
        return self._documents[self._at]


def _sharing(new: Document, old: Document) -> Document:
    """Return a document with the old one's parts in the place of equal ones of its own."""
    return {key: _shared(value, old.get(key)) for key, value in new.items()}


def _shared(new: object, old: object) -> object:
    """Return the old part where the new one says the same; where it says more, the parts of it that do."""
    if type(new) is not type(old):
        return new
    if isinstance(new, dict) and isinstance(old, dict):
        return _sharing(new, old)
    if isinstance(new, list) and isinstance(old, list):
        return [*map(_shared, new, old), *new[len(old) :]]
    return old if new == old else new
