"""Opening a workstation: founded once, with keys that lie outside the records."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.protocol import IN_FORCE
from besponsa_desktop.records.editions import EditionKind, in_force
from besponsa_desktop.signing.certificates import read_certificate
from besponsa_desktop.workflow.in_force import policy_in_force, regimen_in_force
from besponsa_desktop.workflow.site_keys import keep_keys, new_keys
from besponsa_desktop.workflow.workstation import Place, Workstation, open_workstation
from tests.workflow.site import QUICK, Clock, Site, new_id, place


def opened(at: Place, url: str) -> Workstation:
    return open_workstation(url, at, clock=Clock(), new_id=new_id, rules=QUICK)


def test_that_a_new_site_has_its_authority_and_what_the_program_came_with_in_force(site: Site) -> None:
    database = site.workstation.database
    assert read_certificate(site.workstation.root).site_name == "General Hospital"
    assert regimen_in_force(database).id == IN_FORCE
    assert policy_in_force(database).id
    founded = in_force(database, EditionKind.PROTOCOL)
    assert founded is not None
    assert founded.decided_by is None
    assert site.recorded()[0] == "records_founded"


def test_that_a_second_start_founds_nothing(site: Site) -> None:
    before = len(site.trail())
    again = opened(site.workstation.place, str(site.workstation.database.file))
    assert again.root == site.workstation.root
    assert len(site.trail()) == before
    again.close()


def test_that_a_site_whose_authority_is_gone_is_not_founded_anew(site: Site) -> None:
    file = site.workstation.database.file
    with closing(sqlite3.connect(str(file))) as connection:
        connection.execute("DROP TRIGGER authorities_no_delete")
        connection.execute("DELETE FROM authorities")
        guard = "CREATE TRIGGER authorities_no_delete BEFORE DELETE ON authorities BEGIN SELECT 1; END"
        connection.execute(guard)
        connection.commit()
    with pytest.raises(SurroundingsFailed, match="certificate authority is missing"):
        opened(site.workstation.place, str(file))


def test_that_another_workstation_needs_the_sites_keys(site: Site, quick_path: Path) -> None:
    elsewhere = replace(place(quick_path, "W2"), keys_file=quick_path / "elsewhere" / "keys.json")
    with pytest.raises(SurroundingsFailed, match="keys of these records are not at this workstation"):
        opened(elsewhere, str(site.workstation.database.file))
    assert not elsewhere.keys_file.exists()


def test_that_keys_of_other_records_are_refused(site: Site, quick_path: Path) -> None:
    wrong = replace(place(quick_path, "W2"), keys_file=quick_path / "wrong.json")
    keep_keys(wrong.keys_file, new_keys("another log"))
    with pytest.raises(SurroundingsFailed, match="belong to other records"):
        opened(wrong, str(site.workstation.database.file))


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"kind": "something"}', "not JSON"])
def test_that_a_damaged_keys_file_is_told(quick_path: Path, text: str) -> None:
    damaged = place(quick_path)
    damaged.keys_file.parent.mkdir(parents=True)
    damaged.keys_file.write_text(text, encoding="utf-8")
    with pytest.raises(SurroundingsFailed, match="holds no keys"):
        opened(damaged, str(quick_path / "records.db"))


def test_that_keys_are_for_this_user_alone_and_never_overwritten(site: Site) -> None:
    file = site.workstation.place.keys_file
    assert file.stat().st_mode & 0o077 == 0
    with pytest.raises(SurroundingsFailed, match="cannot be kept"):
        keep_keys(file, new_keys("log"))


def test_that_nothing_secret_shows_when_a_workstation_is_printed(site: Site) -> None:
    shown = repr(site.workstation)
    assert site.workstation.keys.audit_key.hex() not in shown
    assert site.workstation.keys.authority_password not in shown
    assert site.workstation.authority.sealed_key not in shown
