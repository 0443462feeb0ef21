"""A protocol file: what it is compared with, what contradicts itself, and what its digest is over."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from besponsa_desktop.protocol import load_regimen, regimen_file, shelf, shipped_regimen
from tests.protocol.edited import edited, faults_of, line_in

US = shelf.file_of("uspi-2024-03")
BRIEF = shelf.file_of("source-brief")


def faults_after(folder: Path, old: str, new: str) -> list[str]:
    """Return the faults of the US protocol after one edit; every line is that of the edit."""
    path = edited(US, folder, (old, new))
    faults = faults_of(load_regimen, path)
    place = f"uspi-2024-03.toml, line {line_in(path, new)}, "
    assert all(fault.startswith(place) for fault in faults), (place, faults)
    return [fault.removeprefix(place) for fault in faults]


def test_that_a_number_that_is_no_text_is_named(tmp_path: Path) -> None:
    new = 'day_1 = { value = 0.8, unit = "mg/m2" }'
    assert faults_after(tmp_path, 'day_1 = { value = "0.8", unit = "mg/m2" }', new) == [
        'doses.first_cycle.day_1: found 0.8; needed a text such as "0.8"'
    ]


def test_that_a_misspelt_key_is_named_beside_the_key_that_is_missing(tmp_path: Path) -> None:
    path = edited(US, tmp_path, ("anc_from", "anc_form"))
    line = line_in(path, "anc_form")
    assert faults_of(load_regimen, path) == [
        f"uspi-2024-03.toml, line {line_in(path, '[response]')}, response.anc_from: "
        'found nothing; needed anc_from = { value = "…", unit = "10*9/L" }',
        f"uspi-2024-03.toml, line {line}, response.anc_form: found an unknown key; "
        "needed one of source, marrow_blasts_below, platelets_from, anc_from",
    ]


def test_that_an_unknown_source_is_named_with_those_that_are_known(tmp_path: Path) -> None:
    [fault] = faults_after(tmp_path, '{ key = "vod-criteria"', '{ key = "memory"')
    assert fault == (
        'vod.source.key: found "memory"; needed a key of sources.toml: '
        "uspi-2024-03, smpc-2024-02, source-brief, vod-criteria, site-policy"
    )


def test_that_a_misspelt_key_at_the_top_is_shown_every_key_of_a_protocol(tmp_path: Path) -> None:
    path = edited(BRIEF, tmp_path, ("label = ", "lable = "))
    [fault] = faults_of(load_regimen, path)
    assert ", lable: found an unknown key; needed one of id, name, edition, status, product, " in fault
    assert fault.endswith(", sections, label, names_figures_of")


def test_that_a_protocol_is_compared_only_with_one_that_ships(tmp_path: Path) -> None:
    path = edited(BRIEF, tmp_path, ('label = "uspi-2024-03"', 'label = "uspi-2017"'))
    assert faults_of(load_regimen, path) == [
        f'source-brief.toml, line {line_in(path, "label = ")}, label: found "uspi-2017"; '
        "needed one of uspi-2024-03, smpc-2024-02, source-brief"
    ]
    new = 'names_figures_of = ["source-brief", "mine"]'
    assert faults_after(tmp_path, 'names_figures_of = ["source-brief"]', new) == [
        'names_figures_of[1]: found "mine"; needed one of uspi-2024-03, smpc-2024-02, source-brief'
    ]


def test_that_a_wrong_kind_of_comparison_is_named_once(tmp_path: Path) -> None:
    path = edited(BRIEF, tmp_path, ('label = "uspi-2024-03"', "label = 1"))
    [fault] = faults_of(load_regimen, path)
    assert fault.endswith(", label: found 1; needed a text")
    new = "names_figures_of = [1]"
    assert faults_after(tmp_path, 'names_figures_of = ["source-brief"]', new) == [
        "names_figures_of[0]: found 1; needed a text"
    ]


CONTRADICTIONS = [
    (
        'before_transplant = { value = "2"',
        'before_transplant = { value = "4"',
        "cycles.before_transplant: found 4; needed at most 3, which is cycles.before_transplant_at_most",
    ),
    (
        'response_within = { value = "3"',
        'response_within = { value = "7"',
        "cycles.response_within: found 7; needed at most 6, which is cycles.at_most",
    ),
    (
        'day_8_earliest = { value = "5"',
        'day_8_earliest = { value = "10"',
        "schedule.day_8_earliest: found 10; needed at most 9, which is schedule.day_8_latest",
    ),
    (
        'first_cycle_length = { value = "21"',
        'first_cycle_length = { value = "35"',
        "schedule.first_cycle_length: found 35; needed at most 28, which is schedule.later_cycle_length",
    ),
    (
        'reduce_next_cycle_from = { value = "14"',
        'reduce_next_cycle_from = { value = "29"',
        "interruption.reduce_next_cycle_from: found 29; needed at most 28, "
        "which is interruption.consider_stopping_over",
    ),
    (
        'lowest = { value = "0.01"',
        'lowest = { value = "0.11"',
        "preparation.bag.lowest: found 0.11; needed at most 0.1, which is preparation.bag.highest",
    ),
    (
        'to_dilution = { value = "4"',
        'to_dilution = { value = "9"',
        "preparation.times.to_dilution: found 9; needed at most 8, "
        "which is preparation.times.to_infusion_end",
    ),
    (
        'factor = { value = "0.75"',
        'factor = { value = "1.01"',
        "reduction.factor: found 1.01; needed at most 1",
    ),
    (
        'cycle_from = { value = "3"',
        'cycle_from = { value = "2.5"',
        "vod_risk.cycle_from: found 2.5; needed a whole number",
    ),
]


@pytest.mark.parametrize(("old", "new", "expected"), CONTRADICTIONS)
def test_that_numbers_that_contradict_each_other_are_named(
    tmp_path: Path, old: str, new: str, expected: str
) -> None:
    assert faults_after(tmp_path, old, new) == [expected]


def test_that_a_number_may_equal_the_one_that_bounds_it(tmp_path: Path) -> None:
    load_regimen(
        edited(US, tmp_path, ('concentration = { value = "0.25"', 'concentration = { value = "0.1"'))
    )


def test_that_a_concentration_above_the_vials_contradicts_it(tmp_path: Path) -> None:
    path = edited(US, tmp_path, ('concentration = { value = "0.25"', 'concentration = { value = "0.09"'))
    assert [fault.partition(", preparation.")[2] for fault in faults_of(load_regimen, path)] == [
        "bag.highest: found 0.1; needed at most 0.09, which is preparation.vial.concentration",
        "syringe.highest: found 0.1; needed at most 0.09, which is preparation.vial.concentration",
    ]


def test_that_every_fault_of_a_file_is_reported_at_once(tmp_path: Path) -> None:
    path = edited(
        US,
        tmp_path,
        ('unit = "a"', 'unit = "d"'),
        ("required = false", 'required = "no"'),
        ('severity = "caution"', 'severity = "stop"'),
        ('look_alikes = ["gemtuzumab ozogamicin", "mylotarg"]\n', ""),
        ('water = { value = "4"', 'water = { value = "0"'),
        ('before_transplant = { value = "2"', 'before_transplant = { value = "4"'),
    )
    keys = [fault.split(", ")[2].split(":")[0] for fault in faults_of(load_regimen, path)]
    assert keys == [
        "product.look_alikes",
        "indication.age.minimum",
        "indication.tki.required",
        "indication.prior_vod.severity",
        "cycles.before_transplant",
        "preparation.vial.water",
    ]


def test_that_a_comment_or_another_order_of_keys_leaves_the_digest(tmp_path: Path) -> None:
    text = US.read_text(encoding="utf-8")
    start, end = text.index("[liver]"), text.index("# Section 5.1")
    moved = text.replace(text[start:end], "") + "\n# moved here\n" + text[start:end]
    path = tmp_path / "moved.toml"
    path.write_text(moved, encoding="utf-8")
    assert load_regimen(path) == shipped_regimen("uspi-2024-03")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('value = "0.75"', 'value = "0.7"'),
        ('section = "2.3", verified = false', 'section = "2.3", verified = true'),
        ('section = "2.4"', 'section = "2.5"'),
        ('names_figures_of = ["source-brief"]\n', ""),
        ('edition = "revision 3/2024"', 'edition = "revision 4/2024"'),
    ],
)
def test_that_whatever_is_stated_moves_the_digest(tmp_path: Path, old: str, new: str) -> None:
    assert load_regimen(edited(US, tmp_path, (old, new))).digest != shipped_regimen("uspi-2024-03").digest


@pytest.fixture
def other_shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a folder that stands in for that of the shipped files, with copies of the US and the brief's."""
    for path in (US, BRIEF):
        edited(path, tmp_path)
    monkeypatch.setattr(shelf, "_FOLDER", tmp_path)
    regimen_file.figures_of.cache_clear()
    yield tmp_path
    regimen_file.figures_of.cache_clear()


