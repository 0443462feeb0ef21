"""Which HL7 v2 messages are read, and which segment may follow which in them."""

from __future__ import annotations

from itertools import pairwise

from besponsa_desktop.errors import Fault
from besponsa_desktop.exchange.hl7_text import Message, Segment
from besponsa_desktop.exchange.import_notes import Notes
from besponsa_desktop.exchange.showing import shown

ORDER = "RDE^O11"
RESULTS = "ORU^R01"
_VERSIONS = ("2.5", "2.5.1", "2.6", "2.7", "2.7.1", "2.8", "2.8.1", "2.8.2")
_KIND, _PROCESSING, _VERSION = 9, 11, 12
_TIMING_BELOW_RXE = "TQ1 below RXE"  # a TQ1 above the RXE leads to it, one below does not
_COMMON = {
    "MSH": "SFT PID",
    "SFT": "SFT PID",
}
_FOLLOWS = {
    ORDER: {
        **_COMMON,
        "PID": "PD1 PV1 AL1 ORC",
        "PD1": "PV1 AL1 ORC",
        "PV1": "PV2 AL1 ORC",
        "PV2": "AL1 ORC",
        "AL1": "AL1 ORC",
        "ORC": "TQ1 RXE",
        "RXE": "TQ1 RXR",
        "TQ1": "TQ1 RXE",
        _TIMING_BELOW_RXE: "TQ1 RXR",
        "RXR": "RXR RXC OBX ORC",
        "RXC": "RXC OBX ORC",
        "OBX": "OBX ORC",
    },
    RESULTS: {
        **_COMMON,
        "PID": "PD1 PV1 ORC OBR",
        "PD1": "PV1 ORC OBR",
        "PV1": "PV2 ORC OBR",
        "PV2": "ORC OBR",
        "ORC": "OBR",
        "OBR": "TQ1 OBX OBR ORC SPM",
        "TQ1": "TQ1 OBX OBR ORC SPM",
        "OBX": "OBX OBR ORC SPM",
        "SPM": "SPM OBR ORC",
    },
}
_LAST = {ORDER: ("RXR", "RXC", "OBX"), RESULTS: ("OBR", "OBX", "SPM")}


def kind_of(message: Message) -> str:
    """Return the message's type and trigger, such as RDE^O11."""
    return f"{message.header.value(_KIND, 1)}^{message.header.value(_KIND, 2)}"


def structured(message: Message, faults: list[Fault], notes: Notes) -> list[Segment]:
    """Return the segments that are read, in an order that the message type allows; all else is a fault.

    Remarks (NTE) and segments of a site's own (Z…) say nothing that is read: they are noted.
    """
    header, kind = message.header, kind_of(message)
    if kind not in _FOLLOWS:
        needed = f"{ORDER} (an order) or {RESULTS} (results)"
        faults.append(Fault(path=header.place(_KIND), found=shown(kind), needed=needed))
        return []
    if header.value(_VERSION) not in _VERSIONS:
        needed = f"one of the versions {', '.join(_VERSIONS)}"
        found = shown(header.value(_VERSION))
        faults.append(Fault(path=header.place(_VERSION), found=found, needed=needed))
    if header.value(_PROCESSING) != "P":
        notes.add(
            f"MSH-11 {header.value(_PROCESSING)}",
            header.place(_PROCESSING),
            "the message says that it is not for production",
        )
    read = []
    for segment in message.segments:
        if segment.name == "NTE" or segment.name.startswith("Z"):
            notes.add(segment.name, segment.path, "a remark or a segment of the site's own is not read")
        else:
            read.append(segment)
    faults.extend(_order_faults(read, kind))
    return read


def _order_faults(segments: list[Segment], kind: str) -> list[Fault]:
    follows = _FOLLOWS[kind]
    reached = segments[0].name
    for before, segment in pairwise(segments):
        allowed = follows[reached].split()
        below_rxe = reached in ("RXE", _TIMING_BELOW_RXE)
        reached = _TIMING_BELOW_RXE if segment.name == "TQ1" and below_rxe else segment.name
        if segment.name not in allowed:
            found = f"{segment.name} after {before.name}"
            needed = f"{' or '.join(allowed)} there in a message {kind}"
            return [Fault(path=segment.path, found=found, needed=needed)]
    if segments[-1].name not in _LAST[kind]:
        found = f"the end of the message after {segments[-1].name}"
        needed = f"{' or '.join(follows[reached].split())}: the message is cut off"
        return [Fault(path=segments[-1].path, found=found, needed=needed)]
    return []
