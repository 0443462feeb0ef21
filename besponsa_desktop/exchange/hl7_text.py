r"""HL7 v2 as text: bytes to messages, segments, fields and components, by each message's own separators.

Only what HL7 v2 lets no one misread is taken: separators from MSH-1 and MSH-2, the character set from MSH-18,
the five escapes for the separators themselves. Any other escape, such as ``\.br\`` or ``\X0D\``, is a fault
where its text is needed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.json_text import LARGEST_FILE, size_fault
from besponsa_desktop.exchange.showing import WHOLE_FILE, shown

_HEADER = b"MSH"
_MOST_SEGMENTS = 10_000
_CHARACTER_SETS = {
    "": "ascii",
    "ASCII": "ascii",
    "UNICODE UTF-8": "utf-8",
    "8859/1": "iso8859-1",
    "8859/2": "iso8859-2",
    "8859/9": "iso8859-9",
    "8859/15": "iso8859-15",
}
_CHARACTER_SET_FIELD = 18
_ENDS = re.compile(rb"\r\n|\r|\n")
_NAME = re.compile(r"[A-Z][A-Z0-9]{2}")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
_SEPARATORS = re.compile(rb"MSH([!-/:-@\[-`{-~])([!-/:-@\[-`{-~]{4,5})(?=\1)")
_NULL = '""'


@dataclass(frozen=True, slots=True)
class Separators:
    """The characters that part one message, as its MSH states them."""

    field: str
    component: str
    repetition: str
    escape: str
    subcomponent: str

    def part(self, escaped: str) -> str | None:
        """Return the character that an escape stands for; ``None`` for an escape that stands for none."""
        known = {"F": self.field, "S": self.component, "R": self.repetition}
        return (known | {"E": self.escape, "T": self.subcomponent}).get(escaped)


@dataclass(frozen=True, slots=True, eq=False)
class Segment:
    """One segment of a message; fields, components and subcomponents are counted from one, as HL7 does."""

    name: str
    path: str
    fields: tuple[str, ...]
    separators: Separators
    faults: list[Fault] = field(repr=False)

    def place(self, number: int) -> str:
        """Return the place of a field, for a person."""
        return f"{self.path} {self.name}-{number}"

    def raw(self, number: int) -> str:
        """Return a field as it stands; nothing where it is absent or explicitly null."""
        text = self.fields[number - 1] if number <= len(self.fields) else ""
        return "" if text == _NULL else text

    def repetitions(self, number: int) -> list[str]:
        """Return the repetitions of a field as they stand."""
        raw = self.raw(number)
        return raw.split(self.separators.repetition) if raw else []

    def value(self, number: int, component: int = 1, subcomponent: int = 1) -> str:
        """Return a component's text; nothing where the field is repeated: none is chosen."""
        repeated = self.repetitions(number)
        return self.within(repeated[0], number, component, subcomponent) if len(repeated) == 1 else ""

    def within(self, repetition: str, number: int, component: int, subcomponent: int = 1) -> str:
        """Return a component's text in one repetition of a field."""
        part = _nth(repetition, self.separators.component, component)
        text = _nth(part, self.separators.subcomponent, subcomponent)
        return "" if text == _NULL else self._unescaped(text, number)

    def whole(self, number: int) -> str:
        """Return a field that has no components; one that has some is returned as it stands."""
        raw = self.raw(number)
        parted = (self.separators.component, self.separators.subcomponent, self.separators.repetition)
        return raw if any(separator in raw for separator in parted) else self._unescaped(raw, number)

    def _unescaped(self, text: str, number: int) -> str:
        parts = text.split(self.separators.escape)
        for index in range(1, len(parts), 2):
            character = self.separators.part(parts[index]) if index < len(parts) - 1 else None
            if character is None:
                needed = "text with no other escapes than those of the separators"
                self.faults.append(Fault(path=self.place(number), found="another escape", needed=needed))
                return ""
            parts[index] = character
        return "".join(parts)


def _nth(text: str, separator: str, number: int) -> str:
    parts = text.split(separator)
    return parts[number - 1] if number <= len(parts) else ""


@dataclass(frozen=True, slots=True)
class Message:
    """One message: its segments in their order, the header first."""

    segments: tuple[Segment, ...]

    @property
    def header(self) -> Segment:
        """Return the MSH."""
        return self.segments[0]


