"""Undo and redo in the order form: the documents that were typed, one step for each run in one field."""

from __future__ import annotations

from besponsa_desktop.gui.screens.order_document import Document

_STEPS_KEPT = 200


class OrderHistory:
    """Keeps the documents of an order since it was opened."""

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
