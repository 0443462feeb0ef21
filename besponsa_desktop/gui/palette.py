"""The two palettes of the window as data: surfaces, texts, accent, a colour and a tint per severity."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass

#: Severities and the two words beside them, worst first: the order of the decision table.
SEVERITIES = ("discontinue", "reject", "hold", "incomplete", "caution", "pass", "note")
#: How each is written beside its icon.
SEVERITY_WORDS = {name: name.upper() for name in SEVERITIES}


@dataclass(frozen=True, slots=True, kw_only=True)
class Severities:
    """A colour for each severity, or a tint for each."""

    discontinue: str
    reject: str
    hold: str
    incomplete: str
    caution: str
    passed: str
    note: str

    def of(self, severity: str) -> str:
        """Return the colour of ``severity``, named as in ``SEVERITIES``."""
        return str(getattr(self, "passed" if severity == "pass" else severity))


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """Colours by role, as ``#RRGGBB``."""

    name: str
    window: str
    surface: str
    header_row: str
    read_only: str
    line: str
    field_line: str
    text: str
    text_2: str
    text_3: str
    accent: str
    accent_tint: str
    on_accent: str
    colour: Severities
    tint: Severities

    def roles(self) -> dict[str, str]:
        """Return every colour by a flat name: ``surface``, ``hold``, ``hold_tint``."""
        plain = {name: value for name, value in asdict(self).items() if isinstance(value, str)}
        return plain | dict(self._severity_roles())

    def _severity_roles(self) -> Iterator[tuple[str, str]]:
        for severity in SEVERITIES:
            yield severity, self.colour.of(severity)
            yield f"{severity}_tint", self.tint.of(severity)


LIGHT = Palette(
    name="light",
    window="#EEF1F3",
    surface="#FFFFFF",
    header_row="#F6F8F9",
    read_only="#F1F3F5",
    line="#D3D9DE",
    field_line="#77838E",
    text="#16202A",
    text_2="#43505C",
    text_3="#5A6672",
    accent="#0A5A85",
    accent_tint="#E3EFF6",
    on_accent="#FFFFFF",
    colour=Severities(
        discontinue="#4A1158",
        reject="#A3112C",
        hold="#943F00",
        incomplete="#39489B",
        caution="#6B5200",
        passed="#0B6048",
        note="#4A5661",
    ),
    tint=Severities(
        discontinue="#F3E8F6",
        reject="#FBE9EC",
        hold="#FDEDE0",
        incomplete="#E9ECF9",
        caution="#FBF2CC",
        passed="#E2F2EC",
        note="#EEF1F3",
    ),
)

DARK = Palette(
    name="dark",
    window="#12171C",
    surface="#1A2026",
    header_row="#20272E",
    read_only="#161B20",
    line="#35404A",
    field_line="#7C8995",
    text="#E8ECEF",
    text_2="#B7C1CA",
    text_3="#9AA6B1",
    accent="#7FBDE6",
    accent_tint="#1B3547",
    on_accent="#0C1A24",
    colour=Severities(
        discontinue="#DDA8EC",
        reject="#FF9AA6",
        hold="#FFB27A",
        incomplete="#AEB9FF",
        caution="#EBCF62",
        passed="#7AD3B0",
        note="#B7C1CA",
    ),
    tint=Severities(
        discontinue="#372141",
        reject="#431D24",
        hold="#40291A",
        incomplete="#252C4C",
        caution="#37300F",
        passed="#15352A",
        note="#262E36",
    ),
)

#: By name, as the preferences keep it.
PALETTES = {palette.name: palette for palette in (LIGHT, DARK)}
