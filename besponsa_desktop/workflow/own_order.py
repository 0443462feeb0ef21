"""Whether the signer prescribed the order: names compared as people write them."""

from __future__ import annotations

import unicodedata

from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.records.people import Person
from besponsa_desktop.workflow.refusals import Refused, Why


def require_not_prescriber(order: ChemotherapyOrder, person: Person) -> None:
    """Refuse the prescriber of the order.

    The order names the prescriber in words only: a signer of the same family name and the same given name or
    initial counts as the prescriber.
    """
    prescriber = order.prescription.prescriber
    if prescriber and is_same_name(prescriber, person.printed_name):
        raise Refused(
            Why.OWN_ORDER,
            f"{person.printed_name} is the prescriber of this order by its name. The prescriber may not"
            " verify, check or release the own order. Ask another pharmacist.",
        )


def is_same_name(first: str, second: str) -> bool:
    """Tell whether two printed names can be one person's: ``N. Sampleton, MD`` and ``Nora Sampleton``."""
    one, other = _parts(first), _parts(second)
    if not one or not other:
        return False
    return any(_is_same(a, b) for a in (one, [*one[1:], one[0]]) for b in (other, [*other[1:], other[0]]))


def _is_same(one: list[str], other: list[str]) -> bool:
    """Compare family names, which stand last, and the given names or initials that stand first."""
    if one[-1] != other[-1]:
        return False
    if len(one) == 1 or len(other) == 1:
        return len(one) == len(other)
    given, as_given = one[0], other[0]
    shortest = min(len(given), len(as_given))
    return given == as_given or (shortest == 1 and given[0] == as_given[0])


def _parts(name: str) -> list[str]:
    """Return the words of a name without credentials, accents and letter case, family name last or first."""
    before, _, after = name.partition(",")
    words = _words(before)
    if len(words) == 1 and after:
        words += _words(after.partition(",")[0])
    return words


def _words(text: str) -> list[str]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    letters = "".join(c if c.isalnum() or c in "-'" else " " for c in plain.casefold())
    return letters.split()
