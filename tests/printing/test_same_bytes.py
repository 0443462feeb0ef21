"""The same input gives the same bytes, in any process, on any day."""

import hashlib
import os
import subprocess
import sys

import pytest

from tests.architecture.source import ROOT
from tests.printing.subjects import content, label_of, worksheet_of

PRINTED = ("01", "10")
PRINT_DIGESTS = """
from tests.printing.test_same_bytes import digests

print(*digests())
"""


def digests() -> list[str]:
    """Return the digests of some sheets, each made anew."""
    sheets = [
        pdf
        for number in PRINTED
        for subject in [content(number)]
        for pdf in (worksheet_of(subject), worksheet_of(subject, "letter"), label_of(subject))
    ]
    return [hashlib.sha256(pdf).hexdigest() for pdf in sheets]


@pytest.mark.parametrize(("seed", "zone"), [("0", "UTC"), ("12345", "Pacific/Auckland")])
def test_that_another_process_prints_the_same_bytes(seed: str, zone: str) -> None:
    surroundings = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(ROOT)}
    run = subprocess.run(
        [sys.executable, "-c", PRINT_DIGESTS],
        cwd=ROOT,
        env=surroundings,
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.split() == digests()


def test_that_the_same_input_twice_gives_the_same_bytes() -> None:
    assert digests() == digests()


def test_that_another_imprint_gives_other_bytes() -> None:
    usual = worksheet_of(content("01"))
    others = [
        content("01", printed_by="A. Other"),
        content("01", practice=False),
        content("01", order_digest="sha256:0123456789abcdef"),
    ]
    assert all(worksheet_of(other) != usual for other in others)


def test_that_the_date_inside_is_the_one_handed_in() -> None:
    assert b"D:20261123074200-05'00'" in worksheet_of(content("01"))
