"""Every field of every kind of label, on every stock, in order of its weight."""

import pytest

from besponsa_desktop.printing import Status
from besponsa_desktop.printing.label_facts import LabelFacts, LabelKind
from besponsa_desktop.printing.label_stock import LabelStock
from tests.printing.labels import KNOWN, PAIR_NAMES, PAIRS, choice, pdf, prepared_sample
from tests.printing.pdf_reading import text_of
from tests.printing.subjects import content, content_of
from tests.printing.test_worksheet import assert_in_order, fields, plain

WHO = "Sample-Alder, Juniper | born 14-Mar-1981 | MRN SYN-100101 | inotuzumab ozogamicin"
FIELDS = {
    LabelKind.DOSE: f"""
        {WHO} | 1.38 mg | in sodium chloride 0.9 %, total 50 mL | 0.0276 mg/mL
        For intravenous infusion only | 60 min at 50 mL/h | No filter needed.
        start by | 23-Nov-2026 | 15:30 | MUST END BY | 23-Nov-2026 | 16:30
    """,
    LabelKind.OUTER_BAG: f"{WHO} | 1.38 mg | total 50 mL | MUST END BY | 23-Nov-2026 | 16:30",
    LabelKind.LIGHT_COVER: f"{WHO} | 1.38 mg | total 50 mL | MUST END BY | 23-Nov-2026 | 16:30",
    LabelKind.VIAL: f"""
        {WHO} | 0.25 mg/mL | reconstituted | vial 1 of 2 | 23-Nov-2026 | 08:30 | DISCARD AT | 12:30
    """,
}
#: What stands on a label wherever its arrangement has room for it.
SOMEWHERE = {
    LabelKind.DOSE: "(Besponsa) | Rx only | cycle 1 day 1 | dose 1 of 3 | Protect from light."
    "| Do not freeze. | Hold at 20–25 °C or 2–8 °C. | prepared 23-Nov-2026 08:41 | by C. Mock"
    "| checked by A. Trial, PharmD"
    "| 1 Example St · 555-0100",
    LabelKind.OUTER_BAG: "OUTER BAG of 1 bag | Protect from light. | Hold at 20–25 °C or 2–8 °C. | 555-0100",
    LabelKind.LIGHT_COVER: "LIGHT COVER of 1 bag | Protect from light. | 555-0100",
    LabelKind.VIAL: "lot LK4821A | expires 31-Mar-2028 | vial serial SN00010 | Dilute first.",
}
EVERYWHERE = ("CYTOTOXIC – HAZARDOUS DRUG", "RX-2026-900101", "serial 412", "Practice Pharmacy", "VERIFIED")
every_pair = pytest.mark.parametrize(("stock", "kind"), PAIRS, ids=PAIR_NAMES)


def text(stock: LabelStock, kind: LabelKind, facts: LabelFacts = KNOWN) -> str:
    subject = content_of(prepared_sample("01"), status=Status.VERIFIED)
    return plain(text_of(pdf(subject, choice(stock, kind, facts))))


@every_pair
def test_that_every_field_stands_there_in_order(stock: LabelStock, kind: LabelKind) -> None:
    shown = text(stock, kind)
    assert_in_order(shown, fields(FIELDS[kind]))
    for part in (*fields(SOMEWHERE[kind]), *EVERYWHERE):
        assert part in shown, part


@every_pair
def test_that_before_preparation_there_are_lines_to_write_on(stock: LabelStock, kind: LabelKind) -> None:
    shown = plain(text_of(pdf(content("01"), choice(stock, kind))))
    captions = {
        LabelKind.DOSE: ("start by", "MUST END BY", "prepared", "checked", "serial"),
        LabelKind.VIAL: ("lot", "expires", "vial serial", "reconstituted", "DISCARD AT", "serial"),
    }
    for caption in captions.get(kind, ("MUST END BY", "serial")):
        assert caption in shown
    assert "16:30" not in shown
    assert "NOT VERIFIED" in shown


@every_pair
def test_that_a_reprint_says_which_it_is(stock: LabelStock, kind: LabelKind) -> None:
    assert "REPRINT 2" in text(stock, kind, LabelFacts(serial=412, reprint=2))
    assert "REPRINT" not in text(stock, kind)


def test_that_every_vial_has_a_label_of_its_own() -> None:
    shown = plain(
        text_of(pdf(content_of(prepared_sample("01")), choice(PAIRS[-1][0], LabelKind.VIAL, KNOWN)))
    )
    assert_in_order(shown, ["vial 1 of 2", "SN00010", "vial 2 of 2", "SN00011"])
