"""The two homes that records have at a computer: the site's own, and practice with invented patients.

This module loads nothing: the window asks it at once who may sign in where, and opens records later.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from besponsa_desktop.workflow.place import Place, records_file

if TYPE_CHECKING:
    from besponsa_desktop.workflow.site_rules import SiteRules
    from besponsa_desktop.workflow.workstation import Workstation


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
        from besponsa_desktop.workflow.home_opening import open_home

        return open_home(self, site_name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Homes:
    """The site's records and the practice records of this computer."""

    site: Home
    practice: Home
