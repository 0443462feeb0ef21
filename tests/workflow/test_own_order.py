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
        ("Dr. Nora Sampleton", "Nora Sampleton"),
        ("DR NORA SAMPLETON", "Nora Sampleton"),
        ("Dr. Nora Sampleton, MD", "Nora Sampleton"),
        ("Nora Sampleton MD", "Nora Sampleton"),
        ("Nora Sampleton M.D.", "Nora Sampleton"),
        ("Nora Sampleton, M.D., Ph.D.", "Nora Sampleton"),
        ("Nora Sampleton Pharm. D.", "Nora Sampleton"),
        ("Sampleton, Dr. Nora", "Nora Sampleton"),
        ("Sampleton, MD, Nora", "Nora Sampleton"),
        ("Sampleton, N. A., MD", "Nora Sampleton"),
        ("van der Sample, Nora", "Nora van der Sample"),
        ("Prof. Dr. med. N. Sampleton", "Nora Sampleton"),
        ("Prof.Dr. N.A. Sampleton", "Nora Sampleton"),
        ("Mrs. Nora Sampleton, NP", "Nora Sampleton"),
        ("Ms Nora Sampleton PA-C", "Nora Sampleton RPh"),
        ("Nora Sampleton DO", "N Sampleton PharmD"),
        ("Nora Sampleton (attending)", "Nora Sampleton"),
        ("Nora O\u2019Sample", "Nora O'Sample"),
        ("M.A. Sampleton", "Mary Sampleton"),
        ("A. Do", "Ann Do"),
        ("Ann Ma, MD", "Dr. Ann Ma"),
        ("Sampleton", "Nora Sampleton"),
        ("Dr. Sampleton", "Nora Sampleton"),
        ("Sampleton, MD", "Nora Sampleton"),
        ("Sampleton M.D.", "Nora Sampleton"),
        ("Dr. Do", "Ann Do"),
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
        ("Dr. Nora Sampleton", "Dr. Nils Sampleton"),
        ("Dr. Sampleton", "Dr. Sample"),
        ("Nora", "Nora Sampleton"),
        ("Nora Do", "Ann Do"),
        ("Ann Sample MD", "Ben Example MD"),
        ("Dr. Ann Sample", "Ben Example"),
        ("", "Nora Sampleton"),
        (", MD", "Nora Sampleton"),
    ],
)
def test_that_different_names_are_different_people(prescriber: str, signer: str) -> None:
    assert not is_same_name(prescriber, signer)
