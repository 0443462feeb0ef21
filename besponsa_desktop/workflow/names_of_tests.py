"""Names of laboratory tests in a table of results: those of the window, and those that the site decides."""

from __future__ import annotations

from collections.abc import Mapping

from besponsa_desktop.clinical.names_of_tests import plain_words
from besponsa_desktop.workflow.in_force import policy_in_force
from besponsa_desktop.workflow.workstation import Workstation


def names_known(workstation: Workstation, names: Mapping[str, str]) -> dict[str, str]:
    """Return the keys of tests by name: those given, and those of the site policy in force.

    A name of the site's that is given for another test is none: nobody can tell which of the two it means.

    Raises:
        SurroundingsFailed: the records do not keep the policy unaltered, or are busy, gone or damaged.
    """
    entries = policy_in_force(workstation.database).test_names.tests
    own = {plain_words(name): entry.test.value for entry in entries for name in entry.names}
    known = {**own, **names}
    return {name: test for name, test in known.items() if own.get(name, test) == test}
