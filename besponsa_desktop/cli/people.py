"""The command ``people``: who may sign in, in which roles; changed by an administrator, and recorded."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from besponsa_desktop.cli.output import print_text
from besponsa_desktop.cli.passwords import Ask, asking, declare_passwords, new_password
from besponsa_desktop.cli.place import declare_database, opened, opened_or_made
from besponsa_desktop.errors import Fault, UnusableInput

if TYPE_CHECKING:
    from besponsa_desktop.records.people import Person
    from besponsa_desktop.workflow.credentials import Credential
    from besponsa_desktop.workflow.people import NewPerson
    from besponsa_desktop.workflow.workstation import Workstation

_ROLES = ("pharmacist", "technician", "administrator", "auditor")
_CHANGES = {
    "disable": "Let a person sign in no more; what they signed stays.",
    "enable": "Let a disabled person sign in again.",
    "unlock": "Let a person sign in again whose account was locked.",
}


def declare(parser: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    steps = parser.add_subparsers(title="steps", required=True, metavar="STEP")
    declare_database(_step(steps, "list", _list, "List everybody."))
    _declare_add(_step(steps, "add", _add, "Add a person; the first one looks after the others."))
    for name, says in _CHANGES.items():
        step = _step(steps, name, _change, says)
        step.set_defaults(step=name)
        _declare_login(step)
        _declare_administrator(step)
        step.add_argument("--reason", required=True, metavar="TEXT", help="why; recorded")
    reset = _step(steps, "reset-password", _reset, "Give a person a new first password, and unlock them.")
    _declare_login(reset)
    _declare_administrator(reset)
    own = _step(steps, "change-password", _change_own, "Choose your own password.")
    _declare_login(own)
    declare_passwords(own)
    declare_database(own)


def _step(
    steps: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    command: Callable[[argparse.Namespace], int],
    says: str,
) -> argparse.ArgumentParser:
    parser = steps.add_parser(name, help=says, description=says, allow_abbrev=False)
    parser.set_defaults(command=command)
    return parser


def _declare_login(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("login", metavar="LOGIN", help="the person's login")


def _declare_administrator(parser: argparse.ArgumentParser, *, required: bool = True) -> None:
    parser.add_argument(
        "--as", dest="by", required=required, metavar="LOGIN", help="login of the administrator who does it"
    )
    declare_passwords(parser)
    declare_database(parser)


def _declare_add(parser: argparse.ArgumentParser) -> None:
    _declare_login(parser)
    parser.add_argument("--name", required=True, metavar="NAME", help="as it stands on paper")
    parser.add_argument("--credential", required=True, metavar="TEXT", help="such as PharmD")
    parser.add_argument(
        "--role", action="append", default=[], choices=_ROLES, help="give it once for each role"
    )
    parser.add_argument("--site", metavar="NAME", help="the site's name; asked once, when records are made")
    _declare_administrator(parser, required=False)


def _list(chosen: argparse.Namespace) -> int:
    from besponsa_desktop.workflow.people import people

    with opened(chosen) as workstation:
        rows = [("login", "name", "credential", "roles", "standing"), *map(_row, people(workstation))]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        print_text("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    return 0


def _row(person: Person) -> tuple[str, ...]:
    roles = ", ".join(sorted(role.value for role in person.roles))
    standing = "active"
    if person.disabled_at is not None:
        standing = "disabled"
    elif person.locked_at is not None:
        standing = "locked"
    elif person.must_change_password:
        standing = "has to choose a password"
    return person.login, person.printed_name, person.credential, roles, standing


def _add(chosen: argparse.Namespace) -> int:
    from besponsa_desktop.workflow.people import add_person, first_administrator, has_people

    ask = asking(chosen)
    with opened_or_made(chosen, chosen.site) as workstation:
        new = _new_person(chosen)
        if not has_people(workstation):
            added = first_administrator(workstation, new, new_password(ask, chosen.login))
        else:
            if not new.roles:
                raise UnusableInput([Fault(path="--role", found="nothing", needed=f"{', '.join(_ROLES)}")])
            by = _administrator(chosen, ask)
            added = add_person(workstation, new, new_password(ask, chosen.login), by)
    print_text(f"Added {added.printed_name} ({added.login}).")
    return 0


def _new_person(chosen: argparse.Namespace) -> NewPerson:
    from besponsa_desktop.records.people import Role
    from besponsa_desktop.workflow.people import NewPerson

    return NewPerson(
        login=chosen.login,
        printed_name=chosen.name,
        credential=chosen.credential,
        roles=frozenset(Role(role) for role in chosen.role),
    )


def _administrator(chosen: argparse.Namespace, ask: Ask) -> Credential:
    from besponsa_desktop.workflow.credentials import Credential

    if chosen.by is None:
        raise UnusableInput([Fault(path="--as", found="nothing", needed="the login of an administrator")])
    return Credential(login=chosen.by, password=ask(f"Password of {chosen.by}"))


def _change(chosen: argparse.Namespace) -> int:
    from besponsa_desktop.workflow import people

    change = {"disable": people.disable, "enable": people.enable, "unlock": people.unlock}[chosen.step]
    with opened(chosen) as workstation:
        person = _person(workstation, chosen.login)
        changed = change(workstation, person.id, _administrator(chosen, asking(chosen)), chosen.reason)
    print_text(f"{changed.printed_name} ({changed.login}): {_row(changed)[-1]}.")
    return 0


def _reset(chosen: argparse.Namespace) -> int:
    from besponsa_desktop.workflow.people_passwords import reset_password

    ask = asking(chosen)
    with opened(chosen) as workstation:
        person = _person(workstation, chosen.login)
        by = _administrator(chosen, ask)
        reset_password(workstation, person.id, new_password(ask, chosen.login), by)
    print_text(f"{person.printed_name} ({person.login}) has to choose a password of their own now.")
    return 0


def _change_own(chosen: argparse.Namespace) -> int:
    from besponsa_desktop.workflow.credentials import Credential
    from besponsa_desktop.workflow.people_passwords import change_password

    ask = asking(chosen)
    with opened(chosen) as workstation:
        credential = Credential(login=chosen.login, password=ask(f"Present password of {chosen.login}"))
        change_password(workstation, credential, new_password(ask, chosen.login))
    print_text("The password is changed.")
    return 0


def _person(workstation: Workstation, login: str) -> Person:
    from besponsa_desktop.records.people import person_by_login

    found = person_by_login(workstation.database, login)
    if found is None:
        raise UnusableInput([Fault(path="LOGIN", found=login, needed="the login of a person of the site")])
    return found
