"""Opening the records of a home: founded by its first person, or filled with invented ones for practice."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from besponsa_desktop.workflow.credentials import Credential
from besponsa_desktop.workflow.homes import Home
from besponsa_desktop.workflow.people import NewPerson, Person, first_administrator, has_people, sign_in
from besponsa_desktop.workflow.place import Place
from besponsa_desktop.workflow.workstation import Workstation, open_workstation


def open_home(home: Home, site_name: str = "") -> Workstation:
    """Return the workstation with the records of a home, made where there are none; practice is filled, too.

    Raises:
        SurroundingsFailed: with the reason and what to do. UnusableInput: the site has no name.
    """
    place = replace(home.place, site_name=site_name or home.place.site_name)
    if place.practice:
        return _open_practice(home, place)
    return open_workstation(home.address, place, clock=home.clock, new_id=home.new_id, rules=home.rules)


def _open_practice(home: Home, place: Place) -> Workstation:
    from besponsa_desktop.workflow.practice_home import PRACTICE_RULES, furnish  # loads the rules

    rules = home.rules or PRACTICE_RULES
    opened = open_workstation(home.address, place, clock=home.clock, new_id=home.new_id, rules=rules)
    if not has_people(opened):
        furnish(opened, home.practice_orders())
    return opened


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
