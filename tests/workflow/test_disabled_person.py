"""A person who may not act any more keeps nothing either: no password is asked for when an order is saved."""

import pytest

from besponsa_desktop.workflow.credentials import Credential
from besponsa_desktop.workflow.people import disable, enable, sign_in
from besponsa_desktop.workflow.refusals import Refused, Why
from tests.workflow.site import QUICK, Site, credential


def wrong() -> Credential:
    return credential("ann", "not the passphrase 9")


def test_that_a_disabled_person_saves_nothing(site: Site) -> None:
    ann = site.people["ann"].id
    disable(site.workstation, ann, credential("admin"), "left the hospital")
    with pytest.raises(Refused, check=lambda error: error.why is Why.DISABLED):
        site.save("01")
    assert site.recorded()[-1] == "order_saved_refused"
    enable(site.workstation, ann, credential("admin"), "came back")
    site.save("01")


def test_that_saving_does_not_begin_the_count_of_wrong_passwords_anew(site: Site) -> None:
    for _ in range(QUICK.wrong_passwords - 1):
        with pytest.raises(Refused, check=lambda error: error.why is Why.WRONG_PASSWORD):
            sign_in(site.workstation, wrong())
    site.save("01")
    with pytest.raises(Refused, check=lambda error: error.why is Why.LOCKED):
        sign_in(site.workstation, wrong())
    with pytest.raises(Refused, check=lambda error: error.why is Why.LOCKED):
        site.save("02")
