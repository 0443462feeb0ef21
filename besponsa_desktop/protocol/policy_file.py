"""Site policy read from its file."""

from __future__ import annotations

from pathlib import Path

from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.protocol.contradictions import (
    POLICY_ORDER,
    POLICY_WHOLE,
    refuse_broken,
    refuse_falling,
    refuse_gaps,
)
from besponsa_desktop.protocol.names_of_tests import refuse_names
from besponsa_desktop.protocol.protocol_file import digest_of, open_file
from besponsa_desktop.protocol.reader import Reader, parameters_of
from besponsa_desktop.protocol.scalars import shown
from besponsa_desktop.protocol.sources import sources

_STATED = tuple(parameter for parameter in parameters_of(SitePolicy) if parameter.name != "digest")
_GTIN_DIGITS = 14


def load_policy(path: Path) -> SitePolicy:
    """Return the site policy of the file at ``path``.

    Raises:
        SurroundingsFailed: the file cannot be read.
        ProtocolFileError: it cannot be used; every fault is named with file, line and key.
    """
    file = open_file(path)
    reader = Reader(file, sources())
    values = reader.fields(_STATED, file.data)
    refuse_falling(reader, POLICY_ORDER)
    refuse_broken(reader, POLICY_WHOLE)
    refuse_gaps(reader, "child.weight_by_age")
    for index, gtin in enumerate(values["products"].gtins if values["products"] else ()):
        if not _is_gtin(gtin):
            needed = f"a GTIN of {_GTIN_DIGITS} digits that ends with its check digit"
            reader.refuse(f"products.gtins[{index}]", shown(gtin), needed)
    if values["test_names"]:
        refuse_names(reader, values["test_names"].tests)
    reader.finish()
    return SitePolicy(**values, digest=digest_of(file.data))


def _is_gtin(code: str) -> bool:
    """Tell whether the last of 14 digits is their check digit.

    Source: GS1 General Specifications, section 7.9.1 (weights 3 and 1 from the right).
    """
    if len(code) != _GTIN_DIGITS or not (code.isascii() and code.isdigit()):
        return False
    return sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(code)) % 10 == 0
