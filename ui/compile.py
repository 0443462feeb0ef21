"""Compile the Designer forms of ui/ and the resources of resources/ into besponsa_desktop/gui/forms.

Run it after a change to either folder: ``python ui/compile.py``. The result is committed; a test compiles
again and compares. The tools are those of the installed PySide6 that pyside6-uic and pyside6-rcc call.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FORMS = ROOT / "besponsa_desktop" / "gui" / "forms"
_DOCSTRING = (
    '"""Forms and resources made by ui/compile.py from ui/ and resources/: do not edit them here."""\n'
)


def compile_all(target: Path) -> list[Path]:
    """Write every form and resource file into ``target`` and return the files written, sorted by name."""
    target.mkdir(parents=True, exist_ok=True)
    forms = [_compile_form(form, target) for form in sorted((ROOT / "ui").glob("*.ui"))]
    resources = [_compile_resources(qrc, target) for qrc in sorted((ROOT / "resources").glob("*.qrc"))]
    return [_write_package(target), *forms, *resources]


def _write_package(target: Path) -> Path:
    package = target / "__init__.py"
    package.write_text(_DOCSTRING, encoding="utf-8", newline="\n")
    return package


def _compile_form(form: Path, target: Path) -> Path:
    """Return the Python module of one form; line ends are the same on every system."""
    code = subprocess.run([_tool("uic"), "-g", "python", form], capture_output=True, check=True).stdout
    module = target / f"{form.stem}.py"
    module.write_bytes(code.replace(b"\r\n", b"\n"))
    return module


def _compile_resources(qrc: Path, target: Path) -> Path:
    """Return the binary resource file: Qt maps it into memory, where a Python module would be parsed.

    Format 1 holds no time of change, so the same files make the same bytes.
    """
    made = target / f"{qrc.stem}.rcc"
    new = made.with_suffix(".new")
    options: list[str | Path] = [
        "--binary",
        "--format-version",
        "1",
        "--compress-algo",
        "none",
        "--output",
        new,
    ]
    environment = os.environ | {"QT_HASH_SEED": "0"}
    subprocess.run([_tool("rcc"), *options, qrc], check=True, cwd=qrc.parent, env=environment)
    new.replace(made)  # a running program has the old file mapped: it must never be written into
    return made


def _tool(name: str) -> Path:
    """Return Qt's tool where the wheel of this system has it."""
    folder = Path(PySide6.__file__).parent
    return folder / f"{name}.exe" if sys.platform == "win32" else folder / "Qt" / "libexec" / name


def _remove_stale(made: list[Path]) -> None:
    for path in FORMS.iterdir():
        if path.is_file() and path not in made:
            path.unlink()


if __name__ == "__main__":
    written = compile_all(FORMS)
    _remove_stale(written)
    print(f"{len(written)} files written to {FORMS.relative_to(ROOT)}")
