"""FHIR files that give no order: each is refused with its place and what is needed, and changes nothing."""

import json
from collections.abc import Callable

import pytest

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.exchange.json_text import LARGEST_FILE
from tests.exchange.importing import Json, bundle, fault, faults, read, read_text, resource, with_copy


def without_patient(document: Json) -> None:
    del document["entry"][0]


def practitioner_as_patient(document: Json) -> None:
    resource(document, "rx-ino")["subject"]["reference"] = "Practitioner/prac-sampleton"


def without_order(document: Json) -> None:
    resource(document, "rx-ino")["status"] = "draft"


def look_alike(document: Json) -> None:
    code = resource(document, "med-101")["code"]
    code["coding"][0]["code"] = "0008-4510-01"
    code["text"] = "inotuzumab ozogamicin"


def forbidden_order(document: Json) -> None:
    resource(document, "rx-ino")["doNotPerform"] = True


def order_that_an_extension_changes(document: Json) -> None:
    resource(document, "rx-ino")["dosageInstruction"][0]["modifierExtension"] = [{"url": "https://x.example"}]


def single_resource(document: Json) -> None:
    patient = resource(document, "pat-syn")
    document.clear()
    document.update(patient)


def transaction(document: Json) -> None:
    document["type"] = "transaction"


def empty(document: Json) -> None:
    document["entry"] = []


def entry_without_resource(document: Json) -> None:
    del document["entry"][3]["resource"]


def same_url_twice(document: Json) -> None:
    document["entry"][4]["fullUrl"] = document["entry"][5]["fullUrl"]


def text_for_a_number(document: Json) -> None:
    resource(document, "lab-101-09")["valueQuantity"]["value"] = "27"


def number_for_a_text(document: Json) -> None:
    resource(document, "lab-101-09")["status"] = 1


def object_for_a_list(document: Json) -> None:
    resource(document, "rx-ino")["dosageInstruction"] = {"text": "1.38 mg"}


def control_character(document: Json) -> None:
    resource(document, "pat-syn")["name"][0]["family"] = "Sample-\u0007Alder"


def half_a_character(document: Json) -> None:
    resource(document, "pat-syn")["name"][0]["family"] = "Sample-\ud800"


REFUSED = [
    (without_patient, "entry[22].resource.subject: found no patient; needed a reference to a Patient"),
    (
        practitioner_as_patient,
        "entry[23].resource.subject: found no patient; needed a reference to a Patient",
    ),
    (without_order, "entry: found no such order; needed exactly one active MedicationRequest"),
    (look_alike, "entry: found no such order"),
    (forbidden_order, "entry[23].resource: found an order, but it says that something must not be done"),
    (order_that_an_extension_changes, "entry[23].resource: found an order, but it has modifierExtension"),
    (single_resource, 'resourceType: found "Patient"; needed Bundle'),
    (transaction, 'type: found "transaction"; needed a bundle of the type collection'),
    (empty, "entry: found nothing; needed a list of resources"),
    (entry_without_resource, "entry[3].resource: found nothing; needed a resource"),
    (same_url_twice, "entry[5].fullUrl: found the fullUrl of another entry"),
    (text_for_a_number, "valueQuantity.value: found a text; needed a number"),
    (number_for_a_text, "status: found a number; needed a text, in quotes"),
    (object_for_a_list, "dosageInstruction: found an object; needed a list"),
    (control_character, "name[0].family: found the character U+0007; needed text without control"),
    (half_a_character, "name[0].family: found the character U+D800"),
]


@pytest.mark.parametrize(("change", "said"), REFUSED, ids=[case[0].__name__ for case in REFUSED])
def test_that_a_file_without_an_order_is_refused_in_one_line(
    change: Callable[[Json], None], said: str
) -> None:
    document = bundle()
    change(document)
    assert said in fault(lambda: read(document))


TEXTS = [
    (
        "a key twice",
        '"gender": "female"',
        '"gender": "female", "gender": "male"',
        "gender: found the same key",
    ),
    (
        "not a number",
        '"value": 27,',
        '"value": NaN,',
        "valueQuantity.value: found NaN; needed a finite number",
    ),
    ("infinity", '"value": 27,', '"value": -Infinity,', "found -Infinity"),
    ("a cut-off file", '"gender": "female"', None, "(file): found no JSON at line 1"),
    ("text after the end", None, "{}", "(file): found more text after the end"),
]


@pytest.mark.parametrize(
    ("old", "new", "said"), [case[1:] for case in TEXTS], ids=[case[0] for case in TEXTS]
)
def test_that_a_file_that_is_no_json_is_refused_in_one_line(
    old: str | None, new: str | None, said: str
) -> None:
    text = json.dumps(bundle())
    if old is None:
        changed = text + (new or "")
    else:
        assert old in text
        changed = text.replace(old, new, 1) if new else text[: text.index(old)]
    assert said in fault(lambda: read_text(changed))


def test_that_a_file_of_six_megabytes_is_refused_unread() -> None:
    document = bundle()
    document["padding"] = "x" * (LARGEST_FILE + 1_000_000)
    assert fault(lambda: read(document)).startswith("(file): found more than 5 MB")


def test_that_two_orders_are_both_named_and_none_is_chosen() -> None:
    document = bundle()
    with_copy(document, "rx-ino")
    found = faults(lambda: read(document))
    assert [each.path for each in found] == ["entry[23].resource", "entry[30].resource"]
    assert {each.found for each in found} == {"one of 2 such orders"}


def test_that_two_patients_with_one_record_number_are_two_patients() -> None:
    document = bundle()
    other = with_copy(document, "pat-syn")
    for name in ("lab-101-09", "vs-101-06"):
        resource(document, name)["subject"]["reference"] = f"Patient/{other['id']}"
    notes = [note.what for note in read(document).notes if "not about the patient" in note.why]
    assert len(notes) == 2


def test_that_every_fault_is_told_at_once() -> None:
    document = bundle()
    for change in (transaction, entry_without_resource, control_character):
        change(document)
    assert len(faults(lambda: read(document))) == 3


def test_that_a_fault_tells_nothing_of_the_patient() -> None:
    document = bundle()
    resource(document, "pat-syn")["birthDate"] = 19810314
    resource(document, "pat-syn")["name"] = "Sample-Alder"
    with pytest.raises(UnusableInput) as refused:
        read(document)
    assert "1981" not in str(refused.value)
    assert "Alder" not in str(refused.value)
