"""HL7 v2 messages: an order (RDE^O11), its results (ORU^R01), or both in one file, as an order's document."""

from __future__ import annotations

from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange import codes, medicines
from besponsa_desktop.exchange.first_dose import is_first, planned_at
from besponsa_desktop.exchange.hl7_grammar import ORDER, kind_of, structured
from besponsa_desktop.exchange.hl7_order import (
    GIVE,
    GROUP,
    Group,
    dose_of,
    groups_of,
    is_site_value,
    order_tree,
    route_of,
    start_of,
    tree_of,
)
from besponsa_desktop.exchange.hl7_patient import allergies, different_patient_faults, patient_tree
from besponsa_desktop.exchange.hl7_results import CODE, Observed, results_of
from besponsa_desktop.exchange.hl7_text import Segment, messages_of
from besponsa_desktop.exchange.hl7_types import RXNORM, codes_at, words_at
from besponsa_desktop.exchange.import_notes import Notes
from besponsa_desktop.exchange.observations import observations
from besponsa_desktop.exchange.premedication import minutes_before
from besponsa_desktop.exchange.results import in_force
from besponsa_desktop.exchange.results_body import (
    counts_before,
    heights_of,
    measurements_tree,
    surface_tree,
    weights_of,
)
from besponsa_desktop.exchange.results_laboratory import (
    electrocardiograms,
    laboratory_results,
    laboratory_tree,
    pregnancy_test,
)
from besponsa_desktop.exchange.taking_over import Reading, Taken, Tree, settled


def read_messages(data: bytes) -> Reading:
    """Return the order in a file of HL7 v2 messages, all about one patient.

    Raises:
        UnusableInput: with every fault of the messages' structure, or where more than one order is in them.
    """
    faults: list[Fault] = []
    notes = Notes()
    read = _structured(data, faults, notes)
    groups = [group for kind, segments in read if kind == ORDER for group in groups_of(segments)]
    order = _the_order(groups) if groups else None
    parts = _parts([segment for _, segments in read for segment in segments], groups, order, notes)
    if faults:
        raise UnusableInput(dict.fromkeys(faults))
    return settled(parts, notes)


def read_results(data: bytes) -> Reading:
    """Return the results in a file of HL7 v2 messages, all about one patient; orders in it are not read.

    Raises:
        UnusableInput: with every fault of the messages' structure.
    """
    faults: list[Fault] = []
    notes = Notes()
    segments = [segment for _, segments in _structured(data, faults, notes) for segment in segments]
    results = in_force(results_of(_observed(segments), notes), notes)
    patient = next(segment for segment in segments if segment.name == "PID")
    read = observations(results, patient_tree(patient, notes), notes)
    if faults:
        raise UnusableInput(dict.fromkeys(faults))
    return read


def _structured(data: bytes, faults: list[Fault], notes: Notes) -> list[tuple[str, list[Segment]]]:
    """Return the kind and the segments of each message, all about one patient."""
    messages = messages_of(data, faults)
    read = [(kind_of(message), structured(message, faults, notes)) for message in messages]
    if not faults:
        patients = [segment for _, segments in read for segment in segments if segment.name == "PID"]
        faults.extend(different_patient_faults(patients))
    if faults:
        raise UnusableInput(faults)
    return read


def _the_order(groups: list[Group]) -> Group:
    """Return the only group that orders the drug; none is chosen of several."""
    found = [group for group in groups if group.is_drug and group.is_ordered]
    needed = f"exactly one new or changed order (ORC-1 NW or XO) for {codes.DRUG}"
    if len(found) == 1:
        return found[0]
    if not found:
        raise UnusableInput([Fault(path=groups[0].orc.path, found="no such order", needed=needed)])
    there = f"one of {len(found)} such orders"
    raise UnusableInput(Fault(path=group.orc.path, found=there, needed=needed) for group in found)


def _parts(segments: list[Segment], groups: list[Group], order: Group | None, notes: Notes) -> Tree:
    others = [each for group in groups if group is not order for each in group.observed]
    for each in others:
        notes.add(words_at(each, CODE), each.path, "it stands below another order of the message")
    beside = {id(each) for each in others}
    observed = [each for each in _observed(segments) if id(each.segment) not in beside]
    results = in_force(results_of(observed, notes), notes)
    laboratory = laboratory_results(results, notes)
    ordered = order_tree(order, notes) if order else {}
    if order:
        own = {f"{segment.path} OBX" for segment in order.observed}
        ordered["bsa"] = surface_tree((each for each in results if each.place in own), notes)
    first = planned_at(ordered) if is_first(ordered) else None
    patient = next(segment for segment in segments if segment.name == "PID")
    allergic = [segment for segment in segments if segment.name == "AL1"]
    return {
        "patient": patient_tree(patient, notes)
        | {"allergies": allergies(allergic, notes), "pregnancy_test": pregnancy_test(results, notes)},
        "measurements": measurements_tree(heights_of(results, notes), weights_of(results, notes), None),
        "order": ordered or None,
        "course": {
            "doses_given": [] if is_first(ordered) else None,
            "baseline_counts": counts_before(laboratory, first, "counts before the first dose", notes),
        },
        "labs": [laboratory_tree(result, notes) for result in laboratory] or None,
        "ecgs": electrocardiograms(results, notes) or None,
        "premedication": _premedication(groups, order, ordered, notes) or None,
    }


def _observed(segments: list[Segment]) -> list[Observed]:
    found: list[Observed] = []
    request: Segment | None = None
    for place, segment in enumerate(segments):
        if segment.name in ("MSH", "OBR"):
            request = segment if segment.name == "OBR" else None
        elif segment.name == "OBX" and not is_site_value(segment):
            found.append(Observed(segment, request, place))
    return found


def _premedication(groups: list[Group], order: Group | None, ordered: Tree, notes: Notes) -> list[Tree]:
    found = []
    for group in groups:
        if group is order or order is None:
            continue
        number = group.orc.raw(GROUP)
        if not group.is_ordered:
            notes.add(group.name, group.orc.path, "it is no new or changed order")
        elif not number or number != order.orc.raw(GROUP):
            notes.add(group.name, group.orc.path, "it does not belong to the group of the order (ORC-4)")
        elif (entry := _entry(group, ordered, notes)) is not None:
            found.append(entry)
    return found


def _entry(group: Group, ordered: Tree, notes: Notes) -> Tree | None:
    known = {medicines.by_rxnorm(code) for code in codes_at(group.rxe, GIVE, RXNORM)} - {""}
    name = known.pop() if len(known) == 1 else group.name
    kind = medicines.class_of(name)
    if kind is None:
        notes.add(name, group.rxe.place(GIVE), "premedication of a kind that no table names: type it")
        return None
    start = planned_at(ordered)
    return {
        "class": Taken(kind.value, group.rxe.place(GIVE)),
        "drug": Taken(name, group.rxe.place(GIVE)),
        "dose": tree_of(dose_of(group, notes)),
        "route": route_of(group, notes),
        "minutes_before": minutes_before(start, start_of(group, notes), group.orc.path, notes),
    }
