"""Names of the world: printed as they are, or refused with the characters named."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.typeface import Face, unprintable
from tests.printing.pdf_reading import text_of
from tests.printing.subjects import content, content_of, label_of, sample, with_patient, worksheet_of

WORKSHEET_FACES = (Face.REGULAR, Face.SEMIBOLD, Face.BOLD)
LABEL_FACES = (Face.LABEL, Face.LABEL_BOLD)
PRINTABLE = [
    "Müller-Lüdenscheidt",
    "Łukasiewicz",
    "Đorđević",
    "Şahin Ğ",
    "Nguyễn Thị Hạnh",
    "Þórðardóttir",
    "Παπαδόπουλος",
    "Шевченко Ґрунт",
    "O’Brien",
]
UNPRINTABLE = {
    "王小明": "王",
    "田中": "田",
    "김": "김",
    "محمد": "م",
    "כהן": "כ",
    "ทดสอบ": "ท",
    "नमस्ते": "न",
    "a\u202eb": "U+202E",
    "a\u200bb": "U+200B",
    "soft\u00adhyphen": "U+00AD",
    "q\u0308": "U+0308",
    "smile 🙂": "U+1F642",
}
SHEETS: dict[str, Callable[[Content], bytes]] = {"worksheet": worksheet_of, "label": label_of}


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("name", PRINTABLE)
def test_that_a_latin_greek_or_cyrillic_name_is_printed_as_it_is(name: str, sheet: str) -> None:
    text = text_of(SHEETS[sheet](content_of(with_patient(sample("01"), family_name=name))))
    assert name in text.replace("\n", "")


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize(("name", "named"), UNPRINTABLE.items())
def test_that_another_name_is_refused_with_its_characters(name: str, named: str, sheet: str) -> None:
    subject = content_of(with_patient(sample("01"), family_name=name))
    with pytest.raises(UnusableInput) as refusal:
        SHEETS[sheet](subject)
    (fault,) = refusal.value.faults
    assert fault.path == "patient.family_name"
    assert named in fault.found
    assert "U+" in fault.found


def test_that_every_text_that_cannot_be_printed_is_named_at_once() -> None:
    order = with_patient(sample("01"), family_name="王", allergies=("penicillin", "田"), location="김")
    with pytest.raises(UnusableInput) as refusal:
        worksheet_of(content_of(order, printed_by="王"))
    assert [fault.path for fault in refusal.value.faults] == [
        "patient.family_name",
        "patient.location",
        "patient.allergies[1]",
        "print.printed_by",
    ]


def test_that_an_accent_typed_apart_is_printed_composed() -> None:
    order = with_patient(sample("01"), family_name="Mu\u0308ller")
    assert "Müller" in text_of(worksheet_of(content_of(order)))


@pytest.mark.parametrize("faces", [WORKSHEET_FACES, LABEL_FACES])
def test_that_the_signs_the_paper_uses_are_in_its_fonts(faces: tuple[Face, ...]) -> None:
    assert unprintable("²³⁹×≤≥±µ°–−·†√÷☐\u00a0", faces) == ()


def test_that_no_text_of_the_program_lacks_a_character() -> None:
    for number in ("01", "06", "10", "11", "15", "16"):
        subject = content(number)
        for finding in subject.assessment.findings:
            for text in (finding.title, finding.found, finding.expected, finding.message):
                assert unprintable(text, WORKSHEET_FACES) == ()


def test_that_a_protocol_s_own_text_is_checked_before_it_is_drawn() -> None:
    subject = content("01")
    with pytest.raises(UnusableInput, match="U\\+738B"):
        worksheet_of(replace(subject, regimen=replace(subject.regimen, name="王")))
