"""A protocol in rows, and two of them compared."""

import re
from pathlib import Path

from besponsa_desktop.protocol import default_policy, load_policy, load_regimen, shelf, shipped_regimen
from besponsa_desktop.protocol.describe import Edition, ParameterRow, difference, parameters
from tests.protocol.edited import edited

US, EU, BRIEF = (shipped_regimen(regimen_id) for regimen_id in shelf.SHIPPED)


def rows_of(edition: Edition) -> dict[str, ParameterRow]:
    """Return the rows of a protocol or policy by key."""
    return {row.key: row for row in parameters(edition)}


def shown(edition: Edition, key: str) -> tuple[str, str]:
    """Return value and unit of one row."""
    row = rows_of(edition)[key]
    return row.value, row.unit


def changes(first: Edition, second: Edition) -> dict[str, tuple[str | None, str | None]]:
    """Return what two editions say where they differ."""
    return {
        change.key: (value_of(change.first), value_of(change.second)) for change in difference(first, second)
    }


def value_of(row: ParameterRow | None) -> str | None:
    """Return what a row says, where there is one."""
    return None if row is None else row.value


def test_that_a_row_says_everything_about_a_number() -> None:
    assert rows_of(BRIEF)["doses.first_cycle.day_1"] == ParameterRow(
        key="doses.first_cycle.day_1",
        value="0.5",
        unit="mg/m²",
        source="source-brief",
        section="Strict Adherence to Prescribed Dosage Regimen",
        verified=False,
    )


def test_that_a_unit_is_written_for_people() -> None:
    assert shown(US, "counts.platelets_from") == ("50", "×10⁹/L")
    assert shown(US, "vod.bilirubin_from_umol_per_l") == ("34.2", "µmol/L")
    assert shown(US, "schedule.minimum_interval") == ("6", "days")
    assert shown(US, "reproduction.contraception_female") == ("8", "months")
    assert shown(EU, "indication.age.minimum") == ("18", "years")
    assert shown(US, "cycles.at_most") == ("6", "")
    assert shown(default_policy(), "adult.bmi_highest") == ("50", "kg/m²")


def test_that_what_is_no_number_is_shown_in_words() -> None:
    assert shown(US, "indication.tki.required") == ("no", "")
    assert shown(EU, "indication.tki.required") == ("yes", "")
    assert shown(US, "counts.prolonged_severity") == ("discontinue", "")
    assert shown(US, "product.look_alikes") == ("gemtuzumab ozogamicin, mylotarg", "")
    assert shown(US, "product.brand_name") == ("Besponsa", "")
    assert shown(default_policy(), "surface.formula_adult") == ("Mosteller", "")
    assert shown(default_policy(), "synonyms.groups") == ("paracetamol = acetaminophen", "")


def test_that_what_is_not_set_is_shown_as_none() -> None:
    assert shown(default_policy(), "surface.cap") == ("none", "")
    assert shown(default_policy(), "products.recalled_lots") == ("none", "")
    assert shown(default_policy(), "test_names.tests") == ("none", "")


def test_that_a_group_with_a_source_alone_has_a_row() -> None:
    assert shown(US, "sections.ecg") == ("see source", "")
    assert shown(US, "indication") == ("see source", "")
    assert shown(default_policy(), "record") == ("see source", "")
    assert "doses" not in rows_of(US)


def test_that_each_entry_of_a_table_has_its_rows() -> None:
    assert shown(default_policy(), "child.weight_by_age[10].age_from") == ("16", "years")
    assert shown(default_policy(), "child.weight_by_age[10].highest") == ("160", "kg")


def test_that_what_a_protocol_is_compared_with_is_named() -> None:
    assert shown(BRIEF, "label") == ("US prescribing information (uspi-2024-03)", "")
    assert shown(US, "also_known[0]") == ("Source brief (source-brief)", "")


def test_that_the_rows_stand_in_the_order_of_the_data_file() -> None:
    text = shelf.POLICY_FILE.read_text(encoding="utf-8")
    stated_or_not_set = r"^(?:# )?\[(\w+)\]$"
    tables = list(dict.fromkeys(re.findall(stated_or_not_set, text, re.MULTILINE)))
    assert list(dict.fromkeys(key.partition(".")[0] for key in rows_of(default_policy()))) == tables


def test_that_every_number_of_the_file_has_a_row() -> None:
    editions: list[tuple[Path, Edition]] = [(shelf.file_of(US.id), US), (shelf.POLICY_FILE, default_policy())]
    for path, edition in editions:
        text = path.read_text(encoding="utf-8")
        numbers = re.findall(r"^(\w+) = \{ value = ", text, re.MULTILINE)
        names = [key.rpartition(".")[2] for key in rows_of(edition)]
        assert [name for name in names if name in numbers] == numbers


def test_that_a_protocol_does_not_differ_from_itself() -> None:
    assert difference(US, US) == ()


def test_that_the_two_labels_differ_where_the_decision_table_says_so() -> None:
    assert changes(US, EU) == {
        "indication.age.minimum": ("1", "18"),
        "indication.tki.required": ("no", "yes"),
        "indication.prior_vod.severity": ("caution", "reject"),
        "counts.prolonged_severity": ("discontinue", "caution"),
    }


def test_that_the_brief_differs_from_the_label_in_cycle_1_and_in_how_sure_it_is() -> None:
    assert changes(US, BRIEF) == {
        "doses.first_cycle.day_1": ("0.8", "0.5"),
        "doses.first_cycle.day_8": ("0.5", "0.5"),
        "doses.first_cycle.day_15": ("0.5", "0.5"),
        "cytoreduction.agents_severity": ("note", "caution"),
        "also_known[0]": ("Source brief (source-brief)", None),
        "label": (None, "US prescribing information (uspi-2024-03)"),
    }
    marks = {change.key: change for change in difference(US, BRIEF)}["doses.first_cycle.day_8"]
    assert [row and row.verified for row in (marks.first, marks.second)] == [True, False]


def test_that_a_number_written_otherwise_is_no_difference(tmp_path: Path) -> None:
    path = edited(shelf.file_of("uspi-2024-03"), tmp_path, ('value = "0.8"', 'value = "0.80"'))
    assert difference(US, load_regimen(path)) == ()


def test_that_two_policies_are_compared_too(tmp_path: Path) -> None:
    path = edited(
        shelf.POLICY_FILE, tmp_path, ('weight_day_1 = { value = "7"', 'weight_day_1 = { value = "3"')
    )
    assert changes(default_policy(), load_policy(path)) == {"freshness.weight_day_1": ("7", "3")}
