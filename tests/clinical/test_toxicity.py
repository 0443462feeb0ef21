"""How a toxicity that holds a dose is said: its term in words, as an import or a record has it or not."""

from __future__ import annotations

import pytest

from besponsa_desktop.protocol import default_policy
from tests.clinical.test_site_policy import assessed, base, finding

REACTION = {
    "term": "infusion_related_reaction",
    "category": "non_hematologic",
    "grade": 2,
    "drug_related": True,
}


@pytest.mark.parametrize(
    ("resolved", "said"),
    [
        (False, "Unresolved and drug-related: infusion related reaction, grade 2."),
        (None, "category, grade, cause or recovery of infusion related reaction"),
    ],
)
def test_that_the_term_of_a_toxicity_is_said_in_words(resolved: bool | None, said: str) -> None:
    order = base("adult_c1d8") | {"toxicities": [REACTION | {"resolved": resolved}]}
    message = finding(assessed(order, default_policy()), "toxicity.nonhematologic").message
    assert said in message