def test_that_a_figure_of_the_label_moves_the_digest_of_what_is_compared_with_it(other_shelf: Path) -> None:
    before = load_regimen(BRIEF)
    edited(US, other_shelf, ('day_1 = { value = "0.8"', 'day_1 = { value = "0.9"'))
    regimen_file.figures_of.cache_clear()
    after = load_regimen(BRIEF)
    assert before.label != after.label
    assert before.digest != after.digest


def test_that_a_figure_that_is_named_moves_the_digest_of_the_label(other_shelf: Path) -> None:
    before = load_regimen(US)
    edited(BRIEF, other_shelf, ('day_8 = { value = "0.5"', 'day_8 = { value = "0.6"'))
    regimen_file.figures_of.cache_clear()
    assert load_regimen(US).digest != before.digest


def test_that_only_the_doses_of_what_is_compared_with_are_read(other_shelf: Path) -> None:
    edited(BRIEF, other_shelf, ('factor = { value = "0.75"', "factor = { value = 0.75"))
    assert load_regimen(US).digest == shipped_regimen("uspi-2024-03").digest


def test_that_a_fault_in_the_doses_of_what_is_compared_with_is_named(other_shelf: Path) -> None:
    path = edited(BRIEF, other_shelf, ("[doses.responder]", "[dosis.responder]"))
    [fault] = faults_of(lambda _: load_regimen(US), path)
    line = line_in(path, "[doses.first_cycle]")
    needed = "a table [responder]"
    assert fault == f"source-brief.toml, line {line}, doses.responder: found nothing; needed {needed}"
