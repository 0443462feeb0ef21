"""The pack of an order for an inspector: what was recorded beside it, unsigned, is in it, too."""

from __future__ import annotations

from pathlib import Path

from besponsa_desktop.workflow.inspection_pack import Packer, pack_order
from besponsa_desktop.workflow.visits import record_visit
from tests.printing.pdf_reading import pages_of
from tests.workflow.between import MRN, alt, by, happened, visit
from tests.workflow.site import Site
from tests.workflow.site_ways import given


def packed(site: Site, order_id: str, folder: Path) -> list[str]:
    """Return the text of each page of an order's pack."""
    out = folder / "pack.pdf"
    pack_order(site.workstation, order_id, out, Packer(name="Ann Sample"))
    return [" ".join(page.split()) for page in pages_of(out.read_bytes())]


def test_that_the_ward_note_is_in_it_marked_as_not_signed(site: Site, tmp_path: Path) -> None:
    seen = given(site)
    happened(site, seen, "reaction", grade=2, words="flushing")
    (note,) = [page for page in packed(site, seen.id, tmp_path) if page.startswith("Ward note")]
    assert "flushing" in note
    assert "NOT SIGNED" in note


def test_that_its_trail_says_what_was_recorded_between_the_orders_of_its_course(
    site: Site, tmp_path: Path
) -> None:
    seen = given(site)
    first = record_visit(site.workstation, MRN, visit(alt("770")), by(site))
    record_visit(site.workstation, MRN, visit(alt("77")), by(site, "ben", first, "one zero too many"))
    trail = "".join(packed(site, seen.id, tmp_path)[-3:])
    for part in ("visit_recorded", "visit_corrected", "one zero too many", "alt 770", "alt 77 U/L"):
        assert part in trail
