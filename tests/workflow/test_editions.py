"""Which protocols and site policies there are, what is in force since when, and their data files."""

import pytest

from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.protocol import default_policy, shipped_regimen, shipped_regimens
from besponsa_desktop.protocol.shelf import POLICY_FILE
from besponsa_desktop.workflow.editions import (
    Change,
    Edition,
    edition_of_text,
    put_edition_in_force,
    shelf_of,
    source_titles,
    text_of,
)
from tests.workflow.site import Site, credential, new_id


def change(text: str) -> Change:
    return Change(
        text=text,
        reason="decided by the committee",
        decided=credential("ann"),
        seconded=credential("ben"),
        operation_id=new_id(),
    )


def test_that_the_shelf_has_what_is_shipped_and_knows_what_is_in_force(site: Site) -> None:
    shelf = shelf_of(site.workstation)
    assert [one.id for one in shelf.regimens] == list(shipped_regimens())
    assert [one.id for one in shelf.regimens if shelf.is_in_force(one)] == ["uspi-2024-03"]
    assert shelf.is_in_force(default_policy())
    assert {one.kind for one in shelf.history} == {"protocol", "policy"}


def test_that_a_sites_own_editions_stay_on_the_shelf(site: Site) -> None:
    text = POLICY_FILE.read_text(encoding="utf-8").replace(
        'rounding_step = { value = "0.01"', 'rounding_step = { value = "0.02"', 1
    )
    own = edition_of_text(text)
    put_edition_in_force(site.workstation, own, change(text))
    shelf = shelf_of(site.workstation)
    assert [one.digest for one in shelf.policies] == [default_policy().digest, own.digest]
    assert shelf.is_in_force(own)
    assert not shelf.is_in_force(default_policy())
    assert (shelf.history[0].decided_by, shelf.history[0].seconded_by) == (
        "Ann Sample, PharmD",
        "Ben Example, RPh",
    )


def test_that_every_edition_of_the_shelf_is_read_back_from_its_text(site: Site) -> None:
    shelf = shelf_of(site.workstation)
    editions: list[Edition] = [*shelf.regimens, *shelf.policies]
    for edition in editions:
        assert edition_of_text(text_of(site.workstation, edition)).digest == edition.digest


def test_that_a_file_is_told_as_what_it_is(site: Site) -> None:
    assert isinstance(edition_of_text(POLICY_FILE.read_text(encoding="utf-8")), SitePolicy)
    for broken in ("= no toml", 'product = "x"'):
        with pytest.raises(UnusableInput):
            edition_of_text(broken)


def test_that_every_cited_source_has_a_title(site: Site) -> None:
    assert shipped_regimen("uspi-2024-03").doses.first_cycle.source.key in source_titles()
