"""Every number rests on a source that a stranger can open; what was not read in a label says so."""

import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from besponsa_desktop.protocol import default_policy, shelf, shipped_regimen, source_list
from besponsa_desktop.protocol.describe import parameters

LABEL, EU, BRIEF = "uspi-2024-03", "smpc-2024-02", "source-brief"

US_SECTIONS = {
    "product": "1",
    "indication": "1",
    "indication.age": "1",
    "indication.tki": "1",
    "indication.prior_vod": "5.1",
    "doses.first_cycle": "2.1",
    "doses.responder": "2.1",
    "doses.non_responder": "2.1",
    "reduction": "2.3",
    "cycles": "2.1",
    "schedule": "2.1",
    "interruption": "2.3",
    "response": "2.1",
    "cytoreduction": "2.2",
    "liver": "2.3",
    "vod_risk": "5.1",
    "counts": "2.3",
    "preparation.vial": "2.4",
    "preparation.syringe": "2.4",
    "preparation.infusion": "2.4",
    "preparation.filters": "2.4",
    "preparation.times": "2.4",
    "preparation.storage": "2.4",
    "reproduction": "8.3",
    "sections.premedication": "2.2",
    "sections.infusion_reactions": "5.4",
    "sections.toxicity": "2.3",
    "sections.counts_monitoring": "5.3",
    "sections.liver_monitoring": "5.1",
    "sections.ecg": "5.5",
}
#: Read elsewhere than in the US label.
ELSEWHERE = {"vod": ("vod-criteria", "classical criteria"), "preparation.bag": (EU, "6.6")}
#: What the brief itself says.
OF_THE_BRIEF = {
    "indication": "Opening paragraph",
    "doses.first_cycle": "Strict Adherence to Prescribed Dosage Regimen",
    "sections.premedication": "Premedication Requirements",
    "sections.infusion_reactions": "Infusion Reaction Monitoring",
    "sections.counts_monitoring": "Hematologic Toxicity Monitoring",
}
UNREAD = {"reduction", "interruption", "preparation.syringe"}


def groups(regimen_id: str) -> dict[str, dict[str, Any]]:
    """Return the source of every group of a protocol, read without the program."""
    text = shelf.file_of(regimen_id).read_text(encoding="utf-8")
    return dict(cited(tomllib.loads(text), ""))


def cited(table: dict[str, Any], key: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the source of every group below a table."""
    for name, value in table.items():
        if name == "source":
            yield key, value
        elif isinstance(value, dict):
            yield from cited(value, f"{key}.{name}".lstrip("."))


def test_that_the_us_protocol_cites_the_sections_of_its_label() -> None:
    found = {key: (source["key"], source["section"]) for key, source in groups(LABEL).items()}
    assert found == {key: (LABEL, section) for key, section in US_SECTIONS.items()} | ELSEWHERE


def test_that_the_eu_protocol_cites_its_own_text_for_every_group() -> None:
    found = groups(EU)
    assert found.keys() == US_SECTIONS.keys() | ELSEWHERE.keys()
    assert {key for key, source in found.items() if source["key"] != EU} == {"vod"}
    assert {source["section"] for key, source in found.items() if key != "vod"} == {
        "1", "4.1", "4.2", "4.3", "4.4", "4.6", "6.6",
    }  # fmt: skip


def test_that_the_brief_is_cited_where_it_says_something_and_the_us_label_elsewhere() -> None:
    found = {key: (source["key"], source["section"]) for key, source in groups(BRIEF).items()}
    us = {key: (source["key"], source["section"]) for key, source in groups(LABEL).items()}
    assert found == us | {key: (BRIEF, section) for key, section in OF_THE_BRIEF.items()}


@pytest.mark.parametrize(
    ("regimen_id", "unread"), [(LABEL, UNREAD), (EU, UNREAD), (BRIEF, UNREAD | {"doses.first_cycle"})]
)
def test_that_exactly_what_was_not_read_is_marked_so(regimen_id: str, unread: set[str]) -> None:
    assert {key for key, source in groups(regimen_id).items() if not source["verified"]} == unread
    rows = parameters(shipped_regimen(regimen_id))
    marked = {row.key.rpartition(".")[0] for row in rows if not row.verified and "." in row.key}
    assert marked == unread


def test_that_site_policy_is_called_site_policy() -> None:
    assert {row.source for row in parameters(default_policy())} == {"site-policy"}


def test_that_every_source_is_cited_and_every_citation_has_a_source() -> None:
    rows = [row for regimen_id in shelf.SHIPPED for row in parameters(shipped_regimen(regimen_id))]
    used = {row.source for row in [*rows, *parameters(default_policy())]}
    assert {source.key for source in source_list()} == used


def test_that_every_source_says_what_it_is_where_it_is_and_what_of_it_was_read() -> None:
    for source in source_list():
        assert all([source.title, source.edition, source.reference, source.read])


@pytest.mark.parametrize("key", [LABEL, EU, "vod-criteria"])
def test_that_a_published_source_has_an_address(key: str) -> None:
    references = {source.key: source.reference for source in source_list()}
    assert references[key].startswith("https://")


def test_that_the_brief_is_quoted_because_it_is_not_published() -> None:
    references = {source.key: source.reference for source in source_list()}
    assert "The recommended total dose for Cycle 1 is 1.5 mg/m²." in references[BRIEF]
