"""A label read back where a dose is released: what the records say of its print."""

from __future__ import annotations

from besponsa_desktop.printing.label_codes import label_code
from besponsa_desktop.records.prints import PrintOutcome, prints_of
from besponsa_desktop.workflow.bench import open_bench
from besponsa_desktop.workflow.prints import LABEL, Printing, record_print
from tests.gui.at_desk import AtDesk
from tests.gui.scanning import scan, vial_code
from tests.gui.test_prepare_screen import open_bench_screen
from tests.workflow.site import new_id
from tests.workflow.site_ways import checked, prepared


def test_that_a_label_is_read_back_and_compared_with_the_records(cover: AtDesk) -> None:
    seen, other = prepared(cover.site), checked(cover.site, "02")
    screen = open_bench_screen(cover, seen)
    own = open_bench(cover.site.workstation, seen.id).digest
    strange = open_bench(cover.site.workstation, other.id).digest
    label = Printing(order_id=seen.id, version=1, what=LABEL, printer="Labels", operation_id=new_id())
    number = record_print(cover.site.workstation, label, cover.site.people["ann"].id)
    scan(label_code(strange))
    cover.wait(lambda: "OTHER ORDER" in screen.ui.label_words.text())
    scan(label_code(own, number), screen.ui.bench_password_edit)
    cover.wait(lambda: screen.ui.label_words.text().startswith("AGREES. Label, print 1"))
    assert screen.ui.bench_password_edit.text() == ""
    (printed,) = prints_of(cover.site.workstation.database, seen.id)
    assert printed.outcomes == {PrintOutcome.CONFIRMED}
    scan(vial_code("S9"))
    assert "prepared already" in screen.ui.code_said.text()


def test_that_a_label_that_was_replaced_is_told_at_the_bench(cover: AtDesk) -> None:
    seen = prepared(cover.site)
    screen = open_bench_screen(cover, seen)
    own = open_bench(cover.site.workstation, seen.id).digest
    for reason in ("", "smeared"):
        label = Printing(
            order_id=seen.id, version=1, what=LABEL, printer="Labels", operation_id=new_id(), reason=reason
        )
        record_print(cover.site.workstation, label, cover.site.people["ann"].id)
    scan(label_code(own, 1))
    cover.wait(lambda: screen.ui.label_words.text().startswith("VOID"))
    assert "This label is not to be used." in screen.ui.label_words.text()
