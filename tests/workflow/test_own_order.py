"""Whether two printed names can be one person's."""

import pytest

from besponsa_desktop.workflow.own_order import is_same_name


@pytest.mark.parametrize(
    ("prescriber", "signer"),
    [
        ("N. Sampleton, MD", "N. Sampleton"),
        ("N. Sampleton, MD", "Nora Sampleton"),
        ("Nora Sampleton", "NORA SAMPLETON"),
        ("Sampleton, Nora, MD", "Nora Sampleton"),
        ("Sampleton Nora", "Nora Sampleton"),
        ("Dr", "dr"),
        ("María Žižek-Rivera, MD", "Maria Zizek-Rivera"),
        ("N. A. Sampleton", "Nora Sampleton"),
    ],
)
def test_that_one_person_is_known_by_different_ways_to_write_the_name(prescriber: str, signer: str) -> None:
    assert is_same_name(prescriber, signer)
    assert is_same_name(signer, prescriber)


@pytest.mark.parametrize(
    ("prescriber", "signer"),
    [
        ("N. Sampleton, MD", "Ann Sample"),
        ("Nora Sampleton", "Nils Sampleton"),
        ("M. Sampleton", "Nora Sampleton"),
        ("Nora Sampleton", "Nora Samplet"),
        ("Sampleton", "Nora Sampleton"),
        ("", "Nora Sampleton"),
        (", MD", "Nora Sampleton"),
    ],
)
def test_that_different_names_are_different_people(prescriber: str, signer: str) -> None:
    assert not is_same_name(prescriber, signer)
