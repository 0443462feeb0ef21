"""Bring the translations up to date with the code and the forms, and compile them for the program.

``python ui/translate.py`` writes resources/translations/*.ts anew: new words are unfinished in it, words that
are gone are dropped. Finish them by hand or in Qt Linguist, then run it again. The compiled .qm files are
committed; tests compare. The tools are those of the installed PySide6.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "resources" / "translations"
COMPILED = ROOT / "besponsa_desktop" / "gui" / "translations"
_LANGUAGES = ("de",)
#: The names under which modules import ``tr`` and ``later`` of gui/language.py.
_ALIASES = ("tr+=_tr", "tr+=_later")


def texts_of(language: str) -> Path:
    """Return the file of a language's translations."""
    return SOURCES / f"besponsa_desktop_{language}.ts"


def update(texts: Path, language: str) -> None:
    """Bring a file of translations up to date with all words of the window."""
    gui = ROOT / "besponsa_desktop" / "gui"
    code = [path for path in sorted(gui.rglob("*.py")) if path.parent.name != "forms"]
    forms = sorted((ROOT / "ui").glob("*.ui"))
    names = [path.relative_to(ROOT).as_posix() for path in (*code, *forms)]
    aliases = [part for alias in _ALIASES for part in ("-tr-function-alias", alias)]
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    options += ["-disable-heuristic", "similartext", "-target-language", language]
    _run("lupdate", *options, *aliases, *names, "-ts", str(texts))


def compile_texts(texts: Path, folder: Path) -> Path:
    """Compile a file of translations into the folder, and return the compiled file."""
    made = folder / f"{texts.stem}.qm"
    new = made.with_suffix(".new")
    _run("lrelease", "-silent", "-nounfinished", str(texts), "-qm", str(new))
    new.replace(made)  # a running program has the old file mapped: it must never be written into
    return made


def _run(tool: str, *arguments: str) -> None:
    name = f"{tool}.exe" if sys.platform == "win32" else tool
    subprocess.run([Path(PySide6.__file__).parent / name, *arguments], check=True, cwd=ROOT)


if __name__ == "__main__":
    COMPILED.mkdir(exist_ok=True)
    for each in _LANGUAGES:
        update(texts_of(each), each)
        written = compile_texts(texts_of(each), COMPILED)
        print(f"{texts_of(each).relative_to(ROOT)} and {written.relative_to(ROOT)} are up to date")
