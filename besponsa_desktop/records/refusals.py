"""What the records refuse in words: what moved on elsewhere, what is not there, the last administrator."""

from __future__ import annotations

from datetime import datetime

from besponsa_desktop.errors import BesponsaError


class ChangedElsewhere(BesponsaError):
    """Another person changed the record since it was read: who, what, when and where."""

    def __init__(self, *, record: str, what: str, person: str, at: datetime, workstation: str) -> None:
        """Keep who and what, and say it to the one who came second."""
        from besponsa_desktop.clinical.display import moment_with_offset_text

        self.record, self.what, self.person, self.at, self.workstation = record, what, person, at, workstation
        super().__init__(
            f"{record} was changed meanwhile: {person} at {workstation}, {moment_with_offset_text(at)}:"
            f" {what}."
            " Nothing of yours was saved; what you typed is kept. Open it again and look at it as it is now."
        )


class NotThere(BesponsaError):
    """A record that was asked for by its id is not in the records."""


class LastAdministrator(BesponsaError):
    """Nobody would be left who may look after the people."""

    def __init__(self) -> None:
        """Say what to do first."""
        super().__init__("This is the last administrator. Make another person an administrator first.")
