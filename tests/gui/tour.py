"""A tour of every screen, each with something on it that is worth a look."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.workflow.dispensing import prepare, release
from tests.gui.at_desk import AtDesk
from tests.workflow.between import happened
from tests.workflow.site import Site, credential, new_id
from tests.workflow.site_ways import checked, preparing

_HAPPENED: dict[str, dict[str, Any]] = {
    "reaction": {"grade": 2, "words": "flushing, itching of both arms, blood pressure 92/50"},
    "interrupted": {},
    "treated": {"words": "methylprednisolone, diphenhydramine"},
}
_DRAFTS = ("07", "08", "10", "12", "14", "16")


def furnish(site: Site) -> dict[ScreenName, str]:
    """Give a site orders in every state; return the id of one for each screen that is about one."""
    drafts = {number: site.save(number).id for number in _DRAFTS}
    papers = site.verified("06")
    second_check = site.verified("02", by="ben")
    give = checked(site, "05")
    prepare(site.workstation, preparing(give), credential("ann"))
    release(site.workstation, site.now(give), credential("ben"), new_id())
    for what, said in _HAPPENED.items():
        happened(site, site.now(give), what, **said)
    return {
        ScreenName.ORDER: drafts["10"],
        ScreenName.VERIFY: drafts["10"],
        ScreenName.SECOND_CHECK: second_check.id,
        ScreenName.PREPARE: checked(site, "03").id,
        ScreenName.GIVE: give.id,
        ScreenName.PAPERS: papers.id,
        ScreenName.COURSE: give.id,
        ScreenName.RESULTS: give.id,
        ScreenName.WORK_LIST: "",
        ScreenName.PROTOCOLS: "",
        ScreenName.RECORDS: "",
        ScreenName.SETTINGS: "",
    }


def tour(at: AtDesk, orders: dict[ScreenName, str]) -> Iterator[str]:
    """Show the cover, then every screen, and yield its name while it is shown; Ada Keeper looks, and Ann."""
    at.wait(lambda: at.desk_.cover.ui.sign_in_page.isVisible())
    yield "sign-in"
    at.sign_in("ann")
    for name, order_id in orders.items():
        at.desk_.navigation.show(name, order_id)
        settle_well(at)
        yield name.value.replace("_", "-")
    at.desk_.desk.lock()
    at.settle()
    yield "locked"
    at.sign_in("ann")


def settle_well(at: AtDesk) -> None:
    """Wait until what was read has led to nothing more that is to be read."""
    for _ in range(20):
        at.settle()
