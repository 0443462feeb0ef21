"""Refusing to print what the fonts cannot show, with the field and the characters named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cache

from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.typeface import Face, character_text, unprintable

_NAMES_IN_FILE = {"prescription": "order"}
_NEEDED = "characters that the fonts of the paper have; write the text in Latin, Greek or Cyrillic letters"


def refuse_unprintable(
    content: Content, faces: Sequence[Face], more: Mapping[str, object] | None = None
) -> None:
    """Raise where a text of the order, of the imprint or of ``more`` cannot be printed faithfully.

    Raises:
        UnusableInput: one fault for each such text, with its path and every character that is lacking.
    """
    texts = (*_texts(content.order, ""), *_texts(content.imprint, "print."))
    for path, value in (more or {}).items():
        texts += tuple(_texts(value, path))
    faults = [
        Fault(path=path, found=", ".join(map(character_text, lacking)), needed=_NEEDED)
        for path, text in dict(texts).items()
        if (lacking := unprintable(text, faces))
    ]
    if faults:
        raise UnusableInput(faults)


def _texts(value: object, path: str) -> Iterator[tuple[str, str]]:
    """Yield every text in a value, however deep, with its path as in the order file."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _texts(item, f"{path}[{index}]")
    elif parts := _parts_of(type(value)):  # type: ignore[arg-type]  # a type is hashable
        joint = "." if path and not path.endswith(".") else ""
        for name, shown in parts:
            part = getattr(value, name)
            if part is not None:
                yield from _texts(part, f"{path}{joint}{shown}")


@cache
def _parts_of(kind: type) -> tuple[tuple[str, str], ...]:
    """Return the fields of a dataclass with their names in the order file; any other kind has none."""
    if not is_dataclass(kind):
        return ()
    return tuple((part.name, _NAMES_IN_FILE.get(part.name, part.name)) for part in fields(kind))
