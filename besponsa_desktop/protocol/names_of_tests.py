"""Names of tests that a site states: each means one test, and none what the program knows as another."""

from __future__ import annotations

from collections.abc import Iterable

from besponsa_desktop.clinical.investigations import LaboratoryTest
from besponsa_desktop.clinical.names_of_tests import TEST_OF, NamesOfTest, parts_of_name, plain_words
from besponsa_desktop.protocol.reader import Reader
from besponsa_desktop.protocol.scalars import shown


def refuse_names(reader: Reader, tests: Iterable[NamesOfTest]) -> None:
    """Note every name that may mean more than one test, or that is a number, a day or a LOINC code."""
    given: dict[str, LaboratoryTest] = {}
    for number, entry in enumerate(tests):
        for place, name in enumerate(entry.names):
            key, words = f"test_names.tests[{number}].names[{place}]", plain_words(name)
            own, earlier = _known_as(name), given.setdefault(words, entry.test)
            if not any(map(str.isalpha, parts_of_name(name)[0])):
                needed = "a name with a letter, so that it is no number, no day and no LOINC code"
                reader.refuse(key, shown(name), needed)
            elif own not in {None, entry.test}:
                needed = f'a name by which the program knows no other test: it is "{own.value}"'
                reader.refuse(key, shown(name), needed)
            elif earlier is not entry.test:
                reader.refuse(key, shown(name), f'a name of one test: it is given for "{earlier.value}"')


def _known_as(name: str) -> LaboratoryTest | None:
    """Return the test whose key a name is, as it stands or without the unit behind it."""
    return TEST_OF.get(plain_words(name)) or TEST_OF.get(plain_words(parts_of_name(name)[0]))
