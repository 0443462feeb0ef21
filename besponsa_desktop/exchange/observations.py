"""Results between orders, of any format, as a document: laboratory results, ECGs and weights; no order."""

from __future__ import annotations

from besponsa_desktop.errors import Fault
from besponsa_desktop.exchange import codes
from besponsa_desktop.exchange.import_notes import Notes
from besponsa_desktop.exchange.order_parts import NAME, measured_weight
from besponsa_desktop.exchange.order_shape import ecg
from besponsa_desktop.exchange.order_shape_laboratory import laboratory_result
from besponsa_desktop.exchange.results import Result
from besponsa_desktop.exchange.results_body import weights_of
from besponsa_desktop.exchange.results_laboratory import (
    electrocardiograms,
    laboratory_results,
    laboratory_tree,
)
from besponsa_desktop.exchange.shapes_records import Key, ListOf, Record
from besponsa_desktop.exchange.taking_over import Document, Reading, Tree, reading_of, settle

_OF_AN_ORDER = frozenset({codes.HEIGHT, *codes.SURFACES, codes.MARROW_BLASTS, codes.PREGNANCY_TEST})
_observations = Record(
    dict,
    Key("mrn", NAME),
    Key("labs", ListOf(laboratory_result)),
    Key("ecgs", ListOf(ecg)),
    Key("weights", ListOf(measured_weight)),
)


def observations(results: list[Result], patient: Tree, notes: Notes) -> Reading:
    """Return what results in force say of a patient between orders, under ``mrn labs ecgs weights``.

    ``patient`` is the tree of the patient, of which the MRN is kept. Results that only an order holds, and
    those that cannot be read, are noted.
    """
    for each in results:
        if each.code in _OF_AN_ORDER:
            notes.add(each.what, each.place, "it belongs to an order and is not kept between orders")
    tree: Tree = {
        "mrn": patient.get("mrn"),
        "labs": [laboratory_tree(each, notes) for each in laboratory_results(results, notes)],
        "ecgs": electrocardiograms(results, notes),
        "weights": [each.measurement for each in weights_of(results, notes)],
    }
    settle(tree, notes, _faults_in)
    return reading_of(tree, notes)


def _faults_in(document: Document) -> list[Fault]:
    faults: list[Fault] = []
    _observations.read(document, "", faults)
    return faults
