"""One site, two pharmacists and the worksheet that both signed, made once for all tests of signing."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from besponsa_desktop.signing.certificates import Signer
from besponsa_desktop.signing.inspection import Expected
from tests.signing.people import (
    FIRST,
    OKAFOR,
    RIVERA,
    SECOND,
    Site,
    make_site,
    record,
    sign,
    with_fields,
    worksheet,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A worksheet in every state from unsigned to twice signed, with who signed it and the record of it."""

    site: Site
    first: Signer
    second: Signer
    unsigned: bytes
    prepared: bytes
    once: bytes
    twice: bytes
    expected: Expected


@pytest.fixture(scope="session")
def case() -> Case:
    """Return the worksheet that both pharmacists of the site signed."""
    site = make_site()
    first, second = site.signer(RIVERA), site.signer(OKAFOR)
    prepared = with_fields(worksheet())
    once = sign(prepared, first, FIRST)
    twice = sign(once, second, SECOND)
    return Case(
        site=site,
        first=first,
        second=second,
        unsigned=worksheet(),
        prepared=prepared,
        once=once,
        twice=twice,
        expected=record(twice, (first, FIRST), (second, SECOND)),
    )
