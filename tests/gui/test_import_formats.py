"""FHIR bundles and HL7 v2 messages in the window: their values are imported, and their files stay theirs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from besponsa_desktop.gui.navigation import ScreenName
from tests.exchange.importing import BUNDLES, ORDER_MESSAGE, RESULT_MESSAGE
from tests.gui.at_desk import AtDesk
from tests.gui.importing import origin, waiting
from tests.gui.keys import field


def import_bytes(at_desk: AtDesk, path: Path, data: bytes) -> None:
    """Import a file with these bytes."""
    path.write_bytes(data)
    at_desk.desk_.navigation.show(ScreenName.ORDER)
    at_desk.settle()
    at_desk.window.files.load(path)
    at_desk.wait(lambda: at_desk.window.files.path == path)
    at_desk.settle()


@pytest.mark.parametrize("bundle", BUNDLES, ids=lambda path: path.stem)
def test_that_a_bundle_fills_the_order_screen_with_imported_values(
    at_desk: AtDesk, tmp_path: Path, bundle: Path
) -> None:
    import_bytes(at_desk, tmp_path / "bundle.json", bundle.read_bytes())
    dose = field(at_desk.window, "order.dose")
    assert (dose.text() != "", origin(dose)) == (True, "imported")
    assert waiting(at_desk)
    told = at_desk.find("import_notes_value")
    assert isinstance(told, QLabel)
    assert "immunophenotyping" in told.text() or "morphine" in told.text()


def test_that_messages_fill_the_order_screen_with_imported_values(at_desk: AtDesk, tmp_path: Path) -> None:
    data = ORDER_MESSAGE.read_bytes() + RESULT_MESSAGE.read_bytes()
    import_bytes(at_desk, tmp_path / "order.hl7", data)
    for path, text in (("patient.family_name", "Sample-Alder"), ("order.dose", "1.38"), ("order.cycle", "1")):
        edit = field(at_desk.window, path)
        assert (edit.text(), origin(edit)) == (text, "imported")
    told = at_desk.find("import_notes_value")
    assert isinstance(told, QLabel)
    assert "Creatinine 0.8 mg/dL (segment[36])" in told.text()


def test_that_results_alone_can_be_shown(at_desk: AtDesk, tmp_path: Path) -> None:
    import_bytes(at_desk, tmp_path / "results.hl7", RESULT_MESSAGE.read_bytes())
    assert field(at_desk.window, "patient.mrn").text() == "SYN-100101"
    assert field(at_desk.window, "order.dose").text() == ""


def test_that_a_bundle_is_never_proposed_as_the_file_to_save_to(
    at_desk: AtDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[str] = []

    def ask(window: Any, title: str, name: str, kinds: str) -> tuple[str, str]:
        proposed.append(name)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    import_bytes(at_desk, tmp_path / "bundle.json", BUNDLES[0].read_bytes())
    at_desk.wait(lambda: at_desk.window.screen_.look is not None)
    at_desk.window.files.ask_where_to_save()
    assert proposed == ["RX-2026-900101.json"]


def test_that_a_file_of_no_format_changes_nothing(at_desk: AtDesk, tmp_path: Path) -> None:
    at_desk.desk_.navigation.show(ScreenName.ORDER)
    at_desk.settle()
    path = tmp_path / "order.txt"
    path.write_text("Give 1.38 mg on Monday.", encoding="utf-8")
    at_desk.window.files.load(path)
    at_desk.wait(lambda: at_desk.window.errors.last_notice is not None)
    assert at_desk.window.files.path is None
    assert field(at_desk.window, "order.dose").text() == ""
