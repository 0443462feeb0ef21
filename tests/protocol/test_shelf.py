"""What ships: three protocols, the site policy, the source list."""

import subprocess
import sys
from pathlib import Path

import pytest

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.protocol import (
    IN_FORCE,
    default_policy,
    load_policy,
    load_regimen,
    shelf,
    shipped_regimen,
    shipped_regimens,
    source_list,
)

ROOT = Path(__file__).parents[2]


def test_that_three_protocols_ship_and_the_us_label_is_in_force() -> None:
    assert shipped_regimens() == ("uspi-2024-03", "smpc-2024-02", "source-brief")
    assert IN_FORCE == "uspi-2024-03"


def test_that_every_data_file_is_on_the_shelf() -> None:
    files = {*map(shelf.file_of, shelf.SHIPPED), shelf.POLICY_FILE, shelf.SOURCES_FILE}
    assert files == set(shelf.SOURCES_FILE.parent.glob("*.toml"))


@pytest.mark.parametrize("regimen_id", shelf.SHIPPED)
def test_that_a_protocol_has_the_name_of_its_file(regimen_id: str) -> None:
    assert shipped_regimen(regimen_id).id == regimen_id


def test_that_a_protocol_says_what_it_is() -> None:
    about = [shipped_regimen(regimen_id) for regimen_id in shelf.SHIPPED]
    assert [(regimen.name, regimen.edition, regimen.status) for regimen in about] == [
        ("US prescribing information", "revision 3/2024", "label of the United States"),
        ("EU summary of product characteristics", "14 February 2024", "label of the European Union"),
        ("Source brief", "undated", "differs from the label"),
    ]


def test_that_an_unknown_protocol_is_refused_with_those_that_ship() -> None:
    with pytest.raises(UnusableInput) as raised:
        shipped_regimen("uspi-2017")
    assert str(raised.value) == (
        'protocol: found "uspi-2017"; needed one of uspi-2024-03, smpc-2024-02, source-brief'
    )


def test_that_the_brief_is_compared_with_the_label_and_the_labels_name_the_brief() -> None:
    us, eu, brief = (shipped_regimen(regimen_id) for regimen_id in shelf.SHIPPED)
    assert (us.label, eu.label, brief.also_known) == (None, None, ())
    assert brief.label is not None
    assert (brief.label.id, brief.label.name, brief.label.doses) == (us.id, us.name, us.doses)
    for label in (us, eu):
        [other] = label.also_known
        assert (other.id, other.name, other.doses) == (brief.id, brief.name, brief.doses)


def test_that_the_same_call_returns_the_same_value() -> None:
    assert shipped_regimen(IN_FORCE) is shipped_regimen(IN_FORCE)
    assert default_policy() is default_policy()


def test_that_a_shipped_file_read_as_any_file_is_the_same() -> None:
    assert load_regimen(shelf.file_of(IN_FORCE)) == shipped_regimen(IN_FORCE)
    assert load_policy(shelf.POLICY_FILE) == default_policy()


def test_that_every_digest_is_another() -> None:
    digests = {shipped_regimen(regimen_id).digest for regimen_id in shelf.SHIPPED} | {default_policy().digest}
    assert len(digests) == 4
    assert all(digest.startswith("sha256:") and len(digest) == 71 for digest in digests)


def test_that_the_source_list_has_a_key_for_each() -> None:
    keys = [source.key for source in source_list()]
    assert keys == ["uspi-2024-03", "smpc-2024-02", "source-brief", "vod-criteria", "site-policy"]


@pytest.mark.parametrize("path", [*map(shelf.file_of, shelf.SHIPPED), shelf.POLICY_FILE, shelf.SOURCES_FILE])
def test_that_a_data_file_is_plain_text_with_lf(path: Path) -> None:
    content = path.read_bytes()
    assert b"\r" not in content
    assert content.endswith(b"\n")


def test_that_nothing_heavy_is_imported_before_something_is_read() -> None:
    code = "import sys, besponsa_desktop.protocol; print(*{'pint', 'tomllib', 'json'} & sys.modules.keys())"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True, text=True)
    assert run.stdout.strip() == ""
