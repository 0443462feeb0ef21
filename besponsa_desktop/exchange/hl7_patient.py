"""The patient and the allergies of HL7 v2 messages."""

from __future__ import annotations

from besponsa_desktop.errors import Fault
from besponsa_desktop.exchange.codes import NO_KNOWN_ALLERGY
from besponsa_desktop.exchange.hl7_text import Segment
from besponsa_desktop.exchange.hl7_types import SNOMED, codes_at, day_at, words_at
from besponsa_desktop.exchange.import_notes import Notes
from besponsa_desktop.exchange.taking_over import Taken, Tree

_NUMBERS, _NAME, _BORN, _SEX = 3, 5, 7, 8
_NUMBER_TYPE, _NAME_TYPE = 5, 7
_SECOND_NAMES = 3
_SEXES = {"F": "female", "M": "male", "O": "other", "U": "unknown"}
_ALLERGEN = 3


def patient_tree(segment: Segment, notes: Notes) -> Tree:
    """Return who the patient is, as a PID states it."""
    sex = segment.value(_SEX)
    born = day_at(segment, _BORN)
    if born is None and segment.raw(_BORN):
        notes.add("date of birth", segment.place(_BORN), "it is not stated to the day")
    if sex and sex not in _SEXES:
        notes.add(f"sex {sex}", segment.place(_SEX), "none of F, M, O and U")
    return {
        "mrn": _record_number(segment, notes),
        **_names(segment, notes),
        "birth_date": born,
        "sex": Taken(_SEXES[sex], segment.place(_SEX)) if sex in _SEXES else None,
    }


def _record_number(segment: Segment, notes: Notes) -> Taken | None:
    stated = segment.repetitions(_NUMBERS)
    records = [each for each in stated if segment.within(each, _NUMBERS, _NUMBER_TYPE) == "MR"]
    values = {segment.within(each, _NUMBERS, 1) for each in records} - {""}
    if len(values) == 1:
        return Taken(values.pop(), segment.place(_NUMBERS))
    why = "several of the type MR" if values else "no number of the type MR"
    notes.add("medical record number", segment.place(_NUMBERS), why)
    return None


def _names(segment: Segment, notes: Notes) -> Tree:
    stated = segment.repetitions(_NAME)
    legal = [each for each in stated if segment.within(each, _NAME, _NAME_TYPE) == "L"]
    if not legal and len(stated) == 1 and not segment.within(stated[0], _NAME, _NAME_TYPE):
        legal = stated
    if len(legal) != 1:
        notes.add("name", segment.place(_NAME), "there is not exactly one legal name")
        return {}
    family = segment.within(legal[0], _NAME, 1)
    given = " ".join(filter(None, (segment.within(legal[0], _NAME, part) for part in (2, _SECOND_NAMES))))
    return {
        "family_name": Taken(family, segment.place(_NAME)) if family else None,
        "given_name": Taken(given, segment.place(_NAME)) if given else None,
    }


def allergies(segments: list[Segment], notes: Notes) -> list[Taken] | None:
    """Return the allergies; an empty list where none is said to be known, ``None`` where nothing is said."""
    none_known = [each for each in segments if NO_KNOWN_ALLERGY in codes_at(each, _ALLERGEN, SNOMED)]
    named = [each for each in segments if each not in none_known]
    for each in none_known if named else ():
        notes.add(words_at(each, _ALLERGEN), each.place(_ALLERGEN), "other allergies are in the message")
    found = [Taken(words_at(each, _ALLERGEN), each.place(_ALLERGEN)) for each in named]
    return found if segments else None


def different_patient_faults(segments: list[Segment]) -> list[Fault]:
    """Return the faults of messages that are not all about one patient."""
    trees = [(each, patient_tree(each, Notes())) for each in segments]
    first = trees[0][1] if trees else {}
    needed = "one patient: the record number, names and birth date of the first message"
    return [
        Fault(path=each.path, found="another patient", needed=needed)
        for each, tree in trees[1:]
        if _who(tree) != _who(first) or tree["mrn"] is None
    ]


def _who(tree: Tree) -> list[object]:
    keys = ("mrn", "family_name", "given_name", "birth_date")
    return [None if tree.get(key) is None else tree[key].value for key in keys]
