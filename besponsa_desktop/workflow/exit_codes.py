"""What the command line answers with: the worse the answer, the higher the number."""

from __future__ import annotations

from besponsa_desktop.clinical.findings import Verdict

ACCEPTED = 0
NOT_ACCEPTED = 1
UNUSABLE = 2
PROGRAM_FAILED = 3


def exit_code(verdict: Verdict) -> int:
    """Return the exit code of a verdict: 0 where the order may go on, else 1."""
    return ACCEPTED if verdict.lets_go_on else NOT_ACCEPTED
