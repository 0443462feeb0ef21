"""The two homes that records have at a computer: the site's own, and practice with invented patients."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from besponsa_desktop.records.people import Role
from besponsa_desktop.signing.passwords import HashCost
from besponsa_desktop.workflow.credentials import Credential
from besponsa_desktop.workflow.order_records import save_order
from besponsa_desktop.workflow.people import (
    NewPerson,
    Person,
    add_person,
    first_administrator,
    has_people,
    sign_in,
)
from besponsa_desktop.workflow.people_passwords import change_password
from besponsa_desktop.workflow.records_address import records_file
from besponsa_desktop.workflow.site_rules import SiteRules
from besponsa_desktop.workflow.workstation import Place, Workstation, open_workstation

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """Where records are and how this computer opens them; ``place`` says whether they are practice.

    ``practice_orders`` gives the documents that practice begins with; ``rules`` are the site's, if not the
    usual ones.
    """

    address: str
    place: Place
    clock: Callable[[], datetime] = field(repr=False)
    new_id: Callable[[], str] = field(repr=False)
    rules: SiteRules | None = None
    practice_orders: Callable[[], Iterable[Mapping[str, object]]] = field(default=tuple, repr=False)

    @property
    def is_there(self) -> bool:
        """Tell whether there are records, as far as this computer can know without opening them."""
        file = records_file(self.address)
        return file is None or file.is_file()

    def open(self, site_name: str = "") -> Workstation:
        """Return the workstation with these records, made where there are none; practice is filled, too.

        Raises:
            SurroundingsFailed: with the reason and what to do. UnusableInput: the site has no name.
        """
        place = Place(
            name=self.place.name,
            site_name=site_name or self.place.site_name,
            head_folder=self.place.head_folder,
            keys_file=self.place.keys_file,
            practice=self.place.practice,
            paper=self.place.paper,
        )
        opened = open_workstation(self.address, place, clock=self.clock, new_id=self.new_id, rules=self.rules)
        if place.practice and not has_people(opened):
            _furnish(opened, self.practice_orders())
        return opened


@dataclass(frozen=True, slots=True, kw_only=True)
class Homes:
    """The site's records and the practice records of this computer."""

    site: Home
    practice: Home


@dataclass(frozen=True, slots=True, kw_only=True)
class Founding:
    """What the first start of a site needs: its name, and the first person, who looks after the others."""

    home: Home
    site_name: str
    first: NewPerson
    password: str = field(repr=False)


def found(founding: Founding) -> tuple[Workstation, Person]:
    """Return the opened records of a site with its first person, who is signed in.

    Records that were made and then refused a person stay, and wait for one.

    Raises:
        Refused: the name or the password is unfit, or somebody is there already.
        UnusableInput: the site's name. SurroundingsFailed: with the reason and what to do.
    """
    opened = founding.home.open(founding.site_name)
    try:
        first_administrator(opened, founding.first, founding.password)
        credential = Credential(login=founding.first.login, password=founding.password)
        return opened, sign_in(opened, credential)
    except BaseException:
        opened.close()
        raise


def _furnish(workstation: Workstation, documents: Iterable[Mapping[str, object]]) -> None:
    """Give practice records their people, and orders that wait to be verified."""
    keeper = first_administrator(workstation, _KEEPER, PRACTICE_PASSWORD)
    by = Credential(login=_KEEPER.login, password=PRACTICE_PASSWORD)
    for new in _OTHERS:
        add_person(workstation, new, _GIVEN_FIRST, by)
        given = Credential(login=new.login, password=_GIVEN_FIRST)
        change_password(workstation, given, PRACTICE_PASSWORD)
    for document in documents:
        save_order(workstation, document, keeper.id)
