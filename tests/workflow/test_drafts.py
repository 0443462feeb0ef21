"""Drafts: kept as typed, offered again, forgotten when done."""

from besponsa_desktop.workflow.drafts import drafts_of, drop_draft, save_draft
from tests.workflow.site import Site, document


def test_that_what_is_typed_is_kept_as_it_was_typed(site: Site) -> None:
    ann = site.people["ann"].id
    typed = document("01") | {"measurements": {"weight": {"value": "6", "unit": None}}}
    save_draft(site.workstation, "d1", ann, {"measurements": {"weight": "not yet a number"}})
    save_draft(site.workstation, "d1", ann, typed)
    (draft,) = drafts_of(site.workstation, ann)
    assert draft.document == typed
    assert draft.order_id is None


def test_that_a_draft_belongs_to_its_person_and_its_order(site: Site) -> None:
    seen = site.save("01")
    save_draft(site.workstation, "d1", site.people["ann"].id, document("01"), seen)
    assert drafts_of(site.workstation, site.people["ben"].id) == ()
    assert drafts_of(site.workstation, site.people["ann"].id)[0].order_id == seen.id


def test_that_a_draft_that_is_done_is_forgotten(site: Site) -> None:
    ann = site.people["ann"].id
    save_draft(site.workstation, "d1", ann, document("01"))
    drop_draft(site.workstation, "d1")
    assert drafts_of(site.workstation, ann) == ()