def is_hl7(data: bytes) -> bool:
    """Tell whether bytes begin as HL7 v2 messages do, with or without the frame of a transmission."""
    return data.removeprefix(b"\x0b").startswith((_HEADER, b"FHS", b"BHS"))


def messages_of(data: bytes, faults: list[Fault]) -> list[Message]:
    """Return the messages in a file; later faults of their texts are added to ``faults``.

    Raises:
        UnusableInput: the file cannot be parted into segments.
    """
    if len(data) > LARGEST_FILE:
        raise UnusableInput([size_fault()])
    messages: list[list[tuple[int, bytes]]] = []
    for index, line in enumerate(_lines(data)):
        if line.startswith(_HEADER):
            messages.append([])
        elif not messages:
            raise UnusableInput(
                [
                    Fault(
                        path=f"segment[{index}]",
                        found=shown(line[:3].decode("ascii", "replace")),
                        needed="MSH",
                    )
                ]
            )
        messages[-1].append((index, line))
    read = [_message(lines, faults) for lines in messages]
    if faults:
        raise UnusableInput(faults)
    return read


def _lines(data: bytes) -> list[bytes]:
    ends = set(_ENDS.findall(data))
    if len(ends) > 1:
        needed = "each segment ended alike, by a carriage return"
        raise UnusableInput([Fault(path=WHOLE_FILE, found="several ends of line", needed=needed)])
    *lines, rest = _ENDS.split(data)
    if rest:
        found = f"a last segment without its end, {len(lines) + 1:,} segments in all"
        raise UnusableInput(
            [Fault(path=WHOLE_FILE, found=found, needed="a whole message: this one is cut off")]
        )
    if len(lines) > _MOST_SEGMENTS:
        found = f"{len(lines):,} segments"
        raise UnusableInput([Fault(path=WHOLE_FILE, found=found, needed=f"at most {_MOST_SEGMENTS:,}")])
    return lines


def _message(lines: list[tuple[int, bytes]], faults: list[Fault]) -> Message:
    separators, encoding = _header_of(*lines[0])
    segments: list[Segment] = []
    for index, line in lines:
        path = f"segment[{index}]"
        try:
            text = line.decode(encoding)
        except UnicodeDecodeError as error:
            found = f"a byte that is not {encoding.upper()} at position {error.start:,}"
            faults.append(Fault(path=path, found=found, needed="text in the character set of MSH-18"))
            continue
        segments.extend(_segment(text, path, separators, faults))
    return Message(tuple(segments))


def _header_of(index: int, line: bytes) -> tuple[Separators, str]:
    path = f"segment[{index}] MSH"
    stated = _SEPARATORS.match(line)
    parts = (stated[1] + stated[2]).decode("ascii") if stated else ""
    if not stated or len(set(parts)) < len(parts):
        needed = "a field separator and four different encoding characters, such as |^~\\&"
        raise UnusableInput([Fault(path=f"{path}-1", found="other characters", needed=needed)])
    fields = line.decode("latin-1").split(parts[0])
    name = fields[_CHARACTER_SET_FIELD - 1] if len(fields) >= _CHARACTER_SET_FIELD else ""
    if name not in _CHARACTER_SETS:
        needed = f"one of {', '.join(filter(None, _CHARACTER_SETS))}"
        raise UnusableInput([Fault(path=f"{path}-18", found=shown(name), needed=needed)])
    return Separators(*parts[:5]), _CHARACTER_SETS[name]


def _segment(text: str, path: str, separators: Separators, faults: list[Fault]) -> Iterator[Segment]:
    name, *fields = text.split(separators.field)
    if control := _CONTROL.search(text):
        found = f"the control character U+{ord(control[0]):04X}"
        faults.append(Fault(path=path, found=found, needed="text without control characters"))
    elif not _NAME.fullmatch(name):
        needed = "a segment that begins with its name, such as PID"
        faults.append(
            Fault(path=path, found=f"no segment name before the first {separators.field}", needed=needed)
        )
    else:
        if name == "MSH":  # MSH-1 is the separator itself
            fields = [separators.field, *fields]
        yield Segment(name, path, tuple(fields), separators, faults)
