"""HL7 v2 files that give no order: each is refused with its place and what is needed."""

import pytest

from besponsa_desktop.exchange.hl7 import read_messages
from besponsa_desktop.exchange.json_text import LARGEST_FILE
from tests.exchange.importing import RESULT_MESSAGE, both_messages, fault, faults, message, read_hl7

RXE = "RXE||0008-0100-01^inotuzumab"
PID = next(line for line in message().split("\r") if line.startswith("PID"))


def swapped(first: str, second: str) -> str:
    lines = message().split("\r")
    one, other = (
        next(i for i, line in enumerate(lines) if line.startswith(each)) for each in (first, second)
    )
    lines[one], lines[other] = lines[other], lines[one]
    return "\r".join(lines)


REFUSED = [
    ("no patient", message().replace(PID + "\r", ""), "segment[1]: found PV1 after MSH; needed SFT or PID"),
    ("a patient twice", message().replace(PID, f"{PID}\r{PID}"), "segment[2]: found PID after PID"),
    ("the order above the patient", swapped("PID", "ORC"), "segment[1]: found ORC after MSH"),
    ("a request without its drug", swapped("RXE", "TQ1").replace("\rRXE", "\rRXC"), "segment[6]: found RXC"),
    ("an unknown segment", message().replace("PV1|", "PDA|"), "segment[2]: found PDA after PID"),
    ("a text without a name", message().replace("PV1|", "pv1|"), "segment[2]: found no segment name"),
    ("no order for the drug", message().replace(RXE, "RXE||0008-4510-01^inotuzumab"), "found no such order"),
    ("an order that is cancelled", message().replace("ORC|NW|", "ORC|CA|"), "found no such order"),
    ("cut off in a segment", message()[:-5], "(file): found a last segment without its end"),
    (
        "cut off after a segment",
        message()[: message().rindex("RXR")],
        "found the end of the message after TQ1",
    ),
    ("a control character", message().replace("Juniper", "Jun\x00iper"), "the control character U+0000"),
    ("the frame of a transmission", f"\x0b{message()}\x1c\r", "needed MSH"),
    ("ends of line of two kinds", message().replace("\rPID", "\r\nPID"), "found several ends of line"),
    ("a batch", "BHS|^~\\&|X\r" + message(), 'found "BHS"; needed MSH'),
    ("another message", message().replace("RDE^O11^RDE_O11", "ADT^A01^ADT_A01"), 'found "ADT^A01"'),
    ("an old version", message().replace("|2.5.1|", "|2.3|"), 'found "2.3"; needed one of the versions'),
    ("one character twice", message().replace("MSH|^~\\&", "MSH|^~^&"), "four different encoding characters"),
    ("no encoding characters", message().replace("MSH|^~\\&", "MSH|"), "four different encoding characters"),
    ("another character set", message().replace("UNICODE UTF-8", "ISO IR87"), 'MSH-18: found "ISO IR87"'),
    ("letters beyond ASCII", message().replace("|UNICODE UTF-8", "|").replace("Jun", "Jün"), "not ASCII"),
]


@pytest.mark.parametrize(("text", "said"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_that_a_file_without_an_order_is_refused_in_one_line(text: str, said: str) -> None:
    assert said in fault(lambda: read_hl7(text))


def test_that_bytes_that_are_no_utf_8_are_refused() -> None:
    data = message().replace("Juniper", "Jüniper").encode("latin-1")
    assert "a byte that is not UTF-8 at position" in fault(lambda: read_messages(data))


def test_that_two_patients_are_refused() -> None:
    other = message(RESULT_MESSAGE).replace("SYN-100101", "SYN-100102")
    assert "found another patient; needed one patient" in fault(lambda: read_hl7(message() + other))


def test_that_a_patient_without_a_record_number_is_not_compared() -> None:
    text = both_messages().replace("^^^SAMPLEHOSP^MR|", "^^^SAMPLEHOSP^PI|")
    assert "found another patient" in fault(lambda: read_hl7(text))


def test_that_two_orders_are_both_named_and_none_is_chosen() -> None:
    found = faults(lambda: read_hl7(message() + message()))
    assert [each.path for each in found] == ["segment[4]", "segment[32]"]


def test_that_a_file_of_six_megabytes_is_refused_unread() -> None:
    text = message() + "ZZZ|" + "x" * (LARGEST_FILE + 1_000_000) + "\r"
    assert fault(lambda: read_hl7(text)).startswith("(file): found more than 5 MB")


def test_that_a_file_of_a_million_segments_is_refused_unread() -> None:
    assert "1,000,028 segments" in fault(lambda: read_hl7(message() + "\r" * 1_000_000))


def test_that_every_fault_is_told_at_once() -> None:
    text = message().replace("|2.5.1|", "|2.3|").replace("\rAL1|", "\rRXC|")
    assert len(faults(lambda: read_hl7(text))) == 2
