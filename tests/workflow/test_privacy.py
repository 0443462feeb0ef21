"""No patient and no password in a log, a file's name, an error or the arguments of a command."""

from __future__ import annotations

import argparse
import logging
import traceback
from pathlib import Path

import pytest

from besponsa_desktop import cli
from besponsa_desktop.workflow.refusals import Refused
from besponsa_desktop.workflow.verification import verify_order
from tests.workflow.site import OWN, Site, credential, document


def private_texts() -> tuple[str, ...]:
    """Return what nobody may read outside the records and the paper."""
    patient = document("01")["patient"]
    return (patient["family_name"], patient["given_name"], patient["mrn"], OWN)


def test_that_a_signature_leaves_nothing_private_in_logs_and_file_names(
    site: Site, quick_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    site.verified("01")
    names = "\n".join(str(path.relative_to(quick_path)) for path in quick_path.rglob("*"))
    assert "besponsa.db" in names or "records" in names
    for private in private_texts():
        assert private not in caplog.text
        assert private not in names


def test_that_no_file_beside_the_records_holds_anything_private(site: Site, quick_path: Path) -> None:
    site.verified("01")
    database = site.workstation.database.file
    beside = [path for path in quick_path.rglob("*") if path.is_file() and path != database]
    assert beside
    for private in private_texts():
        assert [path.name for path in beside if private.encode() in path.read_bytes()] == []


def test_that_a_refusal_shows_nothing_private(site: Site) -> None:
    seen = site.save("01")
    review = site.review("01", seen)
    wrong = credential("ann", "a wrong passphrase 77")
    with pytest.raises(Refused) as refused:
        verify_order(site.workstation, review, wrong)
    shown = "".join(traceback.format_exception(refused.value)) + repr(review) + repr(wrong)
    for private in (*private_texts(), "a wrong passphrase 77"):
        assert private not in shown


def test_that_no_command_takes_a_password_as_an_argument() -> None:
    taking: list[str] = []
    for name in cli._COMMANDS:
        parser = argparse.ArgumentParser()
        cli._declare(name, parser)
        taking += [
            option for action in options(parser) for option in action.option_strings if action.nargs != 0
        ]
    assert "--database" in taking
    assert [option for option in taking if "password" in option or "passphrase" in option] == []


def options(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """Return every argument of a command and of its parts."""
    found: list[argparse.Action] = []
    for action in parser._actions:
        found.append(action)
        if isinstance(action, argparse._SubParsersAction):
            for part in action.choices.values():
                found += options(part)
    return found
