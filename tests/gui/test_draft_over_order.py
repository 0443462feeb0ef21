"""A draft that comes back over its order: what is known of the order stays, though it cannot be read."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from besponsa_desktop.exchange.order_file import order_document, parse_order
from besponsa_desktop.gui.main_window import MainWindow
from besponsa_desktop.gui.navigation import ScreenName
from tests.gui.at_desk import AtDesk
from tests.gui.conftest import sample, settle
from tests.gui.keys import type_into
from tests.gui.test_order_desk import open_sample

_MEASURED = ("height_previous", "height_change", "weight_previous", "weight_change")


def seen(window: MainWindow) -> dict[str, Any]:
    """Return what stands around the form and in it."""
    screen = window.screen_
    ui, form = screen.ui, screen.form
    assert screen._live is not None
    return {
        "patient": (ui.patient_name.text(), ui.patient_facts.text(), ui.order_number.text()),
        "since": form.label("order", "since_last_dose_value").text(),
        "measured": [form.label("measurements", f"{name}_value").text() for name in _MEASURED],
        "sections": [(each.is_open, each.ui.summary_label.text()) for each in form.sections.values()],
        "multiples": dict(screen._live._multiples),
        "verdict": screen.pane.view.word,
        "findings": [finding.key for finding in screen.pane.view.open_findings],
        "document": (form.document(), screen.is_changed),
    }


@pytest.mark.parametrize("number", ["01", "04", "10", "16"])
@pytest.mark.parametrize("dose", ["1.4", "1,4x"])
def test_that_a_draft_is_shown_as_if_it_had_been_typed_over_its_order(
    window: MainWindow, number: str, dose: str
) -> None:
    document: dict[str, Any] = dict(order_document(parse_order(sample(number))))
    document["patient"]["allergies"] = ["peanut"]
    draft: dict[str, Any] = copy.deepcopy(document)
    draft["order"]["dose"] = {"value": dose, "unit": "mg"}
    screen = window.screen_
    screen.begin(document)
    screen.bring_back(draft)
    settle()
    typed = seen(window)
    screen.begin(order_document(parse_order(sample("05"))))
    settle()
    screen.begin(document, typed=draft)
    settle()
    assert seen(window) == typed
    screen.undo()
    assert not screen.is_changed


def test_that_no_measurement_of_another_patient_stays(window: MainWindow) -> None:
    screen = window.screen_
    screen.begin(order_document(parse_order(sample("05"))))
    settle()
    assert any(seen(window)["measured"])
    unreadable: dict[str, Any] = dict(order_document(parse_order(sample("01"))))
    unreadable["order"]["dose"] = {"value": "1,4x", "unit": "mg"}
    screen.begin(unreadable)
    settle()
    assert seen(window)["measured"] == ["", "", "", ""]


def test_that_the_allergies_are_there_when_a_half_typed_draft_comes_back(at_desk: AtDesk) -> None:
    order_id = open_sample(at_desk, "10")
    screen = at_desk.window.screen_
    facts = screen.ui.patient_facts.text()
    assert "cefepime" in facts
    type_into(at_desk.window, "order.dose", "0.8x")
    at_desk.desk_.desk.sign_out()
    at_desk.settle()
    at_desk.sign_in("ben")
    at_desk.desk_.desk.sign_out()
    at_desk.settle()
    at_desk.sign_in("ann")
    at_desk.desk_.navigation.show(ScreenName.ORDER, order_id)
    at_desk.settle()
    assert screen.form.fields["order.dose"].raw() == {"value": "0.8x", "unit": "mg"}
    assert screen.ui.patient_facts.text() == facts
