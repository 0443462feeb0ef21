"""Names of laboratory tests in a site policy: each means one test, and none is set unless a site sets it."""

import tomllib
from pathlib import Path

import pytest

from besponsa_desktop.clinical.investigations import LaboratoryTest
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.protocol import default_policy, load_policy, shelf
from besponsa_desktop.protocol.describe import parameters
from besponsa_desktop.protocol.protocol_file import digest_of
from tests.protocol.edited import faults_of, line_in, policy_with_names, written


def policy_of(folder: Path, *groups: tuple[str, str]) -> SitePolicy:
    """Return the policy that states these names."""
    return load_policy(written(policy_with_names(*groups), folder / "policy.toml"))


def test_that_no_name_is_set_until_a_site_sets_it() -> None:
    assert default_policy().test_names.tests == ()


def test_that_names_that_are_not_set_leave_the_digest_as_it_is(tmp_path: Path) -> None:
    data = tomllib.loads(shelf.POLICY_FILE.read_text(encoding="utf-8"))
    assert "test_names" not in data
    assert default_policy().digest == digest_of(data)
    assert policy_of(tmp_path).digest != default_policy().digest


def test_that_a_policy_may_state_that_it_sets_no_name(tmp_path: Path) -> None:
    assert policy_of(tmp_path).test_names.tests == ()
    empty = written(f"{policy_with_names()}tests = []\n", tmp_path / "empty.toml")
    assert load_policy(empty).test_names.tests == ()


def test_that_a_sites_names_are_read_as_they_are_written(tmp_path: Path) -> None:
    policy = policy_of(tmp_path, ("alt", '["Example A", "alt (IFCC)"]'), ("wbc", '["Beispiel ß"]'))
    assert [(one.test, one.names) for one in policy.test_names.tests] == [
        (LaboratoryTest.ALT, ("Example A", "alt (IFCC)")),
        (LaboratoryTest.WBC, ("Beispiel ß",)),
    ]
    assert policy.digest != default_policy().digest
    rows = {row.key: (row.value, row.source) for row in parameters(policy)}
    assert rows["test_names.tests[0].test"] == ("alt", "site-policy")
    assert rows["test_names.tests[0].names"] == ("Example A, alt (IFCC)", "site-policy")


_LETTER = "a name with a letter, so that it is no number, no day and no LOINC code"
_ONE_LINE = "a text of one line without space at its ends"
FAULTS = [
    ('["Example", ""]', "names[1]", f'found ""; needed {_ONE_LINE}'),
    ('["Example "]', "names[0]", f'found "Example "; needed {_ONE_LINE}'),
    ("[5]", "names[0]", "found 5; needed a text"),
    ('"Example"', "names", 'found "Example"; needed a list that is not empty: names = [ … ]'),
    ("[]", "names", "found an empty list; needed a list that is not empty: names = [ … ]"),
    (
        '["AST"]',
        "names[0]",
        'found "AST"; needed a name by which the program knows no other test: it is "ast"',
    ),
    (
        '["Total_ Bilirubin (mg/dL)"]',
        "names[0]",
        'found "Total_ Bilirubin (mg/dL)"; needed a name by which the program knows no other test: it is '
        '"total_bilirubin"',
    ),
    ('["1920-8"]', "names[0]", f'found "1920-8"; needed {_LETTER}'),
    ('["1920-8 [U/L]"]', "names[0]", f'found "1920-8 [U/L]"; needed {_LETTER}'),
]


@pytest.mark.parametrize(("names", "key", "expected"), FAULTS)
def test_that_a_name_that_cannot_be_used_is_named_with_its_line(
    tmp_path: Path, names: str, key: str, expected: str
) -> None:
    path = written(policy_with_names(("alt", names)), tmp_path / "policy.toml")
    place = f"policy.toml, line {line_in(path, f'names = {names}')}, test_names.tests[0].{key}"
    assert faults_of(load_policy, path) == [f"{place}: {expected}"]


def test_that_a_name_that_is_given_for_two_tests_is_refused_once(tmp_path: Path) -> None:
    groups = (("alt", '["Example  Name", "example name"]'), ("ast", '["Other", "EXAMPLE_name"]'))
    path = written(policy_with_names(*groups), tmp_path / "policy.toml")
    assert faults_of(load_policy, path) == [
        f"policy.toml, line {line_in(path, 'names = ' + groups[1][1])}, test_names.tests[1].names[1]: "
        'found "EXAMPLE_name"; needed a name of one test: it is given for "alt"'
    ]


def test_that_an_unknown_test_is_refused_with_those_that_are_known(tmp_path: Path) -> None:
    path = written(policy_with_names(("ferritin", '["Example"]')), tmp_path / "policy.toml")
    [fault] = faults_of(load_policy, path)
    known = ", ".join(f'"{test.value}"' for test in LaboratoryTest)
    assert fault.endswith(f', test_names.tests[0].test: found "ferritin"; needed one of {known}')
