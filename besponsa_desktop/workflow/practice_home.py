"""The practice records: invented people, one passphrase for all of them, and orders that wait."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from besponsa_desktop.records.people import Role
from besponsa_desktop.signing.passwords import HashCost
from besponsa_desktop.workflow.credentials import Credential
from besponsa_desktop.workflow.order_records import save_order
from besponsa_desktop.workflow.people import NewPerson, add_person, first_administrator
from besponsa_desktop.workflow.people_passwords import change_password
from besponsa_desktop.workflow.site_rules import SiteRules
from besponsa_desktop.workflow.workstation import Workstation

#: One passphrase for everybody in the practice records, which guard nothing; it is shown where one signs in.
PRACTICE_PASSWORD = "only invented patients"
_GIVEN_FIRST = "a word to be changed"
#: Practice records guard nothing, so their passwords are quick to check.
PRACTICE_RULES = SiteRules(hash_cost=HashCost(memory_kib=1024, passes=1, lanes=1))
_PHARMACIST = frozenset({Role.PHARMACIST})
_KEEPER = NewPerson(login="priya", printed_name="Priya Practice", credential="PharmD", roles=_PHARMACIST)
_OTHERS = (
    NewPerson(login="paul", printed_name="Paul Example", credential="RPh", roles=_PHARMACIST),
    NewPerson(login="tara", printed_name="Tara Trial", credential="CPhT", roles=frozenset({Role.TECHNICIAN})),
    NewPerson(
        login="audit", printed_name="Otto Auditor", credential="Auditor", roles=frozenset({Role.AUDITOR})
    ),
)
#: Who may sign in to practise, as it is shown: login and what they are.
PRACTICE_LOGINS = tuple(
    (one.login, " and ".join(sorted(role.value for role in one.roles))) for one in (_KEEPER, *_OTHERS)
)


def furnish(workstation: Workstation, documents: Iterable[Mapping[str, object]]) -> None:
    """Give practice records their people, and orders that wait to be verified."""
    keeper = first_administrator(workstation, _KEEPER, PRACTICE_PASSWORD)
    by = Credential(login=_KEEPER.login, password=PRACTICE_PASSWORD)
    for new in _OTHERS:
        add_person(workstation, new, _GIVEN_FIRST, by)
        given = Credential(login=new.login, password=_GIVEN_FIRST)
        change_password(workstation, given, PRACTICE_PASSWORD)
    for document in documents:
        save_order(workstation, document, keeper.id)
