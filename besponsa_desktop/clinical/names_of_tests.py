"""Names of laboratory tests: how they are compared, and those that a site decides.

A name may have the unit behind it, in brackets.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from besponsa_desktop.clinical.findings import Citation
from besponsa_desktop.clinical.investigations import LaboratoryTest
from besponsa_desktop.clinical.parameters import Sourced, as_written

_WITH_UNIT = re.compile(r"(?P<name>.+?)\s*[(\[](?P<unit>[^()\[\]]+)[)\]]")


def plain_words(text: str) -> str:
    """Return a text in small letters, its words parted by single spaces."""
    return " ".join(text.replace("_", " ").casefold().split())


def parts_of_name(text: str) -> tuple[str, str]:
    """Return a name without the unit in brackets that stands behind it, and that unit, if any."""
    found = _WITH_UNIT.fullmatch(text.strip())
    return (found["name"], found["unit"]) if found else (text, "")


#: The tests by their keys in an order file, as ``plain_words`` has them.
TEST_OF = {plain_words(test.value): test for test in LaboratoryTest}


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesOfTest:
    """What the site's laboratory calls one test."""

    test: LaboratoryTest
    names: tuple[str, ...] = as_written()


@dataclass(frozen=True, slots=True, kw_only=True)
class LaboratoryNames(Sourced):
    """Names of tests in the site's tables of results, beside those that the program knows."""

    tests: tuple[NamesOfTest, ...] = field(default=(), metadata={"may_be_empty": True})


#: No name, until a site decides one.
NO_NAMES = LaboratoryNames(
    source=Citation(key="site-policy", section="Names of tests", verified=True),
)
