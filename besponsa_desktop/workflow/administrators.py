"""What only an administrator may do, outside the list of people."""

from __future__ import annotations

from besponsa_desktop.records.people import Role
from besponsa_desktop.workflow.credentials import Credential, authenticate
from besponsa_desktop.workflow.recording import recording_refusals
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.workstation import Workstation


def administrator_id(workstation: Workstation, by: Credential, what: str) -> str:
    """Return the id of the administrator whose login and password these are.

    Raises:
        Refused: a wrong password, or no administrator; recorded.
    """
    person = authenticate(workstation, by, what, "records")
    act = workstation.act(what, "records", person.id)
    with recording_refusals(workstation, act):
        if Role.ADMINISTRATOR not in person.roles:
            raise Refused(
                Why.NOT_YOUR_ROLE,
                f"{person.printed_name} may not do this: it takes an administrator. Nothing was changed.",
            )
    return person.id
