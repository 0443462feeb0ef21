"""The sizes of a label's texts and codes, by its arrangement and by whether it has few fields or all."""

from __future__ import annotations

from dataclasses import dataclass

from besponsa_desktop.printing.label_stock import Arrangement
from besponsa_desktop.printing.typeface import Face, Style


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """Styles of the large texts; the pitch of small ones, module and height of the codes in mm."""

    name: Style
    drug: Style
    dose: Style
    time: Style
    banner: Style
    pitch: float
    matrix_module: float
    code_height: float


def _sizes(large: tuple[float, float, float, float, float], small: tuple[float, float, float]) -> Sizes:
    name, drug, dose, time = (Style(Face.LABEL_BOLD, size) for size in large[:4])
    pitch, module, height = small
    return Sizes(
        name=name,
        drug=drug,
        dose=dose,
        time=time,
        banner=Style(Face.LABEL_BOLD, large[4], white=True),
        pitch=pitch,
        matrix_module=module,
        code_height=height,
    )


#: Labels of a bag or syringe, with every field.
FULL = {
    Arrangement.LARGE: _sizes((15, 18, 23, 16, 10), (3.375, 0.5, 11.5)),
    Arrangement.LOW: _sizes((13, 14, 18, 13, 10), (3.0, 0.375, 6.0)),
    Arrangement.SMALL: _sizes((12, 13, 18, 12, 9), (3.0, 0.375, 5.0)),
}
#: Labels that repeat what matters most.
FEW = {
    Arrangement.LARGE: _sizes((15, 20, 28, 22, 12), (3.375, 0.5, 9.0)),
    Arrangement.LOW: _sizes((14, 14, 20, 17, 10), (3.0, 0.375, 6.0)),
    Arrangement.SMALL: _sizes((12, 13, 17, 12, 9), (3.0, 0.375, 4.75)),
}
