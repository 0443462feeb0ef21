"""Names of laboratory tests that a site decides: in force with its policy, and never of two meanings."""

from __future__ import annotations

import pytest

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.protocol.protocol_file import ProtocolFileError
from besponsa_desktop.workflow.names_of_tests import names_known
from besponsa_desktop.workflow.protocol_change import change_policy
from besponsa_desktop.workflow.results_reading import read_pasted
from tests.protocol.edited import policy_with_names
from tests.workflow.site import Site
from tests.workflow.test_editions import change

TABLE = "Test;2026-11-22\nGPT;51\n"


def put_names(site: Site, *groups: tuple[str, str]) -> None:
    """Put a policy with these names in force, by two pharmacists."""
    change_policy(site.workstation, change(policy_with_names(*groups)))


def test_that_a_name_is_known_once_a_policy_with_it_is_in_force(site: Site) -> None:
    with pytest.raises(UnusableInput, match="no name of a test"):
        read_pasted(TABLE, names_known(site.workstation, {}))
    put_names(site, ("alt", '["G_P  T", "GPT"]'))
    names = names_known(site.workstation, {"leukozyten": "wbc"})
    assert names == {"g p t": "alt", "gpt": "alt", "leukozyten": "wbc"}
    (found,) = read_pasted(TABLE, names).documents
    assert found["labs"] == [{"test": "alt", "value": "51", "collected_at": "2026-11-22"}]


def test_that_a_name_of_the_window_that_the_site_gives_for_another_test_is_none(site: Site) -> None:
    put_names(site, ("alt", '["Leukozyten", "GPT"]'), ("wbc", '["Leukos"]'))
    names = names_known(site.workstation, {"leukozyten": "wbc", "leukos": "wbc"})
    assert names == {"gpt": "alt", "leukos": "wbc"}


def test_that_a_policy_with_a_name_of_two_tests_is_not_put_in_force(site: Site) -> None:
    with pytest.raises(ProtocolFileError, match='a name of one test: it is given for "alt"'):
        put_names(site, ("alt", '["GPT"]'), ("ast", '["gpt"]'))
    assert names_known(site.workstation, {}) == {}
