"""Whether the signer prescribed the order: names compared as people write them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import product

from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.records.people import Person
from besponsa_desktop.workflow.refusals import Refused, Why

_BEFORE = "dr doctor prof professor mr mrs ms miss mx sir med herr frau"
_AFTER = (
    "md do mbbs mbchb pharmd rph cpht phd dphil drph dnp np cnp fnp acnp agnp crnp aprn cns rn bsn msn"
    " pa pa-c fnp-c fnp-bc bcop bcps bs bsc ba ms msc ma mph mba facp fasco jr sr ii iii iv"
)
#: What stands before a name and is none. Source: site policy, own orders; so are the degrees.
_TITLES = frozenset(_BEFORE.split())
#: What stands after a name and is none, without its dots.
_DEGREES = _TITLES | frozenset(_AFTER.split())
_SPACED_DEGREE = re.compile(r"\b(ph|pharm)\.?\s+d\b")
_IN_BRACKETS = re.compile(r"\([^)]*\)")


def require_not_prescriber(order: ChemotherapyOrder, person: Person) -> None:
    """Refuse the prescriber of the order.

    The order names the prescriber in words only: a signer of the same family name counts as the prescriber if
    the given name or initial is the same, or if either of them has no given name.
    """
    prescriber = order.prescription.prescriber
    if prescriber and is_same_name(prescriber, person.printed_name):
        raise Refused(
            Why.OWN_ORDER,
            f"{person.printed_name} is the prescriber of this order by its name. The prescriber may not"
            " verify, check or release the own order. Ask another pharmacist.",
        )


def is_same_name(first: str, second: str) -> bool:
    """Tell whether two printed names can be one person's: ``Dr. N. Sampleton`` and ``Nora Sampleton``."""
    return any(_is_same(one, other) for one, other in product(_readings(first), _readings(second)))


def _is_same(one: list[str], other: list[str]) -> bool:
    """Compare two readings; a family name that stands alone is anybody's of that family."""
    if len(one) == 1 or len(other) == 1:
        return one[-1] == other[-1]
    return any(_is_alike(a, b) for a in (one, [*one[1:], one[0]]) for b in (other, [*other[1:], other[0]]))


def _is_alike(one: list[str], other: list[str]) -> bool:
    """Compare family names, which stand last, and the given names or initials that stand first."""
    given, as_given = one[0], other[0]
    is_initial = min(len(given), len(as_given)) == 1 and given[0] == as_given[0]
    return one[-1] == other[-1] and (given == as_given or is_initial)


def _readings(name: str) -> Iterator[list[str]]:
    """Yield how a name can be read: its words, family name last, without titles, with and without degrees.

    ``Ann Do`` is a name, or one word and a degree: it is read both ways.
    """
    before, *after = (part.split() for part in _plain(name).split(","))
    given = next((words for part in after if (words := _without_degrees(part, least=0))), [])
    for tokens in (before, _without_degrees(before, least=1)):
        if family := _without_titles(_words(tokens)):
            if len(family) > 1 or not given:
                yield family
            if given:
                yield [*_without_titles(_words(given)), *family]


def _plain(name: str) -> str:
    """Return a name without accents, letter case and what stands in brackets."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    plain = _IN_BRACKETS.sub(" ", plain.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").casefold())
    return _SPACED_DEGREE.sub(r"\1d", plain)


def _without_degrees(tokens: list[str], *, least: int) -> list[str]:
    """Return the words of a part without the degrees at its end; the ``least`` first ones stay."""
    end = len(tokens)
    while end > least and tokens[end - 1].replace(".", "") in _DEGREES:
        end -= 1
    return tokens[:end]


def _words(tokens: list[str]) -> list[str]:
    return "".join(c if c.isalnum() or c in "-'" else " " for c in " ".join(tokens)).split()


def _without_titles(words: list[str]) -> list[str]:
    """Return the words without the titles before them; the last word stays."""
    start = 0
    while start < len(words) - 1 and words[start] in _TITLES:
        start += 1
    return words[start:]
