"""The generated forms are what ui/ and resources/ make today: none was edited, none is stale."""

import importlib
from pathlib import Path

from tests.architecture.source import GENERATED, ROOT

STALE = "{} differs from what ui/ and resources/ make. Run: make forms"


def test_that_the_generated_forms_are_fresh(tmp_path: Path) -> None:
    compile_all = importlib.import_module("ui.compile").compile_all
    made = [Path(path).relative_to(tmp_path) for path in compile_all(tmp_path)]
    assert any(path.suffix == ".py" for path in made)
    stale = [str(path) for path in made if not is_committed(path, tmp_path / path)]
    assert stale == [], STALE.format(stale)


def is_committed(name: Path, made: Path) -> bool:
    """Tell whether the form of that name in the package is the one just made."""
    committed = GENERATED / name
    return committed.is_file() and committed.read_bytes() == made.read_bytes()


def test_that_no_form_has_lost_its_source(tmp_path: Path) -> None:
    made = {Path(path).name for path in importlib.import_module("ui.compile").compile_all(tmp_path)}
    kept = {path.name for path in GENERATED.iterdir() if path.is_file()}
    assert kept <= made, f"{kept - made} has no source below {ROOT / 'ui'} any more"
