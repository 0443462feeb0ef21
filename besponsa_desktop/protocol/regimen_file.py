"""A dosing protocol read from its file, with the dose levels of the protocols that it is compared with."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from besponsa_desktop.clinical.regimen import OtherFigures, Regimen
from besponsa_desktop.protocol.contradictions import (
    REGIMEN_ORDER,
    REGIMEN_WHOLE,
    refuse_broken,
    refuse_falling,
)
from besponsa_desktop.protocol.protocol_file import digest_of, open_file
from besponsa_desktop.protocol.reader import Reader, parameters_of
from besponsa_desktop.protocol.scalars import one_of, shown
from besponsa_desktop.protocol.shelf import SHIPPED, file_of
from besponsa_desktop.protocol.sources import sources


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Shipped protocols to compare with: the label (none: it is one), and those whose figures are named."""

    label: str | None
    names_figures_of: tuple[str, ...] = ()


_STATED = (
    *(p for p in parameters_of(Regimen) if p.name not in {"digest", "label", "also_known"}),
    *parameters_of(Comparison),
)


def load_regimen(path: Path) -> Regimen:
    """Return the protocol of the file at ``path``.

    Raises:
        SurroundingsFailed: the file cannot be read.
        ProtocolFileError: it cannot be used; every fault is named with file, line and key.
    """
    file = open_file(path)
    reader = Reader(file, sources())
    values = reader.fields(_STATED, file.data)
    _refuse_unshipped(reader, "label", values["label"])
    for index, other in enumerate(values["names_figures_of"]):
        _refuse_unshipped(reader, f"names_figures_of[{index}]", other)
    refuse_falling(reader, REGIMEN_ORDER)
    refuse_broken(reader, REGIMEN_WHOLE)
    reader.finish()
    comparison = Comparison(label=values.pop("label"), names_figures_of=values.pop("names_figures_of"))
    return _compared(file.data, values, comparison)


def _refuse_unshipped(reader: Reader, key: str, regimen_id: str | None) -> None:
    if regimen_id is not None and regimen_id not in SHIPPED:
        reader.refuse(key, shown(regimen_id), one_of(SHIPPED))


def _compared(data: Any, values: dict[str, Any], comparison: Comparison) -> Regimen:
    """Return the protocol with the figures of others; the digest is over its data and theirs."""
    label = None if comparison.label is None else figures_of(comparison.label)
    others = [figures_of(other) for other in comparison.names_figures_of]
    digest = digest_of([data, label and label[1], [figures for _, figures in others]])
    return Regimen(
        **values,
        digest=digest,
        label=label and label[0],
        also_known=tuple(other for other, _ in others),
    )


@cache
def figures_of(regimen_id: str) -> tuple[OtherFigures, dict[str, Any]]:
    """Return the dose levels of a shipped protocol, and the data they were read from."""
    file = open_file(file_of(regimen_id))
    stated = parameters_of(OtherFigures)
    reader = Reader(file, sources())
    data = {p.name: file.data[p.name] for p in stated if p.name in file.data}
    values = reader.fields(stated, data)
    reader.finish()
    return OtherFigures(**values), data
